//! Which words of a text are those of the question, and how close they stand in a page.
//!
//! Must not know how pages were ranked.

use super::Question;
use crate::index::shards::{Ref, SearchIndex};
use crate::index::store::PageNumber;

/// A word of a text and which of the question's words it may be (by number).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundWord {
    pub start: usize,
    pub end: usize,
    pub words: Vec<usize>,
}

impl SearchIndex {
    /// The words of a text, each with the question's words it answers, as far as the fetched shards tell.
    pub(super) fn found(&self, text: &str, question: &Question) -> Vec<FoundWord> {
        let tokens = self.analysis.tokens(text).into_iter();
        tokens
            .map(|token| FoundWord {
                start: token.start,
                end: token.end,
                words: self.answered(&self.analysis.key_of(&token), question),
            })
            .collect()
    }

    fn answered(&self, key: &str, question: &Question) -> Vec<usize> {
        let shard = self.terms.home(key);
        let Some(key) = question.fetched.contains(&shard).then(|| self.key(shard, key)).flatten() else { return Vec::new() };
        let places = key.refs.iter().map(|found| match *found {
            Ref::Here(group) => (shard, group),
            Ref::There { shard, group } => (shard, group),
        });
        let places: Vec<_> = places.collect();
        let words = question.words.iter().enumerate();
        words.filter(|(_, (_, meaning))| places.iter().any(|place| meaning.contains_key(place))).map(|(at, _)| at).collect()
    }

    /// From 0 to 1: the share of neighbours in the question that are as near on the page; one word further or nearer is half.
    pub(super) fn closeness(&self, page: PageNumber, question: &Question) -> f64 {
        let gaps: Vec<usize> = question.words.windows(2).map(|pair| pair[1].0.at - pair[0].0.at).collect();
        let Some(page) = self.documents.get(page as usize).filter(|_| !gaps.is_empty()) else { return 0.0 };
        let mut pairs = vec![0.0_f64; gaps.len()];
        let texts = [&page.title, &page.summary, &page.body].into_iter().chain(&page.terms).chain(&page.official);
        for text in texts {
            mark_neighbours(&self.found(text, question), &gaps, &mut pairs);
        }
        #[expect(clippy::cast_precision_loss, reason = "at most a few dozen words")]
        let share = pairs.iter().sum::<f64>() / pairs.len() as f64;
        share
    }
}

fn mark_neighbours(found: &[FoundWord], gaps: &[usize], pairs: &mut [f64]) {
    let has = |at: usize, word: usize| found.get(at).is_some_and(|found| found.words.contains(&word));
    for (at, first) in found.iter().enumerate() {
        for word in first.words.iter().copied().filter(|word| *word < gaps.len()) {
            let (next, gap) = (word + 1, gaps[word]);
            let worth = if has(at + gap, next) {
                1.0
            } else if has(at + gap + 1, next) || (gap > 1 && has(at + gap - 1, next)) {
                0.5
            } else {
                0.0
            };
            pairs[word] = pairs[word].max(worth);
        }
    }
}
