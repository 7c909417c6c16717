//! What a resolved link points to.

use crate::base::id::{FactId, ItemId};
use crate::resolve::field::Value;
use crate::resolve::words::Words;

/// A link that a page can show. There is no unresolved one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page of this site, in the reader's language.
    Page { url: String, title: Words, item: Option<ItemId> },
    /// An official term: its page, and its explanation for the reader.
    Term { url: String, term: Words, explanation: Words },
    /// A value in force, written for the reader.
    Fact { id: FactId, text: String },
    /// A detail of a record, as it is now, and the record's page.
    Field { url: String, item: ItemId, value: Value },
    /// A place on the same page.
    Anchor { id: String },
    /// Another site, a mail address, a phone number.
    External { url: String },
    /// A file to download.
    File { url: String, name: String, bytes: usize },
    /// Points nowhere; reported by `check`, shown as plain words.
    Broken { destination: String },
}
