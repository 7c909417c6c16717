//! Search: one index a language, built from plain documents and asked in plain words.
//!
//! Reading order: [`analysis`] turns text into words and words into keys and groups; [`document`] is what comes in; `lexicon`
//! knows every word of a language; `store` owns tantivy; `query`, with its helpers, turns what a reader typed into ranked hits;
//! `table` gives it all to a search that runs elsewhere.
//!
//! A *surface* is a word as it stands in a text, a *key* is what is compared with what somebody types, a *group* is the set of
//! surfaces that share a stem ("permesso", "permessi"). Pages and queries go through the same analysis: nothing is ever stemmed on
//! one side only, and a language without a stemmer merely has one surface a group.
//!
//! [`pages`] alone knows the portal: it turns items into documents. Must not know: HTML, the disk.

pub mod analysis;
mod candidates;
mod closeness;
pub mod document;
mod error;
mod excerpt;
mod lexicon;
mod nearness;
pub mod pages;
mod query;
mod store;
mod table;

pub use document::SearchDocument;
pub use error::IndexError;
pub use excerpt::Excerpt;
pub use query::Hit;
pub use store::LanguageIndex;
pub use table::Table;
