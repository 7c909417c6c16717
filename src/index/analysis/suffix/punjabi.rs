//! Punjabi in Gurmukhi: number and case of nouns, gender and number of participles, the infinitive.

use super::strip;

const PLURAL: [&str; 5] = ["ੀਆਂ", "ਿਆਂ", "ੀਏ", "ਆਂ", "ਾਂ"];
const VOWEL: [&str; 7] = ["ਈ", "ਏ", "ਾ", "ੇ", "ੀ", "ੋ", "ਿ"];

#[must_use]
pub fn stem(surface: &str) -> &str {
    let plural = strip(surface, &PLURAL, 2);
    if plural == surface { strip(surface, &VOWEL, 2) } else { plural }
}
