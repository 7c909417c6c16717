//! Sheets of paper: what hangs on a desk's door, and what is handed out.

use super::hours::{ClosureView, DayView};
use super::list::Listed;
use super::record::SpokenView;
use super::{CodeView, Link, Text};
use schemars::JsonSchema;
use serde::Serialize;

/// `poster`: a desk on one A4; its data are in `item` and `service`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PosterView {
    /// Leads to the desk's page in every language.
    pub code: Option<CodeView>,
    /// The same address, to be typed.
    pub url: String,
    /// Path of that page.
    pub path: String,
    /// The usual week, Monday first, holidays apart; null when the hours are not known, or weeks differ.
    pub week: Option<Vec<DayView>>,
    /// Where weeks differ: the next days on which somebody is there, with their dates.
    pub coming: Vec<DayView>,
    /// Closures and holidays to come, with their dates: a sheet hangs for months.
    pub closures: Vec<ClosureView>,
    pub languages: Vec<SpokenView>,
    /// "Scan to read in your language", in every language of the portal.
    pub invitations: Vec<InvitationView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct InvitationView {
    pub lang: String,
    pub dir: &'static str,
    pub text: String,
}

/// `leaflet`: a topic on a folded A4.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LeafletView {
    pub title: Text,
    pub summary: Option<Text>,
    pub icon: Option<String>,
    /// The topic's page.
    pub topic: Link,
    pub code: Option<CodeView>,
    pub url: String,
    /// Questions with their short answers.
    pub questions: Vec<Listed>,
    pub guides: Vec<Listed>,
    pub services: Vec<Listed>,
}
