//! A point on the Earth.

/// Degrees, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    pub lat: f64,
    pub lon: f64,
}

/// A closed line around an area: its last position is its first. Holes are rings like any other.
pub type Ring = Vec<Position>;
