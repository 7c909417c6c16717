//! pulldown-cmark's events → blocks.

use super::{Notes, component};
use crate::base::document::{AlertKind, Alignment, Block, Blocks, Definition, Heading, Inline, Inlines, LinkText, Table};
use crate::base::source::Span;
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Deeper quotes and lists than this serve nobody; recursion over the tree stays shallow.
const MAX_DEPTH: usize = 24;

/// A block and where it stands in the body; sections are cut from these.
pub(super) struct Placed {
    pub block: Block<LinkText>,
    pub span: Span,
    /// `.critical` and other classes of a heading.
    pub classes: Vec<String>,
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}

/// The body's outermost blocks, in order.
pub(super) fn blocks(body: &str, notes: &mut Notes<'_>) -> Vec<Placed> {
    let mut builder =
        Builder { body, notes, open: vec![Frame::new(Container::Root, Span::default())], ignored: 0, placed: Vec::new() };
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        builder.event(event, range);
    }
    builder.placed
}

/// The inlines of the first paragraph: what a one-line value consists of.
pub(super) fn first_paragraph(blocks: Vec<Placed>) -> Inlines<LinkText> {
    blocks
        .into_iter()
        .find_map(|placed| match placed.block {
            Block::Paragraph(inlines) => Some(inlines),
            _ => None,
        })
        .unwrap_or_default()
}

/// Gives every link the place of the value in which it stands.
pub(super) fn move_links(inlines: &mut Inlines<LinkText>, at: Span) {
    for inline in inlines {
        match inline {
            Inline::Link { target, content } => {
                target.span = at;
                move_links(content, at);
            }
            Inline::Image { target, .. } => target.span = at,
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => move_links(inner, at),
            _ => {}
        }
    }
}

/// What an open element will become when it ends.
enum Container {
    Root,
    Paragraph,
    Heading { level: u8, id: Option<String>, classes: Vec<String> },
    Quote(Option<AlertKind>),
    List(Option<u64>),
    Item,
    Code(Option<String>),
    Table(Vec<Alignment>),
    TableHead,
    TableRow,
    TableCell,
    Definitions,
    DefinitionTerm,
    DefinitionDetail,
    Footnote(String),
    Emphasis,
    Strong,
    Strikethrough,
    Link(String),
    Image(String),
}

/// An open element and what it has gathered so far.
struct Frame {
    container: Container,
    span: Span,
    blocks: Blocks<LinkText>,
    inlines: Inlines<LinkText>,
    items: Vec<Blocks<LinkText>>,
    rows: Vec<Vec<Inlines<LinkText>>>,
    cells: Vec<Inlines<LinkText>>,
    definitions: Vec<Definition<LinkText>>,
    text: String,
}

impl Frame {
    fn new(container: Container, span: Span) -> Self {
        Self {
            container,
            span,
            blocks: Vec::new(),
            inlines: Vec::new(),
            items: Vec::new(),
            rows: Vec::new(),
            cells: Vec::new(),
            definitions: Vec::new(),
            text: String::new(),
        }
    }

    /// Gives back what growing lists and texts took in advance: a portal keeps all its pages in memory, most lists have one entry,
    /// and room is made for four.
    fn fit(&mut self) {
        for inline in &mut self.inlines {
            if let Inline::Text(text) = inline {
                text.shrink_to_fit();
            }
        }
        self.inlines.shrink_to_fit();
        self.blocks.shrink_to_fit();
        self.items.shrink_to_fit();
        self.cells.shrink_to_fit();
    }

    /// A tight list item holds bare inlines: they are its first paragraph.
    fn close_loose_inlines(&mut self) {
        if !self.inlines.is_empty() {
            self.inlines.shrink_to_fit();
            self.blocks.push(Block::Paragraph(std::mem::take(&mut self.inlines)));
        }
    }
}

struct Builder<'a, 'n, 'p> {
    body: &'a str,
    notes: &'n mut Notes<'p>,
    /// Never empty: the root is pushed at the start and never popped.
    open: Vec<Frame>,
    /// Ends still to come of elements that are not kept (raw HTML, too deep).
    ignored: usize,
    placed: Vec<Placed>,
}

