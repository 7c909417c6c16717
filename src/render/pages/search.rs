//! The search page: a form, and an index of everything for readers without scripts.

use super::{by_initial, by_topic};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{Group, ListView};
use crate::render::view::{Link, Text};

impl Page<'_> {
    pub(in crate::render) fn search(&self) -> Result<String, Box<Diagnostic>> {
        let context = &self.context;
        let portal = context.portal;
        let questions = portal.collection(Collection::Guides).chain(portal.collection(Collection::Faq)).map(AsRef::as_ref);
        let mut list: ListView = by_topic(context, questions);
        let terms = by_initial(context, portal.collection(Collection::Glossary).map(AsRef::as_ref));
        let entries: Vec<_> = terms.groups.into_iter().flat_map(|group| group.entries).collect();
        if !entries.is_empty() {
            let label = Text::plain(context.locale.messages.text("collection-glossary"));
            let url = Some(Route::Collection(context.lang().clone(), Collection::Glossary).path());
            list.groups.push(Group { id: "glossary".to_owned(), heading: Some(Link { label, url }), entries });
        }
        let messages = &context.locale.messages;
        let frame = Frame {
            title: messages.text("search-title"),
            description: Some(messages.text("search-summary")),
            at: None,
            route: Box::new(|lang| Route::Search(lang.clone())),
            languages: Languages::All,
            trail: Vec::new(),
            section: None,
        };
        self.render("search.html", frame, Views::default().with("list", &list))
    }
}
