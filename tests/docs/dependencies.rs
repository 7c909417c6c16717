//! `docs/dependencies.md` has a line for every direct dependency, and for nothing else.

use std::collections::BTreeSet;
use std::fs;

/// Names under every `[…dependencies]` heading of Cargo.toml.
fn declared(manifest: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.trim_end().ends_with("dependencies]");
        } else if let (true, Some((name, _))) = (inside && !line.starts_with('#'), line.split_once('=')) {
            names.insert(name.trim().to_owned());
        }
    }
    names
}

/// "- `name`, `other`: why"
fn explained(page: &str) -> BTreeSet<String> {
    let heads = page.lines().filter_map(|line| line.strip_prefix("- `")?.split_once(':').map(|(names, _)| names.to_owned()));
    heads.flat_map(|names| names.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect::<Vec<_>>()).collect()
}

#[test]
fn every_dependency_says_why_it_is_here() {
    let manifest = declared(&fs::read_to_string("Cargo.toml").unwrap());
    let page = explained(&fs::read_to_string("docs/dependencies.md").unwrap());
    assert_eq!(page, manifest, "docs/dependencies.md (left) and Cargo.toml (right) differ");
}
