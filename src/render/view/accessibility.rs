//! The accessibility statement: the fields of AGID's model, and the last audit.

use super::{DateView, Text};
use schemars::JsonSchema;
use serde::Serialize;

/// `accessibility`: what the body declares, and what the audit found. What nobody has said is null.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AccessibilityView {
    /// The declaration on AGID's site.
    pub declaration: Option<String>,
    /// Why there is none.
    pub undeclared: Option<Text>,
    /// A sentence: how far the site conforms.
    pub status: Option<String>,
    /// What is not accessible, by cause.
    pub barriers: Vec<BarrierGroup>,
    pub prepared_on: Option<DateView>,
    pub method: Option<String>,
    pub reviewed_on: Option<DateView>,
    /// Where barriers are reported.
    pub contact: Option<String>,
    /// Where to turn when nobody answers.
    pub enforcement: Option<String>,
    pub published_on: Option<DateView>,
    /// "Yes" or "No".
    pub tested_with_users: Option<String>,
    pub cms: String,
    pub employees_with_disabilities: Option<String>,
    pub fitted_workstations: Option<String>,
    pub inclusion_officer: Option<String>,
    pub budget: Option<String>,
    pub audit: Option<AuditView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BarrierGroup {
    /// Why: it breaks the law, would be too great a burden, is not asked for.
    pub heading: String,
    pub barriers: Vec<BarrierView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BarrierView {
    pub what: Text,
    pub alternative: Option<Text>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AuditView {
    pub on: DateView,
    pub tool: String,
    pub standard: String,
    /// "1,640 pages examined 4,100 times".
    pub extent: String,
    /// "Nothing that breaks a rule was found", or how much.
    pub outcome: String,
    pub findings: Vec<FindingView>,
    /// What a person must look at.
    pub undecided: Vec<FindingView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FindingView {
    pub rule: String,
    pub count: String,
}
