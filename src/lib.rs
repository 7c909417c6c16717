//! Sportello.
pub mod base;
pub mod locale;
