//! A holiday falls by exactly one rule: every year, counted from Easter, or once.

use super::{Input, places};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::parse::record::holiday::Holiday;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let unclear = input.portal.holidays.iter().filter(|holiday| rules(holiday) != 1);
    unclear
        .map(|holiday| {
            let place = Place::at(&places::holidays(), holiday.id.span);
            Diagnostic::error("holiday-rule", place).with("id", &holiday.id.value).with("count", rules(holiday))
        })
        .collect()
}

fn rules(holiday: &Holiday) -> usize {
    [holiday.every.is_some(), holiday.easter.is_some(), holiday.once.is_some()].into_iter().filter(|given| *given).count()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    #[test]
    fn one_rule_each() {
        let holidays = "--- content/holidays.yaml
- { id: natale, names: Natale, every: 12-25 }
- { id: quando, names: Quando }
- { id: doppio, names: Doppio, easter: 1, once: 2026-04-06 }
";
        let expected = ["holidays.yaml:2:9 holiday-rule quando 0", "holidays.yaml:3:9 holiday-rule doppio 2"];
        testing::check(Rule::Portal(super::check), holidays, &expected);
    }
}
