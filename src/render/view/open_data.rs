//! The files of open data.

use super::{DateView, Link};
use schemars::JsonSchema;
use serde::Serialize;

/// `data` of open-data.html.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OpenDataView {
    /// Null: the portal says none.
    pub licence: Option<Link>,
    /// The day of the last change of what is in the files.
    pub date: DateView,
    pub sets: Vec<DataSetView>,
}

/// Files about the same things.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataSetView {
    /// For the heading's `id`.
    pub id: &'static str,
    pub heading: String,
    pub summary: Option<String>,
    pub files: Vec<DataFileView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataFileView {
    pub title: String,
    /// What it is for.
    pub text: String,
    pub url: String,
    /// "CSV", "GeoJSON", …
    pub format: &'static str,
    /// The language of its words, for `hreflang`; null where they are in all of the portal's.
    pub lang: Option<String>,
    /// The same, as the reader calls it.
    pub language: Option<String>,
    /// Where the format is described; null for formats that every program knows.
    pub schema: Option<Link>,
    /// The tables to which it is the key.
    pub tables: Vec<DataTableView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DataTableView {
    /// The file's name.
    pub name: String,
    pub url: String,
}

/// `keep` of service.html: what of a desk a reader can take along. Null where nothing of it is known.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DeskFilesView {
    /// Its entry for an address book.
    pub card: Option<String>,
    /// The days on which it is closed or otherwise not as usual, for a calendar.
    pub calendar: Option<String>,
}
