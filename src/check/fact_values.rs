//! A dated value can be read, has its unit, and only one is in force on a day.

use super::{Input, places};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::SourcePath;
use crate::parse::record::fact::{Fact, FactKind, FactValue, Unit};
use crate::parse::value::Date;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let path = places::facts();
    input.portal.facts.values().flat_map(|fact| in_fact(&path, fact)).collect()
}

fn in_fact(path: &SourcePath, fact: &Fact) -> Vec<Diagnostic> {
    if fact.values.is_empty() {
        return vec![Diagnostic::error("fact-empty", Place::at(path, fact.id.span)).with("id", &fact.id.value)];
    }
    let each = fact
        .values
        .iter()
        .flat_map(|value| [invalid(path, fact.kind, value), unit(path, fact.kind, value), reversed(path, value)]);
    each.flatten().chain(overlaps(path, fact)).collect()
}

fn invalid(path: &SourcePath, kind: FactKind, value: &FactValue) -> Option<Diagnostic> {
    let written = value.value.value.as_str();
    let (is_valid, wanted) = match kind {
        FactKind::Date => (Date::parse(written).is_some(), "date"),
        FactKind::Duration => (written.parse::<u32>().is_ok(), "whole"),
        FactKind::Money | FactKind::Number | FactKind::Percent => (is_decimal(written), "number"),
    };
    let diagnostic = || Diagnostic::error("fact-value-invalid", Place::at(path, value.value.span));
    (!is_valid).then(|| diagnostic().with("value", written).with("wanted", wanted))
}

/// Digits, with at most one point among them.
fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    text.split_once('.').map_or_else(|| digits(text), |(whole, rest)| digits(whole) && digits(rest))
}

fn unit(path: &SourcePath, kind: FactKind, value: &FactValue) -> Option<Diagnostic> {
    let place = || Place::at(path, value.value.span);
    let wanted = match kind {
        FactKind::Money => "money",
        FactKind::Duration => "duration",
        FactKind::Number | FactKind::Percent | FactKind::Date => return None,
    };
    match value.unit {
        None => Some(Diagnostic::error("fact-unit-missing", place()).with("wanted", wanted)),
        Some(unit) if (unit == Unit::Eur) != (kind == FactKind::Money) => {
            Some(Diagnostic::error("fact-unit-wrong", place()).with("wanted", wanted))
        }
        Some(_) => None,
    }
}

fn reversed(path: &SourcePath, value: &FactValue) -> Option<Diagnostic> {
    let (from, until) = (value.from?, value.until?);
    let diagnostic = || Diagnostic::error("dates-reversed", Place::at(path, value.value.span));
    (until < from).then(|| diagnostic().with("from", from.0).with("to", until.0))
}

/// Of two values that begin on the same day nobody can say which holds.
fn overlaps<'a>(path: &'a SourcePath, fact: &'a Fact) -> impl Iterator<Item = Diagnostic> {
    let doubled =
        fact.values.iter().enumerate().filter(|(at, value)| fact.values.iter().take(*at).any(|before| before.from == value.from));
    doubled.map(|(_, value)| {
        let from = value.from.map_or_else(String::new, |from| from.0.to_string());
        Diagnostic::error("fact-overlap", Place::at(path, value.value.span)).with("id", &fact.id.value).with("from", from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Rule, testing};

    fn check(kind: &str, values: &str, expected: &[&str]) {
        let facts = format!("--- content/facts.yaml\n- {{ id: a, label: A, kind: {kind}, values: [{values}] }}\n");
        testing::check(Rule::Portal(super::check), &facts, expected);
    }

    #[test]
    fn values_are_of_their_kind() {
        check("money", "{ value: 30.46, unit: EUR }", &[]);
        check("money", "{ value: '30,46', unit: EUR }", &["facts.yaml:1:53 fact-value-invalid 30,46 number"]);
        check("date", "{ value: 2026-02-30 }", &["facts.yaml:1:52 fact-value-invalid 2026-02-30 date"]);
        check("duration", "{ value: 1.5, unit: days }", &["facts.yaml:1:56 fact-value-invalid 1.5 whole"]);
    }

    #[test]
    fn money_and_terms_have_their_unit() {
        check("duration", "{ value: 60 }", &["facts.yaml:1:56 fact-unit-missing duration"]);
        check("money", "{ value: 60, unit: days }", &["facts.yaml:1:53 fact-unit-wrong money"]);
    }

    #[test]
    fn one_value_begins_on_a_day() {
        check("number", "", &["facts.yaml:1:9 fact-empty a"]);
        check("number", "{ value: 1, from: 2020-01-01 }, { value: 2, from: 2021-01-01 }", &[]);
        check("number", "{ value: 1 }, { value: 2 }", &["facts.yaml:1:68 fact-overlap a "]);
        check(
            "number",
            "{ value: 1, from: 2020-01-01, until: 2019-01-01 }",
            &["facts.yaml:1:54 dates-reversed 2020-01-01 2019-01-01"],
        );
    }

    #[test]
    fn decimals_have_a_point_and_no_comma() {
        for good in ["0", "16", "30.46", "-1.5"] {
            assert!(is_decimal(good), "{good}");
        }
        for bad in ["", "1,5", "1.", ".5", "1.2.3", "1e3", "€ 16", "NaN"] {
            assert!(!is_decimal(bad), "{bad}");
        }
    }
}
