//! Every word of one language's pages: its key, the groups that key may mean, and on which pages it means them.
//!
//! A key may have several groups (Ukrainian drops the mark of й, Arabic its article; an Italian word on an English page). A lexicon can
//! be kept and read on in: numbers of groups say in which order they were first met, and nothing else. Must not know: how often a
//! word stands on a page, scores.

use super::analysis::{Analysis, Token};
use super::store::PageNumber;
use crate::base::lang::Lang;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The number of a group.
pub type GroupId = u32;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Lexicon {
    /// Of each key, the numbers of its forms.
    keys: FxHashMap<String, Vec<u32>>,
    forms: Vec<Form>,
    numbers: FxHashMap<String, GroupId>,
}

/// A key that means a group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Form {
    group: GroupId,
    /// Where it is written.
    pages: Vec<PageNumber>,
    /// Whether people type it for a term of the glossary. Terms are read again by whoever reads on.
    #[serde(skip)]
    is_of_terms: bool,
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
    /// Whose words are read; `None` for those of the glossary's terms.
    page: Option<PageNumber>,
    /// By the number of a form: for whom it was met last. Most words have been met on their page already.
    met: Vec<Option<PageNumber>>,
}

#[derive(Debug)]
struct Tongue<'t> {
    lang: Lang,
    analysis: Analysis,
    /// As written, with the numbers of its form and its group; without them where folding leaves nothing of a word or makes several of
    /// it.
    words: FxHashMap<&'t str, Option<(u32, GroupId)>>,
}

impl<'t> LexiconBuilder<'t> {
    /// Reads on in a lexicon, at first the terms of the glossary.
    #[must_use]
    pub fn new(reader: Analysis, lexicon: Lexicon) -> Self {
        Self { reader, tongues: Vec::new(), lexicon, page: None, met: Vec::new() }
    }

    /// What is read from now on stands on this page.
    pub fn turn_to(&mut self, page: PageNumber) {
        self.page = Some(page);
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
        let form = self.lexicon.lead(self.reader.key(misspelt), group);
        self.meet(form);
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
        let form = *words.entry(token.written).or_insert_with(|| {
            let surface = self.reader.surface(token);
            let name = Some(analysis.group(&surface)).filter(|name| is_one_word(name))?;
            let group = self.lexicon.number_of(name);
            Some((self.lexicon.lead(self.reader.key(&surface), group), group))
        });
        let (form, group) = form?;
        self.meet(form);
        Some(group)
    }

    /// Notes a form for the page, once.
    fn meet(&mut self, form: u32) {
        let form = form as usize;
        if self.met.len() <= form {
            self.met.resize(form + 1, None);
        }
        if self.met[form].is_none() || self.met[form] != self.page {
            self.met[form] = self.page;
            let Form { pages, is_of_terms, .. } = &mut self.lexicon.forms[form];
            match self.page {
                Some(page) => pages.push(page),
                None => *is_of_terms = true,
            }
        }
    }

    #[must_use]
    pub fn finish(self) -> Lexicon {
        self.lexicon
    }
}

/// Gives a page its new place; `false` where it has none.
pub fn moved(page: &mut PageNumber, places: &[Option<PageNumber>]) -> bool {
    let place = places.get(*page as usize).copied().flatten();
    place.is_some_and(|place| {
        *page = place;
        true
    })
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

    /// The keys that anybody writes, each with the groups that it may mean, in the order of their names.
    pub fn into_keys(self) -> impl Iterator<Item = (String, Vec<GroupId>)> {
        let Self { keys, forms, numbers } = self;
        let mut names = vec![String::new(); numbers.len()];
        for (name, group) in numbers {
            names[group as usize] = name;
        }
        keys.into_iter().map(move |(key, of_key)| {
            let of_key = of_key.iter().map(|form| &forms[*form as usize]);
            let met = of_key.filter(|form| form.is_of_terms || !form.pages.is_empty());
            let mut groups: Vec<GroupId> = met.map(|form| form.group).collect();
            groups.sort_unstable_by_key(|group| &names[*group as usize]);
            (key, groups)
        })
    }

    /// Where `places` has no number for a page, nothing is written on it any more.
    pub fn move_pages(&mut self, places: &[Option<PageNumber>]) {
        for form in &mut self.forms {
            form.pages.retain_mut(|page| moved(page, places));
        }
    }

    fn number_of(&mut self, name: String) -> GroupId {
        let next = GroupId::try_from(self.numbers.len()).unwrap_or(GroupId::MAX);
        *self.numbers.entry(name).or_insert(next)
    }

    /// The number of the form.
    fn lead(&mut self, key: String, group: GroupId) -> u32 {
        let Self { keys, forms, .. } = self;
        let of_key = keys.entry(key).or_default();
        if let Some(known) = of_key.iter().find(|form| forms[**form as usize].group == group) {
            return *known;
        }
        let form = u32::try_from(forms.len()).unwrap_or(u32::MAX);
        of_key.push(form);
        forms.push(Form { group, pages: Vec::new(), is_of_terms: false });
        form
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn inflected_words_are_one_group_and_stay_apart_as_keys() {
        let mut builder = LexiconBuilder::new(Analysis::of(&lang("it")), Lexicon::default());
        assert_eq!(builder.read("Il permesso, i permessi", &lang("it")), [0, 1, 1]);
        let keys: BTreeMap<String, Vec<GroupId>> = builder.finish().into_keys().collect();
        let key = |key: &str, group| (key.to_owned(), vec![group]);
        assert_eq!(keys, BTreeMap::from([key("il", 0), key("permessi", 1), key("permesso", 1)]));
    }

    #[test]
    fn a_word_is_stemmed_in_the_language_it_is_written_in() {
        let mut builder = LexiconBuilder::new(Analysis::of(&lang("en")), Lexicon::default());
        let italian = builder.read("permesso permessi", &lang("it"));
        let english = builder.read("permit permits", &lang("en"));
        assert_eq!(italian[0], italian[1]);
        assert_eq!(english[0], english[1]);
    }

    #[test]
    fn what_folding_empties_or_takes_apart_is_no_word() {
        let mut builder = LexiconBuilder::new(Analysis::of(&lang("ar")), Lexicon::default());
        assert_eq!(builder.read("ـ النبي ﷺ", &lang("ar")).len(), 1);
        assert_eq!(builder.finish().into_keys().count(), 1);
    }
}
