//! Whether there is anything to do at all, known before a single file is parsed.

use super::Outcome;
use super::ledger::Ledger;
use super::said;
use crate::base::diagnostic::Diagnostic;
use crate::base::hash::Version;
use crate::write::{Durability, Publication, PublishError, note_beside};
use std::path::Path;

/// What the last build published into a folder and said, if it was made of exactly this and still stands as it was published. `None` also
/// where the folder cannot be published into: a build says so when it has something to publish.
#[must_use]
pub fn unchanged(out: &Path, whole: Version) -> Option<(Outcome, Vec<Diagnostic>)> {
    if out.exists() { find(out, whole).ok().flatten() } else { None }
}

fn find(out: &Path, whole: Version) -> Result<Option<(Outcome, Vec<Diagnostic>)>, PublishError> {
    let Some((files, told)) = note_beside(out).and_then(|note| Ledger::whole(&note, whole)) else { return Ok(None) };
    let publication = Publication::begin(out)?;
    if publication.old_files() != files.len() || !publication.keep(&files)? {
        return Ok(None);
    }
    let published = publication.finish(Durability::PowerCut, || None)?;
    Ok(Some((Outcome { published, failed: Vec::new() }, said::diagnostics(told))))
}
