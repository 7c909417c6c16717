//! Opening hours: from OpenStreetMap's syntax to the next seven days. Owner of the opening-hours crates.

mod usual;

pub use usual::{UsualHours, usual_hours};

use super::holiday;
use crate::base::id::AreaId;
use crate::base::source::Span;
use crate::model::Portal;
use chrono::{Datelike, NaiveDate};
use compact_calendar::CompactCalendar;
use jiff::ToSpan;
use jiff::civil::Date;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use opening_hours_syntax::error::Error;
use opening_hours_syntax::rules::day::WeekDayRange;
use std::str::FromStr;
use std::sync::Arc;

/// One day's times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    pub date: Date,
    /// In order; empty: closed.
    pub times: Vec<Times>,
    /// The name of the holiday, as an index into the portal's list.
    pub holiday: bool,
}

/// From and until, `09:00` and `12:30`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    pub from: String,
    pub until: String,
    /// What the rule says of these hours: `"by appointment"`.
    pub comment: String,
}

/// Why hours cannot be read: where in the text, and the rest of the explanation in the crate's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursProblem {
    pub span: Span,
    pub detail: String,
}

/// Checks the syntax.
///
/// # Errors
/// The text is not OpenStreetMap opening hours.
pub fn validate(text: &str) -> Result<(), HoursProblem> {
    OpeningHours::from_str(text).map(drop).map_err(|error| problem(text, &error))
}

fn problem(text: &str, error: &Error) -> HoursProblem {
    match error {
        Error::Syntax(syntax) => {
            let (start, end) = match syntax.location {
                pest::error::InputLocation::Pos(at) => (at, text.len().min(at + 1)),
                pest::error::InputLocation::Span((start, end)) => (start, end),
            };
            HoursProblem { span: Span::new(start, end.max(start)), detail: String::new() }
        }
        other => HoursProblem { span: Span::new(0, text.len()), detail: other.to_string() },
    }
}

/// The seven days that begin with `today`; `None` when the text cannot be read.
#[must_use]
pub fn week(portal: &Portal, area: Option<&AreaId>, text: &str, today: Date) -> Option<Vec<Day>> {
    let days: Vec<Date> = (0..7_i64).filter_map(|ahead| today.checked_add(ahead.days()).ok()).collect();
    let mut calendar = CompactCalendar::default();
    for day in &days {
        if holiday::on(portal, area, *day).next().is_some() {
            calendar.insert(chrono_date(*day)?);
        }
    }
    let holidays = ContextHolidays::new(Arc::new(calendar), Arc::default());
    let hours = OpeningHours::from_str(text).ok()?.with_context(Context::default().with_holidays(holidays));
    days.into_iter().map(|date| day(portal, area, &hours, date)).collect()
}

/// The week as it usually is, Monday first: each weekday as it is most often in the coming year, holidays apart. What hangs on
/// a door for months must not be the one week of August. `None` when the text cannot be read.
#[must_use]
pub fn usual_week(text: &str, today: Date) -> Option<Vec<Day>> {
    let hours = OpeningHours::from_str(text).ok()?;
    let weeks = if is_weekly(text) { 1 } else { WEEKS_OF_A_YEAR };
    let monday = today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?;
    (0..7_i64).map(|ahead| usual_day(&hours, monday.checked_add(ahead.days()).ok()?, weeks)).collect()
}

const WEEKS_OF_A_YEAR: i64 = 52;

/// Whether every week is like any other, holidays apart: no rule names a month, a date, a week of the year or the first Monday. Nearly
/// all desks are like that, and need not be looked at on every day of a year.
fn is_weekly(text: &str) -> bool {
    let is_every = |range: &WeekDayRange| match range {
        WeekDayRange::Fixed { offset, nth_from_start, nth_from_end, .. } => {
            *offset == 0 && !nth_from_start.contains(&false) && !nth_from_end.contains(&false)
        }
        WeekDayRange::Holiday { .. } => true,
    };
    opening_hours_syntax::parse(text).is_ok_and(|expression| {
        expression.rules.iter().map(|rule| &rule.day_selector).all(|days| {
            let is_bare = days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty();
            is_bare && days.weekday.iter().all(is_every)
        })
    })
}

