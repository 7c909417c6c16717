//! `docs/embed.md` and its JSON Schema, from the structs; and the sample's JSON keeps to that schema.

use crate::schema::{self, Parts};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;
use sportello::render::content::{About, Content, ItemContent, ListContent};
use std::fmt::Write as _;

const OPENING: &str = include_str!("embed-opening.md");

fn schema_of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value()
}

/// The keys of an object that are its own.
fn own(mut schema: Value, shared: &Value) -> Value {
    let known: Vec<String> = shared["properties"].as_object().unwrap().keys().cloned().collect();
    schema["properties"].as_object_mut().unwrap().retain(|name, _| !known.contains(name));
    schema
}

fn section(out: &mut String, name: &str, schema: &Value) {
    let words = schema::description(schema);
    let words = if words.is_empty() { words } else { format!("{words}\n\n") };
    writeln!(out, "### {name}\n\n{words}{}", schema::table(schema, false)).unwrap();
}

fn page() -> String {
    let mut out = OPENING.to_owned();
    let about = schema_of::<About>();
    let kinds = [
        ("Every file", about.clone()),
        ("ItemContent", own(schema_of::<ItemContent>(), &about)),
        ("ListContent", own(schema_of::<ListContent>(), &about)),
    ];
    let mut parts = Parts::new();
    for (name, schema) in &kinds {
        schema::collect(schema, &mut parts);
        section(&mut out, name, schema);
    }
    for (name, part) in &parts {
        section(&mut out, name, part);
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

#[test]
fn the_page_about_embedding_is_current() {
    crate::is_current("docs/embed.md", &page());
    crate::is_current("docs/content.schema.json", &format!("{:#}\n", schema_of::<Content>()));
}
