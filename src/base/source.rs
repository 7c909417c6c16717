//! Text files as values: where they came from, what they say, and places (`Span`) inside them.
//!
//! Absent on purpose: reading the disk (see `load`), any format.

use crate::base::hash::Version;
use schemars::JsonSchema;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// A half-open range of byte offsets in a source's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The same range in a text that begins `by` bytes earlier (a front matter inside its file, a block inside its body).
    #[must_use]
    pub const fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A path inside the portal's root, with `/` between its parts on every platform. Cheap to clone.
pub type SourcePath = Arc<str>;

/// A value and the place where an editor wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// The name by which a deserializer that knows places (see `parse::decode`) recognises a [`Spanned`] value.
pub const SPANNED: &str = "$sportello::Spanned";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Parts<T> {
            type Value = Spanned<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a value with its place")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
                let missing = || serde::de::Error::custom("a place needs a start, an end and a value");
                let start = parts.next_element()?.ok_or_else(missing)?;
                let end = parts.next_element()?.ok_or_else(missing)?;
                let value = parts.next_element()?.ok_or_else(missing)?;
                Ok(Spanned { value, span: Span { start, end } })
            }

            /// From a format that only sees that a newtype is one.
            fn visit_newtype_struct<D: Deserializer<'de>>(self, parts: D) -> Result<Self::Value, D::Error> {
                let (start, end, value) = Deserialize::deserialize(parts)?;
                Ok(Spanned { value, span: Span { start, end } })
            }
        }

        deserializer.deserialize_newtype_struct(SPANNED, Parts(PhantomData))
    }
}

impl<T: Serialize> Serialize for Spanned<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(SPANNED, &(self.span.start, self.span.end, &self.value))
    }
}

/// In a JSON Schema a place is invisible.
impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<T>()
    }
}

/// One text file: path inside the root and UTF-8 text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub path: SourcePath,
    pub text: Arc<str>,
    /// Of the text: taken once, many ask.
    pub version: Version,
}

impl Source {
    #[must_use]
    pub fn new(path: impl Into<SourcePath>, text: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        Self { path: path.into(), version: Version::of([&*text]), text }
    }
}

/// The texts that diagnostics may quote, by path.
#[derive(Debug, Clone, Default)]
pub struct Texts(BTreeMap<SourcePath, Arc<str>>);

impl Texts {
    pub fn insert(&mut self, source: &Source) {
        self.0.insert(source.path.clone(), source.text.clone());
    }

    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(AsRef::as_ref)
    }
}

/// A position as people count it: both numbers start at one, columns are characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineColumn {
    pub line: usize,
    pub column: usize,
}

impl LineColumn {
    /// The position of a byte offset; offsets past the end give the end.
    #[must_use]
    pub fn of(text: &str, offset: usize) -> Self {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(LineColumn::of("è\nperché x", 11), LineColumn { line: 2, column: 8 });
        assert_eq!(LineColumn::of("a", 99), LineColumn { line: 1, column: 2 });
    }
}
