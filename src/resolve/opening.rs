//! What a desk does on the day that the site is made, in one word; and which closures are near.
//!
//! A page is read later than it is made: all that is said here belongs to a date. "Now" is for the browser (see
//! [`super::hours::timetable`]).

use super::hours::desk::{covers, needs_appointment};
use super::hours::{Day, Interval, Kind};
use crate::parse::record::holiday::Holiday;
use crate::parse::record::service::{Closure, ClosureKind, Service};
use jiff::ToSpan;
use jiff::civil::Date;

/// How many days ahead a closure is announced at the top of a page.
pub const NOTICE: u16 = 15;

/// A desk's day, in one word. A desk that receives by appointment is never "closed" for it.
#[derive(Debug, Clone, Copy)]
pub enum State<'a> {
    /// The usual hours of the day hold, and whoever comes is received.
    Open,
    /// Some of the day's usual hours fall away, or some are for appointments only.
    Partly,
    /// All of the day's hours are for appointments; or no hours are given, and one must book.
    ByAppointment,
    /// Not a day on which it opens.
    Closed,
    /// Closed because the day is a holiday.
    Holiday(&'a Holiday),
    /// A closure has begun and not ended.
    Away(&'a Closure),
    /// The hours are others, and only words say which.
    Other(&'a Closure),
    /// Nobody has given its hours.
    Unknown,
}

/// What a desk does on a day, and when it opens next if not then.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a, 'days> {
    pub state: State<'a>,
    /// The day itself; `None`: no hours are given.
    pub day: Option<&'days Day<'a>>,
    /// The first later day on which somebody is there, as far as that is known; `None` also where the day itself has hours.
    pub next: Option<&'days Day<'a>>,
}

/// What there is to know before going, in the order of days.
#[derive(Debug, Clone, Copy)]
pub enum Notice<'a, 'days> {
    /// A closure, other hours or a message of the record.
    Closure(&'a Closure),
    /// A holiday on which the hours are not the usual ones.
    Holiday(&'days Day<'a>, &'a Holiday),
}

/// The opening of a desk on the first of its `days` (see [`super::hours::days`]); they are none where no hours are given.
#[must_use]
pub fn opening<'a, 'days>(service: &'a Service, days: &'days [Day<'a>], today: Date) -> Opening<'a, 'days> {
    let Some((day, later)) = days.split_first() else {
        return Opening { state: without_hours(service, today), day: None, next: None };
    };
    // Beyond a day of which only words are given, nobody can say which opening is the next.
    let next = if day.is_closed() { later.iter().find(|day| !day.is_closed()) } else { None };
    Opening { state: state(day), day: Some(day), next: next.filter(|day| day.intervals.is_some()) }
}

fn without_hours(service: &Service, today: Date) -> State<'_> {
    let running = |kind| service.closures.iter().find(|closure| closure.kind == kind && covers(closure, today));
    match (running(ClosureKind::Closure), running(ClosureKind::Hours)) {
        (Some(closure), _) => State::Away(closure),
        (None, Some(closure)) => State::Other(closure),
        (None, None) if needs_appointment(service) => State::ByAppointment,
        (None, None) => State::Unknown,
    }
}

fn state<'a>(day: &Day<'a>) -> State<'a> {
    let Some(intervals) = &day.intervals else { return day.closure.map_or(State::Unknown, State::Other) };
    match (day.closure, day.holiday) {
        (Some(closure), _) if closure.kind == ClosureKind::Closure => State::Away(closure),
        (_, Some(holiday)) if intervals.is_empty() && !day.usual.is_empty() => State::Holiday(holiday),
        _ if intervals.is_empty() => State::Closed,
        _ if day.is_by_appointment() => State::ByAppointment,
        _ if has_appointments(intervals) || falls_short(intervals, &day.usual) => State::Partly,
        _ => State::Open,
    }
}

fn has_appointments(intervals: &[Interval]) -> bool {
    intervals.iter().any(|interval| interval.timed && interval.kind == Kind::Appointment)
}

fn falls_short(intervals: &[Interval], usual: &[Interval]) -> bool {
    let minutes = |intervals: &[Interval]| {
        let timed = intervals.iter().filter(|interval| interval.timed);
        timed.map(|interval| u32::from(interval.minutes())).sum::<u32>()
    };
    minutes(intervals) < minutes(usual)
}

/// What begins in the days of notice or holds already, by its first day.
#[must_use]
pub fn notices<'a, 'days>(service: &'a Service, days: &'days [Day<'a>], today: Date) -> Vec<Notice<'a, 'days>> {
    let Ok(last) = today.checked_add(i64::from(NOTICE).days()) else { return Vec::new() };
    let near = coming(service, today).filter(|closure| closure.from.0 <= last);
    let near = near.map(|closure| (closure.from.0, Notice::Closure(closure)));
    let holidays = days.iter().take_while(|day| day.date <= last).filter_map(|day| {
        let differs = day.closure.is_none() && day.intervals.as_ref() != Some(&day.usual);
        Some((day.date, Notice::Holiday(day, day.holiday.filter(|_| differs)?)))
    });
    let mut notices: Vec<(Date, Notice<'a, 'days>)> = near.chain(holidays).collect();
    notices.sort_by_key(|(date, _)| *date);
    notices.into_iter().map(|(_, notice)| notice).collect()
}

/// Closures that have not ended.
pub fn coming(service: &Service, today: Date) -> impl Iterator<Item = &Closure> {
    service.closures.iter().filter(move |closure| closure.to.value.0 >= today)
}

/// Closures that begin after the days of notice.
pub fn later(service: &Service, today: Date) -> impl Iterator<Item = &Closure> {
    let last = today.checked_add(i64::from(NOTICE).days()).ok();
    coming(service, today).filter(move |closure| last.is_none_or(|last| closure.from.0 > last))
}
