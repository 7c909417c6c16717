//! Files in, parsed: all of them once, then those that changed, with the items that they concern.

use super::{ParsedFile, Workspace};
use crate::base::cabinet::Cabinet;
use crate::base::diagnostic::Checked;
use crate::base::id::ItemId;
use crate::base::lang::Lang;
use crate::base::source::{Source, SourcePath};
use crate::load::{self, EMBEDDED, File, Files, LoadError};
use crate::locale::messages::Catalog;
use crate::model::{self, Attachment, Parts};
use crate::parse::file::{self, Parsed};
use crate::parse::readings::Drawer;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

impl Workspace {
    /// Reads and parses the portal in a folder.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn read(root: &Path) -> Result<Self, LoadError> {
        Ok(Self::parse(root, load::load(root, None)?, None))
    }

    /// Parses the files of a portal, with what an earlier run kept and keeping for the next. The texts of a run that keeps them so are
    /// on the disk, and need not be in memory as well.
    #[must_use]
    pub fn parse(root: &Path, mut files: Files, cabinet: Option<&dyn Cabinet>) -> Self {
        let words = words(&files);
        let reader = Reader { root, cabinet, has_moved: AtomicBool::new(false) };
        let (catalog, parsed) = rayon::join(|| Catalog::parse(words), || reader.all(files.taken.values_mut()));
        let (catalog, has_moved) = (Arc::new(catalog), reader.has_moved.into_inner());
        let root = root.to_owned();
        Self { root, files, parsed, catalog, assembly: None, locales: None, look: None, stale: false, has_moved }
    }

    /// Whether a file became another one after it was found.
    #[must_use]
    pub const fn has_moved(&self) -> bool {
        self.has_moved
    }

    /// The same portal, if its files said this.
    #[must_use]
    pub fn imagine(&self, sources: impl Iterator<Item = Source>) -> Self {
        let mut imagined = self.clone();
        for source in sources {
            let parsed = Arc::new(file::read(&source));
            imagined.parsed.insert(source.path.clone(), parsed);
            imagined.files.taken.insert(source.path.clone(), File::Text(source));
        }
        imagined.assembly = None;
        imagined
    }

    /// Reads again what changed.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn update(&mut self, changed: &[PathBuf]) -> Result<(), LoadError> {
        let touched = if self.stale { None } else { load::reload(&self.root, &mut self.files, changed) };
        let Some(touched) = touched else {
            // Until this succeeds, no single file's change is enough.
            self.stale = true;
            *self = Self::read(&self.root)?;
            return Ok(());
        };
        if touched.iter().any(|path| path.starts_with("locales/")) {
            self.catalog = Arc::new(Catalog::parse(words(&self.files)));
            self.locales = None;
        }
        if touched.iter().any(|path| path.starts_with("themes/")) {
            self.look = None;
        }
        let content: Vec<&SourcePath> = touched.iter().filter(|path| path.starts_with("content/")).collect();
        let before: Vec<Option<ParsedFile>> = content.iter().map(|path| self.parsed.remove(*path)).collect();
        let texts = content.par_iter().filter_map(|path| match self.files.taken.get(*path)? {
            File::Text(source) => Some((source.path.clone(), Arc::new(file::read(source)))),
            File::Known { .. } | File::Bytes { .. } => None,
        });
        self.parsed.par_extend(texts);
        let concerned = content.iter().zip(before).map(|(path, before)| concerned(path, before.as_ref(), self.parsed.get(*path)));
        match concerned.collect::<Option<Vec<_>>>() {
            Some(ids) => self.recompose(ids.into_iter().flatten()),
            None => self.assembly = None,
        }
        Ok(())
    }

    fn recompose(&mut self, ids: impl Iterator<Item = ItemId>) {
        let Some(mut assembly) = self.assembly.take() else { return };
        if let Some(known) = &mut assembly.value {
            known.recompose(ids.map(|id| (id.clone(), self.parts(&id))).collect());
        }
        self.assembly = Some(assembly);
    }

    /// What belongs to an item.
    fn parts(&self, id: &ItemId) -> Parts {
        let (beginning, folder) = (format!("content/{id}."), format!("content/{id}/"));
        let files = below(&self.parsed, &beginning).filter_map(|(_, checked)| match &checked.value {
            Some(Parsed::Item(file)) => Some(Arc::clone(file)),
            _ => None,
        });
        let attachments = below(&self.files.taken, &folder).filter_map(|(path, file)| match file {
            File::Bytes { bytes, .. } => {
                let (_, name) = model::owner(path)?;
                Some(Attachment { path: path.clone(), name: name.to_owned(), bytes: bytes.clone() })
            }
            File::Text(_) | File::Known { .. } => None,
        });
        Parts { files: files.collect(), attachments: attachments.collect() }
    }
}

