//! Placeholder until the rules land.
use crate::base::diagnostic::Diagnostic;
use crate::locale::messages::Catalog;
use crate::model::Portal;
/// What the rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    pub portal: &'a Portal,
    pub catalog: &'a Catalog,
    pub today: jiff::civil::Date,
}
/// All findings.
#[must_use]
pub fn check(_input: &Input<'_>) -> Vec<Diagnostic> {
    Vec::new()
}
