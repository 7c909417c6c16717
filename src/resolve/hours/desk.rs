//! A desk's days: what its rule, its closures and the calendar together say of each.

use super::interval::{DAY, Interval, Kind, joined};
use super::rule::{Holidays, Rule};
use crate::base::id::AreaId;
use crate::base::zone::Zone;
use crate::model::Portal;
use crate::parse::record::holiday::Holiday;
use crate::parse::record::service::{AppointmentNeed, Closure, ClosureKind, Service};
use crate::resolve::holiday;
use jiff::ToSpan;
use jiff::civil::Date;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One day of a desk.
#[derive(Debug, Clone)]
pub struct Day<'a> {
    pub date: Date,
    /// In order; empty: nobody is there. `None`: not known, or the hours are others and only words say which.
    pub intervals: Option<Cow<'a, [Interval]>>,
    /// As they would be were it neither holiday nor closure.
    pub usual: Cow<'a, [Interval]>,
    /// The record's closure that decided.
    pub closure: Option<&'a Closure>,
    pub holiday: Option<&'a Holiday>,
}

impl Day<'_> {
    /// Whether it is known that nobody is there.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.intervals.as_deref().is_some_and(<[Interval]>::is_empty)
    }

    /// Whether nobody comes in without an appointment, though somebody is there.
    #[must_use]
    pub fn is_by_appointment(&self) -> bool {
        let all = |intervals: &[Interval]| intervals.iter().all(|interval| interval.kind == Kind::Appointment);
        self.intervals.as_deref().is_some_and(|intervals| !intervals.is_empty() && all(intervals))
    }
}

/// What a rule means on the days that begin with `from`, in a municipality; `None` when it cannot be read.
#[must_use]
pub fn days_of_rule<'a>(portal: &'a Portal, area: Option<&AreaId>, text: &str, from: Date, days: u16) -> Option<Vec<Day<'a>>> {
    let everyday = Rule::parse(text)?;
    let holidays = holidays(portal, area, from, days)?;
    let rule = everyday.clone().with_holidays(&holidays.keys().collect());
    let day = |date: Date| Day {
        date,
        intervals: Some(Cow::Owned(rule.on(date))),
        usual: Cow::Owned(everyday.on(date)),
        closure: None,
        holiday: holidays.get(&date).copied(),
    };
    Some(following(from, days).map(day).collect())
}

/// The days that begin with `from`.
pub(super) fn following(from: Date, days: u16) -> impl Iterator<Item = Date> + use<> {
    (0..i64::from(days)).filter_map(move |ahead| from.checked_add(ahead.days()).ok())
}

/// The holidays of so many days and of some around them: a rule can speak of the day after a holiday.
fn holidays<'a>(portal: &'a Portal, area: Option<&AreaId>, from: Date, days: u16) -> Option<BTreeMap<Date, &'a Holiday>> {
    let first = from.checked_sub(MARGIN.days()).ok()?;
    let last = from.checked_add((i64::from(days) + MARGIN).days()).ok()?;
    Some(holiday::between(portal, area, first, last))
}

/// Days around those that one asks for: a week and a night.
const MARGIN: i64 = 8;

/// A desk whose hours are given, its usual ones or those of a closure, ready to be asked about the days that it was made for.
#[derive(Debug)]
pub struct DeskHours<'a> {
    service: &'a Service,
    /// `None`: only closures say hours.
    rule: Option<Rule>,
    /// The same rule as if no day were a holiday.
    everyday: Option<Rule>,
    holidays: BTreeMap<Date, &'a Holiday>,
    /// One for each closure of the record; `None`: it replaces nothing, or says so in words only.
    replacements: Vec<Option<Rule>>,
}

impl<'a> DeskHours<'a> {
    /// For the days that begin with `from`; `None`: neither the desk nor a closure gives hours that can be read.
    #[must_use]
    pub fn new(portal: &'a Portal, service: &'a Service, from: Date, days: u16) -> Option<Self> {
        let area = service.area.as_ref().map(|area| &area.value);
        let holidays = holidays(portal, area, from, days)?;
        let known: Holidays = holidays.keys().collect();
        let everyday = service.hours.as_ref().and_then(|hours| Rule::parse(&hours.value));
        let replacement = |closure: &Closure| Some(Rule::parse(&closure.hours.as_ref()?.value)?.with_holidays(&known));
        let replacements: Vec<Option<Rule>> = service.closures.iter().map(replacement).collect();
        if everyday.is_none() && replacements.iter().all(Option::is_none) {
            return None;
        }
        let rule = everyday.clone().map(|rule| rule.with_holidays(&known));
        Some(Self { service, rule, everyday, replacements, holidays })
    }

    /// The holidays of its municipality, on its days and some around them.
    #[must_use]
    pub const fn holidays(&self) -> &BTreeMap<Date, &'a Holiday> {
        &self.holidays
    }

    /// The days that begin with `from`; `None`: the desk's usual hours are not given.
    pub fn days(&self, from: Date, days: u16) -> Option<impl Iterator<Item = Day<'a>>> {
        self.rule.as_ref()?;
        Some(following(from, days).map(|date| self.on(date)))
    }

    /// What the desk does on one of these days.
    #[must_use]
    pub fn on(&self, date: Date) -> Day<'a> {
        let deciding = deciding(&self.service.closures, date);
        let intervals = match deciding {
            None => self.rule.as_ref().map(|rule| self.received(rule.on(date))),
            Some((_, closure)) if closure.kind == ClosureKind::Closure => Some(Vec::new()),
            Some((index, _)) => {
                let replacement = self.replacements.get(index).and_then(Option::as_ref);
                replacement.map(|rule| self.received(rule.on(date)))
            }
        };
        Day {
            date,
            intervals: intervals.map(Cow::Owned),
            usual: Cow::Owned(self.received(self.everyday.as_ref().map(|rule| rule.on(date)).unwrap_or_default())),
            closure: deciding.map(|(_, closure)| closure),
            holiday: self.holidays.get(&date).copied(),
        }
    }

    /// Where one must book, all hours are for those who have.
    fn received(&self, intervals: Vec<Interval>) -> Vec<Interval> {
        if needs_appointment(self.service) { booked(intervals) } else { intervals }
    }
}

/// The same hours, for who has an appointment.
#[must_use]
pub fn booked(intervals: Vec<Interval>) -> Vec<Interval> {
    // "By appointment" is said of all of them: hours that only said so go on in their neighbours.
    let booked = |interval: Interval| match interval.kind {
        Kind::Unsure => interval,
        _ if Kind::Appointment.says_all_of(&interval.comment) => Interval {
            kind: Kind::Appointment,
            timed: interval.timed && interval.minutes() < DAY,
            comment: String::new(),
            ..interval
        },
        Kind::Open | Kind::Appointment => Interval { kind: Kind::Appointment, ..interval },
    };
    joined(intervals.into_iter().map(booked))
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
