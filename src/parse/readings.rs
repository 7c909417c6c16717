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
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A drawer of a portal of 20,000 files has a megabyte.
const DRAWERS: usize = 64;
/// Bytes of a [`Version`], and of the length of a reading.
const VERSION: usize = 16;
const LENGTH: usize = 4;

/// Both halves of an item's text; data have no second one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// Of what stands before the prose.
    pub before_prose: Version,
    pub front: Node,
    pub sections: Vec<ParsedSection>,
}

/// Readings of some files. The default one keeps nothing.
#[derive(Debug, Default)]
pub struct Drawer<'a> {
    old: &'a [u8],
    kept: FxHashMap<Version, Kept>,
    /// What was read now; `None` in a drawer that keeps nothing.
    new: Option<&'a mut Vec<u8>>,
}

#[derive(Debug)]
struct Kept {
    place: Range<usize>,
    /// Whether its text is still there.
    is_used: bool,
}

impl<'a> Drawer<'a> {
    /// The number of the drawer for a file.
    #[must_use]
    pub fn number(path: &str) -> usize {
        usize::from(Version::of([path]).to_bytes()[0]) % DRAWERS
    }

    /// From its bytes as they were written; what changes is gathered in `new`, in the place of what is there. One that is missing, damaged
    /// or another program's is empty.
    #[must_use]
    pub fn open(old: &'a [u8], new: &'a mut Vec<u8>) -> Self {
        new.clear();
        Self { old, kept: entries(old).unwrap_or_default(), new: Some(new) }
    }

    /// What reading a file gives: as it was kept, or else by `read`.
    pub(super) fn reading(
        &mut self,
        path: &str,
        version: Version,
        read: impl FnOnce() -> Checked<Option<Reading>>,
    ) -> Checked<Option<Reading>> {
        let name = name(path, version);
        if let Some(known) = self.get(name) {
            return Checked { value: Some(known), diagnostics: Vec::new() };
        }
        let checked = read();
        if let Some(new) = &mut self.new
            && checked.diagnostics.is_empty()
            && let Some(reading) = &checked.value
        {
            write_entry(new, name, |out| sealed::append(reading, out));
        }
        checked
    }

    /// What reading a file gave, if it was kept.
    pub(super) fn kept(&mut self, path: &str, version: Version) -> Option<Reading> {
        self.get(name(path, version))
    }

    fn get(&mut self, name: Version) -> Option<Reading> {
        let kept = self.kept.get_mut(&name)?;
        kept.is_used = true;
        postcard::from_bytes(self.old.get(kept.place.clone())?).ok()
    }

    /// As it is to be written, if something is new in it; without what nobody used.
    #[must_use]
    pub fn changed(self) -> Option<&'a [u8]> {
        let new = self.new.filter(|new| !new.is_empty())?;
        for (name, kept) in self.kept.into_iter().filter(|(_, kept)| kept.is_used) {
            write_entry(new, name, |out| out.extend_from_slice(self.old.get(kept.place).unwrap_or_default()));
        }
        sealed::seal_up(new);
        Some(new)
    }
}

/// By what a reading is known.
fn name(path: &str, version: Version) -> Version {
    Version::of_named([(path, version)])
}

fn write_entry(out: &mut Vec<u8>, name: Version, write: impl FnOnce(&mut Vec<u8>)) {
    let before = out.len();
    out.extend_from_slice(&name.to_bytes());
    out.extend_from_slice(&[0; LENGTH]);
    let start = out.len();
    write(out);
    // No text is longer than a megabyte, and what is read from it not a thousand times as long.
    match u32::try_from(out.len() - start) {
        Ok(length) => out[start - LENGTH..start].copy_from_slice(&length.to_le_bytes()),
        Err(_) => out.truncate(before),
    }
}

