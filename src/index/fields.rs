//! What of a page is indexed, field by field: where its texts come from, in which language they are, and what a hit is worth.
//!
//! Must not know: the engine.

use super::document::SearchDocument;
use super::lexicon::{GroupId, LexiconBuilder};
use super::mentions::Mentions;
use crate::base::lang::Lang;
use std::collections::BTreeSet;

/// A field of a page: where its texts come from and what a hit in it is worth.
#[derive(Debug)]
pub struct Part {
    pub name: &'static str,
    pub weight: f32,
    /// Whether a long text makes each of its words count less. Lists of search terms are no worse for being long.
    pub normed: bool,
    texts: fn(&SearchDocument) -> &[String],
    written_in: WrittenIn,
}

/// The language of a field's texts.
#[derive(Debug, Clone, Copy)]
enum WrittenIn {
    Reader,
    /// The reader's unless the title is a foreign one.
    Title,
    Text,
    Source,
}

use WrittenIn::{Reader, Source, Text, Title};

const PARTS: [Part; 8] = [
    Part { name: "title", weight: 2.5, normed: true, texts: |page| std::slice::from_ref(&page.title), written_in: Title },
    Part { name: "headings", weight: 1.5, normed: true, texts: |page| &page.headings, written_in: Text },
    Part { name: "summary", weight: 1.5, normed: true, texts: |page| std::slice::from_ref(&page.summary), written_in: Text },
    Part { name: "body", weight: 1.0, normed: true, texts: |page| std::slice::from_ref(&page.body), written_in: Text },
    Part { name: "terms", weight: 2.0, normed: false, texts: |page| &page.terms, written_in: Reader },
    Part { name: "official", weight: 2.0, normed: false, texts: |page| &page.official, written_in: Source },
    Part { name: "topic", weight: 1.0, normed: false, texts: |page| &page.topic, written_in: Reader },
    Part { name: "place", weight: 1.0, normed: false, texts: |page| &page.place, written_in: Reader },
];

/// The forms of the terms that a page mentions: less than the page's own words.
const MENTIONED: Part = Part { name: "mentioned", weight: 1.0, normed: false, texts: |_| &[], written_in: Source };

/// How many [`parts`] there are.
pub const FIELDS: usize = PARTS.len() + 1;

/// A field of a page, for other engines that index the same pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weight {
    pub field: &'static str,
    /// What a hit in it is worth.
    pub weight: f32,
    /// Whether a long text makes each of its words count less.
    pub normed: bool,
}

/// What each field of a page is worth.
pub fn weights() -> impl Iterator<Item = Weight> {
    PARTS.iter().map(|part| Weight { field: part.name, weight: part.weight, normed: part.normed })
}

/// All fields, in the order in which [`groups`] gives them.
pub fn parts() -> impl Iterator<Item = &'static Part> {
    PARTS.iter().chain([&MENTIONED])
}

/// The languages of an index: that of its readers, and that of official words.
#[derive(Debug, Clone, Copy)]
pub struct Languages<'a> {
    pub reader: &'a Lang,
    pub source: &'a Lang,
}

impl WrittenIn {
    fn lang<'a>(self, page: &'a SearchDocument, languages: Languages<'a>) -> &'a Lang {
        match self {
            Self::Reader => languages.reader,
            Self::Title => page.foreign_title.as_ref().unwrap_or(languages.reader),
            Self::Text => page.foreign_text.as_ref().unwrap_or(languages.reader),
            Self::Source => languages.source,
        }
    }
}

/// The groups of a page's words in each of the [`parts`], in the order of the words.
pub fn groups<'t>(
    page: &'t SearchDocument,
    languages: Languages<'t>,
    mentions: &Mentions,
    words: &mut LexiconBuilder<'t>,
) -> Vec<Vec<GroupId>> {
    let mut mentioned = BTreeSet::new();
    let mut fields: Vec<Vec<GroupId>> = Vec::new();
    for part in &PARTS {
        let mut all = Vec::new();
        for text in (part.texts)(page) {
            let groups = words.read(text, part.written_in.lang(page, languages));
            mentions.of(&groups, &mut mentioned);
            all.extend(groups);
        }
        fields.push(all);
    }
    fields.push(mentions.forms(&mentioned));
    fields
}
