//! What is cut and written down can be read again whole, and ranks as the engine itself would.

use super::super::concordance::Concordance;
use super::super::document::{Library, SearchDocument};
use super::super::query::COMMONNESS;
use super::super::table::{LEVELS, Postings, Table};
use super::terms::{self, Key, MOST_REPEATED, Ref, TermShard};
use super::{SearchIndex, Shards, encode, ends};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Reads what `encode` writes, as the browser's script does.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        assert_eq!(bytes[0], 1, "the version");
        Self { bytes, at: 1 }
    }

    fn number(&mut self) -> usize {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.take(1)[0];
            value |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return value;
            }
        }
    }

    fn take(&mut self, count: usize) -> &'a [u8] {
        self.at += count;
        &self.bytes[self.at - count..self.at]
    }

    fn keys(&mut self) -> Vec<(String, bool)> {
        let (count, size) = (self.number(), self.number());
        let heads = self.take(count);
        let suffixes = str::from_utf8(self.take(size)).unwrap();
        let mut keys: Vec<(String, bool)> = Vec::new();
        for (head, suffix) in heads.iter().zip(suffixes.split('\n')) {
            let before: Vec<u16> = keys.last().map(|(key, _)| key.encode_utf16().collect()).unwrap_or_default();
            let shared = String::from_utf16(&before[..usize::from(head & 0x7f)]).unwrap();
            keys.push((shared + suffix, head & 0x80 != 0));
        }
        keys
    }
}

fn read_terms(bytes: &[u8]) -> TermShard {
    let mut reader = Reader::new(bytes);
    let mut known = 0;
    let mut keys = Vec::new();
    for (text, several) in reader.keys() {
        let count = if several { reader.number() } else { 1 };
        let refs = (0..count).map(|_| match reader.number() {
            0 => {
                known += 1;
                Ref::Here(known - 1)
            }
            1 => Ref::There { shard: reader.number(), group: reader.number() },
            back => Ref::Here(known + 1 - back),
        });
        let refs = refs.collect();
        keys.push(Key { text, refs });
    }
    let count = reader.number();
    let sizes: Vec<usize> = (0..count).map(|_| reader.number()).collect();
    let mut groups: Vec<Postings> = Vec::new();
    for size in sizes {
        let mut page = 0;
        groups.push(
            (0..size)
                .map(|_| {
                    page += u32::try_from(reader.number()).unwrap();
                    (page, 0)
                })
                .collect(),
        );
    }
    for posting in groups.iter_mut().flatten() {
        posting.1 = reader.take(1)[0];
    }
    assert_eq!(reader.at, bytes.len(), "nothing is left");
    TermShard { keys, groups }
}

fn table(words: &[(String, Vec<u32>)]) -> Table {
    let level = |page: u32| u8::try_from(page % u32::from(LEVELS) + 1).unwrap();
    let mut keys: Vec<(String, Vec<u32>)> = Vec::new();
    let mut groups: Vec<Postings> = Vec::new();
    for (at, (word, pages)) in words.iter().enumerate() {
        let pages: BTreeSet<u32> = pages.iter().copied().collect();
        groups.push(pages.into_iter().map(|page| (page, level(page))).collect());
        // Some words share the group of one before, some have two.
        let group = u32::try_from(at).unwrap();
        let other = group / 3;
        keys.push((word.clone(), if at % 3 == 1 { vec![other] } else { BTreeSet::from([group, other]).into_iter().collect() }));
    }
    keys.sort_by(|(one, _), (other, _)| super::browser_order(one, other));
    Table { keys, groups }
}

