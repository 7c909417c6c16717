//! A YAML tree → a typed record, with every mistake found in one go.
//!
//! serde stops at the first mistake; an editor wants them all. So a mistake is noted, the entry that holds it is taken out
//! of the tree, and the rest is read again until it reads. Absent on purpose: the meaning of any key.

use crate::base::diagnostic::{Checked, Diagnostic, Place, did_you_mean};
use crate::base::source::{SPANNED, SourcePath, Span};
use crate::parse::value::ValueProblem;
use crate::parse::yaml::{Key, Node, Value};
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use std::fmt;

/// A file with more mistakes than this needs a conversation, not a longer list.
const MOST_PROBLEMS: usize = 50;

/// Reads a tree as a `T`. `None` when a mistake leaves no `T` to speak of (a required key is missing or wrong).
pub fn decode<T: DeserializeOwned>(path: &SourcePath, tree: Node) -> Checked<Option<T>> {
    decode_part(path, tree, &[])
}

/// Like [`decode`], for a map of which some keys (`elsewhere`) are read apart: they are known too when one is mistyped.
pub fn decode_part<T: DeserializeOwned>(path: &SourcePath, mut tree: Node, elsewhere: &[&str]) -> Checked<Option<T>> {
    let mut diagnostics = Vec::new();
    let mut removed: Vec<String> = Vec::new();
    while diagnostics.len() < MOST_PROBLEMS {
        let failure = match T::deserialize(NodeDeserializer { node: &tree }) {
            Ok(value) => return Checked { value: Some(value), diagnostics },
            Err(failure) => failure,
        };
        let span = failure.span.unwrap_or(tree.span);
        let follows_from_removal =
            matches!(&failure.problem, Problem::MissingField(field) if removed.iter().any(|name| name == field));
        if !follows_from_removal {
            let is_outermost = matches!(&tree.value, Value::Map(entries) if entries.iter().any(|(key, _)| key.span == span));
            let elsewhere = if is_outermost { elsewhere } else { &[] };
            // A mistyped key is there, whatever its name: it is not missing as well.
            removed.extend(failure.problem.meant().map(ToOwned::to_owned));
            diagnostics.push(failure.problem.diagnostic(Place::at(path, span), elsewhere));
        }
        if !remove(&mut tree, span, &mut removed) {
            break;
        }
    }
    Checked { value: None, diagnostics }
}

/// The keys that a struct reads, in the order of its fields.
#[must_use]
pub fn fields_of<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    // The probe answers with an error by design: only the list of fields is wanted.
    drop(T::deserialize(FieldProbe { fields: &mut fields }));
    fields
}

/// Takes the entry or item that stands at `span` out of the tree, and remembers the name of its key.
fn remove(node: &mut Node, span: Span, removed: &mut Vec<String>) -> bool {
    match &mut node.value {
        Value::Map(entries) => {
            if let Some(at) = entries.iter().position(|(key, value)| key.span == span || value.span == span) {
                removed.push(entries.remove(at).0.name);
                return true;
            }
            entries.iter_mut().any(|(_, value)| remove(value, span, removed))
        }
        Value::List(items) => {
            if let Some(at) = items.iter().position(|item| item.span == span) {
                items.remove(at);
                return true;
            }
            items.iter_mut().any(|item| remove(item, span, removed))
        }
        _ => false,
    }
}

/// What can be wrong with a value's shape.
#[derive(Debug)]
enum Problem {
    MissingField(&'static str),
    UnknownField {
        field: String,
        known: &'static [&'static str],
    },
    RepeatedField(&'static str),
    UnknownChoice {
        choice: String,
        known: &'static [&'static str],
    },
    /// Both by a word that messages choose from.
    WrongType {
        found: &'static str,
        expected: &'static str,
    },
    Value(ValueProblem, String),
}

