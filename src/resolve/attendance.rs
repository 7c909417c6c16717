//! On which days of the week a desk is open, and a language is spoken there: as in most weeks of the coming year.

use super::hours::{Almanac, Interval};
use crate::base::lang::Lang;
use crate::base::weekday::{Weekday, Weekdays};
use crate::parse::record::service::Service;

/// Where nobody gave hours, somebody may have said on which days a mediator comes. Empty: not known.
#[must_use]
pub fn open(almanac: &Almanac, service: &Service) -> Weekdays {
    match &service.hours {
        Some(rule) => weekdays(almanac, &rule.value),
        None => {
            let rules = service.languages.iter().filter_map(|spoken| spoken.days.as_ref());
            rules.fold(Weekdays::default(), |days, rule| days.and(weekdays(almanac, &rule.value)))
        }
    }
}

/// A language without days of its own is spoken whenever the desk is open. Empty: not spoken, or not known when.
#[must_use]
pub fn spoken(almanac: &Almanac, service: &Service, lang: &Lang) -> Weekdays {
    let own = service.languages.iter().filter(|spoken| spoken.language.value == *lang);
    own.fold(Weekdays::default(), |days, spoken| {
        days.and(match spoken.days.as_ref().or(service.hours.as_ref()) {
            Some(rule) => weekdays(almanac, &rule.value),
            None => Weekdays::default(),
        })
    })
}

fn weekdays(almanac: &Almanac, rule: &str) -> Weekdays {
    days(almanac, rule).into_iter().map(|(day, _)| day).collect()
}

/// The weekdays that a rule such as `Tu,Th 09:00-12:00` means in most weeks, each with its hours; none where it has no such weekday.
#[must_use]
pub fn days(almanac: &Almanac, rule: &str) -> Vec<(Weekday, Vec<Interval>)> {
    let Some(year) = almanac.year(rule) else { return Vec::new() };
    let week = year.usual();
    // "Otherwise by appointment" holds on all days: they count only where nothing has times.
    let has_times = week.iter().copied().flatten().any(|interval| interval.timed);
    let counts = |day: &[Interval]| day.iter().any(|interval| interval.timed || !has_times);
    let days = Weekday::ALL.into_iter().zip(week).filter(|(_, day)| counts(day));
    days.map(|(weekday, day)| (weekday, day.to_vec())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Date;

    #[test]
    fn a_season_is_not_the_usual_week() {
        let almanac = Almanac::new(Date::constant(2026, 8, 12));
        let bits = |rule: &str| weekdays(&almanac, rule).bits();
        assert_eq!(bits("Mo,We 09:00-12:00; Tu 14:00-16:00; PH off"), 0b111);
        assert_eq!(bits("Mo-Fr 09:00-12:30; Aug off"), 0b1_1111);
        assert_eq!(bits("Mo,We 09:00-12:00 || \"by appointment\""), 0b101);
        assert_eq!(bits("Mo,We \"by appointment\""), 0b101);
        assert_eq!(bits("boh"), 0);
    }
}
