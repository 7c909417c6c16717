//! What stands in a folder before something is published into it.

use super::error::PublishError;
use super::inventory::Inventory;
use super::lock::Lock;
use super::places::{MARKER, Places};
use super::stamp::{Stamp, inode};
use super::swap::recover;
use std::fs;
use std::path::Path;

/// A folder that is ours. Until this is dropped nobody else publishes into it.
#[derive(Debug)]
pub struct Standing {
    pub(super) places: Places,
    _lock: Lock,
}

/// A published file that is as it was.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    /// `None` where the system has none.
    pub inode: Option<u64>,
}

impl Standing {
    /// Makes sure that the folder is ours and that nobody else is at work on it, and clears what a killed build left.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub fn of(out: &Path) -> Result<Self, PublishError> {
        let places = Places::of(out)?;
        let lock = Lock::take(&places.lock, &places.out)?;
        recover(&places).map_err(PublishError::disk(&places.out))?;
        places.check_ours()?;
        Ok(Self { places, _lock: lock })
    }

    /// What the last publication wanted to be remembered (see `Publication::finish`).
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "write owns what stands beside the published folder")]
    pub fn note(&self) -> Option<Vec<u8>> {
        fs::read(&self.places.note).ok()
    }

    /// Whether a publication of these files, each as it was when it got its stamp, and of no others would leave the folder as it is.
    #[must_use]
    pub fn consists_of(&self, files: &[(impl AsRef<str>, Stamp)]) -> bool {
        let inventory = self.inventory();
        self.has_marker()
            && inventory.files() == files.len()
            && files.iter().all(|(path, stamp)| inventory.has(path.as_ref(), *stamp))
    }

    /// A file, if it is as it was when it got this stamp.
    pub(super) fn find(&self, path: &str, stamp: Stamp) -> Option<Seen> {
        let metadata = fs::symlink_metadata(self.places.out.join(path)).ok()?;
        (Stamp::read(&metadata) == Some(stamp)).then(|| Seen { inode: inode(&metadata) })
    }

    pub(super) fn inventory(&self) -> Inventory {
        Inventory::of(&self.places.out)
    }

    pub(super) fn has_marker(&self) -> bool {
        self.places.out.join(MARKER).is_file()
    }
}
