//! What a reader typed, answered: pages by how many of the words they have, how much those words say, and how close they stand.
//!
//! There is no query syntax: every sign is plain text and nothing can be wrong with a query. A word nobody wrote never empties
//! the answer. Must not know: how postings are kept.

use super::candidates::{Candidates, TypedWord};
use super::error::IndexError;
use super::excerpt::{Excerpt, excerpt};
use super::lexicon::GroupId;
use super::store::{LanguageIndex, PageNumber};

/// A page that answers, best first.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub score: f32,
    pub url: String,
    pub title: String,
    pub kind: String,
    pub state: String,
    pub validated: bool,
    pub excerpt: Excerpt,
}

/// A longer question has said what it wants by then.
const MOST_WORDS: usize = 32;
/// As many pages as are read again for the closeness of the words; twenty gained nothing when it was measured.
const READ_AGAIN: usize = 10;
/// The whole question in a row is worth this much more than its words scattered.
const CLOSENESS: f32 = 1.2;

impl LanguageIndex {
    /// The best pages for a question, at most `limit`.
    ///
    /// # Errors
    /// When the engine fails; no query can make it.
    pub fn search(&self, query: &str, limit: usize) -> Result<Vec<Hit>, IndexError> {
        let mut words = Vec::new();
        for word in self.typed_words(query) {
            words.push(self.candidates(&word)?);
        }
        let mut ranked = self.rank(&words)?;
        self.read_again(&words, &mut ranked);
        Ok(ranked.into_iter().take(limit).filter_map(|page| self.hit(page, &words)).collect())
    }

    /// The words of a question, each once, the last perhaps unfinished.
    fn typed_words(&self, query: &str) -> Vec<TypedWord> {
        let mut words: Vec<TypedWord> = Vec::new();
        let mut read = 0;
        for token in self.analysis.tokens(query) {
            // The last character of a run alone only repeats what its pair has said.
            if token.end <= read {
                continue;
            }
            read = token.end;
            let key = self.analysis.key(&token.surface);
            let unfinished = token.end == query.len();
            if words.iter().all(|word| word.key != key) {
                words.push(TypedWord { surface: token.surface, key, unfinished });
            }
        }
        words.truncate(MOST_WORDS);
        words
    }

    /// Every page with at least one of the words: the sum of the best impact a word, times the square of the share of words found.
    fn rank(&self, words: &[Candidates]) -> Result<Vec<RankedPage>, IndexError> {
        let mut pages = vec![Tally::default(); self.engine.pages()];
        for candidates in words {
            let mut best = vec![0.0_f32; pages.len()];
            for (group, surely) in candidates {
                self.raise(*group, *surely, &mut best)?;
            }
            for (tally, impact) in pages.iter_mut().zip(best).filter(|(_, impact)| *impact > 0.0) {
                tally.impact += impact;
                tally.found += 1;
            }
        }
        let scored = (0..).zip(pages).filter(|(_, tally)| tally.found > 0);
        let mut ranked: Vec<_> = scored.map(|(page, tally)| RankedPage { page, score: tally.score(words.len()) }).collect();
        ranked.sort_by(RankedPage::order);
        Ok(ranked)
    }

    /// Lifts every page to what this group is worth there, if that is more.
    fn raise(&self, group: GroupId, surely: f32, best: &mut [f32]) -> Result<(), IndexError> {
        let Some(name) = self.lexicon.name(group) else { return Ok(()) };
        for (page, impact) in self.sums(name)? {
            if let Some(best) = best.get_mut(page as usize) {
                *best = best.max(impact * surely);
            }
        }
        Ok(())
    }

    /// Orders the first pages again, by how close their words stand. It only ever raises, so no later page is overtaken wrongly.
    fn read_again(&self, words: &[Candidates], ranked: &mut [RankedPage]) {
        let first = ranked.len().min(READ_AGAIN);
        for page in &mut ranked[..first] {
            page.score *= 1.0 + CLOSENESS * self.closeness(page.page, words);
        }
        ranked[..first].sort_by(RankedPage::order);
    }

    fn hit(&self, ranked: RankedPage, words: &[Candidates]) -> Option<Hit> {
        let page = self.documents.get(ranked.page as usize)?;
        Some(Hit {
            score: ranked.score,
            url: page.url.clone(),
            title: page.title.clone(),
            kind: page.kind.clone(),
            state: page.state.clone(),
            validated: page.validated,
            excerpt: excerpt(page, |text| self.found(text, words)),
        })
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    impact: f32,
    found: u16,
}

impl Tally {
    fn score(self, words: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "at most a few dozen words")]
        let share = f32::from(self.found) / words.max(1) as f32;
        self.impact * share * share
    }
}

#[derive(Debug, Clone, Copy)]
struct RankedPage {
    page: PageNumber,
    score: f32,
}

impl RankedPage {
    /// Best first; equals in the order of the documents.
    fn order(&self, other: &Self) -> std::cmp::Ordering {
        other.score.total_cmp(&self.score).then(self.page.cmp(&other.page))
    }
}

#[cfg(test)]
mod tests;
