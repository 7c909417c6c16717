//! Dated notices and free pages.

use crate::parse::localized::Localized;
use crate::parse::value::Date;
use schemars::JsonSchema;
use serde::Deserialize;

/// `news/<yyyy-mm-dd>-<slug>.<lang>.md`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct News {
    /// The notice in one line.
    pub title: Localized,
    /// What it says, in a sentence or two.
    pub summary: Option<Localized>,
    /// The day of the notice.
    pub date: Date,
    /// The day after which it is no longer listed.
    pub expires: Option<Date>,
}

/// `pages/<slug>.<lang>.md`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// What the page is called.
    pub title: Localized,
    /// What it says, in a sentence or two.
    pub summary: Option<Localized>,
}
