//! A text is read again by the day on which it says so.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::model::Item;

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let overdue = item.shared.review_by.iter().filter(|day| day.value.0 < input.today);
    overdue.map(|day| Diagnostic::warning("review-overdue", Place::at(&item.path, day.span)).with("date", day.value.0)).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(day: &str, expected: &[&str]) {
        let page = format!("--- content/pages/a.it.md\n---\ntitle: A\nreview_by: {day}\n---\n");
        testing::check(Rule::Item(super::check), &page, expected);
    }

    #[test]
    fn the_day_itself_is_not_late() {
        check("2026-11-22", &[]);
        check("2026-11-21", &["pages/a.it.md:3:12 review-overdue 2026-11-21"]);
    }
}
