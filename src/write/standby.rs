//! The folder in which the next site is put together, and the old site that serves as its beginning.
//!
//! Giving 20,000 unchanged pages a second name takes as long as rendering half of them, and so does removing the names. So a large
//! site that is replaced is not removed: it waits beside the new one, and the next build only brings it up to date. Its unchanged
//! files are the very files of the published site, known by their inodes, so it takes room for its folders and for what changed.
//! Nothing is believed of it: what is not the published file is replaced, and what the new site does not have is removed.

use super::error::PublishError;
use super::places::Places;
use super::publication::Published;
use super::stamp::Stamp;
use super::swap::remove;
use super::waiting::Waiting;
use rayon::prelude::*;
use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File, FileTimes};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Below so many files a site is put together anew in no time, and nobody finds a second one beside it.
const LARGE: usize = 5000;

#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    standby: PathBuf,
    /// The old site as which it began.
    old: Option<Waiting>,
    /// A site of this many files waits when it is replaced.
    large: usize,
    /// Folders that are there: a page has one of its own, and asking the system for each file would take as long as making it.
    folders: Mutex<HashSet<PathBuf>>,
    way: Mutex<()>,
}

impl Staging {
    /// A small site waits as well.
    #[cfg(test)]
    pub fn always_wait(&mut self) {
        self.large = 0;
    }

    /// An empty folder, or the old site that waits.
    pub fn prepare(places: &Places) -> io::Result<Self> {
        let old = Some(&places.standby).filter(|_| places.out.exists()).and_then(|standby| Waiting::of(standby));
        let old = old.filter(|_| fs::rename(&places.standby, &places.staging).is_ok());
        if old.is_none() {
            remove(&places.standby)?;
            fs::create_dir(&places.staging)?;
        }
        Ok(Self {
            folder: places.staging.clone(),
            standby: places.standby.clone(),
            old,
            large: LARGE,
            folders: Mutex::default(),
            way: Mutex::default(),
        })
    }

    /// Writes a file.
    pub fn create(&self, relative: &Path, bytes: &[u8]) -> Result<Stamp, PublishError> {
        self.put(relative, |new| {
            let mut file = File::create_new(new)?;
            file.write_all(bytes)?;
            Ok(Stamp::read(&file.metadata()?).unwrap_or(Stamp::unknown()))
        })
    }

    /// Gives a published file its place in the new site.
    pub fn link(&self, published: &Path, relative: &Path) -> Result<(), PublishError> {
        let old = published.join(relative);
        if self.old.is_some() && is_same_file(&old, &self.folder.join(relative)) {
            return Ok(());
        }
        self.put(relative, |new| keep(&old, new))
    }

    /// Removes what the new site does not have: `has` is asked for each file, by its path (with `/` between the parts) and inode.
    pub fn sweep(&self, has: impl Fn(&str, u64) -> bool + Sync) -> Result<(), PublishError> {
        let Some(Waiting { files, empty }) = &self.old else { return Ok(()) };
        let gone = files.par_iter().filter(|(path, inode)| !has(path, *inode)).map(|(path, _)| Path::new(path));
        let gone: Vec<&Path> = gone.collect();
        gone.par_iter().try_for_each(|path| self.clear(path))?;
        let folders = gone.iter().filter_map(|path| path.parent()).chain(empty.iter().map(Path::new));
        // Deepest first, and those above a folder that goes as well. What has something in it stays.
        for folder in folders.collect::<BTreeSet<_>>().into_iter().rev() {
            let mut all = folder.ancestors().take_while(|folder| *folder != Path::new(""));
            all.all(|folder| fs::remove_dir(self.folder.join(folder)).is_ok());
        }
        Ok(())
    }

    /// Removes a file, if something of the new site did not take its place already.
    fn clear(&self, relative: &Path) -> Result<(), PublishError> {
        let path = self.folder.join(relative);
        match fs::remove_file(&path) {
            Err(error) if fs::symlink_metadata(&path).is_ok_and(|metadata| !metadata.is_dir()) => {
                Err(PublishError::disk(&path)(error))
            }
            _ => Ok(()),
        }
    }

    /// After the switch this is the old site: it waits for the next build if most of its files are the new one's too.
    pub fn retire(&self, published: &Published) {
        let total = published.written + published.unchanged;
        if cfg!(unix) && self.is_large(total) && published.unchanged * 2 > total {
            let _ = fs::rename(&self.folder, &self.standby);
        }
        // What cannot be removed now is cleared by the next build.
        let _ = remove(&self.folder);
    }

    /// Whether looking through so many files is worth avoiding.
    pub const fn is_large(&self, files: usize) -> bool {
        files >= self.large
    }

    fn put<T>(&self, relative: &Path, put: impl Fn(&Path) -> io::Result<T>) -> Result<T, PublishError> {
        let new = self.folder.join(relative);
        let done = match self.make_folder(relative).and_then(|()| put(&new)) {
            Err(_) if self.old.is_some() => self.make_way(relative).and_then(|()| put(&new)),
            done => done,
        };
        done.map_err(PublishError::disk(&new))
    }

    /// Makes the folder of a file, unless it is known to be there.
    fn make_folder(&self, relative: &Path) -> io::Result<()> {
        let Some(parent) = relative.parent() else { return Ok(()) };
        let folders = || self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if !folders().contains(parent) {
            fs::create_dir_all(self.folder.join(parent))?;
            folders().insert(parent.to_owned());
        }
        Ok(())
    }

    /// Removes what the old site has in the place of a file, or of one of the folders above it.
    fn make_way(&self, relative: &Path) -> io::Result<()> {
        let _one_at_a_time = self.way.lock().unwrap_or_else(PoisonError::into_inner);
        let new = self.folder.join(relative);
        let mut path = self.folder.clone();
        for part in relative {
            path.push(part);
            match fs::symlink_metadata(&path) {
                Ok(old) if old.is_dir() && path == new => remove(&path)?,
                Ok(old) if old.is_dir() => {}
                Ok(_) => fs::remove_file(&path)?,
                Err(_) => break,
            }
        }
        new.parent().map_or(Ok(()), fs::create_dir_all)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // An old site is as good a beginning as before; what was put into it is replaced by the next build.
        if self.old.is_some() && fs::rename(&self.folder, &self.standby).is_ok() {
            return;
        }
        let _ = remove(&self.folder);
    }
}

#[cfg(unix)]
fn is_same_file(left: &Path, right: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |path| fs::symlink_metadata(path).map(|metadata| (metadata.dev(), metadata.ino()));
    matches!((identity(left), identity(right)), (Ok(left), Ok(right)) if left == right)
}

#[cfg(not(unix))]
fn is_same_file(_left: &Path, _right: &Path) -> bool {
    false
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test writes its own files")]
    fn a_copy_looks_as_old_as_the_original() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        fs::write(&old, "a").unwrap();
        let day = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400);
        File::options().write(true).open(&old).unwrap().set_modified(day).unwrap();
        copy(&old, &new).unwrap();
        assert_eq!(fs::metadata(&new).unwrap().modified().unwrap(), day);
        assert_eq!(fs::read_to_string(&new).unwrap(), "a");
    }
}
