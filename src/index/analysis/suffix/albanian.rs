//! Albanian: case and definiteness of nouns (leje, lejen, lejeve), then the commonest verb and verbal-noun endings.

use super::strip;

const NOUN: [&str; 24] = [
    "isë", "inë", "ive", "ëve", "eve", "ave", "ies", "ët", "et", "at", "it", "ut", "ës", "es", "ën", "en", "in", "un", "ia", "ë",
    "e", "a", "i", "u",
];
const VERB: [&str; 12] = ["ohet", "ohen", "uara", "ojmë", "ojnë", "uar", "oni", "oj", "on", "im", "or", "o"];

#[must_use]
pub fn stem(surface: &str) -> &str {
    let verb = strip(surface, &VERB, 4);
    if verb != surface {
        return verb;
    }
    strip(strip(surface, &NOUN, 3), &VERB, 4)
}
