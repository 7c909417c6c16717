//! A desk's hours as tables: the coming days, and the week as it usually is.

use super::date;
use crate::parse::record::service::Service;
use crate::render::Page;
use crate::render::view::record::{DayView, TimesView};
use crate::resolve::hours::{self, Day, DeskHours, Interval};
use jiff::ToSpan;
use jiff::civil::Date;

/// How many days the table of a desk shows.
const SHOWN: u16 = 7;

impl Page<'_> {
    /// The next seven days; `None` when the hours are not known.
    pub(super) fn week(&self, service: &Service) -> Option<Vec<DayView>> {
        let hours = DeskHours::new(self.context.portal, service, self.context.today, SHOWN)?;
        Some(hours.days().map(|day| self.day(&day)).collect())
    }

    /// The usual week, Monday first; `None` when the hours are not known.
    pub(super) fn usual_week(&self, service: &Service) -> Option<Vec<DayView>> {
        let today = self.context.today;
        let monday = today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?;
        let week = hours::usual_week_of(service, today)?.into_iter().zip(0_i64..);
        let days = week.map(|(intervals, ahead)| {
            let date = monday.checked_add(ahead.days()).ok()?;
            Some(self.day(&Day { date, usual: Vec::new(), intervals: Some(intervals), closure: None, holiday: None }))
        });
        days.collect()
    }

    fn day(&self, day: &Day<'_>) -> DayView {
        DayView {
            weekday: self.context.locale.formats.weekday_long(weekday_number(day.date)),
            date: date(&self.context, day.date),
            times: day.intervals.iter().flatten().map(times).collect(),
            holiday: day.holiday.is_some(),
        }
    }
}

fn times(interval: &Interval) -> TimesView {
    let (from, until) = interval.clock();
    TimesView { from, until, comment: Some(interval.comment.clone()).filter(|comment| !comment.is_empty()) }
}

fn weekday_number(day: Date) -> u8 {
    u8::try_from(day.weekday().to_monday_one_offset()).unwrap_or(1)
}
