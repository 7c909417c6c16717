//! One language's index as a browser gets it: many small shards, of which a question needs a few.
//!
//! Reading order: `terms` cuts the sorted keys with their groups; `ends` is a second dictionary, of the keys written backwards, for
//! words whose beginning is mistyped; `texts` puts pages together whose texts are fetched at once; `facets` is what readers narrow
//! by; `encode` and `files` make bytes and names of a piece, and `edition` makes what a language publishes: all files, or those that are
//! not as the edition before had them. Must not know: how a question is asked.

mod binder;
mod edition;
mod encode;
mod ends;
mod facets;
mod files;
mod terms;
mod texts;

pub use edition::{Archive, Catalogue, Edition, edition};
pub use ends::{EndShard, backwards};
pub use facets::FacetWords;
pub use files::Files;
pub use terms::{Key, MOST_REPEATED, Ref, TermShard};

use super::analysis::Analysis;
use super::concordance::Concordance;
use super::document::{Library, SearchDocument};
use super::error::IndexError;
use super::table::{Table, browser_order};
use crate::base::lang::Lang;
use std::collections::BTreeSet;

/// A word on more than half of the pages says nothing about what is looked for.
const COMMON_SHARE: usize = 2;
/// In a small portal a word that matters can be on every other page.
const LARGE: usize = 100;

/// One language's index, cut.
#[derive(Debug, Clone)]
pub struct SearchIndex {
    pub lang: Lang,
    pub(super) analysis: Analysis,
    pub(super) documents: Vec<SearchDocument>,
    /// Keys so common that a question with other words does without them.
    pub(super) common: BTreeSet<String>,
    pub(super) terms: Shards<TermShard>,
    pub(super) ends: Shards<EndShard>,
}

/// Consecutive pieces of a dictionary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shards<S> {
    /// Of each piece, a text that is not after its first key and after the last key of the piece before.
    pub starts: Vec<String>,
    pub shards: Vec<S>,
}

impl<S> Shards<S> {
    /// The piece in which a key would stand.
    #[must_use]
    pub fn home(&self, key: &str) -> usize {
        self.starts.partition_point(|start| browser_order(start, key).is_le()).saturating_sub(1)
    }

    /// The pieces that may hold keys which begin so, at most `most`, the nearest to `key`, in their order.
    #[must_use]
    pub fn around(&self, beginning: &str, key: &str, most: usize) -> Vec<usize> {
        if self.shards.is_empty() {
            return Vec::new();
        }
        let first = self.home(beginning);
        let last = self
            .starts
            .partition_point(|start| start.starts_with(beginning) || browser_order(start, beginning).is_le())
            .saturating_sub(1);
        let home = self.home(key);
        let mut near: Vec<usize> = (first..=last).collect();
        near.sort_by_key(|shard| (shard.abs_diff(home), *shard < home));
        near.truncate(most);
        near.sort_unstable();
        near
    }
}

impl SearchIndex {
    /// Indexes a language's pages and cuts the index.
    ///
    /// # Errors
    /// When the engine fails; no text can make it.
    pub fn build(library: Library) -> Result<Self, IndexError> {
        let Dictionary { common, terms, ends } = Dictionary::cut(Concordance::of(&library)?);
        let analysis = Analysis::of(&library.lang);
        Ok(Self { analysis, common, terms, ends, lang: library.lang, documents: library.documents })
    }
}

/// What of an index knows words.
#[derive(Debug)]
struct Dictionary {
    common: BTreeSet<String>,
    terms: Shards<TermShard>,
    ends: Shards<EndShard>,
}

impl Dictionary {
    fn cut(concordance: Concordance) -> Self {
        let pages = concordance.occurrences.pages();
        let table = Table::read(concordance);
        let common = common(&table, pages);
        let terms = terms::cut(table);
        Self { common, ends: ends::cut(&terms), terms }
    }
}

fn common(table: &Table, pages: usize) -> BTreeSet<String> {
    if pages < LARGE {
        return BTreeSet::new();
    }
    let is_common = |group: &u32| table.groups[*group as usize].len() * COMMON_SHARE > pages;
    table.keys.iter().filter(|(_, groups)| groups.iter().any(is_common)).map(|(key, _)| key.clone()).collect()
}

/// The shortest beginning of `first` that comes after `last`, cut between characters.
fn start(last: Option<&str>, first: &str) -> String {
    let Some(last) = last else { return String::new() };
    let ends = first.char_indices().map(|(at, character)| at + character.len_utf8());
    let shortest = ends.map(|end| &first[..end]).find(|beginning| browser_order(beginning, last).is_gt());
    shortest.unwrap_or(first).to_owned()
}

#[cfg(test)]
mod tests;
