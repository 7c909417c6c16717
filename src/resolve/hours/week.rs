//! The week as it usually is, holidays and closures apart.

use super::desk::{booked, needs_appointment};
use super::interval::Interval;
use super::rule::Rule;
use super::syntax::is_weekly;
use crate::parse::record::service::Service;
use jiff::ToSpan;
use jiff::civil::Date;

const WEEKS_OF_A_YEAR: i64 = 52;

/// Monday first: each weekday as it is most often in the coming year. What hangs on a door for months must not be the one week of
/// August. `None` when the rule cannot be read.
#[must_use]
pub fn usual_week(text: &str, today: Date) -> Option<[Vec<Interval>; 7]> {
    Some(weekdays_of_a_year(text, today)?.map(|days| most_usual(days.into_iter())))
}

/// Monday first: each weekday of the coming year, holidays apart; once where every week is like any other. `None` when the rule cannot be
/// read.
#[must_use]
pub fn weekdays_of_a_year(text: &str, today: Date) -> Option<[Vec<Vec<Interval>>; 7]> {
    let rule = Rule::parse(text)?;
    let weeks = if is_weekly(text) { 1 } else { WEEKS_OF_A_YEAR };
    let monday = today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?;
    let mut year: [Vec<Vec<Interval>>; 7] = Default::default();
    for (days, ahead) in year.iter_mut().zip(0_i64..) {
        let first = monday.checked_add(ahead.days()).ok()?;
        *days = (0..weeks).filter_map(|weeks| Some(rule.on(first.checked_add(weeks.weeks()).ok()?))).collect();
    }
    Some(year)
}

/// Of these days the kind of which there are most; of equals the soonest.
pub(super) fn most_usual(days: impl Iterator<Item = Vec<Interval>>) -> Vec<Interval> {
    let mut kinds: Vec<(Vec<Interval>, usize)> = Vec::new();
    for day in days {
        match kinds.iter_mut().find(|(known, _)| *known == day) {
            Some((_, count)) => *count += 1,
            None => kinds.push((day, 1)),
        }
    }
    // The last of equals would win: the order is turned, so that the soonest does.
    kinds.into_iter().rev().max_by_key(|(_, count)| *count).map(|(day, _)| day).unwrap_or_default()
}

/// The week of a desk, where one must book for those who have. `None`: nobody has said, or not every week is like the other: a first
/// Wednesday or a season must not be told as a week.
#[must_use]
pub fn usual_week_of(service: &Service, today: Date) -> Option<[Vec<Interval>; 7]> {
    let rule = &service.hours.as_ref()?.value;
    let week = is_weekly(rule).then(|| usual_week(rule, today)).flatten()?;
    Some(if needs_appointment(service) { week.map(booked) } else { week })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(text: &str, today: Date) -> Vec<usize> {
        usual_week(text, today).unwrap().iter().map(Vec::len).collect()
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
