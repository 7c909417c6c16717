//! A short answer fits a search result and a text message.

use super::{Input, places};
use crate::base::diagnostic::Diagnostic;
use crate::model::Item;
use crate::parse::record::Record;

const MOST_LETTERS: usize = 300;

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    if !matches!(item.record, Record::Faq(_)) {
        return Vec::new();
    }
    let answers = input.portal.settings.languages.iter().filter_map(|lang| Some((lang, item.summary(lang)?)));
    // Bytes are never fewer than letters, and are quicker to count.
    let lengths = answers.filter(|(_, answer)| answer.len() > MOST_LETTERS).map(|(lang, answer)| (lang, answer.chars().count()));
    let long = lengths.filter(|(_, length)| *length > MOST_LETTERS);
    long.map(|(lang, length)| {
        let diagnostic = Diagnostic::warning("answer-too-long", places::summary(item, lang));
        diagnostic.with("length", length).with("most", MOST_LETTERS)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(letters: usize, expected: &[&str]) {
        let answer = "è".repeat(letters);
        let source = format!("--- content/faq/a.it.md\n---\nquestion: A\nanswer: {answer}\n---\n");
        let translation = format!(
            "--- content/faq/a.en.md\n---\nquestion: A\nanswer: {answer}\ntranslation: {{ by: person, on: 2026-01-01 }}\n---\n"
        );
        testing::check(Rule::Item(super::check), &format!("{source}{translation}"), expected);
    }

    #[test]
    fn letters_are_counted_in_every_language() {
        check(300, &[]);
        check(301, &["faq/a.en.md:3:9 answer-too-long 301 300", "faq/a.it.md:3:9 answer-too-long 301 300"]);
    }
}
