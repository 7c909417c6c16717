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
    Plain(Spanned<String>),
    Each(BTreeMap<Lang, Spanned<String>>),
}

impl Localized {
    /// The words in a language, where `source` is the language of a plain string.
    #[must_use]
    pub fn get(&self, lang: &Lang, source: &Lang) -> Option<&str> {
        self.written(lang, source).map(|text| text.value.as_str())
    }

    /// The words in a language, and where they stand.
    #[must_use]
    pub fn written(&self, lang: &Lang, source: &Lang) -> Option<&Spanned<String>> {
        match self {
            Self::Plain(text) => (lang == source).then_some(text),
            Self::Each(texts) => texts.get(lang),
        }
    }

    /// The words that are written out for a language.
    pub fn each(&self) -> impl Iterator<Item = (&Lang, &Spanned<String>)> {
        match self {
            Self::Plain(_) => None,
            Self::Each(texts) => Some(texts),
        }
        .into_iter()
        .flatten()
    }

    /// Whether the words are those of another, wherever they stand.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Plain(one), Self::Plain(other)) => one.value == other.value,
            (Self::Each(_), Self::Each(_)) => {
                let words = |(lang, text): (&Lang, &Spanned<String>)| (*lang, text.value.clone());
                self.each().map(words).eq(other.each().map(words))
            }
            _ => false,
        }
    }

    /// The languages that are written out.
    pub fn langs(&self) -> impl Iterator<Item = &Lang> {
        self.each().map(|(lang, _)| lang)
    }
}

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let words = Spanned::<Words>::deserialize(deserializer)?;
        Ok(match words.value {
            Words::Plain(text) => Self::Plain(Spanned::new(text, words.span)),
            Words::Each(texts) => Self::Each(texts),
        })
    }
}

/// What is read, before it is known where.
enum Words {
    Plain(String),
    Each(BTreeMap<Lang, Spanned<String>>),
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // `deserialize_any`: a number stays a number here, and is taken as the words it spells.
        deserializer.deserialize_any(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = Words;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("string or map of languages")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Words, E> {
        Ok(Words::Plain(text.to_owned()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Words, E> {
        Ok(Words::Plain(number.to_string()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Words, A::Error> {
        let mut texts = BTreeMap::new();
        while let Some((lang, text)) = entries.next_entry()? {
            texts.insert(lang, text);
        }
        Ok(Words::Each(texts))
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
