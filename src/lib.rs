//! Sportello.
pub mod base;
pub mod load;
pub mod parse;
