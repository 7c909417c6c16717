//! Pieces for other sites' frames: an answer, a guide, a desk, a topic, the desks of an area, the search. The words of the full page, with
//! little around them.

use super::{date, localized, tag};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{AreaId, TopicId};
use crate::base::lang::Lang;
use crate::base::route::{EmbedForm, Embedded, Route};
use crate::locale::messages::Argument;
use crate::model::{Front, Item};
use crate::parse::record::Record;
use crate::parse::record::service::Service;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{self, Frame, Languages};
use crate::render::view::embed::{EmbedDesk, EmbedListView, EmbedView};
use crate::render::view::list::Entry;
use crate::render::view::page::LanguageLink;
use crate::render::view::{Link, Text};
use crate::resolve::{Context, desk, embed, item, words};

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

impl Page<'_> {
    pub(in crate::render) fn embed(&self, piece: &Embedded) -> Result<Option<Vec<u8>>> {
        let context = &self.context;
        if !embed::exists(context.portal, piece) {
            return Ok(None);
        }
        let views = Views::default().with("embed", &self.embed_view(piece));
        match piece {
            Embedded::Item(id) => context.portal.item(id).map(|item| self.embed_item(piece, item, views)).transpose(),
            Embedded::Topic(id) => self.embed_topic(piece, id, views).transpose(),
            Embedded::ServicesIn(area) => self.embed_area(piece, area, views).map(Some),
            Embedded::Search => self.embed_search(piece, views).map(Some),
        }
    }

    fn embed_item(&self, piece: &Embedded, item: &Item, views: Views) -> Result<Vec<u8>> {
        let view = self.item_view(&item::resolve(&self.context, item))?;
        let summary = view.summary.as_ref().map(|summary| summary.text.clone());
        self.render("embed-item.html", self.embed_frame(piece, summary), views.with("item", &view))
    }

    fn embed_topic(&self, piece: &Embedded, id: &TopicId, views: Views) -> Option<Result<Vec<u8>>> {
        let context = &self.context;
        let topic = context.portal.topic(id)?;
        let mut groups = self.topic_groups(id);
        for entry in groups.iter_mut().flat_map(|group| &mut group.entries) {
            if let Some(url) = framed(context, entry) {
                *entry = Entry { url, ..entry.clone().into_entry() }.into();
            }
        }
        let list = EmbedListView {
            title: localized(context, &topic.names),
            summary: topic.summary.as_ref().map(|summary| localized(context, summary)),
            groups,
        };
        let summary = list.summary.as_ref().map(|summary| summary.text.clone());
        Some(self.render("embed-list.html", self.embed_frame(piece, summary), views.with("list", &list)))
    }

    fn embed_area(&self, piece: &Embedded, area: &AreaId, views: Views) -> Result<Vec<u8>> {
        let context = &self.context;
        let desks = desk::within(context.portal, area).map(|(item, service)| self.embed_desk(item, service));
        let mut desks: Vec<EmbedDesk> = desks.collect();
        let formats = &context.locale.formats;
        desks.sort_by(|left, right| formats.compare(&left.title.text, &right.title.text).then_with(|| left.id.cmp(&right.id)));
        self.render("embed-desks.html", self.embed_frame(piece, None), views.with("desks", &desks))
    }

    fn embed_search(&self, piece: &Embedded, views: Views) -> Result<Vec<u8>> {
        let summary = Some(self.context.locale.messages.text("search-summary"));
        self.render("embed-search.html", self.embed_frame(piece, summary), views.with("search", &self.search_view()))
    }

    fn embed_desk(&self, item: &Front, service: &Service) -> EmbedDesk {
        let context = &self.context;
        let piece = Embedded::Item(item.id.clone());
        let lang = context.lang();
        EmbedDesk {
            id: item.id.slug.to_string(),
            title: Text::of(words::title(context.portal, item, lang), lang),
            url: page_route(lang, &piece).path(),
            summary: words::summary(context.portal, item, lang).map(|summary| Text::of(summary, lang)),
            tag: tag(context, &item::translation_state(item, lang)),
            service: self.service(service),
        }
    }

    fn embed_frame(&self, piece: &Embedded, summary: Option<String>) -> Frame {
        let context = &self.context;
        let piece = piece.clone();
        let written = embed::languages(context.portal, &piece);
        let full = if written.contains(context.lang()) { context.lang() } else { source_of(context, &piece) };
        Frame {
            title: embed::title(context, &piece).map(|title| title.text).unwrap_or_default(),
            description: summary,
            at: None,
            languages: Languages::Framed(piece.full(full)),
            route: Box::new(move |lang| page_route(lang, &piece)),
            trail: Vec::new(),
            section: None,
        }
    }

    fn embed_view(&self, piece: &Embedded) -> EmbedView {
        let context = &self.context;
        let portal = words::localized(context.portal, &context.portal.settings.title, context.lang()).text;
        let item = match piece {
            Embedded::Item(id) => context.portal.item(id),
            Embedded::Topic(_) | Embedded::ServicesIn(_) | Embedded::Search => None,
        };
        EmbedView {
            full: piece.full(context.lang()).path(),
            full_label: context.locale.messages.format("embed-full", &[("portal", Argument::Text(&portal))]),
            links: frame::embed_links(context, piece),
            made_on: date(context, context.today()),
            languages: languages(context, piece),
            topics: item.map(|item| topics(context, item)).unwrap_or_default(),
            guide: item.and_then(|item| match &item.record {
                Record::Guide(guide) => Some(self.guide(item, guide)),
                _ => None,
            }),
            service: item.and_then(|item| match &item.record {
                Record::Service(service) => Some(self.service(service)),
                _ => None,
            }),
        }
    }
}

/// The page for a frame.
pub(super) fn page_route(lang: &Lang, piece: &Embedded) -> Route {
    Route::Embed(*lang, piece.clone(), EmbedForm::Page)
}

/// Where the full page of a fallback belongs.
fn source_of<'a>(context: &Context<'a>, piece: &Embedded) -> &'a Lang {
    match piece {
        Embedded::Item(id) => context.portal.item(id).map_or(context.lang(), |item| &item.source),
        Embedded::Topic(_) | Embedded::ServicesIn(_) | Embedded::Search => context.lang(),
    }
}

/// The piece behind an entry of a list; `None` for what has only its full page.
fn framed(context: &Context<'_>, entry: &Entry) -> Option<String> {
    let piece = embed::of_page(context.portal, &Route::parse(&entry.url)?)?;
    Some(page_route(context.lang(), &piece).path())
}

fn languages(context: &Context<'_>, piece: &Embedded) -> Vec<LanguageLink> {
    let written = embed::languages(context.portal, piece);
    let mut links = frame::switcher(context, &|lang| page_route(lang, piece));
    links.retain(|link| link.current || written.iter().any(|lang| lang.as_str() == link.lang));
    links
}

fn topics(context: &Context<'_>, item: &Front) -> Vec<Link> {
    let link = |id: &TopicId| {
        let label = localized(context, &context.portal.topic(id)?.names);
        Some(Link { label, url: Some(page_route(context.lang(), &Embedded::Topic(id.clone())).path()) })
    };
    item.topics().filter_map(link).collect()
}
