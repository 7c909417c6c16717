//! The pieces of a folder, put into files block by block. A block that is made of what it was made of keeps them; in another, pieces
//! that are made of what they were made of are taken from the files that are published.

use super::files::{BLOCK, FINGERPRINT, Files, insert_block, packed, piece_name};
use crate::base::hash::Version;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The bytes of a file that is published, by its name.
pub type Published<'a> = dyn Fn(&str) -> Option<Vec<u8>> + Sync + 'a;

/// New files, and names of those that stay.
#[derive(Debug, Default)]
pub(super) struct Binder {
    pub files: Files,
    pub kept: BTreeSet<String>,
}

/// Of what the pieces of a folder were made.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Folder(Vec<Version>);

/// The same with the fingerprints that the blocks got.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    pieces: &'a [Version],
    prints: &'a str,
}

/// A folder to be bound.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    name: &'static str,
    pieces: Vec<Version>,
    known: Known<'a>,
    /// Taken from published files.
    old: BTreeMap<usize, Vec<u8>>,
    /// The numbers of those to be made.
    fresh: Vec<usize>,
}

impl Folder {
    pub fn beside<'a>(&'a self, prints: &'a str) -> Known<'a> {
        Known { pieces: &self.0, prints }
    }
}

impl<'a> Known<'a> {
    pub const NOTHING: Self = Self { pieces: &[], prints: "" };

    fn print(self, block: usize) -> &'a str {
        self.prints.get(block * FINGERPRINT..(block + 1) * FINGERPRINT).unwrap_or_default()
    }

    /// All files of the folder.
    pub fn keep(self, name: &str, binder: &mut Binder) {
        binder.kept.extend((0..self.pieces.len()).map(|piece| piece_name(name, piece, self.print(piece / BLOCK))));
    }
}

impl<'a> Plan<'a> {
    /// Of pieces that are made of this.
    pub fn new(name: &'static str, pieces: Vec<Version>, known: Known<'a>, published: &Published<'_>) -> Self {
        let mut plan = Self { name, pieces, known, old: BTreeMap::new(), fresh: Vec::new() };
        let made: Vec<usize> = (0..plan.blocks()).filter(|block| !plan.is_kept(*block)).collect();
        for block in made {
            for piece in plan.block(block) {
                let is_same = known.pieces.get(piece) == plan.pieces.get(piece);
                match is_same.then(|| published(&piece_name(name, piece, known.print(block)))).flatten() {
                    Some(old) => drop(plan.old.insert(piece, old)),
                    None => plan.fresh.push(piece),
                }
            }
        }
        plan
    }

    fn blocks(&self) -> usize {
        self.pieces.len().div_ceil(BLOCK)
    }

    fn block(&self, number: usize) -> Range<usize> {
        number * BLOCK..((number + 1) * BLOCK).min(self.pieces.len())
    }

    fn is_kept(&self, number: usize) -> bool {
        let old = self.known.pieces.chunks(BLOCK).nth(number);
        old.is_some() && old == self.pieces.get(self.block(number))
    }

    /// The pieces that must be made.
    pub fn fresh(&self) -> &[usize] {
        &self.fresh
    }

    /// Makes files of the fresh ones, on all cores; gives the fingerprints of all blocks.
    pub fn bind<'p>(mut self, binder: &mut Binder, raw: impl Fn(usize) -> Cow<'p, [u8]> + Sync) -> (String, Folder) {
        let fresh = packed(&self.fresh, |piece| raw(*piece));
        let mut pieces = std::mem::take(&mut self.old);
        pieces.extend(self.fresh.iter().copied().zip(fresh));
        let mut prints = String::new();
        for block in 0..self.blocks() {
            if self.is_kept(block) {
                let print = self.known.print(block);
                binder.kept.extend(self.block(block).map(|piece| piece_name(self.name, piece, print)));
                prints.push_str(print);
            } else {
                let of_block = self.block(block).filter_map(|piece| pieces.remove(&piece)).collect();
                prints.push_str(&insert_block(self.name, self.block(block).start, of_block, &mut binder.files));
            }
        }
        (prints, Folder(self.pieces))
    }
}
