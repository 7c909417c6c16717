//! A border lies around its area: GeoJSON writes the longitude first, and many programs do not.

use super::Input;
use crate::base::diagnostic::Diagnostic;
use crate::base::id::AreaId;
use crate::base::position::Position;
use crate::model::Border;

/// Degrees by which a seat may lie outside the rectangle around a border: a border may be drawn coarsely.
const NEAR: f64 = 0.2;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let borders = input.portal.territory.borders.iter();
    borders.filter_map(|(area, border)| judge(input, area, border)).collect()
}

fn judge(input: &Input<'_>, area: &AreaId, border: &Border) -> Option<Diagnostic> {
    let territory = &input.portal.territory;
    let seats: Vec<Position> = territory.municipalities(area).into_iter().filter_map(|own| territory.position(own)).collect();
    if seats.is_empty() || seats.iter().any(|seat| is_within(border, *seat)) {
        return None;
    }
    let turned = seats.iter().any(|seat| is_within(border, Position { lat: seat.lon, lon: seat.lat }));
    let place = border.place.clone();
    let diagnostic = match turned {
        true => Diagnostic::warning("outline-turned", place),
        false => Diagnostic::warning("outline-elsewhere", place),
    };
    Some(diagnostic.with("area", area))
}

fn is_within(border: &Border, seat: Position) -> bool {
    let around = |values: &dyn Fn(&Position) -> f64, value: f64| {
        let values = || border.rings.iter().flatten().map(values);
        values().any(|other| other <= value + NEAR) && values().any(|other| other >= value - NEAR)
    };
    around(&|position| position.lat, seat.lat) && around(&|position| position.lon, seat.lon)
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(coordinates: &str, expected: &[&str]) {
        let files = format!(
            "--- content/areas.yaml
municipalities:
  - {{ id: alba, name: Alba, lat: 44.7, lon: 8.03 }}
--- content/areas.geojson
{{\"type\":\"FeatureCollection\",\"features\":[
{{\"type\":\"Feature\",\"id\":\"alba\",\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[{coordinates}]}}}}]}}
"
        );
        testing::check(Rule::Portal(super::check), &files, expected);
    }

    #[test]
    fn a_border_is_around_its_area() {
        check("[[7.9,44.6],[8.2,44.6],[8.2,44.8],[7.9,44.6]]", &[]);
        check("[[44.6,7.9],[44.6,8.2],[44.8,8.2],[44.6,7.9]]", &["areas.geojson:2:24 outline-turned alba"]);
        check("[[9.9,44.6],[10.2,44.6],[10.2,44.8],[9.9,44.6]]", &["areas.geojson:2:24 outline-elsewhere alba"]);
    }
}
