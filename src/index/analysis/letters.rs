//! What a character is to a word. The classes are Unicode's (`\p{L}`, `\p{M}`, `\p{N}`, scripts), so that a browser's regular
//! expressions agree; Rust's `is_alphanumeric` is another set.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, Script};

/// The part a character plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A letter or number of a script that parts its words.
    Spaced,
    /// A letter of a script that writes words without spaces.
    Spaceless,
    /// A mark: it belongs to whatever it stands on.
    Mark,
    /// Invisible inside a word: joiners and the soft hyphen.
    Joiner,
    /// Everything that ends a word.
    Other,
}

#[must_use]
pub fn part(character: char) -> Part {
    if character.is_ascii() {
        return if character.is_ascii_alphanumeric() { Part::Spaced } else { Part::Other };
    }
    if is_joiner(character) {
        return Part::Joiner;
    }
    // The commonest characters of Chinese: the tables agree, only slower.
    if matches!(character, '\u{4e00}'..='\u{9fff}') {
        return Part::Spaceless;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    if GeneralCategoryGroup::Mark.contains(category) {
        Part::Mark
    } else if GeneralCategoryGroup::Letter.contains(category) && is_spaceless(character) {
        Part::Spaceless
    } else if GeneralCategoryGroup::Letter.contains(category) || GeneralCategoryGroup::Number.contains(category) {
        Part::Spaced
    } else {
        Part::Other
    }
}

/// The soft hyphen and the two that join or part letters.
#[must_use]
pub fn is_joiner(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// The scripts whose words only a dictionary could part, Thai the first of them. The long mark of kana (ー) belongs to no script.
fn is_spaceless(character: char) -> bool {
    if character < '\u{e00}' {
        return false;
    }
    let script = CodePointMapData::<Script>::new().get(character);
    character == '\u{30fc}'
        || [Script::Han, Script::Hiragana, Script::Katakana, Script::Thai, Script::Lao, Script::Khmer, Script::Myanmar]
            .contains(&script)
}

#[must_use]
pub fn is_latin(character: char) -> bool {
    character.is_ascii_alphabetic()
        || (!character.is_ascii() && CodePointMapData::<Script>::new().get(character) == Script::Latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_unicode() {
        let cases = [
            ('a', Part::Spaced),
            ('7', Part::Spaced),
            ('_', Part::Other),
            ('٧', Part::Spaced),
            ('²', Part::Spaced),
            ('й', Part::Spaced),
            ('\u{9bf}', Part::Mark),
            ('居', Part::Spaceless),
            ('ー', Part::Spaceless),
            ('ก', Part::Spaceless),
            ('한', Part::Spaced),
            ('\u{200d}', Part::Joiner),
            ('。', Part::Other),
            ('።', Part::Other),
        ];
        for (character, expected) in cases {
            assert_eq!(part(character), expected, "{character}");
        }
    }
}
