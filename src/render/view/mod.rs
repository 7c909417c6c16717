//! What a template sees: typed, complete, in the reader's language. Equal view, equal page.
//!
//! The theme authors' reference is generated from these structs (`docs/theme-reference.md`). Absent on purpose: the portal itself; a
//! template can ask for nothing that is not here.

pub mod accessibility;
pub mod chart;
pub mod confirmation;
pub mod counter;
pub mod embed;
pub mod hours;
pub mod item;
pub mod list;
pub mod map;
pub mod open_data;
pub mod oversight;
pub mod page;
pub mod practice;
pub mod record;
pub mod sheet;

use crate::base::lang::Lang;
use crate::resolve::words::Words;
use schemars::JsonSchema;
use serde::Serialize;

/// Words, and their language where it is not the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Text {
    pub text: String,
    /// BCP 47 tag for the `lang` attribute; null when the words are in the page's language.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, with `lang`.
    pub dir: Option<&'static str>,
}

impl Text {
    /// Words on a page in `page`.
    #[must_use]
    pub fn of(words: Words, page: &Lang) -> Self {
        if words.lang == *page {
            return Self::plain(words.text);
        }
        Self { text: words.text, lang: Some(words.lang.to_string()), dir: Some(words.lang.direction().as_str()) }
    }

    /// Words in the page's own language.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, dir: None }
    }
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Link {
    pub label: Text,
    /// Null for something that has a name and no page.
    pub url: Option<String>,
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DateView {
    /// `2026-11-22`, for `<time datetime>`.
    pub iso: String,
    /// As the reader writes it.
    pub text: String,
}

/// A code for telephones: dark squares as strokes on a grid of `size` by `size`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CodeView {
    pub size: usize,
    /// For the `d` of a `<path>` one unit thick, moved down by half a unit.
    pub path: String,
    /// The address that it holds.
    pub url: String,
}
