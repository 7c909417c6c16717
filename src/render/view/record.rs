//! What only one kind of item shows: `guide`, `service`, `organization`, `term`, `training`, `news`; and the components.

use super::hours::{ClosureView, DayView, OpeningView};
use super::list::Listed;
use super::practice::PracticeView;
use super::{DateView, Link, Text};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GuideView {
    pub costs: Vec<CostView>,
    /// Permit statuses concerned.
    pub statuses: Vec<Text>,
    /// Where desks do it differently, as far as it stands beside no section (see `SectionView`).
    pub practices: Vec<PracticeView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CostView {
    pub label: Text,
    /// The value in force, as the reader writes it.
    pub value: String,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ServiceView {
    /// The kind's name.
    pub kind: Link,
    pub organization: Link,
    pub networks: Vec<Text>,
    pub area: Option<Link>,
    pub place: Option<Text>,
    pub address: Option<AddressView>,
    /// `geo:` address and a link for maps; null without a position.
    pub position: Option<PositionView>,
    /// Null where neither position nor address is known.
    pub directions: Option<DirectionsView>,
    pub contacts: Vec<ContactView>,
    /// The next seven days; null when the hours are not known.
    pub hours: Option<Vec<DayView>>,
    pub opening: OpeningView,
    /// Closures later than those of `opening.notices`.
    pub closures: Vec<ClosureView>,
    /// A sentence; null when not known.
    pub appointment: Option<String>,
    pub appointment_how: Option<Text>,
    pub languages: Vec<SpokenView>,
    pub mediation: Option<Text>,
    /// Permit statuses served; empty: all.
    pub statuses: Vec<Text>,
    /// A sentence; null when not known.
    pub wheelchair: Option<String>,
    /// A word; null when not known.
    pub phase: Option<String>,
    pub confirmed_on: Option<DateView>,
    /// A sentence for readers when the desk has not confirmed its details of late, or ever; null: all is well.
    pub unconfirmed: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AddressView {
    pub street: String,
    pub postal_code: Option<String>,
    pub city: String,
    pub note: Option<Text>,
    /// The language of street and city.
    pub lang: String,
}

/// The way to a desk.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DirectionsView {
    /// "Directions to the Migrant Centre": it makes sense alone.
    pub label: String,
    /// On the site of OpenStreetMap.
    pub url: String,
    /// `geo:44.39,7.54`, for the telephone's own maps; null without a position.
    pub geo: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PositionView {
    /// `geo:44.39,7.54`
    pub geo: String,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContactView {
    /// `phone`, `mobile`, `email`, `pec` or `website`.
    pub kind: &'static str,
    /// The kind's name.
    pub label: String,
    /// As it is read: always left to right.
    pub text: String,
    pub url: String,
    pub purpose: Option<Text>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpokenView {
    /// The language's name in itself, with its tag.
    pub language: Text,
    pub url: String,
    /// Who speaks it; null when not known.
    pub by: Option<String>,
    /// Days on which it is spoken, with their hours; or that it is on some days only. Empty: always.
    pub days: Vec<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OrganizationView {
    /// What kind of body it is.
    pub kind: String,
    pub role: Option<Text>,
    pub parent: Option<Link>,
    pub area: Option<Link>,
    pub site: Option<String>,
    pub contacts: Vec<ContactView>,
    /// Desks that it runs.
    pub services: Vec<Listed>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TermView {
    /// The official Italian word.
    pub official: Text,
    /// What the acronym stands for.
    pub expansion: Option<Text>,
    /// How the reader's language calls it.
    pub name: Option<String>,
    /// Where it is met, as words of the reader's.
    pub met_in: Vec<String>,
    /// Texts that use it.
    pub used_in: Vec<Listed>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TrainingView {
    pub project: Option<Text>,
    pub provider: Option<Link>,
    pub programme: Option<Text>,
    pub needs: Option<Text>,
    pub modules: Vec<ModuleView>,
    pub sessions: Vec<SessionView>,
    pub materials: Vec<Link>,
    pub proceedings: Option<String>,
    pub evidence: Vec<Text>,
    /// "8.4 out of 10 (120 answers)".
    pub satisfaction: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ModuleView {
    pub title: Text,
    pub hours: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SessionView {
    pub title: Option<Text>,
    /// Null: the day is not known.
    pub date: Option<DateView>,
    pub end: Option<DateView>,
    pub hours: Option<String>,
    pub mode: Option<String>,
    pub place: Option<Text>,
    pub trainers: Vec<Link>,
    pub target_group: Option<Text>,
    /// "12 invited, 10 attended"; null when not counted.
    pub participants: Option<String>,
    pub status: Option<String>,
    /// The course, on the calendar.
    pub course: Option<Link>,
}

/// `calendar`: all sessions, by month; those without a day last.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CalendarView {
    pub months: Vec<MonthView>,
    pub undated: Vec<SessionView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MonthView {
    /// `2019-07`
    pub id: String,
    pub heading: String,
    pub sessions: Vec<SessionView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NewsView {
    pub date: DateView,
    pub expires: Option<DateView>,
    pub expired: bool,
}

/// `steps` (components/steps.html): `title` and `text` are safe HTML.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StepView {
    pub title: String,
    pub text: String,
}

/// `documents` (components/documents.html): `name` and `note` are safe HTML.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DocumentView {
    pub name: String,
    pub note: String,
    /// "original", "copy", … as words of the reader's.
    pub forms: Vec<String>,
}

/// `deadline` (components/deadline.html): `text` is safe HTML.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DeadlineView {
    /// The value in force.
    pub value: String,
    pub text: String,
}

/// `desks` (components/desks.html)
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DeskView {
    pub title: Text,
    pub url: String,
    pub summary: Option<Text>,
    pub place: Option<Text>,
    pub opening: OpeningView,
    pub address: Option<AddressView>,
    pub contacts: Vec<ContactView>,
    /// As in [`ServiceView`].
    pub unconfirmed: Option<String>,
}

/// `contacts` (components/contacts.html)
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContactsView {
    pub title: Text,
    pub url: String,
    pub address: Option<AddressView>,
    pub contacts: Vec<ContactView>,
}