impl Problem {
    /// The key that a mistyped one was meant to be.
    fn meant(&self) -> Option<&'static str> {
        match self {
            Self::UnknownField { field, known } => did_you_mean(field, known.iter().copied()),
            _ => None,
        }
    }

    fn diagnostic(self, place: Place, elsewhere: &[&str]) -> Diagnostic {
        match self {
            Self::MissingField(field) => Diagnostic::error("field-missing", place).with("field", field),
            Self::UnknownField { field, known } => {
                let known: Vec<&str> = known.iter().chain(elsewhere).copied().collect();
                let suggestion = did_you_mean(&field, known.iter().copied()).unwrap_or_default().to_owned();
                Diagnostic::error("field-unknown", place)
                    .with("field", field)
                    .with("suggestion", suggestion)
                    .with("known", known.join(", "))
            }
            Self::RepeatedField(field) => Diagnostic::error("field-duplicate", place).with("field", field),
            Self::UnknownChoice { choice, known } => {
                let suggestion = did_you_mean(&choice, known.iter().copied()).unwrap_or_default().to_owned();
                Diagnostic::error("choice-unknown", place)
                    .with("choice", choice)
                    .with("suggestion", suggestion)
                    .with("known", known.join(", "))
            }
            Self::WrongType { found, expected } => {
                Diagnostic::error("type-wrong", place).with("found", found).with("expected", expected)
            }
            Self::Value(problem, value) => Diagnostic::error(problem.code(), place).with("value", value),
        }
    }
}

#[derive(Debug)]
struct Failure {
    problem: Problem,
    span: Option<Span>,
}

impl Failure {
    /// The innermost place wins.
    fn or_at(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", self.problem)
    }
}

impl std::error::Error for Failure {}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self { problem, span: None }
    }
}

impl serde::de::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        let problem = ValueProblem::from_message(&message);
        let other = Problem::WrongType { found: "other", expected: "other" };
        problem.map_or(other, |(problem, value)| Problem::Value(problem, value.to_owned())).into()
    }

    fn invalid_type(unexpected: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Problem::WrongType { found: found(&unexpected), expected: wanted(&expected.to_string()) }.into()
    }

    fn invalid_value(unexpected: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Problem::RepeatedField(field).into()
    }

    fn missing_field(field: &'static str) -> Self {
        Problem::MissingField(field).into()
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Problem::UnknownField { field: field.to_owned(), known }.into()
    }

    fn unknown_variant(choice: &str, known: &'static [&'static str]) -> Self {
        Problem::UnknownChoice { choice: choice.to_owned(), known }.into()
    }
}

fn found(unexpected: &serde::de::Unexpected<'_>) -> &'static str {
    use serde::de::Unexpected;
    match unexpected {
        Unexpected::Bool(_) => "yes-no",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => "number",
        Unexpected::Str(_) | Unexpected::Char(_) => "text",
        Unexpected::Unit | Unexpected::Option => "nothing",
        Unexpected::Seq => "list",
        Unexpected::Map => "map",
        _ => "other",
    }
}

/// What serde says that it expects, in one word.
fn wanted(expected: &str) -> &'static str {
    match expected {
        "string or map of languages" => "words",
        "a string" => "text",
        "a sequence" => "list",
        "a map" => "map",
        "f32" | "f64" => "number",
        integer if integer.starts_with(['i', 'u']) && integer[1..].bytes().all(|byte| byte.is_ascii_digit()) => "whole-number",
        choice if choice.starts_with("enum ") || choice.starts_with("variant ") => "choice",
        structure if structure.starts_with("struct ") => "map",
        _ => "other",
    }
}

struct NodeDeserializer<'a> {
    node: &'a Node,
}

impl NodeDeserializer<'_> {
    /// What an editor typed as a word, even where YAML reads a number: a title may be `2026`.
    fn text(&self) -> Option<String> {
        match &self.node.value {
            Value::Text(text) => Some(text.clone()),
            Value::Integer(number) => Some(number.to_string()),
            Value::Float(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

impl<'de> Deserializer<'de> for NodeDeserializer<'_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let result = match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Integer(value) => visitor.visit_i64(*value),
            Value::Float(value) => visitor.visit_f64(*value),
            Value::Text(value) => visitor.visit_str(value),
            Value::List(items) => visitor.visit_seq(Items(items.iter())),
            Value::Map(entries) => visitor.visit_map(Entries { entries: entries.iter(), value: None }),
        };
        result.map_err(|failure| failure.or_at(self.node.span))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.text() {
            Some(text) => visitor.visit_string(text).map_err(|failure: Failure| failure.or_at(self.node.span)),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_str(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_any(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.node.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Failure> {
        if name == SPANNED {
            return visitor.visit_seq(SpannedParts { node: self.node, part: 0 });
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let span = self.node.span;
        match &self.node.value {
            Value::Text(choice) => visitor.visit_enum(Choice(choice)).map_err(|failure| failure.or_at(span)),
            _ => self.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 char bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier ignored_any
    }
}

struct Items<'a>(std::slice::Iter<'a, Node>);

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        self.0
            .next()
            .map(|node| seed.deserialize(NodeDeserializer { node }).map_err(|failure| failure.or_at(node.span)))
            .transpose()
    }
}

struct Entries<'a> {
    entries: std::slice::Iter<'a, (Key, Node)>,
    value: Option<&'a Node>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some(value);
        let name: StrDeserializer<'_, Failure> = key.name.as_str().into_deserializer();
        seed.deserialize(name).map(Some).map_err(|failure| failure.or_at(key.span))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        let Some(node) = self.value.take() else {
            return Err(serde::de::Error::custom("a value was asked for before its key"));
        };
        seed.deserialize(NodeDeserializer { node }).map_err(|failure| failure.or_at(node.span))
    }
}

/// The three parts that a `Spanned` value is read from: start, end, value.
struct SpannedParts<'a> {
    node: &'a Node,
    part: u8,
}

