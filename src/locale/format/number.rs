//! Numbers in a language's digits and separators: the owner of `icu_decimal`.

use super::locale;
use crate::base::lang::Lang;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};

/// `None` where ICU has no data at all: the number is then written as computers do.
#[derive(Debug, Default)]
pub struct Numbers {
    grouped: Option<DecimalFormatter>,
    plain: Option<DecimalFormatter>,
}

impl Numbers {
    #[must_use]
    pub fn new(lang: &Lang) -> Self {
        let preferences = DecimalFormatterPreferences::from(&locale(lang));
        let formatter = |grouping| DecimalFormatter::try_new(preferences, DecimalFormatterOptions::from(grouping)).ok();
        Self { grouped: formatter(GroupingStrategy::Auto), plain: formatter(GroupingStrategy::Never) }
    }

    #[must_use]
    pub fn integer(&self, number: i64) -> String {
        write(self.grouped.as_ref(), &Decimal::from(number))
    }

    /// What is no number comes back as it is.
    #[must_use]
    pub fn decimal(&self, decimal: &str) -> String {
        decimal.parse().map_or_else(|_| decimal.to_owned(), |number| write(self.grouped.as_ref(), &number))
    }

    /// Without separators between thousands, for years and codes.
    #[must_use]
    pub fn ungrouped(&self, decimal: &str) -> String {
        decimal.parse().map_or_else(|_| decimal.to_owned(), |number| write(self.plain.as_ref(), &number))
    }
}

fn write(formatter: Option<&DecimalFormatter>, number: &Decimal) -> String {
    formatter.map_or_else(|| number.to_string(), |formatter| formatter.format(number).to_string())
}

#[cfg(test)]
mod tests {
    use crate::locale::format::formats;

    #[test]
    fn numbers_have_the_digits_and_separators_of_the_language() {
        let number = |tag| formats(tag).number("1234567.50");
        assert_eq!(number("it"), "1.234.567,50");
        assert_eq!(number("en"), "1,234,567.50");
        assert_eq!(number("ar"), "1,234,567.50");
        assert_eq!(number("ar-EG"), "١٬٢٣٤٬٥٦٧٫٥٠");
        assert_eq!(number("zh"), "1,234,567.50");
        assert_eq!(number("bn"), "১২,৩৪,৫৬৭.৫০");
        assert_eq!(number("ur"), "1,234,567.50");
        assert_eq!(number("pa"), "12,34,567.50");
        assert_eq!(number("uk"), "1\u{a0}234\u{a0}567,50");
    }

    #[test]
    fn what_is_no_number_stays() {
        assert_eq!(formats("it").number("circa 20"), "circa 20");
    }
}
