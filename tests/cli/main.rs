//! The program from outside: what is typed, what comes of it, and how it ends.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk from outside")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod ask;
mod begin;
mod budget;
mod export;
mod import;
mod keep;
#[path = "../support/keywords.rs"]
mod keywords;
mod killed;
mod marks;
mod parts;
mod precompress;
mod province;
mod publish;
mod report;
mod schema;
mod search_api;
#[path = "../support/mod.rs"]
mod support;
