//! Names as people write them, compared without what differs between two spreadsheets: case, accents, signs. And slugs made of them.

use crate::base::id::Slug;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer slugs are cut at a word.
const LONGEST_SLUG: usize = 60;

/// Small letters and digits, words with one space between them.
#[must_use]
pub fn fold(text: &str) -> String {
    let letters = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    let spaced: String = letters.map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `Anagrafe del Comune di Alba` → `anagrafe-del-comune-di-alba`. `None` where nothing of the name is Latin.
#[must_use]
pub fn slug(name: &str) -> Option<Slug> {
    let folded = fold(name);
    let words: Vec<String> = folded.split(' ').map(latin).filter(|word| !word.is_empty()).collect();
    let mut slug = String::new();
    for word in words {
        if !slug.is_empty() && slug.len() + word.len() >= LONGEST_SLUG {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word);
    }
    slug.truncate(LONGEST_SLUG);
    Slug::parse(&slug)
}

fn latin(word: &str) -> String {
    let spelled = |letter: char| match letter {
        'ß' => "ss".to_owned(),
        'æ' => "ae".to_owned(),
        'ø' => "o".to_owned(),
        'ł' => "l".to_owned(),
        letter if letter.is_ascii_alphanumeric() => letter.to_string(),
        _ => String::new(),
    };
    word.chars().map(spelled).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreadsheets_spell_one_name_in_many_ways() {
        for name in ["Mondovì", "MONDOVI", "mondovi'", " Mondovi\u{300} "] {
            assert_eq!(fold(name), "mondovi");
        }
        assert_eq!(fold("Sant’Albano  Stura"), "sant albano stura");
        assert_eq!(fold("مركز (Cuneo)"), "مركز cuneo");
    }

    #[test]
    fn slugs_are_made_of_latin_words() {
        let made = |name: &str| slug(name).map(|slug| slug.to_string());
        assert_eq!(made("Anagrafe di Mondovì (CN)").as_deref(), Some("anagrafe-di-mondovi-cn"));
        assert_eq!(made("库内奥"), None);
        let long = made(&"lunghissimo ".repeat(20)).unwrap();
        assert_eq!(long, "lunghissimo-lunghissimo-lunghissimo-lunghissimo-lunghissimo");
        assert_eq!(made(&"x".repeat(300)).map(|slug| slug.len()), Some(60));
    }
}
