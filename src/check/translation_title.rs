//! A translation has a title: it is what lists, searches and links show.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::model::Item;
use crate::parse::file::ItemPart;

pub fn check(_input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let untitled = item.prose().iter().filter(|(_, file)| match &file.part {
        ItemPart::Translation { front, .. } => front.title.as_ref().is_none_or(|title| title.value.trim().is_empty()),
        _ => false,
    });
    untitled
        .map(|(lang, file)| Diagnostic::error("translation-title-missing", Place::at(&file.path, file.span)).with("lang", lang))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(front: &str, expected: &[&str]) {
        let source = "--- content/faq/a.it.md\n---\nquestion: A\nanswer: a\n---\n";
        let translation = format!("--- content/faq/a.en.md\n---\n{front}translation: {{ by: person, on: 2026-01-01 }}\n---\n");
        testing::check(Rule::Item(super::check), &format!("{source}{translation}"), expected);
    }

    #[test]
    fn a_translation_has_a_title() {
        check("question: B\n", &[]);
        check("", &["faq/a.en.md:2:1 translation-title-missing en"]);
        check("title: ' '\n", &["faq/a.en.md:2:1 translation-title-missing en"]);
    }
}
