//! Small whole portals, each in one text file of `tests/cases/`, and what Sportello says of them to an Italian editor.
//!
//! How a case is written is said in `support/portal.rs`; the snapshot stands beside it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/portal.rs"]
mod portal;

use jiff::civil::Date;
use sportello::base::lang::Lang;
use sportello::pipeline::{Settings, Workspace};
use sportello::report::{Color, Format, Report};
use std::fs;
use std::path::{Path, PathBuf};

const TODAY: Date = Date::constant(2026, 11, 22);

#[test]
fn what_an_editor_is_told() {
    let mut cases: Vec<PathBuf> = fs::read_dir("tests/cases").unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    cases.sort();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("cases");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for case in &cases {
            let name = case.file_stem().unwrap().to_str().unwrap();
            insta::assert_snapshot!(name, report(case));
        }
    });
}

#[test]
fn the_good_portal_has_no_findings() {
    assert_eq!(report(Path::new("tests/cases/good.txt")), "Nessun problema.\n");
}

/// load → parse → assemble → check, in a folder of its own.
fn report(case: &Path) -> String {
    let folder = tempfile::tempdir().unwrap();
    portal::unpack(&text_of(case), folder.path());
    let mut workspace = Workspace::read(folder.path()).unwrap();
    let assembled = workspace.assemble(&Settings { base_url: None, today: TODAY });
    let messages = workspace.catalog().get(&Lang::parse("it").unwrap());
    Report { diagnostics: &assembled.diagnostics, texts: &workspace.texts(), messages: &messages }
        .render(Format::Text(Color::Plain))
}

fn text_of(path: &Path) -> String {
    #[expect(clippy::disallowed_methods, reason = "a test reads its own cases")]
    fs::read_to_string(path).unwrap()
}