impl Builder<'_, '_, '_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let span = Span::from(range);
        match event {
            Event::Start(Tag::HtmlBlock) => self.ignored += 1,
            Event::Html(_) => {
                self.notes.error("html-raw", Span::new(span.start, self.body[..span.end].trim_end().len().max(span.start)))
            }
            Event::InlineHtml(_) => self.notes.error("html-raw", span),
            Event::Start(_) if self.ignored > 0 => self.ignored += 1,
            Event::End(_) if self.ignored > 0 => self.ignored -= 1,
            _ if self.ignored > 0 => {}
            Event::Start(_) if self.open.len() > MAX_DEPTH => {
                let first_line = self.body[span.start..span.end].lines().next().unwrap_or_default();
                self.notes.error("nesting-too-deep", Span::new(span.start, span.start + first_line.len()));
                self.ignored += 1;
            }
            Event::Start(tag) => self.open.push(Frame::new(container(tag), span)),
            Event::End(end) => self.close(end),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.inline(Inline::Code(text.into_string())),
            Event::FootnoteReference(label) => self.inline(Inline::FootnoteReference(label.into_string())),
            Event::SoftBreak => self.inline(Inline::SoftBreak),
            Event::HardBreak => self.inline(Inline::HardBreak),
            Event::Rule => self.block(Block::Rule, span, Vec::new()),
            // Not enabled: task lists and mathematics.
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        let Some(frame) = self.open.last_mut() else { return };
        match (&frame.container, frame.inlines.last_mut()) {
            (Container::Code(_), _) => frame.text.push_str(text),
            (_, Some(Inline::Text(last))) => last.push_str(text),
            _ => frame.inlines.push(Inline::Text(text.to_owned())),
        }
    }

    fn inline(&mut self, inline: Inline<LinkText>) {
        if let Some(frame) = self.open.last_mut() {
            frame.inlines.push(inline);
        }
    }

    fn block(&mut self, block: Block<LinkText>, span: Span, classes: Vec<String>) {
        match self.open.last_mut() {
            Some(frame) if !matches!(frame.container, Container::Root) => {
                frame.close_loose_inlines();
                frame.blocks.push(block);
            }
            _ => self.placed.push(Placed { block, span, classes }),
        }
    }

    fn close(&mut self, end: TagEnd) {
        if self.open.len() <= 1 || matches!(end, TagEnd::HtmlBlock) {
            return;
        }
        let Some(mut frame) = self.open.pop() else { return };
        frame.fit();
        let span = frame.span;
        match frame.container {
            Container::Root => {}
            Container::Paragraph => self.paragraph(frame.inlines, span),
            Container::Heading { level, id, classes } => {
                let heading = Box::new(Heading { level, id, content: frame.inlines });
                self.block(Block::Heading(heading), span, classes);
            }
            Container::Code(info) => self.code(info, frame.text, span),
            Container::Emphasis => self.inline(Inline::Emphasis(frame.inlines)),
            Container::Strong => self.inline(Inline::Strong(frame.inlines)),
            Container::Strikethrough => self.inline(Inline::Strikethrough(frame.inlines)),
            Container::Link(destination) => {
                let target = Box::new(LinkText { destination, span: self.placed_at(span) });
                self.inline(Inline::Link { target, content: frame.inlines })
            }
            Container::Image(destination) => {
                let alt = plain(&frame.inlines);
                let target = Box::new(LinkText { destination, span: self.placed_at(span) });
                self.inline(Inline::Image { target, alt });
            }
            _ => {
                frame.close_loose_inlines_unless_cell();
                frame.blocks.shrink_to_fit();
                self.close_container(frame);
            }
        }
    }

    /// Lists, quotes, tables and their parts.
    fn close_container(&mut self, frame: Frame) {
        let span = frame.span;
        match frame.container {
            Container::Quote(None) => self.block(Block::Quote(frame.blocks), span, Vec::new()),
            Container::Quote(Some(kind)) => self.block(Block::Alert { kind, blocks: frame.blocks }, span, Vec::new()),
            Container::List(start) => self.block(Block::List { start, items: frame.items }, span, Vec::new()),
            Container::Footnote(label) => self.block(Block::Footnote { label, blocks: frame.blocks }, span, Vec::new()),
            Container::Definitions => self.block(Block::Definitions(frame.definitions), span, Vec::new()),
            Container::Table(alignments) => {
                let mut rows = frame.rows.into_iter();
                let table = Table { alignments, head: rows.next().unwrap_or_default(), rows: rows.collect() };
                self.block(Block::Table(Box::new(table)), span, Vec::new());
            }
            container => self.hand_to_parent(container, frame.blocks, frame.inlines, frame.cells),
        }
    }

    /// A part of a list, table or definition list goes to the frame that gathers its kind.
    fn hand_to_parent(
        &mut self,
        container: Container,
        blocks: Blocks<LinkText>,
        inlines: Inlines<LinkText>,
        cells: Vec<Inlines<LinkText>>,
    ) {
        let Some(parent) = self.open.last_mut() else { return };
        match container {
            Container::Item => parent.items.push(blocks),
            Container::TableHead | Container::TableRow => parent.rows.push(cells),
            Container::TableCell => parent.cells.push(inlines),
            Container::DefinitionTerm => parent.definitions.push(Definition { term: inlines, details: Vec::new() }),
            Container::DefinitionDetail => {
                if let Some(definition) = parent.definitions.last_mut() {
                    definition.details.push(blocks);
                }
            }
            _ => {}
        }
    }

    fn paragraph(&mut self, inlines: Inlines<LinkText>, span: Span) {
        if !inlines.is_empty() {
            self.block(Block::Paragraph(inlines), span, Vec::new());
        }
    }

    fn code(&mut self, info: Option<String>, text: String, span: Span) {
        let fenced = info.is_some();
        if fenced && !is_closed(&self.body[span.start..span.end]) {
            let first_line = self.body[span.start..span.end].lines().next().unwrap_or_default().len();
            self.notes.error("block-unclosed", Span::new(span.start, span.start + first_line));
            return;
        }
        let name = info.as_deref().and_then(|info| info.split_whitespace().next()).unwrap_or_default().to_owned();
        if name.is_empty() || name == "text" {
            self.block(Block::Code { text }, span, Vec::new());
        } else if let Some(component) = component::read(&name, &self.body[span.start..span.end], span, self.notes) {
            self.block(Block::Component(Box::new(component)), span, Vec::new());
        }
    }

    /// A place in the file.
    fn placed_at(&self, span: Span) -> Span {
        span.shifted(self.notes.offset)
    }
}

