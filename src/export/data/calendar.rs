//! Days on which desks are not as usual: iCalendar (RFC 5545). Owner of icalendar.
//!
//! An entry has the same name in every build, and the day of its content for a stamp, so that a calendar that somebody subscribed to
//! changes only where the portal does.

use super::desk::{self, Desk, text};
use super::folding::escaped;
use super::ids::{Names, numbered};
use crate::base::id::{Collection, ItemId, Slug};
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::parse::record::Record;
use crate::parse::record::holiday::Holiday;
use crate::parse::record::service::{Closure, ClosureKind};
use crate::resolve::{Context, holiday, open_data};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::ToSpan;
use jiff::civil::Date;

/// Closures of every desk, and the public holidays.
#[must_use]
pub fn all(context: &Context<'_>) -> Vec<u8> {
    let title = text(context, &context.portal.settings.title);
    let holidays = context
        .almanac
        .coming_days()
        .flat_map(|day| national(context, day))
        .map(|(day, holiday)| public_holiday(context, day, holiday));
    let closures = desk::all(context).flat_map(|desk| closures(context, desk));
    written(context, &title, holidays.chain(closures))
}

/// Closures of one desk, and the holidays on which it would otherwise be open.
#[must_use]
pub fn of(context: &Context<'_>, slug: &Slug) -> Option<Vec<u8>> {
    let item = context.portal.item(&ItemId::new(Collection::Services, slug.clone()))?;
    let Record::Service(service) = &item.record else { return None };
    let desk = Desk { item, service };
    let closed = context
        .almanac
        .closed_holidays(context.portal, service)
        .into_iter()
        .map(|(day, holiday)| desk_holiday(context, &desk, day, holiday));
    Some(written(context, &desk.title(context), closures(context, desk).chain(closed)))
}

/// Those that hold everywhere: a patron saint's day is in the calendars of that town's desks.
fn national<'a>(context: &Context<'a>, day: Date) -> impl Iterator<Item = (Date, &'a Holiday)> + use<'a> {
    holiday::on(context.portal, None, day).map(move |holiday| (day, holiday))
}

fn public_holiday(context: &Context<'_>, day: Date, holiday: &Holiday) -> Option<Event> {
    let name = format!("holidays/{}#{day}", holiday.id.value);
    event(context, &name, (day, day), &text(context, &holiday.names), UNDATED)
}

fn desk_holiday(context: &Context<'_>, desk: &Desk<'_>, day: Date, holiday: &Holiday) -> Option<Event> {
    let name = format!("{}#holiday-{day}", desk.item.id);
    let mut event = event(context, &name, (day, day), &summary(context, desk, ClosureKind::Closure), stamp(desk))?;
    event.description(&text(context, &holiday.names));
    place(context, desk, &mut event);
    Some(event)
}

fn closures<'a>(context: &'a Context<'_>, desk: Desk<'a>) -> impl Iterator<Item = Option<Event>> + 'a {
    let all = &desk.service.closures;
    all.iter().enumerate().map(move |(at, written)| {
        let is_namesake = |earlier: &&Closure| (earlier.kind, earlier.from.0) == (written.kind, written.from.0);
        closure(context, &desk, written, all.iter().take(at).filter(is_namesake).count())
    })
}

/// `earlier`: how many of the kind began on the same day before it.
fn closure(context: &Context<'_>, desk: &Desk<'_>, written: &Closure, earlier: usize) -> Option<Event> {
    let days = (written.from.0, written.to.value.0);
    let kind = match written.kind {
        ClosureKind::Closure => "closure",
        ClosureKind::Hours => "hours",
        ClosureKind::Message => "message",
    };
    let name = numbered(format!("{}#{kind}-{}", desk.item.id, days.0), earlier);
    let mut event = event(context, &name, days, &summary(context, desk, written.kind), stamp(desk))?;
    let hours = written.hours.as_ref().map(|hours| hours.value.clone());
    let said: Vec<String> = hours.into_iter().chain(written.reason.as_ref().map(|reason| text(context, reason))).collect();
    if !said.is_empty() {
        event.description(&said.join("\n"));
    }
    place(context, desk, &mut event);
    Some(event)
}

fn summary(context: &Context<'_>, desk: &Desk<'_>, kind: ClosureKind) -> String {
    let message = match kind {
        ClosureKind::Closure => "calendar-closed",
        ClosureKind::Hours => "calendar-hours",
        ClosureKind::Message => "calendar-message",
    };
    context.locale.messages.format(message, &[("desk", Argument::Text(&desk.title(context)))])
}

fn stamp(desk: &Desk<'_>) -> Date {
    open_data::day_of(desk.item).unwrap_or(UNDATED)
}

/// An entry must have a stamp; of what nobody dated it is always the same.
const UNDATED: Date = Date::constant(1970, 1, 1);

fn place(context: &Context<'_>, desk: &Desk<'_>, event: &mut Event) {
    event.url(&context.portal.settings.absolute(&Route::Item(desk.item.id.clone(), *context.lang())));
    if let Some(address) = &desk.service.address {
        event.location(&desk::one_line(address, desk.province(context)));
    }
}

/// Whole days, the last one included. `None`: no calendar reaches so far.
fn event(context: &Context<'_>, name: &str, (from, to): (Date, Date), summary: &str, stamp: Date) -> Option<Event> {
    let mut event = Event::new();
    event.uid(&format!("urn:uuid:{}", Names::of(&context.portal.settings).name(name)));
    event.timestamp(midnight(stamp)?);
    event.starts(naive(from)?).ends(naive(to.checked_add(1.day()).ok()?)?);
    event.summary(summary);
    // Somebody's own day is not taken by an office that is closed.
    event.append_property(Property::new("TRANSP", "TRANSPARENT"));
    Some(event)
}

fn written(context: &Context<'_>, title: &str, events: impl Iterator<Item = Option<Event>>) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", concat!("-//sportello ", env!("CARGO_PKG_VERSION"), "//", "EN")));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    // The crate takes the name of RFC 7986 for something other than text, and does not escape it.
    calendar.append_property(Property::new("NAME", escaped(title)));
    calendar.append_property(Property::new("X-WR-CALNAME", title));
    calendar.timezone(context.portal.settings.timezone.as_str());
    events.flatten().for_each(|event| {
        calendar.push(event);
    });
    calendar.to_string().into_bytes()
}

fn naive(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year().into(), date.month().try_into().ok()?, date.day().try_into().ok()?)
}

fn midnight(date: Date) -> Option<DateTime<Utc>> {
    Some(naive(date)?.and_time(NaiveTime::MIN).and_utc())
}
