//! The stretch of a page that shows best why it was found, and where its found words are.
//!
//! Places are those of the original text: nothing is folded or stripped before it is cut. Must not know HTML.

use super::closeness::FoundWord;
use crate::index::SearchDocument;
use std::collections::BTreeSet;
use std::ops::Range;

/// A piece of a page's text and the bytes of the words that were looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    pub text: String,
    pub matches: Vec<Range<usize>>,
}

/// In columns: about four lines on a phone.
const WIDTH: usize = 180;
/// Room before the first found word, where its sentence began too far away to be shown.
const LEAD: usize = 40;
/// As far back as its sentence may have begun.
const SENTENCE: usize = 90;
/// What stands between sentences. Named one by one: browsers and Rust have two lists of white space.
const SPACES: [char; 6] = [' ', '\n', '\t', '\r', '\u{a0}', '\u{3000}'];
/// What ends a sentence, in all scripts that have a sign for it.
const STOPS: [char; 11] = ['.', '!', '?', '…', '\n', '。', '！', '？', '؟', '۔', '।'];

/// The best stretch of the summary or the body; the summary when they are equals.
pub fn excerpt(page: &SearchDocument, find: impl Fn(&str) -> Vec<FoundWord>) -> Excerpt {
    let texts = [page.summary.as_str(), page.body.as_str()].into_iter().filter(|text| !text.is_empty());
    let mut best: Option<(usize, Excerpt)> = None;
    for text in texts {
        let found = find(text);
        let (answered, start) = best_start(text, &found);
        if best.as_ref().is_none_or(|(most, _)| answered > *most) {
            best = Some((answered, cut(text, start, &found)));
        }
    }
    best.map(|(_, excerpt)| excerpt).unwrap_or_default()
}

/// How many of the question's words the best window has, and the byte of its first.
fn best_start(text: &str, found: &[FoundWord]) -> (usize, usize) {
    let hits: Vec<&FoundWord> = found.iter().filter(|word| !word.words.is_empty()).collect();
    let mut best = (0, 0);
    for (position, first) in hits.iter().enumerate() {
        let limit = end_of(text, first.start, WIDTH - LEAD);
        let inside = hits[position..].iter().take_while(|word| word.end <= limit);
        let answered = inside.flat_map(|word| &word.words).collect::<BTreeSet<_>>().len();
        if answered > best.0 {
            best = (answered, first.start);
        }
    }
    best
}

/// Cuts at borders of words, with an ellipsis where something was left out.
fn cut(text: &str, hit: usize, found: &[FoundWord]) -> Excerpt {
    let start = sentence(text, hit).unwrap_or_else(|| {
        let earliest = start_of(text, hit, LEAD);
        found.iter().map(|word| word.start).find(|start| *start >= earliest).unwrap_or(hit)
    });
    let limit = end_of(text, start, WIDTH);
    let end = if limit == text.len() {
        limit
    } else {
        found.iter().map(|word| word.end).take_while(|end| *end <= limit).last().filter(|end| *end > start).unwrap_or(limit)
    };
    let before = if text[..start].trim_start_matches(SPACES).is_empty() { "" } else { "…" };
    let after = if end == text.len() { "" } else { "…" };
    let shift = |byte: usize| byte - start + before.len();
    let inside = found.iter().filter(|word| !word.words.is_empty() && word.start >= start && word.end <= end);
    Excerpt {
        matches: joined(inside.map(|word| shift(word.start)..shift(word.end))),
        text: format!("{before}{}{after}", &text[start..end]),
    }
}

/// Where the sentence of a word begins, if that is near enough.
fn sentence(text: &str, hit: usize) -> Option<usize> {
    let earliest = start_of(text, hit, SENTENCE);
    let before = &text[earliest..hit];
    let stop = before.char_indices().rfind(|(at, sign)| STOPS.contains(sign) && is_end(&before[at + sign.len_utf8()..], *sign));
    match stop {
        Some((at, sign)) => {
            let after = &before[at + sign.len_utf8()..];
            Some(hit - after.trim_start_matches(SPACES).len())
        }
        None => (earliest == 0).then(|| hit - before.trim_start_matches(SPACES).len()),
    }
}

/// A full stop inside a number or a name of a site ends nothing.
fn is_end(after: &str, sign: char) -> bool {
    !matches!(sign, '.' | '!' | '?') || after.starts_with(SPACES)
}

/// Overlapping pairs of characters are one stretch to the eye.
fn joined(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match stretches.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => stretches.push(range),
        }
    }
    stretches
}

/// The byte at most so many columns after `start`.
fn end_of(text: &str, start: usize, columns: usize) -> usize {
    start + reach(text[start..].chars(), columns)
}

fn start_of(text: &str, end: usize, columns: usize) -> usize {
    end - reach(text[..end].chars().rev(), columns)
}

/// How many bytes of these characters fit.
fn reach(characters: impl Iterator<Item = char>, columns: usize) -> usize {
    let fitting = characters.scan(0, |taken, character| {
        *taken += if is_wide(character) { 2 } else { 1 };
        (*taken <= columns).then_some(character.len_utf8())
    });
    fitting.sum()
}

/// Chinese, Japanese and Korean characters take twice the room and say as much more.
fn is_wide(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}
