//! Points on a map → offers: properties are columns, the point is the position (RFC 7946).

use crate::base::diagnostic::{Checked, Diagnostic};
use crate::import::column::{Column, Fills, Spoken};
use crate::import::headings;
use crate::import::json::{Json, Value};
use crate::import::offer::{Cell, Offer, Origin};
use crate::parse::record::service::ContactKind;
use std::collections::BTreeSet;

/// OpenStreetMap's town of an address, which is a hint at the area too.
pub const TOWN: &str = "addr:city";

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
    let has_website =
        ["website", "contact:website"].iter().any(|name| properties.get(name).is_some_and(|site| site.words().is_some()));
    let Value::Map(properties) = &properties.value else { return };
    for (name, value) in properties {
        // Where both are there, `url` is the page about the desk, and `ref` is read with the id.
        if (name == "url" && has_website) || (name == REF && slug_of(value).is_some()) {
            continue;
        }
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
        _ => {
            let Some(text) = value.words() else { return Vec::new() };
            let city = Column::parse("address.city").filter(|_| name == TOWN);
            let city = city.map(|city| cell(city, name, text.to_owned(), value));
            let text = if is_list(&column) { text.replace(';', "|") } else { text.to_owned() };
            city.into_iter().chain([cell(column, name, text, value)]).collect()
        }
    }
}

/// OpenStreetMap puts `;` between several values, which in opening hours and in addresses of the web means something else.
fn is_list(column: &Column) -> bool {
    match column.known.fills {
        Fills::Spoken(Spoken::Language) => true,
        Fills::Contact(kind) => kind != ContactKind::Website,
        _ => false,
    }
}

/// The property by which Sportello's own points name their record.
const REF: &str = "ref";

fn slug_of(value: &Json) -> Option<&str> {
    value.words()?.strip_prefix("services/")
}

/// The feature's own id names it in its source: for OpenStreetMap's, `node/123`, that is OpenStreetMap. Points of our own say which
/// record they are.
fn take_id(feature: &Json, offer: &mut Offer) {
    let own = feature.get("properties").and_then(|properties| properties.get(REF));
    if let Some((own, slug)) = own.and_then(|own| Some((own, slug_of(own)?))) {
        let column = Column::parse("id");
        let cell =
            column.map(|column| Cell { column, text: slug.to_owned(), span: own.span, heading: REF.to_owned(), number: 0 });
        offer.cells.extend(cell);
        return;
    }
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
        let origin = Origin { source: Source::new("d.geojson", text), format: Format::GeoJson };
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
    fn names_and_lists_of_openstreetmap_are_understood() {
        let text = r#"{"features":[{"id":"x","properties":{"ref":"services/a","addr:street":"Via Po","addr:housenumber":"3 bis","addr:city":"Bra",
            "phone":"0172 1;0172 2","languages":"ar;fr","opening_hours":"Mo 09:00-12:00; PH off","url":"https://x.example/a","website":"https://a.example/;x"}}]}"#;
        let (rows, found) = table(text);
        let expected = [
            "addr:street=Via Po",
            "addr:housenumber=3 bis",
            "addr:city=Bra",
            "addr:city=Bra",
            "phone=0172 1|0172 2",
            "languages=ar|fr",
            "opening_hours=Mo 09:00-12:00; PH off",
            "website=https://a.example/;x",
            "ref=a",
        ];
        assert_eq!((rows, found), (vec![expected.map(ToOwned::to_owned).to_vec()], Vec::new()));
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
