//! A site in memory, and what it answers at its addresses.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use jiff::civil::Date;
use serde_json::Value;
use sportello::base::route::Route;
use sportello::pipeline::{Settings, Workspace};
use sportello::site::{Artifact, Site};
use std::path::Path;
use std::sync::Arc;

/// The site of the portal in a folder, on a day.
pub fn assemble(root: &Path, today: Date) -> Arc<Site> {
    Workspace::read(root).unwrap().assemble(&Settings { base_url: None, today }).site.unwrap()
}

/// What stands at an address; nothing, when the site has no such page.
#[track_caller]
pub fn artifact(site: &Site, path: &str) -> Option<Artifact> {
    let route = Route::parse(path).unwrap_or_else(|| panic!("{path} is no address"));
    site.artifact(&route).unwrap()
}

#[track_caller]
pub fn text(site: &Site, path: &str) -> String {
    let artifact = artifact(site, path).unwrap_or_else(|| panic!("{path} is not there"));
    String::from_utf8(artifact.bytes).unwrap()
}

#[track_caller]
pub fn json(site: &Site, path: &str) -> Value {
    serde_json::from_str(&text(site, path)).unwrap()
}

/// What hosts are told to send with the addresses of a pattern.
#[track_caller]
pub fn headers(site: &Site, pattern: &str) -> String {
    let all = text(site, "/_headers");
    let rule = all.split("\n\n").find(|rule| rule.starts_with(&format!("{pattern}\n")));
    rule.unwrap_or_else(|| panic!("no headers for {pattern}:\n{all}")).to_owned()
}
