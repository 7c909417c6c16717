//! A published folder, read: the names of its files and their bytes.

use super::places::MARKER;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    #[must_use]
    pub fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Whether it was published by us, whatever happened to it since.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        self.0.join(MARKER).is_file()
    }

    /// Everything in it that is no folder, apart from the marker; paths are relative, with `/` between their parts.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn files(&self) -> io::Result<BTreeSet<String>> {
        let entries = WalkDir::new(&self.0).min_depth(1).into_iter();
        let mut files = BTreeSet::new();
        for entry in entries {
            let entry = entry?;
            if !entry.file_type().is_dir() {
                files.insert(self.name(&entry));
            }
        }
        files.remove(MARKER);
        Ok(files)
    }

    /// The bytes of one of its files.
    ///
    /// # Errors
    /// The disk refuses, or there is no such file.
    #[expect(clippy::disallowed_methods, reason = "write owns the published folder")]
    pub fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.0.join(file))
    }

    /// No file of ours has a name that is no text, so that what becomes of such a name does not matter.
    fn name(&self, entry: &DirEntry) -> String {
        let inside = entry.path().strip_prefix(&self.0).unwrap_or(entry.path());
        inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::{Durability, publish};

    #[test]
    fn reads_what_was_published() {
        let parent = tempfile::tempdir().unwrap();
        let folder = Folder::at(&parent.path().join("public"));
        assert!(!folder.is_ours() && folder.files().is_err());
        let files = [("it/a".to_owned(), vec![1]), (".htaccess".to_owned(), vec![2])];
        publish(folder.path(), files, Durability::Kill).unwrap();
        assert!(folder.is_ours());
        assert_eq!(folder.files().unwrap(), BTreeSet::from([".htaccess".to_owned(), "it/a".to_owned()]));
        assert_eq!(folder.read("it/a").unwrap(), [1]);
        assert!(folder.read("it/b").is_err());
    }
}
