//! The territory: basins and their municipalities.

use crate::base::id::AreaId;
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::value::{Date, Decimal, IstatCode, WebAddress};
use schemars::JsonSchema;
use serde::Deserialize;

/// `areas.yaml`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Areas {
    /// What the reader of the data should know.
    pub note: Option<Localized>,
    pub sources: Vec<DataSource>,
    pub basins: Vec<Basin>,
    pub municipalities: Vec<Municipality>,
}

/// Where a list of data comes from, and under which licence.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataSource {
    pub title: String,
    pub url: Option<WebAddress>,
    pub licence: Option<String>,
}

/// A group of municipalities that share desks.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Basin {
    pub id: Spanned<AreaId>,
    pub names: Localized,
}

/// A Comune.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    pub id: Spanned<AreaId>,
    pub name: Localized,
    /// Six digits, in quotes.
    pub istat: Option<IstatCode>,
    pub basin: Option<Spanned<AreaId>>,
    /// Degrees north, WGS 84.
    pub lat: Option<Decimal>,
    /// Degrees east, WGS 84.
    pub lon: Option<Decimal>,
    pub residents: Option<Residents>,
}

/// A count of residents on a day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Residents {
    pub total: Option<u32>,
    pub foreign: Option<u32>,
    pub on: Option<Date>,
    pub source: Option<String>,
}
