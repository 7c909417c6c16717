//! A made-up portal of any size, written in the generator's own format: the same seed gives the same bytes.
//!
//! A page is an item in one language, about 300 words long, on a subject of its own: a document, a place, a reason, an office, that
//! come back in its title, summary, headings and sentences. Common words are common and most words rare, as on real pages. Must not
//! know the generator: it writes files and nothing else.

mod coined;
mod grammar;
pub mod items;
mod portal;
mod random;
mod writer;

use grammar::Grammar;
use std::fs;
use std::io;
use std::path::Path;

/// What to write.
#[derive(Debug)]
pub struct Corpus {
    pub faqs: usize,
    pub services: usize,
    pub trainings: usize,
    /// The first is the source language.
    pub langs: Vec<String>,
    pub seed: u64,
    /// Without the shapes of a page that no other generator makes: pieces for other sites, pages for the counter.
    pub plain: bool,
}

impl Corpus {
    /// Writes the portal under `root` and returns the bytes written.
    pub fn write(&self, root: &Path) -> io::Result<usize> {
        portal::write(self, &self.grammars()?, root)
    }

    /// Items, each a page in every language.
    pub const fn items(&self) -> usize {
        self.faqs + self.services + self.trainings
    }

    /// The words of each language, in the order of `langs`.
    pub fn grammars(&self) -> io::Result<Vec<Grammar>> {
        self.langs.iter().map(|lang| grammar_of(lang)).collect()
    }
}

/// Which languages there are words for.
pub fn languages() -> Vec<&'static str> {
    grammar::languages().collect()
}

fn grammar_of(lang: &str) -> io::Result<Grammar> {
    Grammar::of(lang).ok_or_else(|| io::Error::other(format!("no words in {lang}; there are: {}", languages().join(", "))))
}

/// Writes a file, and the folders above it where they are missing; returns its bytes.
pub fn put(path: &Path, text: &str) -> io::Result<usize> {
    if let Err(error) = fs::write(path, text) {
        let (io::ErrorKind::NotFound, Some(folder)) = (error.kind(), path.parent()) else { return Err(error) };
        fs::create_dir_all(folder)?;
        fs::write(path, text)?;
    }
    Ok(text.len())
}
