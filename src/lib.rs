//! Sportello.
pub mod base;
pub mod load;
pub mod model;
pub mod parse;
