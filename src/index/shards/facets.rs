//! What readers narrow the pages by: one small file, asked for only when somebody opens the filters.
//!
//! Pages with the same set of values share it, and each page is one letter in a row: most portals have few sets and long rows of the
//! same, which is what gzip likes best.

use crate::base::lang::Lang;
use crate::index::document::SearchDocument;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A way to narrow, and its values as the reader calls them, in the reader's order.
#[derive(Debug, Clone)]
pub struct FacetWords {
    /// As in addresses: `kind`, `topic`.
    pub id: &'static str,
    pub values: Vec<(String, String)>,
    pub of: fn(&SearchDocument, &Lang) -> Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Facet {
    id: &'static str,
    /// Each with its label.
    values: Vec<(String, String)>,
    /// Numbers of values.
    sets: Vec<Vec<usize>>,
    /// A character a page, [`FIRST`] for the first set.
    pages: String,
}

/// `#`, which JSON writes as it is, as all that follow but one.
const FIRST: u32 = 0x23;
const BACKSLASH: u32 = 0x5c;

/// Values that no page has are left out, and so is a way to narrow that has none, or one that all pages share.
#[must_use]
pub fn facet(words: &FacetWords, pages: &[&SearchDocument], lang: &Lang) -> Option<Facet> {
    let of_pages: Vec<Vec<String>> = pages.iter().map(|page| (words.of)(page, lang)).collect();
    let used: BTreeSet<&String> = of_pages.iter().flatten().collect();
    let values: Vec<(String, String)> = words.values.iter().filter(|(value, _)| used.contains(value)).cloned().collect();
    let numbers: BTreeMap<&str, usize> = values.iter().enumerate().map(|(at, (value, _))| (value.as_str(), at)).collect();
    let (mut sets, mut known, mut row) = (Vec::new(), BTreeMap::new(), String::new());
    for values in &of_pages {
        let set: Vec<usize> = values.iter().filter_map(|value| numbers.get(value.as_str()).copied()).collect();
        let at = *known.entry(set).or_insert_with_key(|set| {
            sets.push(set.clone());
            sets.len() - 1
        });
        row.push(letter(at)?);
    }
    (sets.len() > 1).then_some(Facet { id: words.id, values, sets, pages: row })
}

/// The backslash is passed over. More than fifty thousand sets have no letters left: such a portal does without this way to narrow.
fn letter(set: usize) -> Option<char> {
    let code = FIRST + u32::try_from(set).ok()?;
    char::from_u32(if code >= BACKSLASH { code + 1 } else { code })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::Collection;

    #[test]
    fn a_page_is_a_letter() {
        let page = |kind| SearchDocument { kind, ..SearchDocument::sample("", "", "") };
        let pages = [Collection::News, Collection::Faq, Collection::Faq].map(page);
        let label = |kind: &str| (kind.to_owned(), kind.to_uppercase());
        let words = FacetWords {
            id: "kind",
            values: ["faq", "guides", "news"].map(label).into(),
            of: |page, _| vec![page.kind.folder().to_owned()],
        };
        let facet = facet(&words, &pages.each_ref(), &Lang::parse("it").unwrap()).unwrap();
        assert_eq!(facet.values, [label("faq"), label("news")]);
        assert_eq!((facet.sets, facet.pages.as_str()), (vec![vec![1], vec![0]], "#$$"));
        assert_eq!([letter(0), letter(56), letter(57), letter(58)], ['#', '[', ']', '^'].map(Some));
    }
}
