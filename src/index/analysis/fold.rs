//! Spellings that people mix, made one: case, accents, short vowels, look-alike letters, digits of any script.
//!
//! One table for all languages, because each letter belongs to one script; the browser carries the same table.

use unicode_normalization::UnicodeNormalization;

/// The zero of every script whose decimal digits somebody may type.
const ZEROS: [u32; 18] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
    0x1810,
];

/// Lower case, compatibility forms decomposed, accents dropped, letters folded, composed again (Hangul would stay in pieces).
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let lower = text.nfkd().collect::<String>().to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    for character in lower.chars().filter(|character| !is_dropped(*character)) {
        match latin_pair(character) {
            Some(pair) => folded.push_str(pair),
            None => folded.push(digit(character).unwrap_or_else(|| letter(character))),
        }
    }
    folded.nfc().collect()
}

/// Accents; Arabic lengthening and vowel signs; joiners; Bengali chandrabindu; Gurmukhi nukta and addak.
fn is_dropped(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{ad}' | '\u{200c}' | '\u{200d}'
        | '\u{981}' | '\u{a3c}' | '\u{a71}')
}

/// Latin letters that phones without them write as two.
fn latin_pair(character: char) -> Option<&'static str> {
    Some(match character {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

fn letter(character: char) -> char {
    match character {
        // Latin letters that no decomposition reaches.
        'ı' => 'i',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        // Cyrillic: old and new spelling of one sound.
        'ґ' => 'г',
        // Arabic script: the same letter on Arabic, Persian and Urdu keyboards.
        'ى' | 'ی' => 'ي',
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ۂ' | 'ۃ' | 'ە' => 'ه',
        'ک' => 'ك',
        'ٱ' => 'ا',
        'ں' => 'ن',
        // Bengali: one sound, two letters.
        'ণ' => 'ন',
        'ষ' => 'শ',
        'ৎ' => 'ত',
        '\u{9c0}' => '\u{9bf}',
        '\u{9c2}' => '\u{9c1}',
        // Gurmukhi: the nasal sign has three shapes.
        '\u{a01}' | '\u{a70}' => '\u{a02}',
        other => other,
    }
}

fn digit(character: char) -> Option<char> {
    let code = u32::from(character);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_twice_changes_nothing() {
        for word in ["Perché", "الإقامة", "٢٠٩", "নবায়ন", "ਸ਼ਹਿਰ", "شہریت", "продовження", "한국", "STRAẞE", "ﻻ"]
        {
            let once = fold(word);
            assert_eq!(fold(&once), once, "{word}");
        }
    }
}
