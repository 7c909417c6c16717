//! Files in the place of others: what `new`, `init`, `mark` and `import` write into an editor's folder.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Puts new bytes in the place of a file's old ones; a reader never sees half of them. Folders are made as needed.
///
/// # Errors
/// The disk refuses; the old file is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    prepared(path, bytes)?.persist(path).map(drop).map_err(|error| error.error)
}

/// Replaces many files or none. All new bytes are on the disk before the first file is replaced, and when a file cannot be, those before it
/// are put back.
///
/// # Errors
/// The disk refuses one of them.
pub fn replace_files(files: &[(PathBuf, &[u8])]) -> Result<(), (PathBuf, io::Error)> {
    let ready =
        files.iter().map(|(path, bytes)| prepared(path, bytes).map(|file| (path, file)).map_err(|error| (path.clone(), error)));
    let ready: Vec<(&PathBuf, NamedTempFile)> = ready.collect::<Result<_, _>>()?;
    let mut replaced: Vec<(&PathBuf, Option<Vec<u8>>)> = Vec::new();
    for (path, file) in ready {
        #[expect(clippy::disallowed_methods, reason = "write owns the disk")]
        let old = std::fs::read(path).ok();
        if let Err(error) = file.persist(path) {
            restore(replaced);
            return Err((path.clone(), error.error));
        }
        replaced.push((path, old));
    }
    Ok(())
}

/// Puts back what stood there. A disk that refuses this too has the last word.
fn restore(replaced: Vec<(&PathBuf, Option<Vec<u8>>)>) {
    for (path, old) in replaced {
        let _ = match old {
            Some(bytes) => replace_file(path, &bytes),
            None => std::fs::remove_file(path),
        };
    }
}

/// The new file beside the old one, whole, with the old one's permissions.
fn prepared(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    // Hidden, so that a preview that watches the folder does not take it for content.
    builder.prefix(".sportello-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Ok(old) = std::fs::metadata(path) {
        file.as_file().set_permissions(old.permissions())?;
    }
    Ok(file)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the test looks at the disk from outside")]
mod tests {
    use super::*;

    #[test]
    fn many_files_are_replaced_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a.yaml"), folder.path().join("b.yaml"));
        std::fs::write(&a, "old").unwrap();
        // A folder cannot be replaced by a file.
        std::fs::create_dir_all(b.join("inside")).unwrap();
        let new: &[u8] = b"new";
        let c = folder.path().join("0.yaml");
        let refused = replace_files(&[(c.clone(), new), (a.clone(), new), (b.clone(), new)]).unwrap_err();
        assert_eq!(refused.0, b);
        assert_eq!(std::fs::read_to_string(&a).unwrap(), "old");
        assert!(!c.exists());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
        replace_files(&[(a.clone(), new), (c.clone(), new)]).unwrap();
        assert_eq!((std::fs::read(&a).unwrap(), std::fs::read(&c).unwrap()), (new.to_vec(), new.to_vec()));
    }
}
