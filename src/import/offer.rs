//! What a file offers, whatever its format: desks, each a row of cells with their places.

use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::{LineColumn, Source, Span};
use crate::import::Preset;
use crate::import::column::{Column, Fills};
use crate::import::propose::parts;
use crate::parse::record::service::ContactKind;
use std::collections::BTreeSet;

/// The formats that are understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A table: commas, semicolons or tabs.
    Csv,
    /// Open Referral's Human Services Data Specification, version 3, as JSON.
    Hsds,
    /// Points on a map.
    GeoJson,
}

impl Format {
    /// In messages and in reports for machines.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Hsds => "hsds",
            Self::GeoJson => "geojson",
        }
    }
}

/// One desk as a file offers it, not yet judged.
#[derive(Debug, Clone)]
pub struct Offer {
    /// How a person finds it in the file: the number of the feature, the JSON pointer of the service; a table's rows have their lines.
    pub name: String,
    pub span: Span,
    pub cells: Vec<Cell>,
}

impl Offer {
    /// A page of the portal itself is no desk's own site: our own files name it where a desk has none.
    pub fn leave_out_pages_of(&mut self, portal: &str) {
        let portal = format!("{}/", portal.trim_end_matches('/'));
        let is_site = |cell: &Cell| cell.column.known.fills == Fills::Contact(ContactKind::Website);
        self.cells.retain(|cell| !is_site(cell) || !parts(&cell.text).all(|site| site.starts_with(&portal)));
    }

    /// Adds what the file does not say. It stands nowhere, so the whole row is its place.
    pub fn complete(&mut self, defaults: &[Preset]) {
        for default in defaults {
            if self.cells.iter().all(|cell| cell.column != default.column) {
                let heading = format!("--default {}", default.column.known.name);
                let (column, text) = (default.column.clone(), default.text.clone());
                self.cells.push(Cell { column, text, span: self.span, heading, number: 0 });
            }
        }
    }
}

/// One value, and where it stands.
#[derive(Debug, Clone)]
pub struct Cell {
    pub column: Column,
    pub text: String,
    pub span: Span,
    /// As the file calls it: the heading, the property, the JSON pointer.
    pub heading: String,
    /// Which column of a table it is; zero elsewhere.
    pub number: usize,
}

/// A file to import, and its format.
#[derive(Debug, Clone)]
pub struct Origin {
    pub source: Source,
    pub format: Format,
}

impl Origin {
    /// What is wrong with a place of the file.
    #[must_use]
    pub fn error(&self, code: &'static str, span: Span) -> Diagnostic {
        Diagnostic::error(code, Place::at(&self.source.path, span))
    }

    #[must_use]
    pub fn warning(&self, code: &'static str, span: Span) -> Diagnostic {
        Diagnostic::warning(code, Place::at(&self.source.path, span))
    }

    /// The number or the name by which a person finds the row.
    #[must_use]
    pub fn row(&self, offer: &Offer) -> String {
        match self.format {
            Format::Csv => LineColumn::of(&self.source.text, offer.span.start).line.to_string(),
            Format::Hsds | Format::GeoJson => offer.name.clone(),
        }
    }

    /// That a row was not taken, and because of which cells.
    #[must_use]
    pub fn refusal(&self, offer: &Offer, cells: &[usize]) -> Diagnostic {
        let cells: BTreeSet<&usize> = cells.iter().collect();
        let guilty: Vec<&Cell> = cells.into_iter().filter_map(|cell| offer.cells.get(*cell)).collect();
        let named = |cell: &&Cell| match self.format {
            Format::Csv if cell.number > 0 => format!("{} “{}”", cell.number, cell.heading),
            _ => cell.heading.clone(),
        };
        let mut names: Vec<String> = guilty.iter().map(named).collect();
        names.dedup();
        let span = guilty.first().map_or(offer.span, |cell| cell.span);
        self.error("import-row-refused", span)
            .with("format", self.format.as_str())
            .with("row", self.row(offer))
            .with("columns", names.join(", "))
    }
}
