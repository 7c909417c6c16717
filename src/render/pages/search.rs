//! The search page: a form, and what a script needs to show what it finds.

use super::localized;
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{self, Frame, Languages};
use crate::render::view::Link;
use crate::render::view::list::{SearchKind, SearchView};
use crate::resolve::desk;

impl Page<'_> {
    pub(in crate::render) fn search(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let messages = &self.context.locale.messages;
        let frame =
            Frame::alone(messages.text("search-title"), Some(messages.text("search-summary")), Languages::All, Route::Search);
        self.render("search.html", frame, Views::default().with("search", &self.search_view()))
    }

    pub(super) fn search_view(&self) -> SearchView {
        let context = &self.context;
        let (portal, lang) = (context.portal, context.lang());
        let topic = |id: &crate::base::id::TopicId| Some(Route::Topic(*lang, id.clone()).path());
        let kind = |collection: Collection| SearchKind {
            id: collection.to_string(),
            label: context.locale.messages.text(&format!("collection-{collection}")),
        };
        let areas = desk::areas(portal).into_iter();
        SearchView {
            index: Route::Index(*lang).path(),
            topics: portal
                .topics
                .iter()
                .map(|found| Link { label: localized(context, &found.names), url: topic(&found.id.value) })
                .collect(),
            areas: areas.filter_map(|id| super::services::area_link(context, id, None)).collect(),
            kinds: Collection::ALL.into_iter().filter(|kind| portal.items.has(*kind)).map(kind).collect(),
            languages: frame::switcher(context, &|lang| Route::Search(*lang)),
            official: portal.settings.source.to_string(),
        }
    }
}
