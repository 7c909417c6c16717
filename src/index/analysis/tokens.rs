//! A text as words with their places. Runs of letters, marks and numbers are words; scripts without spaces give overlapping
//! pairs of characters and the last character alone, so that no dictionary can disagree with a reader's.
//!
//! Must not know what a word means to a search: see `key` and `stem`.

use super::letters::{Part, is_joiner, is_latin, part};
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A word as it is written, and where its bytes begin and end in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'t> {
    pub written: &'t str,
    pub start: usize,
    pub end: usize,
}

/// What parts words in one language and not in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Habits {
    Common,
    /// The apostrophe is a sign inside a word: п'ять.
    InnerApostrophe,
}

impl Habits {
    #[must_use]
    pub fn of(language: &str) -> Self {
        if matches!(language, "uk" | "be") { Self::InnerApostrophe } else { Self::Common }
    }

    fn joins(self, character: char) -> bool {
        self == Self::InnerApostrophe && matches!(character, '\'' | '\u{2019}' | '\u{2bc}' | '\u{2018}')
    }
}

#[must_use]
pub fn tokens(habits: Habits, text: &str) -> Vec<Token<'_>> {
    let mut words = Vec::with_capacity(text.len() / WORD);
    let mut open: Option<Run> = None;
    for (start, character) in text.char_indices() {
        let part = if habits.joins(character) { Part::Joiner } else { part(character) };
        let end = start + character.len_utf8();
        if !open.as_mut().is_some_and(|run| run.take(part, end)) {
            close(text, open.take(), &mut words);
            open = match part {
                Part::Other | Part::Joiner => None,
                Part::Mark => Some(Run { part: Part::Spaced, start, end, joined: false }),
                letter => Some(Run { part: letter, start, end, joined: false }),
            };
        }
    }
    close(text, open, &mut words);
    without_elisions(habits, words)
}

/// The words of a run that has ended.
fn close<'t>(text: &'t str, run: Option<Run>, words: &mut Vec<Token<'t>>) {
    match run {
        Some(run) if run.part == Part::Spaceless => pairs(text, &run, words),
        Some(run) => words.push(token(text, run.start, run.end)),
        None => {}
    }
}

/// A word in lower case, composed, without the signs that stand invisibly inside it. Most words are written so.
#[must_use]
pub fn surface(habits: Habits, written: &str) -> Cow<'_, str> {
    if written.is_ascii() && habits == Habits::Common {
        let is_lower = !written.bytes().any(|byte| byte.is_ascii_uppercase());
        return if is_lower { Cow::Borrowed(written) } else { Cow::Owned(written.to_ascii_lowercase()) };
    }
    let kept = written.chars().filter(|character| !habits.joins(*character) && !is_joiner(*character));
    let lower = kept.collect::<String>().to_lowercase();
    Cow::Owned(if is_nfc(&lower) { lower } else { lower.nfc().collect() })
}

/// Bytes of a word with the space after it, about.
const WORD: usize = 6;

/// A stretch of characters that nothing parts.
struct Run {
    part: Part,
    start: usize,
    end: usize,
    /// A joiner came last: the run goes on only if a letter follows.
    joined: bool,
}

impl Run {
    /// Makes the run longer by a character, unless that is not part of it.
    fn take(&mut self, part: Part, end: usize) -> bool {
        let takes = match part {
            Part::Other => false,
            Part::Joiner => !std::mem::replace(&mut self.joined, true),
            Part::Mark => true,
            letter => letter == self.part,
        };
        if takes && part != Part::Joiner {
            (self.end, self.joined) = (end, false);
        }
        takes
    }
}

/// Overlapping pairs of letters, each with its marks, then the last letter alone.
fn pairs<'t>(text: &'t str, run: &Run, words: &mut Vec<Token<'t>>) {
    let mut starts: Vec<usize> = text[run.start..run.end]
        .char_indices()
        .filter(|(_, character)| part(*character) == Part::Spaceless)
        .map(|(offset, _)| run.start + offset)
        .collect();
    starts.push(run.end);
    words.extend(starts.windows(3).map(|letters| token(text, letters[0], letters[2])));
    if let [.., last, end] = starts[..] {
        words.push(token(text, last, end));
    }
}

fn token(text: &str, start: usize, end: usize) -> Token<'_> {
    Token { written: &text[start..end], start, end }
}

/// What elision leaves (l'ufficio, d'identité) says nothing, unless it is all there is.
fn without_elisions(habits: Habits, mut words: Vec<Token<'_>>) -> Vec<Token<'_>> {
    let is_elision = |token: &Token<'_>| is_single_latin_letter(habits, token.written);
    if !words.iter().all(is_elision) {
        words.retain(|token| !is_elision(token));
    }
    words
}

fn is_single_latin_letter(habits: Habits, written: &str) -> bool {
    let mut characters = written.chars();
    let is_latin = characters.next().is_some_and(is_latin);
    // Two letters stay two; a mark may melt into the letter before it.
    let is_longer = characters.next().is_some_and(|second| part(second) == Part::Spaced);
    is_latin && !is_longer && surface(habits, written).chars().nth(1).is_none()
}
