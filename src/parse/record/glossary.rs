//! An official Italian term, explained in the reader's language.

use crate::base::lang::Lang;
use crate::parse::localized::Localized;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `glossary/<slug>.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The official word, as it stands on the letter.
    pub term: Localized,
    /// What an acronym stands for.
    pub expansion: Option<String>,
    /// How each language calls it.
    #[serde(default)]
    pub names: BTreeMap<Lang, String>,
    /// What it means, in plain words.
    pub explanation: Localized,
    /// Where the reader meets it.
    #[serde(default, rename = "where")]
    pub met_in: Vec<Encounter>,
    /// Abbreviations and common misspellings; indexed, never shown.
    #[serde(default)]
    pub variants: Vec<String>,
    /// How the Italian word is written by ear in other scripts.
    #[serde(default)]
    pub transliterations: BTreeMap<Lang, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Encounter {
    Letter,
    Form,
    Office,
}
