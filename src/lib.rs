//! Sportello.
pub mod base;
pub mod check;
pub mod load;
pub mod locale;
pub mod model;
pub mod parse;
pub mod report;
pub mod resolve;
