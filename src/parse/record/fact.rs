//! Dated values: fees, thresholds, deadlines. A text names them by id, so that a change of law is one edit.

use crate::base::id::FactId;
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::record::shared::LegalSource;
use crate::parse::value::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An entry of `facts.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The name by which texts cite it: `[](fact:…)`.
    pub id: Spanned<FactId>,
    /// What the value is, in a few words.
    pub label: Localized,
    /// How the value is read and written.
    pub kind: FactKind,
    /// In any order; the one in force is chosen by date.
    pub values: Vec<FactValue>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    Money,
    Duration,
    Number,
    Percent,
    Date,
}

/// A value and the days on which it is in force.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactValue {
    /// A decimal number with a point, or `YYYY-MM-DD` for a date.
    #[schemars(with = "NumberOrDate")]
    pub value: Spanned<String>,
    /// `EUR` for money; a length of time for a duration.
    pub unit: Option<Unit>,
    /// The first day; without it, since ever.
    pub from: Option<Date>,
    /// The last day; without it, until the next value begins.
    pub until: Option<Date>,
    /// The law that sets the value.
    pub source: Option<LegalSource>,
}

/// For the JSON Schema only: what `value` may be.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "read by schemars, never built")]
enum NumberOrDate {
    Number(f64),
    Date(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    #[serde(rename = "EUR")]
    Eur,
    Hours,
    Days,
    WorkingDays,
    Months,
    Years,
}
