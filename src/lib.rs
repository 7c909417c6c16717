//! Sportello.
pub mod base;
pub mod parse;
