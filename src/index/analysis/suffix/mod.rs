//! Light suffix rules for the languages Snowball does not know or does not serve. Light: endings that every reader would drop, and a
//! stem long enough to mean something. One file a language; each is a list of rounds, and a round takes off at most one ending.

pub mod albanian;
pub mod arabic;
pub mod bengali;
pub mod punjabi;
pub mod ukrainian;
pub mod urdu;

/// The word without the first of the endings that leaves `least` letters, marks not counted.
pub(super) fn strip<'a>(word: &'a str, endings: &[&str], least: usize) -> &'a str {
    endings.iter().filter_map(|ending| word.strip_suffix(ending)).find(|rest| letters(rest) >= least).unwrap_or(word)
}

fn letters(word: &str) -> usize {
    word.chars().filter(|character| super::letters::part(*character) != super::letters::Part::Mark).count()
}
