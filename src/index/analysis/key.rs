//! The key of a word: its folded spelling and, in Arabic, without the article and what is written onto it.
//!
//! Must not know stems: a key is what somebody types, letter by letter.

use super::fold::fold;

/// Whether a language writes its article onto the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    Apart,
    Arabic,
}

/// Longest first, folded. The last is the preposition with its article.
const ARABIC: [&str; 6] = ["وال", "فال", "بال", "كال", "ال", "لل"];

/// Fewer letters than this are not a word that lost its article, but a word that begins like one.
const LEAST_LETTERS: usize = 3;

impl Article {
    #[must_use]
    pub fn of(language: &str) -> Self {
        if language == "ar" { Self::Arabic } else { Self::Apart }
    }
}

#[must_use]
pub fn key(article: Article, surface: &str) -> String {
    let folded = fold(surface);
    match article {
        Article::Apart => folded,
        Article::Arabic => without_article(&folded).to_owned(),
    }
}

/// A folded Arabic word without its article.
#[must_use]
pub fn without_article(folded: &str) -> &str {
    ARABIC
        .iter()
        .filter_map(|article| folded.strip_prefix(article))
        .find(|rest| rest.chars().count() >= LEAST_LETTERS)
        .unwrap_or(folded)
}
