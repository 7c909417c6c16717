//! A text in two languages side by side, as it stands between operator and reader.

use super::item::ValidationView;
use super::page::LanguageLink;
use super::practice::SidePractice;
use super::{DateView, Link};
use schemars::JsonSchema;
use serde::Serialize;

/// `counter`: the source language and the reader's, section by section.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CounterView {
    /// The operator's side.
    pub source: SideView,
    /// The reader's side.
    pub reader: SideView,
    /// Each section, in the order of the source.
    pub rows: Vec<RowView>,
    /// "Another language beside the text in Italian".
    pub others_label: String,
    /// The same in other languages.
    pub others: Vec<LanguageLink>,
    /// The page itself.
    pub item: Link,
    /// A sentence about the translation, to the reader; null when there is nothing to say.
    pub notice: Option<String>,
    pub validation: Option<ValidationView>,
    pub updated: Option<DateView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SideView {
    pub lang: String,
    pub dir: &'static str,
    /// The language's name in itself.
    pub name: String,
    /// Safe HTML; null when this side's language has none.
    pub title: Option<String>,
    /// A label in this side's language: "In short".
    pub answer_label: String,
    /// "Costs and permits".
    pub costs_label: String,
    /// "Stamp of the desk, date".
    pub stamp_label: String,
    pub summary: Option<String>,
    /// Costs as this side's language writes them, in the same order on both sides.
    pub costs: Vec<SideCost>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SideCost {
    pub label: String,
    pub value: String,
}

/// A section on both sides.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RowView {
    /// For the `id` of the heading.
    pub id: String,
    pub critical: bool,
    pub source: CellView,
    pub reader: CellView,
}

/// One side of a section; `heading` and `html` are safe HTML.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CellView {
    pub heading: Option<String>,
    /// Null when this side has no current words: `notice` then says why.
    pub html: Option<String>,
    pub notice: Option<String>,
    /// Desks that do it differently, as far as this side has words for it.
    pub practices: Vec<SidePractice>,
}

/// `choice` (counter-choice.html): which language to put beside the source.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CounterChoiceView {
    /// What is to be chosen, in a sentence.
    pub text: String,
    pub item: Link,
    pub languages: Vec<LanguageLink>,
}
