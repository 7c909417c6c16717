//! A desk lies on the Earth, and not far from its town: latitude and longitude are easily swapped.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::position::Position;
use crate::model::Item;
use crate::parse::record::Record;

/// Degrees between a desk and the seat of its municipality: the widest reach no further.
const NEAR: f64 = 0.5;

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let Record::Service(service) = &item.record else { return Vec::new() };
    let Some(location) = &service.location else { return Vec::new() };
    let place = Place::at(&item.path, location.span);
    let own = Position { lat: location.value.lat.0, lon: location.value.lon.0 };
    if !is_on_earth(own) {
        return vec![Diagnostic::error("location-impossible", place)];
    }
    let territory = &input.portal.territory;
    let Some(area) = service.area.as_ref().map(|area| &area.value) else { return Vec::new() };
    let seats: Vec<Position> = territory.municipalities(area).into_iter().filter_map(|place| territory.position(place)).collect();
    let is_near = |own: Position| seats.iter().any(|seat| is_close(own, *seat));
    if seats.is_empty() || is_near(own) {
        return Vec::new();
    }
    let diagnostic = match is_near(Position { lat: own.lon, lon: own.lat }) {
        true => Diagnostic::warning("location-turned", place),
        false => Diagnostic::warning("location-elsewhere", place),
    };
    vec![diagnostic.with("area", area)]
}

fn is_on_earth(position: Position) -> bool {
    (-90.0..=90.0).contains(&position.lat) && (-180.0..=180.0).contains(&position.lon)
}

fn is_close(own: Position, seat: Position) -> bool {
    (own.lat - seat.lat).abs() <= NEAR && (own.lon - seat.lon).abs() <= NEAR
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(area: &str, lat: f64, lon: f64, expected: &[&str]) {
        let files = format!(
            "--- content/areas.yaml
basins: [{{ id: langhe, names: Langhe }}, {{ id: vuoto, names: Vuoto }}]
municipalities:
  - {{ id: alba, name: Alba, basin: langhe, lat: 44.7, lon: 8.03 }}
  - {{ id: bra, name: Bra, basin: langhe }}
--- content/services/a.yaml
name: A
kind: desk
organization: organizations/a
area: {area}
location: {{ lat: {lat:?}, lon: {lon:?} }}
"
        );
        testing::check(Rule::Item(super::check), &files, expected);
    }

    #[test]
    fn a_desk_is_near_its_town() {
        check("alba", 44.69, 8.04, &[]);
        check("langhe", 44.3, 7.6, &[]);
        check("alba", 8.04, 44.69, &["services/a.yaml:5:11 location-turned alba"]);
        check("langhe", 41.9, 12.5, &["services/a.yaml:5:11 location-elsewhere langhe"]);
    }

    #[test]
    fn of_a_town_without_a_seat_nothing_is_known() {
        check("bra", 41.9, 12.5, &[]);
        check("vuoto", 41.9, 12.5, &[]);
        check("nessuno", 41.9, 12.5, &[]);
    }

    #[test]
    fn the_earth_ends_at_its_poles() {
        for (lat, lon) in [(90.1, 8.0), (44.0, -180.5), (446_900.0, 8.0)] {
            check("bra", lat, lon, &["services/a.yaml:5:11 location-impossible"]);
        }
    }
}
