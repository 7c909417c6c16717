//! `schema`: what editors' tools are told is what the program reads.

use crate::keywords::Validation;
use crate::support::sample;
use serde_json::{Map, Value};
use sportello::parse::schema::NAMES;
use std::path::Path;

#[test]
fn every_type_has_a_schema() {
    for name in NAMES {
        let run = sample(&["schema", name]).ends(0);
        let schema: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let is_list = schema["type"] == "array";
        assert!(is_list || schema["properties"].as_object().is_some_and(|keys| !keys.is_empty()), "{name}: {}", run.out);
    }
}

#[test]
fn all_schemas_come_by_name() {
    let run = sample(&["schema"]).ends(0);
    let all: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&run.out).unwrap();
    assert!(NAMES.iter().all(|name| all.contains_key(*name)) && all.len() == NAMES.len(), "{:?}", all.keys());
    sample(&["schema", "faqs"]).ends(2);
}

/// An editor's tool would find nothing wrong with the sample, whose every file the program reads.
#[test]
fn the_sample_keeps_to_the_schemas() {
    let schemas: Map<String, Value> = serde_json::from_str(&sample(&["schema"]).ends(0).out).unwrap();
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut wrong = Vec::new();
    let mut read = 0;
    for entry in walkdir::WalkDir::new(&content).sort_by_file_name().into_iter().map(Result::unwrap) {
        let inside = entry.path().strip_prefix(&content).unwrap().to_str().unwrap().to_owned();
        let Some((name, data)) = data(entry.path(), &inside) else { continue };
        let schema = schemas.get(&name).unwrap_or_else(|| panic!("{inside}: no schema {name}"));
        Validation { root: schema, wrong: &mut wrong }.check(schema, &data, &inside);
        read += 1;
    }
    assert!(read > 300, "{read}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The data of a file and the name of its schema.
fn data(path: &Path, inside: &str) -> Option<(String, Value)> {
    let folders = [("faq", "faq"), ("guides", "guide"), ("news", "news"), ("pages", "page"), ("services", "service")];
    let further = [("organizations", "organization"), ("glossary", "term"), ("training", "training")];
    let kind = |folder: &str| folders.iter().chain(&further).find(|known| known.0 == folder).map(|known| known.1.to_owned());
    let text = || std::fs::read_to_string(path).unwrap();
    let value = |text: &str| serde_yaml::from_str::<Value>(text).unwrap_or_else(|error| panic!("{inside}: {error}"));
    match inside.split_once('/') {
        None if inside.ends_with(".yaml") => Some((inside.trim_end_matches(".yaml").to_owned(), value(&text()))),
        Some((folder, name)) if name.ends_with(".yaml") => Some((kind(folder)?, value(&text()))),
        Some((folder, name)) if name.ends_with(".md") => {
            let front = value(text().split("---\n").nth(1)?);
            let name = if front.get("translation").is_some() { "translation".to_owned() } else { kind(folder)? };
            Some((name, front))
        }
        _ => None,
    }
}
