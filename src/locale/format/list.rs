//! Enumerations, `a, b e c`: the owner of `icu_list`.

use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale::Locale;

/// `None` where ICU has no data at all: the items are then joined by commas.
#[derive(Debug)]
pub struct Lists {
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
}

impl Lists {
    pub fn new(locale: &Locale) -> Self {
        let preferences = ListFormatterPreferences::from(locale);
        Self {
            and: ListFormatter::try_new_and(preferences, ListFormatterOptions::default()).ok(),
            or: ListFormatter::try_new_or(preferences, ListFormatterOptions::default()).ok(),
        }
    }

    pub fn and<T: AsRef<str>>(&self, items: &[T]) -> String {
        join(self.and.as_ref(), items)
    }

    pub fn or<T: AsRef<str>>(&self, items: &[T]) -> String {
        join(self.or.as_ref(), items)
    }
}

fn join<T: AsRef<str>>(formatter: Option<&ListFormatter>, items: &[T]) -> String {
    let words: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    formatter.map_or_else(|| words.join(", "), |formatter| formatter.format(words.iter()).to_string())
}

#[cfg(test)]
mod tests {
    use crate::locale::format::formats;

    #[test]
    fn lists_end_as_each_language_ends_them() {
        let lists = |tag| (formats(tag).list_and(&["A", "B", "C"]), formats(tag).list_or(&["A", "B"]));
        assert_eq!(lists("it"), ("A, B e C".into(), "A o B".into()));
        assert_eq!(lists("ar"), ("A وB وC".into(), "A أو B".into()));
        assert_eq!(lists("zh"), ("A、B和C".into(), "A或B".into()));
        assert_eq!(lists("bn"), ("A, B এবং C".into(), "A বা B".into()));
        assert_eq!(lists("ur"), ("A، B، اور C".into(), "A یا B".into()));
        assert_eq!(lists("pa"), ("A, B ਅਤੇ C".into(), "A ਜਾਂ B".into()));
        assert_eq!(lists("uk"), ("A, B і C".into(), "A або B".into()));
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(formats("it").list_and::<&str>(&[]), "");
    }
}
