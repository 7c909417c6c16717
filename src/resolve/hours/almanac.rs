//! The hours of a portal's desks, each worked out once: lists, pages, posters and exports in all languages ask for the same.

use super::desk::{Day, DeskHours, following, needs_appointment, zone};
use super::interval::Interval;
use super::timetable::{HORIZON, Timetable};
use super::week::Year;
use crate::base::id::AreaId;
use crate::base::memo::Memo;
use crate::base::zone::Zone;
use crate::model::Portal;
use crate::parse::record::holiday::Holiday;
use crate::parse::record::service::{ClosureKind, Service};
use jiff::ToSpan;
use jiff::civil::Date;
use std::borrow::Cow;
use std::sync::Arc;

/// Of one portal, and of one day.
#[derive(Debug)]
pub struct Almanac {
    today: Date,
    quarters: Memo<Question, Option<Arc<Quarter>>>,
    years: Memo<String, Option<Arc<Year>>>,
    /// Holidays by their place in the portal.
    shut: Memo<Question, Arc<[(Date, usize)]>>,
}

/// For how many days holidays are told: a year.
const DAYS: u16 = 366;

impl Almanac {
    /// For a portal on the day that its site takes for today. It learns of a desk when somebody asks.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self { today, quarters: Memo::default(), years: Memo::default(), shut: Memo::default() }
    }

    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// A desk's coming days; `None`: no hours are given, or they cannot be read.
    #[must_use]
    pub fn quarter(&self, portal: &Portal, service: &Service) -> Option<Arc<Quarter>> {
        self.quarters.get(&Question::of(portal, service)?, || Quarter::of(portal, service, self.today).map(Arc::new))
    }

    /// The coming year, day by day.
    pub fn coming_days(&self) -> impl Iterator<Item = Date> + use<> {
        following(self.today, DAYS)
    }

    /// The holidays of the coming year for which a desk is closed on days on which it would be open.
    #[must_use]
    pub fn closed_holidays<'a>(&self, portal: &'a Portal, service: &'a Service) -> Vec<(Date, &'a Holiday)> {
        let Some(question) = Question::of(portal, service) else { return Vec::new() };
        let shut = self.shut.get(&question, || self.shut(portal, service).unwrap_or_default());
        shut.iter().filter_map(|(date, place)| Some((*date, portal.holidays.get(*place)?))).collect()
    }

    fn shut(&self, portal: &Portal, service: &Service) -> Option<Arc<[(Date, usize)]>> {
        let hours = DeskHours::new(portal, service, self.today, DAYS)?;
        let last = self.today.checked_add(i64::from(DAYS).days()).ok()?;
        let days = hours.holidays().range(self.today..last).map(|(date, holiday)| (hours.on(*date), *holiday));
        let shut = days.filter(|(day, _)| day.closure.is_none() && day.is_closed() && !day.usual.is_empty());
        Some(shut.filter_map(|(day, holiday)| Some((day.date, place_of(&portal.holidays, holiday)?))).collect())
    }

    /// What a rule means in the coming year; `None` when it cannot be read.
    #[must_use]
    pub fn year(&self, rule: &str) -> Option<Arc<Year>> {
        self.years.get(rule, || Year::of(rule, self.today).map(Arc::new))
    }
}

/// All on which a desk's days depend. Desks with the same rule in the same place have the same days, closures apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Question {
    rule: String,
    area: Option<AreaId>,
    zone: Zone,
    is_booked: bool,
    closures: Vec<(ClosureKind, Date, Date, Option<String>)>,
}

impl Question {
    /// `None`: the desk gives no usual hours, so that there is nothing to ask.
    fn of(portal: &Portal, service: &Service) -> Option<Self> {
        let closures = service.closures.iter().map(|closure| {
            let hours = closure.hours.as_ref().map(|hours| hours.value.clone());
            (closure.kind, closure.from.0, closure.to.value.0, hours)
        });
        Some(Self {
            rule: service.hours.as_ref()?.value.clone(),
            area: service.area.as_ref().map(|area| area.value.clone()),
            zone: zone(portal, service).clone(),
            is_booked: needs_appointment(service),
            closures: closures.collect(),
        })
    }
}

/// The coming days of a desk, as many as a [`Timetable`] knows.
#[derive(Debug)]
pub struct Quarter {
    days: Vec<Written>,
    /// The intervals of a day, each different list once: most days are like others.
    lists: Vec<Vec<Interval>>,
    pub timetable: Timetable,
    /// The timetable as browsers read it.
    pub json: String,
}

/// A day, its parts by their places.
#[derive(Debug)]
struct Written {
    date: Date,
    intervals: Option<usize>,
    usual: usize,
    closure: Option<usize>,
    holiday: Option<usize>,
}

impl Quarter {
    fn of(portal: &Portal, service: &Service, today: Date) -> Option<Self> {
        let days: Vec<Day<'_>> = DeskHours::new(portal, service, today, HORIZON)?.days(today, HORIZON)?.collect();
        let timetable = Timetable::of(&days, zone(portal, service))?;
        let json = serde_json::to_string(&timetable).ok()?;
        let mut lists = Vec::new();
        let mut place = |intervals: Cow<'_, [Interval]>| {
            lists.iter().position(|known: &Vec<Interval>| **known == *intervals).unwrap_or_else(|| {
                lists.push(intervals.into_owned());
                lists.len() - 1
            })
        };
        let days = days.into_iter().map(|day| Written {
            date: day.date,
            intervals: day.intervals.map(&mut place),
            usual: place(day.usual),
            closure: day.closure.and_then(|closure| place_of(&service.closures, closure)),
            holiday: day.holiday.and_then(|holiday| place_of(&portal.holidays, holiday)),
        });
        let days = days.collect();
        Some(Self { days, lists, timetable, json })
    }

    /// The days from today on. `portal` and `service` are those that were asked for.
    #[must_use]
    pub fn days<'a>(&'a self, portal: &'a Portal, service: &'a Service) -> Vec<Day<'a>> {
        let list = |place: usize| Cow::Borrowed(self.lists.get(place).map(Vec::as_slice).unwrap_or_default());
        let day = |written: &Written| Day {
            date: written.date,
            intervals: written.intervals.map(list),
            usual: list(written.usual),
            closure: written.closure.and_then(|place| service.closures.get(place)),
            holiday: written.holiday.and_then(|place| portal.holidays.get(place)),
        };
        self.days.iter().map(day).collect()
    }
}

/// Where in a list one of its own values stands.
fn place_of<T>(list: &[T], value: &T) -> Option<usize> {
    list.iter().position(|own| std::ptr::eq(own, value))
}
