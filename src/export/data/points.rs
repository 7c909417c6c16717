//! Desks on a map: GeoJSON (RFC 7946). Owner of geojson.

use super::desk::{self, Desk};
use super::ids::Names;
use crate::base::route::Route;
use crate::parse::record::service::ContactKind;
use crate::resolve::Context;
use geojson::feature::Id;
use geojson::{Feature, FeatureCollection, Geometry, GeometryValue, JsonObject, JsonValue};

/// A point for each desk whose position is given. Names of properties are those of OpenStreetMap where it has one.
#[must_use]
pub fn file(context: &Context<'_>) -> Vec<u8> {
    let names = Names::of(&context.portal.settings);
    let features = desk::all(context).filter_map(|desk| feature(context, names, &desk)).collect();
    FeatureCollection { bbox: None, features, foreign_members: None }.to_string().into_bytes()
}

fn feature(context: &Context<'_>, names: Names, desk: &Desk<'_>) -> Option<Feature> {
    let point = desk.service.location.as_ref()?;
    Some(Feature {
        bbox: None,
        // RFC 7946: longitude first.
        geometry: Some(Geometry::new(GeometryValue::Point { coordinates: vec![point.value.lon.0, point.value.lat.0].into() })),
        id: Some(Id::String(names.name(&desk.item.id.to_string()))),
        properties: Some(properties(context, desk)),
        foreign_members: None,
    })
}

fn properties(context: &Context<'_>, desk: &Desk<'_>) -> JsonObject {
    let service = desk.service;
    let page = Route::Item(desk.item.id.clone(), *context.lang());
    let wheelchair = service.wheelchair.and_then(|access| serde_json::to_value(access).ok());
    let spoken: Vec<&str> = service.languages.iter().map(|spoken| spoken.language.value.as_str()).collect();
    let address = service.address.as_ref();
    let known: [(&str, Option<JsonValue>); 15] = [
        ("ref", Some(desk.item.id.to_string().into())),
        ("name", Some(desk.title(context).into())),
        ("kind", Some(service.kind.as_str().into())),
        ("operator", desk.organization(context).map(|body| title(context, body).into())),
        ("addr:street", address.map(|address| address.street.clone().into())),
        ("addr:postcode", address.and_then(|address| address.postal_code.clone()).map(Into::into)),
        ("addr:city", address.map(|address| address.city.clone().into())),
        ("phone", desk.first(ContactKind::Phone).map(Into::into)),
        ("email", desk.first(ContactKind::Email).map(Into::into)),
        ("website", desk.first(ContactKind::Website).map(Into::into)),
        ("opening_hours", service.hours.as_ref().map(|hours| hours.value.clone().into())),
        ("wheelchair", wheelchair),
        ("languages", (!spoken.is_empty()).then(|| spoken.join(";").into())),
        ("check_date", service.confirmed_on.map(|day| day.0.to_string().into())),
        ("url", Some(context.portal.settings.absolute(&page).into())),
    ];
    known.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn title(context: &Context<'_>, item: &crate::model::Front) -> String {
    crate::resolve::words::title(context.portal, item, context.lang()).text
}
