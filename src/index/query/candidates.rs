//! Which words of the pages a typed word may mean, and how surely: itself, its other forms, a word it begins, a word it misspells.
//!
//! Must not know: pages, scores beyond "how surely".

use crate::index::names::is_name;
use crate::index::nearness::slips;
use crate::index::shards::{Key, MOST_REPEATED, Ref, SearchIndex, TermShard, backwards};
use crate::index::table::{Postings, browser_order};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A group by the shard in which it stands and its number there.
pub type Place = (usize, usize);
/// The groups that a word may mean, each with how surely, from 0 to 1.
pub type Meaning = BTreeMap<Place, f64>;

/// A word as somebody typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedWord {
    pub key: String,
    /// Which word of the question it is.
    pub at: usize,
    /// Nothing follows it: it may be the beginning of a longer word.
    pub unfinished: bool,
}

const COMPLETED: f64 = 0.9;
/// What a slip takes away: in a short word it may make another word. Few mistake the first letter.
const SLIP: f64 = 2.2;
const OTHER_START: f64 = 0.6;
/// No page has the word, but some begin like it.
const SAME_BEGINNING: f64 = 0.4;
const SHORTEST_BEGINNING: usize = 4;
/// More completions say nothing about what is meant.
const MOST_COMPLETIONS: usize = 60;
const MOST_CORRECTIONS: usize = 6;
/// Completions on fewer pages than this may hide a slip of the thumb.
const FEW_PAGES: usize = 3;
/// How many shards are looked through for the beginning of a word, and for its end.
const MOST_SHARDS: usize = 3;
const MOST_ENDS: usize = 2;
/// How many more are fetched for what was found there.
const MOST_MORE: usize = 3;

/// What has been found for a word so far.
#[derive(Default)]
struct Found {
    groups: Meaning,
    /// On how many pages they are.
    pages: usize,
}

impl SearchIndex {
    pub(super) fn postings(&self, (shard, group): Place) -> &Postings {
        &self.terms.shards[shard].groups[group]
    }

    /// What a word may mean, and the shards that must be fetched to know it. No word's answer depends on another's.
    pub(super) fn meaning(&self, word: &TypedWord) -> (Meaning, BTreeSet<usize>) {
        let (mut found, mut fetched) = (Found::default(), BTreeSet::new());
        if self.terms.shards.is_empty() {
            return (found.groups, fetched);
        }
        let home = self.terms.home(&word.key);
        fetched.insert(home);
        if let Some(key) = self.key(home, &word.key) {
            found.offer(home, &self.terms.shards[home], key, 1.0);
        }
        let known = !found.groups.is_empty();
        if word.unfinished {
            self.complete(&word.key, &mut found, &mut fetched);
        }
        if !known && found.pages < FEW_PAGES {
            self.correct(&word.key, &mut found, &mut fetched);
            if found.groups.is_empty() {
                self.begin_alike(&word.key, &mut found, &mut fetched);
            }
        }
        (follow(found.groups, &mut fetched), fetched)
    }

    /// A key in a shard.
    pub(super) fn key(&self, shard: usize, text: &str) -> Option<&Key> {
        let keys = &self.terms.shards[shard].keys;
        keys.binary_search_by(|key| browser_order(&key.text, text)).ok().map(|at| &keys[at])
    }

    /// The keys of some shards that begin so, in their order.
    fn beginning(&self, shards: &[usize], beginning: &str) -> Vec<(usize, &Key)> {
        let keys = shards.iter().flat_map(|shard| self.terms.shards[*shard].keys.iter().map(move |key| (*shard, key)));
        keys.filter(|(_, key)| key.text.starts_with(beginning) && !is_name(&key.text)).collect()
    }

    /// Words that begin so; the nearer in length, the surer. One letter begins everything, one character of Chinese does not.
    fn complete(&self, typed: &str, found: &mut Found, fetched: &mut BTreeSet<usize>) {
        let letters = length(typed);
        if letters < 2 && typed.is_ascii() {
            return;
        }
        let shards = self.terms.around(typed, typed, MOST_SHARDS);
        fetched.extend(&shards);
        let mut longer = self.beginning(&shards, typed);
        longer.sort_by_key(|(_, key)| length(&key.text));
        for (shard, key) in longer.into_iter().take(MOST_COMPLETIONS) {
            let ratio = ratio(letters, length(&key.text));
            found.offer(shard, &self.terms.shards[shard], key, COMPLETED * ratio.sqrt());
        }
    }

