//! A diagnostic put into words and into line numbers: what every format writes.
//!
//! The message is `diagnostic-<code>` and the help its attribute `.help`. An argument named `count` is a number, and so has
//! plural forms; all others are words, since a year or a telephone number must not be grouped into thousands.
//! An empty argument is the word `none`, so that a message can choose what to say without it.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::source::{LineColumn, Span, Texts};
use crate::locale::messages::{Argument, Messages};
use std::ops::Range;

#[derive(Debug)]
pub struct Entry<'a> {
    pub code: &'static str,
    pub severity: Severity,
    pub path: &'a str,
    pub passage: Option<Passage<'a>>,
    pub message: String,
    pub help: Option<String>,
}

/// A place in a text that can be shown.
#[derive(Debug)]
pub struct Passage<'a> {
    pub text: &'a str,
    /// Inside the text and on borders of characters.
    pub span: Span,
    pub start: LineColumn,
    pub end: LineColumn,
}

impl<'a> Entry<'a> {
    pub fn new(diagnostic: &'a Diagnostic, texts: &'a Texts, messages: &Messages) -> Self {
        let id = format!("diagnostic-{}", diagnostic.code);
        let arguments: Vec<(&str, Argument<'_>)> =
            diagnostic.arguments.iter().map(|(name, value)| (*name, argument(name, value))).collect();
        let path: &str = &diagnostic.place.path;
        Self {
            code: diagnostic.code,
            severity: diagnostic.severity,
            path,
            passage: texts.get(path).zip(diagnostic.place.span).map(|(text, span)| Passage::new(text, span)),
            message: messages.format(&id, &arguments),
            help: messages.attribute(&id, "help", &arguments),
        }
    }
}

impl<'a> Passage<'a> {
    fn new(text: &'a str, span: Span) -> Self {
        // Offsets inside a character take the whole of it in.
        let borders = |range: Range<usize>| range.filter(|&offset| text.is_char_boundary(offset));
        let start = borders(0..span.start.min(text.len()) + 1).next_back().unwrap_or_default();
        let end = borders(span.end.clamp(start, text.len())..text.len() + 1).next().unwrap_or(start);
        Self { text, span: Span::new(start, end), start: LineColumn::of(text, start), end: LineColumn::of(text, end) }
    }
}

fn argument<'a>(name: &str, value: &'a str) -> Argument<'a> {
    match value.parse() {
        // No key of a Fluent variant is empty.
        _ if value.is_empty() => Argument::Text("none"),
        Ok(number) if name == "count" => Argument::Number(number),
        _ => Argument::Text(value),
    }
}

/// The word for a severity in formats that machines read.
pub const fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_stays_inside_its_text_and_on_borders() {
        let passage = Passage::new("è", Span::new(1, 99));
        assert_eq!(passage.span, Span::new(0, 2));
        assert_eq!(passage.end, LineColumn { line: 1, column: 2 });
    }

    #[test]
    fn only_counts_are_numbers_and_nothing_is_none() {
        assert_eq!(argument("suggestion", ""), Argument::Text("none"));
        assert_eq!(argument("count", "3"), Argument::Number(3));
        assert_eq!(argument("year", "2026"), Argument::Text("2026"));
    }
}
