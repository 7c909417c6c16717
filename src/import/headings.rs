//! What is said about a heading that nobody knows.

use crate::base::diagnostic::{Diagnostic, did_you_mean};
use crate::base::source::Span;
use crate::import::column::COLUMNS;
use crate::import::offer::Origin;

/// A column, a property or a field that is not taken over.
#[must_use]
pub fn unknown(origin: &Origin, heading: &str, span: Span) -> Diagnostic {
    let names = COLUMNS.iter().map(|known| known.name);
    let suggestion = did_you_mean(heading, names).unwrap_or_default();
    origin
        .warning("import-column-unknown", span)
        .with("format", origin.format.as_str())
        .with("column", heading)
        .with("suggestion", suggestion)
}
