//! A detail of a record inside a sentence: a number to press, an address, hours.

use super::{Writer, attributes};
use crate::base::escape::Escaped;
use crate::resolve::field::Value;
use std::fmt::Write as _;

impl Writer<'_> {
    /// Words of the editor's own make a link of it: to press where it can be pressed, else to the record's page.
    pub(super) fn field(&self, page: &str, value: &Value, typed: &str, out: &mut String) {
        let url = match value {
            Value::Contact { url, .. } => url.clone(),
            Value::Address(_) | Value::Hours(_) => self.address(page),
        };
        if !typed.is_empty() {
            let _ = write!(out, "<a href=\"{}\">{typed}</a>", Escaped(&url));
            return;
        }
        match value {
            Value::Contact { text, .. } => {
                let text = Escaped(text);
                let _ = write!(out, "<a class=\"fact\" href=\"{}\"><bdi dir=\"ltr\">{text}</bdi></a>", Escaped(&url));
            }
            Value::Address(words) => {
                let text = Escaped(&words.text);
                let _ = write!(out, "<bdi class=\"fact\"{}>{text}</bdi>", attributes(words, self.lang));
            }
            Value::Hours(text) => {
                let _ = write!(out, "<a class=\"fact\" href=\"{}\">{}</a>", Escaped(&url), Escaped(text));
            }
        }
    }
}
