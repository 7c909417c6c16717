//! Fenced blocks that name a component: their YAML → typed components.

use super::{Notes, read_inline};
use crate::base::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::base::document::{Component, DeskList, DocumentForm, LinkText, RequiredDocument, Step};
use crate::base::source::{Span, Spanned};
use crate::parse::record::service::ServiceKind;
use crate::parse::{decode, yaml};
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The info strings that name a component.
pub const NAMES: [&str; 5] = ["desks", "documents", "deadline", "steps", "contacts"];

/// An entry of a `documents` block.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentEntry {
    /// The paper, as the office calls it; Markdown in one line.
    pub name: Spanned<String>,
    /// In what shape the office wants it.
    #[serde(default)]
    pub form: Vec<DocumentForm>,
    /// When or for whom it is needed; Markdown in one line.
    pub note: Option<Spanned<String>>,
}

/// An entry of a `steps` block.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepEntry {
    /// What to do; Markdown in one line.
    pub title: Spanned<String>,
    /// How to do it; Markdown in one line.
    pub text: Option<Spanned<String>>,
}

/// A `deadline` block.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlineEntry {
    /// A fact whose value is a duration or a date.
    pub fact: Spanned<String>,
    /// What the time limit is for; Markdown in one line.
    pub text: Option<Spanned<String>>,
}

/// A `desks` block: named services, or all of a kind.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DesksEntry {
    /// All desks of this kind.
    pub kind: Option<ServiceKind>,
    /// Of the kind, only those of this area.
    pub area: Option<Spanned<String>>,
    /// The slugs of the services to list, in this order.
    #[serde(default)]
    pub services: Vec<Spanned<String>>,
}

/// A `contacts` block: of a service or of an organisation.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactsEntry {
    /// The slug of a service.
    pub service: Option<Spanned<String>>,
    /// The slug of an organisation.
    pub organization: Option<Spanned<String>>,
}

/// Reads the block that stands at `span`; `None`, and diagnostics, when it makes no component.
pub(super) fn read(name: &str, block: &str, span: Span, notes: &mut Notes<'_>) -> Option<Component<LinkText>> {
    let (text, start) = inside_fence(block);
    let offset = notes.offset + span.start + start;
    match name {
        "documents" => {
            let entries: Vec<DocumentEntry> = entries(text, offset, notes)?;
            Some(Component::Documents(entries.into_iter().map(|entry| document(entry, notes)).collect()))
        }
        "steps" => {
            let entries: Vec<StepEntry> = entries(text, offset, notes)?;
            Some(Component::Steps(entries.into_iter().map(|entry| step(entry, notes)).collect()))
        }
        "deadline" => {
            let entry: DeadlineEntry = entries(text, offset, notes)?;
            Some(Component::Deadline { fact: link("fact", entry.fact), text: inline(entry.text, notes) })
        }
        "desks" => desks(entries(text, offset, notes)?, span, notes),
        "contacts" => contacts(entries(text, offset, notes)?, span, notes),
        _ => {
            unknown(name, span, notes);
            None
        }
    }
}

fn unknown(name: &str, span: Span, notes: &mut Notes<'_>) {
    let suggestion = did_you_mean(name, NAMES).unwrap_or_default();
    let place = Place::at(notes.path, Span::new(span.start, span.start + 3 + name.len()).shifted(notes.offset));
    let diagnostic = Diagnostic::error("component-unknown", place).with("name", name).with("suggestion", suggestion);
    notes.push(diagnostic.with("known", NAMES.join(", ")));
}

fn entries<T: DeserializeOwned>(text: &str, offset: usize, notes: &mut Notes<'_>) -> Option<T> {
    match yaml::read(notes.path, text, offset) {
        Ok(tree) => {
            let checked = decode::decode(notes.path, tree);
            notes.diagnostics.extend(checked.diagnostics);
            checked.value
        }
        Err(diagnostic) => {
            notes.push(diagnostic);
            None
        }
    }
}

fn document(entry: DocumentEntry, notes: &mut Notes<'_>) -> RequiredDocument<LinkText> {
    RequiredDocument { name: inline(Some(entry.name), notes), forms: entry.form, note: inline(entry.note, notes) }
}

fn step(entry: StepEntry, notes: &mut Notes<'_>) -> Step<LinkText> {
    Step { title: inline(Some(entry.title), notes), text: inline(entry.text, notes) }
}

fn desks(entry: DesksEntry, span: Span, notes: &mut Notes<'_>) -> Option<Component<LinkText>> {
    match (entry.kind, entry.services.is_empty()) {
        (Some(kind), true) => {
            let area = entry.area.map(|area| link("area", area));
            Some(Component::Desks(DeskList::Found { kind: kind.as_str().to_owned(), area }))
        }
        (None, false) => {
            Some(Component::Desks(DeskList::Named(entry.services.into_iter().map(|slug| link("service", slug)).collect())))
        }
        _ => {
            notes.error("desks-choice", Span::new(span.start, span.start + "```desks".len()));
            None
        }
    }
}

fn contacts(entry: ContactsEntry, span: Span, notes: &mut Notes<'_>) -> Option<Component<LinkText>> {
    match (entry.service, entry.organization) {
        (Some(slug), None) => Some(Component::Contacts { of: link("service", slug) }),
        (None, Some(slug)) => Some(Component::Contacts { of: link("organization", slug) }),
        _ => {
            notes.error("contacts-choice", Span::new(span.start, span.start + "```contacts".len()));
            None
        }
    }
}

fn inline(text: Option<Spanned<String>>, notes: &mut Notes<'_>) -> crate::base::document::Inlines<LinkText> {
    text.map(|text| read_inline(&text.value, text.span, notes)).unwrap_or_default()
}

fn link(scheme: &str, id: Spanned<String>) -> LinkText {
    LinkText { destination: format!("{scheme}:{}", id.value), span: id.span }
}

/// The text between the fences, and where it begins.
fn inside_fence(block: &str) -> (&str, usize) {
    let start = block.find('\n').map_or(block.len(), |newline| newline + 1);
    let end = block.trim_end().rfind('\n').map_or(start, |newline| newline + 1);
    (&block[start..end.max(start)], start)
}
