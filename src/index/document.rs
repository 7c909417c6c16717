//! What a page offers to a search: plain text, for the reader of one language.
//!
//! Must not know how a page is made, nor how it is found.

use crate::base::hash::Version;
use crate::base::id::{AreaId, Collection, TopicId};
use crate::base::lang::Lang;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One page for the readers of one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SearchDocument {
    pub url: String,
    pub kind: Collection,
    pub title: String,
    /// The language of the title, where it is not the reader's.
    pub foreign_title: Option<Lang>,
    /// The language of summary, headings and body, where it is not the reader's.
    pub foreign_text: Option<Lang>,
    /// The key of the label that says how the translation stands: `original`, `missing`, `outdated`…
    pub state: &'static str,
    pub headings: Vec<String>,
    pub summary: String,
    pub body: String,
    /// What people type and the page does not say, in the reader's language.
    pub terms: Vec<String>,
    /// The official words of the source language, which stand on the letter: titles, abbreviations, misspellings, transliterations.
    pub official: Vec<String>,
    pub topic: Vec<String>,
    pub place: Vec<String>,
    /// Whether an authority's validation is in force.
    pub validated: bool,
    pub updated: Option<Date>,
    pub facets: Facets,
}

impl SearchDocument {
    /// Of all by which it is found, and which its results quote: of everything but how it stands.
    #[must_use]
    pub fn words(&self) -> Version {
        let Self {
            url,
            kind,
            title,
            foreign_title,
            foreign_text,
            headings,
            summary,
            body,
            terms,
            official,
            topic,
            place,
            facets,
            state: _,
            validated: _,
            updated: _,
        } = self;
        let languages = (foreign_title, foreign_text);
        Version::of_value(&(url, kind, title, languages, headings, summary, body, terms, official, topic, place, facets))
    }

    /// Of all by which readers narrow, but whether it is validated.
    #[must_use]
    pub fn narrowing(&self) -> Version {
        Version::of_value(&(self.kind, &self.facets, &self.foreign_text))
    }
}

/// What an item offers to the search of a language, without its texts: while this is the same, the search says the same of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Offered {
    pub words: Version,
    /// How its translation stands (see [`SearchDocument::state`]).
    pub state: String,
    pub validated: bool,
}

impl From<&SearchDocument> for Offered {
    fn from(document: &SearchDocument) -> Self {
        Self { words: document.words(), state: document.state.to_owned(), validated: document.validated }
    }
}

/// By what a reader may narrow the pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Facets {
    pub topics: Vec<TopicId>,
    /// Where an office is: its municipality, then what that belongs to.
    pub areas: Vec<AreaId>,
    /// Languages spoken at an office.
    pub spoken: Vec<Lang>,
    /// Permit statuses that a procedure concerns or an office serves.
    pub statuses: Vec<String>,
}

/// An official term, as pages may mention it and as readers may type it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct SearchTerm {
    /// The word on the letter. A page that has this, or the name, in a row mentions the term.
    pub official: String,
    /// Abbreviations, what they stand for, common misspellings.
    pub variants: Vec<String>,
    /// How the reader's language calls it.
    pub name: Option<String>,
    /// The official word by ear, in the reader's script.
    pub transliteration: Option<String>,
}

/// All that is indexed for the readers of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    pub lang: Lang,
    /// The language of official words.
    pub source: Lang,
    pub documents: Vec<SearchDocument>,
    pub terms: Vec<SearchTerm>,
}

#[cfg(test)]
impl SearchDocument {
    /// A page of tests.
    pub fn sample(url: &str, title: &str, body: &str) -> Self {
        Self {
            url: url.to_owned(),
            kind: Collection::Faq,
            title: title.to_owned(),
            foreign_title: None,
            foreign_text: None,
            state: "original",
            headings: Vec::new(),
            summary: String::new(),
            body: body.to_owned(),
            terms: Vec::new(),
            official: Vec::new(),
            topic: Vec::new(),
            place: Vec::new(),
            validated: false,
            updated: None,
            facets: Facets::default(),
        }
    }
}

#[cfg(test)]
impl Library {
    /// A library of tests, without a glossary.
    pub fn sample(tag: &str, documents: &[SearchDocument]) -> Self {
        let lang = |tag: &str| Lang::parse(tag).unwrap();
        Self { lang: lang(tag), source: lang("it"), documents: documents.to_vec(), terms: Vec::new() }
    }
}
