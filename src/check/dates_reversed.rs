//! What ends does not end before it begins.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::Spanned;
use crate::model::Item;
use crate::parse::record::Record;
use crate::parse::value::Date;

pub fn check(_input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let judge = |from: Date, to: &Spanned<Date>| {
        let diagnostic = || Diagnostic::error("dates-reversed", Place::at(&item.path, to.span));
        (to.value < from).then(|| diagnostic().with("from", from.0).with("to", to.value.0))
    };
    match &item.record {
        Record::Service(service) => service.closures.iter().filter_map(|closure| judge(closure.from, &closure.to)).collect(),
        Record::Training(training) => {
            training.sessions.iter().filter_map(|session| judge(session.date?, session.end.as_ref()?)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    #[test]
    fn the_end_follows_the_beginning() {
        let service = "--- content/services/a.yaml
name: A
kind: desk
organization: organizations/a
closures:
  - { from: 2026-08-10, to: 2026-08-10, kind: closure }
  - { from: 2026-08-10, to: 2026-08-01, kind: closure }
--- content/training/a.yaml
title: A
sessions: [{ date: 2026-03-02, end: 2026-03-01 }]
";
        let expected = [
            "services/a.yaml:6:29 dates-reversed 2026-08-10 2026-08-01",
            "training/a.yaml:2:37 dates-reversed 2026-03-02 2026-03-01",
        ];
        testing::check(Rule::Item(super::check), service, &expected);
    }
}
