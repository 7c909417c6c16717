//! The items of a portal, and what was looked at of them.
//!
//! A page is a function of the portal, but no page needs all of it. Items that are *watched* note who was looked up, so that a build
//! knows from what a page was made, without anybody having to guess which pages an edit concerns.

use super::{Front, Item, Whereabouts};
use crate::base::hash::Version;
use crate::base::id::{Collection, ItemId, Slug, TopicId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// All items, in the order of their ids; news are in the order of their slugs, which begin with their dates. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Items {
    all: Arc<BTreeMap<ItemId, Arc<Item>>>,
    /// `None`: nobody wants to know.
    seen: Option<Arc<Mutex<BTreeSet<Read>>>>,
}

/// Something that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Read {
    /// One item, or that there is none by this name.
    Item(ItemId),
    /// What lists show of a collection's items.
    Collection(Collection),
    /// The same of those that name a topic.
    About(Collection, TopicId),
    /// All items of a collection with all their texts.
    Texts(Collection),
    /// Where the pages of a collection's items are.
    Whereabouts(Collection),
}

impl Items {
    #[must_use]
    pub fn new(all: BTreeMap<ItemId, Arc<Item>>) -> Self {
        Self { all: Arc::new(all), seen: None }
    }

    /// The same items; what is looked up through these, and through their clones, is noted.
    #[must_use]
    pub fn watched(&self) -> Self {
        Self { all: Arc::clone(&self.all), seen: Some(Arc::default()) }
    }

    /// What was looked at through watched items since they are.
    #[must_use]
    pub fn reads(&self) -> BTreeSet<Read> {
        let Some(seen) = &self.seen else { return BTreeSet::new() };
        std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    #[must_use]
    pub fn get(&self, id: &ItemId) -> Option<&Arc<Item>> {
        self.note(|| Read::Item(id.clone()));
        self.all.get(id)
    }

    #[must_use]
    pub fn contains(&self, id: &ItemId) -> bool {
        self.get(id).is_some()
    }

    /// The fronts of a collection, by slug. Noted when the first is asked for: many have the list at hand and do not need it.
    pub fn of(&self, collection: Collection) -> impl Iterator<Item = &Front> {
        self.looked_through(collection, Read::Collection).map(|item| item.front())
    }

    /// The fronts of those of a collection's items that name a topic, by slug.
    pub fn about(&self, topic: &TopicId, collection: Collection) -> impl Iterator<Item = &Front> {
        self.looked_through(collection, |collection| Read::About(collection, topic.clone()))
            .map(|item| item.front())
            .filter(move |item| item.names(topic))
    }

    /// The items of a collection with their texts, by slug.
    pub fn texts(&self, collection: Collection) -> impl Iterator<Item = &Arc<Item>> {
        self.looked_through(collection, Read::Texts)
    }

    fn looked_through(&self, collection: Collection, read: impl Fn(Collection) -> Read) -> impl Iterator<Item = &Arc<Item>> {
        std::iter::once(()).flat_map(move |()| {
            self.note(|| read(collection));
            self.within(collection)
        })
    }

    /// The front of every item.
    pub fn fronts(&self) -> impl Iterator<Item = &Front> {
        self.noted_of_all(Read::Collection).map(|item| item.front())
    }

    /// Where the pages of every item are.
    pub fn whereabouts(&self) -> impl Iterator<Item = Whereabouts<'_>> {
        self.noted_of_all(Read::Whereabouts).map(|item| item.front().whereabouts())
    }

    /// Every item.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Item>> {
        self.noted_of_all(Read::Texts)
    }

    fn noted_of_all(&self, read: fn(Collection) -> Read) -> impl Iterator<Item = &Arc<Item>> {
        std::iter::once(()).flat_map(move |()| {
            Collection::ALL.into_iter().for_each(|collection| self.note(|| read(collection)));
            self.all.values()
        })
    }

    /// Whether a collection has any item. Every page asks, for its navigation, and the answer hardly ever changes: it is no read, but
    /// belongs to what all pages stand on (see [`Items::filled`]).
    #[must_use]
    pub fn has(&self, collection: Collection) -> bool {
        self.within(collection).next().is_some()
    }

    /// The collections that have items.
    pub fn filled(&self) -> impl Iterator<Item = Collection> {
        Collection::ALL.into_iter().filter(|collection| self.has(*collection))
    }

    /// What stands where something was looked at, as one number; `None` where there is no such item.
    #[must_use]
    pub fn version(&self, read: &Read) -> Option<Version> {
        match read {
            Read::Item(id) => self.all.get(id).map(|item| item.version),
            Read::Collection(collection) => Some(self.version_of(*collection, |item| Some(item.front.version))),
            Read::About(collection, topic) => {
                Some(self.version_of(*collection, |item| item.names(topic).then_some(item.front.version)))
            }
            Read::Texts(collection) => Some(self.version_of(*collection, |item| Some(item.version))),
            Read::Whereabouts(collection) => {
                Some(self.version_of(*collection, |item| Some(Version::of_value(&item.whereabouts()))))
            }
        }
    }

    /// Of those of a collection's items that have one.
    fn version_of(&self, collection: Collection, version: impl Fn(&Item) -> Option<Version>) -> Version {
        Version::of_named(self.within(collection).filter_map(|item| Some((item.id.slug.as_str(), version(item)?))))
    }

    /// Puts items in the place of others, or takes them out.
    pub(super) fn replace(&mut self, changes: impl IntoIterator<Item = (ItemId, Option<Arc<Item>>)>) {
        let all = Arc::make_mut(&mut self.all);
        for (id, item) in changes {
            let _ = match item {
                Some(item) => all.insert(id, item),
                None => all.remove(&id),
            };
        }
    }

    fn within(&self, collection: Collection) -> impl Iterator<Item = &Arc<Item>> {
        let first = ItemId::new(collection, Slug::first());
        self.all.range(first..).map(|(_, item)| item).take_while(move |item| item.id.collection == collection)
    }

    fn note(&self, read: impl FnOnce() -> Read) {
        if let Some(seen) = &self.seen {
            seen.lock().unwrap_or_else(PoisonError::into_inner).insert(read());
        }
    }
}
