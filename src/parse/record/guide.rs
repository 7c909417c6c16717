//! A procedure, in the order that the Italian public service card prescribes.

use crate::base::id::{FactId, ItemId};
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::value::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `guides/<slug>.<lang>.md`; its body has the sections of [`SECTIONS`], in that order.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// The procedure, as the office calls it.
    pub title: Localized,
    /// In one or two sentences.
    pub summary: Localized,
    /// The public bodies in charge of the procedure, as `organizations/slug`.
    #[serde(default)]
    pub authorities: Vec<Spanned<ItemId>>,
    /// Fees, as ids of `facts.yaml`.
    #[serde(default)]
    pub costs: Vec<Spanned<FactId>>,
    /// Permit statuses that the procedure concerns.
    #[serde(default)]
    pub statuses: Vec<String>,
    /// Where a desk does it differently.
    #[serde(default)]
    pub practices: Vec<Practice>,
}

/// A desk's declared exception to the common procedure: it needs a reason and an end.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// The desk, as `services/slug`.
    pub desk: Spanned<ItemId>,
    /// What is done differently.
    pub about: PracticeSubject,
    /// How the desk does it.
    pub text: Localized,
    /// Why it does so.
    pub reason: Localized,
    /// The day by which the desk does as the others do.
    pub until: Spanned<Date>,
}

/// What a desk does differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PracticeSubject {
    Documents,
    Times,
    Costs,
    Booking,
}

impl PracticeSubject {
    pub const ALL: [Self; 4] = [Self::Documents, Self::Times, Self::Costs, Self::Booking];

    /// As written in content and in message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documents => "documents",
            Self::Times => "times",
            Self::Costs => "costs",
            Self::Booking => "booking",
        }
    }

    /// The section of [`SECTIONS`] that holds the agreed standard from which the desk departs.
    #[must_use]
    pub const fn section(self) -> &'static str {
        match self {
            Self::Documents => "cosa-serve",
            Self::Times => "tempi",
            Self::Costs => "costi",
            Self::Booking => "accesso",
        }
    }
}

/// The sections of the service card, in its order: recipients, how, what is needed, what you get, times and deadlines,
/// costs, access, conditions, contacts (AGID, service page model).
pub const SECTIONS: [&str; 9] =
    ["destinatari", "come-fare", "cosa-serve", "cosa-si-ottiene", "tempi", "costi", "accesso", "condizioni", "contatti"];