impl Frame {
    /// Cells and terms are inlines by nature; everything else holds blocks.
    fn close_loose_inlines_unless_cell(&mut self) {
        if !matches!(self.container, Container::TableCell | Container::DefinitionTerm) {
            self.close_loose_inlines();
        }
    }
}

fn container(tag: Tag<'_>) -> Container {
    match tag {
        Tag::Heading { level, id, classes, .. } => Container::Heading {
            level: level as u8,
            id: id.map(pulldown_cmark::CowStr::into_string),
            classes: classes.into_iter().map(pulldown_cmark::CowStr::into_string).collect(),
        },
        Tag::BlockQuote(kind) => Container::Quote(kind.map(alert)),
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) => Container::Code(Some(info.into_string())),
        Tag::CodeBlock(CodeBlockKind::Indented) => Container::Code(None),
        Tag::List(start) => Container::List(start),
        Tag::Item => Container::Item,
        Tag::FootnoteDefinition(label) => Container::Footnote(label.into_string()),
        Tag::DefinitionList => Container::Definitions,
        Tag::DefinitionListTitle => Container::DefinitionTerm,
        Tag::DefinitionListDefinition => Container::DefinitionDetail,
        Tag::Table(alignments) => Container::Table(alignments.into_iter().map(alignment).collect()),
        Tag::TableHead => Container::TableHead,
        Tag::TableRow => Container::TableRow,
        Tag::TableCell => Container::TableCell,
        Tag::Emphasis => Container::Emphasis,
        Tag::Strong => Container::Strong,
        Tag::Strikethrough => Container::Strikethrough,
        Tag::Link { dest_url, .. } => Container::Link(dest_url.into_string()),
        Tag::Image { dest_url, .. } => Container::Image(dest_url.into_string()),
        // The rest is not enabled, or is a paragraph.
        _ => Container::Paragraph,
    }
}

const fn alert(kind: BlockQuoteKind) -> AlertKind {
    match kind {
        BlockQuoteKind::Note => AlertKind::Note,
        BlockQuoteKind::Tip => AlertKind::Tip,
        BlockQuoteKind::Important => AlertKind::Important,
        BlockQuoteKind::Warning => AlertKind::Warning,
        BlockQuoteKind::Caution => AlertKind::Caution,
    }
}

const fn alignment(alignment: pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::None => Alignment::None,
        pulldown_cmark::Alignment::Left => Alignment::Start,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
    }
}

/// Whether the last line of a fenced block is a fence of the same character. pulldown-cmark closes an open one silently.
fn is_closed(block: &str) -> bool {
    let fence = block.trim_start().chars().next().unwrap_or('`');
    let mut lines = block.trim_end().lines();
    lines.next();
    lines.next_back().is_some_and(|last| {
        // Inside quotes and lists the closing line keeps their markers.
        let last = last.trim_start_matches([' ', '>', '\t']).trim_end();
        last.len() >= 3 && last.chars().all(|character| character == fence)
    })
}

/// The words of inlines, without marks.
fn plain(inlines: &Inlines<LinkText>) -> String {
    inlines.iter().fold(String::new(), |mut text, inline| {
        match inline {
            Inline::Text(part) | Inline::Code(part) => text.push_str(part),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => text.push_str(&plain(inner)),
            Inline::Link { content, .. } => text.push_str(&plain(content)),
            Inline::SoftBreak | Inline::HardBreak => text.push(' '),
            Inline::Image { .. } | Inline::FootnoteReference(_) => {}
        }
        text
    })
}
