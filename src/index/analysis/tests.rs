//! The shared table of cases, and what must hold for any text.

use super::*;
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Table {
    tokens: Vec<TokenCase>,
    stems: Vec<StemCase>,
}

#[derive(Deserialize)]
struct TokenCase {
    lang: String,
    text: String,
    at: Vec<String>,
    surfaces: Vec<String>,
    keys: Vec<String>,
}

#[derive(Deserialize)]
struct StemCase {
    lang: String,
    one: Vec<Vec<String>>,
    apart: Vec<Vec<String>>,
}

fn table() -> Table {
    serde_json::from_str(include_str!("../../../tests/data/search/analysis.json")).unwrap()
}

fn analysis(tag: &str) -> Analysis {
    Analysis::of(&Lang::parse(tag).unwrap())
}

#[test]
fn words_and_keys_are_those_of_the_table() {
    for case in table().tokens {
        let analysis = analysis(&case.lang);
        let tokens = analysis.tokens(&case.text);
        let at: Vec<_> = tokens.iter().map(|token| &case.text[token.start..token.end]).collect();
        let surfaces: Vec<_> = tokens.iter().map(|token| analysis.surface(token)).collect();
        let keys: Vec<_> = tokens.iter().map(|token| analysis.key_of(token)).collect();
        assert_eq!(at, case.at, "{} {}", case.lang, case.text);
        assert_eq!(surfaces, case.surfaces, "{} {}", case.lang, case.text);
        assert_eq!(keys, case.keys, "{} {}", case.lang, case.text);
    }
}

#[test]
fn inflected_words_share_a_group_and_others_do_not() {
    let mut wrong = Vec::new();
    for case in table().stems {
        let analysis = analysis(&case.lang);
        let groups = |words: &Vec<String>| words.iter().map(|word| analysis.group(word)).collect::<Vec<_>>();
        let distinct = |words: &Vec<String>| groups(words).into_iter().collect::<BTreeSet<_>>().len();
        wrong.extend(case.one.iter().filter(|words| distinct(words) != 1).map(|words| (words.clone(), groups(words))));
        wrong.extend(case.apart.iter().filter(|words| distinct(words) < words.len()).map(|words| (words.clone(), groups(words))));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_has_every_shipped_language() {
    let table = table();
    for lang in ["it", "en", "fr", "es", "ro", "sq", "ar", "zh", "uk", "bn", "ur", "pa"] {
        assert!(table.tokens.iter().any(|case| case.lang == lang), "{lang}");
        assert!(table.stems.iter().any(|case| case.lang == lang), "{lang}");
    }
}

/// Every Snowball language, ours, and some that nobody has rules for.
const LANGUAGES: [&str; 46] = [
    "it", "en", "fr", "es", "ro", "sq", "ar", "zh", "uk", "bn", "ur", "pa", "pa-Arab", "ti", "so", "am", "wo", "hy", "eu", "ca",
    "cs", "da", "nl", "eo", "et", "fi", "de", "el", "hi", "hu", "id", "ga", "lt", "ne", "no", "nb", "fa", "pl", "pt", "ru", "sr",
    "st", "sv", "ta", "tr", "yi",
];

/// Compatibility decomposition makes at most eleven bytes of one: U+FDFA, three bytes, is eighteen letters.
const LARGEST_EXPANSION: usize = 12;

proptest! {
    #[test]
    fn no_text_breaks_any_language(text in "\\PC{0,40}", pick in 0..LANGUAGES.len()) {
        let analysis = analysis(LANGUAGES[pick]);
        let mut last = 0;
        for token in analysis.tokens(&text) {
            prop_assert!(token.start >= last && token.start < token.end && text.is_char_boundary(token.end));
            last = token.start;
            let surface = analysis.surface(&token);
            prop_assert!(!surface.is_empty());
            let key = analysis.key(&surface);
            prop_assert_eq!(fold::fold(&key), key);
            prop_assert!(analysis.stem(&surface).len() <= surface.len() * 2);
            prop_assert!(analysis.group(&surface).len() <= surface.len() * LARGEST_EXPANSION + 8);
        }
    }

    #[test]
    fn no_word_of_its_script_breaks_a_stemmer(pick in 0..LANGUAGES.len(), letters in "[a-zàèéìòùßşğıа-яіїєα-ωάέ؀-ۿऀ-ॿঀ-৿਀-੿஀-௿԰-֏֐-׿ꀀ-ꀐ'ʼ]{1,30}") {
        prop_assert!(analysis(LANGUAGES[pick]).stem(&letters).len() <= letters.len() * 2);
    }
}

#[test]
fn an_endless_word_has_a_bounded_key() {
    let analysis = analysis("it");
    assert_eq!(analysis.key(&"é".repeat(5000)).len(), LONGEST_WORD);
    assert!(analysis.group(&"a".repeat(5000)).len() <= LONGEST_WORD);
}
