//! A value that a text prints must be in force today.

use super::Input;
use super::mention::Mention;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::model::Item;
use crate::parse::record::Record;
use crate::resolve::fact::in_force;

pub fn check(input: &Input<'_>, mention: &Mention<'_>) -> Option<Diagnostic> {
    judge(input, mention.target.destination.strip_prefix("fact:")?, || mention.place())
}

/// The costs of a guide are printed too.
pub fn check_costs(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let Record::Guide(guide) = &item.record else { return Vec::new() };
    let judged = guide.costs.iter().filter_map(|cost| judge(input, cost.value.as_str(), || Place::at(&item.path, cost.span)));
    judged.collect()
}

fn judge(input: &Input<'_>, id: &str, place: impl Fn() -> Place) -> Option<Diagnostic> {
    let fact = input.portal.facts.get(id)?;
    // A fact without any value is the fault of `facts.yaml`, and is said there.
    let lapsed = !fact.values.is_empty() && in_force(fact, input.today).is_none();
    lapsed.then(|| Diagnostic::error("fact-not-in-force", place()).with("id", id).with("today", input.today))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    const FACTS: &str = "--- content/facts.yaml
- { id: scaduto, label: A, kind: number, values: [{ value: 1, until: 2020-01-01 }] }
- { id: valido, label: B, kind: number, values: [{ value: 1 }] }
- { id: vuoto, label: C, kind: number, values: [] }
";

    #[test]
    fn only_what_is_in_force_is_printed() {
        let text = "--- content/faq/a.it.md\n---\nquestion: A\nanswer: a\n---\n[](fact:valido) [](fact:scaduto) [](fact:vuoto)\n";
        let expected = ["faq/a.it.md:5:17 fact-not-in-force scaduto 2026-11-22"];
        testing::check(Rule::Mention(super::check), &format!("{FACTS}{text}"), &expected);
    }

    #[test]
    fn costs_too() {
        let guide = "--- content/guides/a.it.md\n---\ntitle: A\nsummary: a\ncosts: [valido, scaduto]\n---\n";
        let expected = ["guides/a.it.md:4:17 fact-not-in-force scaduto 2026-11-22"];
        testing::check(Rule::Item(super::check_costs), &format!("{FACTS}{guide}"), &expected);
    }
}
