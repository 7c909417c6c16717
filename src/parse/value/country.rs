//! Countries, as statistics name them.

use super::{ValueProblem, read};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;

/// Two capital letters of ISO 3166-1: `MA`. Whether there is such a country is not looked up: the list changes, the spelling does not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(String);

impl CountryCode {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

word!(CountryCode, "CountryCode", ValueProblem::Country, CountryCode::parse, {
    "type": "string",
    "description": "Two capital letters of ISO 3166-1.",
    "pattern": "^[A-Z]{2}$"
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_two_capital_letters() {
        assert_eq!(CountryCode::parse("NO").as_ref().map(CountryCode::as_str), Some("NO"));
        for wrong in ["ma", "MAR", "M", "", "1A", "ÀB"] {
            assert_eq!(CountryCode::parse(wrong), None, "{wrong}");
        }
    }
}
