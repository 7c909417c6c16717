//! Numbers of groups as tantivy gets them: plain text, of which each word is five digits.
//!
//! Must not know: what a group is.

use crate::index::lexicon::GroupId;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// The name by which the engine knows how to read them.
pub const NUMERALS: &str = "numerals";
/// Seven bits a digit, so that a number is plain text; five digits are enough for any group.
const DIGIT: usize = 7;
const DIGITS: usize = 5;

/// Numbers, each in five digits, the high ones first.
pub fn written(groups: &[GroupId]) -> String {
    let mut text = String::with_capacity(groups.len() * DIGITS);
    for group in groups {
        let numeral: [u8; DIGITS] = std::array::from_fn(|place| (group >> (DIGIT * (DIGITS - 1 - place))) as u8 & 0x7f);
        text.push_str(str::from_utf8(&numeral).unwrap_or_default());
    }
    text
}

/// The number of a group.
pub fn value(numeral: &[u8]) -> usize {
    numeral.iter().fold(0, |value, digit| value << DIGIT | usize::from(*digit))
}

/// Cuts a text after every fifth digit.
#[derive(Clone, Default)]
pub struct Numerals {
    token: Token,
}

pub struct NumeralStream<'a> {
    rest: &'a str,
    token: &'a mut Token,
}

impl Tokenizer for Numerals {
    type TokenStream<'a> = NumeralStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> NumeralStream<'a> {
        // Nobody records places; unset, they would overflow.
        self.token.position = 0;
        NumeralStream { rest: text, token: &mut self.token }
    }
}

impl TokenStream for NumeralStream<'_> {
    fn advance(&mut self) -> bool {
        let Some((numeral, rest)) = self.rest.split_at_checked(DIGITS) else { return false };
        self.token.text.clear();
        self.token.text.push_str(numeral);
        self.rest = rest;
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_order_and_read_back() {
        let groups = [0, 1, 127, 128, 70_000, GroupId::MAX];
        let text = written(&groups);
        let (mut numerals, mut read) = (Numerals::default(), Vec::new());
        numerals.token_stream(&text).process(&mut |token| read.push(token.text.clone()));
        assert!(read.is_sorted());
        assert_eq!(read.iter().map(|numeral| value(numeral.as_bytes())).collect::<Vec<_>>(), groups.map(|group| group as usize));
    }
}
