//! Places that a finger could not tell apart, under one mark.

use super::{MARK_RADIUS, Point};

/// A mark: one place, or several that stand close together.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// The position of its first member.
    pub at: Point,
    /// Which places, the first in rank first.
    pub members: Vec<usize>,
}

/// More marks than this nobody reads: with more, the marks gather harder.
const MOST: usize = 24;
/// How much harder.
const HARDER: f64 = 1.2;

/// Each place, in the order of rank, joins the nearest mark that is too near for one of its own. Marks do not move, so that each stands where
/// its first place is and all are far enough apart.
pub(super) fn gather(points: &[(Point, (usize, u32))]) -> Vec<Cluster> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by(|left, right| points[*right].1.cmp(&points[*left].1).then_with(|| left.cmp(right)));
    let mut apart = 2.0 * MARK_RADIUS + 1.0;
    loop {
        let clusters = gather_within(points, &order, apart);
        if clusters.len() <= MOST {
            return clusters;
        }
        apart *= HARDER;
    }
}

fn gather_within(points: &[(Point, (usize, u32))], order: &[usize], apart: f64) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for place in order.iter().copied() {
        let at = points[place].0;
        let near = clusters.iter_mut().filter(|cluster| cluster.at.distance(at) < apart);
        match near.min_by(|left, right| left.at.distance(at).total_cmp(&right.at.distance(at))) {
            Some(cluster) => cluster.members.push(place),
            None => clusters.push(Cluster { at, members: vec![place] }),
        }
    }
    clusters
}