/// Where each reading lies; `None` when these are not the bytes that were written.
fn entries(bytes: &[u8]) -> Option<FxHashMap<Version, Kept>> {
    let bytes = sealed::content(bytes)?;
    let (mut at, mut found) = (0, FxHashMap::default());
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
    use crate::base::source::Source;
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

    /// Reads in a drawer of these bytes, and says which are to be written.
    fn visited(old: &[u8], visit: impl FnOnce(&mut Drawer<'_>)) -> Option<Vec<u8>> {
        let mut new = vec![1, 2, 3];
        let mut drawer = Drawer::open(old, &mut new);
        visit(&mut drawer);
        drawer.changed().map(<[u8]>::to_vec)
    }

    /// The bytes of a drawer in which these were read.
    fn drawer_of(sources: &[&Source]) -> Vec<u8> {
        let read = |drawer: &mut Drawer<'_>| sources.iter().for_each(|source| drop(file::read_again(source, drawer)));
        visited(&[], read).unwrap()
    }

    fn is_kept(drawer: &[u8], source: &Source) -> bool {
        Drawer::open(drawer, &mut Vec::new()).kept(&source.path, source.version).is_some()
    }

    #[test]
    fn a_text_read_before_reads_the_same() {
        let source = source(TEXT);
        let cold = file::read(&source);
        assert_eq!(cold.diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(), ["field-unknown"]);
        let drawer = drawer_of(&[&source]);
        assert!(is_kept(&drawer, &source));
        let nothing_new = visited(&drawer, |drawer| {
            let warm = file::read_again(&source, drawer);
            assert_eq!(format!("{warm:?}"), format!("{cold:?}"));
        });
        assert_eq!(nothing_new, None);
    }

    #[test]
    fn a_mistake_in_a_text_is_said_each_time() {
        let source = source("---\nquestion: a\nanswer: b\n---\nUno <b>due</b>\n");
        let said = file::read(&source).diagnostics;
        assert_eq!(visited(&[], |drawer| assert_eq!(file::read_again(&source, drawer).diagnostics, said)), None);
        assert_eq!(said[0].code, "html-raw");
    }

    #[test]
    fn the_same_text_is_prose_in_one_file_and_data_in_another() {
        let text = "---\ntranslation: { by: machine, on: 2026-11-23 }\n---\nTesto: uno\n";
        let [prose, data] = ["a.it.md", "a.yaml"].map(|file| Source::new(format!("content/services/{file}"), text));
        let said = file::read(&data).diagnostics;
        assert_eq!((file::read(&prose).diagnostics, said[0].code), (vec![], "yaml-many-documents"));
        visited(&drawer_of(&[&prose]), |drawer| assert_eq!(file::read_again(&data, drawer).diagnostics, said));
    }

    #[test]
    fn what_nobody_uses_any_more_is_let_go() {
        let (old, new) = (source("---\nquestion: a\nanswer: b\n---\nUno\n"), source("---\nquestion: a\nanswer: b\n---\nDue\n"));
        let first = drawer_of(&[&old]);
        let both =
            visited(&first, |drawer| [&old, &new].into_iter().for_each(|source| drop(file::read_again(source, drawer)))).unwrap();
        assert!(is_kept(&both, &new) && is_kept(&both, &old));
        let third = Source::new("content/faq/b.it.md", "---\nquestion: a\nanswer: b\n---\nTre\n");
        let last = visited(&both, |drawer| [&new, &third].into_iter().for_each(|source| drop(file::read_again(source, drawer))))
            .unwrap();
        assert!(is_kept(&last, &new) && is_kept(&last, &third) && !is_kept(&last, &old));
    }

    #[test]
    fn a_damaged_drawer_is_empty() {
        let source = source(TEXT);
        let bytes = drawer_of(&[&source]);
        assert!(is_kept(&bytes, &source));
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert!(!is_kept(&damaged, &source), "byte {at}");
            assert!(!is_kept(&bytes[..at], &source), "{at} bytes");
        }
    }
}
