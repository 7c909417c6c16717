//! Fingerprints of words: what a translation or a validation was made from.
//!
//! White space and line wrapping change no fingerprint, so that reflowing a paragraph voids nothing. Beside them, versions of files and
//! values, in which everything counts.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};

/// The first 32 bits of a BLAKE3 hash, written as eight hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash(u32);

impl ContentHash {
    /// Hashes the words of the parts: runs of white space count as one space, part borders count.
    #[must_use]
    pub fn of_words<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        // One text for the hash, since it takes long pieces much quicker than words.
        let mut words = String::new();
        for part in parts {
            words.reserve(part.len() + 2);
            for word in part.split_whitespace() {
                words.push_str(word);
                words.push(' ');
            }
            words.push('\0');
        }
        let [a, b, c, d, ..] = *blake3::hash(words.as_bytes()).as_bytes();
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

impl Serialize for ContentHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// The first 128 bits of a BLAKE3 hash of bytes as they stand: equal versions, equal bytes. Written as 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Version(u128);

impl Version {
    /// Hashes the parts; where one ends and the next begins counts.
    #[must_use]
    pub fn of<T: AsRef<[u8]>>(parts: impl IntoIterator<Item = T>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            let part = part.as_ref();
            // The length comes after: long parts are hashed several pieces at a time if they begin where a piece begins.
            hasher.update(part);
            hasher.update(&(part.len() as u64).to_le_bytes());
        }
        Self::first_of(hasher.finalize())
    }

    /// Of things that have versions, by their names and in their order.
    #[must_use]
    pub fn of_named<'a>(named: impl IntoIterator<Item = (&'a str, Self)>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for (name, version) in named {
            hasher.update(&(name.len() as u64).to_le_bytes());
            hasher.update(name.as_bytes());
            hasher.update(&version.to_bytes());
        }
        Self::first_of(hasher.finalize())
    }

    /// Of a value in memory. Good for telling whether it is what it was, not for telling another version of the program.
    #[must_use]
    pub fn of_value(value: &impl Hash) -> Self {
        let mut hasher = ValueHasher(blake3::Hasher::new());
        value.hash(&mut hasher);
        Self::first_of(hasher.0.finalize())
    }

    fn first_of(hash: blake3::Hash) -> Self {
        let mut first = [0; 16];
        first.copy_from_slice(&hash.as_bytes()[..16]);
        Self(u128::from_be_bytes(first))
    }

    #[must_use]
    pub const fn to_bytes(self) -> [u8; 16] {
        self.0.to_be_bytes()
    }

    /// Reads what [`Self::to_bytes`] gives.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(bytes))
    }

    /// Reads what `Display` writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() == 32 { u128::from_str_radix(text, 16).ok().map(Self) } else { None }
    }
}

/// Takes what `Hash` gives, which is never asked for its 64 bits.
struct ValueHasher(blake3::Hasher);

impl Hasher for ValueHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

/// As text for people, as bytes for nobody but us.
impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(self) } else { self.to_bytes().serialize(serializer) }
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return <[u8; 16]>::deserialize(deserializer).map(Self::from_bytes);
        }
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a version"))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_within_a_value_count() {
        assert_eq!(Version::of_value(&["ab", "c"]), Version::of_value(&["ab".to_owned(), "c".to_owned()]));
        assert_ne!(Version::of_value(&["ab", "c"]), Version::of_value(&["a", "bc"]));
        assert_ne!(Version::of_value(&vec![vec!["a"], vec![]]), Version::of_value(&vec![vec![], vec!["a"]]));
    }

    #[test]
    fn a_version_knows_where_parts_end() {
        let version = Version::of(["ab", "c"]);
        assert_eq!(version, Version::of(["ab", "c"]));
        assert_ne!(version, Version::of(["a", "bc"]));
        assert_ne!(version, Version::of(["abc"]));
        assert_eq!(Version::parse(&version.to_string()), Some(version));
        assert_eq!(Version::parse("7719ab3"), None);
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
