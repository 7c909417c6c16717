//! A publication under way: files go into a staging folder, which takes the place of the published one at the end.

use super::Durability;
use super::comparison::{Old, compare};
use super::error::PublishError;
use super::places::{MARKER, MARKER_TEXT, Places};
use super::relative::RelativePath;
use super::stamp::Stamp;
use super::standby::Staging;
use super::standing::Standing;
use super::swap::swap;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many files a publication touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Published {
    /// New, or with new bytes.
    pub written: usize,
    /// With their old bytes and times.
    pub unchanged: usize,
    /// In the old site only. Of a large site, files that somebody took away are among them, and those that somebody put there are not.
    pub removed: usize,
}

/// Takes files from any number of threads. Dropped before `finish`, it leaves the old site as it was.
#[derive(Debug)]
pub struct Publication {
    staging: Staging,
    /// Whether anything was published here before.
    has_old: bool,
    new: AtomicUsize,
    changed: AtomicUsize,
    paths: Mutex<Paths>,
    /// How many files the last publication left, if that is known.
    old_files: Option<usize>,
    /// What was published before; nobody changes it while this publication is under way. Last, so that it is so until everything else is
    /// dropped.
    standing: Standing,
}

/// What the new site consists of.
#[derive(Debug, Default)]
struct Paths {
    /// In the staging folder.
    written: FxHashSet<RelativePath>,
    /// Not necessarily in the staging folder: when nothing else changes, they need not be.
    unchanged: FxHashMap<RelativePath, Unchanged>,
}

/// A published file that stays.
#[derive(Debug)]
struct Unchanged {
    /// `None` where the system was not asked, or has none.
    inode: Option<u64>,
    /// Whether the staging folder has that very file.
    is_linked: AtomicBool,
}

impl Paths {
    fn has(&self, path: &RelativePath) -> bool {
        self.written.contains(path) || self.unchanged.contains_key(path)
    }

    fn add(&mut self, path: RelativePath, inode: Option<u64>) -> Result<(), PublishError> {
        self.check_new(&path)?;
        self.unchanged.insert(path, Unchanged { inode, is_linked: AtomicBool::new(false) });
        Ok(())
    }

    fn add_written(&mut self, path: RelativePath) -> Result<(), PublishError> {
        self.check_new(&path)?;
        self.written.insert(path);
        Ok(())
    }

    fn check_new(&self, path: &RelativePath) -> Result<(), PublishError> {
        if self.has(path) { Err(PublishError::Twice(path.as_path().display().to_string())) } else { Ok(()) }
    }

    /// Whether a file that stands in the staging folder belongs there.
    fn meet(&self, path: &str, inode: u64) -> bool {
        let Some(unchanged) = self.unchanged.get(path) else { return self.written.contains(path) };
        if unchanged.inode == Some(inode) {
            unchanged.is_linked.store(true, Ordering::Relaxed);
        }
        true
    }
}

