//! The preview: a local web server that shows the portal as it would be published, and follows the editor's work.
//!
//! A file changes, the portal is refreshed, open pages reload; while something is wrong, the last good pages stay and say what.
//! Pages come from the same renderer as a build; one script tag is the only difference (see `inject`).
//! Absent on purpose: how pages are made (see [`Preview`]), printing, opening a browser.

mod debounce;
mod error;
mod host;
mod http;
mod inject;
mod live;
mod noise;
mod server;
mod watch;

pub use error::ServeError;
pub use server::{Server, Stop};
use std::path::PathBuf;
pub use watch::{Watch, Watching};

/// What the server asks of the portal. Called from several threads.
pub trait Preview: Send + Sync {
    /// The answer to a path: percent-decoded, beginning with `/`, without the query, never with `..` in it.
    fn respond(&self, path: &str) -> Response;

    /// Takes in what changed, and tells how the portal is: as soon as its pages are there, and again when more is known of them.
    /// Paths are absolute; a path may be gone, or be a folder in which anything may have changed. Called once with no paths
    /// before the first page; until it tells something, nobody is answered.
    fn refresh(&self, changed: &[PathBuf], tell: &mut dyn FnMut(Outcome));
}

/// A page or a file, as the published site would have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// How the portal is after a refresh.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Whether pages are other than before, so that open ones reload.
    pub renewed: bool,
    /// What is wrong, as escaped HTML to be shown over the pages; `None` when all is well.
    pub errors_html: Option<String>,
}

#[cfg(test)]
mod tests;
