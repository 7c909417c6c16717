//! Dated notices and free pages.

use crate::parse::localized::Localized;
use crate::parse::value::Date;
use schemars::JsonSchema;
use serde::Deserialize;

/// `news/<yyyy-mm-dd>-<slug>.<lang>.md`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct News {
    pub title: Localized,
    pub summary: Option<Localized>,
    pub date: Date,
    /// The day after which it is no longer listed.
    pub expires: Option<Date>,
}

/// `pages/<slug>.<lang>.md`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub title: Localized,
    pub summary: Option<Localized>,
}
