//! Folders and embedded defaults → files in memory. The only reader of the disk.
//!
//! Reading order: `walk` finds files and reads them; `register` knows those again that an earlier run read.
//! Absent on purpose: what a file means. A file that cannot be taken is a diagnostic; only an unreadable root is an error.

mod embedded;
mod register;
mod walk;

use crate::base::cabinet::Cabinet;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::hash::Version;
use crate::base::source::{Source, SourcePath};
use register::Register;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

/// The three folders of a portal that are read.
pub const FOLDERS: [&str; 3] = ["content", "themes", "locales"];
/// Where embedded files seem to stand: not a path that a disk can have.
pub const EMBEDDED: &str = "sportello:";

/// A file in memory.
#[derive(Debug, Clone)]
pub enum File {
    /// Markdown, YAML, Fluent, templates: UTF-8.
    Text(Source),
    /// A text of `content/` that is on the disk alone, as it was when somebody read it (see [`fetch`]).
    Known { path: SourcePath, version: Version },
    /// Everything else, as it is.
    Bytes { path: SourcePath, bytes: Arc<[u8]> },
}

impl File {
    #[must_use]
    pub fn path(&self) -> &SourcePath {
        match self {
            Self::Text(source) => &source.path,
            Self::Known { path, .. } | Self::Bytes { path, .. } => path,
        }
    }

    /// Of its bytes.
    #[must_use]
    pub fn version(&self) -> Version {
        match self {
            Self::Text(source) => source.version,
            Self::Known { version, .. } => *version,
            Self::Bytes { bytes, .. } => Version::of([bytes]),
        }
    }

    /// `None` where they are on the disk alone.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Text(source) => Some(source.text.as_bytes()),
            Self::Known { .. } => None,
            Self::Bytes { bytes, .. } => Some(bytes),
        }
    }
}

/// All files of a portal by path, and what was wrong with those that could not be taken.
#[derive(Debug, Clone, Default)]
pub struct Files {
    pub taken: BTreeMap<SourcePath, File>,
    /// By the path of the file that could not be taken.
    pub refused: BTreeMap<SourcePath, Diagnostic>,
}

