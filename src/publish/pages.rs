//! Every address but those of the search.

use super::twins::Packer;
use super::{Order, Work};
use crate::base::route::Route;
use crate::site::without_search;
use crate::write::PublishError;
use rayon::iter::Either;
use rayon::prelude::*;

/// So many pages are one thread's, so that at the end nobody waits for another who has many left.
const AT_ONCE: usize = 32;

pub(super) fn publish(work: &Work<'_>) -> Result<(), PublishError> {
    let Order { site, part, .. } = work.order;
    let mut routes = without_search(site);
    routes.retain(|route| part.has(&site.portal, route));
    work.order.progress.expect(routes.len());
    let known = |route: Route| {
        let path = route.file();
        match work.known.file(&path) {
            Some(entry) => Either::Left((route, path, entry)),
            None => Either::Right(route),
        }
    };
    let (known, mut routes): (Vec<_>, Vec<_>) = routes.into_par_iter().partition_map(known);
    // One after another: to say that a page stays takes less time than two threads need to agree whose turn it is.
    for (route, path, entry) in known {
        if work.keep(&[(path.clone(), entry.made)])? {
            work.made.carry_file(path, entry);
            work.order.progress.done();
        } else {
            routes.push(route);
        }
    }
    routes.into_par_iter().with_max_len(AT_ONCE).try_for_each_init(Packer::default, |packer, route| {
        work.order.progress.done();
        make(work, packer, &route)
    })
}

fn make(work: &Work<'_>, packer: &mut Packer, route: &Route) -> Result<(), PublishError> {
    let path = route.file();
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
