//! `schema`: what editors' tools are told is what the program reads.

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

/// The keywords of JSON Schema that our schemas use, and that say something about shape.
struct Validation<'a> {
    root: &'a Value,
    wrong: &'a mut Vec<String>,
}

impl Validation<'_> {
    fn check(&mut self, schema: &Value, value: &Value, at: &str) {
        if let Some(name) = schema["$ref"].as_str() {
            let root = self.root;
            self.check(root.pointer(name.trim_start_matches('#')).unwrap(), value, at);
        }
        let choices = [&schema["anyOf"], &schema["oneOf"]].into_iter().filter_map(Value::as_array);
        for choices in choices {
            if !choices.iter().any(|choice| self.holds(choice, value)) {
                self.wrong.push(format!("{at}: {value} is none of {}", Value::from(choices.clone())));
            }
        }
        let is_one_of = |allowed: &Value| allowed.as_array().is_none_or(|allowed| allowed.contains(value));
        if !is_type(&schema["type"], value) || !is_one_of(&schema["enum"]) {
            self.wrong.push(format!("{at}: {value} is not {schema}"));
        }
        if schema.get("const").is_some_and(|constant| constant != value) {
            self.wrong.push(format!("{at}: {value} is not {}", schema["const"]));
        }
        self.check_parts(schema, value, at);
    }

    fn check_parts(&mut self, schema: &Value, value: &Value, at: &str) {
        for (number, item) in value.as_array().into_iter().flatten().enumerate().filter(|_| schema["items"].is_object()) {
            self.check(&schema["items"], item, &format!("{at}[{number}]"));
        }
        let Some(entries) = value.as_object() else { return };
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !entries.contains_key(name) {
                self.wrong.push(format!("{at}: no {name}"));
            }
        }
        for (name, value) in entries {
            let at = format!("{at}.{name}");
            match (schema["properties"].get(name), &schema["additionalProperties"]) {
                (Some(schema), _) => self.check(schema, value, &at),
                (None, Value::Bool(false)) if schema["patternProperties"].is_null() => {
                    self.wrong.push(format!("{at} is unknown"))
                }
                (None, more @ Value::Object(_)) => self.check(more, value, &at),
                (None, _) => {}
            }
        }
    }

    fn holds(&self, schema: &Value, value: &Value) -> bool {
        let mut wrong = Vec::new();
        Validation { root: self.root, wrong: &mut wrong }.check(schema, value, "");
        wrong.is_empty()
    }
}

fn is_type(expected: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        _ => false,
    };
    match expected {
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(is),
        _ => true,
    }
}
