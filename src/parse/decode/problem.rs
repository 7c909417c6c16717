//! What can be wrong with the shape of a value, and how serde's complaints become that.

use crate::base::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::base::source::Span;
use crate::base::zone;
use crate::parse::value::ValueProblem;
use std::fmt;

/// What can be wrong with a value's shape.
#[derive(Debug)]
pub(super) enum Problem {
    MissingField(&'static str),
    UnknownField {
        field: String,
        known: &'static [&'static str],
    },
    RepeatedField(&'static str),
    UnknownChoice {
        choice: String,
        known: &'static [&'static str],
    },
    /// Both by a word that messages choose from.
    WrongType {
        found: &'static str,
        expected: &'static str,
    },
    Value(ValueProblem, String),
}

impl Problem {
    /// The key that a mistyped one was meant to be.
    pub fn meant(&self) -> Option<&'static str> {
        match self {
            Self::UnknownField { field, known } => did_you_mean(field, known.iter().copied()),
            _ => None,
        }
    }

    pub fn diagnostic(self, place: Place, elsewhere: &[&str]) -> Diagnostic {
        match self {
            Self::MissingField(field) => Diagnostic::error("field-missing", place).with("field", field),
            Self::UnknownField { field, known } => {
                let known: Vec<&str> = known.iter().chain(elsewhere).copied().collect();
                let suggestion = did_you_mean(&field, known.iter().copied()).unwrap_or_default().to_owned();
                Diagnostic::error("field-unknown", place)
                    .with("field", field)
                    .with("suggestion", suggestion)
                    .with("known", known.join(", "))
            }
            Self::RepeatedField(field) => Diagnostic::error("field-duplicate", place).with("field", field),
            Self::UnknownChoice { choice, known } => {
                let suggestion = did_you_mean(&choice, known.iter().copied()).unwrap_or_default().to_owned();
                Diagnostic::error("choice-unknown", place)
                    .with("choice", choice)
                    .with("suggestion", suggestion)
                    .with("known", known.join(", "))
            }
            Self::WrongType { found, expected } => {
                Diagnostic::error("type-wrong", place).with("found", found).with("expected", expected)
            }
            Self::Value(ValueProblem::Zone, value) => {
                let known: Vec<String> = zone::names().collect();
                let suggestion = did_you_mean(&value, known.iter().map(String::as_str)).unwrap_or_default().to_owned();
                Diagnostic::error(ValueProblem::Zone.code(), place).with("value", value).with("suggestion", suggestion)
            }
            Self::Value(problem, value) => Diagnostic::error(problem.code(), place).with("value", value),
        }
    }
}

#[derive(Debug)]
pub(super) struct Failure {
    pub problem: Problem,
    pub span: Option<Span>,
}

impl Failure {
    /// The innermost place wins.
    pub fn or_at(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", self.problem)
    }
}

impl std::error::Error for Failure {}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self { problem, span: None }
    }
}

impl serde::de::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        let problem = ValueProblem::from_message(&message);
        let other = Problem::WrongType { found: "other", expected: "other" };
        problem.map_or(other, |(problem, value)| Problem::Value(problem, value.to_owned())).into()
    }

    fn invalid_type(unexpected: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Problem::WrongType { found: found(&unexpected), expected: wanted(&expected.to_string()) }.into()
    }

    fn invalid_value(unexpected: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Problem::RepeatedField(field).into()
    }

    fn missing_field(field: &'static str) -> Self {
        Problem::MissingField(field).into()
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Problem::UnknownField { field: field.to_owned(), known }.into()
    }

    fn unknown_variant(choice: &str, known: &'static [&'static str]) -> Self {
        Problem::UnknownChoice { choice: choice.to_owned(), known }.into()
    }
}

fn found(unexpected: &serde::de::Unexpected<'_>) -> &'static str {
    use serde::de::Unexpected;
    match unexpected {
        Unexpected::Bool(_) => "yes-no",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => "number",
        Unexpected::Str(_) | Unexpected::Char(_) => "text",
        Unexpected::Unit | Unexpected::Option => "nothing",
        Unexpected::Seq => "list",
        Unexpected::Map => "map",
        _ => "other",
    }
}

/// What serde says that it expects, in one word.
fn wanted(expected: &str) -> &'static str {
    match expected {
        "string or map of languages" => "words",
        "a string" => "text",
        "a sequence" => "list",
        "a map" => "map",
        "f32" | "f64" => "number",
        integer if integer.starts_with(['i', 'u']) && integer[1..].bytes().all(|byte| byte.is_ascii_digit()) => "whole-number",
        choice if choice.starts_with("enum ") || choice.starts_with("variant ") => "choice",
        structure if structure.starts_with("struct ") => "map",
        _ => "other",
    }
}
