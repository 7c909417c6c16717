//! A body: a Comune, the Prefettura, a health authority, an association.

use crate::base::id::{AreaId, ItemId};
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::record::service::Contact;
use crate::parse::value::WebAddress;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `organizations/<slug>.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// The official name.
    pub name: Localized,
    /// What kind of body it is.
    #[serde(rename = "type")]
    pub kind: OrganizationKind,
    /// The body of which it is a part.
    pub parent: Option<Spanned<ItemId>>,
    /// What it does in the network or in the project.
    pub role: Option<Localized>,
    /// What it does, in a sentence or two.
    pub summary: Option<Localized>,
    /// The municipality of its seat.
    pub area: Option<Spanned<AreaId>>,
    /// Its own web site.
    pub site: Option<WebAddress>,
    /// How to reach it. Of the office, never of a person.
    #[serde(default)]
    pub contacts: Vec<Contact>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrganizationKind {
    Comune,
    Provincia,
    Prefettura,
    Questura,
    Asl,
    School,
    Agency,
    Ministry,
    ChamberOfCommerce,
    University,
    Consorzio,
    Patronato,
    Association,
    Council,
}
