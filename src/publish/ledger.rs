//! What was published last, and from what: the note that one build leaves for the next.

use super::twins::Family;
use crate::base::hash::Version;
use crate::base::id::{Collection, ItemId, TopicId};
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::base::sealed;
use crate::index::Offered;
use crate::model::{Portal, Read};
use crate::publish::said::Said;
use crate::write::Stamp;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Files, each with what it is known again by.
pub type Stamped = Vec<(String, Stamp)>;

/// Something that was made, and the numbers of what was looked at for it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entry<T> {
    pub reads: Box<[u32]>,
    pub made: T,
}

/// Something that is as it was, or was made of what was looked at for it.
#[derive(Debug)]
pub enum Noted<'a, T> {
    Known(&'a Entry<T>),
    Made(BTreeSet<Read>, T),
}

impl<T> Noted<'_, T> {
    pub const fn made(&self) -> &T {
        match self {
            Self::Known(entry) => &entry.made,
            Self::Made(_, made) => made,
        }
    }
}

/// The search of a language: all that was offered, and the files made of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Library {
    /// Of what all pages offered and what people type for terms.
    pub offers: Version,
    pub files: Stamped,
}

/// The note as it is written. What another version of the program made, this one might make otherwise: it cannot read it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Note {
    /// How many bytes it has.
    #[serde(skip)]
    length: usize,
    /// Of everything that went in; `None` where something was wrong with it.
    whole: Option<Version>,
    ground: Version,
    /// What was said of everything that went in.
    pub said: Vec<Said>,
    /// Everything that anything was made from, with the version that it had.
    reads: Vec<(String, Option<Version>)>,
    files: FxHashMap<String, Entry<Stamp>>,
    /// What each item offers to the search of a language.
    documents: FxHashMap<String, Entry<Offered>>,
    /// By language.
    libraries: BTreeMap<String, Library>,
    /// Of texts that were published compressed, too. They do not stand on the ground, only on their file.
    families: FxHashMap<String, Family>,
}

impl Note {
    /// `None` for what another version of the program wrote.
    pub fn parse(sealed: &[u8]) -> Option<Self> {
        sealed::value(sealed).map(|note| Self { length: sealed.len(), ..note })
    }

    /// Of everything that went in; `None` where something was wrong with it.
    pub const fn whole(&self) -> Option<Version> {
        self.whole
    }

    /// How many files were published.
    pub fn files(&self) -> usize {
        let twins = self.families.values().map(Family::count).sum::<usize>();
        self.files.len() + self.libraries.values().map(|library| library.files.len()).sum::<usize>() + twins
    }

    /// All of them.
    pub fn published(&self) -> Vec<(Cow<'_, str>, Stamp)> {
        let libraries = self.libraries.iter().filter_map(|(lang, library)| Some((Lang::parse(lang)?, library)));
        let search = libraries.flat_map(|(lang, Library { files, .. })| {
            files.iter().map(move |(name, stamp)| (Cow::Owned(Route::SearchFile(lang, name.clone()).file()), *stamp))
        });
        let pages = self.files.iter().map(|(path, entry)| (Cow::Borrowed(path.as_str()), entry.made));
        let twins = self.families.iter().flat_map(|(path, family)| family.twins(path));
        pages.chain(search).chain(twins.map(|(path, stamp)| (Cow::Owned(path), stamp))).collect()
    }
}

/// What the last build knew, beside the portal as it is now.
#[derive(Debug, Default)]
pub struct Ledger {
    note: Note,
    reads: Vec<Read>,
    /// Of each read, whether what was looked at is what it was.
    is_same: Vec<bool>,
}

impl Ledger {
    /// Knows nothing but the families when the note stood on another ground.
    pub fn read(note: Note, ground: Version, portal: &Portal) -> Self {
        let reads = note.reads.iter().map(|(name, _)| parse(name)).collect::<Option<Vec<_>>>();
        let Some(reads) = reads.filter(|_| note.ground == ground) else {
            return Self { note: Note { families: note.families, ..Note::default() }, ..Self::default() };
        };
        let is_same = reads.iter().zip(&note.reads).map(|(read, (_, version))| portal.items.version(read) == *version);
        Self { is_same: is_same.collect(), reads, note }
    }

    /// A file that would be made again as it is.
    pub fn file(&self, path: &str) -> Option<&Entry<Stamp>> {
        self.note.files.get(path).filter(|entry| self.holds(entry))
    }

    pub fn document(&self, key: &str) -> Option<&Entry<Offered>> {
        self.note.documents.get(key).filter(|entry| self.holds(entry))
    }

    /// A language's search as it was made.
    pub fn library(&self, lang: &Lang) -> Option<&Library> {
        self.note.libraries.get(lang.as_str())
    }

    /// What stands beside a file.
    pub fn family(&self, path: &str) -> Option<Family> {
        self.note.families.get(path).copied()
    }

    fn holds<T>(&self, entry: &Entry<T>) -> bool {
        entry.reads.iter().all(|read| self.is_same.get(*read as usize).copied().unwrap_or(false))
    }
}

