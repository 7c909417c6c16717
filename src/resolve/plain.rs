//! The document tree → plain text, for those who cannot use HTML: one paragraph a line, entries of lists after a dash.

use super::target::Target;
use crate::base::document::{Block, Blocks, Component, DeskList, Inline, Inlines, RequiredDocument};

/// Blocks as lines.
#[must_use]
pub fn blocks(content: &Blocks<Target>) -> String {
    let mut lines = Vec::new();
    all(content, &mut lines);
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}

/// Inlines as one line.
#[must_use]
pub fn inlines(content: &Inlines<Target>) -> String {
    content.iter().map(inline).collect()
}

fn all(content: &Blocks<Target>, lines: &mut Vec<String>) {
    for block in content {
        self::block(block, lines);
    }
}

fn block(block: &Block<Target>, lines: &mut Vec<String>) {
    match block {
        Block::Paragraph(content) => lines.push(inlines(content)),
        Block::Heading(heading) => lines.push(inlines(&heading.content)),
        Block::List { items, .. } => items.iter().for_each(|item| lines.push(entry(&blocks(item)))),
        Block::Quote(content) | Block::Alert { blocks: content, .. } | Block::Footnote { blocks: content, .. } => {
            all(content, lines)
        }
        Block::Code { text } => lines.push(text.trim_end().to_owned()),
        Block::Table(table) => {
            let row = |cells: &Vec<Inlines<Target>>| cells.iter().map(inlines).collect::<Vec<_>>().join(" | ");
            lines.extend(std::iter::once(&table.head).chain(&table.rows).map(row));
        }
        Block::Definitions(definitions) => {
            for definition in definitions {
                lines.push(inlines(&definition.term));
                definition.details.iter().for_each(|detail| lines.push(entry(&blocks(detail))));
            }
        }
        Block::Component(component) => self::component(component, lines),
        Block::Rule => {}
    }
}

fn component(component: &Component<Target>, lines: &mut Vec<String>) {
    match component {
        Component::Steps(steps) => {
            let step = |(at, title, text): (usize, String, String)| format!("{at}. {}", joined(&title, &text));
            lines.extend(steps.iter().enumerate().map(|(at, own)| step((at + 1, inlines(&own.title), inlines(&own.text)))));
        }
        Component::Documents(documents) => lines.extend(documents.iter().map(document)),
        Component::Deadline { fact, text } => lines.push(joined(&words(fact), &inlines(text))),
        Component::Desks(DeskList::Named(desks)) => lines.extend(desks.iter().map(|desk| entry(&words(desk)))),
        // Resolving turns every search into a list.
        Component::Desks(DeskList::Found { .. }) => {}
        Component::Contacts { of } => lines.push(words(of)),
    }
}

fn document(document: &RequiredDocument<Target>) -> String {
    entry(&joined(&inlines(&document.name), &inlines(&document.note)))
}

fn joined(first: &str, second: &str) -> String {
    if second.trim().is_empty() { first.to_owned() } else { format!("{first}: {second}") }
}

/// Further lines of an entry stand below its first.
fn entry(text: &str) -> String {
    format!("- {}", text.replace('\n', "\n  "))
}

fn inline(inline: &Inline<Target>) -> String {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => inlines(inner),
        Inline::Link { target, content } => {
            let typed = inlines(content);
            if typed.is_empty() { words(target) } else { typed }
        }
        Inline::Image { alt, .. } => alt.clone(),
        Inline::SoftBreak | Inline::HardBreak => " ".to_owned(),
        Inline::FootnoteReference(_) => String::new(),
    }
}

/// What a link says where nobody wrote words for it.
fn words(target: &Target) -> String {
    match target {
        Target::Page { title, .. } => title.text.clone(),
        Target::Term { term, .. } => term.text.clone(),
        Target::Fact { text, .. } => text.clone(),
        Target::Field { value, .. } => value.text().to_owned(),
        Target::External { url } => url.trim_start_matches("mailto:").trim_start_matches("tel:").to_owned(),
        Target::File { name, .. } => name.clone(),
        Target::Anchor { .. } | Target::Broken { .. } => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Block<Target> {
        Block::Paragraph(vec![Inline::Text(text.to_owned())])
    }

    #[test]
    fn lists_keep_their_shape() {
        let inner = Block::List { start: None, items: vec![vec![paragraph("c")]] };
        let list = Block::List { start: None, items: vec![vec![paragraph("a")], vec![paragraph("b"), inner]] };
        assert_eq!(blocks(&vec![paragraph("x"), list, Block::Rule]), "x\n- a\n- b\n  - c");
    }

    #[test]
    fn a_link_without_words_says_what_it_leads_to() {
        let fact = Inline::Link {
            target: Box::new(Target::Fact { id: crate::base::id::FactId::parse("a").unwrap(), text: "8 giorni".to_owned() }),
            content: Vec::new(),
        };
        let mail = Inline::Link { target: Box::new(Target::External { url: "mailto:a@b.it".to_owned() }), content: Vec::new() };
        assert_eq!(inlines(&vec![fact, Inline::Text(", ".to_owned()), mail]), "8 giorni, a@b.it");
    }
}
