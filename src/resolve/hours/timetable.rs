//! What a browser needs to tell, at any minute of the coming weeks, whether a desk is open.

use super::desk::Day;
use super::interval::Interval;
use super::week::Kinds;
use crate::base::zone::Zone;
use crate::parse::record::service::ClosureKind;
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// How many days a timetable knows: a quarter of a year. A page that is read later says nothing of "now" rather than something that may
/// have changed; most desks announce closures, and most portals are built, far more often.
pub const HORIZON: u16 = 92;

/// A desk's hours from `from` on: the week as it usually is, and the days that differ from it. It holds no words of the portal's, so that
/// desks with the same hours have equal timetables, in every language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timetable {
    /// The time zone of all its minutes.
    pub zone: Zone,
    /// The first day that it knows.
    pub from: Date,
    /// How many days it knows.
    pub days: u16,
    /// Monday first.
    pub week: [Vec<Interval>; 7],
    /// By the number of days after `from`.
    pub exceptions: BTreeMap<u16, Exception>,
}

/// A day that is not as its weekday usually is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exception {
    /// `None`: the hours are others, and only words say which.
    pub intervals: Option<Vec<Interval>>,
    pub why: Why,
}

/// Why a day is not as usual. The numbers stand in the data that browsers read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Why {
    /// The rule itself says so: a season, the first Monday of the month.
    Rule = 0,
    Holiday = 1,
    Closure = 2,
    /// Other hours for some days.
    Hours = 3,
}

/// Monday is 0.
fn number(date: Date) -> usize {
    usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default()
}

fn exception(day: &Day<'_>, week: &[Vec<Interval>; 7]) -> Option<Exception> {
    let usual = week.get(number(day.date))?;
    let why = match day.closure.map(|closure| closure.kind) {
        Some(ClosureKind::Closure) => Why::Closure,
        Some(_) => Why::Hours,
        None if day.holiday.is_some() && day.intervals.as_ref() != Some(&day.usual) => Why::Holiday,
        None => Why::Rule,
    };
    let intervals = day.intervals.as_deref();
    (intervals != Some(usual)).then(|| Exception { intervals: intervals.map(<[Interval]>::to_vec), why })
}

impl Timetable {
    /// Of days that follow each other; `None`: there are none.
    #[must_use]
    pub fn of(days: &[Day<'_>], zone: &Zone) -> Option<Self> {
        let week = std::array::from_fn(|weekday| {
            let same = days.iter().filter(|day| number(day.date) == weekday);
            Kinds::of(same.map(|day| day.usual.as_ref())).most_usual().to_vec()
        });
        let exceptions = days.iter().zip(0..).filter_map(|(day, ahead)| Some((ahead, exception(day, &week)?))).collect();
        Some(Self { zone: zone.clone(), from: days.first()?.date, days: u16::try_from(days.len()).ok()?, week, exceptions })
    }

    /// What it says of a day; `None` before its first and after its last, and where only words say which hours hold.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<&[Interval]> {
        let ahead = u16::try_from(self.from.until(date).ok()?.get_days()).ok().filter(|ahead| *ahead < self.days)?;
        match self.exceptions.get(&ahead) {
            Some(exception) => exception.intervals.as_deref(),
            None => self.week.get(number(date)).map(Vec::as_slice),
        }
    }

    /// The interval of a minute of a day, if somebody is there.
    #[must_use]
    pub fn at(&self, date: Date, minute: u16) -> Option<&Interval> {
        self.on(date)?.iter().find(|interval| interval.from <= minute && minute < interval.until)
    }
}

/// As browsers read it, in few letters: each different day once (`d`), the week (`w`) and the exceptions (`x`: days after the first, day,
/// reason) as places in that list, −1 where the hours are not known. An interval is `[from, until]`, then its number
/// ([`Interval::number`]) and its comment (a place in `c`) where there is something to say. A timetable without exceptions has no `x`.
#[derive(Serialize)]
struct Terse<'a> {
    #[serde(rename = "z")]
    zone: &'a Zone,
    #[serde(rename = "f")]
    from: Date,
    #[serde(rename = "n")]
    days: u16,
    #[serde(rename = "d")]
    different: Vec<Vec<Vec<u16>>>,
    #[serde(rename = "w")]
    week: Vec<i16>,
    #[serde(rename = "x", skip_serializing_if = "Vec::is_empty")]
    exceptions: Vec<(u16, i16, u8)>,
    #[serde(rename = "c", skip_serializing_if = "Vec::is_empty")]
    comments: Vec<&'a str>,
}

impl Serialize for Timetable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut terse = Terse {
            zone: &self.zone,
            from: self.from,
            days: self.days,
            different: Vec::new(),
            week: Vec::new(),
            exceptions: Vec::new(),
            comments: Vec::new(),
        };
        terse.week = self.week.iter().map(|day| terse.place(day)).collect();
        for (ahead, exception) in &self.exceptions {
            let place = exception.intervals.as_ref().map_or(-1, |day| terse.place(day));
            terse.exceptions.push((*ahead, place, exception.why as u8));
        }
        terse.serialize(serializer)
    }
}

impl<'a> Terse<'a> {
    /// Where a day stands among the different ones.
    fn place(&mut self, day: &'a [Interval]) -> i16 {
        let day: Vec<Vec<u16>> = day.iter().map(|interval| self.numbers(interval)).collect();
        let known = place_in(&mut self.different, day);
        i16::try_from(known).unwrap_or(-1)
    }

