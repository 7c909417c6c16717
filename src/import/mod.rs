//! A file of desks → a plan of edits: what to write into which record, what to ask a person, which rows cannot be taken.
//!
//! ```text
//! bytes ─text─▶ text ─csv, hsds, geojson─▶ offers ─propose─▶ goals ─matching─▶ record ─merge─▶ plan
//! ```
//!
//! Whatever the format, a desk is a row of cells with their places; from there all are one. An editor's words are never written over
//! unless the field is named. Absent on purpose: the disk, printing, and what a record may say – its parser and the checks say that, of
//! the portal as it would be (see [`Plan::settle`]).

mod body;
pub mod column;
mod csv;
mod diff;
mod directory;
mod entries;
mod geojson;
mod goal;
mod headings;
mod hsds;
mod json;
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
pub use column::{Column, is_field};
pub use diff::unified;
use json::Malformed;
use offer::Offer;
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
    /// What rows say that lack a column: HSDS, for one, does not know kinds of desks.
    pub defaults: Vec<Preset>,
}

/// A column and its words, for rows that do not have it.
#[derive(Debug, Clone)]
pub struct Preset {
    pub column: Column,
    pub text: String,
}

impl Preset {
    /// Reads `kind=comune`.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let (name, text) = written.split_once('=')?;
        let text = text.trim().to_owned();
        Some(Self { column: Column::parse(name)?, text }).filter(|own| !own.text.is_empty())
    }
}

/// What is to be done with a file of desks, by the name by which diagnostics call it.
#[must_use]
pub fn plan(path: &SourcePath, bytes: &[u8], standing: &Standing<'_>, settings: &Settings) -> Plan {
    let decoded = text::decode(bytes);
    let encoding = decoded.encoding;
    let source = Source::new(path.clone(), decoded.text);
    let (origin, Checked { value: mut offers, mut diagnostics }) = read(source);
    if let Some(encoding) = encoding {
        diagnostics.push(origin.warning("import-encoding", Span::default()).with("encoding", encoding));
    }
    for offer in &mut offers {
        offer.leave_out_pages_of(&standing.portal.settings.base_url);
        offer.complete(&settings.defaults);
    }
    let mut plan = plan::plan(origin, offers, standing, settings);
    plan.diagnostics.extend(diagnostics);
    plan
}

/// The offers of a file, by its ending, and where that is JSON's by what it says of itself.
fn read(source: Source) -> (Origin, Checked<Vec<Offer>>) {
    let ending = source.path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if !["json", "geojson"].contains(&ending.as_str()) {
        let origin = Origin { source, format: Format::Csv };
        let offers = csv::read(&origin);
        return (origin, offers);
    }
    let root = json::read(&source.text);
    let is_map = ending == "geojson" || root.as_ref().is_ok_and(|root| root.get("features").is_some());
    let origin = Origin { source, format: if is_map { Format::GeoJson } else { Format::Hsds } };
    let offers = match root {
        Ok(root) if is_map => geojson::read(&origin, &root),
        Ok(root) => hsds::read(&origin, &root),
        Err(Malformed { detail, at }) => {
            let diagnostic = origin.error("import-json-syntax", Span::new(at, at)).with("detail", detail);
            Checked { value: Vec::new(), diagnostics: vec![diagnostic] }
        }
    };
    (origin, offers)
}

#[cfg(test)]
mod tests;
