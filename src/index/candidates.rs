//! Which words of the pages a typed word may mean, and how surely: itself, its other forms, a word it begins, a word it misspells.
//!
//! Must not know: pages, scores beyond "how surely".

use super::error::IndexError;
use super::lexicon::{GroupId, Lexicon};
use super::nearness::slips;
use super::store::{Engine, LanguageIndex};
use std::collections::BTreeMap;

/// A group and how surely it is meant, from 0 to 1.
pub type Candidates = BTreeMap<GroupId, f32>;

/// A word as somebody typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedWord {
    pub surface: String,
    pub key: String,
    /// Nothing follows it: it may be the beginning of a longer word.
    pub unfinished: bool,
}

/// The same stem without the same key: an inflected form no page has.
const OTHER_FORM: f32 = 0.9;
/// No page has the word, but some begin like it.
const SAME_BEGINNING: f32 = 0.4;
/// More completions say nothing about what is meant.
const MOST_COMPLETIONS: usize = 60;
const MOST_CORRECTIONS: usize = 6;
/// Completions on fewer pages than this may hide a slip of the thumb.
const FEW_PAGES: u32 = 3;

impl LanguageIndex {
    pub(super) fn candidates(&self, word: &TypedWord) -> Result<Candidates, IndexError> {
        let mut found = Candidates::new();
        let exact = self.lexicon.exactly(&word.key);
        offer(&mut found, exact, 1.0);
        let form = self.lexicon.group(&self.analysis.group(&word.surface));
        offer(&mut found, form.as_slice(), OTHER_FORM);
        let known = !found.is_empty();
        if word.unfinished {
            complete(&self.lexicon, &word.key, &mut found);
        }
        if known || self.is_common(&found)? {
            return Ok(found);
        }
        correct(&self.lexicon, &self.engine, &word.key, &mut found)?;
        if found.is_empty() {
            offer_same_beginning(&self.lexicon, &word.key, &mut found);
        }
        Ok(found)
    }

    fn is_common(&self, found: &Candidates) -> Result<bool, IndexError> {
        let mut pages = 0;
        for group in found.keys() {
            pages += spread(&self.lexicon, &self.engine, *group)?;
        }
        Ok(pages >= FEW_PAGES)
    }
}

fn offer(found: &mut Candidates, groups: &[GroupId], surely: f32) {
    for group in groups {
        let best = found.entry(*group).or_insert(surely);
        *best = best.max(surely);
    }
}

fn spread(lexicon: &Lexicon, engine: &Engine, group: GroupId) -> Result<u32, IndexError> {
    lexicon.name(group).map_or(Ok(0), |name| engine.spread(name))
}

/// Words that begin so; the nearer in length, the surer. One letter begins everything, one character of Chinese does not.
fn complete(lexicon: &Lexicon, key: &str, found: &mut Candidates) {
    let letters = key.chars().count();
    if letters < 2 && key.is_ascii() {
        return;
    }
    let mut longer: Vec<_> = lexicon.beginning(key).map(|(known, groups)| (known.chars().count(), groups)).collect();
    longer.sort_by_key(|(length, _)| *length);
    for (length, groups) in longer.into_iter().take(MOST_COMPLETIONS) {
        offer(found, groups, 0.9 * (ratio(letters, length)).sqrt());
    }
}

/// The nearest known words, if any is near enough to be what was meant. A number is never a slip of another.
fn correct(lexicon: &Lexicon, engine: &Engine, key: &str, found: &mut Candidates) -> Result<(), IndexError> {
    let typed: Vec<char> = key.chars().collect();
    let limit = match typed.len() {
        _ if key.chars().any(char::is_numeric) => return Ok(()),
        4..=7 => 1,
        8.. => 2,
        _ => return Ok(()),
    };
    let mut nearest = Vec::new();
    let mut known_letters = Vec::new();
    for (known, groups) in lexicon.all() {
        known_letters.clear();
        known_letters.extend(known.chars());
        let Some(distance) = slips(&typed, &known_letters, limit) else { continue };
        let other_start = typed.first() != known_letters.first();
        let mut pages = 0;
        for group in groups {
            pages = pages.max(spread(lexicon, engine, *group)?);
        }
        nearest.push((distance, other_start, std::cmp::Reverse(pages), known, groups));
    }
    nearest.sort();
    let best = nearest.first().map_or(0, |(distance, ..)| *distance);
    for (distance, _, _, _, groups) in nearest.into_iter().take_while(|near| near.0 == best).take(MOST_CORRECTIONS) {
        offer(found, groups, if distance == 1 { 0.6 } else { 0.4 });
    }
    Ok(())
}

/// The words that share seven tenths of their beginning with one nobody wrote.
fn offer_same_beginning(lexicon: &Lexicon, key: &str, found: &mut Candidates) {
    let letters: Vec<char> = key.chars().collect();
    if letters.len() < 5 {
        return;
    }
    let shared: String = letters.iter().take((letters.len() * 7).div_ceil(10)).collect();
    for (_, groups) in lexicon.beginning(&shared).take(MOST_CORRECTIONS) {
        offer(found, groups, SAME_BEGINNING);
    }
}

#[expect(clippy::cast_precision_loss, reason = "lengths of words")]
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}
