//! Cases: the text files of a folder of `tests/`, each with its snapshot beside it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// By name.
pub fn all(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(Path::new("tests").join(folder)).unwrap();
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    cases.sort();
    cases
}

pub fn read(case: &Path) -> String {
    #[expect(clippy::disallowed_methods, reason = "a test reads its own cases")]
    fs::read_to_string(case).unwrap()
}

/// Gives `check` the name of each case, which is that of its snapshot. The macro itself must stand in the test's own file:
/// insta looks for snapshots from there.
pub fn each(folder: &str, check: impl Fn(&str, &Path)) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for case in all(folder) {
            check(case.file_stem().unwrap().to_str().unwrap(), &case);
        }
    });
}
