//! What the engine found, as plain numbers: which groups a key means, and what each group is worth on each page.
//!
//! Must not know: in what form the table is written, or who reads it.

use super::concordance::Concordance;
use super::lexicon::GroupId;
use super::store::{Impacts, PageNumber};
use std::cmp::Ordering;

/// What a page is worth at most. Finer was measured: 255 levels take a third more bytes and answer no better.
pub const LEVELS: u8 = 31;

/// The pages on which a group stands, in their order, and from 1 to [`LEVELS`] what it is worth there.
pub type Postings = Vec<(PageNumber, u8)>;

/// One language's index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// In the order in which a browser compares texts; every group has postings.
    pub keys: Vec<(String, Vec<GroupId>)>,
    /// By the number of the group.
    pub groups: Vec<Postings>,
}

/// The order in which a browser compares texts: by units of UTF-16.
///
/// That is the order of our bytes, but that the last letters of the first plane (EE and EF) come after those of all others (F0 to F4).
#[must_use]
pub fn browser_order(one: &str, other: &str) -> Ordering {
    let rank = |byte: u8| if matches!(byte, 0xee | 0xef) { byte + 0x10 } else { byte };
    let first = one.bytes().zip(other.bytes()).find(|(one, other)| one != other);
    first.map_or_else(|| one.len().cmp(&other.len()), |(one, other)| rank(one).cmp(&rank(other)))
}

impl Table {
    /// What the engine says of the words, and the pages' names.
    #[must_use]
    pub fn read(concordance: Concordance) -> Self {
        let Concordance { lexicon, occurrences, names } = concordance;
        let mut impacts = occurrences.impacts();
        drop(occurrences);
        // Names of terms that no page has are words of no page.
        impacts.resize_with(lexicon.groups(), Vec::new);
        let most = impacts.iter().flatten().map(|(_, sum)| *sum).fold(f32::MIN_POSITIVE, f32::max);
        let levels = |sums: Impacts| sums.into_iter().map(|(page, sum)| (page, level(sum, most))).collect();
        let mut groups: Vec<Postings> = impacts.into_iter().map(levels).collect();
        let mut keys: Vec<(String, Vec<GroupId>)> = lexicon.into_keys().collect();
        keys.iter_mut().for_each(|(_, used)| used.retain(|group| !groups[*group as usize].is_empty()));
        keys.retain(|(_, groups)| !groups.is_empty());
        for (name, pages) in names.into_keys() {
            keys.push((name, vec![GroupId::try_from(groups.len()).unwrap_or(GroupId::MAX)]));
            groups.push(pages.into_iter().map(|page| (page, LEVELS)).collect());
        }
        keys.sort_unstable_by(|(one, _), (other, _)| browser_order(one, other));
        Self { keys, groups }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 31")]
fn level(sum: f32, most: f32) -> u8 {
    (sum / most * f32::from(LEVELS)).round().clamp(1.0, f32::from(LEVELS)) as u8
}

#[cfg(test)]
mod tests {
    use super::super::document::{Library, SearchDocument};
    use super::super::names::Names;
    use super::*;

    fn table(pages: &[(&str, &str)]) -> Table {
        let pages: Vec<_> = pages.iter().map(|(title, body)| SearchDocument::sample("", title, body)).collect();
        let mut concordance = Concordance::of(&Library::sample("it", &pages)).unwrap();
        concordance.names = Names::default();
        Table::read(concordance)
    }

    #[test]
    fn a_key_leads_to_its_pages_and_a_title_is_worth_more() {
        let table = table(&[("Permesso", "rinnovo"), ("Rinnovo", "i permessi"), ("Scuola", "iscrizione")]);
        let groups = |key: &str| table.keys.iter().find(|(known, _)| known == key).map(|(_, groups)| groups.clone()).unwrap();
        assert_eq!(groups("permesso"), groups("permessi"));
        let [group] = groups("permesso")[..] else { unreachable!("one stem") };
        let [(0, title), (1, body)] = table.groups[group as usize][..] else { unreachable!("two pages") };
        assert!(title > body, "{title} {body}");
        assert_eq!(table.groups.iter().flatten().map(|(_, level)| *level).max(), Some(LEVELS));
    }

    #[test]
    fn keys_are_in_the_order_of_browsers() {
        // Phoenician letters begin with a surrogate, below U+FA0E; by code points they come after.
        let keys: Vec<String> = table(&[("\u{10900}\u{10901} \u{fa0e}", "")]).keys.into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["\u{10900}\u{10901}", "\u{fa0e}"]);
    }

    #[test]
    fn bytes_and_units_give_one_order() {
        let texts = ["", "a", "é", "\u{d7ff}", "\u{e000}", "\u{fa0e}", "\u{ffff}", "\u{10000}", "\u{10ffff}"];
        let texts: Vec<String> = texts.iter().flat_map(|one| texts.map(|other| format!("{one}{other}"))).collect();
        for (one, other) in texts.iter().flat_map(|one| texts.iter().map(move |other| (one, other))) {
            assert_eq!(browser_order(one, other), one.encode_utf16().cmp(other.encode_utf16()), "{one:?} {other:?}");
        }
    }

    #[test]
    fn nothing_gives_an_empty_table() {
        assert_eq!(table(&[]), Table::default());
    }
}
