//! What pages are called: whoever types a page's name, and nothing more, means that page.
//!
//! A name is one key of the dictionary: the keys of its words, each followed by a sign that no word has. It stands beside the first of
//! its words, so that it costs a browser no further file. Must not know: what else a page says.

use super::analysis::Analysis;
use super::document::SearchDocument;
use super::lexicon::moved;
use super::store::PageNumber;
use crate::base::id::Collection;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// After each word of a name. It sorts before every letter.
const SIGN: &str = "_";
/// Whoever types more words describes a page and does not name it.
const MOST_WORDS: usize = 6;

/// The key of a name, or of a question that may be one.
#[must_use]
pub fn key(analysis: &Analysis, text: &str) -> Option<String> {
    let words = analysis.words(text).into_iter().map(|token| analysis.key_of(&token));
    let words: Vec<String> = words.filter(|key| !key.is_empty()).collect();
    (1..=MOST_WORDS).contains(&words.len()).then(|| words.into_iter().map(|word| word + SIGN).collect())
}

#[must_use]
pub fn is_name(key: &str) -> bool {
    key.ends_with(SIGN)
}

/// The pages of each name. A page of the glossary is called by all that its term is called by, other pages by their titles.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names(BTreeMap<String, BTreeSet<PageNumber>>);

impl Names {
    pub fn add(&mut self, analysis: &Analysis, pages: &[(PageNumber, &SearchDocument)]) {
        for (number, page) in pages {
            let others = page.terms.iter().chain(&page.official).filter(|_| page.kind == Collection::Glossary);
            for name in [&page.title].into_iter().chain(others).filter_map(|name| key(analysis, name)) {
                self.0.entry(name).or_default().insert(*number);
            }
        }
    }

    /// Where `places` has no number for a page, nothing calls it any more.
    pub fn move_pages(&mut self, places: &[Option<PageNumber>]) {
        self.0.retain(|_, pages| {
            *pages = pages.iter().copied().filter_map(|mut page| moved(&mut page, places).then_some(page)).collect();
            !pages.is_empty()
        });
    }

    /// The keys, each with its pages in their order.
    pub fn into_keys(self) -> impl Iterator<Item = (String, BTreeSet<PageNumber>)> {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;

    #[test]
    fn a_name_is_its_words_and_nothing_else() {
        let analysis = Analysis::of(&Lang::parse("ar").unwrap());
        let keys = ["Permesso di soggiorno", "تصريح الإقامة", "CPI", "ـ permesso ـ", "", "a b c d e f g h"]
            .map(|text| key(&analysis, text));
        assert_eq!(keys.map(Option::unwrap_or_default), ["permesso_di_soggiorno_", "تصريح_اقامه_", "cpi_", "permesso_", "", ""]);
    }
}
