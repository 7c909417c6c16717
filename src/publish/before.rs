//! What the last build left: a folder and a note of what was made from what. A build looks at them while it reads the portal.

use super::ledger::Note;
use super::{Outcome, said};
use crate::base::diagnostic::Diagnostic;
use crate::base::hash::Version;
use crate::write::{Publication, PublishError, Published, Standing};
use std::path::{Path, PathBuf};

/// The published folder, and what was noted of it. Until this is dropped nobody else builds there.
#[derive(Debug)]
pub struct Before {
    out: PathBuf,
    standing: Standing,
    /// `None` when nothing is known of what stands there.
    note: Option<Note>,
}

/// The same with a publication begun.
#[derive(Debug)]
pub struct Begun {
    pub(super) out: PathBuf,
    pub(super) publication: Publication,
    pub(super) note: Option<Note>,
}

impl Before {
    /// # Errors
    /// See [`PublishError`].
    pub fn of(out: &Path) -> Result<Self, PublishError> {
        let standing = Standing::of(out)?;
        let note = standing.note().and_then(|note| Note::parse(&note));
        Ok(Self { out: out.to_owned(), standing, note })
    }

    /// What the last build published and said, if it was made of exactly this and still stands as it was published.
    #[must_use]
    pub fn unchanged(&self, whole: Version) -> Option<(Outcome, Vec<Diagnostic>)> {
        let note = self.note.as_ref().filter(|note| note.whole() == Some(whole))?;
        let files = note.published();
        let published = Published { written: 0, unchanged: files.len(), removed: 0 };
        let stands = self.standing.consists_of(&files);
        stands.then(|| (Outcome { published, failed: Vec::new() }, said::diagnostics(&note.said)))
    }

    /// Prepares a publication: for a large site a matter of the system more than of this program.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub fn begin(self) -> Result<Begun, PublishError> {
        let Self { out, standing, note } = self;
        let publication = Publication::begin(standing, note.as_ref().map(Note::files))?;
        Ok(Begun { out, publication, note })
    }
}