/// Of the days of this weekday that begin with `first`, in so many weeks, the first of those that are most alike.
fn usual_day(hours: &OpeningHours, first: Date, weeks: i64) -> Option<Day> {
    let year = (0..weeks).filter_map(|weeks| open_on(hours, first.checked_add(weeks.weeks()).ok()?));
    let mut kinds: Vec<(Day, usize)> = Vec::new();
    for day in year {
        match kinds.iter_mut().find(|(known, _)| known.times == day.times) {
            Some((_, count)) => *count += 1,
            None => kinds.push((day, 1)),
        }
    }
    // The last of equals would win: the order is turned, so that the soonest does.
    kinds.into_iter().rev().max_by_key(|(_, count)| *count).map(|(day, _)| day)
}

fn day(portal: &Portal, area: Option<&AreaId>, hours: &OpeningHours, date: Date) -> Option<Day> {
    let day = open_on(hours, date)?;
    Some(Day { holiday: holiday::on(portal, area, date).next().is_some(), ..day })
}

fn open_on(hours: &OpeningHours, date: Date) -> Option<Day> {
    let schedule = hours.schedule_at(chrono_date(date)?);
    let open = schedule.into_iter().filter(|range| range.kind != RuleKind::Closed);
    let times = open.map(|range| Times {
        from: range.range.start.to_string(),
        until: range.range.end.to_string(),
        comment: range.comment.to_string(),
    });
    Some(Day { date, times: times.collect(), holiday: false })
}

/// The weekdays (1 Monday to 7 Sunday) on which a rule such as `Tu,Th 09:00-12:00` is ever open, holidays apart.
#[must_use]
pub fn weekdays(text: &str, today: Date) -> Vec<u8> {
    let Ok(hours) = OpeningHours::from_str(text) else { return Vec::new() };
    let mut open: Vec<u8> = (0..7_i64)
        .filter_map(|ahead| chrono_date(today.checked_add(ahead.days()).ok()?))
        .filter(|date| hours.schedule_at(*date).into_iter().any(|range| range.kind != RuleKind::Closed))
        .filter_map(|date| u8::try_from(date.weekday().number_from_monday()).ok())
        .collect();
    open.sort_unstable();
    open
}

fn chrono_date(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year().into(), date.month().try_into().ok()?, date.day().try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_has_its_place() {
        assert_eq!(validate("Mo-Fr 09:00-12:30; PH off"), Ok(()));
        let problem = validate("Mo-Fr 9-25h").unwrap_err();
        assert!(problem.span.start > 0, "{problem:?}");
        assert!(validate("lun-ven").is_err());
    }

    #[test]
    fn the_usual_week_begins_on_monday_and_knows_no_holiday() {
        // A Friday: the Immaculate Conception is the Tuesday of the week after.
        let week = usual_week("Mo-Fr 09:00-12:30; PH off", Date::constant(2026, 12, 11)).unwrap();
        assert_eq!(week[0].date, Date::constant(2026, 12, 7));
        let open: Vec<usize> = week.iter().map(|day| day.times.len()).collect();
        assert_eq!(open, [1, 1, 1, 1, 1, 0, 0]);
    }

    #[test]
    fn a_year_is_looked_at_only_where_its_weeks_differ() {
        for every in ["Mo-Fr 09:00-12:30", "Mo-Fr 09:00-12:30; Tu 14:00-16:00; PH off", "24/7", "09:00-12:00", "SH off"] {
            assert!(is_weekly(every), "{every}");
        }
        for some in ["We[1] 09:00-12:00", "We[-1] 09:00-12:00", "Aug off", "week 1-53/2 Mo 09:00-12:00", "2026 Mo 09:00-10:00"] {
            assert!(!is_weekly(some), "{some}");
        }
        let first_wednesday = usual_week("Mo 09:00-12:00; We[1] 09:00-12:00", Date::constant(2026, 12, 1)).unwrap();
        assert_eq!(first_wednesday.iter().map(|day| day.times.len()).collect::<Vec<_>>(), [1, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn a_holiday_month_is_not_the_usual_week() {
        let week = usual_week("Mo-Fr 09:00-12:30; Aug off", Date::constant(2026, 8, 12)).unwrap();
        let open: Vec<usize> = week.iter().map(|day| day.times.len()).collect();
        assert_eq!(open, [1, 1, 1, 1, 1, 0, 0]);
    }

    #[test]
    fn days_on_which_a_language_is_spoken() {
        let monday = Date::constant(2026, 11, 23);
        assert_eq!(weekdays("Tu,Th 09:00-12:00", monday), [2, 4]);
        assert_eq!(weekdays("boh", monday), [] as [u8; 0]);
    }
}
