//! Whether a published file already has the bytes that it should have.

use super::stamp::Stamp;
use std::fs;
use std::path::Path;

/// What stands at a file's place in the old site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Old {
    Absent,
    Different,
    Same(Stamp),
}

/// By length first, since most changes change it, and then byte by byte. What cannot be read counts as different.
pub fn compare(path: &Path, bytes: &[u8]) -> Old {
    let Ok(metadata) = fs::symlink_metadata(path) else { return Old::Absent };
    if metadata.is_dir() {
        // Its files are counted one by one, and none of them has this path.
        return Old::Absent;
    }
    let same_length = metadata.is_file() && u64::try_from(bytes.len()).is_ok_and(|length| length == metadata.len());
    if same_length && has_bytes(path, bytes) {
        Old::Same(Stamp::read(&metadata).unwrap_or(Stamp::unknown()))
    } else {
        Old::Different
    }
}

#[expect(clippy::disallowed_methods, reason = "write owns the published folder")]
fn has_bytes(path: &Path, bytes: &[u8]) -> bool {
    fs::read(path).is_ok_and(|old| old == bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test writes its own files")]
    fn compares_lengths_and_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "abc").unwrap();
        assert_eq!(compare(&path, b"abc"), Old::Same(Stamp::of(&path).unwrap()));
        assert_eq!(compare(&path, b"abd"), Old::Different);
        assert_eq!(compare(&path, b"ab"), Old::Different);
        assert_eq!(compare(&folder.path().join("b"), b""), Old::Absent);
        assert_eq!(compare(folder.path(), b""), Old::Absent);
    }
}
