//! Lists of items, prepared: no template walks the portal.

use super::hours::OpeningPiece;
use super::page::LanguageLink;
use super::{Link, Text};
use crate::render::engine::ViewValue;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

/// `list`: entries in groups, in reading order.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ListView {
    pub groups: Vec<Group>,
    /// "38 answers", already in the reader's language.
    pub count: String,
    /// Other ways to cut the same list (services by place, by kind, by language).
    pub facets: Vec<Facet>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Group {
    /// For the heading's `id`.
    pub id: String,
    /// Null when the list is not divided.
    pub heading: Option<Link>,
    pub entries: Vec<Listed>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Entry {
    pub title: Text,
    pub url: String,
    pub summary: Option<Text>,
    /// A few words: the place, the date, the kind.
    pub detail: Option<Text>,
    /// For `detail` when it is a day.
    pub date: Option<String>,
    /// A few words of caution: that a desk has not confirmed its details; null: none.
    pub mark: Option<String>,
    /// The state of the translation, as in `item.translation.state`.
    pub state: &'static str,
    /// What readers must know of the translation before they follow the link, in words: missing, out of date, in part; null: nothing.
    pub tag: Option<String>,
    /// Of a desk: when it receives.
    pub opening: Option<OpeningPiece>,
}

/// An entry in its list. One that many lists have is converted for the engine once.
#[derive(Debug, Clone)]
pub struct Listed {
    entry: Arc<Entry>,
    view: Option<ViewValue>,
}

impl Listed {
    /// An entry for many lists.
    #[must_use]
    pub fn shared(entry: Entry) -> Self {
        Self { view: Some(ViewValue::of(&entry)), entry: Arc::new(entry) }
    }

    /// To be changed for one list.
    #[must_use]
    pub fn into_entry(self) -> Entry {
        Arc::unwrap_or_clone(self.entry)
    }
}

impl Deref for Listed {
    type Target = Entry;

    fn deref(&self) -> &Entry {
        &self.entry
    }
}

impl From<Entry> for Listed {
    fn from(entry: Entry) -> Self {
        Self { entry: Arc::new(entry), view: None }
    }
}

impl Serialize for Listed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.view {
            Some(view) => view.serialize(serializer),
            None => self.entry.serialize(serializer),
        }
    }
}

/// Templates see the entry.
impl JsonSchema for Listed {
    fn schema_name() -> Cow<'static, str> {
        Entry::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        Entry::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Entry::json_schema(generator)
    }
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Facet {
    /// `area`, `kind`, `language` or `day`; `narrow-area` and so on for lists that have some of this one's desks.
    pub id: &'static str,
    pub heading: String,
    pub links: Vec<FacetLink>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FacetLink {
    pub label: Text,
    pub url: String,
    /// How many services, as the reader writes numbers; empty when it is not known.
    pub count: String,
    pub current: bool,
}

/// `finder`: what its script needs to know; its choices and their numbers are in the data.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FinderView {
    /// The address of the data (see `docs/finder-data.md`).
    pub data: String,
    /// How many desks there are.
    pub total: usize,
}

/// `home`: needs first, then topics and languages.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct HomeView {
    pub needs: Vec<Link>,
    pub topics: Vec<TopicCard>,
    /// The latest notices.
    pub news: Vec<Entry>,
    pub networks: Vec<NetworkView>,
    pub areas: Vec<FacetLink>,
    /// Where readers say what they need; null where there is no desk.
    pub finder: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TopicCard {
    pub id: String,
    pub title: Text,
    pub summary: Option<Text>,
    pub url: String,
    /// Name of a drawing of the theme; null: none.
    pub icon: Option<String>,
    /// "5 answers".
    pub count: String,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NetworkView {
    pub name: Text,
    pub summary: Option<Text>,
}

/// `search`: what the search page says around the results, which a script writes.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SearchView {
    /// The page that lists everything from A to Z.
    pub index: String,
    pub topics: Vec<Link>,
    /// Basins and municipalities with desks.
    pub areas: Vec<FacetLink>,
    /// What a page may be, by the name of its collection.
    pub kinds: Vec<SearchKind>,
    /// In what language a page may be written.
    pub languages: Vec<LanguageLink>,
    /// The language of official words.
    pub official: String,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SearchKind {
    pub id: String,
    pub label: String,
}

/// `topic`: the head of a topic's page; its items are in `list`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TopicView {
    pub title: Text,
    pub summary: Option<Text>,
    pub icon: Option<String>,
    /// The sheet to hand out.
    pub leaflet: String,
}

/// `translations`: the state of all translations into the page's language, for editors.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TranslationsView {
    /// One row a collection.
    pub totals: Vec<TranslationTotals>,
    /// Items that are not current, by state.
    pub groups: Vec<Group>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TranslationTotals {
    pub collection: String,
    /// Counts as the reader writes them.
    pub total: String,
    pub current: String,
    pub machine: String,
    pub outdated: String,
    pub missing: String,
}

/// `offline`: what a reader can keep on the device.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OfflineView {
    pub topics: Vec<KeepableTopic>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct KeepableTopic {
    pub title: Text,
    pub url: String,
    /// What the button says: it names the topic.
    pub label: String,
}
