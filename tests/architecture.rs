//! Imports run one way: the table in `docs/architecture.md` says which module may know which, and this test reads both.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk from outside")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What the table says of a module.
#[derive(Debug, PartialEq, Eq)]
struct Rule {
    module: String,
    may_import: BTreeSet<String>,
}

/// How a file is read belongs to `parse`; who stands above `model` sees what was read.
const WAYS_OF_READING: [&str; 6] = ["decode", "edit", "yaml", "front_matter", "stamp", "schema"];
const READERS: [&str; 4] = ["parse", "model", "import", "cli"];

/// Rows between the two marks: `| module | imports | must not know |`.
fn rules(page: &str) -> Vec<Rule> {
    let table = page.split("<!-- imports -->").nth(1).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let may_import = cells[2].split(',').map(str::trim).filter(|name| *name != "–").map(ToOwned::to_owned).collect();
        Rule { module: cells[1].trim_matches('`').to_owned(), may_import }
    })
    .collect()
}

/// Every `crate::…` path in a text, apart from comments: the module, and the part of it.
fn imports(text: &str) -> Vec<(String, String)> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect();
    let mut found = Vec::new();
    for path in code.split("crate::").skip(1) {
        if let Some(group) = path.strip_prefix('{') {
            let group = group.split('}').next().unwrap();
            found.extend(group.split(',').map(|name| (word(name.trim()), String::new())));
        } else {
            let module = word(path);
            let inside = path[module.len()..].strip_prefix("::").unwrap_or_default();
            if let Some(group) = inside.strip_prefix('{') {
                let names = group.split(['}', ';']).next().unwrap().split(',');
                found.extend(names.map(|name| (module.clone(), word(name.trim()))));
            } else {
                found.push((module, word(inside)));
            }
        }
    }
    found.retain(|(module, _)| !module.is_empty());
    found
}

fn word(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect()
}

fn rust_files() -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new("src").sort_by_file_name().into_iter().map(Result::unwrap);
    let files = entries.map(walkdir::DirEntry::into_path).filter(|path| path.extension().is_some_and(|end| end == "rs"));
    files.collect()
}

/// `src/parse/yaml.rs` and `src/pipeline.rs` belong to the modules `parse` and `pipeline`.
fn module_of(path: &Path) -> Option<String> {
    let name = path.strip_prefix("src").unwrap().iter().next()?.to_str()?.trim_end_matches(".rs").to_owned();
    (!["lib", "main"].contains(&name.as_str())).then_some(name)
}

/// What breaks the rules, one line each.
fn breaches(rules: &[Rule], path: &Path, text: &str) -> Vec<String> {
    let Some(own) = module_of(path) else { return Vec::new() };
    let Some(rule) = rules.iter().find(|rule| rule.module == own) else {
        return vec![format!("{}: the table does not have the module {own}", path.display())];
    };
    let mut breaches = Vec::new();
    for (module, part) in imports(text) {
        if module != own && !rule.may_import.contains(&module) {
            breaches.push(format!("{}: {own} must not import {module}", path.display()));
        }
        if module == "parse" && WAYS_OF_READING.contains(&part.as_str()) && !READERS.contains(&own.as_str()) {
            breaches.push(format!("{}: {own} must not know how files are read (parse::{part})", path.display()));
        }
    }
    breaches
}

#[test]
fn imports_run_one_way() {
    let rules = rules(&fs::read_to_string("docs/architecture.md").unwrap());
    let files = rust_files();
    let found: Vec<String> = files.iter().flat_map(|path| breaches(&rules, path, &fs::read_to_string(path).unwrap())).collect();
    assert!(found.is_empty(), "{}\n(the direction is in docs/architecture.md)", found.join("\n"));
}

#[test]
fn the_table_has_every_module_and_no_circle() {
    let rules = rules(&fs::read_to_string("docs/architecture.md").unwrap());
    let mut above = BTreeSet::new();
    for rule in &rules {
        let upward: Vec<_> = rule.may_import.difference(&above).collect();
        assert!(upward.is_empty(), "{} stands above {upward:?} in the table and so must not import it", rule.module);
        above.insert(rule.module.clone());
    }
    let modules: BTreeSet<String> = rust_files().iter().filter_map(|path| module_of(path)).collect();
    assert_eq!(above, modules);
    let lib = fs::read_to_string("src/lib.rs").unwrap();
    let declared: BTreeSet<String> = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")).map(word).collect();
    assert_eq!(declared, modules);
}

#[test]
fn a_forbidden_import_is_seen_in_every_spelling() {
    let only_base = Rule { module: "export".to_owned(), may_import: BTreeSet::from(["base".to_owned(), "parse".to_owned()]) };
    let rules = [only_base];
    let cases = BTreeMap::from([
        ("use crate::base::lang::Lang;", 0),
        ("use crate::render::Page;", 1),
        ("use crate::{base, render::Page, index};", 2),
        ("fn f() { crate::render::page() }", 1),
        ("// use crate::render::Page;", 0),
        ("use crate::parse::record::Record;", 0),
        ("use crate::parse::{decode, yaml};", 2),
    ]);
    for (text, expected) in cases {
        assert_eq!(breaches(&rules, Path::new("src/export/atom.rs"), text).len(), expected, "{text}");
    }
}
