//! The territory: basins and their municipalities.

use crate::base::id::AreaId;
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::value::{CountryCode, Date, Decimal, IstatCode, WebAddress};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `areas.yaml`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Areas {
    /// What the reader of the data should know.
    pub note: Option<Localized>,
    /// Where the data of this file come from.
    pub sources: Vec<DataSource>,
    /// Groups of municipalities that share desks.
    pub basins: Vec<Basin>,
    /// The municipalities of the territory.
    pub municipalities: Vec<Municipality>,
}

/// Where a list of data comes from, and under which licence.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataSource {
    /// What the source is called.
    pub title: String,
    /// Where it can be read.
    pub url: Option<WebAddress>,
    /// The licence under which it may be reused.
    pub licence: Option<String>,
}

/// A group of municipalities that share desks.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Basin {
    /// The name by which other files refer to it.
    pub id: Spanned<AreaId>,
    /// What it is called.
    pub names: Localized,
}

/// A Comune.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// The name by which other files refer to it.
    pub id: Spanned<AreaId>,
    /// The official name.
    pub name: Localized,
    /// Six digits, in quotes.
    pub istat: Option<IstatCode>,
    /// The basin to which it belongs (an id of this file).
    pub basin: Option<Spanned<AreaId>>,
    /// Degrees north, WGS 84.
    pub lat: Option<Decimal>,
    /// Degrees east, WGS 84.
    pub lon: Option<Decimal>,
    /// How many people live there.
    pub residents: Option<Residents>,
}

/// A count of residents on a day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Residents {
    /// All residents.
    pub total: Option<u32>,
    /// Residents with a foreign citizenship.
    pub foreign: Option<Spanned<u32>>,
    /// Those with a foreign citizenship, by country (two letters of ISO 3166-1): `{ MA: 310, RO: 120 }`. What is left out is unknown,
    /// until the numbers make up `foreign`.
    pub citizenships: Option<Spanned<BTreeMap<CountryCode, u32>>>,
    /// The day to which the counts refer.
    pub on: Option<Date>,
    /// Who counted.
    pub source: Option<String>,
}
