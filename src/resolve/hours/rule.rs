//! What a rule in OpenStreetMap's syntax means on a day. Owner of `opening-hours`, `compact-calendar` and `chrono`.

use super::interval::{DAY, Interval, Kind, joined};
use super::syntax::{Joint, Written, rules};
use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use jiff::civil::Date;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use std::str::FromStr;
use std::sync::Arc;

/// Hours that could be read: their rules in the order in which they were written.
///
/// What one rule means on a day, the crate says. How rules follow each other is said here, because in the crate a fallback (`||`) stands
/// in for whole days only and the night of one rule is lost on the next day of another. OpenStreetMap means minutes.
#[derive(Debug, Clone)]
pub struct Rule(Vec<Part>);

#[derive(Debug, Clone)]
struct Part {
    joint: Joint,
    closes: bool,
    timed: bool,
    hours: OpeningHours,
    /// Open all of each day on which the rule holds; only what takes the place of others must know.
    days: Option<OpeningHours>,
}

/// The days that `PH` stands for.
#[derive(Debug, Clone)]
pub struct Holidays(ContextHolidays);

impl<'a> FromIterator<&'a Date> for Holidays {
    fn from_iter<T: IntoIterator<Item = &'a Date>>(days: T) -> Self {
        let mut calendar = CompactCalendar::default();
        days.into_iter().copied().filter_map(chrono_date).for_each(|day| {
            calendar.insert(day);
        });
        Self(ContextHolidays::new(Arc::new(calendar), Arc::default()))
    }
}

impl Rule {
    /// Reads a rule that as yet knows no holiday; `None` when it cannot be read (see [`super::syntax`]).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let part = |written: Written| {
            let days = written.days.map(|days| OpeningHours::from_str(&days)).transpose().ok()?;
            let hours = OpeningHours::from_str(&written.hours).ok()?;
            Some(Part { joint: written.joint, closes: written.closes, timed: written.timed, hours, days })
        };
        rules(text)?.into_iter().map(part).collect::<Option<_>>().map(Self)
    }

    /// The same rule where `PH` means these days.
    #[must_use]
    pub fn with_holidays(self, holidays: &Holidays) -> Self {
        let context = Context::default().with_holidays(holidays.0.clone());
        let part = |part: Part| Part {
            hours: part.hours.with_context(context.clone()),
            days: part.days.map(|days| days.with_context(context.clone())),
            ..part
        };
        Self(self.0.into_iter().map(part).collect())
    }

    /// The intervals of a day, in order, without overlaps.
    #[must_use]
    pub fn on(&self, day: Date) -> Vec<Interval> {
        let Some(day) = chrono_date(day) else { return Vec::new() };
        let mut before = Layer::default();
        let mut layer = Layer::default();
        for part in &self.0 {
            let hours = part.on(day);
            layer = match part.joint {
                Joint::Instead if part.holds_on(day) => hours,
                Joint::Instead | Joint::Beside => hours.over(layer),
                Joint::Otherwise => {
                    before = before.over(layer.without_gaps());
                    hours
                }
            };
        }
        joined(before.over(layer.without_gaps()).0.into_iter().filter_map(Stretch::interval))
    }
}

impl Part {
    fn holds_on(&self, day: NaiveDate) -> bool {
        self.days.as_ref().is_none_or(|days| days.schedule_at(day).into_iter().any(|range| range.kind == RuleKind::Open))
    }

    fn on(&self, day: NaiveDate) -> Layer {
        // Between its ranges the crate says "closed": of these minutes the rule says nothing.
        let said = self.hours.schedule_at(day).into_iter().filter(|range| range.kind != RuleKind::Closed);
        let stretches = said.map(|range| Stretch {
            from: range.range.start.mins_from_midnight(),
            until: range.range.end.mins_from_midnight().min(DAY),
            kind: if self.closes { RuleKind::Closed } else { range.kind },
            timed: self.timed,
            comment: range.comment,
        });
        Layer(stretches.collect())
    }
}

/// What is said of some of the minutes of a day, in order.
#[derive(Debug, Clone, Default)]
struct Layer(Vec<Stretch>);

