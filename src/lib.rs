//! Sportello.
pub mod base;
