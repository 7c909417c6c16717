//! Borders and dots as SVG path data, in as few bytes as do.

use super::projection::Projection;
use super::{Extent, Point};
use crate::base::position::Position;
use geo::{ConvexHull, Coord, LineString, MultiPoint, Simplify};
use std::fmt::Write as _;

/// What may be lost of a border, in units of the plan: less than its line is wide.
const TOLERANCE: f64 = 0.6;
/// Islands and holes smaller than this would be dots that mean nothing.
const LEAST_EXTENT: f64 = 2.0;

/// The outline of an extent.
pub(super) fn path(extent: Extent<'_>, projection: &Projection) -> String {
    match extent {
        Extent::Border(rings) => rings.iter().map(|ring| ring_path(&line(ring, projection))).collect(),
        Extent::Around(positions) => {
            let points: MultiPoint = line(positions, projection).0.into_iter().map(geo::Point::from).collect();
            if points.0.len() < 3 { String::new() } else { ring_path(points.convex_hull().exterior()) }
        }
    }
}

fn line(positions: &[Position], projection: &Projection) -> LineString {
    let coordinates = positions.iter().map(|position| projection.project(*position));
    coordinates.map(|point| Coord { x: point.x, y: point.y }).collect()
}

fn ring_path(ring: &LineString) -> String {
    let far = |from: &Coord| ring.0.iter().any(|to| (to.x - from.x).abs() > LEAST_EXTENT || (to.y - from.y).abs() > LEAST_EXTENT);
    if !ring.0.first().is_some_and(far) {
        return String::new();
    }
    let simple = ring.simplify(TOLERANCE);
    // The last point is the first again, which `z` says in one letter.
    let (_, points) = simple.0.split_last().unwrap_or((&Coord { x: 0.0, y: 0.0 }, &[]));
    let mut path = String::new();
    let mut pen = (0, 0);
    for point in points {
        let next = (tenths(point.x), tenths(point.y));
        let step = if path.is_empty() { 'M' } else { 'l' };
        push(&mut path, step, (next.0 - pen.0, next.1 - pen.1));
        pen = next;
    }
    path.push('z');
    path
}

/// A dot is a line without length, which round ends make visible.
pub(super) fn dots(points: impl Iterator<Item = Point>) -> String {
    let mut path = String::new();
    for point in points {
        push(&mut path, 'M', (tenths(point.x), tenths(point.y)));
        path.push_str("h0");
    }
    path
}

#[expect(clippy::cast_possible_truncation, reason = "a plan is a few hundred units wide")]
fn tenths(value: f64) -> i32 {
    (value * 10.0).round() as i32
}

/// A command with two numbers in tenths, without the signs that a reader of paths does not need.
fn push(path: &mut String, command: char, (x, y): (i32, i32)) {
    path.push(command);
    number(path, x);
    if y >= 0 {
        path.push(' ');
    }
    number(path, y);
}

fn number(path: &mut String, tenths: i32) {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    let _ = match (whole, rest) {
        (0, 0) => write!(path, "0"),
        (0, _) => write!(path, "{sign}.{rest}"),
        (_, 0) => write!(path, "{sign}{whole}"),
        _ => write!(path, "{sign}{whole}.{rest}"),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_read_back() {
        let mut path = String::new();
        push(&mut path, 'M', (1234, -5));
        push(&mut path, 'l', (-7, 30));
        push(&mut path, 'l', (0, 0));
        assert_eq!(path, "M123.4-.5l-.7 3l0 0");
    }

    #[test]
    fn specks_are_left_out() {
        let square = |size: f64| LineString::from(vec![(0.0, 0.0), (size, 0.0), (size, size), (0.0, size), (0.0, 0.0)]);
        assert_eq!(ring_path(&square(1.0)), "");
        assert_eq!(ring_path(&square(10.0)), "M0 0l10 0l0 10l-10 0z");
    }
}
