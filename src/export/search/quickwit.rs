//! Quickwit: the configuration of an index.
//!
//! It has no timestamp field: that is for events, every document would need one, and a page may not know when it was changed.

use super::fields::{Content, FIELDS, Field, WrittenIn};
use crate::base::lang::Lang;
use crate::index::weights;
use serde_json::{Value, json};

/// The file format of 0.8, which 0.9 reads too.
const VERSION: &str = "0.8";

/// By these the engine leaves out whole parts of an index before it searches: few values, in every document.
const TAGS: [&str; 3] = ["portal", "lang", "kind"];

/// A tokenizer of ours: the engine's own `default` cuts Bengali and Panjabi words at the signs that join their letters, and takes
/// *citta* and *città* for two words.
const WORDS: &str = "sportello_words";
/// Letters, the marks upon them, digits.
const WORD: &str = r"[\p{L}\p{M}\p{N}]+";
/// Every character by itself: Chinese has no spaces between words.
const CHARACTERS: &str = "chinese_compatible";

/// The configuration of the index of one language.
#[must_use]
pub fn index(id: &str, lang: &Lang, source: &Lang) -> Value {
    let tokenizer = |written_in| match written_in {
        WrittenIn::Reader => tokenizer(lang),
        WrittenIn::Source => tokenizer(source),
    };
    let fields: Vec<Value> = FIELDS.iter().map(|field| mapping(field, tokenizer)).collect();
    let searched: Vec<&str> = weights().map(|weight| weight.field).collect();
    json!({
        "version": VERSION,
        "index_id": id,
        "doc_mapping": {
            "mode": "strict",
            "field_mappings": fields,
            "tag_fields": TAGS,
            "tokenizers": [
                { "name": WORDS, "type": "regex", "pattern": WORD, "filters": ["remove_long", "lower_caser", "ascii_folding"] },
            ],
        },
        "search_settings": { "default_search_fields": searched },
    })
}

fn mapping(field: &Field, tokenizer: impl Fn(WrittenIn) -> &'static str) -> Value {
    let name = field.name;
    match field.content {
        Content::Key(_) => json!({ "name": name, "type": "text", "tokenizer": "raw", "fast": true }),
        Content::Keys(_) => json!({ "name": name, "type": "array<text>", "tokenizer": "raw", "fast": true }),
        Content::Flag(_) => json!({ "name": name, "type": "bool", "fast": true }),
        Content::Day(_) => {
            let format = "%Y-%m-%d";
            json!({ "name": name, "type": "datetime", "input_formats": [format], "output_format": format, "fast": true })
        }
        Content::Text(written_in, _) => text(name, "text", tokenizer(written_in)),
        Content::Texts(written_in, _) => text(name, "array<text>", tokenizer(written_in)),
    }
}

/// The engine sorts by score only where all searched fields have norms, and finds Chinese words, which are phrases to it, by position.
fn text(name: &str, kind: &str, tokenizer: &str) -> Value {
    json!({ "name": name, "type": kind, "tokenizer": tokenizer, "record": "position", "fieldnorms": true })
}

fn tokenizer(lang: &Lang) -> &'static str {
    match lang.as_str().split('-').next() {
        Some("zh" | "ja") => CHARACTERS,
        // The engine's one stemmer.
        Some("en") => "en_stem",
        _ => WORDS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_cut_in_its_way_and_official_words_in_theirs() {
        let lang = |tag| Lang::parse(tag).unwrap();
        for (tag, expected) in [("zh-Hant", CHARACTERS), ("en", "en_stem"), ("bn", WORDS)] {
            let index = index("x", &lang(tag), &lang("it"));
            let fields = index["doc_mapping"]["field_mappings"].as_array().unwrap();
            let tokenizer = |name: &str| &fields.iter().find(|field| field["name"] == name).unwrap()["tokenizer"];
            assert_eq!((tokenizer("body"), tokenizer("official")), (&json!(expected), &json!(WORDS)), "{tag}");
        }
    }
}
