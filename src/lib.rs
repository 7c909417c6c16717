//! Sportello.
pub mod base;
pub mod index;
