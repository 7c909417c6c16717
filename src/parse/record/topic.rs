//! Macro-topics, by which FAQs and guides are grouped.

use crate::base::id::TopicId;
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An entry of `topics.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The name by which items refer to it.
    pub id: Spanned<TopicId>,
    /// What it is called.
    pub names: Localized,
    /// What it covers, in a sentence.
    pub summary: Option<Localized>,
    /// A drawing of the theme.
    pub icon: Option<Icon>,
    /// Lower comes first; topics without come after, in the order of the file.
    pub order: Option<i32>,
}

/// The theme's drawings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Icon {
    Door,
    Card,
    Family,
    Flag,
    Shield,
    Home,
    Heart,
    Work,
    Shop,
    Book,
    Car,
    Scale,
}