/// A text file that is no part of a portal, as a command was told its name.
///
/// # Errors
/// It cannot be read, or is no text.
#[expect(clippy::disallowed_methods, reason = "this is the owner of reading")]
pub fn text_file(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

/// A file of whatever kind that is no part of a portal, as a command was told its name.
///
/// # Errors
/// It cannot be read.
#[expect(clippy::disallowed_methods, reason = "this is the owner of reading")]
pub fn bytes_file(path: &Path) -> std::io::Result<Vec<u8>> {
    std::fs::read(path)
}

/// The root itself cannot be read.
#[derive(Debug)]
pub struct LoadError {
    pub path: PathBuf,
    pub cause: std::io::Error,
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for LoadError {}

/// What an earlier run read, so that this one need not.
#[derive(Debug, Clone, Copy)]
pub struct Earlier<'a> {
    pub cabinet: &'a dyn Cabinet,
    /// The moment at which this run begins.
    pub now: SystemTime,
}

/// Reads the portal in the folder `root`, over the embedded defaults. Texts of `content/` that are as an earlier run read them are left on
/// the disk.
///
/// # Errors
/// `root` or its `content` folder cannot be read.
pub fn load(root: &Path, earlier: Option<Earlier<'_>>) -> Result<Files, LoadError> {
    root.canonicalize().map_err(|cause| LoadError { path: root.to_owned(), cause })?;
    let content = root.join("content");
    content.read_dir().map_err(|cause| LoadError { path: content.clone(), cause })?;
    let mut files = Files { taken: embedded::below(""), ..Files::default() };
    let sealed = earlier.and_then(|earlier| earlier.cabinet.take(register::NAME)).unwrap_or_default();
    let find = || FOLDERS.iter().flat_map(|folder| walk::find(root, &root.join(folder))).collect();
    let (found, register) = rayon::join(find, || Register::open(&sealed));
    let marks = walk::read_all(found, &mut files, &register);
    if let Some(Earlier { cabinet, now }) = earlier
        && let Some(sealed) = register.renewed(&marks, now)
    {
        cabinet.put(register::NAME, &sealed);
    }
    Ok(files)
}

/// Reads a text that was left on the disk. It may have become another one since.
///
/// # Errors
/// It can no longer be taken.
pub fn fetch(root: &Path, path: &SourcePath) -> Result<Source, Diagnostic> {
    match walk::read(walk::Found { path: root.join(&**path), inside: path.clone(), problem: None })? {
        File::Text(source) => Ok(source),
        File::Known { .. } | File::Bytes { .. } => Err(Diagnostic::error("file-unreadable", Place::file(path))),
    }
}

/// The embedded texts below a folder, `locales/` or `themes/`, for whoever needs them before any portal is read.
#[must_use]
pub fn embedded_texts(folder: &str) -> Vec<Source> {
    let texts = embedded::below(folder).into_values().filter_map(|file| match file {
        File::Text(source) => Some(source),
        File::Known { .. } | File::Bytes { .. } => None,
    });
    texts.collect()
}

/// Reads again what changed, and says what that was; `None` when a change is not confined to single files, so that everything
/// must be read again.
#[must_use]
pub fn reload(root: &Path, files: &mut Files, changed: &[PathBuf]) -> Option<BTreeSet<SourcePath>> {
    let canonical = root.canonicalize().ok()?;
    let mut touched = BTreeSet::new();
    let mut found = Vec::new();
    for path in changed {
        let inside = walk::inside(root, path).or_else(|| walk::inside(&canonical, path))?;
        if inside.is_empty() || FOLDERS.contains(&&*inside) {
            return None;
        }
        if !FOLDERS.iter().any(|folder| inside.starts_with(&format!("{folder}/"))) || walk::is_ignored_inside(&inside) {
            continue;
        }
        let is_known = files.taken.remove(&inside).is_some() | files.refused.remove(&inside).is_some();
        // A link that leads nowhere is there too.
        let exists = path.symlink_metadata().is_ok();
        if path.is_dir() || (!is_known && !exists && has_below(files, &inside)) {
            return None;
        }
        if exists && !touched.contains(&inside) {
            found.push(walk::at(&canonical, path, inside.clone()));
        }
        touched.insert(inside);
    }
    walk::read_all(found, files, &Register::default());
    Some(touched)
}

fn has_below(files: &Files, folder: &str) -> bool {
    let prefix = format!("{folder}/");
    files.taken.keys().chain(files.refused.keys()).any(|path| path.starts_with(&prefix))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn portal(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("content")).unwrap();
        for (path, bytes) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
            fs::write(path, bytes).unwrap();
        }
        root
    }

    fn codes(files: &Files) -> Vec<(&str, &'static str)> {
        files.refused.iter().map(|(path, diagnostic)| (path.as_ref(), diagnostic.code)).collect()
    }

    #[test]
    fn what_cannot_be_taken_is_said_and_the_rest_is_read() {
        let huge = vec![b'a'; walk::MAX_PROSE_BYTES + 1];
        let root = portal(&[
            ("content/portal.yaml", b"title: x"),
            ("content/faq/a.it.md", b"\xff\xfe"),
            ("content/faq/b.it.md", &huge),
            ("content/faq/c/modulo.pdf", b"%PDF"),
            ("content/.git/x.md", b"no"),
        ]);
        let files = load(root.path(), None).unwrap();
        assert_eq!(codes(&files), [("content/faq/a.it.md", "file-not-utf8"), ("content/faq/b.it.md", "file-too-large")]);
        assert!(matches!(files.taken.get("content/faq/c/modulo.pdf"), Some(File::Bytes { .. })));
        assert!(!files.taken.keys().any(|path| path.contains(".git")));
        assert!(files.taken.keys().any(|path| path.starts_with(EMBEDDED)));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_root_is_refused() {
        let outside = portal(&[("content/segreto.md", b"x")]);
        let root = portal(&[("content/portal.yaml", b"title: x")]);
        let target = outside.path().join("content/segreto.md");
        std::os::unix::fs::symlink(&target, root.path().join("content/link.md")).unwrap();
        std::os::unix::fs::symlink(outside.path(), root.path().join("content/cartella")).unwrap();
        std::os::unix::fs::symlink(root.path().join("content"), root.path().join("content/cerchio")).unwrap();
        let files = load(root.path(), None).unwrap();
        let expected = [
            ("content/cartella", "symlink-outside-root"),
            ("content/cerchio", "symlink-loop"),
            ("content/link.md", "symlink-outside-root"),
        ];
        assert_eq!(codes(&files), expected);
        assert!(!files.taken.keys().any(|path| path.contains("segreto")));
    }

    #[test]
    fn one_changed_file_is_read_alone() {
        let root = portal(&[("content/portal.yaml", b"title: x"), ("content/faq/a.it.md", b"uno")]);
        let mut files = load(root.path(), None).unwrap();
        let changed = root.path().join("content/faq/a.it.md");
        #[expect(clippy::disallowed_methods, reason = "a test changes its own file")]
        fs::write(&changed, "due").unwrap();
        let touched = reload(root.path(), &mut files, std::slice::from_ref(&changed)).unwrap();
        assert!(touched.into_iter().eq([SourcePath::from("content/faq/a.it.md")]));
        assert_eq!(files.taken["content/faq/a.it.md"].bytes(), Some(&b"due"[..]));
        let mut all = files.clone();
        assert!(reload(root.path(), &mut all, &[root.path().join("content/faq")]).is_none());
        fs::remove_file(&changed).unwrap();
        reload(root.path(), &mut files, std::slice::from_ref(&changed)).unwrap();
        assert!(!files.taken.contains_key("content/faq/a.it.md"));
    }

    #[test]
    fn a_change_is_taken_in_as_a_first_look_would() {
        let root = portal(&[("content/portal.yaml", b"title: x"), ("content/.bozze/a.it.md", b"uno")]);
        let mut files = load(root.path(), None).unwrap();
        let reread = |files: &mut Files, path: &str| reload(root.path(), files, &[root.path().join(path)]);
        assert_eq!(
            reread(&mut files, "content/.bozze/a.it.md").map(|touched| touched.len()),
            Some(0),
            "hidden folders stay hidden"
        );
        assert!(reread(&mut files, "content").is_none(), "a folder that comes or goes");
        assert!(reread(&mut files, "").is_none(), "events were lost: anything may have changed");
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("nulla", root.path().join("content/rotto.md")).unwrap();
            reread(&mut files, "content/rotto.md").unwrap();
            assert_eq!(codes(&files), codes(&load(root.path(), None).unwrap()), "a link that leads nowhere");
        }
    }
}
