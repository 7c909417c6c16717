//! The week as it usually is, holidays and closures apart.

use super::desk::needs_appointment;
use super::interval::{Interval, Kind};
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
    let rule = Rule::parse(text)?;
    let weeks = if is_weekly(text) { 1 } else { WEEKS_OF_A_YEAR };
    let monday = today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?;
    let mut week: [Vec<Interval>; 7] = Default::default();
    for (day, ahead) in week.iter_mut().zip(0_i64..) {
        let first = monday.checked_add(ahead.days()).ok()?;
        *day = most_usual((0..weeks).filter_map(|weeks| Some(rule.on(first.checked_add(weeks.weeks()).ok()?))));
    }
    Some(week)
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

/// How long somebody is there in a usual week, with or without appointment; `None`: nobody has said.
#[must_use]
pub fn open_minutes_per_week(service: &Service, today: Date) -> Option<u32> {
    let week = usual_week(&service.hours.as_ref()?.value, today)?;
    let sure = week.iter().flatten().filter(|interval| interval.kind != Kind::Unsure);
    Some(sure.map(|interval| u32::from(interval.minutes())).sum())
}

/// As [`usual_week`], of a desk: where one must book, all hours are for those who have.
#[must_use]
pub fn usual_week_of(service: &Service, today: Date) -> Option<[Vec<Interval>; 7]> {
    let mut week = usual_week(&service.hours.as_ref()?.value, today)?;
    if needs_appointment(service) {
        week.iter_mut()
            .flatten()
            .filter(|interval| interval.kind == Kind::Open)
            .for_each(|interval| interval.kind = Kind::Appointment);
    }
    Some(week)
}

/// The weekdays (1 Monday to 7 Sunday) on which a rule such as `Tu,Th 09:00-12:00` is ever open, holidays apart.
#[must_use]
pub fn weekdays(text: &str, today: Date) -> Vec<u8> {
    let Some(rule) = Rule::parse(text) else { return Vec::new() };
    let days = (0..7_i64).filter_map(|ahead| today.checked_add(ahead.days()).ok());
    let open = days.filter(|day| !rule.on(*day).is_empty());
    let mut open: Vec<u8> = open.filter_map(|day| u8::try_from(day.weekday().to_monday_one_offset()).ok()).collect();
    open.sort_unstable();
    open
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

    #[test]
    fn days_on_which_a_language_is_spoken() {
        let monday = Date::constant(2026, 11, 23);
        assert_eq!(weekdays("Tu,Th 09:00-12:00", monday), [2, 4]);
        assert_eq!(weekdays("boh", monday), [] as [u8; 0]);
    }
}
