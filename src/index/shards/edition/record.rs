//! What an edition leaves for the next one: of what it was made, and the concordance of its pages.

use super::{Archive, Folder, Known, Manifest};
use crate::base::hash::Version;
use crate::base::lang::Lang;
use crate::base::route::SEARCH_MANIFEST;
use crate::base::sealed;
use crate::index::concordance::Concordance;
use crate::index::document::Offered;
use crate::index::shards::texts;
use crate::index::shelf::Shelf;
use crate::index::store::PageNumber;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Where more than one page in so many has changed, all are read again.
const FEW: usize = 4;

/// Bytes of a word on a page, with what there is besides.
const WORD: usize = 6;

/// Of what an edition was made.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Record {
    /// A record is worth nothing without the files that were made with it.
    pub manifest: Version,
    /// The seal of the concordance.
    pub words: Version,
    pub terms: Version,
    pub pages: Vec<PageRecord>,
    pub narrowing: Version,
    /// Of terms and of ends.
    pub dictionary: [Folder; 2],
    pub texts: Folder,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PageRecord {
    words: Version,
    pub narrowing: Version,
    /// See [`texts::length`].
    pub length: usize,
}

/// The edition before.
pub struct Last {
    pub manifest: Manifest,
    pub record: Record,
}

/// Which pages stand elsewhere than in the edition before.
pub struct Moves {
    /// By the number of a page before: its number now, if its words are somewhere.
    pub places: Vec<Option<PageNumber>>,
    /// Pages whose words are new, in their order.
    pub new: Vec<PageNumber>,
}

/// The edition before, if it is of use; what has moved since; and its concordance, unless all words are where they were.
pub fn before(
    archive: Option<Archive<'_>>,
    lang: &Lang,
    terms: Version,
    offered: &[Offered],
) -> (Option<Last>, Moves, Option<Concordance>) {
    if let Some(last) = archive.and_then(|archive| Last::read(archive, lang)).filter(|last| last.record.terms == terms) {
        let moves = Moves::of(&last.record.pages, offered);
        if moves.is_still() {
            return (Some(last), moves, None);
        }
        let are_few = moves.new.len() * FEW <= offered.len();
        if let Some(concordance) = archive.filter(|_| are_few).and_then(|archive| words(archive, lang, last.record.words)) {
            return (Some(last), moves, Some(concordance));
        }
    }
    (None, Moves::of(&[], offered), None)
}

/// What is noted of each page; those that are new must be there.
pub fn pages(moves: &Moves, last: Option<&Last>, offered: &[Offered], pages: &Shelf<'_>) -> Vec<PageRecord> {
    let mut known: Vec<Option<PageRecord>> = vec![None; offered.len()];
    for (page, place) in last.iter().flat_map(|last| &last.record.pages).zip(&moves.places) {
        if let Some(slot) = place.and_then(|place| known.get_mut(place as usize)) {
            *slot = Some(page.clone());
        }
    }
    let note = |(number, (known, offered)): (usize, (Option<PageRecord>, &Offered))| {
        known.unwrap_or_else(|| {
            let (narrowing, length) = pages.get(number).map(|page| (page.narrowing(), texts::length(page))).unwrap_or_default();
            PageRecord { words: offered.words, narrowing, length }
        })
    };
    known.into_iter().zip(offered).enumerate().map(note).collect()
}

/// Leaves the concordance; gives its seal.
pub fn leave_words(archive: Option<Archive<'_>>, lang: &Lang, concordance: &Concordance) -> Version {
    let room = concordance.occurrences.count() * WORD;
    archive.map_or_else(Version::default, |archive| leave(archive, &words_name(lang), concordance, room))
}

fn words(archive: Archive<'_>, lang: &Lang, seal: Version) -> Option<Concordance> {
    let bytes = archive.cabinet.take(&words_name(lang)).filter(|bytes| sealed::seal(bytes) == seal)?;
    sealed::value(&bytes)
}

fn words_name(lang: &Lang) -> String {
    format!("words-{lang}")
}

fn record_name(lang: &Lang) -> String {
    format!("search-{lang}")
}

fn leave(archive: Archive<'_>, name: &str, value: &impl Serialize, room: usize) -> Version {
    let bytes = sealed::sealed_value(value, room);
    archive.cabinet.put(name, &bytes);
    sealed::seal(&bytes)
}

impl Record {
    pub fn leave(&self, archive: Option<Archive<'_>>, lang: &Lang) {
        if let Some(archive) = archive {
            leave(archive, &record_name(lang), self, 0);
        }
    }
}

impl Last {
    /// `None` where the record is damaged, another program's, or of other files.
    fn read(archive: Archive<'_>, lang: &Lang) -> Option<Self> {
        let record: Record = sealed::value(&archive.cabinet.take(&record_name(lang))?)?;
        let manifest = (archive.published)(SEARCH_MANIFEST).filter(|manifest| record.manifest == Version::of([manifest]))?;
        Some(Self { manifest: serde_json::from_slice(&manifest).ok()?, record })
    }

    /// Of terms and of ends.
    pub fn dictionary(&self) -> [Known<'_>; 2] {
        let [terms, ends] = &self.record.dictionary;
        [terms.beside(&self.manifest.terms.prints), ends.beside(&self.manifest.ends.prints)]
    }
}

impl Moves {
    fn of(before: &[PageRecord], offered: &[Offered]) -> Self {
        let mut known: HashMap<Version, usize> = before.iter().enumerate().map(|(at, page)| (page.words, at)).collect();
        let mut moves = Self { places: vec![None; before.len()], new: Vec::new() };
        for (page, offered) in (0..).zip(offered) {
            match known.remove(&offered.words) {
                Some(at) => moves.places[at] = Some(page),
                None => moves.new.push(page),
            }
        }
        moves
    }

    pub fn is_new(&self, page: usize) -> bool {
        PageNumber::try_from(page).is_ok_and(|page| self.new.binary_search(&page).is_ok())
    }

    /// Whether all words are where they were.
    fn is_still(&self) -> bool {
        self.new.is_empty() && self.places.iter().zip(0..).all(|(place, at)| *place == Some(at))
    }
}
