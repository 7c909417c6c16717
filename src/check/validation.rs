//! A declaration that the words are right holds for those words and until its last day.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::model::Item;
use crate::resolve::validation::{ValidityState, judge};

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let Some(validation) = &item.shared.validated else { return Vec::new() };
    let diagnostic = match judge(item, validation, input.today).state {
        ValidityState::Valid => return Vec::new(),
        ValidityState::Voided => {
            let span = validation.of.as_ref().map_or(validation.by.span, |of| of.span);
            let place = Place::at(&item.path, span);
            Diagnostic::warning("validation-voided", place).with("by", &validation.by.value).with("on", validation.on.0)
        }
        ValidityState::Unmarked => {
            let place = Place::at(&item.path, validation.by.span);
            Diagnostic::warning("validation-unmarked", place).with("by", &validation.by.value)
        }
        ValidityState::Expired => {
            let place = Place::at(&item.path, validation.by.span);
            let day = validation.expires.map_or_else(String::new, |day| day.0.to_string());
            Diagnostic::warning("validation-expired", place).with("by", &validation.by.value).with("expires", day)
        }
    };
    vec![diagnostic]
}

#[cfg(test)]
mod tests {
    use crate::base::hash::ContentHash;
    use crate::check::{Rule, testing};

    fn check(of: &str, expires: &str, expected: &[&str]) {
        let page = format!(
            "--- content/pages/a.it.md\n---\ntitle: A\nvalidated:\n  by: organizations/a\n  on: 2025-01-01\n  expires: {expires}\n  of: \"{of}\"\n---\nUno\n"
        );
        testing::check(Rule::Item(super::check), &page, expected);
    }

    #[test]
    fn a_validation_holds_for_its_words_and_its_days() {
        check("00000000", "2027-01-01", &["pages/a.it.md:7:7 validation-voided organizations/a 2025-01-01"]);
        let parts =
            [format!("head {}", ContentHash::of_words(["A", ""])), format!("intro {}", ContentHash::of_words(["", "Uno"]))];
        let of = ContentHash::of_words(parts.iter().map(String::as_str)).to_string();
        check(&of, "2027-01-01", &[]);
        check(&of, "2026-11-21", &["pages/a.it.md:4:7 validation-expired organizations/a 2026-11-21"]);
    }
}
