//! A publication under way: files go into a staging folder, which takes the place of the published one at the end.

use super::Durability;
use super::comparison::{Old, compare};
use super::error::PublishError;
use super::lock::Lock;
use super::places::{MARKER, MARKER_TEXT, Places};
use super::relative::RelativePath;
use super::swap::{recover, remove, swap};
use rayon::prelude::*;
use std::collections::HashSet;
use std::fs::{self, File, FileTimes};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use walkdir::WalkDir;

/// How many files a publication touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Published {
    /// New, or with new bytes.
    pub written: usize,
    /// With their old bytes and times.
    pub unchanged: usize,
    /// In the old site only.
    pub removed: usize,
}

/// Takes files from any number of threads. Dropped before `finish`, it leaves the old site as it was.
#[derive(Debug)]
pub struct Publication {
    places: Places,
    new: AtomicUsize,
    changed: AtomicUsize,
    /// Not yet in the staging folder: when nothing else changes, they need not be.
    unchanged: Mutex<HashSet<PathBuf>>,
    /// Last, so that the lock is held until everything else is dropped.
    _lock: Lock,
}

impl Publication {
    /// Makes sure that the folder is ours and that nobody else is at work on it, and clears what a killed build left.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub fn begin(out: &Path) -> Result<Self, PublishError> {
        let places = Places::of(out)?;
        let lock = Lock::take(&places.lock, &places.out)?;
        recover(&places).map_err(PublishError::disk(&places.out))?;
        places.check_ours()?;
        fs::create_dir(&places.staging).map_err(PublishError::disk(&places.staging))?;
        let counts = AtomicUsize::default;
        Ok(Self { places, new: counts(), changed: counts(), unchanged: Mutex::default(), _lock: lock })
    }

    /// Adds a file; `path` is relative, with `/` between its parts.
    ///
    /// # Errors
    /// When the path leaves the folder or is taken already, or the disk refuses.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        let relative = RelativePath::parse(path)?;
        let twice = || PublishError::Twice(path.to_owned());
        let counter = match compare(&self.places.out.join(&relative), bytes) {
            Old::Same => return if self.unchanged().insert(relative.as_ref().to_owned()) { Ok(()) } else { Err(twice()) },
            Old::Absent => &self.new,
            Old::Different => &self.changed,
        };
        self.stage(relative.as_ref(), |new| create(new, bytes))?;
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Puts a file into the staging folder.
    fn stage(&self, relative: &Path, put: impl Fn(&Path) -> io::Result<()>) -> Result<(), PublishError> {
        let new = self.places.staging.join(relative);
        with_folders(&new, || put(&new)).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => PublishError::Twice(relative.display().to_string()),
            _ => PublishError::disk(&new)(error),
        })
    }

    fn unchanged(&self) -> MutexGuard<'_, HashSet<PathBuf>> {
        self.unchanged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Switches to the new site, or leaves the folder untouched when nothing changed.
    ///
    /// # Errors
    /// When the disk refuses; the old site is then in its place.
    pub fn finish(self, durability: Durability) -> Result<Published, PublishError> {
        let [new, changed] = [&self.new, &self.changed].map(|count| count.load(Ordering::Relaxed));
        let mut kept = std::mem::take(&mut *self.unchanged());
        let unchanged = kept.len();
        let removed = self.count_old_files().saturating_sub(changed + unchanged);
        let published = Published { written: new + changed, unchanged, removed };
        let has_marker = self.places.out.join(MARKER).exists();
        if published.written + removed > 0 || !has_marker {
            if has_marker {
                kept.insert(MARKER.into());
            } else {
                self.stage(MARKER.as_ref(), |new| create(new, MARKER_TEXT.as_bytes()))?;
            }
            kept.par_iter().try_for_each(|path| self.stage(path, |new| keep(&self.places.out.join(path), new)))?;
            self.switch(durability)?;
        }
        Ok(published)
    }

    fn switch(&self, durability: Durability) -> Result<(), PublishError> {
        let Places { out, staging, parent, .. } = &self.places;
        if let Ok(old) = fs::metadata(out) {
            fs::set_permissions(staging, old.permissions()).map_err(PublishError::disk(staging))?;
        }
        if durability == Durability::PowerCut {
            sync_files(staging).map_err(PublishError::disk(staging))?;
        }
        swap(&self.places).map_err(PublishError::disk(out))?;
        if durability == Durability::PowerCut {
            sync_names(parent).map_err(PublishError::disk(parent))?;
        }
        Ok(())
    }

    fn count_old_files(&self) -> usize {
        let entries = WalkDir::new(&self.places.out).min_depth(1).into_iter().flatten();
        let is_marker = |path: &Path| path.strip_prefix(&self.places.out).is_ok_and(|path| path == Path::new(MARKER));
        entries.filter(|entry| !entry.file_type().is_dir() && !is_marker(entry.path())).count()
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        // What cannot be removed now is cleared by the next build.
        let _ = remove(&self.places.staging);
    }
}

/// Most files find their folder made by an earlier one, so folders are made only when one is missed.
fn with_folders(path: &Path, put: impl Fn() -> io::Result<()>) -> io::Result<()> {
    match put() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            put()
        }
        done => done,
    }
}

fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    File::create_new(path)?.write_all(bytes)
}

/// The same file under both names or, where the file system has no second names, a copy that looks as old.
fn keep(old: &Path, new: &Path) -> io::Result<()> {
    match fs::hard_link(old, new) {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::AlreadyExists) => copy(old, new),
        linked => linked,
    }
}

fn copy(old: &Path, new: &Path) -> io::Result<()> {
    let metadata = fs::metadata(old)?;
    let (mut from, mut to) = (File::open(old)?, File::create_new(new)?);
    io::copy(&mut from, &mut to)?;
    to.set_permissions(metadata.permissions())?;
    to.set_times(FileTimes::new().set_accessed(metadata.accessed()?).set_modified(metadata.modified()?))
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
