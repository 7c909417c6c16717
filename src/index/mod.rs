//! Search: one index a language, made by tantivy, cut into small files, and asked in plain words.
//!
//! Reading order: [`analysis`] turns text into words and words into keys and groups; [`document`] is what comes in; `lexicon`
//! knows every word of a language, `mentions` where official terms are spoken of, and `names` what pages are called; `fields` is what of a
//! page is indexed; `store` owns tantivy, which counts; `concordance` is all of these, and can be kept until some pages change; `table` is
//! what words are worth, as numbers; [`shards`] cuts the table and the texts into the files that a browser asks for; `query` asks those
//! same shards, step by step as the browser's script does, so that both give the same answer.
//!
//! A *surface* is a word as it stands in a text, a *key* is what is compared with what somebody types, a *group* is the set of
//! surfaces that share a stem ("permesso", "permessi"). Nothing is stemmed when a question is asked: the keys of all forms lead to
//! the group. A language without a stemmer merely has one surface a group.
//!
//! [`pages`] and [`labels`] alone know the portal: they turn items into documents, and name what one narrows by. Must not know: HTML, the disk.

pub mod analysis;
mod concordance;
pub mod document;
mod error;
mod fields;
pub mod judge;
pub mod labels;
mod lexicon;
mod mentions;
mod names;
mod nearness;
pub mod pages;
mod query;
pub mod shards;
pub mod shelf;
mod store;
mod table;
mod varint;

pub use document::{Library, Offered, SearchDocument};
pub use error::IndexError;
pub use fields::{Weight, weights};
pub use query::{Answer, Excerpt, Hit};
pub use shards::SearchIndex;
