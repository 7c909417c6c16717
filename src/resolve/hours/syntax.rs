//! Whether a rule follows OpenStreetMap's syntax, and where it does not. Owner of `opening-hours-syntax` and `pest`.

use crate::base::source::Span;
use opening_hours_syntax::error::Error;
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};

/// Why hours cannot be read: where in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursProblem {
    pub span: Span,
}

/// Checks the syntax.
///
/// # Errors
/// The text is not OpenStreetMap opening hours.
pub fn validate(text: &str) -> Result<(), HoursProblem> {
    opening_hours_syntax::parse(text).map(drop).map_err(|error| problem(text, &error))
}

fn problem(text: &str, error: &Error) -> HoursProblem {
    let Error::Syntax(syntax) = error else { return HoursProblem { span: Span::new(0, text.len()) } };
    let (start, end) = match syntax.location {
        pest::error::InputLocation::Pos(at) => (at, text.len().min(at + 1)),
        pest::error::InputLocation::Span((start, end)) => (start, end),
    };
    HoursProblem { span: Span::new(start, end.max(start)) }
}

/// Whether every week is like any other, holidays apart: no rule names a month, a date, a week of the year or the first Monday. Nearly
/// all desks are like that, and need not be looked at on every day of a year.
#[must_use]
pub fn is_weekly(text: &str) -> bool {
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

/// Whether a rule speaks of school holidays (`SH`), of which the portal knows nothing.
#[must_use]
pub fn names_school_holidays(text: &str) -> bool {
    let is_school = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
    opening_hours_syntax::parse(text)
        .is_ok_and(|expression| expression.rules.iter().any(|rule| rule.day_selector.weekday.iter().any(is_school)))
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
    fn a_year_is_looked_at_only_where_its_weeks_differ() {
        for every in ["Mo-Fr 09:00-12:30", "Mo-Fr 09:00-12:30; Tu 14:00-16:00; PH off", "24/7", "09:00-12:00", "SH off"] {
            assert!(is_weekly(every), "{every}");
        }
        for some in ["We[1] 09:00-12:00", "We[-1] 09:00-12:00", "Aug off", "week 1-53/2 Mo 09:00-12:00", "2026 Mo 09:00-10:00"] {
            assert!(!is_weekly(some), "{some}");
        }
    }

    #[test]
    fn school_holidays_are_seen() {
        assert!(names_school_holidays("Mo-Fr 09:00-12:30; SH off"));
        assert!(!names_school_holidays("Mo-Fr 09:00-12:30; PH off"));
    }
}
