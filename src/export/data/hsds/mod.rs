//! Open Referral's Human Services Data Specification, version 3.1: as JSON and as a tabular data package.
//!
//! A desk is a service; where it has a place it is a service at a location. What HSDS has no field for (statuses of permits, topics, kinds)
//! are attributes with terms of taxonomies of our own. Its words are in the source language: HSDS knows no other.

mod columns;
mod package;
mod record;
mod service;
mod taxonomy;

pub use package::package;

use super::desk;
use super::ids::Names;
use crate::base::id::Collection;
use crate::base::route::{HsdsList, HsdsTable};
use crate::export::csv::{Cell, Dialect, Table};
use crate::parse::record::Record;
use crate::resolve::Context;
use record::{Organization, Service};
use serde::Serialize;
use serde_json::Value;

/// A list as JSON: every record with what belongs to it inside. Records are written as they are made.
#[must_use]
pub fn list(context: &Context<'_>, list: HsdsList) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut json = serde_json::Serializer::new(&mut bytes);
    let written = match list {
        HsdsList::Organizations => serde::Serializer::collect_seq(&mut json, organizations(context)),
        HsdsList::Services => serde::Serializer::collect_seq(&mut json, services(context)),
    };
    written.ok().map(|()| bytes)
}

/// A table as CSV.
#[must_use]
pub fn table(context: &Context<'_>, table: HsdsTable) -> Vec<u8> {
    let mut rows = Rows { table, out: Table::new(Dialect::Program, columns::of(table).iter().map(|column| column.name)) };
    match table {
        HsdsTable::Taxonomies => rows.extend(taxonomy::all(context)),
        HsdsTable::TaxonomyTerms => rows.extend(taxonomy::terms(context)),
        HsdsTable::Organizations => rows.extend(organizations(context)),
        _ => {
            organizations(context).for_each(|organization| rows.of_organization(&organization));
            services(context).for_each(|service| rows.of_service(&service));
        }
    }
    rows.out.finish()
}

fn services<'a>(context: &'a Context<'a>) -> impl Iterator<Item = Service> + 'a {
    desk::all(context).map(|desk| service::of(context, &desk))
}

fn organizations<'a>(context: &'a Context<'a>) -> impl Iterator<Item = Organization> + 'a {
    let names = Names::of(&context.portal.settings);
    context.portal.collection(Collection::Organizations).filter_map(move |item| match &item.record {
        Record::Organization(body) => Some(service::organization(context, names, item, body)),
        _ => None,
    })
}

/// The rows of one table, picked out of records that hold those of many.
struct Rows {
    table: HsdsTable,
    out: Table,
}

impl Rows {
    fn of_organization(&mut self, organization: &Organization) {
        match self.table {
            HsdsTable::Phones => self.extend(&organization.phones),
            HsdsTable::Contacts => self.extend(&organization.contacts),
            HsdsTable::Attributes => self.extend(&organization.attributes),
            _ => {}
        }
    }

    fn of_service(&mut self, service: &Service) {
        let locations = service.service_at_locations.iter().map(|at| &at.location);
        match self.table {
            HsdsTable::Services => self.extend([service]),
            HsdsTable::ServiceAtLocation => self.extend(&service.service_at_locations),
            HsdsTable::Locations => self.extend(locations),
            HsdsTable::Addresses => locations.for_each(|location| self.extend(&location.addresses)),
            HsdsTable::Accessibility => locations.for_each(|location| self.extend(&location.accessibility)),
            HsdsTable::Phones => self.extend(&service.phones),
            HsdsTable::Contacts => self.extend(&service.contacts),
            HsdsTable::Schedules => self.extend(&service.schedules),
            HsdsTable::Languages => self.extend(&service.languages),
            HsdsTable::Attributes => self.extend(&service.attributes),
            HsdsTable::Organizations | HsdsTable::Taxonomies | HsdsTable::TaxonomyTerms => {}
        }
    }

    fn extend<T: Serialize>(&mut self, records: impl IntoIterator<Item = T>) {
        for record in records {
            let Ok(Value::Object(mut record)) = serde_json::to_value(record) else { continue };
            let cells = columns::of(self.table).iter().map(|column| cell(record.remove(column.name)));
            self.out.row(cells);
        }
    }
}

fn cell(value: Option<Value>) -> Cell {
    match value {
        Some(Value::String(text)) => Cell::Text(text),
        Some(Value::Number(number)) => number.as_i64().map_or_else(|| number.as_f64().into(), Cell::Whole),
        _ => Cell::Empty,
    }
}
