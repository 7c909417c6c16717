//! The site that waits as the beginning of the next one (see [`super::standby`]): what stands in it, seen in one look. Folders are opened
//! from the folder around them: by whole paths the system would go through them again and again.

use std::path::Path;

/// Its files.
#[derive(Debug, Default)]
pub struct Waiting {
    /// By their paths, with `/` between the parts, each with its inode.
    pub files: Vec<(String, u64)>,
    /// Folders with nothing in them: none of ours.
    pub empty: Vec<String>,
}

impl Waiting {
    /// `None` when there is none, and when somebody put links or other strange things there: what is written into it could land elsewhere.
    #[cfg(unix)]
    pub fn of(folder: &Path) -> Option<Self> {
        let mut found = Self::default();
        unix::look(unix::open(rustix::fs::CWD, folder)?, "", &mut found)?;
        Some(found)
    }

    /// Where files have no inodes nothing waits.
    #[cfg(not(unix))]
    pub fn of(_folder: &Path) -> Option<Self> {
        None
    }
}

#[cfg(unix)]
mod unix {
    use super::Waiting;
    use crate::write::relative;
    use rustix::fd::{AsFd, OwnedFd};
    use rustix::fs::{Dir, FileType, Mode, OFlags, openat};
    use rustix::path::Arg;

    /// A folder, but no link to one.
    pub fn open(around: impl AsFd, name: impl Arg) -> Option<OwnedFd> {
        openat(around, name, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC, Mode::empty()).ok()
    }

    pub fn look(folder: OwnedFd, inside: &str, found: &mut Waiting) -> Option<()> {
        let mut folders = Vec::new();
        let before = found.files.len();
        let mut entries = Dir::new(folder).ok()?;
        while let Some(entry) = entries.read() {
            let entry = entry.ok()?;
            let name = entry.file_name().to_str().ok()?;
            if matches!(name, "." | "..") {
                continue;
            }
            let path = relative::below(inside, name);
            match entry.file_type() {
                FileType::Directory => folders.push((entry, path)),
                FileType::RegularFile => found.files.push((path, entry.ino())),
                _ => return None,
            }
        }
        if folders.is_empty() && found.files.len() == before {
            found.empty.push(inside.to_owned());
        }
        let folder = entries.fd().ok()?;
        for (entry, path) in folders {
            look(open(folder, entry.file_name())?, &path, found)?;
        }
        Some(())
    }
}
