//! Degrees → units of a plan.

use super::{HEIGHT, MARK_RADIUS, Point, WIDTH};
use crate::base::position::Position;

/// Equirectangular, true at the middle latitude: over a province the error is less than the width of a line.
#[derive(Debug, Clone, Copy)]
pub struct Projection {
    west: f64,
    north: f64,
    /// A degree of longitude is shorter than one of latitude.
    narrowing: f64,
    scale: f64,
    left: f64,
    pub height: f64,
}

/// Room for marks at the border, and a little air.
const MARGIN: f64 = MARK_RADIUS + 3.0;
/// About two kilometres: closer than this, positions are about as exact as addresses are.
const LEAST_SPAN: f64 = 0.02;
/// Lower than this, a plan would look like a line.
const LEAST_HEIGHT: f64 = 160.0;

impl Projection {
    /// So that all positions have room; `None` without any.
    pub fn fit(positions: impl Iterator<Item = Position> + Clone) -> Option<Self> {
        let (south, north) = bounds(positions.clone().map(|position| position.lat))?;
        let (west, east) = bounds(positions.map(|position| position.lon))?;
        let narrowing = f64::midpoint(south, north).to_radians().cos().max(0.05);
        let (across, down) = ((east - west) * narrowing, north - south);
        let room = WIDTH - 2.0 * MARGIN;
        let scale = (room / across).min((HEIGHT - 2.0 * MARGIN) / down);
        let height = (down * scale + 2.0 * MARGIN).max(LEAST_HEIGHT);
        let above = (height - 2.0 * MARGIN - down * scale) / 2.0;
        let left = MARGIN + (room - across * scale) / 2.0;
        Some(Self { west, north: north + (MARGIN + above) / scale, narrowing, scale, left, height: height.ceil() })
    }

    pub fn project(&self, position: Position) -> Point {
        let x = self.left + (position.lon - self.west) * self.narrowing * self.scale;
        Point { x, y: (self.north - position.lat) * self.scale }
    }
}

/// The least and the greatest, at least [`LEAST_SPAN`] apart.
fn bounds(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    let missing = (LEAST_SPAN - (high - low)).max(0.0) / 2.0;
    (low <= high).then_some((low - missing, high + missing))
}
