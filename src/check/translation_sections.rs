//! A translation has the sections of its source, in their order: that is how the languages are kept side by side.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::base::id::SectionId;
use crate::model::Item;
use crate::parse::file::ItemFile;
use crate::parse::markdown::ParsedSection;

pub fn check(_input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let source = item.sections(&item.source);
    let translations = item.prose().iter().filter(|(lang, _)| **lang != item.source);
    translations.flat_map(|(_, file)| unknown(source, file).into_iter().chain(out_of_order(source, file))).collect()
}

fn unknown(source: &[ParsedSection], file: &ItemFile) -> Vec<Diagnostic> {
    let extra = file.part.sections().iter().filter(|parsed| position(source, &parsed.section.id).is_none());
    extra
        .map(|parsed| {
            let id = parsed.section.id.as_str();
            let suggestion = did_you_mean(id, source.iter().map(|parsed| parsed.section.id.as_str())).unwrap_or_default();
            let diagnostic = Diagnostic::error("section-unknown", Place::at(&file.path, parsed.section.span));
            diagnostic.with("id", id).with("suggestion", suggestion)
        })
        .collect()
}

/// The first section that stands before one which the source has earlier.
fn out_of_order(source: &[ParsedSection], file: &ItemFile) -> Option<Diagnostic> {
    let mut last = 0;
    for parsed in file.part.sections() {
        let Some(at) = position(source, &parsed.section.id) else { continue };
        if at < last {
            let before = source.get(last).map_or("", |parsed| parsed.section.id.as_str());
            let diagnostic = Diagnostic::warning("section-order", Place::at(&file.path, parsed.section.span));
            return Some(diagnostic.with("id", &parsed.section.id).with("before", before));
        }
        last = at;
    }
    None
}

fn position(sections: &[ParsedSection], id: &SectionId) -> Option<usize> {
    sections.iter().position(|parsed| parsed.section.id == *id)
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(english: &str, expected: &[&str]) {
        let source = "--- content/pages/a.it.md\n---\ntitle: A\n---\nUno\n\n## B {#costi}\n\n## C {#tempi}\n";
        let translation = "--- content/pages/a.en.md\n---\ntitle: A\ntranslation: { by: person, on: 2026-01-01 }\n---\n";
        testing::check(Rule::Item(super::check), &format!("{source}{translation}{english}\n"), expected);
    }

    #[test]
    fn sections_are_those_of_the_source() {
        check("One\n\n## B {#costi}\n\n## C {#tempi}\n", &[]);
        check("## C {#tempi}\n", &[]);
        check("## B {#costs}\n", &["pages/a.en.md:5:1 section-unknown costs costi"]);
    }

    #[test]
    fn and_stand_in_its_order() {
        check("## C {#tempi}\n\n## B {#costi}\n", &["pages/a.en.md:7:1 section-order costi tempi"]);
    }
}
