//! Desks that do a procedure in their own way, as the reader is told.

use super::{DateView, Link, Text};
use schemars::JsonSchema;
use serde::Serialize;

/// What some desks do differently for a while. On a guide's page `desks` says which; on a desk's page `guide` says where.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PracticeView {
    /// Empty on the page of the desk itself.
    pub desks: Vec<Link>,
    /// The section of the guide that other desks follow; null on the guide's own page.
    pub guide: Option<Link>,
    /// `documents`, `times`, `costs` or `booking`, as a word of the reader's.
    pub about: String,
    pub text: Text,
    /// A sentence to the reader about the translation of `text`; null when there is nothing to say.
    pub notice: Option<String>,
    /// The words of the source, beside a translation that no person has checked.
    pub original: Option<PracticeOriginal>,
    pub reason: Text,
    pub until: DateView,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PracticeOriginal {
    /// "Text in Italian", in the reader's language.
    pub label: String,
    pub text: Text,
}

/// The same on one side of the counter's page: safe HTML in that side's language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SidePractice {
    /// "It is done differently here".
    pub label: String,
    /// Names of desks.
    pub desks: Vec<String>,
    pub text: String,
    /// "Until 31 January 2027".
    pub until: String,
}
