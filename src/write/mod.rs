//! Publication: a folder that shows the old site or the new one, and nothing between.
//!
//! The new site is put together beside the folder, out of hard links to the files that did not change and of the new files;
//! then both folders change places in one step. Whoever reads the folder, and whatever kills the build, meets a whole site;
//! unchanged files keep their bytes and times, so that servers and `rsync` send only what is new.
//! Absent on purpose: what the files are, and how many of them there will be.

mod comparison;
mod error;
mod folder;
mod inventory;
mod lock;
mod places;
mod publication;
mod relative;
mod single;
mod spare;
mod stamp;
mod standby;
mod standing;
mod swap;
mod waiting;

pub use error::PublishError;
pub use folder::Folder;
pub use publication::{Publication, Published};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
pub use single::{replace_file, replace_files};
pub use spare::Spare;
pub use stamp::Stamp;
pub use standing::Standing;
use std::path::Path;

/// What a published site survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Durability {
    /// Also a power cut: the new files are on the disk before the folders change places.
    #[default]
    PowerCut,
    /// A killed process only, which is quicker.
    Kill,
}

/// Publishes these files and no others into a folder. Files are written as they come, so they need not all be in memory;
/// paths are relative, with `/` between their parts.
///
/// # Errors
/// When the folder is not ours to replace, another build is at work on it, or the disk refuses. The old site is then intact.
pub fn publish(
    out: &Path,
    files: impl IntoParallelIterator<Item = (String, Vec<u8>)>,
    durability: Durability,
) -> Result<Published, PublishError> {
    let publication = Publication::begin(Standing::of(out)?, None)?;
    files.into_par_iter().try_for_each(|(path, bytes)| publication.put(&path, &bytes).map(drop))?;
    publication.finish(durability, || None)
}
