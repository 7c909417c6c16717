//! A text with links as typed → the same text with links resolved: one walk over the tree.

use super::Context;
use super::link::{self, Place};
use super::target::Target;
use crate::base::document::{
    Block, Blocks, Component, Definition, DeskList, Heading, Inline, Inlines, LinkText, RequiredDocument, Step, Table,
};
use crate::base::id::{AreaId, Collection};
use crate::model::Front;
use crate::parse::record::Record;

/// Resolves the links of one text of one item for one reader.
#[derive(Debug, Clone, Copy)]
pub struct Resolver<'a> {
    pub context: Context<'a>,
    pub place: Place<'a>,
}

impl Resolver<'_> {
    #[must_use]
    pub fn blocks(&self, blocks: &Blocks<LinkText>) -> Blocks<Target> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block<LinkText>) -> Block<Target> {
        match block {
            Block::Paragraph(inlines) => Block::Paragraph(self.inlines(inlines)),
            Block::Heading(heading) => Block::Heading(Box::new(self.heading(heading))),
            Block::List { start, items } => {
                Block::List { start: *start, items: items.iter().map(|item| self.blocks(item)).collect() }
            }
            Block::Quote(blocks) => Block::Quote(self.blocks(blocks)),
            Block::Alert { kind, blocks } => Block::Alert { kind: *kind, blocks: self.blocks(blocks) },
            Block::Code { text } => Block::Code { text: text.clone() },
            Block::Table(table) => Block::Table(Box::new(self.table(table))),
            Block::Definitions(definitions) => {
                Block::Definitions(definitions.iter().map(|definition| self.definition(definition)).collect())
            }
            Block::Footnote { label, blocks } => Block::Footnote { label: label.clone(), blocks: self.blocks(blocks) },
            Block::Component(component) => Block::Component(Box::new(self.component(component))),
            Block::Rule => Block::Rule,
        }
    }

    fn heading(&self, heading: &Heading<LinkText>) -> Heading<Target> {
        Heading { level: heading.level, id: heading.id.clone(), content: self.inlines(&heading.content) }
    }

    fn table(&self, table: &Table<LinkText>) -> Table<Target> {
        let row = |cells: &Vec<Inlines<LinkText>>| cells.iter().map(|cell| self.inlines(cell)).collect();
        Table { alignments: table.alignments.clone(), head: row(&table.head), rows: table.rows.iter().map(row).collect() }
    }

    fn definition(&self, definition: &Definition<LinkText>) -> Definition<Target> {
        let details = definition.details.iter().map(|blocks| self.blocks(blocks)).collect();
        Definition { term: self.inlines(&definition.term), details }
    }

    fn component(&self, component: &Component<LinkText>) -> Component<Target> {
        match component {
            Component::Desks(desks) => Component::Desks(DeskList::Named(self.desks(desks))),
            Component::Documents(documents) => {
                Component::Documents(documents.iter().map(|document| self.document(document)).collect())
            }
            Component::Steps(steps) => {
                let step = |step: &Step<LinkText>| Step { title: self.inlines(&step.title), text: self.inlines(&step.text) };
                Component::Steps(steps.iter().map(step).collect())
            }
            Component::Deadline { fact, text } => Component::Deadline { fact: self.link(fact), text: self.inlines(text) },
            Component::Contacts { of } => Component::Contacts { of: self.link(of) },
        }
    }

    fn document(&self, document: &RequiredDocument<LinkText>) -> RequiredDocument<Target> {
        RequiredDocument { name: self.inlines(&document.name), forms: document.forms.clone(), note: self.inlines(&document.note) }
    }

    /// A list by kind and area becomes the services that it finds, in the order of their ids.
    fn desks(&self, desks: &DeskList<LinkText>) -> Vec<Target> {
        match desks {
            DeskList::Named(links) => links.iter().map(|link| self.link(link)).collect(),
            DeskList::Found { kind, area } => {
                let area = area.as_ref().and_then(|area| AreaId::parse(area.destination.trim_start_matches("area:")));
                let found =
                    self.context.portal.collection(Collection::Services).filter(|item| self.is_desk(item, kind, area.as_ref()));
                found.map(|item| link::to_item(&self.context, item, None)).collect()
            }
        }
    }

    fn is_desk(&self, item: &Front, kind: &str, area: Option<&AreaId>) -> bool {
        let Record::Service(service) = &item.record else { return false };
        let stands_in = |area| service.area.as_ref().is_some_and(|own| self.context.portal.territory.contains(area, &own.value));
        service.kind.as_str() == kind && area.is_none_or(stands_in)
    }

    #[must_use]
    pub fn inlines(&self, inlines: &Inlines<LinkText>) -> Inlines<Target> {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline<LinkText>) -> Inline<Target> {
        match inline {
            Inline::Text(text) => Inline::Text(text.clone()),
            Inline::Code(text) => Inline::Code(text.clone()),
            Inline::Emphasis(inner) => Inline::Emphasis(self.inlines(inner)),
            Inline::Strong(inner) => Inline::Strong(self.inlines(inner)),
            Inline::Strikethrough(inner) => Inline::Strikethrough(self.inlines(inner)),
            Inline::Link { target, content } => {
                Inline::Link { target: Box::new(self.link(target)), content: self.inlines(content) }
            }
            Inline::Image { target, alt } => Inline::Image { target: Box::new(self.link(target)), alt: alt.clone() },
            Inline::FootnoteReference(label) => Inline::FootnoteReference(label.clone()),
            Inline::SoftBreak => Inline::SoftBreak,
            Inline::HardBreak => Inline::HardBreak,
        }
    }

    fn link(&self, text: &LinkText) -> Target {
        link::resolve(&self.context, &self.place, text)
    }
}
