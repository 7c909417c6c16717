//! An editor's mistake as a value: a code, a place, a severity and the words' arguments.
//!
//! The sentences themselves are Fluent messages (`diagnostic-<code>`, attribute `.help`) and are chosen only when somebody
//! reads them (see `report`), so a diagnostic is the same in every language. Absent on purpose: printing.

use crate::base::source::{SourcePath, Span};
use std::cmp::Ordering;

/// What a diagnostic does to a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published until it is mended.
    Error,
    /// Published, but somebody should look.
    Warning,
}

/// A file, and a place in it when one is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub path: SourcePath,
    pub span: Option<Span>,
}

impl Place {
    #[must_use]
    pub fn at(path: &SourcePath, span: Span) -> Self {
        Self { path: path.clone(), span: Some(span) }
    }

    #[must_use]
    pub fn file(path: &SourcePath) -> Self {
        Self { path: path.clone(), span: None }
    }
}

/// One thing that is wrong, where, and the arguments of its message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// A kebab-case fact, stable across releases: `link-target-missing`.
    pub code: &'static str,
    pub severity: Severity,
    pub place: Place,
    /// Fluent arguments, in the order in which the message names them.
    pub arguments: Vec<(&'static str, String)>,
}

impl Diagnostic {
    #[must_use]
    pub fn error(code: &'static str, place: Place) -> Self {
        Self { code, severity: Severity::Error, place, arguments: Vec::new() }
    }

    #[must_use]
    pub fn warning(code: &'static str, place: Place) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place) }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }
}

/// By file, position, then code: the order in which an editor mends them.
impl Ord for Diagnostic {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.place, self.severity, self.code, &self.arguments).cmp(&(
            &other.place,
            other.severity,
            other.code,
            &other.arguments,
        ))
    }
}

impl PartialOrd for Diagnostic {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A value and what was found wrong on the way to it.
#[derive(Debug, Clone, Default)]
pub struct Checked<T> {
    pub value: T,
    pub diagnostics: Vec<Diagnostic>,
}

/// Sorted by place, each once.
#[must_use]
pub fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort();
    diagnostics.dedup();
    diagnostics
}

/// Whether a build must not publish.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// Names less alike than this are different names.
const LEAST_LIKENESS: f64 = 0.55;

/// The known name closest to a mistyped one, if any is close enough to be what was meant.
#[must_use]
pub fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = Letters::of(typed);
    known
        .into_iter()
        .filter(|name| letters.may_be_as_long_as(name) && letters.may_resemble(&Letters::of(name)))
        .map(|name| (strsim::normalized_damerau_levenshtein(typed, name), name))
        .filter(|(likeness, _)| *likeness >= LEAST_LIKENESS)
        .max_by(|(a, left), (b, right)| a.total_cmp(b).then_with(|| right.cmp(left)))
        .map(|(_, name)| name)
}

/// How many of each letter a name has. Comparing these is a hundred times quicker than aligning the names, and rules most
/// of a large portal's names out.
struct Letters {
    counts: [u8; 32],
    length: usize,
}

impl Letters {
    fn of(name: &str) -> Self {
        let mut letters = Self { counts: [0; 32], length: 0 };
        for letter in name.chars() {
            let count = &mut letters.counts[letter as usize % 32];
            *count = count.saturating_add(1);
            letters.length += 1;
        }
        letters
    }

    /// Whether the edits that the letters alone ask for leave the names alike enough.
    fn may_resemble(&self, other: &Self) -> bool {
        let surplus = |from: &Self, to: &Self| -> usize {
            from.counts.iter().zip(&to.counts).map(|(from, to)| usize::from(from.saturating_sub(*to))).sum()
        };
        let edits = surplus(self, other).max(surplus(other, self));
        let longest = self.length.max(other.length);
        Self::may_be_few(edits, longest)
    }

    /// Bytes are counted without reading them; a letter has four at most, so only names in ASCII are ruled out by this.
    fn may_be_as_long_as(&self, name: &str) -> bool {
        self.length >= name.len() || Self::may_be_few(name.len() - self.length, name.len()) || !name.is_ascii()
    }

    /// A hair more than exact: the judge is the comparison that follows.
    fn may_be_few(edits: usize, longest: usize) -> bool {
        edits as f64 <= (1.0 - LEAST_LIKENESS) * longest as f64 + 0.001
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_what_was_meant_and_nothing_far_off() {
        let known = ["rinnovo-permesso", "codice-fiscale"];
        assert_eq!(did_you_mean("rinovo-permesso", known), Some("rinnovo-permesso"));
        assert_eq!(did_you_mean("patente", known), None);
    }

    #[test]
    fn diagnostics_come_in_reading_order_and_once() {
        let path: SourcePath = "faq/a.it.md".into();
        let late = Diagnostic::error("b", Place::at(&path, Span::new(9, 10)));
        let early = Diagnostic::warning("c", Place::at(&path, Span::new(1, 2)));
        assert_eq!(in_order(vec![late.clone(), early.clone(), late.clone()]), [early, late]);
    }
}