impl Publication {
    /// Prepares the folder in which the new site is put together. How many files were published last spares a look at all of them.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub fn begin(standing: Standing, published: Option<usize>) -> Result<Self, PublishError> {
        let places = &standing.places;
        let staging = Staging::prepare(places).map_err(PublishError::disk(&places.staging))?;
        let has_old = places.out.exists();
        let (counts, paths) = (AtomicUsize::default, Mutex::default());
        Ok(Self { staging, has_old, new: counts(), changed: counts(), paths, old_files: published, standing })
    }

    /// Adds a file; `path` is relative, with `/` between its parts.
    ///
    /// # Errors
    /// When the path leaves the folder or is taken already, or the disk refuses.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<Stamp, PublishError> {
        let relative = RelativePath::parse(path)?;
        let old = if self.has_old { compare(&self.standing.places.out.join(relative.as_path()), bytes) } else { Old::Absent };
        let counter = match old {
            Old::Same(stamp) => return self.paths().add(relative, None).map(|()| stamp),
            Old::Absent => &self.new,
            Old::Different => &self.changed,
        };
        self.paths().add_written(relative.clone())?;
        let stamp = self.staging.create(relative.as_path(), bytes)?;
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(stamp)
    }

    /// The bytes of a published file, if it still is as it was when it got this stamp.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "write owns the published folder")]
    pub fn published(&self, path: &str, stamp: Stamp) -> Option<Vec<u8>> {
        self.standing.find(path, stamp).and_then(|_| fs::read(self.standing.places.out.join(path)).ok())
    }

    /// Adds files that are published already and belong together: either all of them are as they were when they got these stamps, or none
    /// counts as kept. Says which it is.
    ///
    /// # Errors
    /// As for [`Publication::put`].
    pub fn keep(&self, files: &[(String, Stamp)]) -> Result<bool, PublishError> {
        let seen = files.iter().map(|(path, stamp)| Some((path, self.standing.find(path, *stamp)?)));
        let Some(seen) = seen.collect::<Option<Vec<_>>>() else { return Ok(false) };
        let mut paths = self.paths();
        seen.into_iter().try_for_each(|(path, seen)| paths.add(RelativePath::parse(path)?, seen.inode))?;
        Ok(true)
    }

    fn paths(&self) -> MutexGuard<'_, Paths> {
        self.paths.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Switches to the new site, or leaves the folder untouched when nothing changed. The next publication finds again what `note` says,
    /// which is asked while the disk is at work; it stands beside the folder, not in it.
    ///
    /// # Errors
    /// When the disk refuses the site; the old one is then in its place.
    #[expect(clippy::disallowed_methods, reason = "write owns what stands beside the published folder")]
    pub fn finish(
        self,
        durability: Durability,
        note: impl FnOnce() -> Option<Vec<u8>> + Send,
    ) -> Result<Published, PublishError> {
        let Places { note: old, new_note: new, .. } = &self.standing.places;
        let write = || note().is_some_and(|note| fs::write(new, note).is_ok());
        let (published, is_written) = rayon::join(|| self.publish(durability), write);
        let published = published.inspect_err(|_| drop(fs::remove_file(new)))?;
        // The site is published by now. Without the note, or with the last one, the next build has more to do and does it right.
        if is_written {
            let _ = fs::rename(new, old);
        }
        Ok(published)
    }

    fn publish(&self, durability: Durability) -> Result<Published, PublishError> {
        let [new, changed] = [&self.new, &self.changed].map(|count| count.load(Ordering::Relaxed));
        let mut paths = std::mem::take(&mut *self.paths());
        let unchanged = paths.unchanged.len();
        let written = new + changed;
        let has_marker = self.standing.has_marker();
        // Strange files alone are worth a new site: where nothing else is, they are looked for. With something to write they go by
        // themselves, and are not worth a look through all of a large one.
        let is_known = |files: &usize| written > 0 && self.has_old && has_marker && self.staging.is_large(*files);
        let old_files = self.old_files.filter(is_known).unwrap_or_else(|| self.standing.inventory().files());
        let published = Published { written, unchanged, removed: old_files.saturating_sub(changed + unchanged) };
        if published.written + published.removed > 0 || !has_marker {
            if has_marker {
                paths.add(RelativePath::marker(), None)?;
            } else {
                self.staging.create(Path::new(MARKER), MARKER_TEXT.as_bytes())?;
                paths.add_written(RelativePath::marker())?;
            }
            // First, so that nothing strange stands where a file belongs, nor above it.
            self.staging.sweep(|path, inode| paths.meet(path, inode))?;
            let unchanged = paths.unchanged.par_iter().filter(|(_, file)| !file.is_linked.load(Ordering::Relaxed));
            unchanged.try_for_each(|(path, _)| self.staging.link(&self.standing.places.out, path.as_path()))?;
            self.switch(durability)?;
            self.staging.retire(&published);
        }
        Ok(published)
    }

    fn switch(&self, durability: Durability) -> Result<(), PublishError> {
        let Places { out, staging, parent, .. } = &self.standing.places;
        if let Ok(old) = fs::metadata(out) {
            fs::set_permissions(staging, old.permissions()).map_err(PublishError::disk(staging))?;
        }
        if durability == Durability::PowerCut {
            sync_files(staging).map_err(PublishError::disk(staging))?;
        }
        swap(&self.standing.places).map_err(PublishError::disk(out))?;
        if durability == Durability::PowerCut {
            sync_names(parent).map_err(PublishError::disk(parent))?;
        }
        Ok(())
    }
}

/// One call for the whole file system takes less time than one for each of many files.
#[cfg(target_os = "linux")]
fn sync_files(staging: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(staging)?)?)
}

#[cfg(not(target_os = "linux"))]
fn sync_files(staging: &Path) -> io::Result<()> {
    let files = WalkDir::new(staging).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    files.map(|entry| File::options().write(true).open(entry.path())?.sync_all()).collect()
}

#[cfg(unix)]
fn sync_names(parent: &Path) -> io::Result<()> {
    File::open(parent)?.sync_all()
}

/// Windows has no handle to sync a folder by.
#[cfg(not(unix))]
fn sync_names(_parent: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests;
