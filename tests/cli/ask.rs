//! `search`: the sample portal answers.

use crate::support::{DATE, Run, sample};

fn search(lang: &str, query: &str) -> Run {
    sample(&["search", "--date", DATE, "--lang", lang, "--limit", "5", query])
}

/// The address of some item is among the first answers.
#[track_caller]
fn finds(lang: &str, query: &str, address: &str) {
    let run = search(lang, query).ends(0);
    assert!(run.out.contains(address), "{query}:\n{}{}", run.out, run.err);
}

#[test]
fn arabic_pages_are_found_by_the_official_italian_words() {
    finds("ar", "permesso di soggiorno", "/ar/faq/");
    finds("ar", "codice fiscale", "/ar/");
}

#[test]
fn arabic_pages_are_found_by_arabic_words() {
    finds("ar", "تجديد تصريح الإقامة", "/ar/guides/rinnovo-permesso/");
}

#[test]
fn a_mistyped_word_is_understood() {
    finds("it", "ricongiungimnto familiare", "/it/guides/ricongiungimento-familiare/");
}

#[test]
fn the_beginning_of_a_word_is_enough() {
    finds("it", "ricongiung", "/it/guides/ricongiungimento-familiare/");
}

#[test]
fn an_answer_has_its_place_title_address_and_state() {
    let run = search("it", "rinnovo permesso").ends(0);
    let lines: Vec<&str> = run.out.lines().take(3).collect();
    let [title, address, words] = lines.as_slice() else { panic!("{}", run.out) };
    assert!(title.starts_with(" 1. ") && address.trim().starts_with("/it/") && !words.trim().is_empty(), "{}", run.out);
    assert!(run.out.lines().filter(|line| line.trim_start().starts_with("/it/")).count() <= 5, "--limit");
}

#[test]
fn nothing_found_is_no_error() {
    let run = search("it", "zzzzqqqq").ends(0);
    assert_eq!((run.out.as_str(), run.err.as_str()), ("", "Nothing found.\n"));
}

#[test]
fn a_language_that_the_portal_does_not_have_is_a_mistake_of_typing() {
    let run = search("de", "permesso").ends(2);
    assert!(run.err.contains("\"de\"") && run.err.contains("it, en, fr"), "{}", run.err);
}
