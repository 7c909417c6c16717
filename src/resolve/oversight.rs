//! Which pages for coordinators a portal has.

use super::{confirmation, coverage};
use crate::base::id::Collection;
use crate::base::route::Oversight;
use crate::model::Portal;

/// The pages of this portal, in their order.
pub fn pages(portal: &Portal) -> impl Iterator<Item = Oversight> {
    Oversight::ALL.into_iter().filter(|page| exists(portal, *page))
}

/// Whether there is anything that the page could speak of. Who coordinates nothing yet is told so on the page.
#[must_use]
pub fn exists(portal: &Portal, page: Oversight) -> bool {
    match page {
        Oversight::Coverage => coverage::exists(portal),
        Oversight::Practices => portal.items.has(Collection::Guides),
        Oversight::Confirmation => confirmation::exists(portal),
    }
}
