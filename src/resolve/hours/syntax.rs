//! Whether a rule follows OpenStreetMap's syntax, and where it does not. Owner of `opening-hours-syntax` and `pest`.

use crate::base::source::Span;
use opening_hours_syntax::error::Error;
use opening_hours_syntax::rules::day::{DaySelector, HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::TimeSelector;
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

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

/// One rule of several, as text again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub joint: Joint,
    /// Whether nobody is there at its minutes.
    pub closes: bool,
    /// Whether it says when, by a clock or by being plainly open all day.
    pub timed: bool,
    /// The rule as if it opened: of a closed minute the crate does not say who closed it.
    pub hours: String,
    /// The days on which it holds, whole; `None` where nothing depends on them.
    pub days: Option<String>,
}

/// How a rule stands to those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// It takes the place of all that was said of its days (`;`).
    Instead,
    /// It changes only its own minutes (`,`, and hours that are `off`).
    Beside,
    /// It holds at the minutes that those before leave (`||`).
    Otherwise,
}

/// The rules of a text, in their order; `None` when it cannot be read.
#[must_use]
pub fn rules(text: &str) -> Option<Vec<Written>> {
    let expression = opening_hours_syntax::parse(text).ok()?;
    Some(expression.rules.into_iter().enumerate().map(|(at, rule)| written(rule, at == 0)).collect())
}

fn written(rule: RuleSequence, is_first: bool) -> Written {
    let joint = match rule.operator {
        RuleOperator::Fallback => Joint::Otherwise,
        RuleOperator::Normal if rule.kind != RuleKind::Closed && !is_first => Joint::Instead,
        RuleOperator::Normal | RuleOperator::Additional => Joint::Beside,
    };
    let closes = rule.kind == RuleKind::Closed;
    let is_plain = rule.kind == RuleKind::Open && rule.comment.is_empty();
    let timed = is_plain || rule.time_selector != TimeSelector::default();
    let open = if closes { RuleKind::Open } else { rule.kind };
    let hours = text_of(RuleSequence { kind: open, ..rule.clone() });
    let whole_days = || {
        let bare = RuleSequence { time_selector: TimeSelector::default(), kind: RuleKind::Open, comment: "".into(), ..rule };
        text_of(bare)
    };
    Written { joint, closes, timed, hours, days: (joint == Joint::Instead).then(whole_days) }
}

/// The crate writes `2027 Dec` without the space, and reads `2027Dec` as something else.
fn text_of(mut rule: RuleSequence) -> String {
    if rule.day_selector.monthday.is_empty() || rule.day_selector.year.is_empty() {
        return rule.to_string();
    }
    let years = DaySelector { year: std::mem::take(&mut rule.day_selector.year), ..DaySelector::default() };
    format!("{years} {rule}")
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

/// Of which holidays a rule speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HolidaysNamed {
    /// `PH`.
    pub public: bool,
    /// `SH`, of which the portal knows nothing.
    pub school: bool,
    /// Whether there is an answer without being named: the rule is `24/7`, or closed.
    pub needless: bool,
}

/// Of which holidays a rule speaks; `None` when it cannot be read.
#[must_use]
pub fn holidays_named(text: &str) -> Option<HolidaysNamed> {
    let expression = opening_hours_syntax::parse(text).ok()?;
    let ranges = || expression.rules.iter().flat_map(|rule| &rule.day_selector.weekday);
    let names = |wanted| ranges().any(|range| matches!(range, WeekDayRange::Holiday { kind, .. } if *kind == wanted));
    Some(HolidaysNamed {
        public: names(HolidayKind::Public),
        school: names(HolidayKind::School),
        needless: expression.is_constant(),
    })
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
    fn each_rule_is_written_again_as_it_was() {
        let written = rules("2027 Dec Th 20:30-26:00; Mo-Fr 09:00-12:00 \"a\"; PH off || unknown").unwrap();
        let hours: Vec<&str> = written.iter().map(|rule| rule.hours.as_str()).collect();
        assert_eq!(hours, ["2027 Dec Th 20:30-26:00", "Mo-Fr 09:00-12:00 \"a\"", "PH", "24/7 unknown"]);
        for rule in written {
            let again = rules(&rule.hours).unwrap();
            assert_eq!((again.len(), &again[0].hours), (1, &rule.hours));
        }
    }

    #[test]
    fn named_holidays_are_seen() {
        let named = |text| holidays_named(text).map(|named| (named.public, named.school, named.needless));
        assert_eq!(named("Mo-Fr 09:00-12:30; SH off"), Some((false, true, false)));
        assert_eq!(named("Mo-Fr,PH 09:00-12:30"), Some((true, false, false)));
        assert_eq!(named("24/7"), Some((false, false, true)));
        assert_eq!(named("boh"), None);
    }
}
