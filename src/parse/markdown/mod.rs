//! Markdown text → sections of the document tree, in one pass. Owner of pulldown-cmark.
//!
//! Absent on purpose: what a link points to (it stays as typed), HTML (raw HTML is an error).

pub mod component;
mod sections;
mod tree;
mod typed;

use crate::base::diagnostic::{Checked, Diagnostic, Place};
use crate::base::document::{Inlines, LinkText, Section};
use crate::base::hash::ContentHash;
use crate::base::source::{SourcePath, Span, Spanned};
use serde::{Deserialize, Serialize};

/// A section as parsed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ParsedSection {
    pub section: Section<LinkText>,
    /// Of its words; `None` in a translation, of whose words nothing is made.
    pub hash: Option<ContentHash>,
    /// Telephone numbers and mail addresses that stand in its text, with their places in the file.
    pub typed: Box<[Spanned<String>]>,
}

/// Whose words a body has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// Its own: translations are compared with them, so they get fingerprints.
    Original,
    /// Another text's.
    Translated,
}

/// Reads a body that begins `offset` bytes into the file at `path`.
#[must_use]
pub fn read(path: &SourcePath, body: &str, offset: usize, words: Words) -> Checked<Vec<ParsedSection>> {
    let mut notes = Notes { path, offset, diagnostics: Vec::new() };
    let blocks = tree::blocks(body, &mut notes);
    let sections = sections::cut(body, words, blocks, &mut notes);
    Checked { value: sections, diagnostics: notes.diagnostics }
}

/// Reads one paragraph's worth of Markdown: a value inside a component. Its places are the place of the value.
fn read_inline(text: &str, at: Span, notes: &mut Notes<'_>) -> Inlines<LinkText> {
    let mut inner = Notes { path: notes.path, offset: 0, diagnostics: Vec::new() };
    let blocks = tree::blocks(text, &mut inner);
    notes
        .diagnostics
        .extend(inner.diagnostics.into_iter().map(|diagnostic| Diagnostic { place: Place::at(notes.path, at), ..diagnostic }));
    let mut inlines = tree::first_paragraph(blocks);
    tree::move_links(&mut inlines, at);
    inlines
}

/// Where the text stands, and what was found wrong in it.
struct Notes<'a> {
    path: &'a SourcePath,
    offset: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Notes<'_> {
    fn error(&mut self, code: &'static str, span: Span) {
        self.push(Diagnostic::error(code, Place::at(self.path, span.shifted(self.offset))));
    }

    fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::document::{Block, Component, Inline};

    fn sections(body: &str) -> Checked<Vec<ParsedSection>> {
        read(&"faq/a.it.md".into(), body, 0, Words::Original)
    }

    fn codes(body: &str) -> Vec<&'static str> {
        sections(body).diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn headings_cut_sections() {
        let checked = sections("Prima.\n\n## Quanto costa {#costi .critical}\n\n[](fact:marca)\n\n### Dove\n\nQui.\n");
        assert_eq!(checked.diagnostics, []);
        let [intro, costs] = checked.value.as_slice() else { panic!("two sections") };
        assert_eq!((intro.section.id.as_str(), intro.section.critical), ("intro", false));
        assert_eq!((costs.section.id.as_str(), costs.section.critical), ("costi", true));
        assert_eq!(costs.section.blocks.len(), 3);
    }

    #[test]
    fn reflowing_and_attributes_change_no_hash() {
        let hash = |body: &str| sections(body).value.last().map(|parsed| parsed.hash);
        let one = hash("## A {#a}\n\nuno due\ntre\n");
        assert_eq!(one, hash("## A {#a .critical}\n\nuno\ndue tre\n\n"));
        assert_ne!(one, hash("## A {#a}\n\nuno due quattro\n"));
        assert_ne!(one, hash("## B {#a}\n\nuno due tre\n"));
    }

    #[test]
    fn what_an_editor_gets_wrong() {
        assert_eq!(codes("a <b>x</b>\n\n<script>alert(1)</script>\n"), ["html-raw", "html-raw", "html-raw"]);
        assert_eq!(codes("# Uno\n"), ["heading-level-one"]);
        assert_eq!(codes("## Uno\n"), ["section-id-missing"]);
        assert_eq!(codes("## Uno {#a}\n\n## Due {#a}\n"), ["section-id-duplicate"]);
        assert_eq!(codes("## Uno {#a}\n\n#### Tre\n"), ["heading-level-skipped"]);
        assert_eq!(codes("```steps\n- title: a\n  text: b\n"), ["block-unclosed"]);
        assert_eq!(codes("```step\n- title: a\n```\n"), ["component-unknown"]);
        assert_eq!(codes("```steps\n- titel: a\n  text: b\n  title: c\n```\n"), ["field-unknown"]);
        assert_eq!(codes(&format!("{}x\n", "> ".repeat(60))), ["nesting-too-deep"]);
    }

    #[test]
    fn components_read_their_yaml_and_links_stay_typed() {
        let checked = sections("```deadline\nfact: rinnovo\ntext: vedi [qui](faq:x)\n```\n");
        assert_eq!(checked.diagnostics, []);
        let Block::Component(component) = &checked.value[0].section.blocks[0] else { panic!("a component") };
        let Component::Deadline { fact, text } = &**component else { panic!("a deadline") };
        assert_eq!(fact.destination, "fact:rinnovo");
        assert!(text.iter().any(|inline| matches!(inline, Inline::Link { target, .. } if target.destination == "faq:x")));
    }
}
