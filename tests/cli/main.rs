//! The program from outside: what is typed, what comes of it, and how it ends.

mod ask;
mod begin;
mod killed;
mod marks;
mod publish;
mod report;
mod schema;
#[path = "../support/mod.rs"]
mod support;
