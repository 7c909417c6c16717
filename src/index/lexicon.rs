//! Every word of one language's pages: its key, and the groups that key may mean.
//!
//! A key may have several groups (Ukrainian drops the mark of й, Arabic its article; an Italian word on an English page). Numbers of
//! groups follow the order in which the pages first use them, so two builds agree. Must not know: postings, scores.

use super::analysis::Analysis;
use crate::base::lang::Lang;
use std::collections::{BTreeMap, HashMap};

/// The number of a group.
pub type GroupId = u32;

#[derive(Debug, Default)]
pub struct Lexicon {
    pub keys: BTreeMap<String, Vec<GroupId>>,
    pub names: Vec<String>,
    numbers: HashMap<String, GroupId>,
}

/// Reads the words of one page after another; each surface is folded and stemmed once.
///
/// Words are cut and folded as the reader's language has it, because a question is; they are stemmed in the language in which they
/// are written.
#[derive(Debug)]
pub struct LexiconBuilder {
    reader: Analysis,
    tongues: Vec<Tongue>,
    lexicon: Lexicon,
}

#[derive(Debug)]
struct Tongue {
    lang: Lang,
    analysis: Analysis,
    surfaces: HashMap<String, GroupId>,
}

impl LexiconBuilder {
    #[must_use]
    pub fn new(reader: Analysis) -> Self {
        Self { reader, tongues: Vec::new(), lexicon: Lexicon::default() }
    }

    /// The groups of a text's words, in their order.
    pub fn read(&mut self, text: &str, written_in: &Lang) -> Vec<GroupId> {
        let tongue = self.tongue(written_in);
        self.reader.tokens(text).into_iter().map(|token| self.number(tongue, token.surface)).collect()
    }

    /// The groups of a phrase, as they stand in a row wherever a text has it.
    pub fn read_phrase(&mut self, phrase: &str, written_in: &Lang) -> Vec<GroupId> {
        let tongue = self.tongue(written_in);
        self.reader.words(phrase).into_iter().map(|token| self.number(tongue, token.surface)).collect()
    }

    /// Makes a misspelling lead where the right word leads.
    pub fn alias(&mut self, misspelt: &str, group: GroupId) {
        let groups = self.lexicon.keys.entry(self.reader.key(misspelt)).or_default();
        if !groups.contains(&group) {
            groups.push(group);
        }
    }

    /// The words of a phrase.
    #[must_use]
    pub fn words(&self, phrase: &str) -> Vec<String> {
        self.reader.words(phrase).into_iter().map(|token| token.surface).collect()
    }

    #[must_use]
    pub fn name(&self, group: GroupId) -> &str {
        self.lexicon.names.get(group as usize).map_or("", String::as_str)
    }

    fn tongue(&mut self, lang: &Lang) -> usize {
        self.tongues.iter().position(|tongue| tongue.lang == *lang).unwrap_or_else(|| {
            self.tongues.push(Tongue { lang: lang.clone(), analysis: Analysis::of(lang), surfaces: HashMap::new() });
            self.tongues.len() - 1
        })
    }

    fn number(&mut self, tongue: usize, surface: String) -> GroupId {
        let Tongue { analysis, surfaces, .. } = &mut self.tongues[tongue];
        if let Some(group) = surfaces.get(&surface) {
            return *group;
        }
        let group = self.lexicon.number_of(analysis.group(&surface));
        let groups = self.lexicon.keys.entry(self.reader.key(&surface)).or_default();
        if !groups.contains(&group) {
            groups.push(group);
        }
        surfaces.insert(surface, group);
        group
    }

    #[must_use]
    pub fn finish(self) -> Lexicon {
        self.lexicon
    }
}

impl Lexicon {
    fn number_of(&mut self, name: String) -> GroupId {
        let Self { numbers, names, .. } = self;
        *numbers.entry(name).or_insert_with_key(|name| {
            names.push(name.clone());
            GroupId::try_from(names.len() - 1).unwrap_or(GroupId::MAX)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn inflected_words_are_one_group_and_stay_apart_as_keys() {
        let mut builder = LexiconBuilder::new(Analysis::of(&lang("it")));
        let groups = builder.read("Il permesso, i permessi", &lang("it"));
        assert_eq!(groups.iter().map(|group| builder.name(*group)).collect::<Vec<_>>(), ["il", "permess", "permess"]);
        let lexicon = builder.finish();
        assert_eq!(lexicon.keys.keys().collect::<Vec<_>>(), ["il", "permessi", "permesso"]);
        assert_eq!(lexicon.keys["permessi"], lexicon.keys["permesso"]);
    }

    #[test]
    fn a_word_is_stemmed_in_the_language_it_is_written_in() {
        let mut builder = LexiconBuilder::new(Analysis::of(&lang("en")));
        let italian = builder.read("permesso permessi", &lang("it"));
        let english = builder.read("permit permits", &lang("en"));
        assert_eq!(italian[0], italian[1]);
        assert_eq!(english[0], english[1]);
    }
}
