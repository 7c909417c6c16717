//! A text as words with their places. Runs of letters, marks and numbers are words; scripts without spaces give overlapping
//! pairs of characters and the last character alone, so that no dictionary can disagree with a reader's.
//!
//! Must not know what a word means to a search: see `key` and `stem`.

use super::letters::{Part, is_joiner, is_latin, part};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A word: lower case, composed, and the bytes of the text it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub surface: String,
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
pub fn tokens(habits: Habits, text: &str) -> Vec<Token> {
    let mut words = Vec::new();
    for run in runs(habits, text) {
        if run.part == Part::Spaceless {
            pairs(habits, text, &run, &mut words);
        } else {
            words.push(token(habits, text, run.start, run.end));
        }
    }
    without_elisions(words)
}

/// A stretch of characters that nothing parts.
struct Run {
    part: Part,
    start: usize,
    end: usize,
    /// A joiner came last: the run goes on only if a letter follows.
    joined: bool,
}

fn runs(habits: Habits, text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for (start, character) in text.char_indices() {
        let part = if habits.joins(character) { Part::Joiner } else { part(character) };
        let end = start + character.len_utf8();
        let last = runs.last_mut().filter(|_| open);
        match (part, last) {
            (Part::Other, _) => open = false,
            (Part::Joiner, Some(run)) => {
                open = !run.joined;
                run.joined = true;
            }
            (Part::Joiner, None) => {}
            (Part::Mark, Some(run)) => (run.end, run.joined) = (end, false),
            (_, Some(run)) if run.part == part => (run.end, run.joined) = (end, false),
            (_, _) => {
                let part = if part == Part::Mark { Part::Spaced } else { part };
                runs.push(Run { part, start, end, joined: false });
                open = true;
            }
        }
    }
    runs
}

/// Overlapping pairs of letters, each with its marks, then the last letter alone.
fn pairs(habits: Habits, text: &str, run: &Run, words: &mut Vec<Token>) {
    let mut starts: Vec<usize> = text[run.start..run.end]
        .char_indices()
        .filter(|(_, character)| part(*character) == Part::Spaceless)
        .map(|(offset, _)| run.start + offset)
        .collect();
    starts.push(run.end);
    words.extend(starts.windows(3).map(|letters| token(habits, text, letters[0], letters[2])));
    if let [.., last, end] = starts[..] {
        words.push(token(habits, text, last, end));
    }
}

fn token(habits: Habits, text: &str, start: usize, end: usize) -> Token {
    Token { surface: surface(habits, &text[start..end]), start, end }
}

fn surface(habits: Habits, slice: &str) -> String {
    if slice.is_ascii() && habits == Habits::Common {
        return slice.to_ascii_lowercase();
    }
    let kept = slice.chars().filter(|character| !habits.joins(*character) && !is_joiner(*character));
    let lower = kept.collect::<String>().to_lowercase();
    if is_nfc(&lower) { lower } else { lower.nfc().collect() }
}

/// What elision leaves (l'ufficio, d'identité) says nothing, unless it is all there is.
fn without_elisions(words: Vec<Token>) -> Vec<Token> {
    if words.iter().all(is_single_latin_letter) {
        return words;
    }
    words.into_iter().filter(|token| !is_single_latin_letter(token)).collect()
}

fn is_single_latin_letter(token: &Token) -> bool {
    let mut characters = token.surface.chars();
    characters.next().is_some_and(is_latin) && characters.next().is_none()
}
