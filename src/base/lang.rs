//! Languages as BCP 47 tags, and the direction in which each is written.
//!
//! A language is a key and never a special case. Its name, in itself, is the Fluent message `language-name` of its locale.

use icu_locale::{Direction as IcuDirection, LocaleDirectionality};
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// A valid, canonical BCP 47 language tag: `it`, `zh-Hant`, `pa`. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

/// The `dir` of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Lang {
    /// Reads a tag in its canonical spelling; `IT`, `it_IT` or `italiano` are not languages an editor may write.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        let primary = identifier.language.as_str().len();
        ((2..=3).contains(&primary) && tag != "und" && identifier == tag).then(|| Self(tag.into()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[must_use]
    pub fn direction(&self) -> Direction {
        let locale = icu_locale::LanguageIdentifier::try_from_str(&self.0);
        let direction = locale.ok().and_then(|id| LocaleDirectionality::new_common().get(&id));
        match direction {
            Some(IcuDirection::RightToLeft) => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The tag for the crates of the Fluent family.
    #[must_use]
    pub fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Lang {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_canonical_tags_are_languages() {
        for good in ["it", "pa", "zh-Hant", "pt-BR"] {
            assert_eq!(Lang::parse(good).map(|lang| lang.to_string()).as_deref(), Some(good));
        }
        for bad in ["", "IT", "it_IT", "italiano", "und", "x", "../it"] {
            assert_eq!(Lang::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        let direction = |tag| Lang::parse(tag).map(|lang| lang.direction());
        assert_eq!(direction("ar"), Some(Direction::RightToLeft));
        assert_eq!(direction("ur"), Some(Direction::RightToLeft));
        assert_eq!(direction("pa"), Some(Direction::LeftToRight));
        assert_eq!(direction("pa-Arab"), Some(Direction::RightToLeft));
    }
}
