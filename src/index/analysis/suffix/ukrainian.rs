//! Ukrainian, after Snowball: the vowel that comes and goes (посвідка, посвідок), the one that changes in a closed syllable
//! (дозволу, дозвіл) and the л of the first person (поновити, поновлю).

#[must_use]
pub fn mend(stem: &str) -> String {
    let characters: Vec<char> = stem.chars().collect();
    match characters[..] {
        [ref first @ .., consonant, 'о', 'к'] if first.len() >= 2 && !is_vowel(consonant) => {
            first.iter().chain(&[consonant, 'к']).collect()
        }
        [ref first @ .., labial @ ('б' | 'в' | 'м' | 'п' | 'ф'), 'л', 'ю'] if first.len() >= 2 => {
            first.iter().chain(&[labial]).collect()
        }
        [ref first @ .., 'і', consonant] if first.len() >= 2 && !is_vowel(consonant) => {
            first.iter().chain(&['о', consonant]).collect()
        }
        _ => stem.to_owned(),
    }
}

fn is_vowel(character: char) -> bool {
    "аеєиіїоуюя".contains(character)
}
