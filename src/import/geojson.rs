//! Points on a map → offers: properties are columns, the point is the position (RFC 7946).

use crate::base::diagnostic::{Checked, Diagnostic};
use crate::import::column::{Column, Fills};
use crate::import::headings;
use crate::import::json::{Json, Value};
use crate::import::offer::{Cell, Offer, Origin};
use std::collections::BTreeSet;

/// Reads the features of a collection.
#[must_use]
pub fn read(origin: &Origin, root: &Json) -> Checked<Vec<Offer>> {
    let Some(features) = root.get("features") else {
        let shape = origin.error("import-json-shape", root.span).with("format", origin.format.as_str());
        return Checked { value: Vec::new(), diagnostics: vec![shape] };
    };
    let mut unknown = BTreeSet::new();
    let mut checked = Checked { value: Vec::new(), diagnostics: Vec::new() };
    for (at, feature) in features.items().iter().enumerate() {
        let mut offer = Offer { name: (at + 1).to_string(), span: feature.span, cells: Vec::new() };
        if let Some(properties) = feature.get("properties") {
            take_properties(origin, properties, &mut offer, &mut unknown, &mut checked.diagnostics);
        }
        take_id(feature, &mut offer);
        match point(feature) {
            Ok(point) => offer.cells.extend(point),
            Err(geometry) => {
                checked.diagnostics.push(origin.error("import-geometry", geometry.span));
                checked.diagnostics.push(origin.refusal(&offer, &[]));
                continue;
            }
        }
        checked.value.push(offer);
    }
    checked
}

fn take_properties(
    origin: &Origin,
    properties: &Json,
    offer: &mut Offer,
    unknown: &mut BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Value::Map(properties) = &properties.value else { return };
    for (name, value) in properties {
        let cells = cells(name, value);
        if cells.is_empty() && value.value != Value::Null && Column::parse(name).is_none() && unknown.insert(name.clone()) {
            diagnostics.push(headings::unknown(origin, name, value.span));
        }
        offer.cells.extend(cells);
    }
}

/// A property as cells: a map of languages is one for each, a list is one with `|` between its items.
fn cells(name: &str, value: &Json) -> Vec<Cell> {
    let Some(column) = Column::parse(name) else { return Vec::new() };
    let cell = |column: Column, heading: &str, text: String, value: &Json| Cell {
        column,
        text,
        span: value.span,
        heading: heading.to_owned(),
        number: 0,
    };
    match &value.value {
        Value::Map(words) => {
            let of_language = |(lang, words): &(String, Json)| {
                let heading = format!("{name}:{lang}");
                Some(cell(Column::parse(&heading)?, &heading, words.words()?.to_owned(), words))
            };
            words.iter().filter_map(of_language).collect()
        }
        Value::List(items) => {
            let items: Vec<&str> = items.iter().filter_map(Json::words).collect();
            if items.is_empty() { Vec::new() } else { vec![cell(column, name, items.join("|"), value)] }
        }
        _ => value.words().map(|text| cell(column, name, text.to_owned(), value)).into_iter().collect(),
    }
}

/// The feature's own id names it in its source: for OpenStreetMap's, `node/123`, that is OpenStreetMap.
fn take_id(feature: &Json, offer: &mut Offer) {
    let Some((id, text)) = feature.get("id").and_then(|id| Some((id, id.words()?))) else { return };
    let is_osm = ["node/", "way/", "relation/"].iter().any(|kind| text.starts_with(kind));
    let scheme = if is_osm { "identifier:osm" } else { "identifier:geojson" };
    let column = Column::parse(scheme);
    let cell = column.map(|column| Cell { column, text: text.to_owned(), span: id.span, heading: "id".to_owned(), number: 0 });
    offer.cells.extend(cell);
}

/// The position: longitude first, as GeoJSON has it. A feature without a geometry is a desk without a position.
fn point(feature: &Json) -> Result<Vec<Cell>, &Json> {
    let Some(geometry) = feature.get("geometry").filter(|geometry| geometry.value != Value::Null) else { return Ok(Vec::new()) };
    let is_point = geometry.get("type").and_then(Json::words) == Some("Point");
    let coordinates = geometry.get("coordinates").map(Json::items).unwrap_or_default();
    let [longitude, latitude, ..] = coordinates else { return Err(geometry) };
    if !is_point {
        return Err(geometry);
    }
    let cell = |name: &str, value: &Json| {
        let text = value.words()?.to_owned();
        Some(Cell { column: Column::parse(name)?, text, span: value.span, heading: "coordinates".to_owned(), number: 0 })
    };
    let cells: Option<Vec<Cell>> =
        [("lat", latitude), ("lon", longitude)].into_iter().map(|(name, value)| cell(name, value)).collect();
    debug_assert!(Column::parse("lat").is_some_and(|column| column.known.fills == Fills::Latitude));
    cells.ok_or(geometry)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Source;
    use crate::import::json;
    use crate::import::offer::Format;

    fn table(text: &str) -> (Vec<Vec<String>>, Vec<(&'static str, String)>) {
        let origin = Origin { source: Source { path: "d.geojson".into(), text: text.into() }, format: Format::GeoJson };
        let checked = read(&origin, &json::read(text).unwrap());
        let cell = |cell: &Cell| format!("{}={}", cell.heading, cell.text);
        let rows = checked.value.iter().map(|offer| offer.cells.iter().map(cell).collect()).collect();
        let word = |found: &Diagnostic| found.place.span.map(|span| text[span.start..span.end].to_owned()).unwrap_or_default();
        (rows, checked.diagnostics.iter().map(|found| (found.code, word(found))).collect())
    }

    #[test]
    fn properties_are_columns_and_the_point_is_the_position() {
        let text = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"node/7","geometry":{"type":"Point","coordinates":[7.5,44.3]},
            "properties":{"name":{"it":"A","en":"B"},"contact:phone":"0171 1","languages":["ar","fr"],"colour":"red","hours":null}}]}"#;
        let (rows, found) = table(text);
        let expected = [
            "name:it=A",
            "name:en=B",
            "contact:phone=0171 1",
            "languages=ar|fr",
            "id=node/7",
            "coordinates=44.3",
            "coordinates=7.5",
        ];
        assert_eq!(rows, [expected]);
        assert_eq!(found, [("import-column-unknown", "\"red\"".to_owned())]);
    }

    #[test]
    fn an_area_is_no_desk() {
        let text = r#"{"features":[{"geometry":{"type":"Polygon","coordinates":[]},"properties":{"name":"A"}},{"properties":{"name":"B"}}]}"#;
        let (rows, found) = table(text);
        assert_eq!(rows, [["name=B"]]);
        assert_eq!(found.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["import-geometry", "import-row-refused"]);
        assert_eq!(table("{}").1[0].0, "import-json-shape");
    }
}
