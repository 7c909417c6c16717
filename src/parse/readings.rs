//! What reading an item's text gave, kept from one run to the next.
//!
//! Reading depends on the text and on the program alone, so the version of the text is all that a reading is known by. Only readings
//! without a mistake are kept: a mistake is found again each time, and said with its place. Readings lie in drawers, by the path of their
//! file, so that after an edit little is written again. Absent on purpose: where the drawers are (see `write`).

use super::markdown::ParsedSection;
use super::yaml::Node;
use crate::base::hash::Version;
use crate::base::source::Source;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A drawer of a portal of 20,000 files has a megabyte.
pub const DRAWERS: usize = 64;
/// Another version of the program may read a text otherwise.
const PROGRAM: &[u8] = env!("SPORTELLO_SOURCES").as_bytes();
/// Bytes of a [`Version`], and of the length of a reading.
const VERSION: usize = 16;
const LENGTH: usize = 4;

/// Both halves of an item's text; data have no second one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    pub front: Node,
    pub sections: Vec<ParsedSection>,
}

/// The readings of a portal.
#[derive(Debug, Default)]
pub struct Readings {
    /// None where nothing is kept.
    drawers: Vec<Drawer>,
}

#[derive(Debug, Default)]
struct Drawer {
    bytes: Vec<u8>,
    kept: HashMap<Version, Kept>,
    /// Each by itself, so that no list of a megabyte is copied while it grows.
    added: Mutex<Vec<(Version, Box<[u8]>)>>,
}

#[derive(Debug)]
struct Kept {
    place: Range<usize>,
    /// Whether its text is still there.
    is_used: AtomicBool,
}

impl Readings {
    /// From the [`DRAWERS`] drawers as they were written. One that is missing, damaged or another program's is empty.
    #[must_use]
    pub fn open(drawers: Vec<Option<Vec<u8>>>) -> Self {
        Self { drawers: drawers.into_iter().map(|bytes| Drawer::open(bytes.unwrap_or_default())).collect() }
    }

    /// What reading this text gave.
    pub(super) fn get(&self, source: &Source) -> Option<Reading> {
        let drawer = self.drawer(source)?;
        let kept = drawer.kept.get(&source.version)?;
        kept.is_used.store(true, Ordering::Relaxed);
        postcard::from_bytes(drawer.bytes.get(kept.place.clone())?).ok()
    }

    /// Keeps what reading this text gave.
    pub(super) fn keep(&self, source: &Source, reading: &Reading) {
        if let Some(drawer) = self.drawer(source)
            && let Ok(reading) = postcard::to_stdvec(reading)
        {
            drawer.added().push((source.version, reading.into()));
        }
    }

    /// The numbers of the drawers in which something is new.
    #[must_use]
    pub fn changed(&self) -> Vec<usize> {
        (0..self.drawers.len()).filter(|number| !self.drawers[*number].added().is_empty()).collect()
    }

    /// A drawer as it is to be written: what is new in it, and what of the old is still used.
    #[must_use]
    pub fn to_bytes(&self, number: usize) -> Vec<u8> {
        self.drawers.get(number).map(Drawer::to_bytes).unwrap_or_default()
    }

    fn drawer(&self, source: &Source) -> Option<&Drawer> {
        self.drawers.get(usize::from(Version::of([&*source.path]).to_bytes()[0]) % DRAWERS)
    }
}

impl Drawer {
    fn open(bytes: Vec<u8>) -> Self {
        let kept = entries(&bytes).unwrap_or_default();
        Self { bytes, kept, added: Mutex::default() }
    }

    /// With a hash of all: after a power cut a file may have its length and not its bytes.
    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.bytes.len() + PROGRAM.len() + VERSION);
        bytes.extend_from_slice(PROGRAM);
        for (version, kept) in self.kept.iter().filter(|(_, kept)| kept.is_used.load(Ordering::Relaxed)) {
            write_entry(&mut bytes, *version, self.bytes.get(kept.place.clone()).unwrap_or_default());
        }
        self.added().iter().for_each(|(version, reading)| write_entry(&mut bytes, *version, reading));
        bytes.extend_from_slice(&Version::of([&bytes]).to_bytes());
        bytes
    }

    fn added(&self) -> MutexGuard<'_, Vec<(Version, Box<[u8]>)>> {
        self.added.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn write_entry(out: &mut Vec<u8>, version: Version, reading: &[u8]) {
    // No text is longer than a megabyte, and what is read from it not a thousand times as long.
    let Ok(length) = u32::try_from(reading.len()) else { return };
    out.extend_from_slice(&version.to_bytes());
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(reading);
}

