//! Everything from A to Z: questions and guides under their first letters, then the official words. It is where a search leads when no
//! script runs, so it holds titles and nothing else.

use super::{by_initial, collection_link, count, entry, sorted};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::model::Item;
use crate::parse::record::Record;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::Text;
use crate::render::view::list::{Entry, Group};
use crate::resolve::Context;

impl Page<'_> {
    pub(in crate::render) fn index(&self) -> Result<String, Box<Diagnostic>> {
        let context = &self.context;
        let portal = context.portal;
        let texts = portal.collection(Collection::Guides).chain(portal.collection(Collection::Faq));
        let mut list = by_initial(context, texts.map(AsRef::as_ref));
        for entry in list.groups.iter_mut().flat_map(|group| &mut group.entries) {
            entry.summary = None;
        }
        let terms = sorted(context, portal.collection(Collection::Glossary).map(|item| term(context, item)).collect());
        if !terms.is_empty() {
            let heading = Some(collection_link(context, Collection::Glossary));
            list.groups.push(Group { id: "glossary".to_owned(), heading, entries: terms });
        }
        let total = list.groups.iter().map(|group| group.entries.len()).sum();
        list.count = count(context, "count-items", total);
        let messages = &context.locale.messages;
        let frame = Frame {
            title: messages.text("search-index"),
            description: Some(messages.text("index-summary")),
            at: None,
            route: Box::new(|lang| Route::Index(lang.clone())),
            languages: Languages::All,
            trail: Vec::new(),
            section: None,
        };
        self.render("index.html", frame, Views::default().with("list", &list))
    }
}

/// An official word stands there as on the letter, with its name in the reader's language.
fn term(context: &Context<'_>, item: &Item) -> Entry {
    let name = match &item.record {
        Record::Term(term) => term.names.get(context.lang()),
        _ => None,
    };
    Entry { summary: None, detail: name.cloned().map(Text::plain), ..entry(context, item) }
}
