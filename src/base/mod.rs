//! The vocabulary that every stage shares: places in files, diagnostics, languages, identifiers, hashes, the document tree.
//!
//! Absent on purpose: file formats, pages, the disk, the clock.

pub mod cabinet;
pub mod diagnostic;
pub mod document;
pub mod escape;
pub mod hash;
pub mod id;
pub mod lang;
pub mod memo;
pub mod mention;
pub mod position;
pub mod route;
pub mod sealed;
pub mod source;
pub mod weekday;
pub mod zone;
