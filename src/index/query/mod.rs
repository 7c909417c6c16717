//! What a reader typed, answered: pages by how many of the words they have, how much those words say, and how close they stand.
//!
//! There is no query syntax: every sign is plain text and nothing can be wrong with a query. A word nobody wrote never empties
//! the answer. `query.js` of the theme does the same, step by step and number by number, on the files that it fetches: whatever is
//! changed here is changed there. So nothing here looks further than the shards that a browser would have fetched.

mod candidates;
mod closeness;
mod excerpt;

pub use excerpt::Excerpt;

use super::SearchDocument;
use super::names;
use super::shards::{Ref, SearchIndex};
use super::store::PageNumber;
use super::table::LEVELS;
use candidates::{Meaning, TypedWord};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// The pages that answer a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<'a> {
    /// How many there are in all.
    pub total: usize,
    /// The best of them, best first.
    pub hits: Vec<Hit<'a>>,
}

/// A page that answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit<'a> {
    pub score: f64,
    pub page: &'a SearchDocument,
    pub excerpt: Excerpt,
}

/// A longer question has said what it wants by then.
const MOST_WORDS: usize = 32;
/// As many pages as are read again for the closeness of the words; twenty gained nothing when it was measured.
const READ_AGAIN: usize = 10;
/// The whole question in a row is worth this much more than its words scattered.
const CLOSENESS: f64 = 1.2;
/// A page of which the question is the whole name is worth this much more: as if it had one more word, and that in its title.
const NAMED: f64 = LEVELS as f64;
/// How quickly a word says less for being on more pages.
pub(super) const COMMONNESS: f64 = 10.0;
/// A page worth less than this share of the best has a word in common with the question and nothing more, unless it has them all.
const WORTH: f64 = 0.1;

/// What is meant by each word of a question, and the shards that were fetched to know it.
#[derive(Debug, Default)]
struct Question {
    words: Vec<(TypedWord, Meaning)>,
    fetched: BTreeSet<usize>,
    /// The pages that are called what was typed.
    named: BTreeSet<PageNumber>,
}

impl SearchIndex {
    /// The best pages for a question, at most `limit`.
    #[must_use]
    pub fn ask(&self, question: &str, limit: usize) -> Answer<'_> {
        let meant = self.meant(question);
        let mut ranked = self.rank(&meant);
        self.read_again(&meant, &mut ranked);
        let total = ranked.len();
        Answer { total, hits: ranked.into_iter().take(limit).filter_map(|page| self.hit(page, &meant)).collect() }
    }

    fn meant(&self, question: &str) -> Question {
        let mut meant = Question { named: self.named(question), ..Question::default() };
        for word in self.typed_words(question) {
            let (meaning, fetched) = self.meaning(&word);
            meant.fetched.extend(fetched);
            meant.words.push((word, meaning));
        }
        meant
    }

    /// The addresses of all pages in the order of the levels alone, before any is read again.
    #[cfg(test)]
    pub(super) fn rank_plainly(&self, question: &str) -> Vec<String> {
        self.rank(&self.meant(question)).into_iter().map(|page| self.documents[page.page as usize].url.clone()).collect()
    }

    /// The words of a question, each once, without those that are on every other page; all of them if there are no others.
    fn typed_words(&self, question: &str) -> Vec<TypedWord> {
        let mut words: Vec<TypedWord> = Vec::new();
        for (at, token) in self.analysis.words(question).into_iter().enumerate() {
            let key = self.analysis.key_of(&token);
            // A sign that only lengthens letters, standing alone, is no word.
            if !key.is_empty() && words.iter().all(|word| word.key != key) {
                words.push(TypedWord { key, at, unfinished: token.end == question.len() });
            }
        }
        words.truncate(MOST_WORDS);
        let says_something = |word: &TypedWord| word.unfinished || !self.common.contains(&word.key);
        if words.iter().any(says_something) {
            words.retain(says_something);
        }
        words
    }

    fn named(&self, question: &str) -> BTreeSet<PageNumber> {
        let Some(name) = names::key(&self.analysis, question).filter(|_| !self.terms.shards.is_empty()) else {
            return BTreeSet::new();
        };
        let shard = self.terms.home(&name);
        let found = self.key(shard, &name).into_iter().flat_map(|key| &key.refs);
        let places = found.filter_map(|found| if let Ref::Here(group) = found { Some((shard, *group)) } else { None });
        places.flat_map(|place| self.postings(place)).map(|(page, _)| *page).collect()
    }

    /// Every page worth showing: by the sum of the best level a word, times the square of the share of what the words say.
    fn rank(&self, question: &Question) -> Vec<RankedPage> {
        let mut pages = vec![Tally::default(); self.documents.len()];
        let mut all = 0.0;
        for (_, meaning) in &question.words {
            let mut best = vec![0.0_f64; pages.len()];
            for (group, surely) in meaning {
                for (page, level) in self.postings(*group) {
                    let best = &mut best[*page as usize];
                    *best = best.max(f64::from(*level) * surely);
                }
            }
            let found = best.iter().filter(|level| **level > 0.0).count();
            let telling = telling(found, pages.len());
            all += telling;
            for (tally, level) in pages.iter_mut().zip(best).filter(|(_, level)| *level > 0.0) {
                tally.levels += level;
                tally.found += telling;
            }
        }
        let scored = (0..).zip(pages).filter(|(page, tally)| tally.found > 0.0 || question.named.contains(page));
        let ranked = scored.map(|(page, tally)| {
            let is_named = question.named.contains(&page);
            let score = tally.score(all) + if is_named { NAMED } else { 0.0 };
            RankedPage { page, score, is_whole: is_named || tally.found >= all }
        });
        let mut ranked: Vec<_> = ranked.collect();
        ranked.sort_by(RankedPage::order);
        let least = ranked.first().map_or(0.0, |best| best.score * WORTH);
        ranked.retain(|page| page.is_whole || page.score >= least);
        ranked
    }

    /// Orders the first pages again, by how close their words stand. It only ever raises, so no later page is overtaken wrongly.
    fn read_again(&self, question: &Question, ranked: &mut [RankedPage]) {
        let first = ranked.len().min(READ_AGAIN);
        for page in &mut ranked[..first] {
            page.score *= 1.0 + CLOSENESS * self.closeness(page.page, question);
        }
        ranked[..first].sort_by(RankedPage::order);
    }

    fn hit(&self, ranked: RankedPage, question: &Question) -> Option<Hit<'_>> {
        let page = self.documents.get(ranked.page as usize)?;
        Some(Hit { score: ranked.score, page, excerpt: excerpt::excerpt(page, |text| self.found(text, question)) })
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    levels: f64,
    /// How telling the words are that it has.
    found: f64,
}

impl Tally {
    /// `all`: how telling all words of the question are.
    fn score(self, all: f64) -> f64 {
        let share = self.found / all;
        self.levels * share * share
    }
}

/// How much a word says that is on so many pages: 1 when hardly any has it, next to nothing when all have it. No logarithm, which
/// browsers and processors round each in its way.
#[expect(clippy::cast_precision_loss, reason = "numbers of pages")]
fn telling(found: usize, pages: usize) -> f64 {
    let pages = pages as f64;
    pages / (pages + COMMONNESS * found as f64)
}

#[derive(Debug, Clone, Copy)]
struct RankedPage {
    page: PageNumber,
    score: f64,
    /// It has every word of the question.
    is_whole: bool,
}

impl RankedPage {
    /// Best first; equals in the order of the documents.
    fn order(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then(self.page.cmp(&other.page))
    }
}

#[cfg(test)]
mod tests;
