//! Why a copy could not be made. Mistakes in content were found before.

use crate::base::diagnostic::Diagnostic;
use crate::index::IndexError;
use std::fmt;

#[derive(Debug)]
pub enum PortableError {
    /// A template of the theme fails on a page.
    Template(Box<Diagnostic>),
    /// A page is no HTML whose links could be found.
    Html {
        page: String,
        reason: String,
    },
    Search(IndexError),
    /// The data of the search cannot be written as JSON.
    Data(serde_json::Error),
    /// More or longer files than the format holds.
    Archive(String),
}

impl fmt::Display for PortableError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(diagnostic) => write!(formatter, "{}: {}", diagnostic.place.path, diagnostic.code),
            Self::Html { page, reason } => write!(formatter, "{page}: {reason}"),
            Self::Search(error) => write!(formatter, "{error}"),
            Self::Data(error) => write!(formatter, "{error}"),
            Self::Archive(reason) => formatter.write_str(reason),
        }
    }
}

impl std::error::Error for PortableError {}

impl From<IndexError> for PortableError {
    fn from(error: IndexError) -> Self {
        Self::Search(error)
    }
}
