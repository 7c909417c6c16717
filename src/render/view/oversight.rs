//! What coordinators see: how desks cover a territory, and where they differ.

use super::chart::BarChartView;
use super::{DateView, Link, Text};
use schemars::JsonSchema;
use serde::Serialize;

/// `coverage`: open hours and languages against the people who live there. Numbers are words already: "at least 12", "not known".
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CoverageView {
    /// The address of the same as CSV.
    pub table: String,
    /// Open hours for each thousand foreign residents.
    pub chart: BarChartView,
    pub rows: Vec<CoverageRow>,
    /// The whole territory.
    pub whole: CoverageRow,
    /// How the figures are made: a sentence each.
    pub method: Vec<String>,
    /// Who counted the residents.
    pub sources: Vec<String>,
    pub areas: Vec<AreaView>,
    /// "2 desks are in no area…"; null when all are in one.
    pub elsewhere_label: Option<String>,
    pub elsewhere: Vec<Link>,
}

/// An area in a table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CoverageRow {
    pub area: Link,
    pub desks: String,
    /// Desks whose hours are known.
    pub with_hours: String,
    /// Open hours of a usual week.
    pub hours: String,
    /// Foreign residents.
    pub residents: String,
    /// For how many municipalities they are known, and of which day; null where there are none to know.
    pub residents_known: Option<String>,
    pub per_thousand: String,
}

/// An area with what is missing there.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AreaView {
    /// For the heading's `id`.
    pub id: String,
    pub name: Link,
    pub gaps: Vec<GapView>,
    /// Empty where there is no desk: then the gaps have said so.
    pub languages: Vec<LanguageRow>,
    /// Whether anything is known of the people who speak them.
    pub has_people: bool,
    /// Municipalities with desks of their own; empty where the area is one.
    pub places: Vec<CoverageRow>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GapView {
    pub text: String,
    /// Whether data are missing, and not a service.
    pub unknown: bool,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LanguageRow {
    pub language: Text,
    /// Citizens of the countries of which it is a main language.
    pub people: String,
    /// Empty: `lack` says why.
    pub offers: Vec<OfferView>,
    /// "no desk" or "not known".
    pub lack: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OfferView {
    pub desk: Link,
    /// Who speaks it; null when not known.
    pub by: Option<String>,
    /// Days on which it is spoken, with their hours; or that it is on some days only. Empty: always.
    pub days: Vec<String>,
}

/// `divergences`: where desks do a procedure differently from its guide, and until when.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DivergencesView {
    /// The address of the same as CSV.
    pub table: String,
    /// "3 exceptions".
    pub count: String,
    /// "1 should have ended"; null when none.
    pub overdue: Option<String>,
    /// The guide whose exception ends first comes first.
    pub guides: Vec<GuideDivergence>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GuideDivergence {
    /// For the heading's `id`.
    pub id: String,
    pub guide: Link,
    /// Who answers for the agreed standard.
    pub owner: Option<Link>,
    pub exceptions: Vec<ExceptionView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ExceptionView {
    /// The subject, with a link to the section of the guide that holds the agreed standard.
    pub about: Link,
    pub desks: Vec<ResponsibleDesk>,
    pub text: Text,
    pub reason: Text,
    pub until: DateView,
    /// "12 days left", "3 days late".
    pub left: String,
    pub overdue: bool,
}

/// A desk, and the body that runs it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ResponsibleDesk {
    pub desk: Link,
    pub owner: Option<Link>,
}
