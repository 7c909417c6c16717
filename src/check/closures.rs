//! Closures say what happens on their days, and no two of them speak of the same day.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::model::Item;
use crate::parse::record::Record;
use crate::parse::record::service::{Closure, ClosureKind};

pub fn check(_input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let Record::Service(service) = &item.record else { return Vec::new() };
    let alone = service.closures.iter().flat_map(|closure| [silent(item, closure), needless(item, closure)]).flatten();
    let pairs = service.closures.iter().enumerate().filter_map(|(at, closure)| {
        let earlier = service.closures.iter().take(at).find(|earlier| overlap(earlier, closure))?;
        let place = Place::at(&item.path, closure.to.span);
        let diagnostic =
            Diagnostic::warning("closures-overlap", place).with("from", earlier.from.0).with("to", earlier.to.value.0);
        Some(diagnostic.with("kind", if earlier.kind == closure.kind { "same" } else { "other" }))
    });
    alone.chain(pairs).collect()
}

/// Other hours, and nobody says which.
fn silent(item: &Item, closure: &Closure) -> Option<Diagnostic> {
    let is_silent = closure.kind == ClosureKind::Hours && closure.hours.is_none() && closure.reason.is_none();
    let place = Place::at(&item.path, closure.to.span);
    is_silent.then(|| Diagnostic::error("closure-hours-missing", place).with("from", closure.from.0))
}

/// Hours that nobody reads.
fn needless(item: &Item, closure: &Closure) -> Option<Diagnostic> {
    let hours = closure.hours.as_ref().filter(|_| closure.kind != ClosureKind::Hours)?;
    Some(Diagnostic::warning("closure-hours-unused", Place::at(&item.path, hours.span)))
}

/// Messages may stand beside anything.
fn overlap(one: &Closure, other: &Closure) -> bool {
    let is_message = one.kind == ClosureKind::Message || other.kind == ClosureKind::Message;
    !is_message && one.from.0 <= other.to.value.0 && other.from.0 <= one.to.value.0
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(closures: &str, expected: &[&str]) {
        let service =
            format!("--- content/services/a.yaml\nname: A\nkind: desk\norganization: organizations/a\nclosures:\n{closures}");
        testing::check(Rule::Item(super::check), &service, expected);
    }

    #[test]
    fn other_hours_are_given() {
        check("  - { from: 2026-12-24, to: 2026-12-24, kind: hours, hours: \"09:00-12:00\" }\n", &[]);
        check("  - { from: 2026-12-24, to: 2026-12-24, kind: hours, reason: solo mattina }\n", &[]);
        let missing = "services/a.yaml:5:29 closure-hours-missing 2026-12-24";
        check("  - { from: 2026-12-24, to: 2026-12-24, kind: hours }\n", &[missing]);
        let unused = "services/a.yaml:5:63 closure-hours-unused";
        check("  - { from: 2026-12-24, to: 2026-12-24, kind: message, hours: \"09:00-12:00\", reason: a }\n", &[unused]);
    }

    #[test]
    fn no_day_is_decided_twice() {
        let closures = "  - { from: 2026-12-24, to: 2027-01-06, kind: closure }
  - { from: 2027-01-06, to: 2027-01-10, kind: closure }
  - { from: 2027-01-06, to: 2027-01-10, kind: message, reason: a }
  - { from: 2026-12-31, to: 2026-12-31, kind: hours, reason: a }
";
        let expected = [
            "services/a.yaml:6:29 closures-overlap 2026-12-24 2027-01-06 same",
            "services/a.yaml:8:29 closures-overlap 2026-12-24 2027-01-06 other",
        ];
        check(closures, &expected);
    }
}
