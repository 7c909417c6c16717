//! Time zones by their IANA names. The owner of the time zone database.

use jiff::tz::TimeZoneDatabase;
use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// The name of a time zone as browsers know it: `Europe/Rome`. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(Arc<str>);

impl Zone {
    /// Reads a name in its own spelling. The database inside the program answers, so that every machine gives the same answer.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        names().any(|known| known == name).then(|| Self(name.into()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The names of all zones.
pub fn names() -> impl Iterator<Item = String> {
    TimeZoneDatabase::bundled().available().map(|name| name.as_str().to_owned()).collect::<Vec<_>>().into_iter()
}

/// Italy's: portals that say nothing else are there.
impl Default for Zone {
    fn default() -> Self {
        Self("Europe/Rome".into())
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_have_names() {
        assert_eq!(Zone::parse("Europe/Rome"), Some(Zone::default()));
        assert!(Zone::parse("Atlantic/Canary").is_some());
        for wrong in ["europe/rome", "Rome", "CEST+1", ""] {
            assert_eq!(Zone::parse(wrong), None, "{wrong}");
        }
    }
}
