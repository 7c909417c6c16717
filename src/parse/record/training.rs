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
    /// What the course is called.
    pub title: Localized,
    /// What it is about, in a sentence or two.
    pub summary: Option<Localized>,
    /// The project that pays for it, by name.
    pub project: Option<String>,
    /// What is taught.
    pub programme: Option<Localized>,
    /// The body that gives it.
    pub provider: Option<Spanned<ItemId>>,
    /// The needs that it answers.
    pub needs: Option<Localized>,
    /// The parts of the course.
    #[serde(default)]
    pub modules: Vec<Module>,
    /// The meetings.
    #[serde(default)]
    pub sessions: Vec<Session>,
    /// Slides and papers, where they are published.
    #[serde(default)]
    pub materials: Vec<Material>,
    /// The proceedings, where they are published.
    pub proceedings: Option<WebAddress>,
    /// What the accounts of the project must be able to show.
    #[serde(default)]
    pub evidence: Vec<Localized>,
    /// What the participants thought, as a mean.
    pub satisfaction: Option<Satisfaction>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// What the part is about.
    pub title: Localized,
    /// How long it lasts.
    pub hours: Option<Decimal>,
}

/// A meeting. Without a date it is planned, or its day is not known.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// What the meeting is about.
    pub title: Option<Localized>,
    /// The day, or the first of several.
    pub date: Option<Date>,
    /// The last day, where there are several.
    pub end: Option<Spanned<Date>>,
    /// How long it lasts.
    pub hours: Option<Decimal>,
    /// In person, at a distance or both.
    pub mode: Option<Mode>,
    /// Where it is held.
    pub place: Option<Localized>,
    /// Bodies whose people teach.
    #[serde(default)]
    pub trainers: Vec<Spanned<ItemId>>,
    /// For whom it is.
    pub target_group: Option<Localized>,
    /// How many took part.
    pub participants: Option<Participants>,
    /// Planned, held or cancelled.
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
    /// How many were invited.
    pub invited: Option<u32>,
    /// How many came.
    pub attended: Option<u32>,
    /// How many passed the test.
    pub passed: Option<u32>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Material {
    /// What it is.
    pub title: Localized,
    /// Where it can be read.
    pub url: WebAddress,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Satisfaction {
    /// The mean of the answers.
    pub mean: Decimal,
    /// How many answered.
    pub n: u32,
    /// The top of the scale, which begins at one.
    pub scale: u32,
}
