//! An item's page: what all kinds show; what only one shows is in that kind's file.

use super::{collection_link, date, localized};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::ItemId;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::model::{Front, SectionState};
use crate::parse::record::Record;
use crate::parse::record::translation::Translator;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages, item_link};
use crate::render::html::{Anchors, Ticks, Writer};
use crate::render::share::share;
use crate::render::view::item::{
    AttachmentView, ItemView, OriginalView, SectionView, ShareView, SourceView, TranslationView, ValidationView,
};
use crate::render::view::{Link, Text};
use crate::render::{json_ld, mark};
use crate::resolve::Context;
use crate::resolve::item::{ResolvedItem, TranslationState, resolve};
use crate::resolve::section::{ResolvedSection, SectionText};
use crate::resolve::shape;
use crate::resolve::validation::{Validity, ValidityState};
use crate::resolve::words;

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

impl Page<'_> {
    pub(in crate::render) fn item(&self, id: &ItemId) -> Result<Option<Vec<u8>>> {
        let context = &self.context;
        let Some(item) = context.portal.item(id) else { return Ok(None) };
        let resolved = resolve(context, item);
        let view = ItemView { json_ld: json_ld::of(context, &resolved), ..self.item_view(&resolved)? };
        let frame = self.item_frame(item, &view);
        let views = Views::default().with("item", &view);
        let (template, views) = match &item.record {
            Record::Faq(_) => ("faq.html", views),
            Record::Guide(guide) => ("guide.html", views.with("guide", &self.guide(item, guide))),
            Record::Service(service) => {
                let views = views.with("service", &self.service(service)).with("practices", &self.practices_of_desk(item));
                ("service.html", views.with("keep", &super::open_data::of_desk(context, item)))
            }
            Record::Organization(organization) => {
                ("organization.html", views.with("organization", &self.organization(item, organization)?))
            }
            Record::Term(term) => ("term.html", views.with("term", &self.term(item, term))),
            Record::Training(training) => ("training.html", views.with("training", &self.training(training))),
            Record::News(news) => ("news.html", views.with("news", &self.news(news))),
            Record::Page(_) => ("page.html", views),
        };
        self.render(template, frame, views).map(Some)
    }

    fn item_frame(&self, item: &Front, view: &ItemView) -> Frame {
        let context = &self.context;
        let collection = item.id.collection;
        let mut trail = Vec::new();
        if !matches!(item.record, Record::Page(_)) {
            trail.push(collection_link(context, collection));
        }
        if matches!(item.record, Record::Faq(_) | Record::Guide(_)) {
            trail.extend(view.topics.first().cloned());
        }
        let id = item.id.clone();
        Frame {
            title: view.title.text.clone(),
            description: view.summary.as_ref().map(|summary| summary.text.clone()),
            at: None,
            route: Box::new(move |lang| Route::Item(id.clone(), *lang)),
            languages: Languages::Written(item.languages.clone(), item.source),
            trail,
            section: Some(collection),
        }
    }

    pub(super) fn item_view(&self, resolved: &ResolvedItem<'_>) -> Result<ItemView> {
        let context = &self.context;
        let item = resolved.item;
        let topics = item.topics().filter_map(|id| {
            let url = Some(Route::Topic(*context.lang(), id.clone()).path());
            context.portal.topic(id).map(|topic| Link { label: localized(context, &topic.names), url })
        });
        Ok(ItemView {
            id: item.id.to_string(),
            collection: item.id.collection.folder(),
            title: Text::of(resolved.title.clone(), context.lang()),
            summary: resolved.summary.clone().map(|summary| Text::of(summary, context.lang())),
            topics: topics.collect(),
            sections: resolved.sections.iter().map(|section| self.section(resolved, section)).collect::<Result<_>>()?,
            translation: self.translation(resolved),
            validation: resolved.validation.as_ref().and_then(|validity| self.validation(validity)),
            updated: item.shared.updated.map(|day| date(context, day.0)),
            review_overdue: item
                .shared
                .review_by
                .as_ref()
                .filter(|day| day.value.0 < context.today())
                .map(|day| date(context, day.value.0)),
            owner: item.shared.owner.as_ref().and_then(|owner| item_link(context, &owner.value)),
            sources: item.shared.sources.iter().map(|source| source_view(context, source)).collect(),
            related: item.shared.related.iter().filter_map(|id| item_link(context, &id.value)).collect(),
            attachments: item
                .attachments
                .iter()
                .map(|attachment| AttachmentView {
                    name: attachment.name.clone(),
                    url: Route::Attachment(item.id.clone(), attachment.name.clone()).path(),
                    format: file_format(context, &attachment.name, attachment.bytes.len()),
                    lang: file_lang(context, &attachment.name).map(ToString::to_string),
                })
                .collect(),
            counter: shape::has_counter(context.portal, item).then(|| Route::Counter(item.id.clone(), *context.lang()).path()),
            poster: matches!(item.record, Record::Service(_))
                .then(|| Route::Poster(item.id.slug.clone(), *context.lang()).path()),
            share: self.share(resolved),
            json_ld: None,
        })
    }

    fn share(&self, resolved: &ResolvedItem<'_>) -> ShareView {
        let route = Route::Item(resolved.item.id.clone(), *self.context.lang());
        let url = self.context.portal.settings.absolute(&route);
        share(&resolved.title.text, resolved.summary.as_ref().map(|summary| summary.text.as_str()), &url)
    }

    fn section(&self, resolved: &ResolvedItem<'_>, section: &ResolvedSection<'_>) -> Result<SectionView> {
        let context = &self.context;
        let (heading, html) = self.written(&section.shown, section.shown.lang.as_str(), Anchors::Kept, Ticks::Drawn)?;
        let differs = section.shown.lang != *context.lang();
        // A person's current translation needs no witness; a machine's, or an old one, does.
        let trusted = section.state == SectionState::Current && !is_machine(&resolved.translation);
        let original = match &section.original {
            Some(original) if !trusted => Some(self.original(&original.text())?),
            _ => None,
        };
        Ok(SectionView {
            id: section.id.to_string(),
            heading,
            html,
            lang: differs.then(|| section.shown.lang.to_string()),
            dir: differs.then(|| section.shown.lang.direction().as_str()),
            state: state_name(section.state),
            critical: section.critical,
            mark: mark::of_section(resolved.item.id.collection, section.id.as_str()),
            notice: self.section_notice(resolved, section),
            original,
            practices: self.practices_of_section(resolved.item, section.id.as_str()),
        })
    }

    fn original(&self, text: &SectionText) -> Result<OriginalView> {
        let (heading, html) = self.written(text, "original", Anchors::Dropped, Ticks::Drawn)?;
        let language = words::language(&self.context, &text.lang);
        Ok(OriginalView {
            lang: text.lang.to_string(),
            dir: text.lang.direction().as_str(),
            label: self.context.locale.messages.format("original-label", &[("language", Argument::Text(&language))]),
            heading,
            html,
        })
    }

    /// Heading and body as HTML.
    pub(super) fn written(
        &self,
        text: &SectionText,
        prefix: &str,
        anchors: Anchors,
        ticks: Ticks,
    ) -> Result<(Option<String>, String)> {
        let shared = self.renderer.shared.get(&text.lang).unwrap_or(self.shared);
        let writer = Writer {
            context: self.context,
            engine: &self.renderer.engine,
            labels: &shared.labels,
            site: &shared.site,
            lang: &text.lang,
            prefix,
            anchors,
            ticks,
            links: self.links,
        };
        Ok((text.heading.as_ref().map(|heading| writer.inlines(heading)), writer.blocks(&text.blocks)?))
    }

    /// What the reader is told about a section that differs from the rest of the page.
    fn section_notice(&self, resolved: &ResolvedItem<'_>, section: &ResolvedSection<'_>) -> Option<String> {
        if matches!(resolved.translation, TranslationState::Original | TranslationState::Fallback) {
            return None;
        }
        let id = match section.state {
            SectionState::Outdated if section.original.is_none() => "section-critical",
            SectionState::Outdated => "section-outdated",
            SectionState::Missing => "section-missing",
            SectionState::Original | SectionState::Current => return None,
        };
        // What a translation is compared with is always the source.
        let language = words::language(&self.context, &resolved.item.source);
        Some(self.context.locale.messages.format(id, &[("language", Argument::Text(&language))]))
    }

    pub(super) fn translation(&self, resolved: &ResolvedItem<'_>) -> TranslationView {
        let context = &self.context;
        let source = &resolved.item.source;
        let key = resolved.translation.key();
        let language = words::language(context, source);
        let on = match &resolved.translation {
            TranslationState::Translated { on: Some(on), .. } => context.locale.formats.date_long(*on),
            _ => String::new(),
        };
        let arguments = [("language", Argument::Text(&language)), ("date", Argument::Text(&on))];
        let sentences: Vec<String> = notices(&resolved.translation)
            .into_iter()
            .map(|id| context.locale.messages.format(&format!("translation-{id}"), &arguments))
            .collect();
        let notice = (!sentences.is_empty()).then(|| sentences.join(" "));
        let is_original = resolved.translation == TranslationState::Original;
        let label = context.locale.messages.format("translation-see-original", &arguments);
        let url = Some(Route::Item(resolved.item.id.clone(), *source).path());
        TranslationView {
            state: key,
            notice,
            original: (!is_original).then(|| Link { label: Text::plain(label), url }),
            original_lang: (!is_original).then(|| source.to_string()),
        }
    }

    pub(super) fn validation(&self, validity: &Validity<'_>) -> Option<ValidationView> {
        if validity.state == ValidityState::Unmarked {
            return None;
        }
        let context = &self.context;
        let validation = validity.validation;
        let by = item_link(context, &validation.by.value)?;
        let on = date(context, validation.on.0);
        let arguments = [("by", Argument::Text(&by.label.text)), ("date", Argument::Text(&on.text))];
        let text = context.locale.messages.format(&format!("validation-{}", validity.state.key()), &arguments);
        let scope =
            validation.scope.iter().filter_map(|id| context.portal.area(&id.value)).map(|area| localized(context, &area.name));
        Some(ValidationView {
            state: validity.state.key(),
            text,
            scope: scope.collect(),
            expires: validation.expires.map(|day| date(context, day.0)),
            by,
            on,
        })
    }
}

