//! Sportello.
pub mod base;
pub mod locale;
pub mod report;
pub mod serve;
pub mod write;
