//! What a rule in OpenStreetMap's syntax means on a day. Owner of `opening-hours`, `compact-calendar` and `chrono`.

use super::interval::{DAY, Interval, Kind, joined};
use crate::base::id::AreaId;
use crate::model::Portal;
use crate::resolve::holiday;
use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use jiff::ToSpan;
use jiff::civil::Date;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use std::str::FromStr;
use std::sync::Arc;

/// A rule that could be read.
#[derive(Debug, Clone)]
pub struct Rule(OpeningHours);

/// Rules can look past the days that one asks for: at the day after a holiday, at last night.
const MARGIN: i64 = 8;

impl Rule {
    /// Reads a rule that as yet knows no holiday; `None` when it cannot be read (see [`super::syntax`]).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        OpeningHours::from_str(text).ok().map(Self)
    }

    /// The same rule where `PH` means the holidays of a municipality, in so many days from `from`.
    #[must_use]
    pub fn with_holidays(self, portal: &Portal, area: Option<&AreaId>, from: Date, days: u16) -> Self {
        let mut calendar = CompactCalendar::default();
        let days = (-MARGIN..i64::from(days) + MARGIN).filter_map(|ahead| from.checked_add(ahead.days()).ok());
        let holidays = days.filter(|day| holiday::on(portal, area, *day).next().is_some());
        holidays.filter_map(chrono_date).for_each(|day| {
            calendar.insert(day);
        });
        let holidays = ContextHolidays::new(Arc::new(calendar), Arc::default());
        Self(self.0.with_context(Context::default().with_holidays(holidays)))
    }

    /// The intervals of a day, in order, without overlaps.
    #[must_use]
    pub fn on(&self, day: Date) -> Vec<Interval> {
        let Some(day) = chrono_date(day) else { return Vec::new() };
        let schedule = self.0.schedule_at(day).into_iter();
        joined(schedule.filter_map(|range| {
            let kind = match range.kind {
                RuleKind::Closed => return None,
                RuleKind::Unknown => Kind::Unsure,
                RuleKind::Open => Kind::of_comment(&range.comment),
            };
            let (from, until) = (range.range.start.mins_from_midnight(), range.range.end.mins_from_midnight().min(DAY));
            (from < until).then(|| Interval { from, until, kind, comment: range.comment.to_string() })
        }))
    }
}

fn chrono_date(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year().into(), date.month().try_into().ok()?, date.day().try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(rule: &str, day: Date) -> Vec<String> {
        let intervals = Rule::parse(rule).unwrap().on(day).into_iter();
        intervals.map(|interval| format!("{:?} {:?} {}", interval.clock(), interval.kind, interval.comment)).collect()
    }

    #[test]
    fn a_day_has_its_intervals_in_order() {
        let wednesday = Date::constant(2026, 11, 25);
        let rule = "Mo-Fr 09:00-12:30; We 14:00-16:00,09:00-11:00 \"by appointment\"";
        let expected = ["(\"09:00\", \"11:00\") Appointment by appointment", "(\"14:00\", \"16:00\") Appointment by appointment"];
        assert_eq!(on(rule, wednesday), expected);
        assert_eq!(on("Mo-Fr 09:00-12:00 unknown", wednesday), ["(\"09:00\", \"12:00\") Unsure "]);
        assert_eq!(on("We off \"mercato\"", wednesday), [] as [&str; 0]);
    }

    #[test]
    fn nights_are_divided_at_midnight() {
        let saturday = Date::constant(2026, 11, 28);
        assert_eq!(on("Fr 22:00-02:00", saturday), ["(\"00:00\", \"02:00\") Open "]);
        assert_eq!(on("Sa 22:00-02:00", saturday), ["(\"22:00\", \"24:00\") Open "]);
    }
}
