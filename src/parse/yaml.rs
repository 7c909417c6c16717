//! YAML text → a tree that knows where every value stands. Owner of the YAML crate.
//!
//! Absent on purpose: what the keys mean (see `decode`).

use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::{SourcePath, Span};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_yaml::{Error, Options, Spanned};
use std::fmt;

/// Deeper values than this are a mistake or an attack; recursion over the tree stays shallow.
const MAX_DEPTH: usize = 32;
/// Above the largest honest file (a region's municipalities), far below what hurts.
const MAX_NODES: usize = 2_000_000;

/// A value and its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Value {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Key {
    pub name: String,
    pub span: Span,
}

impl Node {
    /// The value under a key of a map.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(key, _)| key.name == name).map(|(_, node)| node),
            _ => None,
        }
    }
}

/// Reads one YAML document that begins `offset` bytes into the file at `path`. An empty text is an empty map.
///
/// # Errors
/// What is wrong with the YAML itself: syntax, a key given twice, aliases that explode, nesting without end.
pub fn read(path: &SourcePath, text: &str, offset: usize) -> Result<Node, Diagnostic> {
    if text.trim().is_empty() {
        return Ok(Node { span: Span::new(offset, offset + text.len()), value: Value::Map(Vec::new()) });
    }
    let parsed = serde_yaml::from_str_with_options::<Spanned<Raw>>(text, options());
    parsed.map(|root| node(text, offset, root)).map_err(|error| problem(path, text, offset, &error))
}

fn options() -> Options {
    serde_yaml::options! {
        budget: serde_yaml::budget! { max_depth: MAX_DEPTH, max_nodes: MAX_NODES, max_aliases: 1000 },
        with_snippet: false,
        legacy_octal_numbers: false,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
    }
}

fn problem(path: &SourcePath, text: &str, offset: usize, error: &Error) -> Diagnostic {
    let span = error.location().map_or(Span::new(0, 0), |location| error_place(text, &location));
    let detail = error.to_string();
    let code = match root_cause(error) {
        // The scanner beneath the crate stops at 255 levels by itself and calls it syntax.
        _ if detail.contains("recursion limit") => "yaml-too-complex",
        Error::DuplicateMappingKey { .. } => "yaml-key-duplicate",
        Error::Budget { .. } | Error::AliasReplayLimitExceeded { .. } | Error::AliasExpansionLimitExceeded { .. } => {
            "yaml-too-complex"
        }
        Error::AliasReplayStackDepthExceeded { .. } | Error::RecursiveReferencesRequireWeakTypes { .. } => "yaml-too-complex",
        Error::MultipleDocuments { .. } => "yaml-many-documents",
        _ => "yaml-syntax",
    };
    // The crate counts lines from the start of the block; the place says it better.
    let first_line = detail.lines().next().unwrap_or_default();
    let detail = first_line.split_once(" at line ").map_or(first_line, |(reason, _)| reason);
    Diagnostic::error(code, Place::at(path, span.shifted(offset))).with("detail", detail)
}

/// The scanner's mistakes have a line and a column only.
fn error_place(text: &str, location: &serde_yaml::Location) -> Span {
    if location.span().byte_offset().is_some() {
        return place(text, location.span());
    }
    let (line, column) = (usize_of(location.line()).max(1), usize_of(location.column()).max(1));
    let lines = text.split_inclusive('\n');
    let start: usize = lines.clone().take(line - 1).map(str::len).sum();
    let line = lines.clone().nth(line - 1).unwrap_or_default();
    let before: usize = line.chars().take(column - 1).map(char::len_utf8).sum();
    // A mistake at the very end is shown at the end of the last line that has words.
    let at = (start + before).min(text.trim_end().len());
    Span::new(at, at)
}

fn root_cause(error: &Error) -> &Error {
    match error {
        Error::AliasError { error, .. } => root_cause(error),
        other => other,
    }
}

/// The crate's place as a byte range inside `text`.
fn place(text: &str, span: serde_yaml::Span) -> Span {
    let start = span.byte_offset().map_or(0, usize_of).min(text.len());
    let length = span.byte_len().map_or(0, usize_of);
    let end = (start + length).clamp(start, text.len());
    let trimmed = text.get(start..end).map_or(end, |slice| start + slice.trim_end().len());
    Span::new(start, trimmed)
}

fn usize_of(value: impl TryInto<usize>) -> usize {
    value.try_into().unwrap_or(usize::MAX)
}

fn node(text: &str, offset: usize, raw: Spanned<Raw>) -> Node {
    let span = place(text, raw.referenced.span()).shifted(offset);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Integer(value) => Value::Integer(value),
        Raw::Float(value) => Value::Float(value),
        Raw::Text(value) => Value::Text(value),
        Raw::List(items) => Value::List(items.into_iter().map(|item| node(text, offset, item)).collect()),
        Raw::Map(entries) => Value::Map(entries.into_iter().map(|(key, value)| entry(text, offset, key, value)).collect()),
    };
    Node { span, value }
}

fn entry(text: &str, offset: usize, key: Spanned<String>, value: Spanned<Raw>) -> (Key, Node) {
    let span = place(text, key.referenced.span()).shifted(offset);
    (Key { name: key.value, span }, node(text, offset, value))
}

/// The tree as the crate hands it over, before its places are converted.
enum Raw {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(i64::try_from(value).map_or_else(|_| Raw::Text(value.to_string()), Raw::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Node, Diagnostic> {
        read(&"x.yaml".into(), text, 0)
    }

    #[test]
    fn every_value_knows_its_place() {
        let text = "città: Cuneo\norari:\n  - 9\n  - \"dieci\"\n";
        let root = parsed(text).unwrap();
        let slice = |node: &Node| &text[node.span.start..node.span.end];
        assert_eq!(slice(root.get("città").unwrap()), "Cuneo");
        let Value::List(items) = &root.get("orari").unwrap().value else { panic!("a list") };
        assert_eq!(slice(&items[0]), "9");
        assert_eq!(slice(&items[1]), "\"dieci\"");
        let Value::Map(entries) = &root.value else { panic!("a map") };
        assert_eq!(&text[entries[0].0.span.start..entries[0].0.span.end], "città");
    }

    #[test]
    fn a_mistake_has_its_place() {
        let at = |text: &str| parsed(text).unwrap_err().place.span.map(|span| span.start);
        assert_eq!(at("città: Cuneo\nora: alle: 9\n"), Some(23));
        assert_eq!(at("a: [1, 2\n\n"), Some(3));
    }

    #[test]
    fn hostile_and_broken_yaml_are_diagnostics() {
        let code = |text: &str| parsed(text).unwrap_err().code;
        assert_eq!(code("a: [1, 2"), "yaml-syntax");
        assert_eq!(code("a: 1\na: 2"), "yaml-key-duplicate");
        assert_eq!(code(&format!("{}{}", "[".repeat(100), "]".repeat(100))), "yaml-too-complex");
        assert_eq!(code(&"[".repeat(5000)), "yaml-too-complex");
        let bomb: String = (1..30).map(|n| format!("a{n}: &a{n} [{0}]\n", vec![format!("*a{}", n - 1); 9].join(","))).collect();
        assert_eq!(code(&format!("a0: &a0 [x]\n{bomb}")), "yaml-too-complex");
    }
}
