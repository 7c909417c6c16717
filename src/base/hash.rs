//! Fingerprints of words: what a translation or a validation was made from.
//!
//! White space and line wrapping change no fingerprint, so that reflowing a paragraph voids nothing. Beside them, fingerprints of values
//! in memory, in which everything counts.

use std::fmt;
use std::hash::{Hash, Hasher};

/// The first 32 bits of a BLAKE3 hash, written as eight hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash(u32);

impl ContentHash {
    /// Hashes the words of the parts: runs of white space count as one space, part borders count.
    #[must_use]
    pub fn of_words<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            for word in part.split_whitespace() {
                hasher.update(word.as_bytes());
                hasher.update(b" ");
            }
            hasher.update(b"\0");
        }
        let bytes = hasher.finalize();
        let [a, b, c, d, ..] = *bytes.as_bytes();
        Self(u32::from_be_bytes([a, b, c, d]))
    }

    /// Reads the eight hexadecimal digits that `Display` writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .then(|| u32::from_str_radix(text, 16).ok().map(Self))
            .flatten()
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:08x}", self.0)
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// The BLAKE3 hash of a value: equal for equal values, within one version of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueHash([u8; 32]);

impl ValueHash {
    #[must_use]
    pub fn of(value: &impl Hash) -> Self {
        let mut feed = Feed(blake3::Hasher::new());
        value.hash(&mut feed);
        Self(feed.0.finalize().into())
    }
}

/// Takes what a value says of itself to the hash.
struct Feed(blake3::Hasher);

impl Hasher for Feed {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = *self.0.finalize().as_bytes();
        u64::from_be_bytes([a, b, c, d, e, f, g, h])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_within_a_value_count() {
        assert_eq!(ValueHash::of(&["ab", "c"]), ValueHash::of(&["ab".to_owned(), "c".to_owned()]));
        assert_ne!(ValueHash::of(&["ab", "c"]), ValueHash::of(&["a", "bc"]));
        assert_ne!(ValueHash::of(&vec![vec!["a"], vec![]]), ValueHash::of(&vec![vec![], vec!["a"]]));
    }

    #[test]
    fn wrapping_changes_nothing_but_words_and_borders_do() {
        let hash = ContentHash::of_words(["due  parole\n", "e poi"]);
        assert_eq!(hash, ContentHash::of_words(["due\nparole", "e poi"]));
        assert_ne!(hash, ContentHash::of_words(["due parole e", "poi"]));
        assert_eq!(ContentHash::parse(&hash.to_string()), Some(hash));
        assert_eq!(ContentHash::parse("7719ab3"), None);
    }
}
