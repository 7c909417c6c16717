//! On which days offices are closed: fixed days, days counted from Easter, single days.

use crate::base::id::AreaId;
use crate::model::Portal;
use crate::parse::record::holiday::Holiday;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The holidays that hold in an area (national ones, and the patron saint's of the place) on a day.
pub fn on<'a>(portal: &'a Portal, area: Option<&'a AreaId>, day: Date) -> impl Iterator<Item = &'a Holiday> {
    let here = portal.holidays.iter().filter(move |holiday| holds_in(holiday, area));
    here.filter(move |holiday| days_of(holiday, day.year()).any(|own| own == day))
}

/// The days of an area's holidays from one day to another, both included; of two on one day the first.
#[must_use]
pub fn between<'a>(portal: &'a Portal, area: Option<&AreaId>, first: Date, last: Date) -> BTreeMap<Date, &'a Holiday> {
    let mut days = BTreeMap::new();
    for holiday in portal.holidays.iter().filter(|holiday| holds_in(holiday, area)) {
        for day in (first.year()..=last.year()).flat_map(|year| days_of(holiday, year)) {
            if first <= day && day <= last {
                days.entry(day).or_insert(holiday);
            }
        }
    }
    days
}

fn holds_in(holiday: &Holiday, area: Option<&AreaId>) -> bool {
    holiday.area.as_ref().is_none_or(|own| area == Some(&own.value))
}

fn days_of(holiday: &Holiday, year: i16) -> impl Iterator<Item = Date> {
    let holds = holiday.from.is_none_or(|first| first <= year);
    let every = holiday.every.and_then(|every| Date::new(year, every.month, every.day).ok());
    let from_easter = holiday.easter.and_then(|days| easter(year)?.checked_add(i64::from(days).days()).ok());
    let once = holiday.once.map(|once| once.0).filter(|once| once.year() == year);
    [every, from_easter, once].into_iter().flatten().filter(move |_| holds)
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876).
#[must_use]
pub fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let golden = year_number % 19;
    let (century, in_century) = (year_number / 100, year_number % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let from_march = epact + weekday - 7 * correction + 114;
    let (month, day) = (i8::try_from(from_march / 31).ok()?, i8::try_from(from_march % 31 + 1).ok()?);
    Date::new(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_of_known_years() {
        let known = [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (1818, 3, 22)];
        for (year, month, day) in known {
            assert_eq!(easter(year), Date::new(year, month, day).ok(), "{year}");
        }
    }
}
