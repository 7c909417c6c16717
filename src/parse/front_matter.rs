//! Splits a Markdown file into its YAML front matter and its body.

use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::{Source, Span};

/// The two parts of a file, and where each begins.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    pub front: &'a str,
    pub front_offset: usize,
    pub body: &'a str,
    pub body_offset: usize,
}

/// Finds the two `---` lines.
///
/// # Errors
/// There is no front matter, or it is never closed.
pub fn split(source: &Source) -> Result<Parts<'_>, Diagnostic> {
    let text: &str = &source.text;
    let opening_end = line_end(text, 0);
    if text[..opening_end].trim_end() != "---" {
        return Err(Diagnostic::error("front-matter-missing", Place::at(&source.path, Span::new(0, opening_end))));
    }
    let front_offset = opening_end;
    let mut line = front_offset;
    while line < text.len() {
        let end = line_end(text, line);
        if text[line..end].trim_end() == "---" {
            return Ok(Parts { front: &text[front_offset..line], front_offset, body: &text[end..], body_offset: end });
        }
        line = end;
    }
    Err(Diagnostic::error("front-matter-unclosed", Place::at(&source.path, Span::new(0, opening_end.saturating_sub(1)))))
}

/// Just after the line feed that ends the line which contains `from`.
fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |at| from + at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new("faq/a.it.md", text)
    }

    #[test]
    fn the_parts_know_where_they_begin() {
        let source = source("---\r\na: 1\n---\nCiao");
        let parts = split(&source).unwrap();
        assert_eq!((parts.front, parts.front_offset, parts.body, parts.body_offset), ("a: 1\n", 5, "Ciao", 14));
    }

    #[test]
    fn missing_and_unclosed_are_told_apart() {
        assert_eq!(split(&source("Ciao")).unwrap_err().code, "front-matter-missing");
        assert_eq!(split(&source("---\na: 1\n")).unwrap_err().code, "front-matter-unclosed");
    }
}
