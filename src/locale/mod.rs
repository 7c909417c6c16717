//! Words and conventions of a language: Fluent messages, dates, numbers, lists, order.
//!
//! Absent on purpose: which languages a portal has, HTML, the disk.

mod bundle;
pub mod format;
pub mod isolation;
pub mod messages;
