//! Every code that the crate can say has its sentence in Italian and in English, a case that provokes it, and its lines in
//! `docs/diagnostics.md`, which is written from the sentences themselves (`SNAPSHOTS=overwrite cargo test` writes it anew).

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use sportello::base::lang::Lang;
use sportello::base::source::Source;
use sportello::locale::messages::{Argument, Catalog, Messages};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands before a code in the sources.
const MARKS: [&str; 7] = ["Diagnostic::error(", "Diagnostic::warning(", ".error(", ".warning(", "refuse(", "Err((", "ok_or(("];
/// Where every name with a hyphen is a code.
const ONLY_CODES: [&str; 3] = ["src/load/walk.rs", "src/parse/yaml.rs", "src/parse/value.rs"];
/// What no case of text files can provoke.
const WITHOUT_CASE: [(&str, &str); 4] = [
    ("file-unreadable", "depends on who runs the test"),
    ("search-index-failed", "no text can make the engine fail"),
    ("page-too-heavy", "found when pages are made: tests/cli/budget.rs"),
    ("page-too-many-requests", "found when pages are made: tests/cli/budget.rs"),
];

#[test]
fn every_code_has_a_sentence_and_help_in_both_languages() {
    let codes = codes();
    assert!(codes.len() > 80, "the sources are read: {codes:?}");
    for tag in ["it", "en"] {
        let messages = messages(tag);
        let lacking = codes.iter().filter(|code| {
            let id = format!("diagnostic-{code}");
            !messages.has(&id) || messages.attribute(&id, "help", &[]).is_none()
        });
        assert_eq!(lacking.collect::<Vec<_>>(), [] as [&String; 0], "{tag}");
        let known: Vec<String> = sentences(tag).into_iter().flat_map(|group| group.codes).collect();
        let dead = known.iter().filter(|code| !codes.contains(*code));
        assert_eq!(dead.collect::<Vec<_>>(), [] as [&String; 0], "{tag}: no source says these");
    }
}

#[test]
fn every_code_has_a_case() {
    let snapshots: String = files("tests/cases", "snap").iter().map(|path| text_of(path)).collect();
    let excused = |code: &str| WITHOUT_CASE.iter().any(|(excused, _)| *excused == code);
    let lacking: Vec<String> =
        codes().into_iter().filter(|code| !excused(code) && !snapshots.contains(&format!("[{code}]"))).collect();
    assert_eq!(lacking, [] as [&str; 0]);
}

#[test]
fn the_page_says_every_code() {
    let page = format!("{}\n{}", chapter("it", ITALIAN), chapter("en", ENGLISH));
    assert!(codes().iter().all(|code| page.contains(&format!("**`{code}`**"))));
    snapbox::assert_data_eq!(page, snapbox::file!["../docs/diagnostics.md"].raw());
}

const ITALIAN: &str = "# I messaggi di Sportello

