//! Which paths a file may have inside a published folder.

use super::error::PublishError;
use super::places::MARKER;
use std::path::PathBuf;

/// A path that stays inside the folder it is joined to.
#[derive(Debug)]
pub struct RelativePath(PathBuf);

impl RelativePath {
    pub fn parse(path: &str) -> Result<Self, PublishError> {
        let sound = !path.is_empty() && path.split('/').all(is_name) && path != MARKER;
        if sound { Ok(Self(path.split('/').collect())) } else { Err(PublishError::Path(path.to_owned())) }
    }

    pub fn into_path(self) -> PathBuf {
        self.0
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
