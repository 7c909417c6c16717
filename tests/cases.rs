//! Small whole portals, each in one text file of `tests/cases/`, and what Sportello says of them to an Italian editor.
//!
//! How a case is written is said in `support/portal.rs`; the snapshot stands beside it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/portal.rs"]
mod portal;

use jiff::civil::Date;
use sportello::base::diagnostic::in_order;
use sportello::base::lang::Lang;
use sportello::import;
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

/// A portal and a file of desks, named in the case's first line; what an editor is told, and what would be written.
#[test]
fn what_an_import_says() {
    let mut cases: Vec<PathBuf> = fs::read_dir("tests/cases/import").unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    cases.sort();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("cases/import");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for case in &cases {
            let name = case.file_stem().unwrap().to_str().unwrap();
            insta::assert_snapshot!(name, imported(case));
        }
    });
}

#[test]
fn the_good_portal_has_no_findings() {
    assert_eq!(report(Path::new("tests/cases/good.txt")), "Nessun problema.\n");
}

/// load → parse → assemble → import, without writing.
fn imported(case: &Path) -> String {
    let folder = tempfile::tempdir().unwrap();
    portal::unpack(&text_of(case), folder.path());
    let workspace = Workspace::read(folder.path()).unwrap();
    let standing = workspace.portal().unwrap();
    let file = ["desks.csv", "desks.json", "desks.geojson"].into_iter().find(|file| folder.path().join(file).exists()).unwrap();
    let mut texts = workspace.texts();
    let bytes = sportello::load::bytes_file(&folder.path().join(file)).unwrap();
    let standing = import::Standing { portal: &standing, texts: &texts };
    let mut plan = import::plan(&file.into(), &bytes, &standing, &import::Settings::default());
    let today = Settings { base_url: None, today: TODAY };
    plan.settle(|sources| workspace.imagine(sources.into_iter()).assemble(&today).diagnostics);
    texts.insert(&plan.origin.source);
    let messages = workspace.catalog().get(&Lang::parse("it").unwrap());
    let found = in_order(plan.all_diagnostics());
    let report = Report { diagnostics: &found, texts: &texts, messages: &messages }.render(Format::Text(Color::Plain));
    let diffs: String = plan.changes().map(import::unified).collect();
    format!("{report}\n{diffs}")
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
