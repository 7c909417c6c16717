//! What a row wants a record to say.

use crate::base::lang::Lang;
use crate::parse::edit::Written;

/// One wish, and the cells that it comes from.
#[derive(Debug, Clone)]
pub struct Goal {
    /// As `--overwrite` and messages call it: `hours`, `name:en`, `phone`.
    pub field: String,
    /// Positions in the offer's cells.
    pub cells: Vec<usize>,
    pub want: Want,
    /// Said by the row only by the way: it fills a gap and contradicts nobody.
    pub is_gentle: bool,
}

/// The shapes of a wish.
#[derive(Debug, Clone)]
pub enum Want {
    /// A value at the end of a row of keys.
    Value { keys: &'static [&'static str], value: Written },
    /// Words in one language.
    Words { keys: &'static [&'static str], lang: Lang, text: String },
    /// Entries of a list that belong together (all the telephones): each is a map in which `group` has that value.
    Entries { list: &'static str, group: (&'static str, String), unit: &'static str, items: Vec<Written> },
}

impl Goal {
    /// `name` and `name:en` both name the English name.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.field == name || self.field.split([':', '.']).next() == Some(name)
    }

    /// The key of the record under which it stands.
    #[must_use]
    pub fn top(&self) -> &'static str {
        match &self.want {
            Want::Value { keys, .. } | Want::Words { keys, .. } => keys.first().copied().unwrap_or_default(),
            Want::Entries { list, .. } => list,
        }
    }
}
