//! What the coordinator's page about confirmations shows.

use super::{DateView, Link};

use schemars::JsonSchema;
use serde::Serialize;

/// `confirmation`: the desks that somebody should ask whether all is still right.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConfirmationView {
    /// How many desks are confirmed, overdue, never confirmed: a sentence.
    pub count: String,
    /// After how many days a confirmation is old: a sentence.
    pub limit: String,
    /// The longest overdue first.
    pub overdue: Vec<ConfirmationRow>,
    /// By name.
    pub never: Vec<ConfirmationRow>,
    /// What to type when a desk says that nothing has changed.
    pub command: String,
    /// What to type when a body says so for all its desks.
    pub command_all: String,
    /// The same table for a spreadsheet.
    pub table: String,
}

/// A desk.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConfirmationRow {
    pub desk: Link,
    /// What the command line calls it.
    pub slug: String,
    pub body: Link,
    /// Null: never.
    pub confirmed_on: Option<DateView>,
    /// Days past the limit, as the reader writes numbers; empty when never confirmed.
    pub days: String,
}
