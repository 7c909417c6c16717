//! Dates and weekdays in words: the owner of `icu_datetime` and `icu_calendar`.

use crate::base::memo::Memo;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{E, YM, YMD};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter as Formatter};
use icu_locale::Locale;
use jiff::civil::Date;

/// `None` where ICU has no data at all: the date is then written as ISO 8601.
#[derive(Debug)]
pub struct Dates {
    long: Option<Formatter<Gregorian, YMD>>,
    /// A portal names the same few hundred days again and again.
    known: Memo<Date, String>,
    short: Option<Formatter<Gregorian, YMD>>,
    month_year: Option<Formatter<Gregorian, YM>>,
    weekday_long: Option<Formatter<Gregorian, E>>,
    weekday_short: Option<Formatter<Gregorian, E>>,
}

impl Dates {
    pub fn new(locale: &Locale) -> Self {
        let preferences = DateTimeFormatterPreferences::from(locale);
        Self {
            long: Formatter::try_new(preferences, YMD::long()).ok(),
            known: Memo::default(),
            short: Formatter::try_new(preferences, YMD::medium()).ok(),
            month_year: Formatter::try_new(preferences, YM::long()).ok(),
            weekday_long: Formatter::try_new(preferences, E::long()).ok(),
            weekday_short: Formatter::try_new(preferences, E::short()).ok(),
        }
    }

    pub fn long(&self, date: Date) -> String {
        self.known.get(&date, || {
            let written = self.long.as_ref().zip(gregorian(date)).map(|(formatter, day)| formatter.format(&day).to_string());
            written.unwrap_or_else(|| date.to_string())
        })
    }

    pub fn short(&self, date: Date) -> String {
        let written = self.short.as_ref().zip(gregorian(date)).map(|(formatter, day)| formatter.format(&day).to_string());
        // Some languages (Arabic) shorten a date to numbers alone, and 04/05 is read in two ways.
        written.filter(|short| short.chars().any(char::is_alphabetic)).unwrap_or_else(|| self.long(date))
    }

    pub fn month_year(&self, date: Date) -> String {
        let written = self.month_year.as_ref().zip(gregorian(date)).map(|(formatter, day)| formatter.format(&day).to_string());
        written.unwrap_or_else(|| date.strftime("%Y-%m").to_string())
    }

    pub fn weekday_long(&self, weekday: u8) -> String {
        weekday_name(self.weekday_long.as_ref(), weekday)
    }

    pub fn weekday_short(&self, weekday: u8) -> String {
        weekday_name(self.weekday_short.as_ref(), weekday)
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

fn weekday_name(formatter: Option<&Formatter<Gregorian, E>>, weekday: u8) -> String {
    // The first of January 2024 was a Monday, so the n-th is the n-th day of the week.
    let day = (1..=7).contains(&weekday).then(|| IcuDate::try_new_gregorian(2024, 1, weekday).ok()).flatten();
    formatter.zip(day).map(|(formatter, day)| formatter.format(&day).to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::locale::format::formats;
    use jiff::civil::date;

    #[test]
    fn dates_are_written_as_each_language_does() {
        let written = |tag| {
            let (formats, day) = (formats(tag), date(2026, 5, 4));
            [formats.date_long(day), formats.date_short(day), formats.month_year(day)].join(" | ")
        };
        assert_eq!(written("it"), "4 maggio 2026 | 4 mag 2026 | maggio 2026");
        assert_eq!(written("ar"), "4 مايو 2026 | 4 مايو 2026 | مايو 2026");
        assert_eq!(written("zh"), "2026年5月4日 | 2026年5月4日 | 2026年5月");
        assert_eq!(written("bn"), "৪ মে, ২০২৬ | ৪ মে, ২০২৬ | মে ২০২৬");
        assert_eq!(written("ur"), "4 مئی، 2026 | 4 مئی، 2026 | مئی 2026");
        assert_eq!(written("pa"), "4 ਮਈ 2026 | 4 ਮਈ 2026 | ਮਈ 2026");
        assert_eq!(written("uk"), "4 травня 2026\u{202f}р. | 4 трав. 2026\u{202f}р. | травень 2026\u{202f}р.");
    }

    #[test]
    fn the_calendar_is_gregorian_where_the_locale_prefers_another() {
        assert!(formats("fa").date_long(date(2026, 5, 4)).contains("۲۰۲۶"));
    }

    #[test]
    fn weekdays_count_from_monday() {
        let formats = formats("it");
        assert_eq!((formats.weekday_long(1), formats.weekday_short(7)), ("lunedì".into(), "dom".into()));
        assert_eq!((formats.weekday_long(0), formats.weekday_long(8)), (String::new(), String::new()));
        assert_eq!(super::super::formats("uk").weekday_long(5), "пʼятниця");
    }
}
