//! The sorted keys with their groups, cut into pieces of a few kilobytes.
//!
//! A group stands in the piece of its first key. Other pieces repeat it when it is short and point to it when it is long: forms of
//! one word mostly begin alike, but Arabic writes prefixes onto its words.

use super::{Shards, start};
use crate::index::lexicon::GroupId;
use crate::index::table::{Postings, Table};
use rustc_hash::FxHashMap;

/// A piece of the dictionary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermShard {
    pub keys: Vec<Key>,
    pub groups: Vec<Postings>,
}

/// What somebody may type, and the groups it may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub text: String,
    pub refs: Vec<Ref>,
}

/// Where a group's pages are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ref {
    /// In the same piece, by its number there.
    Here(usize),
    /// In another.
    There { shard: usize, group: usize },
}

/// Bytes before compression: about 3 kB of what travels. Smaller pieces make a long list of them, larger ones longer answers.
const SIZE: usize = 5_000;
/// A group on more pages than this is not repeated.
pub const MOST_REPEATED: usize = 24;

impl TermShard {
    /// How common a key is, as a power of two: of the group on most pages. Pages elsewhere are only known to be many.
    #[must_use]
    pub fn class(&self, key: &Key) -> u8 {
        let pages = key.refs.iter().map(|found| match found {
            Ref::Here(group) => self.groups.get(*group).map_or(0, Vec::len),
            Ref::There { .. } => MOST_REPEATED + 1,
        });
        u8::try_from(pages.max().unwrap_or(0).checked_ilog2().unwrap_or(0)).unwrap_or(u8::MAX)
    }
}

pub fn cut(table: Table) -> Shards<TermShard> {
    let mut cutter = Cutter { homes: vec![None; table.groups.len()], groups: table.groups, ..Cutter::default() };
    for (key, groups) in table.keys {
        cutter.add(key, &groups);
    }
    cutter.close();
    cutter.done
}

#[derive(Default)]
struct Cutter {
    /// Those that have no home yet.
    groups: Vec<Postings>,
    done: Shards<TermShard>,
    open: TermShard,
    size: usize,
    /// The last key of the piece before.
    last: Option<String>,
    /// Where each group stands in full for the first time.
    homes: Vec<Option<(usize, usize)>>,
    /// The groups of the open piece.
    here: FxHashMap<GroupId, usize>,
}

impl Cutter {
    fn add(&mut self, text: String, groups: &[GroupId]) {
        if self.size >= SIZE {
            self.close();
        }
        if self.open.keys.is_empty() {
            self.done.starts.push(start(self.last.as_deref(), &text));
        }
        let refs = groups.iter().map(|group| self.place(*group)).collect();
        self.size += 4 + text.len() / 2;
        self.open.keys.push(Key { text, refs });
    }

    fn place(&mut self, group: GroupId) -> Ref {
        if let Some(known) = self.here.get(&group) {
            return Ref::Here(*known);
        }
        let number = self.open.groups.len();
        let home = &mut self.homes[group as usize];
        let postings = match *home {
            Some((shard, group)) if self.done.shards[shard].groups[group].len() > MOST_REPEATED => {
                return Ref::There { shard, group };
            }
            Some((shard, group)) => self.done.shards[shard].groups[group].clone(),
            None => {
                *home = Some((self.done.shards.len(), number));
                std::mem::take(&mut self.groups[group as usize])
            }
        };
        self.size += 2 + postings.len() * 5 / 2;
        self.open.groups.push(postings);
        self.here.insert(group, number);
        Ref::Here(number)
    }

    fn close(&mut self) {
        if let Some(last) = self.open.keys.last() {
            self.last = Some(last.text.clone());
            self.done.shards.push(std::mem::take(&mut self.open));
        }
        self.size = 0;
        self.here.clear();
    }
}
