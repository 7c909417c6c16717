//! One build at a time for each folder. The system frees the lock when a process ends, however it ends.

use super::error::PublishError;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// Held while a publication is at work.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// `out` is what an error names: people know the folder, not its lock.
    pub fn take(path: &Path, out: &Path) -> Result<Self, PublishError> {
        loop {
            let open = OpenOptions::new().create(true).truncate(false).write(true).open(path);
            let file = open.map_err(PublishError::disk(path))?;
            match file.try_lock() {
                Ok(()) if is_still_there(&file, path) => return Ok(Self { path: path.to_owned(), _file: file }),
                // Another build ended and removed the file between our opening and locking it.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(PublishError::Busy(out.to_owned())),
                Err(TryLockError::Error(error)) => return Err(PublishError::disk(path)(error)),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still locked, so that nobody's working folder collects lock files. A file that stays does no harm.
        if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

#[cfg(unix)]
fn is_still_there(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
    let (opened, found) = (file.metadata().map(identity), std::fs::metadata(path).map(identity));
    matches!((opened, found), (Ok(opened), Ok(found)) if opened == found)
}

/// Where a lock file is never removed, it is always still there.
#[cfg(not(unix))]
fn is_still_there(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_and_freed_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let (path, out) = (folder.path().join("lock"), folder.path().join("public"));
        let lock = Lock::take(&path, &out).unwrap();
        assert!(matches!(Lock::take(&path, &out), Err(PublishError::Busy(busy)) if busy == out));
        drop(lock);
        assert!(Lock::take(&path, &out).is_ok());
        assert!(!path.exists());
    }
}
