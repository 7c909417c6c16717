//! Whether a desk has said of late that what is written of it is right, and what its readers are told when it has not.

use crate::base::id::Collection;
use crate::locale::messages::Argument;
use crate::model::{Front, Portal};
use crate::parse::record::service::{ContactKind, Service};
use crate::resolve::{Context, desk};
use jiff::civil::Date;
use std::cmp::Reverse;

/// How a record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Within the limit.
    Confirmed,
    /// The limit has passed, by this many days.
    Overdue { since: Date, days: i64 },
    /// The desk never said so.
    Never,
}

/// Whether somebody asks the desks to confirm their details.
#[must_use]
pub fn exists(portal: &Portal) -> bool {
    portal.settings.confirm_within.is_some() && portal.items.has(Collection::Services)
}

/// How a record stands on a day; `None` where the portal asks for no confirmation.
#[must_use]
pub fn standing(portal: &Portal, service: &Service, today: Date) -> Option<Standing> {
    let limit = i64::from(portal.settings.confirm_within?);
    let Some(day) = service.confirmed_on else { return Some(Standing::Never) };
    let days = i64::from((today - day.0).get_days()) - limit;
    Some(if days > 0 { Standing::Overdue { since: day.0, days } } else { Standing::Confirmed })
}

/// The desks that somebody should ask.
#[derive(Debug, Default)]
pub struct Pending<'a> {
    /// The longest overdue first.
    pub overdue: Vec<Late<'a>>,
    pub never: Vec<(&'a Front, &'a Service)>,
    pub confirmed: usize,
}

/// A desk whose limit has passed.
#[derive(Debug)]
pub struct Late<'a> {
    pub item: &'a Front,
    pub service: &'a Service,
    pub since: Date,
    pub days: i64,
}

/// All desks of a portal, by how they stand. Nothing is pending where the portal asks for no confirmation.
#[must_use]
pub fn pending(portal: &Portal, today: Date) -> Pending<'_> {
    let mut pending = Pending::default();
    for (item, service) in desk::all(portal) {
        match standing(portal, service, today) {
            Some(Standing::Overdue { since, days }) => pending.overdue.push(Late { item, service, since, days }),
            Some(Standing::Never) => pending.never.push((item, service)),
            Some(Standing::Confirmed) => pending.confirmed += 1,
            None => {}
        }
    }
    pending.overdue.sort_by_key(|late| Reverse(late.days));
    pending
}

/// What a reader of the desk's page should know, in a sentence; to call is advised only where there is a number.
#[must_use]
pub fn warning(context: &Context<'_>, service: &Service) -> Option<String> {
    let by_phone = |contact: &ContactKind| matches!(contact, ContactKind::Phone | ContactKind::Mobile);
    let has_phone = service.contacts.iter().any(|contact| by_phone(&contact.kind));
    let phone = Argument::Text(if has_phone { "yes" } else { "no" });
    let messages = &context.locale.messages;
    match standing(context.portal, service, context.today())? {
        Standing::Confirmed => None,
        Standing::Overdue { since, .. } => {
            let date = context.locale.formats.date_long(since);
            Some(messages.format("confirmation-overdue", &[("date", Argument::Text(&date)), ("phone", phone)]))
        }
        Standing::Never => Some(messages.format("confirmation-never", &[("phone", phone)])),
    }
}

/// The same in a few words, for lists.
#[must_use]
pub fn mark(context: &Context<'_>, service: &Service) -> Option<String> {
    match standing(context.portal, service, context.today())? {
        Standing::Confirmed => None,
        Standing::Overdue { since, .. } => {
            let date = context.locale.formats.date_long(since);
            Some(context.locale.messages.format("confirmation-mark-overdue", &[("date", Argument::Text(&date))]))
        }
        Standing::Never => Some(context.locale.messages.text("confirmation-mark-never")),
    }
}
