//! Weeks and exceptions of all desks, each different one once: most desks open like many others.

use super::table::Table;
use crate::base::weekday::Weekdays;
use crate::base::zone::Zone;
use crate::model::Portal;
use crate::parse::record::service::Service;
use crate::resolve::hours::desk::needs_appointment;
use crate::resolve::hours::{Almanac, Interval, Timetable, zone};
use serde::Serialize;

/// The minutes from which and until which somebody is there; then, where there is something to say, its number ([`Interval::number`]), and
/// the place of a comment.
type Minutes = Vec<u16>;
/// Days after the first, the place of a day or −1, and why.
type Exception = (u16, i32, u8);

/// What is shared.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Hours {
    zones: Table<Zone>,
    /// Different days.
    days: Table<Vec<Minutes>>,
    /// On which weekdays it is open in most weeks of a year, as bits from Monday on; then the places of seven days.
    weeks: Table<Vec<i32>>,
    exceptions: Table<Vec<Exception>>,
    comments: Table<String>,
}

/// A desk's places in the tables; −1: its hours are not known.
#[derive(Debug, Clone, Copy)]
pub struct Places {
    pub zone: i32,
    pub week: i32,
    pub exceptions: i32,
}

/// Fills the tables.
#[derive(Debug)]
pub struct Clerk<'a> {
    portal: &'a Portal,
    almanac: &'a Almanac,
    hours: Hours,
}

impl<'a> Clerk<'a> {
    pub fn new(portal: &'a Portal, almanac: &'a Almanac) -> Self {
        let hours = Hours { exceptions: Table::of([Vec::new()]), ..Hours::default() };
        Self { portal, almanac, hours }
    }

    pub fn finish(self) -> Hours {
        self.hours
    }

    /// A desk's places; `open` are its weekdays in most weeks of a year.
    pub fn places(&mut self, service: &Service, open: Weekdays) -> Places {
        // That one must book is said of the desk: its hours are those of any other.
        let booked = service.appointment.as_ref().filter(|_| needs_appointment(service));
        let service = if booked.is_some() { &Service { appointment: None, ..service.clone() } } else { service };
        match self.almanac.quarter(self.portal, service) {
            Some(quarter) => self.enter(&quarter.timetable, open),
            None => self.unknown(zone(self.portal, service)),
        }
    }

    fn unknown(&mut self, zone: &Zone) -> Places {
        Places { zone: self.hours.zones.place(zone.clone()), week: -1, exceptions: 0 }
    }

    fn enter(&mut self, timetable: &Timetable, open: Weekdays) -> Places {
        let mut week = vec![i32::from(open.bits())];
        week.extend(timetable.week.iter().map(|day| self.hours.day(day)));
        let exceptions = timetable.exceptions.iter().map(|(ahead, exception)| {
            let day = exception.intervals.as_ref().map_or(-1, |day| self.hours.day(day));
            (*ahead, day, exception.why as u8)
        });
        let exceptions = exceptions.collect();
        Places {
            zone: self.hours.zones.place(timetable.zone.clone()),
            week: self.hours.weeks.place(week),
            exceptions: self.hours.exceptions.place(exceptions),
        }
    }
}

impl Hours {
    fn day(&mut self, intervals: &[Interval]) -> i32 {
        let day = intervals.iter().map(|interval| self.minutes(interval)).collect();
        self.days.place(day)
    }

    fn minutes(&mut self, interval: &Interval) -> Minutes {
        let kind = interval.number();
        let mut minutes = vec![interval.from, interval.until];
        if !interval.comment.is_empty() {
            let comment = self.comments.place(interval.comment.clone());
            minutes.extend([kind, u16::try_from(comment).unwrap_or(u16::MAX)]);
        } else if kind != 0 {
            minutes.push(kind);
        }
        minutes
    }
}
