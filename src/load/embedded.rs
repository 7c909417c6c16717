//! The default theme and the shipped locales, which `build.rs` put into the binary.

use super::{EMBEDDED, File};
use crate::base::source::{Source, SourcePath};
use std::collections::BTreeMap;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Embedded files whose own paths begin so, under paths that no disk has.
pub(super) fn below(folder: &str) -> BTreeMap<SourcePath, File> {
    let files = FILES.iter().filter(|(path, _)| path.starts_with(folder)).map(|(path, bytes)| {
        let path: SourcePath = format!("{EMBEDDED}{path}").into();
        let file = match std::str::from_utf8(bytes) {
            Ok(text) => File::Text(Source::new(path.clone(), text)),
            Err(_) => File::Bytes { path: path.clone(), bytes: (*bytes).into() },
        };
        (path, file)
    });
    files.collect()
}
