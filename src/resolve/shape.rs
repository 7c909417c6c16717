//! Which other shapes an item has besides its page: two languages at the counter, paper, an address for all languages.

use crate::base::id::Collection;
use crate::base::lang::Lang;
use crate::model::{Front, Portal};

/// Whether it can stand in two languages side by side: it is explained at counters, and there is another language.
#[must_use]
pub fn has_counter(portal: &Portal, item: &Front) -> bool {
    portal.settings.counter
        && matches!(item.id.collection, Collection::Faq | Collection::Guides)
        && beside(portal, item).next().is_some()
}

/// The languages that can stand beside the one in which the item is written, in the portal's order.
pub fn beside<'a>(portal: &'a Portal, item: &'a Front) -> impl Iterator<Item = &'a Lang> {
    portal.settings.languages.iter().filter(|lang| **lang != item.source)
}

/// Whether it has an address for readers of every language: posters of desks lead there.
#[must_use]
pub fn has_everywhere(portal: &Portal, item: &Front) -> bool {
    item.id.collection == Collection::Services && portal.settings.languages.len() > 1
}

/// Whether people carry it home on paper: then it has a code that leads back.
#[must_use]
pub const fn is_handed_out(collection: Collection) -> bool {
    matches!(collection, Collection::Faq | Collection::Guides | Collection::Services)
}