/// Where each reading lies; `None` when these are not the bytes that were written.
fn entries(bytes: &[u8]) -> Option<HashMap<Version, Kept>> {
    let end = bytes.len().checked_sub(VERSION)?;
    let is_whole = bytes.starts_with(PROGRAM) && Version::of([&bytes[..end]]).to_bytes() == bytes[end..];
    let mut at = PROGRAM.len();
    let mut found = HashMap::new();
    while is_whole && at < end {
        let start = at + VERSION + LENGTH;
        let version = Version::from_bytes(bytes.get(at..at + VERSION)?.try_into().ok()?);
        let length = u32::from_le_bytes(bytes.get(at + VERSION..start)?.try_into().ok()?);
        at = start + usize::try_from(length).ok()?;
        found.insert(version, Kept { place: start..at, is_used: AtomicBool::default() });
    }
    Some(found).filter(|_| is_whole && at == end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::file;

    /// Every kind of block, inline and component, so that one that does not come back as it was is missed.
    const TEXT: &str = "---\nquestion: \"A\"\nanswer: b\ntopics: [casa, lavoro]\ncosts: {marca: 16.5, altro: null, vero: true, uno: 1}\nupdated: 2026-11-23\n---\n\
        Uno *due* **tre** ~~quattro~~ `cinque` [sei](faq:altro \"x\") ![sette](foto.jpg)\\\nriga[^nota], 0171 445111, a@b.it\n\n\
        [^nota]: Piè\n\n## Due {#due .critical}\n\n### Tre {#tre}\n\n1. a\n2. b\n   - c\n\n> [!WARNING]\n> Attenti\n\n> Detto\n\n\
        | a | b |\n|:--|--:|\n| c | d |\n\nTermine\n: Spiegato\n\n---\n\n    codice\n\n\
        ```steps\n- title: Uno\n  text: vedi [qui](faq:x)\n```\n\n```deadline\nfact: rinnovo\ntext: presto\n```\n\n\
        ```documents\n- name: Modulo\n  form: [original, copy]\n```\n\n```desks\nkind: questura\narea: cuneo\n```\n\n```contacts\nservice: questura\n```\n";

    fn source(text: &str) -> Source {
        Source::new("content/faq/a.it.md", text)
    }

    /// What the next run finds.
    fn reopened(readings: &Readings) -> Vec<Option<Vec<u8>>> {
        let changed = readings.changed();
        (0..DRAWERS).map(|number| changed.contains(&number).then(|| readings.to_bytes(number))).collect()
    }

    fn empty() -> Readings {
        Readings::open(vec![None; DRAWERS])
    }

    #[test]
    fn a_text_read_before_reads_the_same() {
        let source = source(TEXT);
        let first = empty();
        let cold = file::read_again(&source, &first);
        assert_eq!(cold.diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(), ["field-unknown"]);
        let next = Readings::open(reopened(&first));
        assert!(next.get(&source).is_some());
        let warm = file::read_again(&source, &next);
        assert_eq!(format!("{warm:?}"), format!("{cold:?}"));
        assert_eq!(next.changed(), [] as [usize; 0]);
    }

    #[test]
    fn a_mistake_in_a_text_is_said_each_time() {
        let source = source("---\nquestion: a\nanswer: b\n---\nUno <b>due</b>\n");
        let readings = empty();
        let said = file::read_again(&source, &readings).diagnostics;
        assert_eq!(file::read_again(&source, &Readings::open(reopened(&readings))).diagnostics, said);
        assert_eq!(said[0].code, "html-raw");
    }

    #[test]
    fn what_nobody_uses_any_more_is_let_go() {
        let (old, new) = (source("---\nquestion: a\nanswer: b\n---\nUno\n"), source("---\nquestion: a\nanswer: b\n---\nDue\n"));
        let first = empty();
        let _ = file::read_again(&old, &first);
        let second = Readings::open(reopened(&first));
        let _ = file::read_again(&new, &second);
        let third = Readings::open(reopened(&second));
        assert!(third.get(&new).is_some() && third.get(&old).is_none());
    }

    #[test]
    fn a_damaged_drawer_is_empty() {
        let source = source(TEXT);
        let first = empty();
        let _ = file::read_again(&source, &first);
        let whole = reopened(&first);
        let number = first.changed()[0];
        let bytes = whole[number].clone().unwrap();
        let is_kept = |bytes: &[u8]| {
            let mut drawers = whole.clone();
            drawers[number] = Some(bytes.to_vec());
            Readings::open(drawers).get(&source).is_some()
        };
        assert!(is_kept(&bytes));
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert!(!is_kept(&damaged), "byte {at}");
            assert!(!is_kept(&bytes[..at]), "{at} bytes");
        }
    }
}
