//! Why a copy could not be made. Mistakes in content were found before. Each error names a Fluent message of the command line
//! (`cli-export-…`), or is a diagnostic.

use crate::base::diagnostic::Diagnostic;
use std::fmt;

#[derive(Debug)]
pub enum PortableError {
    /// A template of the theme fails on a page.
    Template(Box<Diagnostic>),
    /// A page is no HTML whose links could be found.
    Html { page: String, reason: String },
    /// The data of the search cannot be written as JSON.
    Data(serde_json::Error),
    /// More or longer files than the format holds.
    Archive(String),
}

impl PortableError {
    /// The Fluent message that tells it; `None` for a mistake in a template, which is a diagnostic with words of its own.
    #[must_use]
    pub const fn message_id(&self) -> Option<&'static str> {
        match self {
            Self::Template(_) => None,
            Self::Html { .. } => Some("cli-export-html"),
            Self::Data(_) => Some("cli-export-search"),
            Self::Archive(_) => Some("cli-export-archive"),
        }
    }

    /// The arguments of the message.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Template(_) => Vec::new(),
            Self::Html { page, reason } => vec![("page", page.clone()), ("reason", reason.clone())],
            Self::Data(error) => vec![("reason", error.to_string())],
            Self::Archive(reason) => vec![("reason", reason.clone())],
        }
    }
}

/// For logs; people read the message.
impl fmt::Display for PortableError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Template(diagnostic) = self {
            write!(formatter, "{}: {}", diagnostic.place.path, diagnostic.code)?;
        }
        formatter.write_str(self.message_id().unwrap_or_default())?;
        self.arguments().iter().try_for_each(|(name, value)| write!(formatter, " {name}={value}"))
    }
}

impl std::error::Error for PortableError {}
