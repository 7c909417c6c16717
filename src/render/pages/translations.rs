//! For editors: the state of every translation into one language. Titles only: the list of what is to be done names every item.

use super::{collection_link, entry, sorted};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::model::Front;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{Entry, Group, TranslationTotals, TranslationsView};
use crate::render::view::{Link, Text};
use crate::resolve::item::translation_state;
use std::collections::BTreeMap;

/// States that ask for work, most urgent first.
const TO_DO: [&str; 4] = ["outdated", "partial", "missing", "machine"];

impl Page<'_> {
    pub(in crate::render) fn translations(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let mut of_state: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        let mut totals = Vec::new();
        for collection in Collection::ALL {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            let items: Vec<&Front> = context.portal.collection(collection).collect();
            for item in &items {
                let state = translation_state(item, context.lang()).key();
                *counts.entry(state).or_default() += 1;
                if TO_DO.contains(&state) {
                    of_state.entry(state).or_default().push(Entry { summary: None, ..entry(context, item) }.into());
                }
            }
            if !items.is_empty() {
                totals.push(self.totals(collection, items.len(), &counts));
            }
        }
        let groups = TO_DO.into_iter().filter_map(|state| {
            let entries = sorted(context, of_state.remove(state)?);
            let label = Text::plain(context.locale.messages.text(&format!("todo-{state}")));
            Some(Group { id: state.to_owned(), heading: Some(Link { label, url: None }), entries })
        });
        let view = TranslationsView { totals, groups: groups.collect() };
        let frame = Frame::alone(
            context.locale.messages.text("translations-title"),
            Some(context.locale.messages.text("translations-summary")),
            Languages::Editors,
            Route::Translations,
        );
        self.render("translations.html", frame, Views::default().with("translations", &view))
    }

    fn totals(&self, collection: Collection, total: usize, counts: &BTreeMap<&str, usize>) -> TranslationTotals {
        let sum = |states: &[&str]| {
            let number: usize = states.iter().filter_map(|state| counts.get(state)).sum();
            self.context.locale.formats.integer(i64::try_from(number).unwrap_or(i64::MAX))
        };
        TranslationTotals {
            collection: collection_link(&self.context, collection).label.text,
            total: self.context.locale.formats.integer(i64::try_from(total).unwrap_or(i64::MAX)),
            current: sum(&["original", "current", "machine-reviewed"]),
            machine: sum(&["machine"]),
            outdated: sum(&["outdated", "partial"]),
            missing: sum(&["missing"]),
        }
    }
}
