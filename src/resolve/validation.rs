//! Whether a body's declaration that a text is right still holds.

use crate::model::Item;
use crate::parse::record::shared::Validation;
use jiff::civil::Date;

/// A validation and what has become of it.
#[derive(Debug, Clone)]
pub struct Validity<'a> {
    pub validation: &'a Validation,
    pub state: ValidityState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValidityState {
    Valid,
    /// Its last day is past.
    Expired,
    /// Nobody has said yet of which words it is: not shown to readers.
    Unmarked,
    /// The words are no longer those that were validated.
    Voided,
}

impl ValidityState {
    /// The end of the message ids that speak of it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Expired => "expired",
            Self::Voided => "voided",
            Self::Unmarked => "unmarked",
        }
    }
}

/// Judges a validation on a day.
#[must_use]
pub fn judge<'a>(item: &Item, validation: &'a Validation, today: Date) -> Validity<'a> {
    let state = if validation.of.is_none() {
        ValidityState::Unmarked
    } else if validation.of.as_ref().is_some_and(|of| of.value != item.fingerprint()) {
        ValidityState::Voided
    } else if validation.expires.is_some_and(|expires| expires.0 < today) {
        ValidityState::Expired
    } else {
        ValidityState::Valid
    };
    Validity { validation, state }
}
