//! JSON Schema → tables for people.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Objects that other tables refer to, by name.
pub type Parts = BTreeMap<String, Value>;

/// Keeps the object definitions of a schema.
pub fn collect(schema: &Value, parts: &mut Parts) {
    for (name, part) in definitions(schema) {
        if part.get("properties").is_some() {
            parts.insert(name.clone(), with_definitions(part, schema));
        }
    }
}

fn with_definitions(part: &Value, schema: &Value) -> Value {
    let mut part = part.clone();
    if let (Value::Object(part), Some(definitions)) = (&mut part, schema.get("$defs")) {
        part.insert("$defs".to_owned(), definitions.clone());
    }
    part
}

fn definitions(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema.get("$defs").and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// The object whose keys a file has: the schema itself, or the entry of its list.
pub fn object_of(schema: &Value) -> Value {
    match schema.get("items").and_then(|items| items.get("$ref")).and_then(Value::as_str) {
        Some(reference) => with_definitions(&schema["$defs"][name_of(reference)], schema),
        None => schema.clone(),
    }
}

/// What is said of an object, in one paragraph.
pub fn description(schema: &Value) -> String {
    text(schema).replace(['[', ']'], "")
}

fn text(schema: &Value) -> String {
    schema.get("description").and_then(Value::as_str).unwrap_or_default().replace('\n', " ")
}

/// `| key | type | required | meaning |`, the required keys first.
pub fn table(object: &Value, has_required: bool) -> String {
    let mut out = String::new();
    let heading = if has_required {
        "| key | type | required | meaning |\n|---|---|---|---|\n"
    } else {
        "| name | type | meaning |\n|---|---|---|\n"
    };
    out.push_str(heading);
    for (name, property) in rows(object, has_required) {
        let meaning = meaning(property, object).replace('|', "\\|");
        if has_required {
            let needed = if is_required(object, name) { "yes" } else { "" };
            let _ = writeln!(out, "| `{name}` | {} | {needed} | {meaning} |", shape(property, object));
        } else {
            let null = if is_nullable(property) { " or null" } else { "" };
            let _ = writeln!(out, "| `{name}` | {}{null} | {meaning} |", shape(property, object));
        }
    }
    out
}

fn rows(object: &Value, required_first: bool) -> Vec<(&String, &Value)> {
    let mut rows: Vec<_> = object["properties"].as_object().unwrap().iter().collect();
    rows.sort_by_key(|(name, _)| (required_first && !is_required(object, name), (*name).clone()));
    rows
}

fn is_required(object: &Value, name: &str) -> bool {
    object.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|known| known == name))
}

fn is_nullable(property: &Value) -> bool {
    let says_null = |value: &Value| value.get("type").is_some_and(|kind| kind == "null");
    property.get("type").and_then(Value::as_array).is_some_and(|kinds| kinds.iter().any(|kind| kind == "null"))
        || property.get("anyOf").and_then(Value::as_array).is_some_and(|kinds| kinds.iter().any(says_null))
}

/// A key's own words, or those of what it holds; then the words that may be chosen.
fn meaning(property: &Value, root: &Value) -> String {
    let target = resolved(property, root);
    let own = text(property);
    let is_part = target.get("properties").is_some();
    let words = if own.is_empty() && !is_part { text(target) } else { own };
    let list: Vec<String> = choices(property, root)
        .into_iter()
        .map(|(name, meaning)| if meaning.is_empty() { format!("`{name}`") } else { format!("`{name}`: {}", lowered(&meaning)) })
        .collect();
    match list.len() {
        0 => words,
        _ => format!("{words} One of: {}.", list.join("; ")).trim().to_owned(),
    }
}

