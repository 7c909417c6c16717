//! Why parts are not merged. Each refusal names a Fluent message of the command line (`cli-merge-…`).

use crate::write::{Folder, PublishError};
use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum Refusal {
    /// The folder does not say that it is a part.
    NoPart(PathBuf),
    /// It is a site, and all of it.
    Whole(PathBuf),
    /// What it says of itself cannot be understood.
    Unreadable {
        path: PathBuf,
        reason: String,
    },
    /// Two parts were made of different content, on different days, or by different programs.
    Inputs {
        path: PathBuf,
        first: PathBuf,
    },
    /// Two parts have the same cells; `only` is how one would ask for these.
    Twice {
        path: PathBuf,
        first: PathBuf,
        only: String,
    },
    /// How to ask for the parts that nobody brought.
    Missing(Vec<String>),
    /// A file of a part is not as it was made.
    File {
        folder: PathBuf,
        file: String,
        difference: Difference,
    },
    Disk {
        path: PathBuf,
        error: io::Error,
    },
    Publish(PublishError),
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    Missing,
    More,
    Changed,
}

impl From<PublishError> for Refusal {
    fn from(error: PublishError) -> Self {
        Self::Publish(error)
    }
}

impl Refusal {
    pub(super) fn disk(folder: &Folder, file: &str, error: io::Error) -> Self {
        Self::Disk { path: folder.path().join(file), error }
    }

    /// The Fluent message that tells it.
    #[must_use]
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::NoPart(_) => "cli-merge-no-part",
            Self::Whole(_) => "cli-merge-whole",
            Self::Unreadable { .. } => "cli-merge-unreadable",
            Self::Inputs { .. } => "cli-merge-inputs",
            Self::Twice { .. } => "cli-merge-twice",
            Self::Missing(_) => "cli-merge-missing",
            Self::File { difference: Difference::Missing, .. } => "cli-merge-file-missing",
            Self::File { difference: Difference::More, .. } => "cli-merge-file-more",
            Self::File { difference: Difference::Changed, .. } => "cli-merge-file-changed",
            Self::Disk { .. } => "cli-merge-disk",
            Self::Publish(error) => error.message_id(),
        }
    }

    /// The arguments of the message.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::NoPart(path) | Self::Whole(path) => vec![("path", shown(path))],
            Self::Unreadable { path, reason } => vec![("path", shown(path)), ("reason", reason.clone())],
            Self::Inputs { path, first } => vec![("path", shown(path)), ("first", shown(first))],
            Self::Twice { path, first, only } => vec![("path", shown(path)), ("first", shown(first)), ("only", only.clone())],
            Self::Missing(only) => {
                vec![("commands", only.iter().map(|only| format!("sportello build {only}")).collect::<Vec<_>>().join("; "))]
            }
            Self::File { folder, file, .. } => vec![("path", shown(folder)), ("file", file.clone())],
            Self::Disk { path, error } => vec![("path", shown(path)), ("reason", error.to_string())],
            Self::Publish(error) => error.arguments(),
        }
    }
}
