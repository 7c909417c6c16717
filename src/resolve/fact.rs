//! The value of a fact on a day, written for a reader.

use super::Locale;
use crate::locale::messages::Argument;
use crate::parse::record::fact::{Fact, FactKind, FactValue, Unit};
use crate::parse::value::Date;

/// The value in force on a day: the last to begin among those that have begun and not ended.
#[must_use]
pub fn in_force(fact: &Fact, today: jiff::civil::Date) -> Option<&FactValue> {
    let holds =
        |value: &&FactValue| value.from.is_none_or(|from| from.0 <= today) && value.until.is_none_or(|until| until.0 >= today);
    fact.values.iter().filter(holds).max_by_key(|value| value.from)
}

/// The value in force, as the language writes money, terms and dates.
#[must_use]
pub fn text(locale: &Locale, fact: &Fact, today: jiff::civil::Date) -> Option<String> {
    let value = in_force(fact, today)?;
    let (formats, messages) = (&locale.formats, &locale.messages);
    let written = value.value.value.as_str();
    Some(match fact.kind {
        FactKind::Date => formats.date_long(Date::parse(written)?.0),
        FactKind::Money => messages.format("fact-money", &[("amount", Argument::Text(&formats.number(&with_cents(written))))]),
        FactKind::Percent => messages.format("fact-percent", &[("amount", Argument::Text(&formats.number(written)))]),
        FactKind::Number => formats.number(written),
        FactKind::Duration => match written.parse() {
            Ok(count) => messages.format(unit_message(value.unit?), &[("count", Argument::Number(count))]),
            Err(_) => formats.number(written),
        },
    })
}

/// Money has two digits after the point, or none when it is whole.
fn with_cents(written: &str) -> String {
    match written.split_once('.') {
        Some((whole, cents)) if cents.bytes().all(|digit| digit == b'0') => whole.to_owned(),
        Some((whole, cents)) => format!("{whole}.{cents:0<2}"),
        None => written.to_owned(),
    }
}

const fn unit_message(unit: Unit) -> &'static str {
    match unit {
        Unit::Eur => "fact-money",
        Unit::Hours => "duration-hours",
        Unit::Days => "duration-days",
        Unit::WorkingDays => "duration-working-days",
        Unit::Months => "duration-months",
        Unit::Years => "duration-years",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_whole_or_has_two_digits() {
        assert_eq!(["40.0", "30.46", "30.5", "16"].map(with_cents), ["40", "30.46", "30.50", "16"]);
    }
}
