//! Every address but those of the search.

use super::twins::Packer;
use super::{Order, Work};
use crate::base::route::Route;
use crate::site::without_search;
use crate::write::PublishError;
use rayon::prelude::*;

/// So many pages are one thread's, so that at the end nobody waits for another who has many left.
const AT_ONCE: usize = 32;

pub(super) fn publish(work: &Work<'_>) -> Result<(), PublishError> {
    let Order { site, part, .. } = work.order;
    let mut routes = without_search(site);
    routes.retain(|route| part.has(&site.portal, route));
    work.order.progress.expect(routes.len());
    routes.into_par_iter().with_max_len(AT_ONCE).try_for_each_init(Packer::default, |packer, route| {
        work.order.progress.done();
        page(work, packer, &route)
    })
}

fn page(work: &Work<'_>, packer: &mut Packer, route: &Route) -> Result<(), PublishError> {
    let path = route.file();
    if let Some(entry) = work.known.file(&path)
        && work.keep(&[(path.clone(), entry.made)])?
    {
        work.made.carry_file(path, entry);
        return Ok(());
    }
    let site = work.order.site.watched();
    match site.artifact(route) {
        Ok(Some(artifact)) => {
            let excess = work.scales.judge(&site.portal, route, &artifact);
            let stamp = work.put(packer, &path, &artifact.bytes)?;
            // A page that is too heavy must be found so again.
            if excess.is_empty() {
                work.made.add_file(path, &site.portal.items.reads(), stamp);
            } else {
                work.heavy.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(excess);
            }
        }
        Ok(None) => {}
        Err(diagnostic) => work.fail(*diagnostic),
    }
    Ok(())
}
