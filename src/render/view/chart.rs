//! Figures as bars. The numbers stand beside them as words, so that nobody needs to see a bar.

use super::Link;
use schemars::JsonSchema;
use serde::Serialize;

/// Bars from one start, on one scale.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BarChartView {
    pub bars: Vec<BarView>,
    /// Whether some bar shows only a bound.
    pub has_bounds: bool,
    /// Whether some bar stands for what is not known.
    pub has_unknown: bool,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BarView {
    pub label: Link,
    /// The number as words.
    pub value: String,
    /// What is certain, as a percentage of the scale: `42.5%`; null when nothing is.
    pub certain: Option<String>,
    /// What may be: where it starts and how long it is; null when nothing is open.
    pub open: Option<BarPart>,
    /// Whether nothing is known.
    pub unknown: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BarPart {
    /// A percentage of the scale.
    pub start: String,
    pub length: String,
}
