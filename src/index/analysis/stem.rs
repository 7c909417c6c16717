//! Which rules take the inflection off a word. Snowball's where they serve, small rules of our own elsewhere, none for the rest.
//!
//! Measured on the portal's own words, Snowball's Arabic parts طلب from طلبات and beheads بطاقة: Arabic has light rules of ours.
//! Snowball's Ukrainian is good and gets two rules for what it leaves. Official terms stay in Italian on every page, so Latin words in
//! a language of another script are Italian.

use super::{LATIN, letters, suffix};
use frostem::{Algorithm, Stemmer};
use icu_locale::subtags::Script;
use std::borrow::Cow;

/// The rules of one language.
#[derive(Debug, Clone, Copy)]
pub struct Stemming {
    own: Rules,
    /// Whether the language itself is written in Latin letters.
    latin: bool,
}

#[derive(Debug, Clone, Copy)]
enum Rules {
    None,
    Snowball(Algorithm),
    Ukrainian,
    Suffixes(fn(&str) -> &str),
    Arabic,
}

impl Stemming {
    #[must_use]
    pub fn of(language: &str, script: Script) -> Self {
        Self { own: Rules::of(language, script.as_str()), latin: script == LATIN }
    }

    /// Words with a digit in them are names of forms and amounts: they have no inflection.
    #[must_use]
    pub fn stem<'a>(&self, surface: &'a str) -> Cow<'a, str> {
        let Some(first) = surface.chars().next() else { return Cow::Borrowed(surface) };
        let is_latin = letters::is_latin(first);
        if surface.chars().any(char::is_numeric) {
            Cow::Borrowed(surface)
        } else if is_latin == self.latin {
            self.own.stem(surface)
        } else if is_latin {
            Rules::Snowball(Algorithm::Italian).stem(surface)
        } else {
            Cow::Borrowed(surface)
        }
    }
}

impl Rules {
    /// A language in a script it is rarely written in (Punjabi in Arabic letters) has no rules rather than the wrong ones.
    fn of(language: &str, script: &str) -> Self {
        match (language, script) {
            ("ar", "Arab") => Self::Arabic,
            ("bn", "Beng") => Self::Suffixes(suffix::bengali::stem),
            ("pa", "Guru") => Self::Suffixes(suffix::punjabi::stem),
            ("sq", "Latn") => Self::Suffixes(suffix::albanian::stem),
            ("ur", "Arab") => Self::Suffixes(suffix::urdu::stem),
            ("uk", "Cyrl") => Self::Ukrainian,
            ("ar" | "bn" | "pa" | "ur" | "uk" | "zh", _) => Self::None,
            // Snowball knows Norwegian by its old name only.
            ("nb" | "nn", _) => Self::Snowball(Algorithm::Norwegian),
            _ => Algorithm::from_name(language).map_or(Self::None, Self::Snowball),
        }
    }

    fn stem<'a>(&self, surface: &'a str) -> Cow<'a, str> {
        match self {
            Self::None => Cow::Borrowed(surface),
            Self::Snowball(algorithm) => Stemmer::new(*algorithm).stem(surface),
            Self::Ukrainian => Cow::Owned(suffix::ukrainian::mend(&Stemmer::new(Algorithm::Ukrainian).stem(surface))),
            Self::Suffixes(strip) => Cow::Borrowed(strip(surface)),
            Self::Arabic => Cow::Owned(suffix::arabic::stem(surface)),
        }
    }
}