impl<'de> SeqAccess<'de> for SpannedParts<'_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        self.part += 1;
        match self.part {
            1 => seed.deserialize(self.node.span.start.into_deserializer()).map(Some),
            2 => seed.deserialize(self.node.span.end.into_deserializer()).map(Some),
            3 => seed.deserialize(NodeDeserializer { node: self.node }).map(Some),
            _ => Ok(None),
        }
    }
}

/// A word that names one variant of an enum.
struct Choice<'a>(&'a str);

impl<'de> EnumAccess<'de> for Choice<'_> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        let name: StrDeserializer<'_, Failure> = self.0.into_deserializer();
        seed.deserialize(name).map(|value| (value, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, _seed: S) -> Result<S::Value, Failure> {
        Err(serde::de::Error::custom("a plain word"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, _visitor: V) -> Result<V::Value, Failure> {
        Err(serde::de::Error::custom("a plain word"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _fields: &'static [&'static str], _visitor: V) -> Result<V::Value, Failure> {
        Err(serde::de::Error::custom("a plain word"))
    }
}

/// A deserializer that only looks which fields a struct asks for.
struct FieldProbe<'a> {
    fields: &'a mut &'static [&'static str],
}

impl<'de> Deserializer<'de> for FieldProbe<'_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Failure> {
        Err(serde::de::Error::custom("only structs have fields"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        *self.fields = fields;
        self.deserialize_any(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq
        tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Spanned;
    use crate::parse::value::Date;
    use crate::parse::yaml;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Card {
        title: Spanned<String>,
        on: Option<Date>,
        #[serde(default)]
        tags: Vec<String>,
    }

    fn read(text: &str) -> (Option<Card>, Vec<(&'static str, String)>) {
        let path: SourcePath = "x.yaml".into();
        let checked = decode::<Card>(&path, yaml::read(&path, text, 0).unwrap());
        let found = checked.diagnostics.into_iter().map(|diagnostic| {
            let span = diagnostic.place.span.unwrap();
            (diagnostic.code, text[span.start..span.end].to_owned())
        });
        (checked.value, found.collect())
    }

    #[test]
    fn all_mistakes_are_found_each_at_its_place() {
        let (card, found) = read("titel: Casa\ntitle: Casa\non: 2026-02-30\ntags: [a, {b: c}]\n");
        let expected = [("field-unknown", "titel"), ("date-invalid", "2026-02-30"), ("type-wrong", "{")];
        assert_eq!(found, expected.map(|(code, text)| (code, text.to_owned())));
        let card = card.unwrap();
        assert_eq!((card.title.value.as_str(), card.on, card.tags.len()), ("Casa", None, 1));
    }

    #[test]
    fn a_missing_field_is_said_once_and_not_after_a_wrong_value() {
        assert_eq!(read("tags: []").1.len(), 1);
        assert_eq!(read("title: [a]").1.into_iter().map(|(code, _)| code).collect::<Vec<_>>(), ["type-wrong"]);
    }

    #[test]
    fn a_number_may_be_a_title() {
        assert_eq!(read("title: 2026").0.unwrap().title.value, "2026");
        assert_eq!(fields_of::<Card>(), ["title", "on", "tags"]);
    }
}
