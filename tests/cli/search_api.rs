//! `export search`: every document of the sample portal against the mapping that is written beside it, as the engine would judge it.
//! Nothing here knows how the files were made, only the formats of the engines.

use crate::support::{DATE, Portal, sample};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 12] = ["it", "en", "fr", "es", "ro", "sq", "ar", "zh", "uk", "bn", "ur", "pa"];
/// What `docs/search-api.md` promises of every document.
const REQUIRED: [&str; 10] = ["id", "kind", "lang", "portal", "state", "text_lang", "title", "title_lang", "url", "validated"];

/// Of Elasticsearch's and OpenSearch's default distributions: those that may be named without being defined.
const ANALYZERS: [&str; 9] = ["italian", "english", "french", "spanish", "romanian", "arabic", "bengali", "cjk", "standard"];
const TOKENIZERS: [&str; 2] = ["standard", "whitespace"];
const FILTERS: [&str; 6] =
    ["lowercase", "asciifolding", "decimal_digit", "arabic_normalization", "persian_normalization", "indic_normalization"];
const CHARACTER_FILTERS: [&str; 2] = ["mapping", "html_strip"];
/// Of Quickwit 0.8.
const QUICKWIT_TOKENIZERS: [&str; 5] = ["raw", "default", "en_stem", "chinese_compatible", "source_code_default"];
const QUICKWIT_TYPES: [&str; 4] = ["ngram", "regex", "simple", "source_code"];
const QUICKWIT_FILTERS: [&str; 3] = ["remove_long", "lower_caser", "ascii_folding"];

/// What an engine takes for the value of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    One,
    Many,
    OneOrMany,
    Boolean,
    Day,
}

#[derive(Debug, Default)]
struct Mapping {
    fields: BTreeMap<String, Type>,
    wrong: Vec<String>,
}

impl Mapping {
    fn check(&mut self, holds: bool, complaint: &str) {
        if !holds {
            self.wrong.push(complaint.to_owned());
        }
    }

