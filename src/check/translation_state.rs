//! Whether a translation still says what the source says: known only when it names the words that it was made from.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::id::SectionId;
use crate::base::lang::Lang;
use crate::model::{Item, SectionState};
use crate::parse::file::ItemFile;

pub fn check(_input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    if item.prose().len() < 2 && item.prose().contains_key(&item.source) {
        return Vec::new();
    }
    let translations = item.prose().iter().filter(|(lang, _)| **lang != item.source);
    translations.filter_map(|(lang, file)| in_file(item, lang, file)).collect()
}

fn in_file(item: &Item, lang: &Lang, file: &ItemFile) -> Option<Diagnostic> {
    let place = Place::at(&file.path, file.span);
    if file.part.translation()?.of.is_none() {
        return Some(Diagnostic::warning("translation-unmarked", place).with("file", &file.path));
    }
    let is_outdated = |id: &&SectionId| item.state(lang, id) == SectionState::Outdated;
    // The title of a data item is translated in its data file, which has no fingerprints.
    let head = !item.id.collection.is_data() && is_outdated(&&SectionId::head());
    let in_text = item.sections(&item.source).iter().map(|parsed| &parsed.section.id).filter(is_outdated);
    let sections: Vec<&str> = in_text.map(SectionId::as_str).collect();
    let what = match (head, sections.is_empty()) {
        (false, true) => return None,
        (true, true) => "head",
        (true, false) => "both",
        (false, false) => "sections",
    };
    let diagnostic = Diagnostic::warning("translation-outdated", place).with("what", what);
    Some(diagnostic.with("sections", sections.join(", ")).with("count", sections.len()).with("file", &file.path))
}

#[cfg(test)]
mod tests {
    use crate::base::hash::ContentHash;
    use crate::check::{Rule, testing};

    fn check(of: &str, expected: &[&str]) {
        let source = "--- content/pages/a.it.md\n---\ntitle: A\n---\nUno\n\n## B {#costi}\n\nDue\n";
        let translation = "--- content/pages/a.en.md\n---\ntitle: A\ntranslation:\n  by: person\n  on: 2026-01-01\n";
        testing::check(
            Rule::Item(super::check),
            &format!("{source}{translation}{of}\n---\nOne\n\n## B {{#costi}}\n\nTwo\n"),
            expected,
        );
    }

    #[test]
    fn a_translation_names_what_it_was_made_from() {
        check("", &["pages/a.en.md:2:1 translation-unmarked content/pages/a.en.md"]);
    }

    #[test]
    fn changed_words_are_named() {
        let head = ContentHash::of_words(["A", ""]);
        let intro = ContentHash::of_words(["", "Uno"]);
        let costs = ContentHash::of_words(["## B", "Due"]);
        check(&format!("  of: {{ head: \"{head}\", intro: \"{intro}\", costi: \"{costs}\" }}"), &[]);
        check(
            &format!("  of: {{ head: \"{head}\", intro: \"{intro}\", costi: \"00000000\" }}"),
            &["pages/a.en.md:2:1 translation-outdated sections costi 1 content/pages/a.en.md"],
        );
        check("  of: {}", &["pages/a.en.md:2:1 translation-outdated both intro, costi 2 content/pages/a.en.md"]);
    }
}
