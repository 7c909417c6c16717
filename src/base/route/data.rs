//! Files of open data: what others load to use the portal's content in programs of their own.
//!
//! All stand below `/data/`. A folder that grows with the desks holds files of one type only, so that hosts can be told the type by
//! the folder.

use crate::base::id::Slug;
use crate::base::lang::Lang;
use std::fmt;

/// A file of open data.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataFile {
    /// What files there are: DCAT-AP_IT.
    Catalog(Rdf),
    /// Procedures: CPSV-AP and CPSV-AP_IT.
    Guides(Rdf),
    /// A list of Open Referral HSDS, as JSON.
    HsdsList(HsdsList),
    /// What the tables of HSDS hold, and how they refer to each other.
    HsdsPackage,
    /// A table of HSDS, as CSV.
    HsdsTable(HsdsTable),
    /// All desks that have a position, as GeoJSON.
    Points,
    /// All desks, for a spreadsheet in words of this language.
    Sheet(Lang),
    /// All desks, for an address book.
    Cards,
    /// One desk, for an address book.
    Card(Slug),
    /// Closures of all desks and public holidays, for a calendar.
    Closures(Lang),
    /// Closures of one desk.
    ClosuresOf(Lang, Slug),
}

/// How a graph is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rdf {
    Turtle,
    JsonLd,
}

/// The lists that HSDS has as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HsdsList {
    Organizations,
    Services,
}

/// The tables of HSDS that we fill, in the order of its reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HsdsTable {
    Organizations,
    Services,
    ServiceAtLocation,
    Locations,
    Addresses,
    Phones,
    Contacts,
    Schedules,
    Languages,
    Accessibility,
    Taxonomies,
    TaxonomyTerms,
    Attributes,
}

impl Rdf {
    pub const ALL: [Self; 2] = [Self::Turtle, Self::JsonLd];

    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Turtle => "ttl",
            Self::JsonLd => "jsonld",
        }
    }

    fn parse(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.extension() == extension)
    }
}

impl HsdsList {
    pub const ALL: [Self; 2] = [Self::Organizations, Self::Services];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Organizations => "organizations",
            Self::Services => "services",
        }
    }
}

impl HsdsTable {
    pub const ALL: [Self; 13] = [
        Self::Organizations,
        Self::Services,
        Self::ServiceAtLocation,
        Self::Locations,
        Self::Addresses,
        Self::Phones,
        Self::Contacts,
        Self::Schedules,
        Self::Languages,
        Self::Accessibility,
        Self::Taxonomies,
        Self::TaxonomyTerms,
        Self::Attributes,
    ];

    /// Of its file, as HSDS has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Organizations => "organizations",
            Self::Services => "services",
            Self::ServiceAtLocation => "service_at_location",
            Self::Locations => "locations",
            Self::Addresses => "addresses",
            Self::Phones => "phones",
            Self::Contacts => "contacts",
            Self::Schedules => "schedules",
            Self::Languages => "languages",
            Self::Accessibility => "accessibility",
            Self::Taxonomies => "taxonomies",
            Self::TaxonomyTerms => "taxonomy_terms",
            Self::Attributes => "attributes",
        }
    }
}

impl DataFile {
    /// The language of its words, where there is a file for each.
    #[must_use]
    pub const fn lang(&self) -> Option<&Lang> {
        match self {
            Self::Sheet(lang) | Self::Closures(lang) | Self::ClosuresOf(lang, _) => Some(lang),
            _ => None,
        }
    }

    /// The desk that it is about, when it is about one.
    #[must_use]
    pub const fn desk(&self) -> Option<&Slug> {
        match self {
            Self::Card(slug) | Self::ClosuresOf(_, slug) => Some(slug),
            _ => None,
        }
    }

    /// Reads the part of a path after `/data/`.
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        match parts {
            ["services.geojson"] => Some(Self::Points),
            ["services.vcf"] => Some(Self::Cards),
            ["hsds", "datapackage.json"] => Some(Self::HsdsPackage),
            ["hsds", name] => parse_hsds(name),
            ["services", name] => Some(Self::Card(Slug::parse(name.strip_suffix(".vcf")?)?)),
            [tag, "services.csv"] => Lang::parse(tag).map(Self::Sheet),
            [tag, "services.ics"] => Lang::parse(tag).map(Self::Closures),
            [tag, "services", name] => Some(Self::ClosuresOf(Lang::parse(tag)?, Slug::parse(name.strip_suffix(".ics")?)?)),
            [name] => match name.split_once('.')? {
                ("catalog", extension) => Rdf::parse(extension).map(Self::Catalog),
                ("guides", extension) => Rdf::parse(extension).map(Self::Guides),
                _ => None,
            },
            _ => None,
        }
    }
}

fn parse_hsds(name: &str) -> Option<DataFile> {
    match name.split_once('.')? {
        (stem, "json") => HsdsList::ALL.into_iter().find(|list| list.name() == stem).map(DataFile::HsdsList),
        (stem, "csv") => HsdsTable::ALL.into_iter().find(|table| table.name() == stem).map(DataFile::HsdsTable),
        _ => None,
    }
}

/// Its path below `/data/`.
impl fmt::Display for DataFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Catalog(form) => write!(formatter, "catalog.{}", form.extension()),
            Self::Guides(form) => write!(formatter, "guides.{}", form.extension()),
            Self::HsdsList(list) => write!(formatter, "hsds/{}.json", list.name()),
            Self::HsdsPackage => formatter.write_str("hsds/datapackage.json"),
            Self::HsdsTable(table) => write!(formatter, "hsds/{}.csv", table.name()),
            Self::Points => formatter.write_str("services.geojson"),
            Self::Sheet(lang) => write!(formatter, "{lang}/services.csv"),
            Self::Cards => formatter.write_str("services.vcf"),
            Self::Card(slug) => write!(formatter, "services/{slug}.vcf"),
            Self::Closures(lang) => write!(formatter, "{lang}/services.ics"),
            Self::ClosuresOf(lang, slug) => write!(formatter, "{lang}/services/{slug}.ics"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::route::Route;

    #[test]
    fn every_file_reads_back() {
        let (lang, slug) = (Lang::parse("ar").unwrap(), Slug::parse("centro-migranti").unwrap());
        let single = [
            DataFile::HsdsPackage,
            DataFile::Points,
            DataFile::Sheet(lang),
            DataFile::Cards,
            DataFile::Card(slug.clone()),
            DataFile::Closures(lang),
            DataFile::ClosuresOf(lang, slug),
        ];
        let graphs = Rdf::ALL.into_iter().flat_map(|form| [DataFile::Catalog(form), DataFile::Guides(form)]);
        let hsds = HsdsList::ALL.map(DataFile::HsdsList).into_iter().chain(HsdsTable::ALL.map(DataFile::HsdsTable));
        for file in single.into_iter().chain(graphs).chain(hsds) {
            let route = Route::Data(file);
            assert_eq!(Route::parse(&route.path()), Some(route.clone()), "{route}");
        }
    }

    #[test]
    fn nothing_else_is_one() {
        for path in
            ["/data/", "/data/x", "/data/guides.xml", "/data/hsds/secrets.csv", "/data/services/A.vcf", "/data/IT/services.csv"]
        {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }
}
