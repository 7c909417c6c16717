//! The index as a plain table, for a search that has no engine: which groups a key means, and what each group is worth on each page.
//!
//! Must not know: in what form the table is written, or who reads it.

use super::document::SearchDocument;
use super::error::IndexError;
use super::lexicon::GroupId;
use super::store::{LanguageIndex, PageNumber};
use std::collections::BTreeMap;

/// What a page is worth at most; less would only be finer than anybody sees.
const LEVELS: f32 = 255.0;

/// One language's index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// In the order in which a browser compares texts: by units of UTF-16.
    pub keys: Vec<(String, Vec<GroupId>)>,
    /// By the number of the group: pages in their order, and from 1 to 255 what the group is worth there.
    pub impacts: Vec<Vec<(PageNumber, u8)>>,
}

impl LanguageIndex {
    /// The pages, by their numbers.
    #[must_use]
    pub fn documents(&self) -> &[SearchDocument] {
        &self.documents
    }

    /// The whole index.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn table(&self) -> Result<Table, IndexError> {
        let mut keys: Vec<_> = self.lexicon.all().map(|(key, groups)| (key.to_owned(), groups.to_vec())).collect();
        keys.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
        let names = (0..).map_while(|group| self.lexicon.name(group));
        let impacts = names.map(|name| self.sums(name)).collect::<Result<Vec<_>, _>>()?;
        let most = impacts.iter().flat_map(BTreeMap::values).copied().fold(f32::MIN_POSITIVE, f32::max);
        let levels = |sums: BTreeMap<PageNumber, f32>| sums.into_iter().map(|(page, sum)| (page, level(sum, most))).collect();
        Ok(Table { keys, impacts: impacts.into_iter().map(levels).collect() })
    }

    /// What a group is worth on each page, over all fields.
    pub(super) fn sums(&self, group: &str) -> Result<BTreeMap<PageNumber, f32>, IndexError> {
        let mut sums = BTreeMap::new();
        self.engine.impacts(group, &mut |page, impact| *sums.entry(page).or_default() += impact)?;
        Ok(sums)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 255")]
fn level(sum: f32, most: f32) -> u8 {
    (sum / most * LEVELS).round().clamp(1.0, LEVELS) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;

    fn page(title: &str, body: &str) -> SearchDocument {
        SearchDocument { title: title.to_owned(), body: body.to_owned(), ..SearchDocument::default() }
    }

    #[test]
    fn a_key_leads_to_its_pages_and_a_title_is_worth_more() {
        let pages = vec![page("Permesso", "rinnovo"), page("Rinnovo", "i permessi"), page("Scuola", "iscrizione")];
        let index = LanguageIndex::build(&Lang::parse("it").unwrap(), pages).unwrap();
        let table = index.table().unwrap();
        let groups = |key: &str| table.keys.iter().find(|(known, _)| known == key).map(|(_, groups)| groups.clone()).unwrap();
        assert_eq!(groups("permesso"), groups("permessi"));
        let [group] = groups("permesso")[..] else { unreachable!("one stem") };
        let [(0, title), (1, body)] = table.impacts[group as usize][..] else { unreachable!("two pages") };
        assert!(title > body, "{title} {body}");
        assert_eq!(table.impacts.iter().flatten().map(|(_, level)| *level).max(), Some(255));
    }

    #[test]
    fn keys_are_in_the_order_of_browsers() {
        // Phoenician letters begin with a surrogate, below U+FA0E; by code points they come after.
        let index = LanguageIndex::build(&Lang::parse("it").unwrap(), vec![page("\u{10900}\u{10901} \u{fa0e}", "")]).unwrap();
        let keys: Vec<String> = index.table().unwrap().keys.into_iter().map(|(key, _)| key).collect();
        let mut sorted = keys.clone();
        sorted.sort_by(|one, other| one.encode_utf16().cmp(other.encode_utf16()));
        assert_eq!(keys, sorted);
        assert_ne!(keys, {
            let mut plain = keys.clone();
            plain.sort();
            plain
        });
    }

    #[test]
    fn an_empty_index_is_an_empty_table() {
        let index = LanguageIndex::build(&Lang::parse("it").unwrap(), Vec::new()).unwrap();
        assert_eq!(index.table().unwrap(), Table { keys: Vec::new(), impacts: Vec::new() });
    }
}
