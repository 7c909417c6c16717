//! An item: one thing the portal says, in all the languages in which it says it.

use super::Front;
use crate::base::hash::{ContentHash, Version};
use crate::base::id::SectionId;
use crate::base::lang::Lang;
use crate::parse::file::ItemFile;
use crate::parse::markdown::ParsedSection;
use crate::parse::record::Record;
use std::collections::BTreeMap;
use std::iter;
use std::ops::Deref;
use std::sync::Arc;

/// All the files of one item: its front, and its texts.
#[derive(Debug, Clone)]
pub struct Item {
    pub(super) front: Front,
    pub(super) fingerprints: Fingerprints,
    /// Of all the files that belong to it: as long as it is the same, so is the item.
    pub version: Version,
}

/// An item tells all that its front tells.
impl Deref for Item {
    type Target = Front;

    fn deref(&self) -> &Front {
        &self.front
    }
}

impl Item {
    #[must_use]
    pub const fn front(&self) -> &Front {
        &self.front
    }

    /// The prose, by language; the source language's too.
    #[must_use]
    pub const fn prose(&self) -> &BTreeMap<Lang, Arc<ItemFile>> {
        &self.front.prose
    }

    /// The sections of the prose in exactly this language.
    #[must_use]
    pub fn sections(&self, lang: &Lang) -> &[ParsedSection] {
        self.prose().get(lang).map_or(&[], |file| file.part.sections())
    }

    /// Fingerprints of the source's words: what a translation's `of` is compared with.
    #[must_use]
    pub const fn source_hashes(&self) -> &BTreeMap<SectionId, ContentHash> {
        &self.fingerprints.of_sections
    }

    /// The fingerprint of all the source's words: what a validation binds to.
    #[must_use]
    pub const fn fingerprint(&self) -> ContentHash {
        self.fingerprints.of_all
    }
}

/// Of the words in the source language. Every page in every language asks for them.
#[derive(Debug, Clone)]
pub(super) struct Fingerprints {
    of_sections: BTreeMap<SectionId, ContentHash>,
    of_all: ContentHash,
}

impl Fingerprints {
    /// Of the title and summary, and of sections that have theirs already.
    pub(super) fn new(source: &Lang, record: &Record, sections: &[ParsedSection]) -> Self {
        let head = [Some(record.title()), record.summary()].map(|words| words.and_then(|words| words.get(source, source)));
        let head = ContentHash::of_words(head.map(Option::unwrap_or_default));
        let sections = sections.iter().filter_map(|parsed| Some((parsed.section.id.clone(), parsed.hash?)));
        let of_sections: BTreeMap<_, _> = iter::once((SectionId::head(), head)).chain(sections).collect();
        let named: Vec<String> = of_sections.iter().map(|(id, hash)| format!("{id} {hash}")).collect();
        Self { of_all: ContentHash::of_words(named.iter().map(String::as_str)), of_sections }
    }
}
