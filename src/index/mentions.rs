//! Where official terms are spoken of: a page that has a term's name, in the reader's language or in the source's, is found by all
//! that people type for the term.
//!
//! Must not know: fields, weights, the engine.

use super::document::SearchTerm;
use super::fields::Languages;
use super::lexicon::{GroupId, LexiconBuilder};
use super::nearness::slips;
use crate::base::lang::Lang;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Further apart they are two words.
const MOST_SLIPS: usize = 2;

/// The terms of a glossary, ready to be recognised.
#[derive(Debug, Default)]
pub struct Mentions {
    /// By the first word of a name: what follows it, and the number of the term.
    names: FxHashMap<GroupId, Vec<(Vec<GroupId>, usize)>>,
    /// By the number of the term: the words of all its forms.
    forms: Vec<Vec<GroupId>>,
}

impl Mentions {
    pub fn read<'t>(terms: &'t [SearchTerm], languages: Languages<'t>, words: &mut LexiconBuilder<'t>) -> Self {
        let Languages { reader, source } = languages;
        let mut mentions = Self::default();
        for term in terms {
            let own = [&term.name, &term.transliteration].into_iter().flatten().map(|text| (text, reader));
            let official = [&term.official].into_iter().chain(&term.variants).map(|text| (text, source));
            let forms = own.chain(official).flat_map(|(text, lang)| words.read(text, lang)).collect();
            let number = mentions.forms.len();
            mentions.forms.push(forms);
            for variant in &term.variants {
                lead_back(&term.official, variant, source, words);
            }
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

/// A listed misspelling ("permeso di sogiorno") is the official term, word by word: each of its words leads where the right one does.
fn lead_back<'t>(official: &'t str, variant: &'t str, source: &Lang, words: &mut LexiconBuilder<'t>) {
    let (right, typed) = (words.words(official), words.words(variant));
    if right.len() != typed.len() {
        return;
    }
    for ((right, right_surface), (_, typed)) in right.iter().zip(&typed) {
        if right_surface != typed && is_misspelt(right_surface, typed) {
            for group in words.read_phrase(right, source) {
                words.alias(typed, group);
            }
        }
    }
}

fn is_misspelt(right: &str, typed: &str) -> bool {
    let letters = |word: &str| word.chars().collect::<Vec<_>>();
    let (right, typed) = (letters(right), letters(typed));
    right.len() > MOST_SLIPS * 2 && slips(&typed, &right, MOST_SLIPS).is_some()
}