/// Each key with the pages that it leads to.
fn pages_of(shards: &Shards<TermShard>) -> BTreeMap<String, BTreeSet<Postings>> {
    let all = shards.shards.iter().flat_map(|shard| shard.keys.iter().map(move |key| (shard, key)));
    let postings = |shard: &TermShard, found: &Ref| match *found {
        Ref::Here(group) => shard.groups[group].clone(),
        Ref::There { shard, group } => {
            let postings = shards.shards[shard].groups[group].clone();
            assert!(postings.len() > MOST_REPEATED, "short groups are repeated");
            postings
        }
    };
    all.map(|(shard, key)| (key.text.clone(), key.refs.iter().map(|found| postings(shard, found)).collect())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_dictionary_reads_back_whole(
        words in prop::collection::btree_map("[a-zàèأ-ي居留证যপ𐤀-𐤕]{1,12}", prop::collection::vec(0_u32..3000, 1..60), 1..400)
    ) {
        let words: Vec<(String, Vec<u32>)> = words.into_iter().collect();
        let table = table(&words);
        let cut = terms::cut(table.clone());
        let read = Shards { starts: cut.starts.clone(), shards: cut.shards.iter().map(|shard| read_terms(&encode::terms(shard))).collect() };
        prop_assert_eq!(&read, &cut);
        let expected: BTreeMap<String, BTreeSet<Postings>> = table
            .keys
            .iter()
            .map(|(key, groups)| (key.clone(), groups.iter().map(|group| table.groups[*group as usize].clone()).collect()))
            .collect();
        prop_assert_eq!(pages_of(&read), expected);
        for (at, shard) in cut.shards.iter().enumerate() {
            for key in &shard.keys {
                prop_assert_eq!(cut.home(&key.text), at);
                prop_assert!(cut.around(&key.text, &key.text, 1).contains(&at));
            }
        }
        let backwards = ends::cut(&cut);
        let mut found: Vec<String> = Vec::new();
        for (at, shard) in backwards.shards.iter().enumerate() {
            let bytes = encode::ends(shard);
            let mut reader = Reader::new(&bytes);
            let keys = reader.keys();
            prop_assert_eq!(keys.len(), shard.keys.len());
            prop_assert!(keys.iter().all(|(key, _)| backwards.home(key) == at));
            found.extend(keys.into_iter().map(|(key, _)| ends::backwards(&key)));
        }
        found.sort();
        let mut long: Vec<String> = words.iter().map(|(word, _)| word.clone()).filter(|word| word.chars().count() > 3).collect();
        long.sort();
        prop_assert_eq!(found, long);
    }

    /// Apart from pages that differ by less than a level a word, the shards rank as tantivy's own numbers do.
    #[test]
    fn pages_rank_as_the_engine_has_them(
        bodies in prop::collection::vec(prop::collection::vec(0_usize..40, 1..60), 2..60),
        asked in prop::collection::btree_set(0_usize..40, 1..4)
    ) {
        // Words far enough apart that none is a slip or the beginning of another.
        let word = |number: &usize| format!("{}{}x", ["kal", "mur", "tob", "vis"][number % 4].repeat(number / 4 + 1), number % 4);
        let text = |words: &[usize]| words.iter().map(word).collect::<Vec<_>>().join(" ");
        let pages: Vec<_> = bodies.iter().enumerate().map(|(at, words)| {
            SearchDocument::sample(&at.to_string(), &text(&words[..1]), &text(words))
        }).collect();
        let library = Library::sample("ti", &pages);
        let Concordance { lexicon, occurrences, .. } = Concordance::of(&library).unwrap();
        let known: Vec<usize> = asked.into_iter().filter(|word| bodies.iter().any(|words| words.contains(word))).collect();
        let all_impacts = occurrences.impacts();
        let keys: BTreeMap<String, Vec<u32>> = lexicon.into_keys().collect();
        let most = all_impacts.iter().flatten().map(|(_, impact)| *impact).fold(0.0_f32, f32::max);
        let mut exact: BTreeMap<String, f64> = BTreeMap::new();
        let mut found: BTreeMap<String, f64> = BTreeMap::new();
        let (mut all, count) = (0.0, pages.len() as f64);
        for name in known.iter().map(word) {
            let impacts = &all_impacts[keys[&name][0] as usize];
            let telling = count / (count + COMMONNESS * impacts.len() as f64);
            all += telling;
            for (page, impact) in impacts {
                *exact.entry(page.to_string()).or_default() += f64::from(*impact / most) * f64::from(LEVELS);
                *found.entry(page.to_string()).or_default() += telling;
            }
        }
        let score = |url: &str| exact[url] * (found[url] / all).powi(2);
        let index = SearchIndex::build(library).unwrap();
        // Long enough to be no page's name.
        let ranked = index.rank_plainly(&format!("{} ", text(&known)).repeat(7));
        prop_assert_eq!(ranked.is_empty(), known.is_empty());
        let slack = known.len() as f64;
        for (one, other) in ranked.iter().zip(ranked.iter().skip(1)) {
            prop_assert!(score(one) + slack >= score(other), "{one} {} before {other} {}", score(one), score(other));
        }
    }
}

#[test]
fn a_word_on_most_pages_is_done_without() {
    let pages: Vec<_> =
        (0..120).map(|at| SearchDocument::sample(&at.to_string(), &format!("Pagina{at}"), "il permesso")).collect();
    let index = SearchIndex::build(Library::sample("it", &pages)).unwrap();
    assert!(index.common.contains("il") && !index.common.contains("pagina7"));
    assert_eq!(index.ask("il permesso pagina7 ", 5).hits[0].page.url, "7");
    assert_eq!(index.ask("il permesso ", 5).total, 120, "unless there is nothing else");
    let few = SearchIndex::build(Library::sample("it", &pages[..20])).unwrap();
    assert!(few.common.is_empty(), "in a small portal every word may matter");
}
