//! Languages as BCP 47 tags, and the direction in which each is written.
//!
//! A language is a key and never a special case. Its name, in itself, is the Fluent message `language-name` of its locale.

use icu_locale::{Direction as IcuDirection, LocaleDirectionality};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// A valid, canonical BCP 47 language tag: `it`, `zh-Hant`, `pa`. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lang {
    tag: Arc<str>,
    /// Follows from the tag: looked up once, since every link to a page in another language says it.
    direction: Direction,
}

/// The `dir` of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
        let is_language = (2..=3).contains(&primary) && tag != "und" && identifier == tag;
        is_language.then(|| Self { tag: tag.into(), direction: direction(tag) })
    }

    /// The language of last resort, in which every message of the program is written.
    #[must_use]
    pub fn english() -> Self {
        Self { tag: "en".into(), direction: Direction::LeftToRight }
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The tag for the crates of the Fluent family.
    #[must_use]
    pub fn identifier(&self) -> LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.tag)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.tag)
    }
}

impl std::borrow::Borrow<str> for Lang {
    fn borrow(&self) -> &str {
        &self.tag
    }
}

/// As its tag does, by which it can be looked up.
impl Hash for Lang {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag.hash(state);
    }
}

fn direction(tag: &str) -> Direction {
    let locale = icu_locale::LanguageIdentifier::try_from_str(tag);
    match locale.ok().and_then(|id| LocaleDirectionality::new_common().get(&id)) {
        Some(IcuDirection::RightToLeft) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
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
