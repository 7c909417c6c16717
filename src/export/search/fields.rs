//! What a document holds, field by field. Documents and mappings are made from this one list, and so they agree.

use crate::base::lang::Lang;
use crate::index::{SearchDocument, Weight, weights};
use jiff::civil::Date;
use serde_json::{Map, Value};

/// A page that becomes a document.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    pub document: &'a SearchDocument,
    /// The reader's language.
    pub lang: &'a Lang,
    /// The portal's address, without a slash at the end.
    pub portal: &'a str,
}

/// A field of every document, or of those that have something to say in it.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    pub content: Content,
}

/// What stands in a field, and how it is got from a page.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// Compared as a whole; every document has it.
    Key(fn(&Page<'_>) -> String),
    /// Compared as wholes.
    Keys(fn(&Page<'_>) -> Vec<String>),
    /// Cut into words.
    Text(WrittenIn, fn(&SearchDocument) -> &str),
    Texts(WrittenIn, fn(&SearchDocument) -> &[String]),
    /// Every document has it.
    Flag(fn(&SearchDocument) -> bool),
    Day(fn(&SearchDocument) -> Option<Date>),
}

/// The language by which a text is cut into words. A page that is not translated is cut like those around it: a field has one analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenIn {
    Reader,
    Source,
}

use Content::{Day, Flag, Key, Keys, Text, Texts};
use WrittenIn::{Reader, Source};

/// In the order in which `docs/search-api.md` tells of them.
pub const FIELDS: [Field; 22] = [
    Field { name: "id", content: Key(|page| page.id()) },
    Field { name: "portal", content: Key(|page| page.portal.to_owned()) },
    Field { name: "lang", content: Key(|page| page.lang.to_string()) },
    Field { name: "text_lang", content: Key(|page| page.document.foreign_text.as_ref().unwrap_or(page.lang).to_string()) },
    Field { name: "title_lang", content: Key(|page| page.document.foreign_title.as_ref().unwrap_or(page.lang).to_string()) },
    Field { name: "url", content: Key(|page| format!("{}{}", page.portal, page.document.url)) },
    Field { name: "kind", content: Key(|page| page.document.kind.to_string()) },
    Field { name: "state", content: Key(|page| page.document.state.to_owned()) },
    Field { name: "validated", content: Flag(|document| document.validated) },
    Field { name: "updated", content: Day(|document| document.updated) },
    Field { name: "title", content: Text(Reader, |document| &document.title) },
    Field { name: "headings", content: Texts(Reader, |document| &document.headings) },
    Field { name: "summary", content: Text(Reader, |document| &document.summary) },
    Field { name: "body", content: Text(Reader, |document| &document.body) },
    Field { name: "terms", content: Texts(Reader, |document| &document.terms) },
    Field { name: "official", content: Texts(Source, |document| &document.official) },
    Field { name: "topic", content: Texts(Reader, |document| &document.topic) },
    Field { name: "place", content: Texts(Reader, |document| &document.place) },
    Field { name: "topic_ids", content: Keys(|page| texts(&page.document.facets.topics)) },
    Field { name: "area_ids", content: Keys(|page| texts(&page.document.facets.areas)) },
    Field { name: "spoken", content: Keys(|page| texts(&page.document.facets.spoken)) },
    Field { name: "statuses", content: Keys(|page| page.document.facets.statuses.clone()) },
];

impl Page<'_> {
    /// The page's address without `https://`: no two portals and no two languages share it, and it outlives a change of scheme.
    /// Short enough for Elasticsearch, which allows 512 bytes.
    #[must_use]
    pub fn id(&self) -> String {
        let host = self.portal.split_once("://").map_or(self.portal, |(_, host)| host);
        format!("{host}{}", self.document.url)
    }
}

impl Field {
    /// Whether every document has it.
    #[must_use]
    pub fn is_required(&self) -> bool {
        matches!(self.content, Key(_) | Flag(_)) || self.name == "title"
    }

    /// What a hit in it is worth; `None` for what is not searched but narrowed by.
    #[must_use]
    pub fn weight(&self) -> Option<Weight> {
        weights().find(|weight| weight.field == self.name)
    }

    /// `None` where the page has nothing to say.
    fn value(&self, page: &Page<'_>) -> Option<Value> {
        match self.content {
            Key(get) => Some(get(page).into()),
            Keys(get) => several(get(page)),
            Text(_, get) => Some(get(page.document).trim()).filter(|text| !text.is_empty()).map(Value::from),
            Texts(_, get) => several(get(page.document).to_vec()),
            Flag(get) => Some(get(page.document).into()),
            Day(get) => get(page.document).map(|day| day.to_string().into()),
        }
    }
}

/// The document of a page. What is not known is left out.
#[must_use]
pub fn document(page: &Page<'_>) -> Value {
    let fields = FIELDS.iter().filter_map(|field| Some((field.name.to_owned(), field.value(page)?)));
    Value::Object(fields.collect::<Map<_, _>>())
}

fn several(values: Vec<String>) -> Option<Value> {
    (!values.is_empty()).then(|| values.into())
}

fn texts<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::AreaId;
    use serde_json::json;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let sample = SearchDocument::sample("/it/faq/a/", "A", "words\n");
        let document = document(&Page { document: &sample, lang: &lang("it"), portal: "https://b.example" });
        let expected = json!({
            "id": "b.example/it/faq/a/", "portal": "https://b.example", "url": "https://b.example/it/faq/a/",
            "lang": "it", "text_lang": "it", "title_lang": "it", "kind": "faq", "state": "original", "validated": false,
            "title": "A", "body": "words",
        });
        assert_eq!(document, expected);
    }

    #[test]
    fn a_foreign_text_says_its_language() {
        let mut sample = SearchDocument::sample("/ar/services/a/", "A", "");
        (sample.foreign_text, sample.updated) = (Some(lang("it")), Some(Date::constant(2026, 11, 2)));
        sample.facets.areas = vec![AreaId::parse("alba").unwrap()];
        let document = document(&Page { document: &sample, lang: &lang("ar"), portal: "http://b.example:8080" });
        assert_eq!(
            (&document["lang"], &document["text_lang"], &document["title_lang"]),
            (&json!("ar"), &json!("it"), &json!("ar"))
        );
        assert_eq!((&document["updated"], &document["area_ids"]), (&json!("2026-11-02"), &json!(["alba"])));
        assert_eq!((document.get("body"), &document["id"]), (None, &json!("b.example:8080/ar/services/a/")));
    }

    #[test]
    fn what_is_cut_into_words_is_what_the_portal_searches() {
        let cut = FIELDS.iter().filter(|field| matches!(field.content, Text(..) | Texts(..)));
        let cut: Vec<&str> = cut.map(|field| field.name).collect();
        assert_eq!(cut, weights().map(|weight| weight.field).collect::<Vec<_>>());
    }
}
