//! The columns of each table: those of HSDS that we can fill, with the types of its own data package.

use crate::base::route::HsdsTable;
use serde::Serialize;

/// A column, as a table schema describes it.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Column {
    pub name: &'static str,
    #[serde(rename = "type")]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<&'static str>,
    #[serde(skip_serializing_if = "Constraints::are_none")]
    pub constraints: Constraints,
    /// Which table's `id` its values are.
    #[serde(skip)]
    pub refers: Option<HsdsTable>,
}

#[derive(Debug, Clone, Copy, Serialize)]
pub struct Constraints {
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub unique: bool,
}

impl Constraints {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
    const fn are_none(&self) -> bool {
        !self.required && !self.unique
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

const NONE: Constraints = Constraints { required: false, unique: false };

const fn plain(name: &'static str, kind: &'static str) -> Column {
    Column { name, kind, format: None, constraints: NONE, refers: None }
}

const fn text(name: &'static str) -> Column {
    plain(name, "string")
}

const fn formatted(name: &'static str, format: &'static str) -> Column {
    Column { format: Some(format), ..text(name) }
}

const fn needed(name: &'static str) -> Column {
    Column { constraints: Constraints { required: true, unique: false }, ..text(name) }
}

const ID: Column = Column { constraints: Constraints { required: true, unique: true }, ..formatted("id", "uuid") };

const fn of_other(name: &'static str, table: HsdsTable) -> Column {
    Column { refers: Some(table), ..formatted(name, "uuid") }
}

const SERVICE: Column = of_other("service_id", HsdsTable::Services);
const LOCATION: Column = of_other("location_id", HsdsTable::Locations);
const ORGANIZATION: Column = of_other("organization_id", HsdsTable::Organizations);

/// In the order of HSDS.
#[must_use]
pub const fn of(table: HsdsTable) -> &'static [Column] {
    match table {
        HsdsTable::Organizations => {
            const {
                &[
                    ID,
                    needed("name"),
                    needed("description"),
                    formatted("email", "email"),
                    formatted("website", "uri"),
                    formatted("uri", "uri"),
                    of_other("parent_organization_id", HsdsTable::Organizations),
                ]
            }
        }
        HsdsTable::Services => {
            const {
                &[
                    ID,
                    Column { constraints: Constraints { required: true, unique: false }, ..ORGANIZATION },
                    needed("name"),
                    text("description"),
                    formatted("url", "uri"),
                    formatted("email", "email"),
                    needed("status"),
                    text("interpretation_services"),
                    text("application_process"),
                    text("eligibility_description"),
                    plain("assured_date", "date"),
                    text("alert"),
                    Column { format: Some("any"), ..plain("last_modified", "datetime") },
                ]
            }
        }
        HsdsTable::ServiceAtLocation => const { &[ID, SERVICE, LOCATION] },
        HsdsTable::Locations => {
            const {
                &[
                    ID,
                    needed("location_type"),
                    ORGANIZATION,
                    text("name"),
                    text("description"),
                    plain("latitude", "number"),
                    plain("longitude", "number"),
                ]
            }
        }
        HsdsTable::Addresses => {
            const {
                &[
                    ID,
                    LOCATION,
                    needed("address_1"),
                    needed("city"),
                    needed("state_province"),
                    needed("postal_code"),
                    needed("country"),
                    needed("address_type"),
                ]
            }
        }
        HsdsTable::Phones => const { &[ID, SERVICE, ORGANIZATION, needed("number"), text("type"), text("description")] },
        HsdsTable::Contacts => const { &[ID, ORGANIZATION, SERVICE, text("department"), formatted("email", "email")] },
        HsdsTable::Schedules => {
            const {
                &[
                    ID,
                    SERVICE,
                    text("wkst"),
                    text("freq"),
                    plain("interval", "number"),
                    text("byday"),
                    text("description"),
                    plain("opens_at", "time"),
                    plain("closes_at", "time"),
                    text("notes"),
                ]
            }
        }
        HsdsTable::Languages => const { &[ID, SERVICE, text("name"), text("code"), text("note")] },
        HsdsTable::Accessibility => const { &[ID, LOCATION, text("description")] },
        HsdsTable::Taxonomies => const { &[ID, needed("name"), needed("description")] },
        HsdsTable::TaxonomyTerms => {
            const {
                &[
                    ID,
                    Column { constraints: Constraints { required: true, unique: true }, ..text("code") },
                    needed("name"),
                    needed("description"),
                    text("taxonomy"),
                    text("language"),
                    of_other("taxonomy_id", HsdsTable::Taxonomies),
                ]
            }
        }
        HsdsTable::Attributes => {
            const {
                &[
                    ID,
                    Column { constraints: Constraints { required: true, unique: false }, ..formatted("link_id", "uuid") },
                    Column {
                        constraints: Constraints { required: true, unique: false },
                        ..of_other("taxonomy_term_id", HsdsTable::TaxonomyTerms)
                    },
                    text("link_type"),
                    needed("link_entity"),
                ]
            }
        }
    }
}
