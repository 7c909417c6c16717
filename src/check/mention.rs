//! Every link and image of an item's texts, in every language, with the text in which it stands.

use crate::base::diagnostic::Place;
use crate::base::document::{Inline, Inlines, LinkText};
use crate::base::lang::Lang;
pub use crate::base::mention::MentionKind;
use crate::base::mention::mentions;
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

impl Mention<'_> {
    pub fn place(&self) -> Place {
        Place::at(&self.file.path, self.target.span)
    }
}

/// All that is mentioned in the prose of an item.
pub fn all<'a>(portal: &'a Portal, item: &'a Item) -> Vec<Mention<'a>> {
    let mut all = Vec::new();
    // A translation mentions what its source does: each target is looked up once for all languages.
    let mut known: HashMap<(Option<&Lang>, &str), LookedUp> = HashMap::new();
    for (lang, file) in item.prose() {
        let sections = file.part.sections();
        let found = mentions(sections.iter().map(|parsed| &parsed.section));
        all.extend(found.into_iter().map(|(target, kind)| {
            let destination = target.destination.as_str();
            let key = (destination.starts_with('#').then_some(lang), destination);
            let found = known.entry(key).or_insert_with(|| Rc::new(lookup(portal, item, sections, target)));
            Mention { lang, file: file.as_ref(), target, kind, found: Rc::clone(found) }
        }));
    }
    all
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
