//! `areas.geojson` → the borders of areas. Owner of `geojson`.
//!
//! The crate says whether a geometry is one; where in the file it stands is found by reading the same JSON as raw pieces.

use crate::base::diagnostic::{Checked, Diagnostic, Place};
use crate::base::position::{Position, Ring};
use crate::base::source::{Source, Span, Spanned};
use geojson::{Geometry, GeometryValue};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The whole file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outlines {
    pub outlines: Vec<Outline>,
    /// Who drew the borders, and the licence: a member `attribution` of the collection.
    pub attribution: Option<String>,
}

/// The border of an area, by the name that the file gives it: an area's id or a municipality's ISTAT code.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    pub name: Spanned<String>,
    pub rings: Vec<Ring>,
}

#[derive(Deserialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow, default)]
    features: Vec<&'a RawValue>,
    attribution: Option<String>,
}

#[derive(Deserialize)]
struct Feature<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    properties: Option<BTreeMap<String, &'a RawValue>>,
    #[serde(borrow)]
    geometry: Option<&'a RawValue>,
}

/// Reads the file; a feature with a mistake is left out, and said.
#[must_use]
pub fn read(source: &Source) -> Checked<Option<Outlines>> {
    let mut reading = Reading { source, diagnostics: Vec::new() };
    let collection: Option<Collection<'_>> = match serde_json::from_str(&source.text) {
        Ok(collection) => Some(collection),
        Err(error) => {
            reading.refuse("geojson-invalid", offset(&source.text, &error), &error);
            None
        }
    };
    let collection = collection.filter(|collection| {
        let is_one = collection.kind == "FeatureCollection";
        if !is_one {
            let diagnostic = Diagnostic::error("geojson-type", reading.at(Span::new(0, 1)));
            reading.diagnostics.push(diagnostic.with("type", &collection.kind));
        }
        is_one
    });
    let value = collection.map(|collection| Outlines {
        outlines: collection.features.into_iter().filter_map(|raw| reading.feature(raw)).collect(),
        attribution: collection.attribution,
    });
    Checked { value, diagnostics: reading.diagnostics }
}

struct Reading<'a> {
    source: &'a Source,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    fn feature(&mut self, raw: &'a RawValue) -> Option<Outline> {
        let at = self.span(raw.get());
        let feature: Feature<'_> = match serde_json::from_str(raw.get()) {
            Ok(feature) => feature,
            Err(error) => {
                self.refuse("geojson-invalid", at.start + offset(raw.get(), &error), &error);
                return None;
            }
        };
        let Some(name) = name(&feature).map(|(raw, value)| Spanned { value, span: self.span(raw.get()) }) else {
            self.diagnostics.push(Diagnostic::error("outline-name-missing", self.at(Span::new(at.start, at.start + 1))));
            return None;
        };
        let Some(geometry) = feature.geometry else {
            self.diagnostics.push(Diagnostic::error("outline-shape", self.at(name.span)).with("type", "null"));
            return None;
        };
        Some(Outline { rings: self.rings(geometry)?, name })
    }

    /// The rings of a polygon, or of several.
    fn rings(&mut self, raw: &'a RawValue) -> Option<Vec<Ring>> {
        let place = self.span(raw.get());
        let geometry = match serde_json::from_str::<Geometry>(raw.get()) {
            Ok(geometry) => geometry,
            Err(error) => {
                self.refuse("geojson-invalid", place.start + offset(raw.get(), &error), &error);
                return None;
            }
        };
        let polygons = match geometry.value {
            GeometryValue::Polygon { coordinates } => vec![coordinates],
            GeometryValue::MultiPolygon { coordinates } => coordinates,
            other => {
                let diagnostic = Diagnostic::error("outline-shape", self.at(Span::new(place.start, place.start + 1)));
                self.diagnostics.push(diagnostic.with("type", other.type_name()));
                return None;
            }
        };
        let is_single = polygons.len() == 1 && !raw.get().contains("MultiPolygon");
        let mut rings = Vec::new();
        for (polygon, own) in polygons.iter().enumerate() {
            for (ring, positions) in own.iter().enumerate() {
                let path = if is_single { vec![ring] } else { vec![polygon, ring] };
                rings.push(self.ring(raw, &path, positions)?);
            }
        }
        Some(rings)
    }

    fn ring(&mut self, geometry: &'a RawValue, path: &[usize], positions: &[geojson::Position]) -> Option<Ring> {
        let place = |at: usize| {
            let path: Vec<usize> = path.iter().copied().chain([at]).collect();
            coordinates(geometry).map_or(geometry, |raw| inner(raw, &path)).get()
        };
        let diagnostic = if let Some(wrong) = positions.iter().position(|written| position(written).is_none()) {
            let text = place(wrong);
            Diagnostic::error("outline-position", self.at(self.span(text))).with("value", text)
        } else if positions.len() < 4 || positions.first() != positions.last() {
            let text = place(positions.len().saturating_sub(1));
            Diagnostic::error("outline-open", self.at(self.span(text))).with("value", text)
        } else {
            return positions.iter().map(position).collect();
        };
        self.diagnostics.push(diagnostic);
        None
    }

    /// Where a piece of the file's text stands in it.
    fn span(&self, piece: &str) -> Span {
        let start = (piece.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize);
        Span::new(start, start + piece.len())
    }

    fn at(&self, span: Span) -> Place {
        Place::at(&self.source.path, span)
    }

    fn refuse(&mut self, code: &'static str, at: usize, error: &dyn std::fmt::Display) {
        let detail = error.to_string();
        // The crate counts lines of the piece that it was given; the place says it better.
        let detail = detail.split(" at line ").next().unwrap_or_default();
        let diagnostic =
            Diagnostic::error(code, self.at(Span::new(at, self.source.text.len().min(at + 1)))).with("detail", detail);
        self.diagnostics.push(diagnostic);
    }
}

