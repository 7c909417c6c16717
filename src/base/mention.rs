//! Every link and image of a text, in reading order.

use super::document::{Block, Blocks, Component, DeskList, Inline, Inlines, LinkText, Section};

/// In what shape something is mentioned.
#[derive(Debug)]
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

/// All that is mentioned in the sections of a text.
#[must_use]
pub fn mentions<'a>(sections: impl Iterator<Item = &'a Section<LinkText>>) -> Vec<(&'a LinkText, MentionKind<'a>)> {
    let mut walk = Walk::default();
    for section in sections {
        walk.inlines(section.heading.as_deref().unwrap_or_default());
        walk.blocks(&section.blocks);
    }
    walk.found
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
