//! The names on disk that a publication uses, and whether a folder is ours to replace.
//!
//! Everything stands beside the published folder, on the same file system, since only there folders change places.

use super::error::PublishError;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

/// The file that says that a folder is ours.
pub const MARKER: &str = ".sportello";
pub const MARKER_TEXT: &str =
    "This folder is written by `sportello build`, which replaces it as a whole. Do not keep files here.\n";

#[derive(Debug)]
pub struct Places {
    /// The folder that is published.
    pub out: PathBuf,
    /// The folder that holds all of these, so that a rename in it can be made to last.
    pub parent: PathBuf,
    /// The next site, while it is put together; afterwards the last site, until it is removed or put aside.
    pub staging: PathBuf,
    /// The last site, where the next one begins from it.
    pub standby: PathBuf,
    /// Where the last site waits for a moment when folders cannot change places in one step.
    pub previous: PathBuf,
    pub lock: PathBuf,
    /// What one publication tells the next.
    pub note: PathBuf,
    /// The same while it is written.
    pub new_note: PathBuf,
    /// The folder of what one run spares the next (see `Spare`).
    pub spare: PathBuf,
}

impl Places {
    /// Follows links, so that what is replaced is the folder itself, and makes the folders above it.
    pub fn of(out: &Path) -> Result<Self, PublishError> {
        let real = match out.canonicalize() {
            Ok(real) => real,
            Err(_) => in_new_parent(out)?,
        };
        let foreign = || PublishError::Foreign(real.clone());
        let parent = real.parent().ok_or_else(foreign)?.to_owned();
        let name = real.file_name().ok_or_else(foreign)?.to_owned();
        let beside = |suffix| parent.join(hidden(&name, suffix));
        let names = ["staging", "standby", "previous", "lock", "note", "note.new", "spare"];
        let [staging, standby, previous, lock, note, new_note, spare] = names.map(beside);
        Ok(Self { out: real, parent, staging, standby, previous, lock, note, new_note, spare })
    }

    /// Nobody's files are replaced by mistake: `--out ~` is refused, and so is a folder under version control.
    pub fn check_ours(&self) -> Result<(), PublishError> {
        let Ok(mut entries) = fs::read_dir(&self.out) else {
            return if self.out.exists() { Err(PublishError::Foreign(self.out.clone())) } else { Ok(()) };
        };
        let is_ours = self.out.join(MARKER).is_file() && !self.out.join(".git").exists();
        if is_ours || entries.next().is_none() { Ok(()) } else { Err(PublishError::Foreign(self.out.clone())) }
    }
}

fn in_new_parent(out: &Path) -> Result<PathBuf, PublishError> {
    let name = out.file_name().ok_or_else(|| PublishError::Foreign(out.to_owned()))?;
    let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(PublishError::disk(parent))?;
    Ok(parent.canonicalize().map_err(PublishError::disk(parent))?.join(name))
}

/// `.public.sportello-staging`
fn hidden(name: &OsStr, suffix: &str) -> OsString {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".sportello-");
    hidden.push(suffix);
    hidden
}
