//! Words in one language or in several: `Cuneo`, or `{it: …, en: …}`.

use crate::base::lang::Lang;
use crate::base::source::Spanned;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// A string of a data file: plain (the portal's source language), or one for each language.
#[derive(Debug, Clone, PartialEq)]
pub enum Localized {
    Plain(String),
    Each(BTreeMap<Lang, Spanned<String>>),
}

impl Localized {
    /// The words in a language, where `source` is the language of a plain string.
    #[must_use]
    pub fn get(&self, lang: &Lang, source: &Lang) -> Option<&str> {
        match self {
            Self::Plain(text) => (lang == source).then_some(text),
            Self::Each(texts) => texts.get(lang).map(|text| text.value.as_str()),
        }
    }

    /// The languages that are written out.
    pub fn langs(&self) -> impl Iterator<Item = &Lang> {
        match self {
            Self::Plain(_) => None,
            Self::Each(texts) => Some(texts.keys()),
        }
        .into_iter()
        .flatten()
    }
}

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // `deserialize_any`: a number stays a number here, and is taken as the words it spells.
        deserializer.deserialize_any(LocalizedVisitor)
    }
}

struct LocalizedVisitor;

impl<'de> Visitor<'de> for LocalizedVisitor {
    type Value = Localized;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("string or map of languages")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Localized, E> {
        Ok(Localized::Plain(text.to_owned()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Localized, E> {
        Ok(Localized::Plain(number.to_string()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Localized, A::Error> {
        let mut texts = BTreeMap::new();
        while let Some((lang, text)) = entries.next_entry()? {
            texts.insert(lang, text);
        }
        Ok(Localized::Each(texts))
    }
}

impl JsonSchema for Localized {
    fn schema_name() -> Cow<'static, str> {
        "Localized".into()
    }

    fn json_schema(_generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Plain text in the portal's first language, or one text for each language.",
            "oneOf": [{ "type": "string" }, { "type": "object", "additionalProperties": { "type": "string" } }]
        })
    }
}
