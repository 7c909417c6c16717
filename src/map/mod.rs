//! Positions → a drawing: where an outline, points and labels stand on a small plan. Owner of `geo`.
//!
//! A plan is made in two steps, since a point's name depends on the reader and its place does not: [`Plan::new`] projects the positions and
//! gathers those that a finger could not tell apart, [`Plan::labels`] places the names. The same input gives the same plan. Absent on
//! purpose: desks, languages, HTML, and maps with streets.

mod cluster;
mod label;
mod outline;
mod projection;

pub use cluster::Cluster;
pub use label::{Anchor, Label};

use crate::base::position::{Position, Ring};
use projection::Projection;

/// A point of a plan. One unit is one pixel where the plan is as wide as a small telephone's page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// A place to mark, and how much it matters: of those that stand too close together, the first in rank gives the position and the name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    pub position: Position,
    pub rank: (usize, u32),
}

/// How an area's extent is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Extent<'a> {
    /// By its border.
    Border(&'a [Ring]),
    /// By positions in it: the outline around them is only about right.
    Around(&'a [Position]),
}

/// What a page draws.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    pub width: f64,
    pub height: f64,
    /// The outline as SVG path data; empty when there are too few positions for one.
    pub outline: String,
    /// In the order of their rank.
    pub clusters: Vec<Cluster>,
    /// Small dots for orientation, as path data.
    pub dots: String,
}

/// The width of every plan: what is left of 320 pixels beside the margins of a page.
pub const WIDTH: f64 = 288.0;
/// Taller than this, the list would be too far down.
const HEIGHT: f64 = 340.0;
/// A mark and its number: 24 pixels is the least that WCAG 2.2 allows (2.5.8).
pub const MARK_RADIUS: f64 = 13.0;

impl Plan {
    /// Draws places inside an extent, with `dots` for orientation. `None` when there is nothing to mark.
    #[must_use]
    pub fn new(places: &[Place], extent: Extent<'_>, dots: &[Position]) -> Option<Self> {
        let framed: Vec<Position> = match extent {
            Extent::Border(rings) => rings.iter().flatten().copied().collect(),
            Extent::Around(positions) => positions.to_vec(),
        };
        if places.is_empty() {
            return None;
        }
        let projection = Projection::fit(framed.iter().copied().chain(places.iter().map(|place| place.position)))?;
        let points: Vec<(Point, (usize, u32))> =
            places.iter().map(|place| (projection.project(place.position), place.rank)).collect();
        let clusters = cluster::gather(&points);
        let free = dots.iter().map(|dot| projection.project(*dot));
        let free = free.filter(|dot| clusters.iter().all(|cluster| cluster.at.distance(*dot) > MARK_RADIUS));
        Some(Self {
            width: WIDTH,
            height: projection.height,
            outline: outline::path(extent, &projection),
            dots: outline::dots(free),
            clusters,
        })
    }

    /// Where each cluster's name stands, or `None` where there is no room for it. Names go with [`Plan::clusters`].
    #[must_use]
    pub fn labels(&self, names: &[String]) -> Vec<Option<Label>> {
        label::place(self, names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn places() -> impl Strategy<Value = Vec<Place>> {
        let place = (44.0..44.9_f64, 6.9..8.3_f64, 0..4_usize, 0..60_000_u32);
        let place =
            place.prop_map(|(lat, lon, desks, residents)| Place { position: Position { lat, lon }, rank: (desks, residents) });
        prop::collection::vec(place, 1..150)
    }

    fn names(plan: &Plan) -> Vec<String> {
        (0..plan.clusters.len()).map(|at| "Roccasparvera di Sopra".chars().take(4 + at % 19).collect()).collect()
    }

    proptest! {
        #[test]
        fn every_place_is_in_one_cluster(places in places()) {
            let plan = Plan::new(&places, Extent::Around(&[]), &[]).unwrap();
            let mut members: Vec<usize> = plan.clusters.iter().flat_map(|cluster| cluster.members.clone()).collect();
            members.sort_unstable();
            prop_assert_eq!(members, (0..places.len()).collect::<Vec<_>>());
        }

        #[test]
        fn marks_and_labels_never_overlap_and_stay_inside(places in places()) {
            let plan = Plan::new(&places, Extent::Around(&[]), &[]).unwrap();
            for (at, cluster) in plan.clusters.iter().enumerate() {
                prop_assert!(cluster.at.x >= MARK_RADIUS && cluster.at.x <= plan.width - MARK_RADIUS);
                prop_assert!(cluster.at.y >= MARK_RADIUS && cluster.at.y <= plan.height - MARK_RADIUS);
                for other in &plan.clusters[..at] {
                    prop_assert!(cluster.at.distance(other.at) >= 2.0 * MARK_RADIUS);
                }
            }
            let names = names(&plan);
            let labels: Vec<(usize, Label)> =
                plan.labels(&names).into_iter().enumerate().filter_map(|(at, label)| Some((at, label?))).collect();
            for (at, (own, label)) in labels.iter().enumerate() {
                let room = label.room(&names[*own]);
                prop_assert!(room.is_inside(plan.width, plan.height), "{:?}", label);
                prop_assert!(plan.clusters.iter().all(|cluster| !room.touches(cluster.at, MARK_RADIUS)), "{:?}", label);
                for (other, earlier) in &labels[..at] {
                    prop_assert!(!room.overlaps(&earlier.room(&names[*other])), "{:?} {:?}", label, earlier);
                }
            }
        }

        #[test]
        fn the_same_places_give_the_same_plan(places in places()) {
            let plan = || Plan::new(&places, Extent::Around(&[]), &[]).unwrap();
            prop_assert_eq!(plan(), plan());
            prop_assert_eq!(plan().labels(&names(&plan())), plan().labels(&names(&plan())));
        }
    }

    #[test]
    fn few_places_all_have_their_names() {
        let towns = [(44.39, 7.55), (44.70, 8.03), (44.65, 7.49), (44.39, 7.82)];
        let places = towns.map(|(lat, lon)| Place { position: Position { lat, lon }, rank: (1, 0) });
        let plan = Plan::new(&places, Extent::Around(&[]), &[]).unwrap();
        let names = ["Cuneo", "Alba", "Saluzzo", "Mondovì"].map(str::to_owned);
        assert_eq!(plan.clusters.len(), 4);
        assert!(plan.labels(&names).iter().all(Option::is_some));
    }

    #[test]
    fn one_place_is_a_plan_and_none_is_not() {
        let place = Place { position: Position { lat: 44.39, lon: 7.55 }, rank: (1, 0) };
        assert_eq!(Plan::new(&[place], Extent::Around(&[]), &[]).unwrap().clusters.len(), 1);
        assert_eq!(Plan::new(&[], Extent::Around(&[place.position]), &[]), None);
    }

    #[test]
    fn a_border_is_followed_and_north_is_up() {
        let square = vec![(44.0, 7.0), (44.0, 8.0), (45.0, 8.0), (45.0, 7.0), (44.0, 7.0)];
        let ring: Ring = square.into_iter().map(|(lat, lon)| Position { lat, lon }).collect();
        let place = |lat| Place { position: Position { lat, lon: 7.5 }, rank: (1, 0) };
        let plan = Plan::new(&[place(44.9), place(44.1)], Extent::Border(&[ring]), &[]).unwrap();
        assert!(plan.clusters[0].at.y < plan.clusters[1].at.y);
        assert!(plan.outline.starts_with('M') && plan.outline.ends_with('z'), "{}", plan.outline);
    }
}
