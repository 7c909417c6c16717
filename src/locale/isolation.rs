//! Foreign words inside a sentence, kept from scrambling its order.
//!
//! A name in Latin letters inside an Arabic sentence (or the reverse) and, in Arabic, a telephone number, need Unicode's
//! isolates (U+2068 … U+2069): Fluent can put them round every argument, but then they also end up in page titles, searches,
//! exported data and terminals where nothing is mixed. So an argument is isolated only when it is written the other way.
//! The marks are plain characters, hence as good in an HTML attribute as in its text. Absent on purpose: HTML's `bdi`.

use crate::base::lang::Direction;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// The text between isolates, or `None` when it runs the same way as the sentence around it.
#[must_use]
pub fn isolated(text: &str, around: Direction) -> Option<String> {
    let foreign = match around {
        Direction::LeftToRight => text.chars().any(runs_right_to_left),
        Direction::RightToLeft => text.chars().any(|letter| letter.is_alphanumeric() && !runs_right_to_left(letter)),
    };
    foreign.then(|| format!("{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}"))
}

/// Letters of the blocks that Unicode reserves for right-to-left scripts.
const fn runs_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_the_other_way_is_isolated() {
        assert_eq!(isolated("Questura di Milano", Direction::LeftToRight), None);
        assert_eq!(isolated("العربية", Direction::LeftToRight).as_deref(), Some("\u{2068}العربية\u{2069}"));
        assert_eq!(isolated("اللغة", Direction::RightToLeft), None);
        assert_eq!(isolated("Milano", Direction::RightToLeft).as_deref(), Some("\u{2068}Milano\u{2069}"));
    }

    #[test]
    fn a_telephone_number_in_arabic_keeps_its_order() {
        assert_eq!(isolated("+39 02 1234", Direction::RightToLeft).as_deref(), Some("\u{2068}+39 02 1234\u{2069}"));
    }
}
