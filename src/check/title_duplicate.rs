//! Two questions with the same words cannot be told apart in a list.

use super::{Input, places};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{Collection, ItemId};
use crate::base::lang::Lang;
use rayon::prelude::*;
use std::collections::HashMap;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    input.portal.settings.languages.par_iter().flat_map_iter(|lang| in_language(input, lang)).collect()
}

fn in_language(input: &Input<'_>, lang: &Lang) -> Vec<Diagnostic> {
    let mut first: HashMap<String, &ItemId> = HashMap::new();
    let questions = input.portal.texts(Collection::Faq).filter_map(|item| Some((item, item.title(lang)?)));
    let mut found = Vec::new();
    for (item, question) in questions {
        let other = *first.entry(plain(question)).or_insert(&item.id);
        if *other != item.id {
            found.push(
                Diagnostic::warning("title-duplicate", places::title(item, lang))
                    .with("title", question.trim())
                    .with("other", other),
            );
        }
    }
    found
}

/// Capitals, spaces and the question mark tell no questions apart.
fn plain(question: &str) -> String {
    let mut plain = String::with_capacity(question.len());
    for word in question.split_whitespace() {
        plain.push_str(word);
        plain.push(' ');
    }
    let words = plain.trim_matches(|letter: char| !letter.is_alphanumeric());
    words.to_lowercase()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(questions: [&str; 2], expected: &[&str]) {
        let [one, two] = questions.map(|question| format!("---\nquestion: {question}\nanswer: a\n---\n"));
        testing::check(
            Rule::Portal(super::check),
            &format!("--- content/faq/a.it.md\n{one}--- content/faq/b.it.md\n{two}"),
            expected,
        );
    }

    #[test]
    fn questions_differ() {
        check(["Quanto costa?", "Quanto dura?"], &[]);
        check(["Quanto costa?", "quanto  costa"], &["faq/b.it.md:2:11 title-duplicate quanto  costa faq/a"]);
    }

    #[test]
    fn in_translations_too() {
        let faq = |slug: &str, question: &str| {
            format!(
                "--- content/faq/{slug}.it.md\n---\nquestion: {question}\nanswer: a\n---\n--- content/faq/{slug}.en.md\n---\n\
                 question: How much?\ntranslation: {{ by: machine, on: 2026-01-01 }}\n---\n"
            )
        };
        let files = faq("a", "Quanto costa?") + &faq("b", "Quanto pago?");
        testing::check(Rule::Portal(super::check), &files, &["faq/b.en.md:2:11 title-duplicate How much? faq/a"]);
    }
}
