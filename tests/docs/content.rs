//! `docs/content-reference.md`: every key that an editor may write, from the structs that read it.

use crate::schema::{self, Parts};
use serde_json::Value;
use sportello::base::id::Collection;
use sportello::parse::markdown::component;
use sportello::parse::record::guide;
use sportello::parse::schema as content;
use std::fmt::Write as _;

const OPENING: &str = "\
# Content reference

Every key that a file of `content/` may have. Generated from the Rust structs that read the files: do not edit it by hand
(`UPDATE_DOCS=1 cargo test --test docs`). The guide that explains how to work is `guide-editors.en.md`, in Italian
`guide-editors.it.md`. `sportello schema TYPE` writes the same as JSON Schema, for completion in an editor such as VS Code.

Types of values:

- **words**: plain text in the portal's first language, or a map with a text for each language: `{ it: Cuneo, fr: Coni }`.
- **date**: `2026-11-22`. **id**: lower-case letters without accents, digits, single hyphens. **`collection/slug`**: the name of
  an item, as `faq/rinnovo-permesso`. **language tag**: `it`, `ar`, `zh`. **web address**: begins with `https://` or `http://`.
- **fingerprint**: eight letters and digits that `sportello translations mark` and `sportello validations mark` write.

An unknown key is an error, with a suggestion.

";

/// Where the files of a type are.
fn place(name: &str) -> String {
    match name {
        "portal" | "topics" | "areas" | "holidays" | "facts" | "audit" => format!("content/{name}.yaml"),
        "translation" => "content/COLLECTION/SLUG.LANG.md, where LANG is not the source language".to_owned(),
        "body" => "content/COLLECTION/SLUG.LANG.md, where the item's data are in SLUG.yaml".to_owned(),
        _ => {
            let collection = Collection::ALL.into_iter().find(|collection| collection.link_scheme() == name).unwrap();
            let end = if collection.is_data() { "yaml" } else { "LANG.md" };
            format!("content/{collection}/SLUG.{end}")
        }
    }
}

fn section(out: &mut String, name: &str, schema: &Value, parts: &mut Parts) {
    schema::collect(schema, parts);
    let object = schema::object_of(schema);
    let list = if schema.get("items").is_some() { "A list; each entry has these keys.\n\n" } else { "" };
    let words = schema::description(&object);
    write!(out, "### File: {name}\n\n`{}`\n\n", place(name)).unwrap();
    if !words.is_empty() && !words.starts_with('`') && !words.starts_with("An entry of") {
        write!(out, "{words}\n\n").unwrap();
    }
    writeln!(out, "{list}{}", schema::table(&object, true)).unwrap();
    if name == "guide" {
        let ids = guide::SECTIONS.map(|id| format!("`{{#{id}}}`")).join(", ");
        write!(out, "The sections of its text, in this order: {ids}.\n\n").unwrap();
    }
}

fn blocks(out: &mut String, parts: &mut Parts) {
    out.push_str(
        "## Fenced blocks\n\nA block begins with three back-ticks and its name, holds YAML, and ends with three back-ticks.\n\n",
    );
    for name in component::NAMES {
        let schema = content::of_block(name).unwrap();
        schema::collect(&schema, parts);
        let object = schema::object_of(&schema);
        let list = if schema.get("items").is_some() { "A list; each entry has these keys.\n\n" } else { "" };
        let words = schema::description(&object);
        writeln!(out, "### `{name}`\n\n{words}\n\n{list}{}", schema::table(&object, true)).unwrap();
        parts.retain(|part, _| !part.ends_with("Entry"));
    }
}

fn links(out: &mut String) {
    out.push_str("## Typed links\n\n| link | leads to |\n|---|---|\n");
    for collection in Collection::ALL {
        let words = if collection == Collection::Glossary { "the official word" } else { "words" };
        let _ = writeln!(
            out,
            "| `[{words}]({}:SLUG)` | the page of `{collection}/SLUG`, in the reader's language |",
            collection.link_scheme()
        );
    }
    out.push_str(
        "| `[words](topic:ID)` | the page of a topic of `topics.yaml` |\n\
         | `[words](area:ID)` | the desks of an area of `areas.yaml` |\n\
         | `[](fact:ID)` | no page: prints the value in force, as the reader writes it |\n\
         | `[](service:SLUG#phone)` | the number, to press; also `mobile`, `email`, `pec`, `website`, `address`, `hours`; `phone-2` is the second |\n\
         | `[](organization:SLUG#email)` | the same of a body: `phone`, `mobile`, `email`, `pec`, `website` |\n\
         | `[words](#SECTION)` | a section of the same text |\n\
         | `[words](FILE.pdf)` | a file in the item's own folder, `COLLECTION/SLUG/FILE.pdf` |\n\
         | `[words](https://…)`, `(mailto:…)`, `(tel:…)` | another site, an address, a number |\n\n\
         A link to a page may end in a section: `[words](faq:SLUG#SECTION)`. Words between empty brackets, `[](faq:SLUG)`, are the title of\nthe page.\n\n\
         A detail of a desk or a body (`#phone`, `#hours`) is printed as its record says it, on every page at once; with words of your own it is\na \
         link, to the number or to the record's page. What the record does not say becomes a link to it, with a warning.\n\n\
         ## Borders\n\n`content/areas.geojson`, if it is there, draws the maps: a `FeatureCollection` (RFC 7946, longitude first) with a \
         `Polygon` or\n`MultiPolygon` for each area, named by `id` (or by a property `id` or `istat`): an area of `areas.yaml` or a \
         municipality's code. A member\n`attribution` of the collection is printed below the map: who drew the borders, and the licence.\n\n",
    );
}

fn page() -> String {
    let mut out = OPENING.to_owned();
    let mut parts = Parts::new();
    out.push_str("## Files\n\n");
    for name in content::NAMES.into_iter().chain(["body"]) {
        section(&mut out, name, &content::of(name).unwrap(), &mut parts);
    }
    let mut after = String::new();
    blocks(&mut after, &mut parts);
    links(&mut after);
    out.push_str("## Parts\n\nWhat the tables above link to.\n\n");
    for (name, part) in &parts {
        if content::NAMES.into_iter().any(|top| schema::object_of(&content::of(top).unwrap()) == *part) {
            continue;
        }
        let words = schema::description(part);
        let words = if words.is_empty() { String::new() } else { format!("{words}\n\n") };
        writeln!(out, "### {name}\n\n{words}{}", schema::table(part, true)).unwrap();
    }
    out + after.trim_end() + "\n"
}

#[test]
fn the_content_reference_is_current() {
    crate::is_current("docs/content-reference.md", &page());
}

#[test]
fn every_key_has_a_meaning() {
    let bare: Vec<String> = page().lines().filter(|line| line.ends_with("|  |")).map(ToOwned::to_owned).collect();
    assert!(bare.is_empty(), "doc comments are missing:\n{}", bare.join("\n"));
}
