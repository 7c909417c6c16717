//! What the tables of HSDS hold: a tabular data package (frictionlessdata.io).

use super::columns::{self, Column};
use crate::base::id::Collection;
use crate::base::route::{DataFile, HsdsTable, Route};
use crate::export::data::desk::{label, text};
use crate::resolve::{Context, open_data};
use serde::Serialize;

#[derive(Serialize)]
struct Package {
    profile: &'static str,
    name: &'static str,
    title: String,
    description: String,
    version: &'static str,
    homepage: String,
    created: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    licenses: Option<[License; 1]>,
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct License {
    name: String,
    path: String,
}

#[derive(Serialize)]
struct Resource {
    profile: &'static str,
    name: &'static str,
    path: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    schema: Schema,
}

#[derive(Serialize)]
struct Schema {
    fields: &'static [Column],
    #[serde(rename = "primaryKey")]
    primary_key: &'static str,
    #[serde(rename = "foreignKeys", skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
struct ForeignKey {
    fields: &'static str,
    reference: Reference,
}

#[derive(Serialize)]
struct Reference {
    /// Empty: this table itself.
    resource: &'static str,
    fields: &'static str,
}

/// The descriptor, beside the tables.
#[must_use]
pub fn package(context: &Context<'_>) -> Option<Vec<u8>> {
    let settings = &context.portal.settings;
    let day = open_data::day(context.portal, &[Collection::Services, Collection::Organizations], context.today());
    let licence = settings.licence.as_ref();
    let package = Package {
        profile: "tabular-data-package",
        name: "hsds",
        title: text(context, &settings.title),
        description: label(context, "data-hsds-tables"),
        version: "3.1",
        homepage: settings.absolute(&Route::OpenData(*context.lang())),
        created: format!("{day}T00:00:00Z"),
        licenses: licence.map(|licence| {
            // The profile wants a name without spaces.
            [License { name: licence.name.replace(' ', "-"), path: licence.url.as_str().to_owned() }]
        }),
        resources: HsdsTable::ALL.map(resource).into(),
    };
    serde_json::to_vec_pretty(&package).ok()
}

fn resource(table: HsdsTable) -> Resource {
    let file = DataFile::HsdsTable(table).to_string();
    Resource {
        profile: "tabular-data-resource",
        name: table.name(),
        path: file.trim_start_matches("hsds/").to_owned(),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: Schema { fields: columns::of(table), primary_key: "id", foreign_keys: foreign_keys(table) },
    }
}

fn foreign_keys(table: HsdsTable) -> Vec<ForeignKey> {
    let key = |column: &'static Column| {
        let other = column.refers?;
        let resource = if other == table { "" } else { other.name() };
        Some(ForeignKey { fields: column.name, reference: Reference { resource, fields: "id" } })
    };
    columns::of(table).iter().filter_map(key).collect()
}
