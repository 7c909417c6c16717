//! Documents that can rot are tested. `UPDATE_DOCS=1 cargo test --test docs` writes the generated ones anew.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk and the environment from outside")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod content;
mod dependencies;
mod embed;
mod guides;
mod import;
mod readme;
mod schema;
mod search_api;
mod theme;

use std::{env, fs};

/// Compares a generated page with the one on the disk, or writes it.
fn is_current(path: &str, generated: &str) {
    if env::var("UPDATE_DOCS").is_ok() {
        fs::write(path, generated).unwrap();
    }
    let written = fs::read_to_string(path).unwrap_or_default();
    let difference = written.lines().zip(generated.lines()).find(|(old, new)| old != new);
    assert!(written == generated, "{path} is not current ({difference:?}): run UPDATE_DOCS=1 cargo test --test docs");
}
