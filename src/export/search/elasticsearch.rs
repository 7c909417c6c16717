//! Elasticsearch and OpenSearch: the body of a request that makes an index, and the action lines of `_bulk`.

use super::analyzers::{Analyzer, settings};
use super::fields::{Content, FIELDS, Field, Page, WrittenIn};
use crate::base::lang::Lang;
use serde_json::{Map, Value, json};

/// Whoever removes or renames a field, or changes what stands in one, changes this.
const VERSION: u32 = 1;

/// Settings and mappings. The name of the index is not in it: it is in the address to which the file is sent.
#[must_use]
pub fn index(lang: &Lang, source: &Lang) -> Value {
    let analyzer = |written_in| match written_in {
        WrittenIn::Reader => Analyzer::of(lang),
        WrittenIn::Source => Analyzer::of(source),
    };
    let properties: Map<String, Value> = FIELDS.iter().map(|field| (field.name.to_owned(), property(field, analyzer))).collect();
    let required: Vec<&str> = FIELDS.iter().filter(|field| field.is_required()).map(|field| field.name).collect();
    json!({
        "settings": settings(&[analyzer(WrittenIn::Reader), analyzer(WrittenIn::Source)]),
        "mappings": {
            "_meta": { "made_by": "sportello", "version": VERSION, "required": required },
            "dynamic": "strict",
            "properties": properties,
        },
    })
}

fn property(field: &Field, analyzer: impl Fn(WrittenIn) -> Analyzer) -> Value {
    match field.content {
        Content::Key(_) | Content::Keys(_) => json!({ "type": "keyword" }),
        Content::Flag(_) => json!({ "type": "boolean" }),
        Content::Day(_) => json!({ "type": "date", "format": "strict_date" }),
        Content::Text(written_in, _) | Content::Texts(written_in, _) => {
            let normed = field.weight().is_none_or(|weight| weight.normed);
            json!({ "type": "text", "analyzer": analyzer(written_in).name(), "norms": normed })
        }
    }
}

/// The line before a document: a document with the same id is replaced. The index is named by the address again.
#[must_use]
pub fn action(page: &Page<'_>) -> Value {
    json!({ "index": { "_id": page.id() } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn official_words_are_cut_as_italian_for_every_reader() {
        let lang = |tag| Lang::parse(tag).unwrap();
        let index = index(&lang("ur"), &lang("it"));
        let properties = &index["mappings"]["properties"];
        assert_eq!(properties["official"], json!({ "type": "text", "analyzer": "italian", "norms": false }));
        assert_eq!(properties["body"], json!({ "type": "text", "analyzer": "sportello_arabic_script", "norms": true }));
        assert_eq!(properties["updated"], json!({ "type": "date", "format": "strict_date" }));
    }
}
