//! On which days of the week a desk is open, and a language is spoken there: as in most weeks of the coming year.

use super::hours::{self, Interval};
use crate::base::lang::Lang;
use crate::base::weekday::{Weekday, Weekdays};
use crate::parse::record::service::Service;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Rules that were read already: many desks have the same, and reading one takes longer than finding it again.
#[derive(Debug)]
pub struct Attendance<'a> {
    today: Date,
    known: BTreeMap<&'a str, Weekdays>,
}

impl<'a> Attendance<'a> {
    #[must_use]
    pub const fn new(today: Date) -> Self {
        Self { today, known: BTreeMap::new() }
    }

    /// Where nobody gave hours, somebody may have said on which days a mediator comes. Empty: not known.
    pub fn open(&mut self, service: &'a Service) -> Weekdays {
        match &service.hours {
            Some(rule) => self.days(&rule.value),
            None => {
                let rules = service.languages.iter().filter_map(|spoken| spoken.days.as_ref());
                rules.fold(Weekdays::default(), |days, rule| days.and(self.days(&rule.value)))
            }
        }
    }

    /// A language without days of its own is spoken whenever the desk is open. Empty: not spoken, or not known when.
    pub fn spoken(&mut self, service: &'a Service, lang: &Lang) -> Weekdays {
        let own = service.languages.iter().filter(|spoken| spoken.language.value == *lang);
        own.fold(Weekdays::default(), |days, spoken| {
            days.and(match spoken.days.as_ref().or(service.hours.as_ref()) {
                Some(rule) => self.days(&rule.value),
                None => Weekdays::default(),
            })
        })
    }

    fn days(&mut self, rule: &'a str) -> Weekdays {
        let today = self.today;
        *self.known.entry(rule).or_insert_with(|| weekdays(rule, today))
    }
}

fn weekdays(rule: &str, today: Date) -> Weekdays {
    days(rule, today).into_iter().map(|(day, _)| day).collect()
}

/// The weekdays that a rule such as `Tu,Th 09:00-12:00` means in most weeks, each with its hours; none where it has no such weekday.
#[must_use]
pub fn days(rule: &str, today: Date) -> Vec<(Weekday, Vec<Interval>)> {
    let week = hours::usual_week(rule, today).unwrap_or_default();
    // "Otherwise by appointment" holds on all days: they count only where nothing has times.
    let has_times = week.iter().flatten().any(|interval| interval.timed);
    let counts = |day: &[Interval]| day.iter().any(|interval| interval.timed || !has_times);
    Weekday::ALL.into_iter().zip(week).filter(|(_, day)| counts(day)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_season_is_not_the_usual_week() {
        let bits = |rule: &str| weekdays(rule, Date::constant(2026, 8, 12)).bits();
        assert_eq!(bits("Mo,We 09:00-12:00; Tu 14:00-16:00; PH off"), 0b111);
        assert_eq!(bits("Mo-Fr 09:00-12:30; Aug off"), 0b1_1111);
        assert_eq!(bits("Mo,We 09:00-12:00 || \"by appointment\""), 0b101);
        assert_eq!(bits("Mo,We \"by appointment\""), 0b101);
        assert_eq!(bits("boh"), 0);
    }

    #[test]
    fn a_rule_is_read_once() {
        let mut attendance = Attendance::new(Date::constant(2026, 11, 22));
        let (first, again) = (attendance.days("Sa 09:00-12:00"), attendance.days("Sa 09:00-12:00"));
        assert_eq!((first, attendance.known.len()), (again, 1));
    }
}
