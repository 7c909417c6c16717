//! Why a site could not be published. Each error names a Fluent message of the command line (`cli-publish-…`).

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum PublishError {
    /// The folder holds files that we did not put there, or is under version control.
    Foreign(PathBuf),
    /// Another build is publishing into the same folder.
    Busy(PathBuf),
    /// A file would land outside the folder, or in no place at all.
    Path(String),
    /// Two files have the same path.
    Twice(String),
    Disk {
        path: PathBuf,
        error: io::Error,
    },
}

impl PublishError {
    /// For `map_err`: the path is what the disk's own words leave out.
    pub(super) fn disk(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Disk { path: path.to_owned(), error }
    }

    /// The Fluent message that tells it.
    #[must_use]
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::Foreign(_) => "cli-publish-foreign",
            Self::Busy(_) => "cli-publish-busy",
            Self::Path(_) => "cli-publish-path",
            Self::Twice(_) => "cli-publish-twice",
            Self::Disk { .. } => "cli-publish-disk",
        }
    }

    /// The arguments of the message.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Foreign(path) | Self::Busy(path) => vec![("path", path.display().to_string())],
            Self::Path(path) | Self::Twice(path) => vec![("path", path.clone())],
            Self::Disk { path, error } => vec![("path", path.display().to_string()), ("reason", error.to_string())],
        }
    }
}

/// For logs; people read the message.
impl fmt::Display for PublishError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.message_id())?;
        self.arguments().iter().try_for_each(|(name, value)| write!(formatter, " {name}={value}"))
    }
}

impl std::error::Error for PublishError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Disk { error, .. } => Some(error),
            _ => None,
        }
    }
}
