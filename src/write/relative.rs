//! Which paths a file may have inside a published folder.

use super::error::PublishError;
use super::places::MARKER;
use std::borrow::Borrow;
use std::path::Path;

/// A path that stays inside the folder it is joined to, with `/` between its parts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RelativePath(String);

impl RelativePath {
    pub fn parse(path: &str) -> Result<Self, PublishError> {
        let sound = !path.is_empty() && path.split('/').all(is_name) && path != MARKER;
        if sound { Ok(Self(path.to_owned())) } else { Err(PublishError::Path(path.to_owned())) }
    }

    /// Of the file that says that a folder is ours.
    pub fn marker() -> Self {
        Self(MARKER.to_owned())
    }

    pub fn as_path(&self) -> &Path {
        Path::new(&self.0)
    }
}

/// What stands in a folder, which is "" or has such a path.
pub fn below(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

impl Borrow<str> for RelativePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Colons and backslashes mean drives and folders on Windows, where the same site must come out or fail.
fn is_name(part: &str) -> bool {
    !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_the_folder() {
        for good in ["index.html", "it/faq/index.html", "a..b", ".well-known/x"] {
            assert!(RelativePath::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "/etc/passwd", "../x", "a/../../x", "a//b", "a/", "./a", "C:\\x", "a\\..\\b", "a\0b", MARKER] {
            assert!(RelativePath::parse(bad).is_err(), "{bad}");
        }
    }
}
