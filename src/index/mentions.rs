//! Where official terms are spoken of: a page that has a term's name, in the reader's language or in the source's, is found by all
//! that people type for the term.
//!
//! Must not know: fields, weights, the engine.

use super::document::SearchTerm;
use super::lexicon::{GroupId, LexiconBuilder};
use crate::base::lang::Lang;
use std::collections::{BTreeSet, HashMap};

/// The terms of a glossary, ready to be recognised.
#[derive(Debug, Default)]
pub struct Mentions {
    /// By the first word of a name: what follows it, and the number of the term.
    names: HashMap<GroupId, Vec<(Vec<GroupId>, usize)>>,
    /// By the number of the term: the words of all its forms.
    forms: Vec<Vec<GroupId>>,
}

impl Mentions {
    pub fn read(terms: &[SearchTerm], reader: &Lang, source: &Lang, words: &mut LexiconBuilder) -> Self {
        let mut mentions = Self::default();
        for term in terms {
            let own = [&term.name, &term.transliteration].into_iter().flatten().map(|text| (text, reader));
            let official = [&term.official].into_iter().chain(&term.variants).map(|text| (text, source));
            let forms = own.chain(official).flat_map(|(text, lang)| words.read(text, lang)).collect();
            let number = mentions.forms.len();
            mentions.forms.push(forms);
            for (name, lang) in term.name.iter().map(|name| (name, reader)).chain([(&term.official, source)]) {
                // Official words inside the reader's text are stemmed as its own.
                for lang in BTreeSet::from([lang, reader]) {
                    mentions.add(words.read_phrase(name, lang), number);
                }
            }
        }
        mentions
    }

    fn add(&mut self, mut name: Vec<GroupId>, term: usize) {
        if name.is_empty() {
            return;
        }
        let first = name.remove(0);
        self.names.entry(first).or_default().push((name, term));
    }

    /// The terms whose names stand in a text.
    pub fn of(&self, text: &[GroupId], found: &mut BTreeSet<usize>) {
        for (at, first) in text.iter().enumerate() {
            let names = self.names.get(first).into_iter().flatten();
            found.extend(names.filter(|(rest, _)| text[at + 1..].starts_with(rest)).map(|(_, term)| *term));
        }
    }

    /// The words of all forms of some terms.
    pub fn forms(&self, terms: &BTreeSet<usize>) -> Vec<GroupId> {
        terms.iter().filter_map(|term| self.forms.get(*term)).flatten().copied().collect()
    }
}
