//! A piece as JSON: the same words as its page for a frame, taken from the same views.

use super::embed::page_route;
use super::localized;
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{AreaId, Collection, TopicId};
use crate::base::lang::Lang;
use crate::base::route::{EmbedForm, Embedded, Route};
use crate::model::Item;
use crate::parse::record::Record;
use crate::parse::record::service::Service;
use crate::render::Page;
use crate::render::content::{
    About, Alternative, Content, ContentAttachment, ContentEntry, ContentLink, ContentPractice, ContentSection, ContentSpoken,
    ContentText, ContentTranslation, ContentValidation, ItemContent, Kind, ListContent, ServiceContent,
};
use crate::render::frame;
use crate::render::view::item::{AttachmentView, SectionView, ValidationView};
use crate::render::view::list::Entry;
use crate::render::view::practice::PracticeView;
use crate::render::view::{Link, Text};
use crate::resolve::item::{ResolvedItem, TranslationState, resolve};
use crate::resolve::plain;
use crate::resolve::section::ResolvedSection;
use crate::resolve::{desk, embed, words};

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

impl Page<'_> {
    pub(in crate::render) fn content(&self, piece: &Embedded) -> Result<Option<Content>> {
        let portal = self.context.portal;
        if !embed::exists(portal, piece) {
            return Ok(None);
        }
        match piece {
            Embedded::Item(id) => portal.item(id).map(|item| self.item_content(piece, item)).transpose(),
            Embedded::Topic(id) => Ok(Some(self.topic_content(piece, id))),
            Embedded::ServicesIn(area) => Ok(Some(self.area_content(piece, area))),
            Embedded::Search => Ok(Some(self.search_content(piece))),
        }
    }

    fn item_content(&self, piece: &Embedded, item: &Item) -> Result<Content> {
        let resolved = resolve(&self.context, item);
        let view = self.item_view(&resolved)?;
        let sections = resolved.sections.iter().zip(view.sections).map(|(section, view)| self.section_content(section, view));
        let service = match &item.record {
            Record::Service(service) => Some(self.service_content(service)),
            _ => None,
        };
        Ok(Content::Item(Box::new(ItemContent {
            about: self.about(piece, view.title, view.summary),
            updated: item.shared.updated.map(|day| day.0.to_string()),
            sections: sections.collect(),
            translation: translation_content(&resolved, view.translation.notice),
            validation: view.validation.map(|validation| self.validation_content(validation)),
            topics: view.topics.into_iter().map(|link| self.link_content(link)).collect(),
            sources: view
                .sources
                .into_iter()
                .map(|source| self.link_content(Link { label: source.title, url: source.url }))
                .collect(),
            attachments: view.attachments.into_iter().map(|file| self.attachment_content(file)).collect(),
            service,
        })))
    }

    fn topic_content(&self, piece: &Embedded, id: &TopicId) -> Content {
        let context = &self.context;
        let topic = context.portal.topic(id);
        let title = topic.map(|topic| localized(context, &topic.names)).unwrap_or_else(|| Text::plain(id.to_string()));
        let summary = topic.and_then(|topic| topic.summary.as_ref()).map(|summary| localized(context, summary));
        let entries = self.topic_groups(id).into_iter().flat_map(|group| group.entries);
        Content::List(Box::new(ListContent {
            about: self.about(piece, title, summary),
            entries: entries.filter_map(|entry| self.entry_content(entry.into_entry(), None)).collect(),
        }))
    }

    fn area_content(&self, piece: &Embedded, area: &AreaId) -> Content {
        let context = &self.context;
        let title = embed::title(context, piece).map(|title| Text::of(title, context.lang()));
        let desks = desk::within(context.portal, area);
        let entries = desks.filter_map(|(item, service)| self.entry_content(super::entry(context, item), Some(service)));
        Content::List(Box::new(ListContent {
            about: self.about(piece, title.unwrap_or_else(|| Text::plain(area.to_string())), None),
            entries: entries.collect(),
        }))
    }

    /// Nothing of what it may find: its page for a frame is what it is good for.
    fn search_content(&self, piece: &Embedded) -> Content {
        let messages = &self.context.locale.messages;
        let [title, summary] = ["search-title", "search-summary"].map(|id| Text::plain(messages.text(id)));
        Content::List(Box::new(ListContent { about: self.about(piece, title, Some(summary)), entries: Vec::new() }))
    }

    fn about(&self, piece: &Embedded, title: Text, summary: Option<Text>) -> About {
        let context = &self.context;
        let (portal, lang) = (context.portal, context.lang());
        let settings = &portal.settings;
        let publisher = settings.publisher.as_ref().and_then(|id| portal.item(&id.value));
        About {
            id: piece.to_string(),
            kind: kind(piece),
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            title: self.words(title),
            summary: summary.map(|summary| self.words(summary)),
            url: self.whole(&page_route(lang, piece).path()),
            canonical: self.whole(&piece.full(lang).path()),
            portal: self.words(localized(context, &settings.title)),
            notice: settings.notice.as_ref().map(|notice| self.words(localized(context, notice))),
            publisher: publisher.map(|item| self.words(Text::of(words::title(portal, item, lang), lang))),
            generated: context.today().to_string(),
            languages: embed::languages(portal, piece).iter().map(|lang| self.alternative(piece, lang)).collect(),
        }
    }

    fn alternative(&self, piece: &Embedded, lang: &Lang) -> Alternative {
        Alternative {
            lang: lang.to_string(),
            name: frame::own_name(self.context.locales, lang),
            content: self.whole(&content_route(lang, piece).path()),
        }
    }

    fn entry_content(&self, entry: Entry, service: Option<&Service>) -> Option<ContentEntry> {
        let Route::Item(id, lang) = Route::parse(&entry.url)? else { return None };
        let piece = Embedded::Item(id.clone());
        let is_piece = embed::exists(self.context.portal, &piece);
        Some(ContentEntry {
            id: id.to_string(),
            title: self.words(entry.title),
            summary: entry.summary.map(|summary| self.words(summary)),
            state: entry.state,
            content: is_piece.then(|| self.whole(&content_route(&lang, &piece).path())),
            canonical: self.whole(&entry.url),
            service: service.map(|service| self.service_content(service)),
        })
    }

    fn service_content(&self, service: &Service) -> ServiceContent {
        let view = self.service(service);
        let spoken = service.languages.iter().zip(view.languages);
        ServiceContent {
            kind: view.kind.label.text,
            organization: self.words(view.organization.label),
            place: super::service::place_of(&self.context, service).map(|place| self.words(place)),
            address: view.address,
            position: view.position.map(|position| position.geo),
            contacts: view.contacts,
            hours: view.hours,
            closures: super::hours::closures(&self.context, service),
            appointment: view.appointment,
            appointment_how: view.appointment_how.map(|how| self.words(how)),
            languages: spoken
                .map(|(written, view)| ContentSpoken { lang: written.language.value.to_string(), by: view.by, days: view.days })
                .collect(),
            wheelchair: view.wheelchair,
            confirmed_on: view.confirmed_on.map(|day| day.iso),
            unconfirmed: view.unconfirmed,
        }
    }

    fn validation_content(&self, view: ValidationView) -> ContentValidation {
        ContentValidation {
            state: view.state,
            text: view.text,
            by: view.by.label.text,
            on: view.on.iso,
            expires: view.expires.map(|day| day.iso),
            scope: view.scope.into_iter().map(|place| self.words(place)).collect(),
        }
    }

    fn link_content(&self, link: Link) -> ContentLink {
        ContentLink { label: self.words(link.label), url: link.url.map(|url| self.whole(&url)) }
    }

    fn section_content(&self, section: &ResolvedSection<'_>, view: SectionView) -> ContentSection {
        let shown = &section.shown;
        ContentSection {
            id: view.id,
            heading: shown.heading.as_ref().map(plain::inlines),
            lang: shown.lang.to_string(),
            dir: shown.lang.direction().as_str(),
            state: view.state,
            critical: view.critical,
            notice: view.notice,
            text: plain::blocks(&shown.blocks),
            html: view.html,
            practices: view.practices.into_iter().map(|practice| self.practice_content(practice)).collect(),
        }
    }

    fn practice_content(&self, view: PracticeView) -> ContentPractice {
        ContentPractice {
            desks: view.desks.into_iter().map(|desk| self.link_content(desk)).collect(),
            text: self.words(view.text),
            notice: view.notice,
            reason: self.words(view.reason),
            until: view.until.iso,
        }
    }

    fn attachment_content(&self, file: AttachmentView) -> ContentAttachment {
        ContentAttachment { url: self.whole(&file.url), name: file.name, format: file.format }
    }

    fn words(&self, text: Text) -> ContentText {
        ContentText::of(text, self.context.lang())
    }

    /// An address that serves on any site.
    fn whole(&self, url: &str) -> String {
        if url.starts_with('/') { format!("{}{url}", self.context.portal.settings.base_url) } else { url.to_owned() }
    }
}

fn content_route(lang: &Lang, piece: &Embedded) -> Route {
    Route::Embed(*lang, piece.clone(), EmbedForm::Content)
}

const fn kind(piece: &Embedded) -> Kind {
    match piece {
        Embedded::Item(id) => match id.collection {
            Collection::Guides => Kind::Guide,
            Collection::Services => Kind::Service,
            _ => Kind::Faq,
        },
        Embedded::Topic(_) => Kind::Topic,
        Embedded::ServicesIn(_) => Kind::Area,
        Embedded::Search => Kind::Search,
    }
}

fn translation_content(resolved: &ResolvedItem<'_>, notice: Option<String>) -> ContentTranslation {
    let (by, on) = match &resolved.translation {
        TranslationState::Translated { by, on, .. } => (Some(*by), on.map(|day| day.to_string())),
        TranslationState::Original | TranslationState::Fallback => (None, None),
    };
    ContentTranslation { state: resolved.translation.key(), by, on, notice }
}