fn lowered(text: &str) -> String {
    let mut letters = text.trim_end_matches('.').chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn name_of(reference: &str) -> &str {
    reference.trim_start_matches("#/$defs/")
}

/// Follows references, and `anyOf [x, null]`.
fn resolved<'a>(property: &'a Value, root: &'a Value) -> &'a Value {
    if let Some(reference) = property.get("$ref").and_then(Value::as_str) {
        return &root["$defs"][name_of(reference)];
    }
    match property.get("anyOf").and_then(Value::as_array) {
        Some(kinds) if kinds.len() == 2 && is_nullable(property) => resolved(&kinds[0], root),
        _ => property,
    }
}

fn reference_of(property: &Value) -> Option<&str> {
    let own = property.get("$ref").and_then(Value::as_str);
    let optional = property.get("anyOf").and_then(|kinds| kinds.get(0)).and_then(|kind| kind.get("$ref")).and_then(Value::as_str);
    own.or(optional).map(name_of)
}

/// The words of an enumeration, also of a list of them, with their meanings.
fn choices(property: &Value, root: &Value) -> Vec<(String, String)> {
    let target = resolved(property, root);
    let target = target.get("items").map_or(target, |items| resolved(items, root));
    let of = |value: &Value| {
        let words = value.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let single = value.get("const").and_then(Value::as_str);
        words.chain(single).map(|word| (word.to_owned(), text(value))).collect::<Vec<_>>()
    };
    match target.get("oneOf").and_then(Value::as_array) {
        Some(kinds) => kinds.iter().flat_map(of).collect(),
        None => of(target).into_iter().map(|(word, _)| (word, String::new())).collect(),
    }
}

/// What a key holds, in a word or two.
fn shape(property: &Value, root: &Value) -> String {
    if reference_of(property) == Some("Localized") {
        return "words".to_owned();
    }
    if !choices(property, root).is_empty() && property.get("items").is_none() {
        return "choice".to_owned();
    }
    let target = resolved(property, root);
    if let (Some(name), Some(_)) = (reference_of(property), target.get("properties")) {
        return format!("[{name}](#{})", name.to_lowercase());
    }
    let kind = target.get("type").map(|kind| kind.as_array().and_then(|kinds| kinds.first()).unwrap_or(kind));
    match kind.and_then(Value::as_str) {
        Some("array") => format!("list of {}", plural(&shape(&target["items"], root))),
        Some("object") => map_shape(target, root),
        Some("integer") => "whole number".to_owned(),
        Some("boolean") => "true or false".to_owned(),
        Some("string") => string_shape(target),
        Some(kind) => kind.to_owned(),
        None => "number or date".to_owned(),
    }
}

fn plural(shape: &str) -> String {
    match shape {
        "words" => "words".to_owned(),
        linked if linked.starts_with('[') => linked.to_owned(),
        _ => format!("{shape}s"),
    }
}

fn map_shape(target: &Value, root: &Value) -> String {
    let of_any = target.get("additionalProperties").filter(|value| value.is_object());
    let of_pattern = target.get("patternProperties").and_then(Value::as_object).and_then(|map| map.values().next());
    // Only languages have a pattern with a length of two or three.
    let by_language = target.get("patternProperties").is_some_and(|map| map.to_string().contains("{2,3}"));
    let keys = if by_language { "language → " } else { "name → " };
    of_any.or(of_pattern).map_or_else(|| "map".to_owned(), |value| format!("map {keys}{}", shape(value, root)))
}

fn string_shape(target: &Value) -> String {
    match (target.get("format").and_then(Value::as_str), target.get("pattern").and_then(Value::as_str)) {
        (Some("date"), _) => "date",
        (Some("uri"), _) => "web address",
        (_, Some("^[a-z0-9]+(-[a-z0-9]+)*$")) => "id",
        (_, Some("^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$")) => "`collection/slug`",
        (_, Some("^[0-9a-f]{8}$")) => "fingerprint",
        (_, Some(pattern)) if pattern.starts_with("^[a-z]{2,3}(-") => "language tag",
        (_, Some(pattern)) if pattern.starts_with("^urn:") => "URN",
        _ => "text",
    }
    .to_owned()
}
