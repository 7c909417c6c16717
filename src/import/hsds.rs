//! HSDS 3 as JSON → offers: services alone, inside organizations, or on a page of an API; each place of a service is a desk.
//!
//! <https://docs.openreferral.org/en/v3.0/hsds/schema_reference.html>. What HSDS knows and a record does not is not taken; what could only
//! be taken with a loss is told.

mod hours;

use crate::base::diagnostic::{Checked, Diagnostic};
use crate::import::column::Column;
use crate::import::json::{Json, Value};
use crate::import::offer::{Cell, Offer, Origin};

/// What people must know before they go, in prose that no field of a record is made of.
const BESIDE: [&str; 2] = ["application_process", "alert"];

/// Reads all services of a file.
#[must_use]
pub fn read(origin: &Origin, root: &Json) -> Checked<Vec<Offer>> {
    let mut reading = Reading { origin, offers: Vec::new(), diagnostics: Vec::new() };
    let (list, pointer) = ["contents", "services", "organizations"]
        .into_iter()
        .find_map(|name| root.get(name).map(|list| (list, format!("/{name}"))))
        .unwrap_or((root, String::new()));
    match &list.value {
        Value::List(items) => {
            for (at, item) in items.iter().enumerate() {
                reading.service_or_organization(item, &format!("{pointer}/{at}"));
            }
        }
        Value::Map(_) => reading.service_or_organization(list, &pointer),
        _ => {}
    }
    if reading.offers.is_empty() && reading.diagnostics.is_empty() {
        reading.diagnostics.push(origin.error("import-json-shape", root.span).with("format", origin.format.as_str()));
    }
    Checked { value: reading.offers, diagnostics: reading.diagnostics }
}

/// What is read so far.
struct Reading<'a> {
    origin: &'a Origin,
    offers: Vec<Offer>,
    diagnostics: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn service_or_organization(&mut self, item: &Json, pointer: &str) {
        match item.get("services").map(Json::items) {
            Some(services) => {
                for (at, service) in services.iter().enumerate() {
                    self.service(service, Some(item), &format!("{pointer}/services/{at}"));
                }
            }
            None if item.get("name").is_some() => self.service(item, None, pointer),
            None => {}
        }
    }

    fn service(&mut self, service: &Json, parent: Option<&Json>, pointer: &str) {
        let status = service.get("status").filter(|status| status.words().is_some_and(|words| words != "active"));
        if let Some(status) = status {
            let told = self.origin.warning("import-service-inactive", status.span);
            self.diagnostics.push(told.with("status", status.words().unwrap_or_default()).with("row", pointer));
            return;
        }
        let mut row = Row { cells: Vec::new(), pointer };
        row.take("name", service, "name");
        row.take("summary", service, "description");
        row.take("identifier:hsds", service, "id");
        row.take("website", service, "url");
        row.take("email", service, "email");
        if let Some(organization) = service.get("organization").or(parent) {
            row.take("organization", organization, "name");
        }
        row.join("languages", service.get("languages").map(Json::items).unwrap_or_default(), "code");
        let places = service.get("service_at_locations").map(Json::items).unwrap_or_default();
        if places.is_empty() {
            self.desk(row, service, &[service]);
            return;
        }
        for (at, place) in places.iter().enumerate() {
            let pointer = format!("{pointer}/service_at_locations/{at}");
            let mut row = Row { cells: row.cells.clone(), pointer: &pointer };
            // One identifier for several desks would name none of them: each has that of its place.
            if places.len() > 1 {
                row.cells.retain(|cell| cell.column.scheme.is_none());
                row.take("identifier:hsds", place, "id");
            }
            if let Some(location) = place.get("location") {
                row.location(location);
                self.desk(row, place, &[place, location, service]);
            } else {
                self.desk(row, place, &[place, service]);
            }
        }
    }

    /// Telephones and schedules stand with the place of a service, with its location or with the service: the nearest that has some holds.
    fn desk(&mut self, mut row: Row<'_>, whole: &Json, nearest: &[&Json]) {
        let of = |name: &str| {
            let lists = nearest.iter().filter_map(|holder| holder.get(name)).map(Json::items);
            lists.into_iter().find(|items| !items.is_empty()).unwrap_or_default()
        };
        row.phones(of("phones"));
        let schedules = of("schedules");
        match hours::of(schedules) {
            Ok(Some(hours)) => row.add("hours", hours, schedules),
            Ok(None) => {}
            Err(schedule) => {
                self.diagnostics.push(self.origin.warning("import-schedule-lost", schedule.span).with("row", row.pointer));
            }
        }
        for name in BESIDE {
            let said = nearest.iter().filter_map(|holder| holder.get(name)).find(|said| said.words().is_some());
            let told = said.map(|said| self.origin.warning("import-field-lost", said.span));
            self.diagnostics.extend(told.map(|told| told.with("field", name).with("row", row.pointer)));
        }
        self.offers.push(Offer { name: row.pointer.to_owned(), span: whole.span, cells: row.cells });
    }
}

/// One desk while it is read.
struct Row<'a> {
    cells: Vec<Cell>,
    pointer: &'a str,
}

impl Row<'_> {
    /// A field as a column.
    fn take(&mut self, column: &str, holder: &Json, field: &str) {
        let Some((value, text)) = holder.get(field).and_then(|value| Some((value, value.words()?))) else { return };
        self.push(column, field, text.to_owned(), value);
    }

    fn push(&mut self, column: &str, field: &str, text: String, value: &Json) {
        let heading = format!("{}/{field}", self.pointer);
        let column = Column::parse(column);
        self.cells.extend(column.map(|column| Cell { column, text, span: value.span, heading, number: 0 }));
    }

    /// Words made of a whole list.
    fn add(&mut self, column: &str, text: String, made_of: &[Json]) {
        if let Some(first) = made_of.first() {
            self.push(column, "schedules", text, first);
        }
    }

    fn join(&mut self, column: &str, items: &[Json], field: &str) {
        let words: Vec<&str> = items.iter().filter_map(|item| item.get(field)?.words()).collect();
        if let (Some(first), false) = (items.first(), words.is_empty()) {
            self.push(column, field, words.join("|"), first);
        }
    }

    fn location(&mut self, location: &Json) {
        self.take("lat", location, "latitude");
        self.take("lon", location, "longitude");
        let Some(address) = location.get("addresses").and_then(|addresses| addresses.items().first()) else { return };
        self.take("address.street", address, "address_1");
        self.take("address.postal_code", address, "postal_code");
        self.take("address.city", address, "city");
        self.take("area", address, "city");
    }

    fn phones(&mut self, phones: &[Json]) {
        for (column, is_cell) in [("phone", false), ("mobile", true)] {
            let is_kind = |phone: &&Json| (phone.get("type").and_then(Json::words) == Some("cell")) == is_cell;
            let is_voice =
                |phone: &&Json| phone.get("type").and_then(Json::words).is_none_or(|kind| ["voice", "cell"].contains(&kind));
            let own: Vec<Json> = phones.iter().filter(is_kind).filter(is_voice).cloned().collect();
            self.join(column, &own, "number");
            let purposes: Vec<&str> =
                own.iter().map(|phone| phone.get("description").and_then(Json::words).unwrap_or_default()).collect();
            if let (Some(first), true) = (own.first(), purposes.iter().any(|purpose| !purpose.is_empty())) {
                self.push(&format!("{column}.purpose"), "phones", purposes.join("|"), first);
            }
        }
    }
}

#[cfg(test)]
mod tests;
