//! The document tree → HTML. The only place that writes tags for an editor's text.

mod components;
mod field;

use super::engine::{Engine, ViewValue};
use crate::base::diagnostic::Diagnostic;
use crate::base::document::{AlertKind, Alignment, Block, Blocks, Definition, Heading, Inline, Inlines, Table};
use crate::base::escape::{Escaped, push_text};
use crate::base::lang::Lang;
use crate::resolve::target::Target;
use crate::resolve::words::Words;
use crate::resolve::{Context, Locale};
use std::fmt::Write as _;

/// Writes the text of one section.
#[derive(Debug, Clone, Copy)]
pub struct Writer<'a> {
    pub context: Context<'a>,
    pub engine: &'a Engine,
    /// The labels of the text's language, for the components.
    pub labels: &'a ViewValue,
    /// What all pages of that language share.
    pub site: &'a ViewValue,
    /// The language of the text itself, which may not be the page's.
    pub lang: &'a Lang,
    /// Sets the footnotes of a translation and of its original apart: a note may stand in another section than its mark.
    pub prefix: &'a str,
    pub anchors: Anchors,
    pub ticks: Ticks,
    pub links: Links<'a>,
}

/// The boxes beside the documents that an office asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ticks {
    /// To be ticked with a pen.
    Drawn,
    /// To be ticked on the screen too.
    Boxes,
}

/// Where a text stands, and so how its links are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links<'a> {
    /// On a page of the site.
    Site,
    /// In a frame that all links leave, unless they say otherwise: those to a place on the same page do.
    Frame,
    /// Somewhere else: addresses are whole. This is the site's own, without a slash at the end.
    Elsewhere(&'a str),
}

impl Links<'_> {
    /// What stands before an address of this site.
    pub(super) const fn base(&self) -> &str {
        match self {
            Self::Site | Self::Frame => "",
            Self::Elsewhere(base) => base,
        }
    }

    const fn target_of_anchor(self) -> &'static str {
        match self {
            Self::Frame => " target=\"_self\"",
            Self::Site | Self::Elsewhere(_) => "",
        }
    }
}

/// Whether headings keep their ids: on one page each may stand once, and the original beside a translation gives way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchors {
    Kept,
    Dropped,
}

type Result<T = ()> = std::result::Result<T, Box<Diagnostic>>;

