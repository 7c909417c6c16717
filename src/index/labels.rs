//! The ways to narrow a search, with the values as the reader calls them.
//!
//! Must not know: how they are written down.

use super::SearchDocument;
use super::shards::FacetWords;
use crate::base::id::Collection;
use crate::base::lang::Lang;
use crate::resolve::{Context, words};
use std::collections::BTreeSet;

/// Kind, topic, place, language spoken, permit status, language of the text, validation: in this order.
#[must_use]
pub fn facets(context: &Context<'_>, documents: &[&SearchDocument]) -> Vec<FacetWords> {
    let (portal, messages) = (context.portal, &context.locale.messages);
    let name = |lang: &Lang| (lang.to_string(), words::language(context, lang));
    let kinds = Collection::ALL.map(|kind| (kind.to_string(), messages.text(&format!("collection-{kind}"))));
    let topics = portal
        .topics
        .iter()
        .map(|topic| (topic.id.value.to_string(), words::localized(portal, &topic.names, context.lang()).text));
    let areas: BTreeSet<_> = documents.iter().flat_map(|page| &page.facets.areas).collect();
    let areas = areas
        .into_iter()
        .filter_map(|id| Some((id.to_string(), words::localized(portal, &portal.area(id)?.name, context.lang()).text)));
    let spoken: BTreeSet<_> = documents.iter().flat_map(|page| &page.facets.spoken).collect();
    let statuses: BTreeSet<_> = documents.iter().flat_map(|page| &page.facets.statuses).collect();
    // Official names: Italian for every reader, as on the permit.
    let statuses = statuses.into_iter().map(|status| (status.clone(), status.replace('-', " ")));
    let written = portal.settings.languages.iter().map(name);
    let sorted = |values: Vec<(String, String)>| {
        let mut values = values;
        values.sort_by(|one, other| context.locale.formats.compare(&one.1, &other.1));
        values
    };
    vec![
        FacetWords { id: "kind", values: kinds.into(), of: |page, _| vec![page.kind.to_string()] },
        FacetWords { id: "topic", values: topics.collect(), of: |page, _| texts(&page.facets.topics) },
        FacetWords { id: "area", values: sorted(areas.collect()), of: |page, _| texts(&page.facets.areas) },
        FacetWords {
            id: "spoken",
            values: sorted(spoken.into_iter().map(name).collect()),
            of: |page, _| texts(&page.facets.spoken),
        },
        FacetWords { id: "status", values: sorted(statuses.collect()), of: |page, _| page.facets.statuses.clone() },
        FacetWords {
            id: "language",
            values: written.collect(),
            of: |page, reader| vec![page.foreign_text.as_ref().unwrap_or(reader).to_string()],
        },
        FacetWords {
            id: "validated",
            values: vec![("yes".to_owned(), messages.text("search-validated"))],
            of: |page, _| page.validated.then(|| "yes".to_owned()).into_iter().collect(),
        },
    ]
}

fn texts<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}