/// The items that a change of a file concerns; `None` when it concerns the portal as a whole.
fn concerned(path: &SourcePath, before: Option<&ParsedFile>, after: Option<&ParsedFile>) -> Option<Vec<ItemId>> {
    if let Some((owner, _)) = model::owner(path) {
        return Some(vec![owner]);
    }
    if before.is_none() && after.is_none() {
        return None;
    }
    let holds = before.into_iter().chain(after).filter_map(|checked| checked.value.as_ref());
    holds.map(|parsed| if let Parsed::Item(file) = parsed { Some(file.id.clone()) } else { None }).collect()
}

/// The entries whose paths begin with `prefix`.
fn below<'a, T>(map: &'a BTreeMap<SourcePath, T>, prefix: &'a str) -> impl Iterator<Item = (&'a SourcePath, &'a T)> {
    map.range::<str, _>((Bound::Included(prefix), Bound::Unbounded)).take_while(move |(path, _)| path.starts_with(prefix))
}

/// Reads all files, with what an earlier run kept.
struct Reader<'a> {
    root: &'a Path,
    cabinet: Option<&'a dyn Cabinet>,
    /// Whether a text that was left on the disk is another by now.
    has_moved: AtomicBool,
}

impl Reader<'_> {
    /// Drawer by drawer: a closed one keeps nothing.
    fn all<'a>(&self, files: impl Iterator<Item = &'a mut File>) -> BTreeMap<SourcePath, ParsedFile> {
        let mut of_drawers: BTreeMap<usize, Vec<&mut File>> = BTreeMap::new();
        for file in files {
            if file.path().starts_with("content/") && !matches!(file, File::Bytes { .. }) {
                of_drawers.entry(Drawer::number(file.path())).or_default().push(file);
            }
        }
        // Drawers have megabytes: one is opened where another was closed, and the system need not empty as much memory for each.
        let rooms: Mutex<Vec<(Vec<u8>, Vec<u8>)>> = Mutex::default();
        let rooms = || rooms.lock().unwrap_or_else(PoisonError::into_inner);
        let parse = |(number, files): (usize, Vec<&mut File>)| {
            let (mut old, mut new) = rooms().pop().unwrap_or_default();
            let name = number.to_string();
            let mut drawer = self.cabinet.map_or_else(Drawer::default, |cabinet| {
                cabinet.take_into(&name, &mut old);
                Drawer::open(&old, &mut new)
            });
            let read = |file: &mut File| (file.path().clone(), Arc::new(self.one(file, &mut drawer)));
            let parsed: Vec<_> = files.into_iter().map(read).collect();
            if let Some((cabinet, bytes)) = self.cabinet.zip(drawer.changed()) {
                cabinet.put(&name, bytes);
            }
            rooms().push((old, new));
            parsed
        };
        let of_drawers: Vec<_> = of_drawers.into_iter().collect();
        of_drawers.into_par_iter().with_max_len(1).flat_map_iter(parse).collect()
    }

    fn one(&self, file: &mut File, drawer: &mut Drawer<'_>) -> Checked<Option<Parsed>> {
        let source = match file {
            File::Known { path, version } => match file::recall(path, *version, drawer) {
                Some(recalled) => return recalled,
                None => match load::fetch(self.root, path) {
                    Ok(source) => source,
                    Err(diagnostic) => return Checked { value: None, diagnostics: vec![diagnostic] },
                },
            },
            File::Text(source) => source.clone(),
            File::Bytes { .. } => return Checked::default(),
        };
        if source.version != file.version() {
            self.has_moved.store(true, Ordering::Relaxed);
        }
        let parsed = file::read_again(&source, drawer);
        *file = match self.cabinet {
            Some(_) => File::Known { path: source.path, version: source.version },
            None => File::Text(source),
        };
        parsed
    }
}

/// The embedded words first, the portal's own over them.
fn words(files: &Files) -> Vec<(Lang, Source)> {
    let mut sources = Vec::new();
    for folder in [format!("{EMBEDDED}locales/"), "locales/".to_owned()] {
        for (path, file) in &files.taken {
            let tag = path.strip_prefix(&folder).and_then(|inside| inside.split_once('/')).map(|(tag, _)| tag);
            if let (Some(lang), File::Text(source)) = (tag.and_then(Lang::parse), file) {
                sources.push((lang, source.clone()));
            }
        }
    }
    sources
}
