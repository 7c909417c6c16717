//! What stands in the published folder, seen in one look: asking the system for 30,000 files by their whole paths takes longer than
//! going through their folders.

use super::places::MARKER;
use super::relative;
use super::stamp::Stamp;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::fs::{self, DirEntry};
use std::path::Path;

/// The files below a folder.
#[derive(Debug, Default)]
pub struct Inventory {
    /// By their paths, with `/` between the parts.
    files: FxHashMap<String, Stamp>,
    /// Links and other strange things that somebody put there, and names that we would never give.
    strange: usize,
}

impl Inventory {
    /// Folders side by side. What cannot be read has nothing in it.
    pub fn of(folder: &Path) -> Self {
        let (found, strange) = look(folder, "");
        Self { files: found.into_iter().collect(), strange }
    }

    /// How many files there are, without the one that says that the folder is ours.
    pub fn files(&self) -> usize {
        self.files.len() + self.strange - usize::from(self.has_marker())
    }

    pub fn has_marker(&self) -> bool {
        self.files.contains_key(MARKER)
    }

    /// Whether a file is as it was when it got this stamp.
    pub fn has(&self, path: &str, stamp: Stamp) -> bool {
        self.files.get(path) == Some(&stamp)
    }
}

/// Files by their paths, and how many strange things there are.
type Found = (Vec<(String, Stamp)>, usize);

fn look(folder: &Path, inside: &str) -> Found {
    let (mut files, mut folders, mut strange) = (Vec::new(), Vec::new(), 0);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let path = entry.file_name().to_str().map(|name| relative::below(inside, name));
        match path {
            Some(path) if is_folder => folders.push((entry.path(), path)),
            Some(path) => match stamp(&entry) {
                Some(stamp) => files.push((path, stamp)),
                None => strange += 1,
            },
            None => strange += 1,
        }
    }
    let below = folders.into_par_iter().map(|(folder, path)| look(&folder, &path));
    join((files, strange), below.reduce(Found::default, join))
}

fn join(mut one: Found, mut other: Found) -> Found {
    if one.0.len() < other.0.len() {
        std::mem::swap(&mut one.0, &mut other.0);
    }
    one.0.append(&mut other.0);
    (one.0, one.1 + other.1)
}

/// `None` for what is no file.
fn stamp(entry: &DirEntry) -> Option<Stamp> {
    Stamp::read(&entry.metadata().ok()?)
}
