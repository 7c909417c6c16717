//! When a desk receives: a table of days, one line for a list, closures.

use super::{DateView, Text};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DayView {
    pub weekday: String,
    pub date: DateView,
    /// `09:00–12:30`; empty: closed, unless `told`.
    pub times: Vec<TimesView>,
    pub holiday: bool,
    /// Why the hours are not the usual ones: the holiday's name, the closure's reason.
    pub reason: Option<Text>,
    /// Whether the hours are others, and only `reason` says which.
    pub told: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TimesView {
    pub from: String,
    pub until: String,
    /// Whether `from` and `until` are to be read; else only words say when, `note` and `comment`.
    pub timed: bool,
    /// "At other times": before the words of what has no times, on a day that has some.
    pub otherwise: Option<String>,
    /// Who is received: "by appointment"; null: whoever comes.
    pub note: Option<String>,
    /// What the desk says of these hours beside that, in its own words.
    pub comment: Option<Text>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ClosureView {
    /// `closure`, `hours`, `message`, or in notices `holiday`.
    pub kind: &'static str,
    pub from: DateView,
    pub to: DateView,
    pub reason: Option<Text>,
    /// With `hours` or `holiday`: the days with their hours, seven at most; empty when only `reason` says.
    pub days: Vec<DayView>,
    /// Whether `days` stand for every week from `from` to `to`.
    pub weekly: bool,
}

/// When a desk in a list receives, as `opening.html` wrote it: once for each language, however many lists have the desk.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OpeningPiece {
    pub html: String,
    /// Whether a browser can speak of "now".
    pub timed: bool,
}

/// A desk in a list: the day on which the site was made, what is near, and what a browser needs to speak of "now".
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OpeningView {
    /// `open`, `partly` (not all of the usual hours, or some by appointment only), `appointment`, `closed`, `holiday`, `away` (a closure
    /// is running), `other` (hours that only words say) or `unknown`.
    pub state: &'static str,
    /// That day; null when no hours are given.
    pub day: Option<DayView>,
    /// The next day on which somebody is there, when nobody is on that day; null when not known.
    pub next: Option<DayView>,
    /// Of `away` and `other`: the closure.
    pub closure: Option<ClosureView>,
    /// Closures, messages and holidays of the coming 15 days.
    pub notices: Vec<ClosureView>,
    /// JSON for `opening.js`; null when no hours are given.
    pub timetable: Option<String>,
}