impl Writer<'_> {
    /// Blocks as HTML; footnotes come last.
    ///
    /// # Errors
    /// A component's template fails.
    pub fn blocks(&self, blocks: &Blocks<Target>) -> Result<String> {
        let (notes, text): (Vec<_>, Vec<_>) = blocks.iter().partition(|block| matches!(block, Block::Footnote { .. }));
        let mut out = String::with_capacity(1024);
        for block in text {
            self.block(block, &mut out)?;
        }
        if !notes.is_empty() {
            out.push_str("<div class=\"footnotes\"><ol>\n");
            for note in notes {
                self.block(note, &mut out)?;
            }
            out.push_str("</ol></div>\n");
        }
        Ok(out)
    }

    /// The ways of the text's language: whatever stands inside a text speaks as it does.
    fn locale(&self) -> &Locale {
        self.context.locale_of(self.lang)
    }

    fn nested(&self, blocks: &Blocks<Target>, out: &mut String) -> Result {
        blocks.iter().try_for_each(|block| self.block(block, out))
    }

    fn block(&self, block: &Block<Target>, out: &mut String) -> Result {
        match block {
            Block::Paragraph(inlines) => self.write_around("<p>", inlines, "</p>\n", out),
            Block::Heading(heading) => self.heading(heading, out),
            Block::List { start, items } => self.list(*start, items, out)?,
            Block::Quote(blocks) => {
                out.push_str("<blockquote>\n");
                self.nested(blocks, out)?;
                out.push_str("</blockquote>\n");
            }
            Block::Alert { kind, blocks } => self.alert(*kind, blocks, out)?,
            Block::Code { text } => write_text(out, "<pre tabindex=\"0\"><code>", text, "</code></pre>\n"),
            Block::Table(table) => self.table(table, out),
            Block::Definitions(definitions) => self.definitions(definitions, out)?,
            Block::Footnote { label, blocks } => {
                let _ = writeln!(out, "<li id=\"{}\">", self.note_id(label));
                self.nested(blocks, out)?;
                out.push_str("</li>\n");
            }
            Block::Component(component) => out.push_str(&self.component(component)?),
            Block::Rule => out.push_str("<hr>\n"),
        }
        Ok(())
    }

    fn heading(&self, heading: &Heading<Target>, out: &mut String) {
        let level = heading.level.clamp(3, 6);
        let id = heading
            .id
            .as_ref()
            .filter(|_| self.anchors == Anchors::Kept)
            .map(|id| format!(" id=\"{}\"", Escaped(id)))
            .unwrap_or_default();
        let _ = writeln!(out, "<h{level}{id}>{}</h{level}>", self.inlines(&heading.content));
    }

    fn list(&self, start: Option<u64>, items: &[Blocks<Target>], out: &mut String) -> Result {
        let (open, close) = match start {
            None => ("<ul>".to_owned(), "</ul>\n"),
            Some(1) => ("<ol>".to_owned(), "</ol>\n"),
            Some(number) => (format!("<ol start=\"{number}\">"), "</ol>\n"),
        };
        out.push_str(&open);
        out.push('\n');
        for item in items {
            out.push_str("<li>");
            match item.as_slice() {
                [Block::Paragraph(inlines)] => self.write(inlines, out),
                // The first line of an item with a list below it stands bare, as it is typed.
                [Block::Paragraph(inlines), rest @ ..] if rest.iter().all(|block| matches!(block, Block::List { .. })) => {
                    self.write(inlines, out);
                    rest.iter().try_for_each(|block| self.block(block, out))?;
                }
                blocks => blocks.iter().try_for_each(|block| self.block(block, out))?,
            }
            out.push_str("</li>\n");
        }
        out.push_str(close);
        Ok(())
    }

    fn alert(&self, kind: AlertKind, blocks: &Blocks<Target>, out: &mut String) -> Result {
        let name = match kind {
            AlertKind::Note => "note",
            AlertKind::Tip => "tip",
            AlertKind::Important => "important",
            AlertKind::Warning => "warning",
            AlertKind::Caution => "caution",
        };
        let title = self.locale().messages.text(&format!("alert-{name}"));
        let _ = writeln!(out, "<div class=\"alert alert-{name}\"><p class=\"alert-title\">{}</p>", Escaped(&title));
        self.nested(blocks, out)?;
        out.push_str("</div>\n");
        Ok(())
    }

    fn table(&self, table: &Table<Target>, out: &mut String) {
        let label = self.locale().messages.text("table-label");
        let _ = write!(
            out,
            "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table>\n<thead><tr>",
            Escaped(&label)
        );
        for (column, cell) in table.head.iter().enumerate() {
            let _ = write!(out, "<th scope=\"col\"{}>{}</th>", align(table, column), self.inlines(cell));
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            out.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let _ = write!(out, "<td{}>{}</td>", align(table, column), self.inlines(cell));
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody>\n</table></div>\n");
    }

    fn definitions(&self, definitions: &[Definition<Target>], out: &mut String) -> Result {
        out.push_str("<dl>\n");
        for definition in definitions {
            self.write_around("<dt>", &definition.term, "</dt>\n", out);
            for detail in &definition.details {
                out.push_str("<dd>");
                match detail.as_slice() {
                    [Block::Paragraph(inlines)] => self.write(inlines, out),
                    blocks => blocks.iter().try_for_each(|block| self.block(block, out))?,
                }
                out.push_str("</dd>\n");
            }
        }
        out.push_str("</dl>\n");
        Ok(())
    }

    /// Inlines as HTML.
    #[must_use]
    pub fn inlines(&self, inlines: &Inlines<Target>) -> String {
        let mut out = String::new();
        self.write(inlines, &mut out);
        out
    }

    fn write(&self, inlines: &Inlines<Target>, out: &mut String) {
        for inline in inlines {
            self.inline(inline, out);
        }
    }

    fn write_around(&self, open: &str, inlines: &Inlines<Target>, close: &str, out: &mut String) {
        out.push_str(open);
        self.write(inlines, out);
        out.push_str(close);
    }

    fn inline(&self, inline: &Inline<Target>, out: &mut String) {
        match inline {
            Inline::Text(text) => push_text(out, text),
            Inline::Code(text) => write_text(out, "<code>", text, "</code>"),
            Inline::Emphasis(inner) => self.write_around("<em>", inner, "</em>", out),
            Inline::Strong(inner) => self.write_around("<strong>", inner, "</strong>", out),
            Inline::Strikethrough(inner) => self.write_around("<s>", inner, "</s>", out),
            Inline::Link { target, content } => self.link(target, content, out),
            Inline::Image { target, alt } => {
                if let Target::File { url, .. } | Target::External { url } = &**target {
                    let url = self.address(url);
                    let _ = write!(out, "<img src=\"{}\" alt=\"{}\" loading=\"lazy\">", Escaped(&url), Escaped(alt));
                }
            }
            Inline::FootnoteReference(label) => {
                let _ = write!(
                    out,
                    "<sup><a href=\"#{}\"{}>{}</a></sup>",
                    self.note_id(label),
                    self.links.target_of_anchor(),
                    Escaped(label)
                );
            }
            Inline::SoftBreak => out.push('\n'),
            Inline::HardBreak => out.push_str("<br>\n"),
        }
    }

    fn link(&self, target: &Target, content: &Inlines<Target>, out: &mut String) {
        let typed = self.inlines(content);
        match target {
            Target::Page { url, title, .. } => {
                let words = if typed.is_empty() { self.words(title) } else { typed };
                let _ = write!(out, "<a href=\"{}\">{words}</a>", Escaped(&self.address(url)));
            }
            Target::Term { url, term, explanation } => self.term(&self.address(url), term, explanation, &typed, out),
            Target::Fact { text, .. } => write_text(out, "<span class=\"fact\">", text, "</span>"),
            Target::Field { url, value, .. } => self.field(url, value, &typed, out),
            Target::Anchor { id } => {
                let _ = write!(out, "<a href=\"#{}\"{}>{typed}</a>", Escaped(id), self.links.target_of_anchor());
            }
            Target::External { url } => self.external(url, &typed, out),
            Target::File { url, name, bytes } => {
                let words = if typed.is_empty() { text_of(name) } else { typed };
                let format = super::pages::item::file_format(&self.inside(), name, *bytes);
                let lang = super::pages::item::file_lang(&self.context, name);
                let lang = lang.map(|lang| format!(" hreflang=\"{lang}\"")).unwrap_or_default();
                let url = self.address(url);
                let _ = write!(out, "<a href=\"{}\"{lang} download>{words} ({})</a>", Escaped(&url), Escaped(&format));
            }
            Target::Broken { .. } => out.push_str(&typed),
        }
    }

    /// An address as it is to stand here.
    fn address(&self, url: &str) -> String {
        let own = url.starts_with('/') && !url.starts_with("//");
        format!("{}{url}", if own { self.links.base() } else { "" })
    }

    fn term(&self, url: &str, term: &Words, explanation: &Words, typed: &str, out: &mut String) {
        let word = if typed.is_empty() { text_of(&term.text) } else { typed.to_owned() };
        let around = if explanation.lang == *self.lang { self.lang } else { &explanation.lang };
        let lang = attributes(term, around);
        // `title` is read in the language of its element, so that the element has the explanation's and the word its own.
        let title = attributes(explanation, self.lang) + &format!(" title=\"{}\"", Escaped(&explanation.text));
        let _ = write!(out, "<a class=\"term\" href=\"{}\"{title}><bdi{lang}>{word}</bdi></a>", Escaped(url));
    }

    fn external(&self, url: &str, typed: &str, out: &mut String) {
        let bare = url.trim_start_matches("mailto:").trim_start_matches("tel:");
        if typed.is_empty() || typed == text_of(url) || typed == text_of(bare) {
            let _ = write!(out, "<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>", Escaped(url), Escaped(bare));
        } else {
            let _ = write!(out, "<a href=\"{}\">{typed}</a>", Escaped(url));
        }
    }

    /// Words with their language where it is not the text's.
    fn words(&self, words: &Words) -> String {
        let text = text_of(&words.text);
        if words.lang == *self.lang { text } else { format!("<span{}>{text}</span>", attributes(words, self.lang)) }
    }

    fn note_id(&self, label: &str) -> String {
        let plain: String =
            label.chars().map(|character| if character.is_ascii_alphanumeric() { character } else { '-' }).collect();
        format!("{}-note-{plain}", self.prefix)
    }
}

/// `lang` and `dir` of words that are not in the language around them.
fn attributes(words: &Words, around: &Lang) -> String {
    if words.lang == *around {
        String::new()
    } else {
        format!(" lang=\"{}\" dir=\"{}\"", words.lang, words.lang.direction().as_str())
    }
}

fn align(table: &Table<Target>, column: usize) -> &'static str {
    match table.alignments.get(column) {
        Some(Alignment::Center) => " class=\"align-center\"",
        Some(Alignment::End) => " class=\"align-end\"",
        _ => "",
    }
}

fn text_of(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_text(&mut out, text);
    out
}

fn write_text(out: &mut String, open: &str, text: &str, close: &str) {
    out.push_str(open);
    push_text(out, text);
    out.push_str(close);
}
