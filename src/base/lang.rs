//! Languages as BCP 47 tags, and the direction in which each is written.
//!
//! A language is a key and never a special case. Its name, in itself, is the Fluent message `language-name` of its locale.

use icu_locale::{Direction as IcuDirection, LocaleDirectionality};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use unic_langid::LanguageIdentifier;

/// The longest tag that is taken. `ca-Latn-ES-valencia` has 19 letters.
const LONGEST: usize = 22;

/// A valid, canonical BCP 47 language tag: `it`, `zh-Hant`, `pa`.
///
/// It holds its letters itself: every word, link and look-up of a page has a language, and threads that count who shares one tag
/// wait for each other.
#[derive(Clone, Copy, Eq)]
pub struct Lang {
    /// ASCII, filled up with zeros, so that the order is that of the tags.
    letters: [u8; LONGEST],
    length: u8,
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
        if is_language { Self::of(tag, direction(tag)) } else { None }
    }

    fn of(tag: &str, direction: Direction) -> Option<Self> {
        let mut letters = [0; LONGEST];
        letters.get_mut(..tag.len())?.copy_from_slice(tag.as_bytes());
        Some(Self { letters, length: u8::try_from(tag.len()).ok()?, direction })
    }

    /// The language of last resort, in which every message of the program is written.
    #[must_use]
    pub fn english() -> Self {
        let mut letters = [0; LONGEST];
        [letters[0], letters[1]] = *b"en";
        Self { letters, length: 2, direction: Direction::LeftToRight }
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        let letters = self.letters.get(..usize::from(self.length)).unwrap_or_default();
        str::from_utf8(letters).unwrap_or_default()
    }

    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The first eight letters, as a number in the order of the tags.
    fn beginning(&self) -> u64 {
        self.letters.first_chunk().copied().map(u64::from_be_bytes).unwrap_or_default()
    }

    /// The tag for the crates of the Fluent family.
    #[must_use]
    pub fn identifier(&self) -> LanguageIdentifier {
        self.as_str().parse().unwrap_or_default()
    }
}

/// Tags differ in their first letters, if at all: a number tells most of them apart, where texts would be compared by a call.
impl Ord for Lang {
    fn cmp(&self, other: &Self) -> Ordering {
        self.beginning().cmp(&other.beginning()).then_with(|| self.letters.cmp(&other.letters))
    }
}

impl PartialOrd for Lang {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.beginning() == other.beginning() && self.letters == other.letters
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl std::borrow::Borrow<str> for Lang {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

/// As its tag does, by which it can be looked up.
impl Hash for Lang {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
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
        for good in ["it", "pa", "zh-Hant", "pt-BR", "ca-Latn-ES-valencia"] {
            assert_eq!(Lang::parse(good).map(|lang| lang.to_string()).as_deref(), Some(good));
        }
        for bad in ["", "IT", "it_IT", "italiano", "und", "x", "../it", "sl-Latn-SI-biske-nedis-rozaj"] {
            assert_eq!(Lang::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn order_is_that_of_the_tags() {
        let mut tags = ["zh-Hant", "it", "zh", "bn", "pa-Arab", "pa", "ita", "ca-Latn-ES-valencia", "ca-Latn-ES"];
        let mut langs: Vec<Lang> = tags.iter().filter_map(|tag| Lang::parse(tag)).collect();
        tags.sort_unstable();
        langs.sort_unstable();
        assert!(langs.iter().map(Lang::as_str).eq(tags));
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
