//! Why an index could not be built or read. Never an editor's mistake: their texts cannot make a search fail.

use std::fmt;
use tantivy::TantivyError;

#[derive(Debug)]
pub enum IndexError {
    /// The engine refused, for a reason of its own.
    Engine(Box<TantivyError>),
    /// Numbers of documents are only stable in a single segment.
    Segments { found: usize },
}

impl fmt::Display for IndexError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Engine(error) => write!(formatter, "the search index failed: {error}"),
            Self::Segments { found } => write!(formatter, "the search index has {found} segments instead of one"),
        }
    }
}

impl std::error::Error for IndexError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Engine(error) => Some(error),
            Self::Segments { .. } => None,
        }
    }
}

impl From<TantivyError> for IndexError {
    fn from(error: TantivyError) -> Self {
        Self::Engine(Box::new(error))
    }
}

impl From<std::io::Error> for IndexError {
    fn from(error: std::io::Error) -> Self {
        TantivyError::from(error).into()
    }
}