    fn add(&mut self, name: &str, found: Option<Type>, field: &Value) {
        match found {
            Some(found) if self.fields.insert(name.to_owned(), found).is_none() => {}
            _ => self.wrong.push(format!("{name} is mapped twice or to no type: {field}")),
        }
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn names(value: &Value) -> impl Iterator<Item = &str> {
    list(value).map(|name| name.as_str().unwrap_or("(no text)"))
}

fn keys(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn elasticsearch(index: &Value) -> Mapping {
    let mut mapping = Mapping::default();
    let (mappings, analysis) = (&index["mappings"], &index["settings"]["analysis"]);
    mapping.check(keys(index).all(|(name, _)| ["settings", "mappings"].contains(&name.as_str())), "unknown key of the index");
    mapping.check(mappings["dynamic"] == "strict", "unknown fields are let in");
    mapping.check(names(&mappings["_meta"]["required"]).collect::<BTreeSet<_>>() == BTreeSet::from(REQUIRED), "another promise");
    for (name, field) in keys(&mappings["properties"]) {
        let found = match field["type"].as_str() {
            Some("keyword" | "text") => Some(Type::OneOrMany),
            Some("boolean") => Some(Type::Boolean),
            Some("date") if field["format"] == "strict_date" => Some(Type::Day),
            _ => None,
        };
        mapping.add(name, found, field);
        let analyzer = field["analyzer"].as_str();
        mapping.check((field["type"] == "text") == analyzer.is_some(), &format!("{name}: analyzer {analyzer:?}"));
        let known = analyzer.is_none_or(|name| ANALYZERS.contains(&name) || analysis["analyzer"].get(name).is_some());
        mapping.check(known, &format!("{name}: no analyzer {analyzer:?}"));
    }
    for (name, analyzer) in keys(&analysis["analyzer"]) {
        let known = |parts: &str, built_in: &[&str], defined: &Value| {
            names(&analyzer[parts]).all(|part| built_in.contains(&part) || defined.get(part).is_some())
        };
        let tokenizer = analyzer["tokenizer"].as_str().is_some_and(|tokenizer| TOKENIZERS.contains(&tokenizer));
        mapping.check(analyzer["type"] == "custom" && tokenizer, &format!("{name}: {analyzer}"));
        mapping.check(known("filter", &FILTERS, &analysis["filter"]), &format!("{name}: filters of {analyzer}"));
        let sound = known("char_filter", &CHARACTER_FILTERS, &analysis["char_filter"]);
        mapping.check(sound, &format!("{name}: character filters of {analyzer}"));
    }
    for (name, filter) in keys(&analysis["char_filter"]) {
        mapping.check(filter["type"].as_str().is_some_and(|of| CHARACTER_FILTERS.contains(&of)), &format!("{name}: {filter}"));
    }
    mapping.check(analysis["filter"].is_null(), "a filter of our own, of which this test knows nothing");
    mapping
}

fn quickwit(config: &Value) -> Mapping {
    let mut mapping = Mapping::default();
    let doc = &config["doc_mapping"];
    let known = ["version", "index_id", "doc_mapping", "search_settings"];
    mapping.check(keys(config).all(|(name, _)| known.contains(&name.as_str())), "unknown key of the configuration");
    mapping.check(config["version"] == "0.8" && doc["mode"] == "strict", "version or mode");
    let id = config["index_id"].as_str().unwrap_or_default();
    let sound = id.len() > 2 && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    mapping.check(sound, &format!("index_id {id}"));
    let mut tokenizers = BTreeMap::new();
    for field in list(&doc["field_mappings"]) {
        let name = field["name"].as_str().unwrap_or_default();
        let found = match field["type"].as_str() {
            Some("text") => Some(Type::One),
            Some("array<text>") => Some(Type::Many),
            Some("bool") => Some(Type::Boolean),
            Some("datetime") if field["input_formats"] == json!(["%Y-%m-%d"]) => Some(Type::Day),
            _ => None,
        };
        mapping.add(name, found, field);
        if let Some(tokenizer) = field["tokenizer"].as_str() {
            let own = list(&doc["tokenizers"]).any(|own| own["name"] == tokenizer);
            mapping.check(QUICKWIT_TOKENIZERS.contains(&tokenizer) || own, &format!("{name}: no tokenizer {tokenizer}"));
            tokenizers.insert(name, (tokenizer, &field["fieldnorms"]));
        }
    }
    for own in list(&doc["tokenizers"]) {
        let kind = own["type"].as_str().is_some_and(|kind| QUICKWIT_TYPES.contains(&kind));
        mapping.check(kind && names(&own["filters"]).all(|filter| QUICKWIT_FILTERS.contains(&filter)), &format!("{own}"));
    }
    for tag in names(&doc["tag_fields"]) {
        mapping.check(tokenizers.get(tag).is_some_and(|(tokenizer, _)| *tokenizer == "raw"), &format!("tag {tag}"));
    }
    for searched in names(&config["search_settings"]["default_search_fields"]) {
        let scored = tokenizers.get(searched).is_some_and(|(_, norms)| **norms == true);
        mapping.check(scored, &format!("{searched} is searched and has no norms"));
    }
    mapping
}

impl Type {
    fn takes(self, value: &Value) -> bool {
        let texts = || value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string));
        match self {
            Self::One => value.is_string(),
            Self::Many => texts(),
            Self::OneOrMany => value.is_string() || texts(),
            Self::Boolean => value.is_boolean(),
            Self::Day => value.as_str().is_some_and(|day| day.len() == 10 && day.parse::<jiff::civil::Date>().is_ok()),
        }
    }
}

/// What is wrong with the documents of a file; adds their ids to those of the files before.
fn faults(documents: &[Value], mapping: &Mapping, ids: &mut BTreeSet<String>) -> Vec<String> {
    let mut wrong = mapping.wrong.clone();
    for document in documents {
        let id = document["id"].as_str().unwrap_or_default();
        if !ids.insert(id.to_owned()) {
            wrong.push(format!("{id:?} is there twice"));
        }
        let missing = REQUIRED.iter().filter(|name| document.get(**name).is_none());
        wrong.extend(missing.map(|name| format!("{id}: no {name}")));
        for (name, value) in keys(document) {
            match mapping.fields.get(name) {
                Some(expected) if expected.takes(value) => {}
                Some(expected) => wrong.push(format!("{id}: {name} is not {expected:?}: {value}")),
                None => wrong.push(format!("{id}: {name} is not mapped")),
            }
        }
    }
    wrong
}

fn lines(text: &str) -> Vec<Value> {
    assert!(text.ends_with('\n') && !text.contains('\r'), "engines want a line break after the last line");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

/// The documents of a `_bulk` file, and what is wrong with its action lines.
fn unbulked(lines: &[Value]) -> (Vec<Value>, Vec<String>) {
    let (mut documents, mut wrong) = (Vec::new(), Vec::new());
    for pair in lines.chunks(2) {
        let [action, document] = pair else {
            wrong.push("an action without its document".to_owned());
            continue;
        };
        let id = &document["id"];
        if *action != json!({ "index": { "_id": id } }) || id.as_str().is_none_or(|id| id.is_empty() || id.len() > 512) {
            wrong.push(format!("{action} before {id}"));
        }
        documents.push(document.clone());
    }
    (documents, wrong)
}

/// A folder with the sample portal in it, and a way to read its JSON.
fn exported(format: &str) -> Portal {
    let out = Portal::empty();
    let folder = out.path("out").display().to_string();
    sample(&["export", "search", "--format", format, "--out", &folder, "--date", DATE]).ends(0);
    out
}

fn read(portal: &Portal, name: &str) -> Value {
    serde_json::from_str(&portal.read(name)).unwrap()
}

/// How many pages the sample's sitemap of items would have: a file of content each, and never none.
fn pages() -> usize {
    let folders = ["faq", "guides", "services", "organizations", "glossary", "training", "news", "pages"];
    let stem = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    let entries = |folder: &str| std::fs::read_dir(format!("{}/content/{folder}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let items = folders.iter().map(|folder| {
        let files = entries(folder).map(Result::unwrap).filter(|entry| entry.file_type().unwrap().is_file());
        files.map(|entry| stem(entry.file_name().to_str().unwrap())).collect::<BTreeSet<_>>().len()
    });
    items.sum()
}

#[test]
fn elasticsearch_would_take_every_document_of_the_sample() {
    let out = exported("elasticsearch");
    assert_eq!(out.tree("out").len(), 2 * LANGUAGES.len());
    let (mut ids, pages) = (BTreeSet::new(), pages());
    for lang in LANGUAGES {
        let mapping = elasticsearch(&read(&out, &format!("out/sportello-{lang}.index.json")));
        let (documents, mut wrong) = unbulked(&lines(&out.read(&format!("out/sportello-{lang}.ndjson"))));
        wrong.extend(faults(&documents, &mapping, &mut ids));
        assert_eq!(wrong, [""; 0], "{lang}");
        assert_eq!(documents.len(), pages, "{lang}");
        assert!(documents.iter().all(|document| document["lang"] == lang), "{lang}");
    }
    assert_eq!(ids.len(), pages * LANGUAGES.len());
}

#[test]
fn quickwit_would_take_every_document_of_the_sample() {
    let out = exported("quickwit");
    assert_eq!(out.tree("out").len(), 2 * LANGUAGES.len());
    let (mut ids, pages) = (BTreeSet::new(), pages());
    for lang in LANGUAGES {
        let mapping = quickwit(&read(&out, &format!("out/sportello-{lang}.quickwit.json")));
        let documents = lines(&out.read(&format!("out/sportello-{lang}.quickwit.ndjson")));
        assert_eq!(faults(&documents, &mapping, &mut ids), [""; 0], "{lang}");
        assert_eq!(documents.len(), pages, "{lang}");
    }
    assert_eq!(ids.len(), pages * LANGUAGES.len());
}

/// A small sound index, for spoiling: its mapping and a document.
fn sound() -> (Value, Value) {
    let portal = Portal::starter();
    portal.run(&["export", "search", "--format", "elasticsearch", "--out", "out", "--lang", "it", "--date", DATE]).ends(0);
    let lines = lines(&portal.read("out/sportello-it.ndjson"));
    (read(&portal, "out/sportello-it.index.json"), lines[1].clone())
}

#[test]
fn a_document_that_the_mapping_does_not_fit_is_seen() {
    let (index, document) = sound();
    let wrong = |change: &dyn Fn(&mut Value)| {
        let mut document = document.clone();
        change(&mut document);
        faults(&[document], &elasticsearch(&index), &mut BTreeSet::new()).join("\n")
    };
    assert_eq!(wrong(&|_| {}), "");
    assert!(wrong(&|document| document["colour"] = json!("red")).contains("colour is not mapped"));
    assert!(wrong(&|document| document["validated"] = json!("no")).contains("validated is not Boolean"));
    assert!(wrong(&|document| document["updated"] = json!("22 novembre")).contains("updated is not Day"));
    assert!(wrong(&|document| document["headings"] = json!([1])).contains("headings is not"));
    assert!(wrong(&|document| drop(document.as_object_mut().unwrap().remove("title"))).contains("no title"));
    let twice = faults(&[document.clone(), document.clone()], &elasticsearch(&index), &mut BTreeSet::new());
    assert!(twice.len() == 1 && twice[0].contains("is there twice"), "{twice:?}");
    let action = json!({ "index": { "_id": "another" } });
    assert_eq!(unbulked(&[action.clone(), document]).1.len(), 1);
    assert_eq!(unbulked(&[action]).1, ["an action without its document"]);
}

#[test]
fn a_mapping_that_the_engine_would_refuse_is_seen() {
    let (index, _) = sound();
    let wrong = |pointer: &str, value: Value| {
        let mut index = index.clone();
        *index.pointer_mut(pointer).unwrap() = value;
        elasticsearch(&index).wrong
    };
    let custom = |filter: &str| json!({ "analysis": { "analyzer": { "own": { "type": "custom", "tokenizer": "standard", "filter": [filter] } } } });
    assert_eq!(wrong("/settings", custom("lowercase")), [""; 0]);
    assert_eq!(wrong("/settings", custom("icu_folding")).len(), 1, "a filter of a plugin");
    assert_eq!(wrong("/mappings/dynamic", json!(true)).len(), 1);
    assert_eq!(wrong("/mappings/properties/body/analyzer", json!("ukrainian")).len(), 1, "an analyzer of a plugin");
    assert_eq!(wrong("/mappings/properties/body/type", json!("string")).len(), 2, "no type, and an analyzer on it");
}

#[test]
fn a_configuration_that_quickwit_would_refuse_is_seen() {
    let portal = Portal::starter();
    portal.run(&["export", "search", "--format", "quickwit", "--out", "out", "--lang", "it", "--date", DATE]).ends(0);
    let config = read(&portal, "out/sportello-it.quickwit.json");
    let wrong = |pointer: &str, value: Value| {
        let mut config = config.clone();
        *config.pointer_mut(pointer).unwrap() = value;
        quickwit(&config).wrong.len()
    };
    assert_eq!(quickwit(&config).wrong, [""; 0]);
    assert_eq!(wrong("/doc_mapping/mode", json!("dynamic")), 1);
    assert_eq!(wrong("/doc_mapping/tag_fields", json!(["body"])), 1);
    assert_eq!(wrong("/doc_mapping/tokenizers/0/filters", json!(["stemmer"])), 1);
    assert!(wrong("/doc_mapping/tokenizers", json!([])) > 1, "fields name a tokenizer that nobody defines");
    let documents = lines(&portal.read("out/sportello-it.quickwit.ndjson"));
    let one_for_many = json!({ "id": "a", "headings": "one" });
    let wrong = faults(&[one_for_many], &quickwit(&config), &mut BTreeSet::new());
    assert!(!documents.is_empty() && wrong.iter().any(|wrong| wrong.contains("headings is not Many")), "{wrong:?}");
}
