//! The default theme and the shipped locales, which `build.rs` put into the binary.

use super::{EMBEDDED, File, Files};
use crate::base::source::{Source, SourcePath};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Embedded files, under paths that no disk has.
pub(super) fn files() -> Files {
    let taken = FILES.iter().map(|(path, bytes)| {
        let path: SourcePath = format!("{EMBEDDED}{path}").into();
        let file = match std::str::from_utf8(bytes) {
            Ok(text) => File::Text(Source::new(path.clone(), text)),
            Err(_) => File::Bytes { path: path.clone(), bytes: (*bytes).into() },
        };
        (path, file)
    });
    Files { taken: taken.collect(), ..Files::default() }
}
