//! A text as a tree of blocks; `L` is what a link points to.
//!
//! `Document<LinkText>` leaves `parse`, `Document<Target>` leaves `resolve`: an unresolved link cannot reach a page, because
//! the types differ. Plain text, excerpts, hashes and HTML all walk this one tree.

use crate::base::source::Span;
use serde::{Deserialize, Serialize};

/// A sequence of blocks.
pub type Blocks<L> = Vec<Block<L>>;
/// A sequence of inlines.
pub type Inlines<L> = Vec<Inline<L>>;

/// A link as an editor typed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkText {
    pub destination: String,
    pub span: Span,
}

/// Paragraphs and lists are most of a text: what is rarer and larger is boxed, so that they take half the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block<L> {
    Paragraph(Inlines<L>),
    Heading(Box<Heading<L>>),
    List { start: Option<u64>, items: Vec<Blocks<L>> },
    Quote(Blocks<L>),
    Alert { kind: AlertKind, blocks: Blocks<L> },
    Code { text: String },
    Table(Box<Table<L>>),
    Definitions(Vec<Definition<L>>),
    Footnote { label: String, blocks: Blocks<L> },
    Component(Box<Component<L>>),
    Rule,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Heading<L> {
    /// 2 to 6; the page's title is the only 1.
    pub level: u8,
    pub id: Option<String>,
    pub content: Inlines<L>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AlertKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Alignment {
    None,
    Start,
    Center,
    End,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table<L> {
    pub alignments: Vec<Alignment>,
    pub head: Vec<Inlines<L>>,
    pub rows: Vec<Vec<Inlines<L>>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Definition<L> {
    pub term: Inlines<L>,
    pub details: Vec<Blocks<L>>,
}

/// A fenced block whose info string names a template of the theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Component<L> {
    Desks(DeskList<L>),
    Documents(Vec<RequiredDocument<L>>),
    Steps(Vec<Step<L>>),
    Deadline { fact: L, text: Inlines<L> },
    Contacts { of: L },
}

/// Which desks a `desks` block lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum DeskList<L> {
    Named(Vec<L>),
    /// Every service of a kind and, where given, of an area.
    Found {
        kind: String,
        area: Option<L>,
    },
}

/// A paper that a procedure asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequiredDocument<L> {
    pub name: Inlines<L>,
    pub forms: Vec<DocumentForm>,
    pub note: Inlines<L>,
}

/// In what shape the office wants a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentForm {
    Original,
    Copy,
    Photo,
    Stamp,
    SwornTranslation,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step<L> {
    pub title: Inlines<L>,
    pub text: Inlines<L>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Inline<L> {
    Text(String),
    Code(String),
    Emphasis(Inlines<L>),
    Strong(Inlines<L>),
    Strikethrough(Inlines<L>),
    /// Links are few and their targets large: boxed, the words beside them take half the room.
    Link {
        target: Box<L>,
        content: Inlines<L>,
    },
    Image {
        target: Box<L>,
        alt: String,
    },
    FootnoteReference(String),
    SoftBreak,
    HardBreak,
}

/// A stretch of text under one H2, or before the first (`intro`). Its heading is apart from its blocks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section<L> {
    pub id: crate::base::id::SectionId,
    /// `None` for the introduction only.
    pub heading: Option<Inlines<L>>,
    /// Fees, deadlines, addresses: never shown outdated.
    pub critical: bool,
    pub blocks: Blocks<L>,
    /// Where the section's heading (or first block) stands in its file.
    pub span: Span,
}