    /// The nearest known words, if any is near enough to be what was meant. A number is never a slip of another.
    fn correct(&self, typed: &str, found: &mut Found, fetched: &mut BTreeSet<usize>) {
        let letters: Vec<char> = typed.chars().collect();
        let Some(limit) = allowed_slips(&letters) else { return };
        // One slip in a word leaves its beginning or its end as it is.
        let whole = 1.max((letters.len() - 1) / (limit + 1));
        let beginning: String = letters.iter().take(whole).collect();
        let shards = self.terms.around(&beginning, typed, MOST_SHARDS);
        fetched.extend(&shards);
        let reversed = backwards(typed);
        let end: String = reversed.chars().take(whole).collect();
        let mut near: BTreeMap<String, u8> = BTreeMap::new();
        for shard in shards.iter().map(|shard| &self.terms.shards[*shard]) {
            let words = shard.keys.iter().filter(|key| !is_name(&key.text));
            near.extend(words.map(|key| (key.text.clone(), shard.class(key))));
        }
        for shard in self.ends.around(&end, &reversed, MOST_ENDS) {
            near.extend(self.ends.shards[shard].keys.iter().map(|(key, class)| (backwards(key), *class)));
        }
        let mut near: Vec<_> = near
            .into_iter()
            .filter_map(|(key, class)| {
                let known: Vec<char> = key.chars().collect();
                let slips = slips(&letters, &known, limit)?;
                Some((slips, letters.first() != known.first(), Reverse(class), key))
            })
            .collect();
        near.sort_by(|one, other| {
            (one.0, one.1, one.2).cmp(&(other.0, other.1, other.2)).then_with(|| browser_order(&one.3, &other.3))
        });
        let best = near.first().map_or(0, |near| near.0);
        near.retain(|near| near.0 == best);
        near.truncate(MOST_CORRECTIONS);
        let mut more = 0;
        for (slips, other_start, _, text) in near {
            let shard = self.terms.home(&text);
            if !fetched.contains(&shard) {
                if more == MOST_MORE {
                    continue;
                }
                more += 1;
                fetched.insert(shard);
            }
            if let Some(key) = self.key(shard, &text) {
                let surely = 1.0 - SLIP * ratio(slips, letters.len());
                found.offer(shard, &self.terms.shards[shard], key, if other_start { surely * OTHER_START } else { surely });
            }
        }
    }

    /// The words that begin most like one nobody wrote, for half of it at least: forms that are too far apart to be slips.
    fn begin_alike(&self, typed: &str, found: &mut Found, fetched: &mut BTreeSet<usize>) {
        let letters = length(typed);
        if letters < 5 {
            return;
        }
        let beginning: String = typed.chars().take(letters.div_ceil(2).max(SHORTEST_BEGINNING)).collect();
        let shards = self.terms.around(&beginning, typed, MOST_SHARDS);
        fetched.extend(&shards);
        let mut alike = self.beginning(&shards, &beginning);
        let most = alike.iter().map(|(_, key)| shared(typed, &key.text)).max();
        alike.retain(|(_, key)| Some(shared(typed, &key.text)) == most);
        for (shard, key) in alike.into_iter().take(MOST_CORRECTIONS) {
            found.offer(shard, &self.terms.shards[shard], key, SAME_BEGINNING);
        }
    }
}

impl Found {
    fn offer(&mut self, shard: usize, inside: &TermShard, key: &Key, surely: f64) {
        for found in &key.refs {
            let (place, pages) = match *found {
                Ref::Here(group) => ((shard, group), inside.groups[group].len()),
                Ref::There { shard, group } => ((shard, group), MOST_REPEATED + 1),
            };
            let known = self.groups.entry(place).or_insert_with(|| {
                self.pages += pages;
                surely
            });
            *known = known.max(surely);
        }
    }
}

/// Keeps the groups whose pages are at hand, and fetches a few more shards for the surest of the others.
fn follow(groups: Meaning, fetched: &mut BTreeSet<usize>) -> Meaning {
    let mut elsewhere: Vec<(Place, f64)> =
        groups.iter().filter(|((shard, _), _)| !fetched.contains(shard)).map(|(place, surely)| (*place, *surely)).collect();
    elsewhere.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    let mut more = 0;
    for ((shard, _), _) in elsewhere {
        if more < MOST_MORE && fetched.insert(shard) {
            more += 1;
        }
    }
    groups.into_iter().filter(|((shard, _), _)| fetched.contains(shard)).collect()
}

/// How many slips a word of so many letters may have; `None` for what is no word, or too short to be another's slip.
fn allowed_slips(letters: &[char]) -> Option<usize> {
    let is_arabic = || letters.iter().all(|letter| matches!(letter, '\u{600}'..='\u{6ff}'));
    match letters.len() {
        _ if letters.iter().any(|letter| letter.is_numeric()) => None,
        8.. => Some(2),
        4..=7 => Some(1),
        3 if is_arabic() => Some(1),
        _ => None,
    }
}

/// How many letters two words begin with alike.
fn shared(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count()
}

fn length(key: &str) -> usize {
    key.chars().count()
}

#[expect(clippy::cast_precision_loss, reason = "lengths of words")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}
