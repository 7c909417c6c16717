//! On which days offices are closed: fixed days, days counted from Easter, single days.

use crate::base::id::AreaId;
use crate::model::Portal;
use crate::parse::record::holiday::Holiday;
use jiff::ToSpan;
use jiff::civil::Date;

/// The holidays that hold in an area (national ones, and the patron saint's of the place) on a day.
pub fn on<'a>(portal: &'a Portal, area: Option<&'a AreaId>, day: Date) -> impl Iterator<Item = &'a Holiday> {
    portal.holidays.iter().filter(move |holiday| {
        let holds_here = holiday.area.as_ref().is_none_or(|own| area == Some(&own.value));
        holds_here && falls_on(holiday, day)
    })
}

fn falls_on(holiday: &Holiday, day: Date) -> bool {
    if holiday.from.is_some_and(|first| day.year() < first) {
        return false;
    }
    let every = holiday.every.is_some_and(|every| (every.month, every.day) == (day.month(), day.day()));
    let from_easter = holiday.easter.and_then(|days| easter(day.year())?.checked_add(i64::from(days).days()).ok());
    every || from_easter == Some(day) || holiday.once.is_some_and(|once| once.0 == day)
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
