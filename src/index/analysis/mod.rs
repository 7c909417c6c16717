//! From a text to what is compared: words (`tokens`), keys (`key`) and groups (`stem`), by the rules of one language.
//!
//! The browser repeats `tokens` and `key` to the letter, with the cases of `tests/data/search/analysis.json` as judge; stems stay
//! here. A language nobody has rules for gets words and keys like any other, and one surface a group.
//! Must not know: documents, ranking, tantivy.

mod fold;
mod key;
mod letters;
mod stem;
mod suffix;
mod tokens;

pub use tokens::Token;

use crate::base::lang::Lang;
use icu_locale::subtags::{Script, script};
use icu_locale::{LanguageIdentifier, LocaleExpander};
use std::borrow::Cow;

/// Nobody looks for a longer word; without a bound a pasted key or a whole line without spaces would become one.
const LONGEST_WORD: usize = 64;

/// The rules of one language, looked up once. Cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Analysis {
    habits: tokens::Habits,
    article: key::Article,
    stemming: stem::Stemming,
}

impl Analysis {
    /// Never fails: an unknown language has no article, no stemmer and words all the same.
    #[must_use]
    pub fn of(lang: &Lang) -> Self {
        let mut identifier = LanguageIdentifier::try_from_str(lang.as_str()).unwrap_or(LanguageIdentifier::UNKNOWN);
        LocaleExpander::new_common().maximize(&mut identifier);
        let language = identifier.language.as_str();
        let script = identifier.script.unwrap_or(LATIN);
        Self {
            habits: tokens::Habits::of(language),
            article: key::Article::of(language),
            stemming: stem::Stemming::of(language, script),
        }
    }

    /// The words of a text, in order, with their places in it.
    #[must_use]
    pub fn tokens<'t>(&self, text: &'t str) -> Vec<Token<'t>> {
        tokens::tokens(self.habits, text)
    }

    /// The same without what only repeats: the last character of a run without spaces has been said by the pair before it.
    #[must_use]
    pub fn words<'t>(&self, text: &'t str) -> Vec<Token<'t>> {
        let mut read = 0;
        let mut words = self.tokens(text);
        words.retain(|token| {
            let is_new = token.end > read;
            read = read.max(token.end);
            is_new
        });
        words
    }

    /// A word as it is compared with its other forms: in lower case, composed.
    #[must_use]
    pub fn surface<'t>(&self, token: &Token<'t>) -> Cow<'t, str> {
        tokens::surface(self.habits, token.written)
    }

    /// The key of a word of a text.
    #[must_use]
    pub fn key_of(&self, token: &Token<'_>) -> String {
        self.key(&self.surface(token))
    }

    /// What a word has in common with its other spellings: accents, letters and digits that people mix.
    #[must_use]
    pub fn key(&self, surface: &str) -> String {
        key::key(self.article, bounded(surface))
    }

    /// The word without its inflection, in its own spelling.
    #[must_use]
    pub fn stem(&self, surface: &str) -> String {
        self.stemming.stem(bounded(surface)).into_owned()
    }

    /// The name of the word's group: its stem, folded like a key.
    #[must_use]
    pub fn group(&self, surface: &str) -> String {
        let stem = self.stemming.stem(bounded(surface));
        fold::fold(&stem)
    }
}

const LATIN: Script = script!("Latn");

/// The beginning of a word, cut between characters.
fn bounded(surface: &str) -> &str {
    surface.char_indices().nth(LONGEST_WORD).map_or(surface, |(end, _)| &surface[..end])
}

#[cfg(test)]
mod tests;
