//! A body's blocks → sections, cut at every H2.

use super::tree::Placed;
use super::{Notes, ParsedSection, Words, typed};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::document::{Block, Heading, Inlines, LinkText, Section};
use crate::base::hash::ContentHash;
use crate::base::id::SectionId;
use crate::base::source::{Span, Spanned};
use std::collections::BTreeSet;

/// Cuts the blocks at H2 headings, checks ids and levels, hashes each section's words.
pub(super) fn cut(body: &str, words: Words, blocks: Vec<Placed>, notes: &mut Notes<'_>) -> Vec<ParsedSection> {
    let mut cutter = Cutter { body, words, sections: Vec::new(), current: Draft::introduction(), level: 1, ids: BTreeSet::new() };
    for placed in blocks {
        cutter.take(placed, notes);
    }
    cutter.finish(notes.offset)
}

/// A section whose end is not yet known.
struct Draft {
    id: SectionId,
    heading: Option<Inlines<LinkText>>,
    heading_span: Option<Span>,
    critical: bool,
    blocks: Vec<Block<LinkText>>,
    body: Option<Span>,
}

impl Draft {
    fn introduction() -> Self {
        Self { id: SectionId::intro(), heading: None, heading_span: None, critical: false, blocks: Vec::new(), body: None }
    }
}

struct Cutter<'a> {
    body: &'a str,
    words: Words,
    sections: Vec<(Draft, Option<ContentHash>, Vec<Spanned<String>>)>,
    current: Draft,
    level: u8,
    ids: BTreeSet<String>,
}

impl Cutter<'_> {
    fn take(&mut self, placed: Placed, notes: &mut Notes<'_>) {
        if let Block::Heading(heading) = &placed.block {
            self.check_heading(heading, placed.span, notes);
        }
        match placed.block {
            Block::Heading(heading) if heading.level <= 2 => self.begin(*heading, placed.span, &placed.classes, notes),
            block => {
                let start = self.current.body.map_or(placed.span.start, |body| body.start);
                self.current.body = Some(Span::new(start, placed.span.end));
                self.current.blocks.push(block);
            }
        }
    }

    fn check_heading(&mut self, heading: &Heading<LinkText>, span: Span, notes: &mut Notes<'_>) {
        let span = trimmed(self.body, span);
        if heading.level == 1 {
            notes.error("heading-level-one", span);
        } else if heading.level > self.level.max(1) + 1 {
            notes.error("heading-level-skipped", span);
        }
        self.level = heading.level.max(2);
        match &heading.id {
            Some(id) if !self.ids.insert(id.clone()) => {
                let place = Place::at(notes.path, span.shifted(notes.offset));
                notes.push(Diagnostic::error("section-id-duplicate", place).with("id", id));
            }
            Some(id) if SectionId::parse(id).is_none() || matches!(id.as_str(), "intro" | "head") => {
                let place = Place::at(notes.path, span.shifted(notes.offset));
                notes.push(Diagnostic::error("section-id-invalid", place).with("id", id));
            }
            None if heading.level == 2 => notes.error("section-id-missing", span),
            _ => {}
        }
    }

    fn begin(&mut self, heading: Heading<LinkText>, span: Span, classes: &[String], _notes: &mut Notes<'_>) {
        self.close();
        let fallback = || format!("section-{}", self.sections.len() + 1);
        let id = heading.id.as_deref().and_then(SectionId::parse).or_else(|| SectionId::parse(&fallback()));
        self.current = Draft {
            id: id.unwrap_or_else(SectionId::intro),
            heading: Some(heading.content),
            heading_span: Some(span),
            critical: classes.iter().any(|class| class == "critical"),
            blocks: Vec::new(),
            body: None,
        };
    }

    /// Puts the current section away; an empty introduction is none.
    fn close(&mut self) {
        self.current.blocks.shrink_to_fit();
        let draft = std::mem::replace(&mut self.current, Draft::introduction());
        if draft.heading.is_none() && draft.blocks.is_empty() {
            return;
        }
        let heading = draft.heading_span.map_or("", |span| without_attributes(&self.body[span.start..span.end]));
        let words = draft.body.map_or("", |span| &self.body[span.start..span.end]);
        let start = draft.body.map_or(0, |span| span.start);
        let typed = typed::contacts(words).into_iter().map(|typed| Spanned { span: typed.span.shifted(start), ..typed });
        let hash = (self.words == Words::Original).then(|| ContentHash::of_words([heading, words]));
        self.sections.push((draft, hash, typed.collect()));
    }

    /// A section's place is in its file, where the body begins `offset` bytes in.
    fn finish(mut self, offset: usize) -> Vec<ParsedSection> {
        self.close();
        let place = |draft: &Draft| draft.heading_span.or(draft.body).map_or(Span::default(), |span| trimmed(self.body, span));
        self.sections
            .into_iter()
            .map(|(draft, hash, typed)| {
                let span = place(&draft).shifted(offset);
                let typed = typed.into_iter().map(|typed| Spanned { span: typed.span.shifted(offset), ..typed }).collect();
                let section =
                    Section { id: draft.id, heading: draft.heading, critical: draft.critical, blocks: draft.blocks, span };
                ParsedSection { section, hash, typed }
            })
            .collect()
    }
}

/// A heading's line without `{#id .class}`: marking a section critical must not void its translations.
fn without_attributes(line: &str) -> &str {
    let line = line.trim_end();
    if line.ends_with('}') { line.rfind('{').map_or(line, |at| &line[..at]) } else { line }
}

/// A block's span without the line feed at its end.
fn trimmed(body: &str, span: Span) -> Span {
    Span::new(span.start, span.start + body[span.start..span.end].trim_end().len())
}
