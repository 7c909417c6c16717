//! Names that stay: the same item has the same UUID in every build, on every machine. Owner of uuid.

use crate::model::Settings;
use uuid::Uuid;

/// The names of one portal's things.
#[derive(Debug, Clone, Copy)]
pub struct Names(Uuid);

impl Names {
    /// Two portals have no name in common: theirs follow from their addresses.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self(Uuid::new_v5(&Uuid::NAMESPACE_URL, settings.base_url.as_bytes()))
    }

    /// The name of a thing, by what tells it apart: `services/centro-migranti`, `services/centro-migranti#phone-1`.
    #[must_use]
    pub fn name(&self, of: &str) -> String {
        Uuid::new_v5(&self.0, of.as_bytes()).to_string()
    }
}

/// The name of a part of which `earlier` ones are called the same; the first keeps the name that it always had.
#[must_use]
pub fn numbered(name: String, earlier: usize) -> String {
    if earlier == 0 { name } else { format!("{name}-{}", earlier + 1) }
}
