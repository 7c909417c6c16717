//! A question that people ask, and its answer.

use crate::parse::localized::Localized;
use schemars::JsonSchema;
use serde::Deserialize;

/// `faq/<slug>.<lang>.md`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Faq {
    /// As people ask it.
    pub question: Localized,
    /// The answer in one breath: fits a search result and a text message (300 characters).
    pub answer: Localized,
    /// How many case reports it answers.
    pub origin: Option<u32>,
}
