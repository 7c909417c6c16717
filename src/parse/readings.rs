//! What reading an item's text gave, kept from one run to the next.
//!
//! Reading depends on the file's name (prose or data), its text and the program, so a reading is known by these. Only readings without a
//! mistake are kept: a mistake is found again each time, and said with its place. Readings lie in drawers, by the path of their file: after
//! an edit one is written again, and a run has no more of them in memory than threads. Absent on purpose: where the drawers are.

use super::markdown::ParsedSection;
use super::yaml::Node;
use crate::base::diagnostic::Checked;
use crate::base::hash::Version;
use crate::base::sealed;
use crate::base::source::Source;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;

/// A drawer of a portal of 20,000 files has a megabyte.
const DRAWERS: usize = 64;
/// Bytes of a [`Version`], and of the length of a reading.
const VERSION: usize = 16;
const LENGTH: usize = 4;

/// Both halves of an item's text; data have no second one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    pub front: Node,
    pub sections: Vec<ParsedSection>,
}

/// Readings of some files. The default one keeps nothing.
#[derive(Debug, Default)]
pub struct Drawer {
    is_open: bool,
    bytes: Vec<u8>,
    kept: HashMap<Version, Kept>,
    added: Vec<(Version, Vec<u8>)>,
}

#[derive(Debug)]
struct Kept {
    place: Range<usize>,
    /// Whether its text is still there.
    is_used: bool,
}

impl Drawer {
    /// The number of the drawer for a file.
    #[must_use]
    pub fn number(path: &str) -> usize {
        usize::from(Version::of([path]).to_bytes()[0]) % DRAWERS
    }

    /// From its bytes as they were written. One that is missing, damaged or another program's is empty.
    #[must_use]
    pub fn open(bytes: Option<Vec<u8>>) -> Self {
        let bytes = bytes.unwrap_or_default();
        Self { is_open: true, kept: entries(&bytes).unwrap_or_default(), bytes, added: Vec::new() }
    }

    /// What reading a file gives: as it was kept, or else by `read`.
    pub(super) fn reading(
        &mut self,
        source: &Source,
        read: impl FnOnce() -> Checked<Option<Reading>>,
    ) -> Checked<Option<Reading>> {
        let name = name(source);
        if let Some(known) = self.get(name) {
            return Checked { value: Some(known), diagnostics: Vec::new() };
        }
        let checked = read();
        if self.is_open
            && checked.diagnostics.is_empty()
            && let Some(Ok(reading)) = checked.value.as_ref().map(postcard::to_stdvec)
        {
            self.added.push((name, reading));
        }
        checked
    }

    fn get(&mut self, name: Version) -> Option<Reading> {
        let kept = self.kept.get_mut(&name)?;
        kept.is_used = true;
        postcard::from_bytes(self.bytes.get(kept.place.clone())?).ok()
    }

    /// As it is to be written, if something is new in it; without what nobody used.
    #[must_use]
    pub fn changed(&self) -> Option<Vec<u8>> {
        if self.added.is_empty() {
            return None;
        }
        let mut bytes = Vec::new();
        for (name, kept) in self.kept.iter().filter(|(_, kept)| kept.is_used) {
            write_entry(&mut bytes, *name, self.bytes.get(kept.place.clone()).unwrap_or_default());
        }
        self.added.iter().for_each(|(name, reading)| write_entry(&mut bytes, *name, reading));
        Some(sealed::sealed(bytes))
    }
}

/// By what a reading is known.
fn name(source: &Source) -> Version {
    Version::of_named([(&*source.path, source.version)])
}

fn write_entry(out: &mut Vec<u8>, name: Version, reading: &[u8]) {
    // No text is longer than a megabyte, and what is read from it not a thousand times as long.
    let Ok(length) = u32::try_from(reading.len()) else { return };
    out.extend_from_slice(&name.to_bytes());
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(reading);
}

/// Where each reading lies; `None` when these are not the bytes that were written.
fn entries(bytes: &[u8]) -> Option<HashMap<Version, Kept>> {
    let bytes = sealed::content(bytes)?;
    let (mut at, mut found) = (0, HashMap::new());
    while at < bytes.len() {
        let start = at + VERSION + LENGTH;
        let name = Version::from_bytes(bytes.get(at..at + VERSION)?.try_into().ok()?);
        let length = u32::from_le_bytes(bytes.get(at + VERSION..start)?.try_into().ok()?);
        at = start + usize::try_from(length).ok()?;
        found.insert(name, Kept { place: start..at, is_used: false });
    }
    (at == bytes.len()).then_some(found)
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

    fn empty() -> Drawer {
        Drawer::open(None)
    }

    /// What the next run finds.
    fn reopened(drawer: &Drawer) -> Drawer {
        Drawer::open(drawer.changed())
    }

    #[test]
    fn a_text_read_before_reads_the_same() {
        let source = source(TEXT);
        let mut first = empty();
        let cold = file::read_again(&source, &mut first);
        assert_eq!(cold.diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(), ["field-unknown"]);
        let mut next = reopened(&first);
        assert!(next.get(name(&source)).is_some());
        let warm = file::read_again(&source, &mut next);
        assert_eq!(format!("{warm:?}"), format!("{cold:?}"));
        assert_eq!(next.changed(), None);
    }

    #[test]
    fn a_mistake_in_a_text_is_said_each_time() {
        let source = source("---\nquestion: a\nanswer: b\n---\nUno <b>due</b>\n");
        let mut drawer = empty();
        let said = file::read_again(&source, &mut drawer).diagnostics;
        assert_eq!(file::read_again(&source, &mut reopened(&drawer)).diagnostics, said);
        assert_eq!(said[0].code, "html-raw");
    }

    #[test]
    fn the_same_text_is_prose_in_one_file_and_data_in_another() {
        let text = "---\ntranslation: { by: machine, on: 2026-11-23 }\n---\nTesto: uno\n";
        let [prose, data] = ["a.it.md", "a.yaml"].map(|file| Source::new(format!("content/services/{file}"), text));
        let mut drawer = empty();
        assert_eq!(file::read_again(&prose, &mut drawer).diagnostics, []);
        let said = file::read(&data).diagnostics;
        assert_eq!((said[0].code, file::read_again(&data, &mut reopened(&drawer)).diagnostics), ("yaml-many-documents", said));
    }

    #[test]
    fn what_nobody_uses_any_more_is_let_go() {
        let (old, new) = (source("---\nquestion: a\nanswer: b\n---\nUno\n"), source("---\nquestion: a\nanswer: b\n---\nDue\n"));
        let mut first = empty();
        let _ = file::read_again(&old, &mut first);
        let mut second = reopened(&first);
        let _ = file::read_again(&new, &mut second);
        let mut third = reopened(&second);
        assert!(third.get(name(&new)).is_some() && third.get(name(&old)).is_none());
    }

    #[test]
    fn a_damaged_drawer_is_empty() {
        let source = source(TEXT);
        let mut first = empty();
        let _ = file::read_again(&source, &mut first);
        let bytes = first.changed().unwrap();
        let is_kept = |bytes: &[u8]| Drawer::open(Some(bytes.to_vec())).get(name(&source)).is_some();
        assert!(is_kept(&bytes));
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert!(!is_kept(&damaged), "byte {at}");
            assert!(!is_kept(&bytes[..at]), "{at} bytes");
        }
    }
}
