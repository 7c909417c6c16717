//! Values that many desks share, each written once.

use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Different values in the order in which they came. Written as a list.
#[derive(Debug, Clone)]
pub struct Table<T> {
    rows: Vec<T>,
    known: BTreeMap<T, i32>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), known: BTreeMap::new() }
    }
}

impl<T: Ord + Clone> Table<T> {
    /// A table that begins with these.
    pub fn of(rows: impl IntoIterator<Item = T>) -> Self {
        let mut table = Self::default();
        for row in rows {
            table.place(row);
        }
        table
    }

    /// Where a value stands; at the end, were it not there yet.
    pub fn place(&mut self, value: T) -> i32 {
        if let Some(known) = self.known.get(&value) {
            return *known;
        }
        let place = i32::try_from(self.rows.len()).unwrap_or(i32::MAX);
        self.rows.push(value.clone());
        self.known.insert(value, place);
        place
    }

    pub fn rows(&self) -> &[T] {
        &self.rows
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.rows.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_one_place() {
        let mut table = Table::of(["a", "b"]);
        assert_eq!((table.place("b"), table.place("c"), table.place("a"), table.place("c")), (1, 2, 0, 2));
        assert_eq!(serde_json::to_string(&table).unwrap(), r#"["a","b","c"]"#);
    }
}
