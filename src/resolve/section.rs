//! Which text of a section a reader gets, and in what state it is.
//!
//! The state follows from fingerprints, never from dates: a section is current when the translation names the source's
//! present words. A critical one (fees, deadlines, addresses) is never shown outdated.

use super::Context;
use super::document::Resolver;
use super::link::Place;
use super::target::Target;
use crate::base::document::{Blocks, Inlines, LinkText, Section};
use crate::base::id::SectionId;
use crate::base::lang::Lang;
use crate::model::{Item, SectionState};

/// A section as a reader gets it.
#[derive(Debug, Clone)]
pub struct ResolvedSection<'a> {
    pub id: SectionId,
    pub critical: bool,
    pub state: SectionState,
    pub shown: SectionText,
    /// The source's text, when what is shown is a translation.
    pub original: Option<Original<'a>>,
}

/// A text of the source, to be resolved if somebody shows it: few pages do.
#[derive(Debug, Clone, Copy)]
pub struct Original<'a> {
    resolver: Resolver<'a>,
    section: &'a Section<LinkText>,
}

impl Original<'_> {
    #[must_use]
    pub fn text(&self) -> SectionText {
        text(&self.resolver, self.section)
    }
}

/// Words with their language.
#[derive(Debug, Clone, PartialEq)]
pub struct SectionText {
    pub lang: Lang,
    pub heading: Option<Inlines<Target>>,
    pub blocks: Blocks<Target>,
}

/// The sections of an item for a reader, in the order of the source.
#[must_use]
pub fn resolve<'a>(context: &Context<'a>, item: &'a Item) -> Vec<ResolvedSection<'a>> {
    let lang = context.lang();
    let sources = item.sections(&item.source);
    let source = Resolver { context: *context, place: Place { item, sections: sources, lang: &item.source } };
    let translations = item.sections(lang);
    let translated = Resolver { context: *context, place: Place { item, sections: translations, lang } };
    sources
        .iter()
        .map(|parsed| {
            let id = &parsed.section.id;
            let state = item.state(lang, id);
            let original = Original { resolver: source, section: &parsed.section };
            let translation =
                translations.iter().find(|translation| translation.section.id == *id).filter(|_| *lang != item.source);
            let must_be_current = parsed.section.critical && state != SectionState::Current;
            let (shown, original) = match translation {
                Some(translation) if !must_be_current => (text(&translated, &translation.section), Some(original)),
                _ => (original.text(), None),
            };
            ResolvedSection { id: id.clone(), critical: parsed.section.critical, state, shown, original }
        })
        .collect()
}

fn text(resolver: &Resolver<'_>, section: &Section<LinkText>) -> SectionText {
    SectionText {
        lang: *resolver.place.lang,
        heading: section.heading.as_ref().map(|heading| resolver.inlines(heading)),
        blocks: resolver.blocks(&section.blocks),
    }
}