/// What the reader must be told of a translation: who made it, and whether all of it is there and current.
fn notices(translation: &TranslationState) -> Vec<&'static str> {
    match translation {
        TranslationState::Original => Vec::new(),
        TranslationState::Fallback => vec!["missing"],
        TranslationState::Translated { by, outdated, missing, .. } => {
            let maker = match by {
                Translator::Person => None,
                Translator::Machine => Some("machine"),
                Translator::MachineReviewed => Some("machine-reviewed"),
            };
            let gap = if *outdated > 0 { Some("outdated") } else { (*missing > 0).then_some("partial") };
            maker.into_iter().chain(gap).collect()
        }
    }
}

fn is_machine(translation: &TranslationState) -> bool {
    matches!(translation, TranslationState::Translated { by: Translator::Machine, .. })
}

const fn state_name(state: SectionState) -> &'static str {
    match state {
        SectionState::Original => "original",
        SectionState::Current => "current",
        SectionState::Outdated => "outdated",
        SectionState::Missing => "missing",
    }
}

fn source_view(context: &Context<'_>, source: &crate::parse::record::shared::LegalSource) -> SourceView {
    SourceView {
        title: localized(context, &source.title),
        url: source.address(),
        urn: source.urn.as_ref().map(|urn| urn.as_str().to_owned()),
    }
}

/// The language that a file's name says, as the names of texts do: `modulo.ar.pdf`.
pub(in crate::render) fn file_lang<'a>(context: &Context<'a>, name: &str) -> Option<&'a Lang> {
    let (stem, _) = name.rsplit_once('.')?;
    let (_, tag) = stem.rsplit_once('.')?;
    context.portal.settings.languages.iter().find(|lang| lang.as_str() == tag)
}

/// "PDF, 120 kB", as the reader writes numbers.
pub(in crate::render) fn file_format(context: &Context<'_>, name: &str, bytes: usize) -> String {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_uppercase();
    let kilobytes = i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX);
    context
        .locale
        .messages
        .format("file-format", &[("format", Argument::Text(&extension)), ("kilobytes", Argument::Number(kilobytes))])
}

/// The tag of a language that differs from the page's.
pub(super) fn source_lang(context: &Context<'_>) -> Lang {
    context.portal.settings.source
}