`sportello check` dice che cosa non va in un portale, dove, perché e che cosa fare. Un **errore** ferma la pubblicazione; un
**avviso** no, ma qualcuno dovrebbe guardare. Ogni messaggio ha un codice che non cambia da una versione all’altra.
Al posto dei puntini c’è, ogni volta, quello che Sportello ha trovato. [In English](#what-sportello-says).
";
const ENGLISH: &str = "# What Sportello says

`sportello check` says what is wrong in a portal, where, why, and what to do. An **error** stops publication; a **warning**
does not, but somebody should look. Each message has a code that does not change between releases. In place of the dots
stands what Sportello has found.
";

/// The sentences of a language, in the groups and the order of its file.
fn chapter(tag: &str, introduction: &str) -> String {
    let messages = messages(tag);
    let warnings = warnings();
    let entry = |code: &String| {
        let severity = if warnings.contains(code) { "cli-report-warning" } else { "cli-report-error" };
        let id = format!("diagnostic-{code}");
        let help = messages.attribute(&id, "help", &samples(code)).unwrap();
        format!("- **`{code}`** ({}): {} {help}\n", messages.text(severity), messages.format(&id, &samples(code)))
    };
    let group = |group: Group| format!("\n## {}\n\n{}", group.title, group.codes.iter().map(entry).collect::<String>());
    introduction.to_owned() + &sentences(tag).into_iter().map(group).collect::<String>()
}

/// What the page shows in place of what a portal says.
fn samples(code: &str) -> Vec<(&'static str, Argument<'static>)> {
    const NAMES: [&str; 37] = [
        "alias",
        "before",
        "by",
        "choice",
        "date",
        "detail",
        "expires",
        "field",
        "file",
        "folder",
        "from",
        "id",
        "known",
        "lang",
        "length",
        "limit",
        "line",
        "most",
        "name",
        "names",
        "on",
        "other",
        "part",
        "path",
        "reason",
        "rest",
        "sections",
        "size",
        "target",
        "text",
        "title",
        "to",
        "today",
        "url",
        "page",
        "weight",
        "limit-name",
    ];
    let dots = NAMES
        .into_iter()
        .chain(["scheme", "value", "anchor", "reference", "type", "area"])
        .map(|name| (name, Argument::Text("…")));
    let chosen: &[(&str, &str)] = match code {
        "type-wrong" => &[("expected", "list"), ("found", "text")],
        "reference-kind-wrong" => &[("expected", "organizations")],
        "reference-missing" => &[("kind", "topic")],
        "contact-invalid" => &[("kind", "phone")],
        "fact-value-invalid" => &[("wanted", "number")],
        "fact-unit-missing" | "fact-unit-wrong" => &[("wanted", "duration")],
        "translation-outdated" => &[("what", "sections")],
        _ => &[("found", "…")],
    };
    let chosen = chosen.iter().map(|(name, value)| (*name, Argument::Text(value)));
    let fixed = [("suggestion", Argument::Text("none")), ("count", Argument::Number(2))];
    dots.chain(chosen).chain(fixed).collect()
}

struct Group {
    title: String,
    codes: Vec<String>,
}

fn sentences(tag: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in text_of(Path::new(&format!("locales/{tag}/diagnostics.ftl"))).lines() {
        if let Some(title) = line.strip_prefix("## ") {
            groups.push(Group { title: title.to_owned(), codes: Vec::new() });
        } else if let Some((code, _)) = line.strip_prefix("diagnostic-").and_then(|line| line.split_once(" =")) {
            groups.last_mut().unwrap().codes.push(code.to_owned());
        }
    }
    groups
}

fn messages(tag: &str) -> Messages {
    let lang = Lang::parse(tag).unwrap();
    let source = |name: &str| {
        let path = format!("locales/{tag}/{name}.ftl");
        let text = text_of(Path::new(&path));
        (lang, Source::new(path, text))
    };
    let catalog = Catalog::parse(["cli", "diagnostics"].map(source));
    assert_eq!(catalog.diagnostics, []);
    catalog.value.messages(&lang).unwrap().clone()
}

/// Every code that stands in the sources, tests apart.
fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for path in files("src", "rs").iter().filter(|path| !path.ends_with("fixture.rs")) {
        let text = code_of(path);
        let only_codes = ONLY_CODES.iter().any(|name| path.ends_with(name));
        codes.extend(
            literals(&text).filter(|(before, _)| only_codes || is_marked(before, &MARKS)).map(|(_, literal)| literal.to_owned()),
        );
    }
    codes
}

fn warnings() -> BTreeSet<String> {
    let texts: Vec<String> = files("src", "rs").iter().map(|path| code_of(path)).collect();
    let found = texts.iter().flat_map(|text| literals(text)).filter(|(before, _)| is_marked(before, &MARKS[1..2]));
    found.map(|(_, literal)| literal.to_owned()).collect()
}

fn is_marked(before: &str, marks: &[&str]) -> bool {
    marks.iter().any(|mark| before.trim_end().ends_with(mark))
}

/// The names with hyphens between quotation marks, each with what stands before it.
fn literals(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let pairs = quotes.iter().zip(quotes.iter().skip(1)).map(|(start, end)| (*start, *end)).collect::<Vec<_>>();
    pairs.into_iter().map(|(start, end)| (&text[..start], &text[start + 1..end])).filter(|(_, literal)| {
        literal.contains('-')
            && literal
                .split('-')
                .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
    })
}

fn code_of(path: &Path) -> String {
    let text = text_of(path);
    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn text_of(path: &Path) -> String {
    #[expect(clippy::disallowed_methods, reason = "a test reads the sources")]
    fs::read_to_string(path).unwrap()
}
