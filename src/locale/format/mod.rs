//! How a language writes dates, numbers and lists, and in what order it sorts: the one door to ICU4X (the `icu_*` crates).
//!
//! Everything is prepared once per language and shared between threads. Calendars are Gregorian in every language, because
//! the offices count that way; digits are the language's own by default. Absent on purpose: messages, the clock.

mod date;
mod list;
mod number;
mod order;

use crate::base::lang::Lang;
use date::Dates;
use jiff::civil::Date;
use list::Lists;
pub use number::Numbers;
use order::Order;
pub use order::SortKey;
use std::cmp::Ordering;

/// The conventions of one language. Building it takes longer than using it: keep one per language.
#[derive(Debug)]
pub struct Formats {
    browser_tag: String,
    dates: Dates,
    numbers: Numbers,
    lists: Lists,
    order: Order,
}

impl Formats {
    #[must_use]
    pub fn new(lang: &Lang) -> Self {
        let locale = locale(lang);
        let numbers = Numbers::new(lang);
        Self {
            browser_tag: browser_tag(&locale, &numbers),
            numbers,
            dates: Dates::new(&locale),
            lists: Lists::new(&locale),
            order: Order::new(&locale),
        }
    }

    /// The locale with which a script writes dates in the same way: `en-150-u-nu-latn`.
    #[must_use]
    pub fn browser_tag(&self) -> &str {
        &self.browser_tag
    }

    /// `4 maggio 2026`
    #[must_use]
    pub fn date_long(&self, date: Date) -> String {
        self.dates.long(date)
    }

    /// `4 mag 2026`: a month in letters, since 04/05 is read in two ways.
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        self.dates.short(date)
    }

    /// `maggio 2026`
    #[must_use]
    pub fn month_year(&self, date: Date) -> String {
        self.dates.month_year(date)
    }

    /// `lunedì`; Monday is 1 and Sunday 7, other numbers have no name.
    #[must_use]
    pub fn weekday_long(&self, weekday: u8) -> String {
        self.dates.weekday_long(weekday)
    }

    /// `lun`; Monday is 1 and Sunday 7, other numbers have no name.
    #[must_use]
    pub fn weekday_short(&self, weekday: u8) -> String {
        self.dates.weekday_short(weekday)
    }

    /// A decimal such as `1234.50`, with all the digits that it is written with; what is no number comes back as it is.
    #[must_use]
    pub fn number(&self, decimal: &str) -> String {
        self.numbers.decimal(decimal)
    }

    #[must_use]
    pub fn integer(&self, number: i64) -> String {
        self.numbers.integer(number)
    }

    /// `a, b e c`
    #[must_use]
    pub fn list_and<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.and(items)
    }

    /// `a, b o c`
    #[must_use]
    pub fn list_or<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.or(items)
    }

    /// The language's alphabetical order; words that it holds equal come in one fixed order all the same.
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.order.compare(left, right)
    }

    /// Compares as [`Self::compare`] has it. For texts that stand in many lists: it is worked out once and kept.
    #[must_use]
    pub fn sort_key(&self, text: &str) -> SortKey {
        self.order.key(text)
    }

    /// The heading of an A–Z index under which a word stands: `È vero` → `E`, but Ukrainian `їжа` → `Ї`; `#` without letters.
    #[must_use]
    pub fn initial(&self, word: &str) -> String {
        self.order.initial(word)
    }
}

/// The tag with which a browser's `Intl` writes dates as we do: digits too, which browsers choose by other tables.
fn browser_tag(locale: &icu_locale::Locale, numbers: &Numbers) -> String {
    let tag = locale.to_string();
    if numbers.integer(0) == "0" { format!("{tag}-u-nu-latn") } else { tag }
}

fn locale(lang: &Lang) -> icu_locale::Locale {
    // Bare `en` is American to CLDR; a public office of Europe writes the day before the month.
    let tag = if lang.as_str() == "en" { "en-150" } else { lang.as_str() };
    icu_locale::Locale::try_from_str(tag).unwrap_or(icu_locale::Locale::UNKNOWN)
}

#[cfg(test)]
pub(crate) fn formats(tag: &str) -> Formats {
    Formats::new(&Lang::parse(tag).unwrap())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Formats>();
    }

    #[test]
    fn a_language_without_data_has_formats_all_the_same() {
        let formats = formats("xx");
        assert_eq!(formats.integer(7), "7");
        assert_eq!(formats.compare("a", "b"), Ordering::Less);
        assert!(formats.date_long(jiff::civil::date(2026, 5, 4)).contains("2026"));
    }
}
