//! Every word of one language's pages: its key, and the groups that key may mean.
//!
//! A key may have several groups (Ukrainian drops the mark of й, Arabic its article). Numbers of groups follow the order in which
//! the pages first use them, so two builds agree. Must not know: postings, scores.

use super::analysis::Analysis;
use std::collections::{BTreeMap, HashMap};

/// The number of a group.
pub type GroupId = u32;

#[derive(Debug, Default)]
pub struct Lexicon {
    keys: BTreeMap<String, Vec<GroupId>>,
    numbers: HashMap<String, GroupId>,
    names: Vec<String>,
}

impl Lexicon {
    #[must_use]
    pub fn name(&self, group: GroupId) -> Option<&str> {
        self.names.get(group as usize).map(String::as_str)
    }

    /// The number of a group, if any page has a word of it.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<GroupId> {
        self.numbers.get(name).copied()
    }

    /// The groups of exactly this key.
    #[must_use]
    pub fn exactly(&self, key: &str) -> &[GroupId] {
        self.keys.get(key).map_or(&[], Vec::as_slice)
    }

    /// The keys that begin so, in order, the key itself included.
    pub fn beginning<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [GroupId])> {
        self.keys
            .range::<str, _>((std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded))
            .take_while(move |(key, _)| key.starts_with(prefix))
            .map(|(key, groups)| (key.as_str(), groups.as_slice()))
    }

    /// Every key, in order.
    pub fn all(&self) -> impl Iterator<Item = (&str, &[GroupId])> {
        self.keys.iter().map(|(key, groups)| (key.as_str(), groups.as_slice()))
    }
}

/// Reads the words of one page after another; each surface is folded and stemmed once.
#[derive(Debug)]
pub struct LexiconBuilder {
    analysis: Analysis,
    lexicon: Lexicon,
    surfaces: HashMap<String, GroupId>,
}

impl LexiconBuilder {
    #[must_use]
    pub fn new(analysis: Analysis) -> Self {
        Self { analysis, lexicon: Lexicon::default(), surfaces: HashMap::new() }
    }

    /// The text as the names of its groups, with a space after each: what the engine counts.
    pub fn read(&mut self, text: &str, into: &mut String) {
        for token in self.analysis.tokens(text) {
            let group = self.number(token.surface);
            if let Some(name) = self.lexicon.name(group) {
                into.push_str(name);
                into.push(' ');
            }
        }
    }

    fn number(&mut self, surface: String) -> GroupId {
        if let Some(group) = self.surfaces.get(&surface) {
            return *group;
        }
        let group = self.number_of_name(self.analysis.group(&surface));
        let groups = self.lexicon.keys.entry(self.analysis.key(&surface)).or_default();
        if !groups.contains(&group) {
            groups.push(group);
        }
        self.surfaces.insert(surface, group);
        group
    }

    fn number_of_name(&mut self, name: String) -> GroupId {
        let Lexicon { numbers, names, .. } = &mut self.lexicon;
        *numbers.entry(name).or_insert_with_key(|name| {
            names.push(name.clone());
            GroupId::try_from(names.len() - 1).unwrap_or(GroupId::MAX)
        })
    }

    #[must_use]
    pub fn finish(self) -> Lexicon {
        self.lexicon
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;

    #[test]
    fn inflected_words_are_one_group_and_stay_apart_as_keys() {
        let mut builder = LexiconBuilder::new(Analysis::of(&Lang::parse("it").unwrap()));
        let mut groups = String::new();
        builder.read("Il permesso, i permessi", &mut groups);
        let lexicon = builder.finish();
        assert_eq!(groups, "il permess permess ");
        assert_eq!(lexicon.exactly("permesso"), lexicon.exactly("permessi"));
        assert_eq!(lexicon.beginning("permess").map(|(key, _)| key).collect::<Vec<_>>(), ["permessi", "permesso"]);
    }
}
