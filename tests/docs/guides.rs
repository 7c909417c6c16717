//! The examples of both editors' guides, put over the portal that `sportello init` makes, are a portal without errors.

use jiff::civil::Date;
use sportello::base::source::Texts;
use sportello::locale::messages::Messages;
use sportello::pipeline::{Settings, Workspace};
use sportello::report::{Format, Report};
use std::fs;
use std::path::Path;

/// Where an example is to be saved, and its text.
type Example = (String, String);

/// Every fence after a line that names a file of `content/`.
fn examples(page: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut path = None;
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let ticks = line.chars().take_while(|letter| *letter == '`').count();
        if ticks >= 3 {
            let body: Vec<&str> = lines.by_ref().take_while(|line| !is_end(line, ticks)).collect();
            if let (Some(path), true) = (path.take(), line.ends_with("markdown") || line.ends_with("yaml")) {
                examples.push((path, body.join("\n") + "\n"));
            }
        } else if !line.trim().is_empty() {
            path = line.split('`').find(|word| word.starts_with("content/") && word.contains('.')).map(ToOwned::to_owned);
        }
    }
    examples
}

fn is_end(line: &str, ticks: usize) -> bool {
    line.len() == ticks && line.bytes().all(|byte| byte == b'`')
}

/// The files of `sportello init`, then the examples.
fn portal(root: &Path, examples: &[Example]) {
    for entry in walkdir::WalkDir::new("src/cli/starter").into_iter().map(Result::unwrap) {
        let target = root.join(entry.path().strip_prefix("src/cli/starter").unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
    for (path, text) in examples {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    }
}

fn errors(root: &Path) -> String {
    let mut workspace = Workspace::read(root).unwrap();
    let assembled = workspace.assemble(&Settings { base_url: None, today: Date::constant(2026, 11, 22) });
    let errors: Vec<_> = assembled
        .diagnostics
        .into_iter()
        .filter(|found| found.severity == sportello::base::diagnostic::Severity::Error)
        .collect();
    Report { diagnostics: &errors, texts: &Texts::default(), messages: &Messages::default() }.render(Format::Short)
}

#[test]
fn the_examples_are_valid_content() {
    for page in ["docs/guide-editors.en.md", "docs/guide-editors.it.md"] {
        let examples = examples(&fs::read_to_string(page).unwrap());
        assert!(examples.len() >= 6, "{page} shows a question, a translation, a guide, a service, facts and a term");
        let root = tempfile::tempdir().unwrap();
        portal(root.path(), &examples);
        assert_eq!(errors(root.path()), "", "{page}");
    }
}

#[test]
fn a_wrong_example_is_seen() {
    let page = "File `content/faq/prova.it.md`:\n\n````markdown\n---\nquestion: a\n---\n\n```stepz\n```\n````\n";
    let examples = examples(page);
    assert_eq!(examples.len(), 1);
    let root = tempfile::tempdir().unwrap();
    portal(root.path(), &examples);
    let errors = errors(root.path());
    assert!(errors.contains("field-missing") && errors.contains("component-unknown"), "{errors}");
}
