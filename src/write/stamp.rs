//! By what a published file is known again without reading it, as `git` and `make` know theirs, and by what under another name.

use serde::{Deserialize, Serialize};
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::SystemTime;

/// A file's length and the moment of its last change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    bytes: u64,
    /// Nanoseconds since 1970.
    modified: u64,
}

impl Stamp {
    /// `None` when there is no such file, or its system knows no times.
    pub fn of(path: &Path) -> Option<Self> {
        Self::read(&fs::symlink_metadata(path).ok()?)
    }

    pub fn read(metadata: &Metadata) -> Option<Self> {
        let modified = metadata.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        metadata.is_file().then_some(Self { bytes: metadata.len(), modified: u64::try_from(modified.as_nanos()).ok()? })
    }

    /// Of a file that cannot be known again: nothing on a disk is like it.
    pub const fn unknown() -> Self {
        Self { bytes: u64::MAX, modified: u64::MAX }
    }
}

/// By what a file in one folder is told to be the file in another; `None` where the system has no such number.
#[cfg(unix)]
pub fn inode(metadata: &Metadata) -> Option<u64> {
    Some(std::os::unix::fs::MetadataExt::ino(metadata))
}

#[cfg(not(unix))]
pub fn inode(_metadata: &Metadata) -> Option<u64> {
    None
}
