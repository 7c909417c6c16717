//! A file of desks → a plan of edits: what to write into which record, what to ask a person, which rows cannot be taken.
//!
//! ```text
//! bytes ─text─▶ text ─csv, hsds, geojson─▶ offers ─propose─▶ goals ─matching─▶ record ─merge─▶ plan
//! ```
//!
//! Whatever the format, a desk is a row of cells with their places; from there all are one. An editor's words are never written over
//! unless the field is named. Absent on purpose: the disk, printing, and what a record may say – its parser and the checks say that, of
//! the portal as it would be (see [`Plan::refuse`]).

mod body;
pub mod column;
mod csv;
mod diff;
mod directory;
mod entries;
mod goal;
mod headings;
mod matching;
mod merge;
mod name;
mod offer;
mod plan;
mod propose;
mod text;

use crate::base::diagnostic::Checked;
use crate::base::source::{Source, SourcePath, Span, Texts};
use crate::model::Portal;
pub use column::is_field;
pub use diff::unified;
pub use offer::{Format, Origin};
pub use plan::{Edit, Plan};
use std::collections::BTreeSet;

/// The portal as it stands, and the texts of its files.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    pub portal: &'a Portal,
    pub texts: &'a Texts,
}

/// What an import may do.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Bodies that the portal does not have are made too.
    pub with_organizations: bool,
    /// Fields in which the file goes over the record.
    pub overwrite: BTreeSet<String>,
}

/// What is to be done with a file of desks, by the name by which diagnostics call it.
#[must_use]
pub fn plan(path: &SourcePath, bytes: &[u8], standing: &Standing<'_>, settings: &Settings) -> Plan {
    let decoded = text::decode(bytes);
    let format = Format::Csv;
    let origin = Origin { source: Source { path: path.clone(), text: decoded.text.into() }, format };
    let Checked { value: offers, mut diagnostics } = csv::read(&origin);
    if let Some(encoding) = decoded.encoding {
        diagnostics.push(origin.warning("import-encoding", Span::default()).with("encoding", encoding));
    }
    let mut plan = plan::plan(origin, offers, standing, settings);
    plan.diagnostics.extend(diagnostics);
    plan
}
