//! The list of a collection, each ordered as people look for its things.

use super::home::{current_news, news_entry};
use super::{by_initial, by_topic, count, entry, plain_list, sorted};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::model::Front;
use crate::parse::record::Record;
use crate::parse::record::organization::OrganizationKind;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{Group, ListView};
use crate::render::view::{Link, Text};
use std::collections::BTreeMap;

impl Page<'_> {
    pub(in crate::render) fn collection(&self, collection: Collection) -> Result<Vec<u8>, Box<Diagnostic>> {
        match collection {
            Collection::Services => self.services_index(),
            Collection::Training => self.calendar(),
            _ => {
                let list = self.list(collection);
                let template = if collection == Collection::Glossary { "glossary.html" } else { "collection.html" };
                let views = Views::default().with("list", &list).with("collection", collection.folder());
                self.render(template, self.collection_frame(collection), views)
            }
        }
    }

    fn list(&self, collection: Collection) -> ListView {
        let context = &self.context;
        let items = || context.portal.collection(collection);
        match collection {
            Collection::Faq | Collection::Guides => by_topic(context, items()),
            Collection::Glossary => by_initial(context, items().map(|item| entry(context, item))),
            Collection::Organizations => self.organizations(items()),
            Collection::News => {
                let entries =
                    current_news(context.portal, context.today()).map(|item| news_entry(context, item).into()).collect();
                plain_list(context, "news", entries)
            }
            Collection::Services | Collection::Training | Collection::Pages => plain_list(
                context,
                collection.folder(),
                sorted(context, items().map(|item| entry(context, item).into()).collect()),
            ),
        }
    }

    /// Bodies by what kind of body they are.
    fn organizations<'a>(&self, items: impl Iterator<Item = &'a Front>) -> ListView {
        let context = &self.context;
        let mut of_kind: BTreeMap<OrganizationKind, Vec<_>> = BTreeMap::new();
        for item in items {
            if let Record::Organization(organization) = &item.record {
                of_kind.entry(organization.kind).or_default().push(entry(context, item).into());
            }
        }
        let total = of_kind.values().map(Vec::len).sum();
        let group = |(kind, entries): (OrganizationKind, Vec<_>)| {
            let id = super::organization::kind_name(kind);
            let label = Text::plain(context.locale.messages.text(&format!("organization-kind-{id}")));
            Group { id: id.to_owned(), heading: Some(Link { label, url: None }), entries: sorted(context, entries) }
        };
        ListView {
            groups: of_kind.into_iter().map(group).collect(),
            count: count(context, "count-items", total),
            facets: Vec::new(),
        }
    }

    pub(super) fn collection_frame(&self, collection: Collection) -> Frame {
        let messages = &self.context.locale.messages;
        Frame {
            title: messages.text(&format!("collection-{collection}")),
            description: Some(messages.text(&format!("collection-{collection}-summary"))),
            at: None,
            route: Box::new(move |lang| Route::Collection(*lang, collection)),
            languages: Languages::All,
            trail: Vec::new(),
            section: Some(collection),
        }
    }
}