/// A pair of numbers, longitude first.
fn position(written: &geojson::Position) -> Option<Position> {
    match written.as_slice() {
        [lon, lat, ..] if lon.abs() <= 180.0 && lat.abs() <= 90.0 => Some(Position { lat: *lat, lon: *lon }),
        _ => None,
    }
}

/// What the feature is called, and where: its `id`, or a property `id` or `istat`. A code that somebody wrote as a number has lost its noughts.
fn name<'a>(feature: &Feature<'a>) -> Option<(&'a RawValue, String)> {
    let property = |name| feature.properties.as_ref().and_then(|properties| properties.get(name).copied());
    let raw = feature.id.or_else(|| property("id")).or_else(|| property("istat"))?;
    let text = serde_json::from_str::<String>(raw.get()).ok();
    let number = || serde_json::from_str::<u32>(raw.get()).ok().map(|number| format!("{number:06}"));
    Some((raw, text.or_else(number)?))
}

fn coordinates(geometry: &RawValue) -> Option<&RawValue> {
    #[derive(Deserialize)]
    struct Shape<'a> {
        #[serde(borrow)]
        coordinates: &'a RawValue,
    }
    serde_json::from_str::<Shape<'_>>(geometry.get()).ok().map(|shape| shape.coordinates)
}

/// The piece of nested lists at a path of indexes.
fn inner<'a>(raw: &'a RawValue, path: &[usize]) -> &'a RawValue {
    let Some((at, rest)) = path.split_first() else { return raw };
    let pieces: Vec<&RawValue> = serde_json::from_str(raw.get()).unwrap_or_default();
    pieces.get(*at).map_or(raw, |piece| inner(piece, rest))
}

/// The byte that an error of `serde_json` points to.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let line_start = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let at = (line_start + error.column().saturating_sub(1)).min(text.len().saturating_sub(1));
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<Outline>, Vec<String>) {
        let source = Source::new("content/areas.geojson", text);
        let checked = super::read(&source);
        let said = |diagnostic: &Diagnostic| {
            let span = diagnostic.place.span.unwrap();
            format!("{} {}", diagnostic.code, &text[span.start..span.end])
        };
        (checked.value.unwrap_or_default().outlines, checked.diagnostics.iter().map(said).collect())
    }

    fn feature(head: &str, geometry: &str) -> String {
        format!(r#"{{"type":"FeatureCollection","features":[{{"type":"Feature",{head},"geometry":{geometry}}}]}}"#)
    }

    const SQUARE: &str = r#"{"type":"Polygon","coordinates":[[[7,44],[8,44],[8,45],[7,44]]]}"#;

    #[test]
    fn areas_are_named_by_id_or_code() {
        for (head, name) in [
            (r#""id":"alba""#, "alba"),
            (r#""properties":{"id":"alba"}"#, "alba"),
            (r#""properties":{"istat":"004003"}"#, "004003"),
            (r#""properties":{"istat":4003}"#, "004003"),
        ] {
            let (outlines, said) = read(&feature(head, SQUARE));
            assert_eq!((outlines[0].name.value.as_str(), outlines[0].rings[0].len(), said), (name, 4, vec![]), "{head}");
        }
        let several =
            r#"{"type":"MultiPolygon","coordinates":[[[[7,44],[8,44],[8,45],[7,44]]],[[[9,44],[10,44],[10,45],[9,44]]]]}"#;
        assert_eq!(read(&feature(r#""id":"a""#, several)).0[0].rings.len(), 2);
    }

    #[test]
    fn mistakes_have_their_places() {
        let said = |head: &str, geometry: &str| read(&feature(head, geometry)).1;
        let id = r#""id":"a""#;
        assert_eq!(said(r#""properties":{}"#, SQUARE), ["outline-name-missing {"]);
        assert_eq!(said(id, r#"{"type":"Point","coordinates":[7,44]}"#), ["outline-shape {"]);
        assert_eq!(said(id, "null"), [r#"outline-shape "a""#]);
        let far = r#"{"type":"Polygon","coordinates":[[[7,44],[8,944],[8,45],[7,44]]]}"#;
        assert_eq!(said(id, far), ["outline-position [8,944]"]);
        let open = r#"{"type":"MultiPolygon","coordinates":[[[[7,44],[8,44],[8,45],[7,45]]]]}"#;
        assert_eq!(said(id, open), ["outline-open [7,45]"]);
        assert_eq!(said(id, r#"{"type":"Polygon"}"#).len(), 1);
        assert_eq!(read("{\n \"type\": 1 }").1.len(), 1);
        assert_eq!(read(r#"{"type":"Feature"}"#).1, ["geojson-type {"]);
        assert_eq!(read("").1, ["geojson-invalid "]);
    }
}
