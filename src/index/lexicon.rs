//! Every word of one language's pages: its key, and the groups that key may mean.
//!
//! A key may have several groups (Ukrainian drops the mark of й, Arabic its article; an Italian word on an English page). Numbers of
//! groups follow the order in which the pages first use them, so two builds agree. Must not know: postings, scores.

use super::analysis::{Analysis, Token};
use crate::base::lang::Lang;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The number of a group.
pub type GroupId = u32;

#[derive(Debug, Default)]
pub struct Lexicon {
    /// The groups that each key may mean.
    pub keys: FxHashMap<String, Vec<GroupId>>,
    numbers: FxHashMap<String, GroupId>,
}

/// Reads the words of one page after another; each word is folded and stemmed once in each of its spellings.
///
/// Words are cut and folded as the reader's language has it, because a question is; they are stemmed in the language in which they
/// are written.
#[derive(Debug)]
pub struct LexiconBuilder<'t> {
    reader: Analysis,
    tongues: Vec<Tongue<'t>>,
    lexicon: Lexicon,
}

#[derive(Debug)]
struct Tongue<'t> {
    lang: Lang,
    analysis: Analysis,
    /// As written; without a group where folding leaves nothing of a word or makes several of it.
    words: FxHashMap<&'t str, Option<GroupId>>,
}

impl<'t> LexiconBuilder<'t> {
    #[must_use]
    pub fn new(reader: Analysis) -> Self {
        Self { reader, tongues: Vec::new(), lexicon: Lexicon::default() }
    }

    /// The groups of a text's words, in their order.
    pub fn read(&mut self, text: &'t str, written_in: &Lang) -> Vec<GroupId> {
        let tongue = self.tongue(written_in);
        self.reader.tokens(text).iter().filter_map(|token| self.number(tongue, token)).collect()
    }

    /// The groups of a phrase, as they stand in a row wherever a text has it.
    pub fn read_phrase(&mut self, phrase: &'t str, written_in: &Lang) -> Vec<GroupId> {
        let tongue = self.tongue(written_in);
        self.reader.words(phrase).iter().filter_map(|token| self.number(tongue, token)).collect()
    }

    /// Makes a misspelling lead where the right word leads.
    pub fn alias(&mut self, misspelt: &str, group: GroupId) {
        self.lexicon.lead(self.reader.key(misspelt), group);
    }

    /// The words of a phrase, as written and as they are compared.
    #[must_use]
    pub fn words(&self, phrase: &'t str) -> Vec<(&'t str, Cow<'t, str>)> {
        self.reader.words(phrase).iter().map(|token| (token.written, self.reader.surface(token))).collect()
    }

    fn tongue(&mut self, lang: &Lang) -> usize {
        self.tongues.iter().position(|tongue| tongue.lang == *lang).unwrap_or_else(|| {
            self.tongues.push(Tongue { lang: *lang, analysis: Analysis::of(lang), words: FxHashMap::default() });
            self.tongues.len() - 1
        })
    }

    fn number(&mut self, tongue: usize, token: &Token<'t>) -> Option<GroupId> {
        let Tongue { analysis, words, .. } = &mut self.tongues[tongue];
        *words.entry(token.written).or_insert_with(|| {
            let surface = self.reader.surface(token);
            let name = Some(analysis.group(&surface)).filter(|name| is_one_word(name))?;
            let group = self.lexicon.number_of(name);
            self.lexicon.lead(self.reader.key(&surface), group);
            Some(group)
        })
    }

    #[must_use]
    pub fn finish(self) -> Lexicon {
        self.lexicon
    }
}

/// Folding leaves nothing of a sign that only lengthens letters, and makes four words of ﷺ.
fn is_one_word(name: &str) -> bool {
    !name.is_empty() && !name.contains(' ')
}

impl Lexicon {
    /// How many groups there are.
    #[must_use]
    pub fn groups(&self) -> usize {
        self.numbers.len()
    }

    fn number_of(&mut self, name: String) -> GroupId {
        let next = GroupId::try_from(self.numbers.len()).unwrap_or(GroupId::MAX);
        *self.numbers.entry(name).or_insert(next)
    }

    fn lead(&mut self, key: String, group: GroupId) {
        let groups = self.keys.entry(key).or_default();
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn inflected_words_are_one_group_and_stay_apart_as_keys() {
        let mut builder = LexiconBuilder::new(Analysis::of(&lang("it")));
        assert_eq!(builder.read("Il permesso, i permessi", &lang("it")), [0, 1, 1]);
        let lexicon = builder.finish();
        assert_eq!(
            lexicon.keys.keys().map(String::as_str).collect::<BTreeSet<_>>(),
            BTreeSet::from(["il", "permessi", "permesso"])
        );
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

    #[test]
    fn what_folding_empties_or_takes_apart_is_no_word() {
        let mut builder = LexiconBuilder::new(Analysis::of(&lang("ar")));
        assert_eq!(builder.read("ـ النبي ﷺ", &lang("ar")).len(), 1);
        assert_eq!(builder.finish().keys.len(), 1);
    }
}