    fn numbers(&mut self, interval: &'a Interval) -> Vec<u16> {
        let mut numbers = vec![interval.from, interval.until];
        let kind = interval.number();
        if !interval.comment.is_empty() {
            let comment = place_in(&mut self.comments, interval.comment.as_str());
            numbers.extend([kind, u16::try_from(comment).unwrap_or(u16::MAX)]);
        } else if kind != 0 {
            numbers.push(kind);
        }
        numbers
    }
}

/// Where a value stands in a list; at its end, were it not there yet.
fn place_in<T: PartialEq>(list: &mut Vec<T>, value: T) -> usize {
    list.iter().position(|known| *known == value).unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::hours::interval::Kind;

    const SUNDAY: Date = Date::constant(2026, 11, 22);

    fn interval(from: u16, until: u16, comment: &str) -> Interval {
        Interval { from, until, kind: Kind::of_comment(comment), timed: true, comment: comment.to_owned() }
    }

    fn example() -> Timetable {
        let morning = vec![interval(540, 750, "")];
        let both = vec![interval(540, 750, ""), interval(840, 960, "by appointment")];
        let week = [morning.clone(), morning.clone(), both, morning.clone(), morning, Vec::new(), Vec::new()];
        let closed = Exception { intervals: Some(Vec::new()), why: Why::Holiday };
        let told = Exception { intervals: None, why: Why::Hours };
        let exceptions = BTreeMap::from([(2, told), (16, closed)]);
        Timetable { zone: Zone::default(), from: SUNDAY, days: HORIZON, week, exceptions }
    }

    #[test]
    fn a_timetable_answers_for_its_days_only() {
        let (table, wednesday) = (example(), Date::constant(2026, 11, 25));
        assert_eq!(table.at(wednesday, 840).map(|interval| interval.kind), Some(Kind::Appointment));
        assert_eq!((table.at(wednesday, 839), table.at(wednesday, 960)), (None, None));
        assert_eq!(table.on(Date::constant(2026, 12, 8)), Some([].as_slice()));
        assert_eq!(table.on(Date::constant(2026, 11, 24)), None);
        assert_eq!((table.on(Date::constant(2026, 11, 21)), table.on(Date::constant(2027, 2, 22))), (None, None));
    }

    #[test]
    fn browsers_read_few_letters() {
        let expected = r#"{"z":"Europe/Rome","f":"2026-11-22","n":92,"d":[[[540,750]],[[540,750],[840,960,1,0]],[]],"w":[0,0,1,0,0,2,2],"x":[[2,-1,3],[16,2,1]],"c":["by appointment"]}"#;
        assert_eq!(serde_json::to_string(&example()).unwrap(), expected);
    }
}

#[cfg(test)]
mod laws {
    use super::*;
    use crate::resolve::hours::rule::Rule;
    use jiff::ToSpan;
    use proptest::prelude::*;
    use std::borrow::Cow;

    const RULES: [&str; 10] = [
        "Mo-Fr 09:00-12:30",
        "Mo,We 14:00-17:00 \"by appointment\"",
        "Sa-Mo 22:00-03:00",
        "Jan-Feb Th 08:00-10:00",
        "We[1] 09:00-18:00",
        "Dec 24-Jan 06 off",
        "week 50-53 Mo-Fr 10:00-11:00 unknown",
        "Tu,Th 09:00-13:00,15:00-24:00",
        "Su off",
        "24/7",
    ];

    /// One to four rules, and stretches of days that are shut or of which only words are given.
    fn desk() -> impl Strategy<Value = (String, Vec<(u16, u16)>, Vec<u16>)> {
        let joints = prop::sample::select(vec!["; ", ", ", " || "]);
        let rules = prop::collection::vec((prop::sample::select(RULES.to_vec()), joints), 1..5);
        let text = rules.prop_map(|rules| {
            rules.iter().enumerate().fold(String::new(), |text, (at, (rule, joint))| match at {
                0 => (*rule).to_owned(),
                _ => format!("{text}{joint}{rule}"),
            })
        });
        (text, prop::collection::vec((0..HORIZON, 1..20_u16), 0..4), prop::collection::vec(0..HORIZON, 0..3))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_timetable_says_of_every_minute_what_the_day_says(
            (text, shut, told) in desk(),
            from in (0..1000_i64).prop_map(|days| Date::constant(2026, 1, 1).checked_add(days.days()).unwrap()),
        ) {
            let rule = Rule::parse(&text).unwrap();
            let day = |ahead: u16| {
                let date = from.checked_add(i64::from(ahead).days()).unwrap();
                let usual = rule.on(date);
                let is_shut = shut.iter().any(|(first, length)| (*first..first + length).contains(&ahead));
                let known = if is_shut { Vec::new() } else { usual.clone() };
                let intervals = (!told.contains(&ahead)).then_some(known);
                Day { date, intervals: intervals.map(Cow::Owned), usual: Cow::Owned(usual), closure: None, holiday: None }
            };
            let days: Vec<Day<'_>> = (0..HORIZON).map(day).collect();
            let table = Timetable::of(&days, &Zone::default()).unwrap();
            for day in &days {
                prop_assert_eq!(table.on(day.date), day.intervals.as_deref());
                for minute in 0..1440 {
                    let direct = day.intervals.as_deref().unwrap_or_default().iter().find(|interval| interval.from <= minute && minute < interval.until);
                    prop_assert_eq!(table.at(day.date, minute), direct);
                }
                let order = day.intervals.as_deref().unwrap_or_default().iter().collect::<Vec<_>>();
                prop_assert!(order.windows(2).all(|pair| pair[0].until <= pair[1].from));
            }
        }
    }
}
