//! `docs/search-api.md` tells of every field that an export for a search engine has, of no other, and recommends the portal's weights.

use serde_json::Value;
use sportello::export::search::{Format, boosts, language_index};
use sportello::pipeline::{Settings, Workspace};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// `| name | type | yes | … |`: the type, and whether every document has it.
type Fields = BTreeMap<String, (String, bool)>;

fn told(page: &str) -> Fields {
    let table = page.split("\n## Fields\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let kind = cells[1].split(',').next().unwrap().to_owned();
        (cells[0].trim_end_matches('`').to_owned(), (kind, cells[2] == "yes"))
    })
    .collect()
}

/// The mappings of the portal that `init` makes.
fn written() -> Fields {
    let mut workspace = Workspace::read(Path::new("src/cli/starter")).unwrap();
    let today = jiff::civil::Date::constant(2026, 11, 22);
    let site = workspace.assemble(&Settings { base_url: None, today }).site.unwrap();
    let context = site.context(&site.portal.settings.source).unwrap();
    let [(_, mapping), _] = language_index(&context, Format::Elasticsearch).files;
    let mappings = &serde_json::from_slice::<Value>(&mapping).unwrap()["mappings"];
    let required = mappings["_meta"]["required"].as_array().unwrap();
    let fields = mappings["properties"].as_object().unwrap().iter();
    fields
        .map(|(name, field)| {
            (name.clone(), (field["type"].as_str().unwrap().to_owned(), required.contains(&name.as_str().into())))
        })
        .collect()
}

#[test]
fn the_page_tells_of_every_field() {
    assert_eq!(told(&fs::read_to_string("docs/search-api.md").unwrap()), written());
}

#[test]
fn the_page_recommends_the_portal_s_weights() {
    let page = fs::read_to_string("docs/search-api.md").unwrap();
    assert!(page.contains(&format!("\"fields\": {}", Value::from(boosts()).to_string().replace(',', ", "))), "{:?}", boosts());
    let of_a_word = boosts().iter().map(|boost| boost.replace('^', ":permesso^")).collect::<Vec<_>>().join(" OR ");
    assert!(page.contains(&format!("({of_a_word})\n")), "{of_a_word}");
}
