//! Training given to the operators of the network: programme, sessions, who took part (counts, never names), evidence.

use crate::base::id::ItemId;
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::value::{Date, Decimal, WebAddress};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `training/<slug>.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Training {
    pub title: Localized,
    pub summary: Option<Localized>,
    /// The project that pays for it, by name.
    pub project: Option<String>,
    pub programme: Option<Localized>,
    /// The body that gives it.
    pub provider: Option<Spanned<ItemId>>,
    /// The needs that it answers.
    pub needs: Option<Localized>,
    #[serde(default)]
    pub modules: Vec<Module>,
    #[serde(default)]
    pub sessions: Vec<Session>,
    #[serde(default)]
    pub materials: Vec<Material>,
    /// The proceedings, where they are published.
    pub proceedings: Option<WebAddress>,
    /// What the accounts of the project must be able to show.
    #[serde(default)]
    pub evidence: Vec<Localized>,
    pub satisfaction: Option<Satisfaction>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Module {
    pub title: Localized,
    pub hours: Option<Decimal>,
}

/// A meeting. Without a date it is planned, or its day is not known.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    pub title: Option<Localized>,
    pub date: Option<Date>,
    pub end: Option<Spanned<Date>>,
    pub hours: Option<Decimal>,
    pub mode: Option<Mode>,
    pub place: Option<Localized>,
    /// Bodies whose people teach.
    #[serde(default)]
    pub trainers: Vec<Spanned<ItemId>>,
    pub target_group: Option<Localized>,
    pub participants: Option<Participants>,
    pub status: Option<SessionStatus>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    InPerson,
    Distance,
    Mixed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SessionStatus {
    Planned,
    Held,
    Cancelled,
}

/// Counts, never names.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participants {
    pub invited: Option<u32>,
    pub attended: Option<u32>,
    pub passed: Option<u32>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Material {
    pub title: Localized,
    pub url: WebAddress,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Satisfaction {
    pub mean: Decimal,
    /// How many answered.
    pub n: u32,
    /// The top of the scale, which begins at one.
    pub scale: u32,
}
