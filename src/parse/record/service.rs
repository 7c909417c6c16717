//! A desk or an office: who, where, when, in which languages, for whom. Names follow Open Referral HSDS 3.

use crate::base::id::{AreaId, ItemId, NetworkId};
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::value::{Date, Decimal};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `services/<slug>.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub name: Localized,
    pub kind: ServiceKind,
    pub summary: Option<Localized>,
    /// The body that runs it.
    pub organization: Spanned<ItemId>,
    /// Networks of `portal.yaml` to which it belongs.
    #[serde(default)]
    pub networks: Vec<Spanned<NetworkId>>,
    /// The municipality (an id of `areas.yaml`).
    pub area: Option<Spanned<AreaId>>,
    /// The place by name, where it lies outside the territory of `areas.yaml`.
    pub place: Option<String>,
    pub address: Option<Address>,
    pub location: Option<Location>,
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Opening hours in the syntax of OpenStreetMap: `Mo-Fr 09:00-12:30; PH off`.
    pub hours: Option<Spanned<String>>,
    #[serde(default)]
    pub closures: Vec<Closure>,
    pub appointment: Option<Appointment>,
    /// Languages spoken at the desk.
    #[serde(default)]
    pub languages: Vec<SpokenLanguage>,
    /// Whether an intercultural mediator is there, and how to ask for one.
    pub mediation: Option<Localized>,
    /// Permit statuses served; empty: all.
    #[serde(default)]
    pub statuses: Vec<String>,
    pub wheelchair: Option<Wheelchair>,
    pub phase: Option<Phase>,
    /// The day on which the desk last said that this is still right.
    pub confirmed_on: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    Desk,
    Questura,
    Prefettura,
    Comune,
    Cpi,
    Asl,
    Cpia,
    Ccia,
    Consorzio,
    Patronato,
    Association,
}

impl ServiceKind {
    pub const ALL: [Self; 11] = [
        Self::Desk,
        Self::Questura,
        Self::Prefettura,
        Self::Comune,
        Self::Cpi,
        Self::Asl,
        Self::Cpia,
        Self::Ccia,
        Self::Consorzio,
        Self::Patronato,
        Self::Association,
    ];

    /// As written in content, in addresses and in message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Questura => "questura",
            Self::Prefettura => "prefettura",
            Self::Comune => "comune",
            Self::Cpi => "cpi",
            Self::Asl => "asl",
            Self::Cpia => "cpia",
            Self::Ccia => "ccia",
            Self::Consorzio => "consorzio",
            Self::Patronato => "patronato",
            Self::Association => "association",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Address {
    pub street: String,
    pub postal_code: Option<String>,
    pub city: String,
    /// How to find the door: floor, entrance, bus stop.
    pub note: Option<Localized>,
}

/// A point, WGS 84.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Location {
    pub lat: Decimal,
    pub lon: Decimal,
}

/// A way to reach an office.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub kind: ContactKind,
    pub value: Spanned<String>,
    /// What this one is for.
    pub purpose: Option<Localized>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    Phone,
    Mobile,
    Email,
    Pec,
    Website,
}

/// Days on which the usual hours do not hold.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    pub from: Date,
    pub to: Spanned<Date>,
    pub reason: Option<Localized>,
    pub kind: ClosureKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClosureKind {
    Closure,
    Hours,
    Message,
}

/// Whether one has to book, and how.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    pub need: AppointmentNeed,
    pub how: Option<Localized>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AppointmentNeed {
    None,
    Possible,
    Required,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SpokenLanguage {
    pub language: Spanned<Lang>,
    pub by: Option<Speaker>,
    /// Days, in the syntax of opening hours: `Tu,Th 09:00-12:00`.
    pub days: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    Operator,
    Mediator,
    Phone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Wheelchair {
    Yes,
    Limited,
    No,
}

/// Where an office stands on the way from trial to routine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    AsIs,
    Pilot,
    Live,
}
