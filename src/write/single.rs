//! One file in the place of another: what `new`, `init` and `mark` write into an editor's folder.

use std::io::{self, Write};
use std::path::Path;

/// Puts new bytes in the place of a file's old ones; a reader never sees half of them. Folders are made as needed.
///
/// # Errors
/// The disk refuses; the old file is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
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
    file.persist(path).map(drop).map_err(|error| error.error)
}
