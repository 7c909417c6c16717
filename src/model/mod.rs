//! Parsed files → one immutable `Portal`: items with all their languages, topics, territory, facts, networks.
//!
//! Absent on purpose: text parsing, HTML, and any rule about what the words say (see `check`).

mod assemble;
mod compose;
mod currency;
mod desks;
mod front;
mod item;
mod items;
mod settings;
mod territory;

pub use crate::parse::record::portal::Budget;
pub use assemble::{Assembly, Attachment, assemble, gather, owner};
pub use compose::Parts;
pub use currency::{Behind, SectionState};
pub use desks::Desks;
pub use front::{Front, Whereabouts};
pub use item::Item;
pub use items::{Items, Read};
pub use settings::{EmbedSettings, Settings, SettingsPlaces};
pub use territory::{Area, Border, Territory};

use crate::base::id::{AreaId, Collection, FactId, ItemId, TopicId};
use crate::parse::record::accessibility::Audit;
use crate::parse::record::fact::Fact;
use crate::parse::record::holiday::Holiday;
use crate::parse::record::topic::Topic;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that the files say, checked for shape and put together.
#[derive(Debug, Clone)]
pub struct Portal {
    pub settings: Arc<Settings>,
    pub items: Items,
    /// In the order in which they are shown.
    pub topics: Arc<[Topic]>,
    pub territory: Arc<Territory>,
    pub desks: Arc<Desks>,
    pub holidays: Arc<[Holiday]>,
    pub facts: Arc<BTreeMap<FactId, Fact>>,
    /// What the last audit of accessibility found.
    pub audit: Option<Arc<Audit>>,
    /// Old addresses below a language, without slashes at the ends.
    pub aliases: Arc<BTreeMap<String, ItemId>>,
}

impl Portal {
    /// What lists show of a collection, by slug.
    pub fn collection(&self, collection: Collection) -> impl Iterator<Item = &Front> {
        self.items.of(collection)
    }

    /// What lists show of those of a collection's items that name a topic, by slug.
    pub fn about(&self, topic: &TopicId, collection: Collection) -> impl Iterator<Item = &Front> {
        self.items.about(topic, collection)
    }

    /// A collection with all its texts, by slug. What asks for these depends on every word of them.
    pub fn texts(&self, collection: Collection) -> impl Iterator<Item = &Arc<Item>> {
        self.items.texts(collection)
    }

    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Arc<Item>> {
        self.items.get(id)
    }

    /// The same portal, whose items note which of them are looked at.
    #[must_use]
    pub fn watched(&self) -> Self {
        Self { items: self.items.watched(), ..self.clone() }
    }

    #[must_use]
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id.value == *id)
    }

    #[must_use]
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.territory.areas.get(id)
    }
}
