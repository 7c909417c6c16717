//! Alphabetical order and the letters of an A–Z index: the owner of `icu_collator`.

use crate::base::memo::Memo;
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;
use std::cmp::Ordering;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Stands in an index for words that begin with no letter.
const NO_LETTER: &str = "#";

/// `None` where ICU has no data at all: the order is then that of the characters' numbers.
#[derive(Debug)]
pub struct Order {
    full: Option<CollatorBorrowed<'static>>,
    /// Sees letters only: neither accents nor cases.
    letters: Option<CollatorBorrowed<'static>>,
    keys: Memo<String, SortKey>,
    /// The heading of each letter with which a word began.
    initials: Memo<String, String>,
}

/// Bytes that compare as the text does.
pub type SortKey = Arc<[u8]>;

impl Order {
    pub fn new(locale: &Locale) -> Self {
        let preferences = CollatorPreferences::from(locale);
        let mut letters = CollatorOptions::default();
        letters.strength = Some(Strength::Primary);
        Self {
            full: CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok(),
            letters: CollatorBorrowed::try_new(preferences, letters).ok(),
            keys: Memo::default(),
            initials: Memo::default(),
        }
    }

    /// Worked out once: a title stands in many lists.
    pub fn key(&self, text: &str) -> SortKey {
        self.keys.get(text, || {
            let mut key = Vec::new();
            if let Some(collator) = &self.full {
                let Ok(()) = collator.write_sort_key_to(text, &mut key);
            }
            // For words that the language holds equal. No byte of a key is as low as the sign between.
            key.push(0);
            key.extend_from_slice(text.as_bytes());
            key.into()
        })
    }

    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        let by_language = self.full.as_ref().map_or(Ordering::Equal, |collator| collator.compare(left, right));
        by_language.then_with(|| left.cmp(right))
    }

    /// The plainest spelling that the language holds to be the same letter: no accent and upper case, then upper case.
    pub fn initial(&self, word: &str) -> String {
        let Some(letter) = first_letter(word) else { return NO_LETTER.to_owned() };
        self.initials.get(&letter, || {
            let unaccented: String = letter.nfd().take(1).collect();
            let plain = [upper(&unaccented), upper(&letter)].into_iter().find(|plain| self.same_letter(plain, &letter));
            plain.unwrap_or_else(|| letter.clone())
        })
    }

    fn same_letter(&self, left: &str, right: &str) -> bool {
        self.letters.as_ref().is_some_and(|collator| collator.compare(left, right).is_eq())
    }
}

/// The first letter with its accents, past quotes and other signs; `None` for numbers and signs.
fn first_letter(word: &str) -> Option<String> {
    let mut characters = word.nfc().skip_while(|character| !character.is_alphanumeric());
    let letter = characters.next().filter(|letter| letter.is_alphabetic())?;
    Some(std::iter::once(letter).chain(characters.take_while(|mark| canonical_combining_class(*mark) != 0)).collect())
}

/// One letter: `ß` is `S`, since no index has a heading `SS`.
fn upper(letter: &str) -> String {
    letter.chars().filter_map(|character| character.to_uppercase().next()).collect()
}

#[cfg(test)]
mod tests {
    use crate::locale::format::formats;
    use proptest::prelude::*;

    #[track_caller]
    fn check_order(tag: &str, sorted: &[&str]) {
        let formats = formats(tag);
        let mut words: Vec<&str> = sorted.iter().rev().copied().collect();
        words.sort_by(|left, right| formats.compare(left, right));
        assert_eq!(words, sorted);
    }

    #[test]
    fn words_come_in_the_order_of_the_language() {
        check_order("it", &["a", "à", "città", "Comune", "è", "facile", "Zona"]);
        check_order("ar", &["أب", "باب", "تاريخ"]);
        check_order("zh", &["北京", "米兰", "中国"]);
        check_order("bn", &["অ", "ক", "খ"]);
        check_order("ur", &["آب", "بیان", "پانی", "ٹیکس"]);
        check_order("pa", &["ਉਮਰ", "ਸਕੂਲ", "ਕੰਮ"]);
        check_order("uk", &["гора", "ґанок", "и", "і", "ї", "й"]);
    }

    proptest! {
        #[test]
        fn keys_compare_as_texts_do(
            left in "[ a-cA-Cèéçñß'0-9-]{0,6}|[а-їґҐ]{0,4}|[آ-ي]{0,4}|[一-丏]{0,3}|\\PC{0,4}",
            right in "[ a-cA-Cèéçñß'0-9-]{0,6}|[а-їґҐ]{0,4}|[آ-ي]{0,4}|[一-丏]{0,3}|\\PC{0,4}",
        ) {
            for tag in ["it", "uk", "ar", "zh", "bn", "sq"] {
                let formats = formats(tag);
                prop_assert_eq!(formats.sort_key(&left).cmp(&formats.sort_key(&right)), formats.compare(&left, &right));
            }
        }
    }

    #[test]
    fn an_index_has_the_letters_of_the_language() {
        let initial = |tag, word| formats(tag).initial(word);
        assert_eq!(initial("it", "«È vero»"), "E");
        assert_eq!(initial("es", "ñu"), "Ñ");
        assert_eq!(initial("uk", "їжа"), "Ї");
        assert_eq!(initial("ar", "أب"), "ا");
        assert_eq!(initial("zh", "米兰"), "米");
        assert_eq!(initial("bn", "কাজ"), "ক");
        assert_eq!(initial("pa", "ਸਕੂਲ"), "ਸ");
        assert_eq!(initial("tr", "izin"), "i");
        assert_eq!(initial("it", "112 chiamate"), "#");
        assert_eq!(initial("it", ""), "#");
    }
}
