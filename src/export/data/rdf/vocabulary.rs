//! Names of the vocabularies in which public services and data sets are described.

/// For readers of Turtle.
pub const PREFIXES: [(&str, &str); 16] = [
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcatapit", "http://dati.gov.it/onto/dcatapit#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("cpsv", "http://purl.org/vocab/cpsv#"),
    ("cv", "http://data.europa.eu/m8g/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("cpsvit", "https://w3id.org/italia/onto/CPSV/"),
    ("covit", "https://w3id.org/italia/onto/COV/"),
    ("l0", "https://w3id.org/italia/onto/l0/"),
    ("org", "http://www.w3.org/ns/org#"),
    ("country", "http://publications.europa.eu/resource/authority/country/"),
];

/// Dublin Core.
pub mod dct {
    pub const TITLE: &str = "http://purl.org/dc/terms/title";
    pub const DESCRIPTION: &str = "http://purl.org/dc/terms/description";
    pub const IDENTIFIER: &str = "http://purl.org/dc/terms/identifier";
    pub const LANGUAGE: &str = "http://purl.org/dc/terms/language";
    pub const SOURCE: &str = "http://purl.org/dc/terms/source";
    pub const SPATIAL: &str = "http://purl.org/dc/terms/spatial";
    pub const MODIFIED: &str = "http://purl.org/dc/terms/modified";
    pub const PUBLISHER: &str = "http://purl.org/dc/terms/publisher";
    pub const RIGHTS_HOLDER: &str = "http://purl.org/dc/terms/rightsHolder";
    pub const LICENSE: &str = "http://purl.org/dc/terms/license";
    pub const FORMAT: &str = "http://purl.org/dc/terms/format";
    pub const ACCRUAL_PERIODICITY: &str = "http://purl.org/dc/terms/accrualPeriodicity";
    pub const LINGUISTIC_SYSTEM: &str = "http://purl.org/dc/terms/LinguisticSystem";
    pub const LOCATION: &str = "http://purl.org/dc/terms/Location";
    pub const LICENSE_DOCUMENT: &str = "http://purl.org/dc/terms/LicenseDocument";
}

/// The Core Public Service Vocabulary of the European Union, application profile 3.2, and what it takes from others.
pub mod cpsv {
    pub const PUBLIC_SERVICE: &str = "http://purl.org/vocab/cpsv#PublicService";
    pub const HAS_INPUT: &str = "http://purl.org/vocab/cpsv#hasInput";
    pub const PRODUCES: &str = "http://purl.org/vocab/cpsv#produces";
    pub const EVIDENCE: &str = "http://data.europa.eu/m8g/Evidence";
    pub const OUTPUT: &str = "http://data.europa.eu/m8g/Output";
    pub const COST: &str = "http://data.europa.eu/m8g/Cost";
    pub const CHANNEL: &str = "http://data.europa.eu/m8g/Channel";
    pub const LIFE_EVENT: &str = "http://data.europa.eu/m8g/LifeEvent";
    pub const EVENT: &str = "http://data.europa.eu/m8g/Event";
    pub const PUBLIC_ORGANISATION: &str = "http://data.europa.eu/m8g/PublicOrganisation";
    pub const HAS_COMPETENT_AUTHORITY: &str = "http://data.europa.eu/m8g/hasCompetentAuthority";
    pub const HAS_COST: &str = "http://data.europa.eu/m8g/hasCost";
    pub const HAS_VALUE: &str = "http://data.europa.eu/m8g/hasValue";
    pub const CURRENCY: &str = "http://data.europa.eu/m8g/currency";
    pub const HAS_CHANNEL: &str = "http://data.europa.eu/m8g/hasChannel";
    pub const OWNED_BY: &str = "http://data.europa.eu/m8g/ownedBy";
    pub const HAS_LEGAL_RESOURCE: &str = "http://data.europa.eu/m8g/hasLegalResource";
    pub const THEMATIC_AREA: &str = "http://data.europa.eu/m8g/thematicArea";
    pub const IS_GROUPED_BY: &str = "http://data.europa.eu/m8g/isGroupedBy";
    pub const LEGAL_RESOURCE: &str = "http://data.europa.eu/eli/ontology#LegalResource";
    pub const TERRITORIAL_UNIT: &str = "http://data.europa.eu/88u/dataset/atu-type";
    pub const ORGANIZATION: &str = "http://www.w3.org/ns/org#Organization";
}

/// Its Italian profile, 1.1: the same things under names of their own.
pub mod cpsv_it {
    pub const PUBLIC_SERVICE: &str = "https://w3id.org/italia/onto/CPSV/PublicService";
    pub const INPUT: &str = "https://w3id.org/italia/onto/CPSV/Input";
    pub const OUTPUT: &str = "https://w3id.org/italia/onto/CPSV/Output";
    pub const COST: &str = "https://w3id.org/italia/onto/CPSV/Cost";
    pub const CHANNEL: &str = "https://w3id.org/italia/onto/CPSV/Channel";
    pub const HAS_INPUT: &str = "https://w3id.org/italia/onto/CPSV/hasInput";
    pub const PRODUCES_OUTPUT: &str = "https://w3id.org/italia/onto/CPSV/producesOutput";
    pub const HAS_COST: &str = "https://w3id.org/italia/onto/CPSV/hasCost";
    pub const HAS_CHANNEL: &str = "https://w3id.org/italia/onto/CPSV/hasChannel";
    pub const KEYWORD: &str = "https://w3id.org/italia/onto/CPSV/serviceKeyword";
    pub const IS_PART_OF_EVENT: &str = "https://w3id.org/italia/onto/isPartOfEvent";
    pub const PUBLIC_ORGANIZATION: &str = "https://w3id.org/italia/onto/COV/PublicOrganization";
    pub const NAME: &str = "https://w3id.org/italia/onto/l0/name";
    pub const DESCRIPTION: &str = "https://w3id.org/italia/onto/l0/description";
    pub const IDENTIFIER: &str = "https://w3id.org/italia/onto/l0/identifier";
}

/// Data sets: DCAT, and the Italian profile of it.
pub mod dcat {
    pub const CATALOG: [&str; 2] = ["http://www.w3.org/ns/dcat#Catalog", "http://dati.gov.it/onto/dcatapit#Catalog"];
    pub const DATASET_CLASS: [&str; 2] = ["http://www.w3.org/ns/dcat#Dataset", "http://dati.gov.it/onto/dcatapit#Dataset"];
    pub const DISTRIBUTION_CLASS: [&str; 2] =
        ["http://www.w3.org/ns/dcat#Distribution", "http://dati.gov.it/onto/dcatapit#Distribution"];
    pub const AGENT: [&str; 2] = ["http://xmlns.com/foaf/0.1/Agent", "http://dati.gov.it/onto/dcatapit#Agent"];
    pub const DATASET: &str = "http://www.w3.org/ns/dcat#dataset";
    pub const DISTRIBUTION: &str = "http://www.w3.org/ns/dcat#distribution";
    pub const ACCESS_URL: &str = "http://www.w3.org/ns/dcat#accessURL";
    pub const DOWNLOAD_URL: &str = "http://www.w3.org/ns/dcat#downloadURL";
    pub const LANDING_PAGE: &str = "http://www.w3.org/ns/dcat#landingPage";
    pub const THEME: &str = "http://www.w3.org/ns/dcat#theme";
}

pub const PREF_LABEL: &str = "http://www.w3.org/2004/02/skos/core#prefLabel";
pub const CONCEPT: &str = "http://www.w3.org/2004/02/skos/core#Concept";
pub const FOAF_NAME: &str = "http://xmlns.com/foaf/0.1/name";
pub const FOAF_PAGE: &str = "http://xmlns.com/foaf/0.1/page";
pub const FOAF_DOCUMENT: &str = "http://xmlns.com/foaf/0.1/Document";
pub const FOAF_HOMEPAGE: &str = "http://xmlns.com/foaf/0.1/homepage";

pub const ITALY: &str = "http://publications.europa.eu/resource/authority/country/ITA";
pub const EURO: &str = "http://publications.europa.eu/resource/authority/currency/EUR";
pub const IRREGULAR: &str = "http://publications.europa.eu/resource/authority/frequency/IRREG";
/// "Government and public sector", of the European Union's themes of data.
pub const GOVERNMENT: &str = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
/// "Population and society".
pub const SOCIETY: &str = "http://publications.europa.eu/resource/authority/data-theme/SOCI";

/// The European Union's name of a language; `None` where we do not know its three letters.
#[must_use]
pub fn language(tag: &str) -> Option<String> {
    let letters = match tag.split('-').next()? {
        "it" => "ITA",
        "en" => "ENG",
        "fr" => "FRA",
        "es" => "SPA",
        "de" => "DEU",
        "pt" => "POR",
        "ro" => "RON",
        "sq" => "SQI",
        "ar" => "ARA",
        "zh" => "ZHO",
        "uk" => "UKR",
        "ru" => "RUS",
        "bn" => "BEN",
        "ur" => "URD",
        "hi" => "HIN",
        "pa" => "PAN",
        "tr" => "TUR",
        "fa" => "FAS",
        "ti" => "TIR",
        "so" => "SOM",
        "wo" => "WOL",
        _ => return None,
    };
    Some(format!("http://publications.europa.eu/resource/authority/language/{letters}"))
}

/// The European Union's name of a kind of file, by the end of its name.
#[must_use]
pub fn file_type(extension: &str) -> String {
    let name = match extension {
        "ttl" => "RDF_TURTLE",
        "jsonld" => "JSON_LD",
        "geojson" => "GEOJSON",
        "csv" => "CSV",
        "json" => "JSON",
        "ics" => "ICS",
        _ => "OCTET",
    };
    format!("http://publications.europa.eu/resource/authority/file-type/{name}")
}
