//! Every link and image of an item's texts, in every language, with the text in which it stands.

use crate::base::diagnostic::Place;
use crate::base::document::{Block, Blocks, Component, DeskList, Inline, Inlines, LinkText};
use crate::base::lang::Lang;
use crate::model::{Item, Portal};
use crate::parse::file::ItemFile;
use crate::resolve::link::{Found, LinkProblem, lookup};
use std::collections::HashMap;
use std::rc::Rc;

/// What a link was found to be, shared by all that have the same target.
type LookedUp = Rc<Result<Found, LinkProblem>>;

/// A link or an image, and where it stands.
pub struct Mention<'a> {
    pub lang: &'a Lang,
    pub file: &'a ItemFile,
    pub target: &'a LinkText,
    pub kind: MentionKind<'a>,
    pub found: LookedUp,
}

pub enum MentionKind<'a> {
    Link {
        content: &'a Inlines<LinkText>,
    },
    Image {
        alt: &'a str,
    },
    /// A field of a component, which has no words of its own.
    Field,
}

impl Mention<'_> {
    pub fn place(&self) -> Place {
        Place::at(&self.file.path, self.target.span)
    }
}

/// All that is mentioned in the prose of an item.
pub fn all<'a>(portal: &'a Portal, item: &'a Item) -> Vec<Mention<'a>> {
    let mut walk = Walk::default();
    let mut mentions = Vec::new();
    // A translation mentions what its source does: each target is looked up once for all languages.
    let mut known: HashMap<(Option<&Lang>, &str), LookedUp> = HashMap::new();
    for (lang, file) in item.prose() {
        let sections = file.part.sections();
        for parsed in sections {
            walk.inlines(parsed.section.heading.as_deref().unwrap_or_default());
            walk.blocks(&parsed.section.blocks);
        }
        mentions.extend(walk.found.drain(..).map(|(target, kind)| {
            let destination = target.destination.as_str();
            let key = (destination.starts_with('#').then_some(lang), destination);
            let found = known.entry(key).or_insert_with(|| Rc::new(lookup(portal, item, sections, target)));
            Mention { lang, file: file.as_ref(), target, kind, found: Rc::clone(found) }
        }));
    }
    mentions
}

#[derive(Default)]
struct Walk<'a> {
    found: Vec<(&'a LinkText, MentionKind<'a>)>,
}

impl<'a> Walk<'a> {
    fn blocks(&mut self, blocks: &'a Blocks<LinkText>) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &'a Block<LinkText>) {
        match block {
            Block::Paragraph(inlines) => self.inlines(inlines),
            Block::Heading(heading) => self.inlines(&heading.content),
            Block::List { items, .. } => items.iter().for_each(|blocks| self.blocks(blocks)),
            Block::Quote(blocks) | Block::Alert { blocks, .. } | Block::Footnote { blocks, .. } => self.blocks(blocks),
            Block::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| self.inlines(cell)),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    self.inlines(&definition.term);
                    definition.details.iter().for_each(|blocks| self.blocks(blocks));
                }
            }
            Block::Component(component) => self.component(component),
            Block::Code { .. } | Block::Rule => {}
        }
    }

    fn component(&mut self, component: &'a Component<LinkText>) {
        match component {
            Component::Desks(DeskList::Named(services)) => services.iter().for_each(|service| self.field(service)),
            Component::Desks(DeskList::Found { area, .. }) => area.iter().for_each(|area| self.field(area)),
            Component::Documents(documents) => documents.iter().for_each(|document| {
                self.inlines(&document.name);
                self.inlines(&document.note);
            }),
            Component::Steps(steps) => steps.iter().for_each(|step| {
                self.inlines(&step.title);
                self.inlines(&step.text);
            }),
            Component::Deadline { fact, text } => {
                self.field(fact);
                self.inlines(text);
            }
            Component::Contacts { of } => self.field(of),
        }
    }

    fn field(&mut self, target: &'a LinkText) {
        self.found.push((target, MentionKind::Field));
    }

    fn inlines(&mut self, inlines: &'a [Inline<LinkText>]) {
        for inline in inlines {
            match inline {
                Inline::Link { target, content } => {
                    self.found.push((target, MentionKind::Link { content }));
                    self.inlines(content);
                }
                Inline::Image { target, alt } => self.found.push((target, MentionKind::Image { alt })),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => self.inlines(inner),
                Inline::Text(_) | Inline::Code(_) | Inline::FootnoteReference(_) | Inline::SoftBreak | Inline::HardBreak => {}
            }
        }
    }
}

/// The words of a link as they are read out, images' alternatives included.
pub fn words(inlines: &Inlines<LinkText>) -> String {
    inlines.iter().fold(String::new(), |mut text, inline| {
        match inline {
            Inline::Text(part) | Inline::Code(part) => text.push_str(part),
            Inline::Image { alt, .. } => text.push_str(alt),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => text.push_str(&words(inner)),
            Inline::Link { content, .. } => text.push_str(&words(content)),
            Inline::SoftBreak | Inline::HardBreak => text.push(' '),
            Inline::FootnoteReference(_) => {}
        }
        text
    })
}
