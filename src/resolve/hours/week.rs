//! The week as it usually is, holidays and closures apart.

use super::almanac::Almanac;
use super::desk::{booked, needs_appointment};
use super::interval::Interval;
use super::rule::Rule;
use super::syntax::is_weekly;
use crate::parse::record::service::Service;
use jiff::ToSpan;
use jiff::civil::Date;

const WEEKS_OF_A_YEAR: i64 = 52;

/// Days alike, with how many of them there are; the soonest first.
#[derive(Debug, Clone)]
pub struct Kinds<T>(Vec<(T, u32)>);

impl<T: AsRef<[Interval]> + PartialEq> Kinds<T> {
    pub fn of(days: impl Iterator<Item = T>) -> Self {
        let mut kinds: Vec<(T, u32)> = Vec::new();
        for day in days {
            match kinds.iter_mut().find(|(known, _)| *known == day) {
                Some((_, count)) => *count += 1,
                None => kinds.push((day, 1)),
            }
        }
        Self(kinds)
    }

    /// Those of which there are most; of equals the soonest.
    #[must_use]
    pub fn most_usual(&self) -> &[Interval] {
        // The last of equals would win: the order is turned, so that the soonest does.
        let most = self.0.iter().rev().max_by_key(|(_, count)| *count);
        most.map(|(day, _)| day.as_ref()).unwrap_or_default()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&[Interval], u32)> {
        self.0.iter().map(|(day, count)| (day.as_ref(), *count))
    }
}

/// What a rule means in the coming year, holidays and closures apart.
#[derive(Debug)]
pub struct Year {
    /// Monday first.
    pub weekdays: [Kinds<Vec<Interval>>; 7],
    /// Whether every week is like any other.
    pub is_weekly: bool,
}

impl Year {
    /// From this week on. `None` when the rule cannot be read.
    #[must_use]
    pub fn of(text: &str, today: Date) -> Option<Self> {
        let (rule, is_weekly) = (Rule::parse(text)?, is_weekly(text));
        let weeks = if is_weekly { 1 } else { WEEKS_OF_A_YEAR };
        let monday = today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?;
        let weekdays = [0_i64, 1, 2, 3, 4, 5, 6].map(|weekday| {
            let day = |week: i64| monday.checked_add((7 * week + weekday).days()).ok();
            Kinds::of((0..weeks).filter_map(|week| Some(rule.on(day(week)?))))
        });
        Some(Self { weekdays, is_weekly })
    }

    /// Monday first: each weekday as it is most often. What hangs on a door for months must not be the one week of August.
    #[must_use]
    pub fn usual(&self) -> [&[Interval]; 7] {
        self.weekdays.each_ref().map(Kinds::most_usual)
    }
}

/// The week of a desk, where one must book for those who have. `None`: nobody has said, or not every week is like the other: a first
/// Wednesday or a season must not be told as a week.
#[must_use]
pub fn usual_week_of(almanac: &Almanac, service: &Service) -> Option<[Vec<Interval>; 7]> {
    let year = almanac.year(&service.hours.as_ref()?.value).filter(|year| year.is_weekly)?;
    let week = year.usual().map(<[Interval]>::to_vec);
    Some(if needs_appointment(service) { week.map(booked) } else { week })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(text: &str, today: Date) -> Vec<usize> {
        Year::of(text, today).unwrap().usual().map(<[Interval]>::len).to_vec()
    }

    #[test]
    fn the_usual_week_begins_on_monday_and_knows_no_holiday() {
        // A Friday: the Immaculate Conception is the Tuesday of the week after.
        assert_eq!(open("Mo-Fr 09:00-12:30; PH off", Date::constant(2026, 12, 11)), [1, 1, 1, 1, 1, 0, 0]);
    }

    #[test]
    fn a_first_wednesday_is_not_usual() {
        assert_eq!(open("Mo 09:00-12:00; We[1] 09:00-12:00", Date::constant(2026, 12, 1)), [1, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn a_holiday_month_is_not_the_usual_week() {
        assert_eq!(open("Mo-Fr 09:00-12:30; Aug off", Date::constant(2026, 8, 12)), [1, 1, 1, 1, 1, 0, 0]);
    }
}
