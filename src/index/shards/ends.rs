//! The keys written backwards, in their own order: a word whose beginning is mistyped is found by its end.

use super::{Shards, TermShard, start};
use crate::index::names::is_name;
use crate::index::table::browser_order;

/// A piece of the dictionary of ends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EndShard {
    /// A key backwards, and how common it is (see [`TermShard::class`]).
    pub keys: Vec<(String, u8)>,
}

/// Letters a key must have more of: shorter words are found by their beginning alone.
const SHORT: usize = 3;
/// Bytes before compression.
const SIZE: usize = 10_000;

pub fn cut(terms: &Shards<TermShard>) -> Shards<EndShard> {
    let all = terms.shards.iter().flat_map(|shard| shard.keys.iter().map(|key| (key.text.as_str(), shard.class(key))));
    let mut keys: Vec<(String, u8)> =
        all.filter(|(key, _)| can_be_misspelt(key)).map(|(key, class)| (backwards(key), class)).collect();
    keys.sort_by(|(one, _), (other, _)| browser_order(one, other));
    let mut done: Shards<EndShard> = Shards::default();
    let mut size = SIZE;
    for (key, class) in keys {
        if size >= SIZE {
            let last = done.shards.last().and_then(|shard| shard.keys.last()).map(|(key, _)| key.as_str());
            done.starts.push(start(last, &key));
            done.shards.push(EndShard::default());
            size = 0;
        }
        size += 3 + key.len() / 2;
        if let Some(open) = done.shards.last_mut() {
            open.keys.push((key, class));
        }
    }
    done
}

#[must_use]
pub fn backwards(key: &str) -> String {
    key.chars().rev().collect()
}

/// Numbers are no slips of others, and names are typed whole.
fn can_be_misspelt(key: &str) -> bool {
    key.chars().count() > SHORT && !key.chars().any(char::is_numeric) && !is_name(key)
}
