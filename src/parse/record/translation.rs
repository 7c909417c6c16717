//! What the file of a translation carries: its own words, and from what they were made.

use crate::base::hash::ContentHash;
use crate::base::id::SectionId;
use crate::base::source::Spanned;
use crate::parse::value::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The front matter of a translation. Titles have the name that they have in the source: `question` and `answer` in FAQs.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationFront {
    /// The title in this language; in a FAQ it is called `question`.
    #[serde(alias = "question", alias = "name", alias = "term")]
    pub title: Option<Spanned<String>>,
    /// The summary in this language; in a FAQ it is called `answer`.
    #[serde(alias = "answer", alias = "explanation")]
    pub summary: Option<Spanned<String>>,
    /// What people type in this language.
    #[serde(default)]
    pub hidden_search_terms: Vec<String>,
    /// Who translated, and when: this block is what makes a file a translation.
    pub translation: Translation,
}

/// Who translated, when, and which words of the source.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Who translated.
    pub by: Translator,
    /// The day of the translation.
    pub on: Date,
    /// Fingerprint of each source section as it was when translated; written by `sportello translations mark`.
    pub of: Option<BTreeMap<SectionId, Spanned<ContentHash>>>,
}

/// Who made a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Translator {
    /// Made by a person.
    Person,
    /// Made by machine, and read by nobody yet.
    Machine,
    /// Made by machine, then read and corrected by a person.
    MachineReviewed,
}

/// Who made the words of data files (`{it: …, en: …}`) in languages other than the source.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataTranslation {
    /// Who translated.
    pub by: Translator,
    /// The day of the translation.
    pub on: Date,
}
