//! A desk or an office: who, where, when, in which languages, for whom. Names follow Open Referral HSDS 3.

use crate::base::id::{AreaId, ItemId, NetworkId};
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::zone::Zone;
use crate::parse::localized::Localized;
use crate::parse::value::{Date, Decimal};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `services/<slug>.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// What the desk is called, as it stands on the door.
    pub name: Localized,
    /// What kind of office it is.
    pub kind: ServiceKind,
    /// What it does, in a sentence or two.
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
    /// Where the door is.
    pub address: Option<Address>,
    /// Its position.
    pub location: Option<Spanned<Location>>,
    /// How to reach it. Of the office, never of a person.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Opening hours in the syntax of OpenStreetMap: `Mo-Fr 09:00-12:30; PH off`.
    pub hours: Option<Spanned<String>>,
    /// The time zone of its hours, where it is not the portal's: an IANA name.
    pub timezone: Option<Zone>,
    /// Days on which the usual hours do not hold.
    #[serde(default)]
    pub closures: Vec<Closure>,
    /// Whether one has to book.
    pub appointment: Option<Appointment>,
    /// Languages spoken at the desk.
    #[serde(default)]
    pub languages: Vec<SpokenLanguage>,
    /// Whether an intercultural mediator is there, and how to ask for one.
    pub mediation: Option<Localized>,
    /// Permit statuses served; empty: all.
    #[serde(default)]
    pub statuses: Vec<String>,
    /// Whether a wheelchair gets in.
    pub wheelchair: Option<Wheelchair>,
    /// From trial to routine.
    pub phase: Option<Phase>,
    /// The day on which the desk last said that this is still right.
    pub confirmed_on: Option<Date>,
    /// What registers outside the portal call it; by these an import finds it again.
    #[serde(default)]
    pub identifiers: Vec<Identifier>,
}

/// A name that a register outside the portal gave.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// The register: `ipa`, `hsds`.
    pub scheme: String,
    /// The name or the number in it.
    pub identifier: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// A desk for foreign citizens.
    Desk,
    /// The police headquarters, which issue residence permits.
    Questura,
    /// The prefecture, the office of the State in the province.
    Prefettura,
    /// An office of a municipality, as the registry.
    Comune,
    /// A job centre (Centro per l’impiego).
    Cpi,
    /// A health authority (Azienda sanitaria locale).
    Asl,
    /// A school for adults (Centro provinciale per l’istruzione degli adulti).
    Cpia,
    /// A chamber of commerce.
    Ccia,
    /// A consortium of municipalities for social services.
    Consorzio,
    /// A body that helps with applications, free of charge.
    Patronato,
    /// An association.
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
    /// Street and number.
    pub street: String,
    /// Five digits, in quotes.
    pub postal_code: Option<String>,
    /// The municipality, as on a letter.
    pub city: String,
    /// How to find the door: floor, entrance, bus stop.
    pub note: Option<Localized>,
}

/// A point, WGS 84.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Degrees north.
    pub lat: Decimal,
    /// Degrees east.
    pub lon: Decimal,
}

/// A way to reach an office.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// What kind of contact it is.
    pub kind: ContactKind,
    /// The number or the address: phone numbers with the prefix of the country, web sites with `https://`.
    pub value: Spanned<String>,
    /// What this one is for.
    pub purpose: Option<Localized>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// A fixed line.
    Phone,
    /// A mobile number.
    Mobile,
    /// An e-mail address.
    Email,
    /// A certified e-mail address (posta elettronica certificata).
    Pec,
    /// A web page.
    Website,
}

impl ContactKind {
    pub const ALL: [Self; 5] = [Self::Phone, Self::Mobile, Self::Email, Self::Pec, Self::Website];

    /// As written in content, in links and in message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Mobile => "mobile",
            Self::Email => "email",
            Self::Pec => "pec",
            Self::Website => "website",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether one talks to somebody there.
    #[must_use]
    pub const fn is_called(self) -> bool {
        matches!(self, Self::Phone | Self::Mobile)
    }
}

/// Days on which the usual hours do not hold.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Spanned<Date>,
    /// Why, for the reader.
    pub reason: Option<Localized>,
    /// What happens on those days.
    pub kind: ClosureKind,
    /// With `kind: hours`: the hours of those days, in the syntax of opening hours.
    pub hours: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClosureKind {
    /// The office is closed.
    Closure,
    /// The hours are others: `hours` says which, or else the reason.
    Hours,
    /// The office is open; the reader should know something.
    Message,
}

/// Whether one has to book, and how.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// Whether one has to book.
    pub need: AppointmentNeed,
    /// How to book.
    pub how: Option<Localized>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AppointmentNeed {
    /// One comes without an appointment.
    None,
    /// One can book, and need not.
    Possible,
    /// Nobody is received without an appointment.
    Required,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SpokenLanguage {
    /// The tag of the language: `ar`.
    pub language: Spanned<Lang>,
    /// Who speaks it.
    pub by: Option<Speaker>,
    /// Days, in the syntax of opening hours: `Tu,Th 09:00-12:00`.
    pub days: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// The people of the desk.
    Operator,
    /// An intercultural mediator.
    Mediator,
    /// An interpreter on the telephone.
    Phone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Wheelchair {
    /// Yes, without help.
    Yes,
    /// With help, or to a part of the office.
    Limited,
    /// No.
    No,
}

/// Where an office stands on the way from trial to routine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// As it was before the network.
    AsIs,
    /// On trial.
    Pilot,
    /// In routine.
    Live,
}
