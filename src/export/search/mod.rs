//! The pages of a portal for a search engine that somebody else runs: Elasticsearch (or OpenSearch) and Quickwit.
//!
//! Reading order: `fields` is what each document holds, the one list from which documents and mappings are made; `analyzers` how
//! Elasticsearch cuts each language into words; `elasticsearch` and `quickwit` are the two dialects. A language has an index of its own:
//! how common a word is should be counted among the texts of its language, and each language is cut in its own way.
//! `docs/search-api.md` tells how to load the files.

mod analyzers;
mod elasticsearch;
mod fields;
mod quickwit;

use crate::base::lang::Lang;
use crate::index::pages::library;
use crate::index::{Library, weights};
use crate::resolve::Context;
use fields::Page;
use serde_json::Value;

/// A search engine's dialect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Elasticsearch 8 and 9, OpenSearch 2 and 3.
    Elasticsearch,
    /// Quickwit 0.8 and 0.9.
    Quickwit,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::Elasticsearch, Self::Quickwit];

    /// As it is typed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Elasticsearch => "elasticsearch",
            Self::Quickwit => "quickwit",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// One language of a portal, ready to load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageIndex {
    /// How many documents there are.
    pub documents: usize,
    /// Names and bytes: what the engine should know about the fields, and the documents.
    pub files: [(String, Vec<u8>); 2],
}

/// What an engine needs to answer the context's reader.
#[must_use]
pub fn language_index(context: &Context<'_>, format: Format) -> LanguageIndex {
    made(&library(context), &context.portal.settings.base_url, format)
}

/// The recommended boosts, in the words of a `multi_match`: `title^2.5`. They are those of the portal's own search.
#[must_use]
pub fn boosts() -> Vec<String> {
    weights().map(|weight| format!("{}^{}", weight.field, weight.weight)).collect()
}

fn made(library: &Library, portal: &str, format: Format) -> LanguageIndex {
    let (mapping, mut lines) = match format {
        Format::Elasticsearch => (elasticsearch::index(&library.lang, &library.source), Vec::new()),
        Format::Quickwit => (quickwit::index(&index_name(&library.lang), &library.lang, &library.source), Vec::new()),
    };
    for document in &library.documents {
        let page = Page { document, lang: &library.lang, portal };
        if format == Format::Elasticsearch {
            line(&mut lines, &elasticsearch::action(&page));
        }
        line(&mut lines, &fields::document(&page));
    }
    let name = index_name(&library.lang);
    let names = match format {
        Format::Elasticsearch => [format!("{name}.index.json"), format!("{name}.ndjson")],
        // Other names: both formats may be written into one folder.
        Format::Quickwit => [format!("{name}.quickwit.json"), format!("{name}.quickwit.ndjson")],
    };
    let [mapping_name, documents_name] = names;
    LanguageIndex {
        documents: library.documents.len(),
        files: [(mapping_name, format!("{mapping:#}\n").into_bytes()), (documents_name, lines)],
    }
}

/// Engines want lower case in the names of indexes: `sportello-zh-hant`.
fn index_name(lang: &Lang) -> String {
    format!("sportello-{}", lang.as_str().to_ascii_lowercase())
}

/// JSON without a line break in it, and one after it.
fn line(out: &mut Vec<u8>, value: &Value) {
    out.extend_from_slice(value.to_string().as_bytes());
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::SearchDocument;

    fn texts(index: &LanguageIndex) -> [String; 2] {
        index.files.clone().map(|(_, bytes)| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn every_format_is_read_by_its_name() {
        for format in Format::ALL {
            assert_eq!(Format::parse(format.name()), Some(format));
        }
        assert_eq!(Format::parse("solr"), None);
    }

    #[test]
    fn a_bulk_file_names_each_document_before_it() {
        let page = SearchDocument::sample("/ar/faq/a/", "A\nB", "body");
        let index = made(&Library::sample("ar", &[page]), "https://b.example", Format::Elasticsearch);
        let [mapping, lines] = texts(&index);
        assert!(serde_json::from_str::<Value>(&mapping).is_ok() && mapping.ends_with("}\n"), "{mapping}");
        let lines: Vec<&str> = lines.lines().collect();
        assert_eq!(lines[0], r#"{"index":{"_id":"b.example/ar/faq/a/"}}"#);
        assert!(lines.len() == 2 && lines[1].contains(r#""title":"A\nB""#), "{lines:?}");
        assert_eq!(index.files.map(|(name, _)| name), ["sportello-ar.index.json", "sportello-ar.ndjson"]);
    }

    #[test]
    fn quickwit_gets_documents_only_and_both_formats_fit_into_one_folder() {
        let page = SearchDocument::sample("/zh-Hant/faq/a/", "A", "body");
        let index = made(&Library::sample("zh-Hant", &[page]), "https://b.example", Format::Quickwit);
        assert_eq!(texts(&index)[1].lines().count(), 1);
        assert_eq!(index.files.map(|(name, _)| name), ["sportello-zh-hant.quickwit.json", "sportello-zh-hant.quickwit.ndjson"]);
    }

    #[test]
    fn the_boosts_are_those_of_the_portal() {
        let boosts = boosts();
        assert_eq!((boosts[0].as_str(), boosts[3].as_str()), ("title^2.5", "body^1"));
    }
}
