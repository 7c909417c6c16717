//! JSON → a tree that knows where every value stands, so that a complaint can point at it.

use crate::base::source::Span;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// Deeper files are no data of desks.
const DEEPEST: usize = 64;

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Json {
    pub span: Span,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null,
    /// A truth value or a number, as it is spelled.
    Bare(String),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

/// Why a text is no JSON, and where.
#[derive(Debug)]
pub struct Malformed {
    pub detail: String,
    pub at: usize,
}

impl Json {
    /// The value under a key of a map.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Value::Map(entries) = &self.value else { return None };
        entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The words of a text or a number; nothing for an empty text, null, lists and maps.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match &self.value {
            Value::Bare(text) | Value::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// The items of a list; none of anything else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        if let Value::List(items) = &self.value { items } else { &[] }
    }
}

/// Reads one JSON document.
///
/// # Errors
/// What is wrong with it as JSON.
pub fn read(text: &str) -> Result<Json, Malformed> {
    let root: &RawValue = parsed(text, 0)?;
    node(text, root, 0)
}

/// Reads a part of the text; what is wrong with it is told with its place in the whole.
fn parsed<'a, T: Deserialize<'a>>(part: &'a str, start: usize) -> Result<T, Malformed> {
    serde_json::from_str(part).map_err(|error| {
        let line: usize = part.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let at = start + (line + error.column().saturating_sub(1)).min(part.len());
        let detail = error.to_string();
        // The line and the column are those of the part.
        let detail = detail.rsplit_once(" at line ").map_or(detail.as_str(), |(detail, _)| detail).to_owned();
        Malformed { detail, at }
    })
}

fn node(text: &str, raw: &RawValue, depth: usize) -> Result<Json, Malformed> {
    let own = raw.get();
    // A raw value borrows from the text: the distance of their beginnings is its place.
    let start = (own.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let inner = |raw: &RawValue| node(text, raw, depth + 1);
    let value = match own.as_bytes().first() {
        Some(b'{' | b'[') if depth >= DEEPEST => Value::Null,
        Some(b'{') => {
            let Entries(entries) = parsed(own, start)?;
            let entries = entries.into_iter().map(|(name, raw)| Ok((name, inner(raw)?)));
            Value::Map(entries.collect::<Result<_, Malformed>>()?)
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = parsed(own, start)?;
            Value::List(items.into_iter().map(inner).collect::<Result<_, _>>()?)
        }
        Some(b'"') => Value::Text(parsed(own, start)?),
        Some(b'n') => Value::Null,
        _ => Value::Bare(own.to_owned()),
    };
    Ok(Json { span: Span::new(start, start + own.len()), value })
}

/// A map in the order of the file.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_knows_its_place() {
        let text = "{\n  \"città\": \"Cuneo \\ud83d\\ude00\", \"n\": [ 1.50, null, {\"a\": true} ]\n}";
        let root = read(text).unwrap();
        let slice = |json: &Json| &text[json.span.start..json.span.end];
        assert_eq!(root.get("città").and_then(Json::words), Some("Cuneo 😀"));
        let items = root.get("n").unwrap().items();
        assert_eq!(items.iter().map(slice).collect::<Vec<_>>(), ["1.50", "null", "{\"a\": true}"]);
        assert_eq!(
            (items[0].words(), items[1].words(), items[2].get("a").and_then(Json::words)),
            (Some("1.50"), None, Some("true"))
        );
    }

    #[test]
    fn broken_and_hostile_json_is_said() {
        let at = |text: &str| read(text).unwrap_err().at;
        assert_eq!(at("{\n\"a\": }"), 7);
        assert_eq!(at(""), 0);
        let inner = "{\n\"a\": [\n\"\\ud800\"] }";
        assert!((9..=17).contains(&at(inner)), "{}", at(inner));
        assert!(read(&format!("{}{}", "[".repeat(500), "]".repeat(500))).is_ok());
        assert!(read(&"[".repeat(100_000)).is_err());
    }
}
