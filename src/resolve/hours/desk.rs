//! A desk's days: what its rule, its closures and the calendar together say of each.

use super::interval::{Interval, Kind, joined};
use super::rule::Rule;
use crate::base::id::AreaId;
use crate::base::zone::Zone;
use crate::model::Portal;
use crate::parse::record::holiday::Holiday;
use crate::parse::record::service::{AppointmentNeed, Closure, ClosureKind, Service};
use crate::resolve::holiday;
use jiff::ToSpan;
use jiff::civil::Date;

/// A desk whose hours are given, ready to be asked about so many days from `from`.
#[derive(Debug)]
pub struct DeskHours<'a> {
    portal: &'a Portal,
    service: &'a Service,
    from: Date,
    days: u16,
    rule: Rule,
    /// The same rule as if no day were a holiday.
    everyday: Rule,
    /// One for each closure of the record; `None`: it replaces nothing, or says so in words only.
    replacements: Vec<Option<Rule>>,
}

/// One day of a desk.
#[derive(Debug, Clone)]
pub struct Day<'a> {
    pub date: Date,
    /// In order; empty: nobody is there. `None`: the hours are others, and only words say which.
    pub intervals: Option<Vec<Interval>>,
    /// As they would be were it neither holiday nor closure.
    pub usual: Vec<Interval>,
    /// The record's closure that decided.
    pub closure: Option<&'a Closure>,
    pub holiday: Option<&'a Holiday>,
}

impl Day<'_> {
    /// Whether it is known that nobody is there.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.intervals.as_ref().is_some_and(Vec::is_empty)
    }

    /// Whether nobody comes in without an appointment, though somebody is there.
    #[must_use]
    pub fn is_by_appointment(&self) -> bool {
        let all = |intervals: &Vec<Interval>| intervals.iter().all(|interval| interval.kind == Kind::Appointment);
        self.intervals.as_ref().is_some_and(|intervals| !intervals.is_empty() && all(intervals))
    }
}

impl<'a> DeskHours<'a> {
    /// `None`: no hours are given, or they cannot be read.
    #[must_use]
    pub fn new(portal: &'a Portal, service: &'a Service, from: Date, days: u16) -> Option<Self> {
        let area = area(service);
        let read = |text: &str| Some(Rule::parse(text)?.with_holidays(portal, area, from, days));
        let everyday = Rule::parse(&service.hours.as_ref()?.value)?;
        let rule = everyday.clone().with_holidays(portal, area, from, days);
        let replacement = |closure: &Closure| closure.hours.as_ref().and_then(|hours| read(&hours.value));
        let replacements = service.closures.iter().map(replacement).collect();
        Some(Self { portal, service, from, days, rule, everyday, replacements })
    }

    /// The days that it was made for.
    pub fn days(&self) -> impl Iterator<Item = Day<'a>> {
        (0..i64::from(self.days)).filter_map(|ahead| self.from.checked_add(ahead.days()).ok()).map(|date| self.on(date))
    }

    /// One of them.
    #[must_use]
    pub fn on(&self, date: Date) -> Day<'a> {
        let usual = self.received(self.everyday.on(date));
        let holiday = holiday::on(self.portal, area(self.service), date).next();
        let deciding = deciding(&self.service.closures, date);
        let intervals = match deciding {
            None => Some(self.received(self.rule.on(date))),
            Some((_, closure)) if closure.kind == ClosureKind::Closure => Some(Vec::new()),
            Some((index, _)) => self.replacements.get(index).and_then(Option::as_ref).map(|rule| self.received(rule.on(date))),
        };
        Day { date, intervals, usual, closure: deciding.map(|(_, closure)| closure), holiday }
    }

    /// Where one must book, all hours are for those who have.
    fn received(&self, intervals: Vec<Interval>) -> Vec<Interval> {
        if !needs_appointment(self.service) {
            return intervals;
        }
        let booked = |interval: Interval| match interval.kind {
            Kind::Open => Interval { kind: Kind::Appointment, ..interval },
            Kind::Appointment | Kind::Unsure => interval,
        };
        joined(intervals.into_iter().map(booked))
    }
}

/// What decides a day, with its place in the record: a closure before other hours; the first before the second. Messages decide nothing.
fn deciding(closures: &[Closure], date: Date) -> Option<(usize, &Closure)> {
    let of = |kind: ClosureKind| closures.iter().enumerate().find(|(_, closure)| closure.kind == kind && covers(closure, date));
    of(ClosureKind::Closure).or_else(|| of(ClosureKind::Hours))
}

/// Whether a closure has begun and not ended on a day.
#[must_use]
pub fn covers(closure: &Closure, date: Date) -> bool {
    closure.from.0 <= date && date <= closure.to.value.0
}

/// Whether nobody is received without an appointment.
#[must_use]
pub fn needs_appointment(service: &Service) -> bool {
    service.appointment.as_ref().is_some_and(|appointment| appointment.need == AppointmentNeed::Required)
}

/// The time zone in which a desk's hours are meant.
#[must_use]
pub fn zone<'a>(portal: &'a Portal, service: &'a Service) -> &'a Zone {
    service.timezone.as_ref().unwrap_or(&portal.settings.timezone)
}

fn area(service: &Service) -> Option<&AreaId> {
    service.area.as_ref().map(|area| &area.value)
}
