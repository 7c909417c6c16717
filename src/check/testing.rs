//! The one helper of the rules' tests: a small portal as text, a rule, and what it should say.

use super::{Input, Rule, mention};
use crate::base::diagnostic::{Diagnostic, in_order};
use crate::base::lang::Lang;
use crate::base::source::{LineColumn, Source, SourcePath, Texts};
use crate::locale::messages::Catalog;
use crate::model::{self, Portal};
use crate::parse::file::{self, Parsed};
use jiff::civil::Date;

/// Runs a rule on `files` (each begins with a line `--- path`) and compares what it says, a line each: place, code, arguments.
/// A `portal.yaml` in Italian and English is added when there is none.
pub fn check(rule: Rule, files: &str, expected: &[&str]) {
    let (portal, texts, catalog) = portal(files);
    let input = Input { portal: &portal, catalog: &catalog, today: Date::constant(2026, 11, 22) };
    let items = || portal.items.iter();
    let found: Vec<Diagnostic> = match rule {
        Rule::Portal(rule) => rule(&input),
        Rule::Item(rule) => items().flat_map(|item| rule(&input, item)).collect(),
        Rule::Mention(rule) => {
            items().flat_map(|item| mention::all(&portal, item)).filter_map(|mention| rule(&input, &mention)).collect()
        }
    };
    let said: Vec<String> = in_order(found).iter().map(|diagnostic| line(diagnostic, &texts)).collect();
    assert_eq!(said, expected);
}

fn line(diagnostic: &Diagnostic, texts: &Texts) -> String {
    let path = diagnostic.place.path.strip_prefix("content/").unwrap_or(&diagnostic.place.path);
    let text = texts.get(&diagnostic.place.path).unwrap_or_default();
    let at = diagnostic.place.span.map_or_else(String::new, |span| {
        let LineColumn { line, column } = LineColumn::of(text, span.start);
        format!(":{line}:{column}")
    });
    let arguments: String = diagnostic.arguments.iter().map(|(_, value)| format!(" {value}")).collect();
    format!("{path}{at} {}{arguments}", diagnostic.code)
}

fn portal(files: &str) -> (Portal, Texts, Catalog) {
    let mut sources = split(files);
    if !sources.iter().any(|source| &*source.path == "content/portal.yaml") {
        let text = "title: A\nbase_url: https://x.example\nlanguages: [it, en]\n";
        sources.push(Source::new("content/portal.yaml", text));
    }
    let mut texts = Texts::default();
    sources.iter().for_each(|source| texts.insert(source));
    let (messages, content): (Vec<Source>, Vec<Source>) =
        sources.into_iter().partition(|source| source.path.starts_with("locales/"));
    let (read, attached): (Vec<Source>, Vec<Source>) =
        content.into_iter().partition(|source| [".md", ".yaml", ".geojson"].iter().any(|end| source.path.ends_with(end)));
    let parsed: Vec<(SourcePath, Parsed)> = read
        .iter()
        .map(|source| {
            let checked = file::read(source);
            assert_eq!(checked.diagnostics, [], "{} is sound", source.path);
            (source.path.clone(), checked.value.unwrap())
        })
        .collect();
    let attachments = attached.iter().map(|source| (source.path.clone(), source.text.as_bytes().into()));
    let assembled = model::assemble(parsed.iter().map(|(path, parsed)| (path, parsed)), attachments);
    let lang = |source: &Source| Lang::parse(source.path.split('/').nth(1).unwrap()).unwrap();
    let catalog = Catalog::parse(messages.into_iter().map(|source| (lang(&source), source))).value;
    (assembled.value.unwrap(), texts, catalog)
}

fn split(files: &str) -> Vec<Source> {
    let mut sources: Vec<(&str, String)> = Vec::new();
    for line in files.lines() {
        match (line.strip_prefix("--- "), sources.last_mut()) {
            (Some(path), _) => sources.push((path, String::new())),
            (None, Some((_, text))) => *text += &format!("{line}\n"),
            (None, None) => panic!("a file begins with `--- path`"),
        }
    }
    sources.into_iter().map(|(path, text)| Source::new(path, text)).collect()
}
