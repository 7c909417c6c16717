//! Bytes of a piece of a dictionary. Columns, not records: like beside like lets gzip do its work.
//!
//! `reader.js` of the theme reads them. Numbers are varints (seven bits a byte, the low ones first).
//!
//! A dictionary: version, count of keys, bytes of the suffixes, then a byte a key (units of UTF-16 shared with the key before, at most
//! 127, and the flag of several groups), then the suffixes, parted by line feeds. After it the terms have: the references key by key
//! (their count where flagged; 0 the next new group, 1 another piece and the number there, n the group n−1 back), the count of groups,
//! the count of pages of each group, the distance of each page from the one before, the levels. The ends have a byte a key: how common.

use super::{EndShard, Key, Ref, TermShard};
use crate::index::varint;

/// Whoever changes the format changes this.
const VERSION: u8 = 1;
const SEVERAL: u8 = 0x80;
const MOST_SHARED: usize = 127;

#[must_use]
pub fn terms(shard: &TermShard) -> Vec<u8> {
    let mut out = dictionary(shard.keys.iter().map(|key| (key.text.as_str(), key.refs.len() > 1)));
    let mut known = 0;
    for key in &shard.keys {
        references(key, &mut known, &mut out);
    }
    varint(shard.groups.len(), &mut out);
    for postings in &shard.groups {
        varint(postings.len(), &mut out);
    }
    for postings in &shard.groups {
        let mut before = 0;
        for (page, _) in postings {
            varint((page - before) as usize, &mut out);
            before = *page;
        }
    }
    out.extend(shard.groups.iter().flatten().map(|(_, level)| *level));
    out
}

#[must_use]
pub fn ends(shard: &EndShard) -> Vec<u8> {
    let mut out = dictionary(shard.keys.iter().map(|(key, _)| (key.as_str(), false)));
    out.extend(shard.keys.iter().map(|(_, class)| *class));
    out
}

fn references(key: &Key, known: &mut usize, out: &mut Vec<u8>) {
    if key.refs.len() > 1 {
        varint(key.refs.len(), out);
    }
    for found in &key.refs {
        match found {
            Ref::Here(group) if group == known => {
                *known += 1;
                varint(0, out);
            }
            Ref::Here(group) => varint(*known - group + 1, out),
            Ref::There { shard, group } => {
                varint(1, out);
                varint(*shard, out);
                varint(*group, out);
            }
        }
    }
}

fn dictionary<'a>(keys: impl Iterator<Item = (&'a str, bool)>) -> Vec<u8> {
    let (mut heads, mut suffixes, mut before) = (Vec::new(), Vec::new(), "");
    for (key, several) in keys {
        let (bytes, units) = shared(before, key);
        if !heads.is_empty() {
            suffixes.push(b'\n');
        }
        heads.push(units | if several { SEVERAL } else { 0 });
        suffixes.extend_from_slice(&key.as_bytes()[bytes..]);
        before = key;
    }
    let mut out = vec![VERSION];
    varint(heads.len(), &mut out);
    varint(suffixes.len(), &mut out);
    out.extend(heads);
    out.extend(suffixes);
    out
}

/// How much of a key the one before has: in bytes, and in units of UTF-16. Cut between characters.
fn shared(before: &str, key: &str) -> (usize, u8) {
    let (mut bytes, mut units) = (0, 0);
    for (one, other) in before.chars().zip(key.chars()) {
        if one != other || units + one.len_utf16() > MOST_SHARED {
            break;
        }
        bytes += one.len_utf8();
        units += one.len_utf16();
    }
    (bytes, u8::try_from(units).unwrap_or(0))
}

fn varint(value: usize, out: &mut Vec<u8>) {
    // There are no more pages, pieces or bytes of a piece than that.
    varint::write(u32::try_from(value).unwrap_or(u32::MAX), out);
}
