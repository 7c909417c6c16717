//! Arabic, lightly (after Larkey's light stemmer): what is written onto a noun before it, and the endings of number and person.

use super::super::{fold::fold, key::without_article};
use super::strip;

/// Folded endings, longest first.
const ENDINGS: [&str; 16] = ["كما", "هما", "تها", "تهم", "ها", "هم", "كم", "نا", "ان", "ات", "ون", "ين", "يه", "تك", "ه", "ي"];

#[must_use]
pub fn stem(surface: &str) -> String {
    let folded = fold(surface);
    let bare = without_particle(without_article(&folded));
    let stem = strip(bare, &ENDINGS, 3);
    // "بطاقتي" and "بطاقته" keep the ت that "بطاقة" shows as ه.
    let stem = if stem == bare { stem } else { strip(stem, &["يت", "ت"], 3) };
    strip(stem, &["ي"], 3).to_owned()
}

/// "And" and "for" are one letter written onto the word; many words begin with it, so enough must remain.
fn without_particle(word: &str) -> &str {
    let long = |rest: &&str| rest.chars().count() >= 5;
    let word = word.strip_prefix('و').filter(long).unwrap_or(word);
    word.strip_prefix('ل').filter(|rest| rest.starts_with('ت')).filter(long).unwrap_or(word)
}
