//! Parts → the whole site. Nothing is made: what the parts say of themselves is held against each other and against their files, and
//! the files are published together, with the very bytes that one machine would have made.

mod refusal;

pub use refusal::{Difference, Refusal};

use super::Progress;
use super::part::{FILE, Manifest};
use crate::base::hash::Version;
use crate::site::part::Selection;
use crate::write::{Durability, Folder, Publication, Published, Standing};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A part as it is found.
#[derive(Debug)]
struct Found {
    folder: Folder,
    manifest: Manifest,
}

/// Publishes the site of which these folders are the parts.
///
/// # Errors
/// They are not, or the disk refuses; the folder is then as it was.
pub fn merge(folders: &[PathBuf], out: &Path, progress: &dyn Progress) -> Result<Published, Refusal> {
    let parts: Vec<Found> = folders.par_iter().map(|folder| find(folder)).collect::<Result<_, _>>()?;
    check_inputs(&parts)?;
    check_cells(&parts)?;
    parts.par_iter().try_for_each(check_names)?;
    let publication = Publication::begin(Standing::of(out)?, None)?;
    progress.expect(parts.iter().map(|part| part.manifest.files.len()).sum());
    let files = parts.par_iter().flat_map(|part| part.manifest.files.par_iter().map(move |file| (part, file)));
    files.try_for_each(|(part, (name, version))| {
        progress.done();
        copy(&publication, part, name, *version)
    })?;
    Ok(publication.finish(Durability::PowerCut, || None)?)
}

fn find(path: &Path) -> Result<Found, Refusal> {
    let folder = Folder::at(path);
    let bytes = match folder.read(FILE) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(Refusal::disk(&folder, FILE, error)),
        Err(_) if folder.is_ours() => return Err(Refusal::Whole(path.to_owned())),
        Err(_) => return Err(Refusal::NoPart(path.to_owned())),
    };
    match Manifest::parse(&bytes) {
        Ok(manifest) => Ok(Found { folder, manifest }),
        Err(reason) => Err(Refusal::Unreadable { path: path.to_owned(), reason }),
    }
}

/// All are of one site.
fn check_inputs(parts: &[Found]) -> Result<(), Refusal> {
    let Some((first, others)) = parts.split_first() else { return Ok(()) };
    match others.iter().find(|other| other.manifest.inputs != first.manifest.inputs) {
        Some(other) => Err(Refusal::Inputs { path: other.path(), first: first.path() }),
        None => Ok(()),
    }
}

/// Every cell is in one of them, and in no other.
fn check_cells(parts: &[Found]) -> Result<(), Refusal> {
    let Some(Found { manifest: Manifest { grid, .. }, .. }) = parts.first() else { return Ok(()) };
    for (at, part) in parts.iter().enumerate() {
        for earlier in &parts[..at] {
            if let Some(overlap) = part.manifest.selection.overlap(&earlier.manifest.selection) {
                return Err(Refusal::Twice { path: part.path(), first: earlier.path(), only: grid.typed(&overlap) });
            }
        }
    }
    let taken: Vec<&Selection> = parts.iter().map(|part| &part.manifest.selection).collect();
    let rest = grid.rest(&taken);
    if rest.is_empty() { Ok(()) } else { Err(Refusal::Missing(rest.iter().map(|selection| grid.typed(selection)).collect())) }
}

/// A part has the files that it had when it was made, and no others.
fn check_names(part: &Found) -> Result<(), Refusal> {
    let mut found = part.folder.files().map_err(|error| Refusal::disk(&part.folder, "", error))?;
    found.remove(FILE);
    let made: BTreeSet<&String> = part.manifest.files.keys().collect();
    let differs = |file: &str, difference| Err(Refusal::File { folder: part.path(), file: file.to_owned(), difference });
    if let Some(missing) = made.iter().find(|file| !found.contains(**file)) {
        return differs(missing, Difference::Missing);
    }
    found.iter().find(|file| !made.contains(file)).map_or(Ok(()), |more| differs(more, Difference::More))
}

/// A file is read once: its bytes are those that were made, or nothing is published.
fn copy(publication: &Publication, part: &Found, file: &str, version: Version) -> Result<(), Refusal> {
    let bytes = part.folder.read(file).map_err(|error| Refusal::disk(&part.folder, file, error))?;
    if Version::of([&bytes]) != version {
        return Err(Refusal::File { folder: part.path(), file: file.to_owned(), difference: Difference::Changed });
    }
    publication.put(file, &bytes)?;
    Ok(())
}

impl Found {
    fn path(&self) -> PathBuf {
        self.folder.path().to_owned()
    }
}
