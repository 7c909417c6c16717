//! Small whole portals, each in one text file of `tests/cases/`, and what Sportello says of them to an Italian editor.
//!
//! A file begins with a line `--- path`. Directives make what a text cannot hold: `--- path [bytes: ff fe]`,
//! `--- path [repeat: 2000000 x]` (after the text), `--- path [symlink: ../../outside]`. The snapshot stands beside the case.

use jiff::civil::Date;
use sportello::base::diagnostic::{Diagnostic, in_order};
use sportello::base::lang::Lang;
use sportello::base::source::{SourcePath, Texts};
use sportello::check::{self, Input};
use sportello::load::{self, EMBEDDED, File, Files};
use sportello::locale::messages::Catalog;
use sportello::model;
use sportello::parse::file::{self, Parsed};
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
            let folder = tempfile::tempdir().unwrap();
            unpack(&text_of(case), folder.path());
            insta::assert_snapshot!(name, report(folder.path()));
        }
    });
}

#[test]
fn the_good_portal_has_no_findings() {
    assert!(text_of(Path::new("tests/cases/good.snap")).ends_with("Nessun problema.\n"));
}

fn report(root: &Path) -> String {
    let files = load::load(root).unwrap();
    let (diagnostics, catalog) = diagnose(&files);
    let mut texts = Texts::default();
    for file in files.taken.values() {
        if let File::Text(source) = file {
            texts.insert(source);
        }
    }
    let messages = catalog.get(&Lang::parse("it").unwrap());
    Report { diagnostics: &diagnostics, texts: &texts, messages: &messages }.render(Format::Text(Color::Plain))
}

/// load → parse → assemble → check.
fn diagnose(files: &Files) -> (Vec<Diagnostic>, Catalog) {
    let catalog = catalog(files);
    let mut found: Vec<Diagnostic> = files.refused.values().cloned().chain(catalog.diagnostics).collect();
    let mut parsed: Vec<(SourcePath, Parsed)> = Vec::new();
    let mut attachments = Vec::new();
    for file in files.taken.values().filter(|file| file.path().starts_with("content/")) {
        match file {
            File::Text(source) => {
                let checked = file::read(source);
                found.extend(checked.diagnostics);
                parsed.extend(checked.value.map(|parsed| (source.path.clone(), parsed)));
            }
            File::Bytes { path, bytes } => attachments.push((path.clone(), bytes.clone())),
        }
    }
    let assembled = model::assemble(parsed.iter().map(|(path, parsed)| (path, parsed)), attachments.into_iter());
    found.extend(assembled.diagnostics);
    if let Some(portal) = &assembled.value {
        found.extend(check::check(&Input { portal, catalog: &catalog.value, today: TODAY }));
    }
    (in_order(found), catalog.value)
}

/// The embedded words first, the portal's own over them.
fn catalog(files: &Files) -> sportello::base::diagnostic::Checked<Catalog> {
    let embedded = format!("{EMBEDDED}locales/");
    let words = |folder: &str| -> Vec<_> {
        let tag = |path: &str| Lang::parse(path.strip_prefix(folder)?.split_once('/')?.0);
        let texts = files.taken.values().filter_map(|file| match file {
            File::Text(source) => Some((tag(&source.path)?, source.clone())),
            File::Bytes { .. } => None,
        });
        texts.collect()
    };
    Catalog::parse(words(&embedded).into_iter().chain(words("locales/")))
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
