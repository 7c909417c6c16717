//! Which words of a text are those of the question, and how close they stand in a page.
//!
//! Must not know how pages were ranked.

use super::candidates::Candidates;
use super::store::{LanguageIndex, PageNumber};

/// A word of a text and which of the question's words it may be (by number).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundWord {
    pub start: usize,
    pub end: usize,
    pub words: Vec<usize>,
}

impl LanguageIndex {
    /// The words of a text, each with the question's words it answers.
    pub(super) fn found(&self, text: &str, words: &[Candidates]) -> Vec<FoundWord> {
        let tokens = self.analysis.tokens(text).into_iter();
        tokens
            .map(|token| {
                let group = self.lexicon.group(&self.analysis.group(&token.surface));
                let answers = |group| (0..words.len()).filter(|word| words[*word].contains_key(&group)).collect();
                FoundWord { start: token.start, end: token.end, words: group.map(answers).unwrap_or_default() }
            })
            .collect()
    }

    /// From 0 to 1: the share of neighbours in the question that are neighbours on the page; with a word between them, half.
    pub(super) fn closeness(&self, page: PageNumber, words: &[Candidates]) -> f32 {
        let Some(page) = self.documents.get(page as usize).filter(|_| words.len() > 1) else { return 0.0 };
        let mut pairs = vec![0.0_f32; words.len() - 1];
        let texts = [&page.title, &page.summary, &page.body].into_iter().chain(&page.headings).chain(&page.terms);
        for text in texts {
            let found = self.found(text, words);
            mark_neighbours(&found, 1, 1.0, &mut pairs);
            mark_neighbours(&found, 2, 0.5, &mut pairs);
        }
        #[expect(clippy::cast_precision_loss, reason = "at most a few dozen words")]
        let share = pairs.iter().sum::<f32>() / pairs.len() as f32;
        share
    }
}

fn mark_neighbours(found: &[FoundWord], distance: usize, worth: f32, pairs: &mut [f32]) {
    for (first, second) in found.iter().zip(found.iter().skip(distance)) {
        for word in first.words.iter().filter(|word| second.words.contains(&(*word + 1))) {
            if let Some(pair) = pairs.get_mut(*word) {
                *pair = pair.max(worth);
            }
        }
    }
}
