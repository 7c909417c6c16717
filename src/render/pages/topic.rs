//! A macro-topic: its guides, then its questions, then the rest.

use super::{count, localized};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{Collection, TopicId};
use crate::base::route::Route;
use crate::parse::record::topic::Icon;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{Group, ListView, TopicView};
use crate::render::view::{Link, Text};

/// What a topic's page lists, in this order.
const LISTED: [Collection; 4] = [Collection::Guides, Collection::Faq, Collection::Services, Collection::Glossary];

impl Page<'_> {
    pub(in crate::render) fn topic(&self, id: &TopicId) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let context = &self.context;
        let Some(topic) = context.portal.topic(id) else { return Ok(None) };
        let view = TopicView {
            title: localized(context, &topic.names),
            summary: topic.summary.as_ref().map(|summary| localized(context, summary)),
            icon: topic.icon.map(icon_name),
            leaflet: Route::Leaflet(*context.lang(), id.clone()).path(),
        };
        let groups = self.topic_groups(id);
        let total = groups.iter().map(|group| group.entries.len()).sum();
        let list = ListView { groups, count: count(context, "count-items", total), facets: Vec::new() };
        let route = id.clone();
        let frame = Frame {
            title: view.title.text.clone(),
            description: view.summary.as_ref().map(|summary| summary.text.clone()),
            at: None,
            route: Box::new(move |lang| Route::Topic(*lang, route.clone())),
            languages: Languages::All,
            trail: Vec::new(),
            section: None,
        };
        self.render("topic.html", frame, Views::default().with("topic", &view).with("list", &list)).map(Some)
    }

    pub(super) fn topic_groups(&self, id: &TopicId) -> Vec<Group> {
        LISTED.into_iter().filter_map(|collection| self.group(id, collection)).collect()
    }

    fn group(&self, id: &TopicId, collection: Collection) -> Option<Group> {
        let entries = self.entries_of(id, collection);
        let label = Text::plain(self.context.locale.messages.text(&format!("collection-{collection}")));
        (!entries.is_empty()).then(|| Group { id: collection.to_string(), heading: Some(Link { label, url: None }), entries })
    }
}

/// The drawing's name in the theme.
pub(super) fn icon_name(icon: Icon) -> String {
    let name = match icon {
        Icon::Door => "door",
        Icon::Card => "card",
        Icon::Family => "family",
        Icon::Flag => "flag",
        Icon::Shield => "shield",
        Icon::Home => "home",
        Icon::Heart => "heart",
        Icon::Work => "work",
        Icon::Shop => "shop",
        Icon::Book => "book",
        Icon::Car => "car",
        Icon::Scale => "scale",
    };
    name.to_owned()
}