/// What this build makes and keeps, gathered by all threads.
#[derive(Debug)]
pub struct NewLedger {
    ground: Version,
    gathered: Mutex<Gathered>,
}

#[derive(Debug, Default)]
struct Gathered {
    /// Begins with the reads of the last build, so that what is kept keeps its numbers.
    reads: Vec<Read>,
    numbers: FxHashMap<Read, u32>,
    files: FxHashMap<String, Entry<Stamp>>,
    documents: FxHashMap<String, Entry<Offered>>,
    libraries: BTreeMap<String, Library>,
    families: FxHashMap<String, Family>,
    /// Whether anything is not as the last build left it.
    is_new: bool,
}

impl NewLedger {
    pub fn after(last: &Ledger, ground: Version) -> Self {
        let numbers = last.reads.iter().cloned().zip(0..).collect();
        let gathered = Gathered { reads: last.reads.clone(), numbers, ..Gathered::default() };
        Self { ground, gathered: Mutex::new(gathered) }
    }

    pub fn carry_file(&self, path: String, entry: &Entry<Stamp>) {
        self.gathered().files.insert(path, entry.clone());
    }

    pub fn add_file(&self, path: String, reads: &BTreeSet<Read>, made: Stamp) {
        let mut gathered = self.gathered();
        let reads = gathered.number(reads);
        gathered.files.insert(path, Entry { reads, made });
    }

    /// What items offer to the search of a language, all at once: there are as many as pages.
    pub fn add_documents<'a>(&self, documents: impl IntoIterator<Item = (String, Noted<'a, Offered>)>) {
        let mut gathered = self.gathered();
        for (key, noted) in documents {
            let entry = match noted {
                Noted::Known(entry) => entry.clone(),
                Noted::Made(reads, made) => Entry { reads: gathered.number(&reads), made },
            };
            gathered.documents.insert(key, entry);
        }
    }

    pub fn add_library(&self, lang: &Lang, library: Library) {
        self.gathered().libraries.insert(lang.to_string(), library);
    }

    pub fn add_family(&self, path: &str, family: Family) {
        self.gathered().families.insert(path.to_owned(), family);
    }

    /// The note for the next build; `None` when it would say what the last one said.
    pub fn finish(self, last: &Ledger, portal: &Portal, whole: Option<Version>, said: Vec<Said>) -> Option<Vec<u8>> {
        let gathered = self.gathered.into_inner().unwrap_or_else(PoisonError::into_inner);
        let is_old = !gathered.is_new
            && self.ground == last.note.ground
            && whole == last.note.whole
            && said == last.note.said
            && gathered.files.len() == last.note.files.len()
            && gathered.documents.len() == last.note.documents.len()
            && gathered.libraries == last.note.libraries
            && gathered.families == last.note.families;
        if is_old {
            return None;
        }
        let reads = gathered.reads.iter().map(|read| (name(read), portal.items.version(read)));
        let Gathered { files, documents, libraries, families, .. } = gathered;
        let note =
            Note { length: 0, whole, ground: self.ground, said, reads: reads.collect(), files, documents, libraries, families };
        Some(sealed::sealed_value(&note, last.note.length))
    }

    fn gathered(&self) -> MutexGuard<'_, Gathered> {
        self.gathered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Gathered {
    fn number(&mut self, reads: &BTreeSet<Read>) -> Box<[u32]> {
        self.is_new = true;
        let mut number = |read: &Read| {
            if let Some(known) = self.numbers.get(read) {
                return *known;
            }
            let number = u32::try_from(self.reads.len()).unwrap_or(u32::MAX);
            self.reads.push(read.clone());
            self.numbers.insert(read.clone(), number);
            number
        };
        reads.iter().map(&mut number).collect()
    }
}

/// No item is called so.
const TEXTS: &str = "/*";
const WHEREABOUTS: &str = "/@";
const ABOUT: &str = "/#";

/// `faq/rinnovo-permesso`; `faq` for what lists show of all of them, `faq/#casa` of those about a topic, `faq/*` for all of all, `faq/@`
/// for where they are.
fn name(read: &Read) -> String {
    match read {
        Read::Item(id) => id.to_string(),
        Read::Collection(collection) => collection.to_string(),
        Read::About(collection, topic) => format!("{collection}{ABOUT}{topic}"),
        Read::Texts(collection) => format!("{collection}{TEXTS}"),
        Read::Whereabouts(collection) => format!("{collection}{WHEREABOUTS}"),
    }
}

fn parse(name: &str) -> Option<Read> {
    let collection = Collection::from_folder;
    if let Some(folder) = name.strip_suffix(TEXTS) {
        return collection(folder).map(Read::Texts);
    }
    if let Some(folder) = name.strip_suffix(WHEREABOUTS) {
        return collection(folder).map(Read::Whereabouts);
    }
    if let Some((folder, topic)) = name.split_once(ABOUT) {
        return Some(Read::About(collection(folder)?, TopicId::parse(topic)?));
    }
    ItemId::parse(name).map(Read::Item).or_else(|| collection(name).map(Read::Collection))
}
