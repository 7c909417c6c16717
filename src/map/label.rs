//! Names beside marks, none over another: each takes the first free of eight places around its mark, the most important first.

use super::{MARK_RADIUS, Plan, Point};

/// Where the name of a mark stands: its text begins, ends or is centred at `at`, whose `y` is the line that letters stand on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    pub at: Point,
    pub anchor: Anchor,
}

/// Which part of a text stands at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A rectangle that a name covers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// Above and below the line that letters stand on.
const ASCENT: f64 = 9.5;
const DESCENT: f64 = 3.0;
/// Between a mark and its name.
const GAP: f64 = 3.0;

impl Label {
    /// What the name covers, a little more than less: a reader's font is not known.
    #[must_use]
    pub fn room(&self, name: &str) -> Room {
        let width = width(name);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - width / 2.0,
            Anchor::End => self.at.x - width,
        };
        Room { left, top: self.at.y - ASCENT, right: left + width, bottom: self.at.y + DESCENT }
    }
}

impl Room {
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether it touches a circle.
    #[must_use]
    pub fn touches(&self, centre: Point, radius: f64) -> bool {
        let nearest = Point { x: centre.x.clamp(self.left, self.right), y: centre.y.clamp(self.top, self.bottom) };
        nearest.distance(centre) < radius
    }

    #[must_use]
    pub fn is_inside(&self, width: f64, height: f64) -> bool {
        self.left >= 0.0 && self.top >= 0.0 && self.right <= width && self.bottom <= height
    }
}

/// A name's width at 11 units: letters of Latin are about half as wide as high, those of Chinese as wide.
fn width(name: &str) -> f64 {
    let of = |letter: char| match letter {
        'i' | 'l' | 'j' | 't' | 'f' | 'r' | ' ' | '.' | '\'' | '’' => 4.4,
        'm' | 'w' | 'M' | 'W' => 10.5,
        _ if letter.is_uppercase() => 8.3,
        '\u{2e80}'.. => 11.5,
        '\u{370}'.. => 7.6,
        _ => 6.6,
    };
    name.chars().map(of).sum()
}

/// Where a name may stand, the best first: beside, then above and below, then at the corners.
fn candidates(mark: Point) -> [Label; 8] {
    let (beside, corner) = (MARK_RADIUS + GAP, MARK_RADIUS * 0.8 + GAP);
    let label = |across: f64, down: f64, anchor| Label { at: Point { x: mark.x + across, y: mark.y + down }, anchor };
    [
        label(beside, 4.0, Anchor::Start),
        label(-beside, 4.0, Anchor::End),
        label(0.0, -beside - DESCENT + 2.0, Anchor::Middle),
        label(0.0, beside + ASCENT - 2.0, Anchor::Middle),
        label(corner, -corner + 2.0, Anchor::Start),
        label(corner, corner + ASCENT - 4.0, Anchor::Start),
        label(-corner, -corner + 2.0, Anchor::End),
        label(-corner, corner + ASCENT - 4.0, Anchor::End),
    ]
}

/// In the order of the clusters, which is that of their importance.
pub(super) fn place(plan: &Plan, names: &[String]) -> Vec<Option<Label>> {
    let mut taken: Vec<Room> = Vec::new();
    let free = |room: &Room, taken: &[Room]| {
        room.is_inside(plan.width, plan.height)
            && !taken.iter().any(|other| room.overlaps(other))
            && !plan.clusters.iter().any(|cluster| room.touches(cluster.at, MARK_RADIUS + 1.0))
    };
    let mut labels = Vec::with_capacity(names.len());
    for (cluster, name) in plan.clusters.iter().zip(names) {
        let label = candidates(cluster.at).into_iter().find(|label| free(&label.room(name), &taken));
        taken.extend(label.map(|label| label.room(name)));
        labels.push(label);
    }
    labels
}
