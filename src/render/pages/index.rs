//! Everything from A to Z: questions and guides under their first letters, then the official words and the ways to all other lists. It is
//! where a search leads when no script runs, so it holds titles and nothing else.

use super::{by_initial, collection_link, count, entry, sorted};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::model::Front;
use crate::parse::record::Record;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{Entry, Group, Listed};
use crate::render::view::{Link, Text};
use crate::resolve::Context;

impl Page<'_> {
    pub(in crate::render) fn index(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let portal = context.portal;
        let texts = portal.collection(Collection::Guides).chain(portal.collection(Collection::Faq));
        let mut list = by_initial(context, texts.map(|item| Entry { summary: None, ..entry(context, item) }));
        let terms = sorted(context, portal.collection(Collection::Glossary).map(|item| term(context, item).into()).collect());
        if !terms.is_empty() {
            let heading = Some(collection_link(context, Collection::Glossary));
            list.groups.push(Group { id: "glossary".to_owned(), heading, entries: terms });
        }
        let total = list.groups.iter().map(|group| group.entries.len()).sum();
        list.count = count(context, "count-items", total);
        list.groups.extend(other_lists(context));
        let messages = &context.locale.messages;
        let frame =
            Frame::alone(messages.text("search-index"), Some(messages.text("index-summary")), Languages::All, Route::Index);
        self.render("index.html", frame, Views::default().with("list", &list))
    }
}

/// The lists of what is not on this page.
fn other_lists(context: &Context<'_>) -> Option<Group> {
    let here = [Collection::Guides, Collection::Faq, Collection::Glossary];
    let others = Collection::ALL.into_iter().filter(|collection| collection.is_listed() && !here.contains(collection));
    let filled = others.filter(|collection| context.portal.items.has(*collection));
    let entries: Vec<Listed> = filled.map(|collection| list_of(context, collection).into()).collect();
    let heading = Some(Link { label: Text::plain(context.locale.messages.text("group-other")), url: None });
    (!entries.is_empty()).then(|| Group { id: "other".to_owned(), heading, entries })
}

fn list_of(context: &Context<'_>, collection: Collection) -> Entry {
    Entry {
        opening: None,
        title: Text::plain(context.locale.messages.text(&format!("collection-{collection}"))),
        url: Route::Collection(*context.lang(), collection).path(),
        summary: None,
        detail: None,
        date: None,
        mark: None,
        state: "original",
        tag: None,
    }
}

/// An official word stands there as on the letter, with its name in the reader's language.
fn term(context: &Context<'_>, item: &Front) -> Entry {
    let name = match &item.record {
        Record::Term(term) => term.names.get(context.lang()),
        _ => None,
    };
    Entry { summary: None, detail: name.cloned().map(Text::plain), ..entry(context, item) }
}
