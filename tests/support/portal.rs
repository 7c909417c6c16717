//! A whole portal in one text file: `--- path` begins a file.
//!
//! Directives make what a text cannot hold: `--- path [bytes: ff fe]`, `--- path [repeat: 2000000 x]` (after the text),
//! `--- path [symlink: ../../outside]`.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The files of a case, in a folder that is removed when nobody holds it any more.
pub fn unpack(case: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write_all(case, folder.path());
    folder
}

fn write_all(case: &str, root: &Path) {
    let mut open: Option<(&str, String)> = None;
    for line in case.split_inclusive('\n') {
        match line.strip_prefix("--- ") {
            Some(header) => {
                write(root, open.take());
                open = Some((header.trim_end(), String::new()));
            }
            // What stands before the first file is for the test.
            None => {
                if let Some((_, text)) = &mut open {
                    text.push_str(line);
                }
            }
        }
    }
    write(root, open);
}

fn write(root: &Path, file: Option<(&str, String)>) {
    let Some((header, text)) = file else { return };
    let (path, directive) = header.split_once(" [").unwrap_or((header, ""));
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let bytes = match directive.trim_end_matches(']').split_once(": ") {
        None => text.into_bytes(),
        Some(("bytes", hexadecimal)) => {
            let bytes = hexadecimal.split(' ').map(|byte| u8::from_str_radix(byte, 16).unwrap());
            text.bytes().chain(bytes).collect()
        }
        Some(("repeat", what)) => {
            let (times, word) = what.split_once(' ').unwrap();
            (text + &word.repeat(times.parse().unwrap())).into_bytes()
        }
        Some(("symlink", target)) => {
            #[cfg(unix)]
            std::os::unix::fs::symlink(target, &path).unwrap();
            return;
        }
        Some((directive, _)) => panic!("no directive {directive}"),
    };
    #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
    fs::write(path, bytes).unwrap();
}
