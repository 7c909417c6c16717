//! Small whole portals, each in one text file of `tests/cases/`, and what Sportello says of them to an Italian editor.
//!
//! A file begins with a line `--- path`. Directives make what a text cannot hold: `--- path [bytes: ff fe]`,
//! `--- path [repeat: 2000000 x]` (after the text), `--- path [symlink: ../../outside]`. The snapshot stands beside the case.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

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
    unpack(&text_of(case), folder.path());
    let mut workspace = Workspace::read(folder.path()).unwrap();
    let assembled = workspace.assemble(&Settings { base_url: None, today: TODAY });
    let messages = workspace.catalog().get(&Lang::parse("it").unwrap());
    Report { diagnostics: &assembled.diagnostics, texts: &workspace.texts(), messages: &messages }
        .render(Format::Text(Color::Plain))
}

fn unpack(case: &str, root: &Path) {
    let mut open: Option<(&str, String)> = None;
    for line in case.split_inclusive('\n') {
        match line.strip_prefix("--- ") {
            Some(header) => {
                write(root, open.take());
                open = Some((header.trim_end(), String::new()));
            }
            None => open.as_mut().unwrap().1.push_str(line),
        }
    }
    write(root, open);
}

fn write(root: &Path, file: Option<(&str, String)>) {
    let Some((header, text)) = file else { return };
    let (path, directive) = header.split_once(" [").unwrap_or((header, ""));
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let directive = directive.trim_end_matches(']').split_once(": ");
    let bytes = match directive {
        None => text.into_bytes(),
        Some(("bytes", hexadecimal)) => {
            let bytes = hexadecimal.split(' ').map(|byte| u8::from_str_radix(byte, 16).unwrap());
            text.bytes().chain(bytes).collect()
        }
        Some(("repeat", what)) => {
            let (times, word) = what.split_once(' ').unwrap();
            (text + &word.repeat(times.parse().unwrap())).into_bytes()
        }
        Some(("symlink", target)) => {
            #[cfg(unix)]
            std::os::unix::fs::symlink(target, &path).unwrap();
            return;
        }
        Some((other, _)) => panic!("no directive is called {other}"),
    };
    #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
    fs::write(path, bytes).unwrap();
}

fn text_of(path: &Path) -> String {
    #[expect(clippy::disallowed_methods, reason = "a test reads its own cases")]
    fs::read_to_string(path).unwrap()
}
