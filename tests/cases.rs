//! Small whole portals, each in one text file of `tests/cases/`, and what Sportello says of them to an Italian editor.
//!
//! How a case is written is said in `support/portal.rs`; the snapshot stands beside it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/case_files.rs"]
mod case_files;
#[path = "support/portal.rs"]
mod portal;

use jiff::civil::Date;
use sportello::base::diagnostic::in_order;
use sportello::base::lang::Lang;
use sportello::import;
use sportello::pipeline::{Settings, Workspace};
use sportello::report::{Color, Format, Report};
use std::path::Path;

const TODAY: Date = Date::constant(2026, 11, 22);

#[test]
fn what_an_editor_is_told() {
    case_files::each("cases", |name, case| insta::assert_snapshot!(name, report(case)));
}

/// A portal and a file of desks, named in the case's first line; what an editor is told, and what would be written.
#[test]
fn what_an_import_says() {
    case_files::each("cases/import", |name, case| insta::assert_snapshot!(name, imported(case)));
}

#[test]
fn the_good_portal_has_no_findings() {
    assert_eq!(report(Path::new("tests/cases/good.txt")), "Nessun problema.\n");
}

/// load → parse → assemble → import, without writing.
fn imported(case: &Path) -> String {
    let folder = portal::unpack(&case_files::read(case));
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
    let folder = portal::unpack(&case_files::read(case));
    let mut workspace = Workspace::read(folder.path()).unwrap();
    let assembled = workspace.assemble(&Settings { base_url: None, today: TODAY });
    let messages = workspace.catalog().get(&Lang::parse("it").unwrap());
    Report { diagnostics: &assembled.diagnostics, texts: &workspace.texts(), messages: &messages }
        .render(Format::Text(Color::Plain))
}
