//! Telephone numbers and mail addresses that an editor typed into a text, with their places: whoever knows the portal's records can
//! say which of them belong to a desk.

use crate::base::source::{Span, Spanned};

/// Fewer digits are a price, a year or an emergency number.
const DIGITS_OF_A_NUMBER: usize = 6;

/// All of them in `text`, in order. Places are offsets into `text`.
pub(super) fn contacts(text: &str) -> Vec<Spanned<String>> {
    let mut found: Vec<Span> = numbers(text).into_iter().chain(addresses(text)).collect();
    found.sort_by_key(|span| span.start);
    found.into_iter().map(|span| Spanned { value: text[span.start..span.end].to_owned(), span }).collect()
}

/// Digits, and what people write between them. What is no telephone number is not known here: `2026-11-22` looks like one.
fn numbers(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut rest = 0;
    // Byte by byte: no part of a longer letter is a digit.
    while let Some(at) = text.as_bytes()[rest..].iter().position(u8::is_ascii_digit) {
        let first = rest + at;
        let length = text[first..].find(|letter: char| !joins_digits(letter)).unwrap_or(text.len() - first);
        rest = first + length;
        let run = text[first..rest].trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let start = if text[..first].ends_with('+') { first - 1 } else { first };
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let stands_alone = !is_word(text[..start].chars().next_back()) && !is_word(text[first + run.len()..].chars().next());
        if stands_alone && run.bytes().filter(u8::is_ascii_digit).count() >= DIGITS_OF_A_NUMBER {
            found.push(Span::new(start, first + run.len()));
        }
    }
    found
}

const fn joins_digits(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '/')
}

fn addresses(text: &str) -> Vec<Span> {
    text.match_indices('@').filter_map(|(at, _)| address(text, at)).collect()
}

/// The address around an `@`.
fn address(text: &str, at: usize) -> Option<Span> {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '-' | '+' | '%');
    let is_domain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-');
    let name = text[..at].chars().rev().take_while(|letter| is_name(*letter)).map(char::len_utf8).sum::<usize>();
    let after = text[at + 1..].find(|letter: char| !is_domain(letter)).unwrap_or(text.len() - at - 1);
    let domain = text[at + 1..at + 1 + after].trim_end_matches(['.', '-']);
    (name > 0 && domain.contains('.')).then(|| Span::new(at - name, at + 1 + domain.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let found = contacts(text);
        assert!(found.iter().all(|typed| text[typed.span.start..typed.span.end] == typed.value), "{text}");
        found.into_iter().map(|typed| typed.value).collect()
    }

    #[test]
    fn numbers_as_people_type_them() {
        assert_eq!(found("Chiama lo 0171 445111, o il +39 0171.44.51.11."), ["0171 445111", "+39 0171.44.51.11"]);
        assert_eq!(found("[qui](tel:+390171445111) (0171/445111)"), ["+390171445111", "0171/445111"]);
        assert_eq!(found("il 112, 16 €, nel 2026, art. 5, D.Lgs. 286/98"), [] as [&str; 0]);
        assert_eq!(found("codice A123456 e 123456B"), [] as [&str; 0]);
    }

    #[test]
    fn mail_addresses() {
        assert_eq!(found("Scrivi a sportello_migranti@comune.x.it."), ["sportello_migranti@comune.x.it"]);
        assert_eq!(found("<a@b.it> (mailto:c.d@e-f.it) @solo a@b"), ["a@b.it", "c.d@e-f.it"]);
    }
}
