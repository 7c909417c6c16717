//! What every page stands on, as one number.

use super::Order;
use crate::base::hash::Version;

/// Of everything but the items that a page looks at by itself. Which collections have items, how many
/// desks there are of a kind, where old addresses lead, and what the parts that all pages of a language share were made from belong to
/// it, since no single page is seen looking at them.
pub(super) fn version(order: &Order<'_>) -> Version {
    let portal = &order.site.portal;
    let mut parts = vec![order.inputs.to_bytes().to_vec()];
    parts.extend(portal.items.filled().map(|collection| collection.folder().as_bytes().to_vec()));
    parts.extend(portal.aliases.iter().map(|(old, id)| format!("{old} {id}").into_bytes()));
    parts.push(Version::of_value(&*portal.desks).to_bytes().to_vec());
    let shared = order.site.shared_reads.iter().map(|read| portal.items.version(read));
    parts.extend(shared.map(|version| version.unwrap_or_default().to_bytes().to_vec()));
    Version::of(parts)
}
