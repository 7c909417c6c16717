//! Pages rendered in memory from small portals: what a reader gets, in which language, in which state.
//!
//! Each case of `tests/pages/` begins with `render: /path/ …`; the snapshot beside it holds the `main` of those pages.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "other tests use the rest")]
#[path = "support/answers.rs"]
mod answers;
#[path = "support/case_files.rs"]
mod case_files;
#[path = "support/portal.rs"]
mod portal;

use jiff::civil::Date;
use sportello::pipeline::{Settings, Workspace};
use sportello::site::Site;
use std::fmt::Write as _;
use std::path::Path;

const TODAY: Date = Date::constant(2026, 11, 23);

#[test]
fn what_a_reader_gets() {
    case_files::each("pages", |name, case| insta::assert_snapshot!(name, pages(case)));
}

fn pages(case: &Path) -> String {
    let text = case_files::read(case);
    let folder = portal::unpack(&text);
    let mut workspace = Workspace::read(folder.path()).unwrap();
    let assembled = workspace.assemble(&Settings { base_url: None, today: TODAY });
    let codes: Vec<&str> = assembled.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let mut out = format!("diagnostics: {}\n", codes.join(" "));
    let site = assembled.site.unwrap();
    let asked = text.lines().next().unwrap().strip_prefix("render: ").unwrap();
    for path in asked.split_whitespace() {
        let _ = write!(out, "\n=== {path}\n{}", main_of(&site, path));
    }
    out
}

/// Fingerprints change with every byte of a style or a script: what a reader gets does not.
fn without_fingerprints(html: &str) -> String {
    let mut parts = html.split("/assets/");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| {
        let (name, rest) = part.split_once('"').unwrap();
        let (stem, extension) = name.rsplit_once('.').unwrap();
        let (stem, _) = stem.rsplit_once('-').unwrap();
        format!("{out}/assets/{stem}.{extension}\"{rest}")
    })
}

/// The inside of `main`, without blank lines; of a table all of it.
fn main_of(site: &Site, path: &str) -> String {
    let text = answers::text(site, path);
    if path.ends_with(".csv") {
        return text.replace('\r', "");
    }
    let html = without_fingerprints(&text);
    let start = html.find("<main").unwrap();
    let end = html.find("</main>").unwrap();
    html[start..end].lines().filter(|line| !line.trim().is_empty()).fold(String::new(), |out, line| out + line + "\n")
}
