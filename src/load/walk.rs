//! Finds files below a folder and reads them, in parallel. Owner of walkdir.

use super::register::{Mark, Marks, Register};
use super::{File, Files};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::{Source, SourcePath};
use rayon::prelude::*;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A text that a person reads is not longer than a book.
pub(super) const MAX_PROSE_BYTES: usize = 1 << 20;
/// A region's municipalities fit.
const MAX_DATA_BYTES: usize = 8 << 20;
/// The one file of `content/` that is data and no YAML: the borders of areas.
const AREAS: &str = "content/areas.geojson";
/// A scanned form fits; a film does not.
const MAX_ATTACHMENT_BYTES: usize = 32 << 20;

/// A file that is there, or a reason why it cannot be followed.
pub(super) struct Found {
    pub path: PathBuf,
    pub inside: SourcePath,
    pub problem: Option<&'static str>,
}

/// A path as the portal names it: relative to the root, with `/`.
pub(super) fn inside(root: &Path, path: &Path) -> Option<SourcePath> {
    let relative = path.strip_prefix(root).ok()?;
    let parts: Option<Vec<&str>> = relative.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/").into())
}

/// Hidden files and the traces that editors leave are nobody's content.
fn is_ignored(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_none_or(is_ignored_name)
}

/// The same of a path as the portal names it: what stands in a hidden folder is hidden.
pub(super) fn is_ignored_inside(inside: &str) -> bool {
    inside.split('/').any(is_ignored_name)
}

fn is_ignored_name(name: &str) -> bool {
    let temporary = name.ends_with('~') || name.ends_with(".swp") || name.ends_with(".tmp");
    name.starts_with('.') || temporary || name == "node_modules"
}

/// Every file below `folder`, in no order.
pub(super) fn find(root: &Path, folder: &Path) -> Vec<Found> {
    let canonical = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let mut found = Vec::new();
    let mut entries = WalkDir::new(folder).follow_links(true).into_iter();
    while let Some(entry) = entries.next() {
        let (path, problem) = match &entry {
            Ok(entry) if entry.depth() > 0 && is_ignored(entry.path()) => {
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
                continue;
            }
            Ok(entry) if entry.path_is_symlink() && leaves(&canonical, entry.path()) => {
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
                (entry.path().to_owned(), Some("symlink-outside-root"))
            }
            Ok(entry) if entry.file_type().is_dir() => continue,
            Ok(entry) => (entry.path().to_owned(), None),
            // A portal without themes or locales of its own is the usual one.
            Err(error) if error.depth() == 0 => continue,
            Err(error) => {
                let code = if error.loop_ancestor().is_some() { "symlink-loop" } else { "file-unreadable" };
                (error.path().unwrap_or(folder).to_owned(), Some(code))
            }
        };
        if let Some(inside) = inside(root, &path) {
            found.push(Found { path, inside, problem });
        }
    }
    found
}

/// A file by itself, as a walk would have come upon it.
pub(super) fn at(canonical_root: &Path, path: &Path, inside: SourcePath) -> Found {
    let problem = leaves(canonical_root, path).then_some("symlink-outside-root");
    Found { path: path.to_owned(), inside, problem }
}

fn leaves(canonical_root: &Path, path: &Path) -> bool {
    path.canonicalize().is_ok_and(|target| !target.starts_with(canonical_root))
}

/// Takes what was found into `files`; what cannot be read goes to `refused`. Texts that the register knows are not read. Gives back by
/// what each text of `content/` is known again.
pub(super) fn read_all(found: Vec<Found>, files: &mut Files, register: &Register<'_>) -> Marks {
    let take = |found: Found| {
        if found.problem.is_none()
            && let Some((version, mark)) = register.known(&found.inside, &found.path)
        {
            let path = found.inside;
            return (path.clone(), Ok((File::Known { path, version }, Some(mark))));
        }
        (found.inside.clone(), read_marked(found))
    };
    let mut taken: Vec<(SourcePath, Result<Marked, Diagnostic>)> = found.into_par_iter().map(take).collect();
    taken.par_sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    let (mut read, mut marks) = (Vec::with_capacity(taken.len()), Marks::default());
    marks.reserve(taken.len());
    for (path, result) in taken {
        match result {
            Ok((file, mark)) => {
                marks.extend(mark.map(|mark| (path.clone(), (mark, file.version()))));
                read.push((path, file));
            }
            Err(diagnostic) => drop(files.refused.insert(path, diagnostic)),
        }
    }
    // At once, since they are in their order.
    files.taken.append(&mut read.into_iter().collect());
    marks
}

/// A file, and for a text by what it is known again.
type Marked = (File, Option<Mark>);

pub(super) fn read(found: Found) -> Result<File, Diagnostic> {
    read_marked(found).map(|(file, _)| file)
}

fn read_marked(found: Found) -> Result<Marked, Diagnostic> {
    let refuse = |code| Diagnostic::error(code, Place::file(&found.inside));
    if let Some(code) = found.problem {
        return Err(refuse(code));
    }
    let limit = limit(&found.inside);
    let unreadable = |_| refuse("file-unreadable");
    let file = std::fs::File::open(&found.path).map_err(unreadable)?;
    // Asked before the text is read: what changes meanwhile is seen by the next run.
    let metadata = file.metadata().map_err(unreadable)?;
    let size = metadata.len();
    if size > limit as u64 {
        return Err(refuse("file-too-large").with("size", size / 1024).with("limit", limit / 1024));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    // Through `take` the system is not asked for its length and place once more.
    file.take(size).read_to_end(&mut bytes).map_err(unreadable)?;
    if !is_text(&found.inside) {
        return Ok((File::Bytes { path: found.inside, bytes: bytes.into() }, None));
    }
    match simdutf8::compat::from_utf8(&bytes) {
        Ok(text) => {
            let mark = Mark::of(&metadata).filter(|_| found.inside.starts_with("content/"));
            // A byte order mark is no part of the text.
            Ok((File::Text(Source::new(found.inside, text.strip_prefix('\u{feff}').unwrap_or(text))), mark))
        }
        Err(error) => {
            let line = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count() + 1;
            Err(refuse("file-not-utf8").with("line", line))
        }
    }
}

fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn limit(path: &str) -> usize {
    match extension(path) {
        "md" => MAX_PROSE_BYTES,
        "yaml" | "yml" => MAX_DATA_BYTES,
        _ if path == AREAS => MAX_DATA_BYTES,
        _ => MAX_ATTACHMENT_BYTES,
    }
}

/// Whether a file is read as words. Attachments in `content/` are never looked into, whatever their name.
fn is_text(path: &str) -> bool {
    let extension = extension(path);
    matches!(extension, "md" | "yaml" | "yml" | "ftl")
        || path == AREAS
        || (path.starts_with("themes/") && matches!(extension, "html" | "css" | "js" | "svg"))
}
