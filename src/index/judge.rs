//! How well a search answers questions whose answers are known: for whoever tunes it, and for networks that collect what people ask.
//!
//! Must not know: files, how the verdict is shown.

use super::{Answer, SearchIndex};
use crate::base::id::ItemId;
use crate::base::route::Route;
use serde::{Deserialize, Serialize};

/// A question as somebody typed it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub query: String,
    /// What it tries: `question`, `term`, `typo`.
    #[serde(default)]
    pub kind: String,
    /// The items that answer it, as `collection/slug`.
    pub expect: Vec<String>,
}

/// What the search made of a question.
#[derive(Debug, Clone, Serialize)]
pub struct Verdict {
    pub query: String,
    pub kind: String,
    /// The place of the first right answer, from 1; null when it is not among the first ten.
    pub rank: Option<usize>,
    /// How many pages were found in all.
    pub total: usize,
    pub hits: Vec<FoundPage>,
}

#[derive(Debug, Clone, Serialize)]
pub struct FoundPage {
    pub url: String,
    pub excerpt: String,
}

/// As many answers as people look at.
const LOOKED_AT: usize = 10;

impl SearchIndex {
    /// Asks each question.
    #[must_use]
    pub fn judge(&self, questions: &[Question]) -> Vec<Verdict> {
        questions.iter().map(|question| verdict(question, &self.ask(&question.query, LOOKED_AT))).collect()
    }
}

/// The mean of 1/rank, the usual measure of a search: 1 when every first answer is right, 0 when none is among the first ten.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a few hundred questions")]
pub fn mean_reciprocal_rank<'a>(verdicts: impl Iterator<Item = &'a Verdict>) -> f64 {
    let worth: Vec<f64> = verdicts.map(|verdict| verdict.rank.map_or(0.0, |rank| 1.0 / rank as f64)).collect();
    if worth.is_empty() { 0.0 } else { worth.iter().sum::<f64>() / worth.len() as f64 }
}

fn verdict(question: &Question, answer: &Answer<'_>) -> Verdict {
    let expected: Vec<ItemId> = question.expect.iter().filter_map(|id| ItemId::parse(id)).collect();
    let is_right = |url: &str| matches!(Route::parse(url), Some(Route::Item(id, _)) if expected.contains(&id));
    Verdict {
        query: question.query.clone(),
        kind: question.kind.clone(),
        rank: answer.hits.iter().position(|hit| is_right(&hit.page.url)).map(|at| at + 1),
        total: answer.total,
        hits: answer.hits.iter().map(|hit| FoundPage { url: hit.page.url.clone(), excerpt: hit.excerpt.text.clone() }).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Library, SearchDocument};
    use super::*;

    #[test]
    fn the_first_right_answer_counts() {
        let pages = [("/it/faq/uno/", "Permesso"), ("/it/faq/due/", "Permesso rinnovo"), ("/it/faq/tre/", "Scuola")];
        let pages = pages.map(|(url, title)| SearchDocument::sample(url, title, ""));
        let index = SearchIndex::build(Library::sample("it", &pages)).unwrap();
        let question = |query: &str, expect: &str| Question {
            query: query.to_owned(),
            kind: String::new(),
            expect: vec![expect.to_owned()],
        };
        let asked = [question("rinnovo", "faq/due"), question("permesso", "faq/due"), question("scuola", "faq/uno")];
        let verdicts = index.judge(&asked);
        assert_eq!(verdicts.iter().map(|verdict| verdict.rank).collect::<Vec<_>>(), [Some(1), Some(2), None]);
        assert!((mean_reciprocal_rank(verdicts.iter()) - 0.5).abs() < 1e-9);
    }
}
