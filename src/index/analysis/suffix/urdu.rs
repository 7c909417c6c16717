//! Urdu: number and case of nouns, gender and number of participles. The infinitive's ن stays: nouns end in it too (مہینہ, مہینے).

use super::strip;

const PLURAL: [&str; 8] = ["یوں", "یاں", "ئیں", "ؤں", "وں", "یں", "ات", "ئے"];
const VOWEL: [&str; 6] = ["ہ", "ے", "ی", "ا", "و", "ۃ"];

#[must_use]
pub fn stem(surface: &str) -> &str {
    strip(strip(surface, &PLURAL, 2), &VOWEL, 2)
}