#[derive(Debug, Clone)]
struct Stretch {
    from: u16,
    until: u16,
    kind: RuleKind,
    timed: bool,
    comment: Arc<str>,
}

impl Layer {
    /// Both; where both speak, this one.
    fn over(self, below: Self) -> Self {
        let mut all: Vec<Stretch> = below.0.into_iter().flat_map(|stretch| self.left_of(stretch)).collect();
        all.extend(self.0);
        all.sort_by_key(|stretch| stretch.from);
        Self(all)
    }

    /// The parts of a stretch of which this says nothing.
    fn left_of(&self, stretch: Stretch) -> Vec<Stretch> {
        let begins = std::iter::once(stretch.from).chain(self.0.iter().map(|own| own.until.max(stretch.from)));
        let ends = self.0.iter().map(|own| own.from.min(stretch.until)).chain([stretch.until]);
        let gaps = begins.zip(ends).filter(|(from, until)| from < until);
        gaps.map(|(from, until)| Stretch { from, until, ..stretch.clone() }).collect()
    }

    /// Only the minutes at which somebody is there.
    fn without_gaps(self) -> Self {
        Self(self.0.into_iter().filter(|stretch| stretch.kind != RuleKind::Closed).collect())
    }
}

impl Stretch {
    fn interval(self) -> Option<Interval> {
        let kind = match self.kind {
            RuleKind::Closed => return None,
            RuleKind::Unknown => Kind::Unsure,
            RuleKind::Open => Kind::of_comment(&self.comment),
        };
        let Self { from, until, timed, comment, .. } = self;
        (from < until).then(|| Interval { from, until, kind, timed, comment: comment.to_string() })
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
    fn a_fallback_holds_at_the_minutes_that_are_left() {
        let wednesday = Date::constant(2026, 11, 25);
        let expected = [
            "(\"00:00\", \"09:00\") Appointment by || appointment",
            "(\"09:00\", \"12:00\") Open ",
            "(\"12:00\", \"24:00\") Appointment by || appointment",
        ];
        assert_eq!(on("Mo-Fr 09:00-12:00 || \"by || appointment\"", wednesday), expected);
        let thursday = Date::constant(2026, 11, 26);
        assert_eq!(on("We 09:00-12:00 || Th 10:00-11:00 || off", thursday), ["(\"10:00\", \"11:00\") Open "]);
    }

    #[test]
    fn what_a_rule_says_without_a_clock_has_no_times() {
        let timed = |rule: &str| {
            let intervals = Rule::parse(rule).unwrap().on(Date::constant(2026, 11, 25));
            intervals.iter().map(|interval| interval.timed).collect::<Vec<_>>()
        };
        assert_eq!(timed("Mo-Fr 09:00-12:00 || \"by appointment\""), [false, true, false]);
        assert_eq!(timed("Mo-Fr 09:00-12:00 || unknown"), [false, true, false]);
        assert_eq!(timed("We \"chiamare prima\""), [false]);
        for rule in [
            "24/7",
            "We",
            "We 09:00-12:00 \"by appointment\"",
            "We 09:00-12:00 unknown",
            "We off || 10:00-11:00 \"by appointment\"",
        ] {
            assert_eq!(timed(rule), [true], "{rule}");
        }
    }

    #[test]
    fn a_night_goes_on_into_the_day_of_another_rule() {
        let saturday = Date::constant(2026, 11, 28);
        let expected = ["(\"00:00\", \"02:00\") Open ", "(\"10:00\", \"12:00\") Open "];
        assert_eq!(on("Sa 10:00-12:00; Fr 22:00-02:00", saturday), expected);
        // A later rule takes the whole day.
        assert_eq!(on("Fr 22:00-02:00; Sa 10:00-12:00", saturday), expected[1..]);
        assert_eq!(on("Fr 22:00-02:00; Sa off", saturday), [] as [&str; 0]);
    }

    #[test]
    fn nights_are_divided_at_midnight() {
        let saturday = Date::constant(2026, 11, 28);
        assert_eq!(on("Fr 22:00-02:00", saturday), ["(\"00:00\", \"02:00\") Open "]);
        assert_eq!(on("Sa 22:00-02:00", saturday), ["(\"22:00\", \"24:00\") Open "]);
    }
}
