//! Diagnostics as a note keeps them: a build that finds nothing changed says again what the last one said.

use crate::base::diagnostic::{Diagnostic, Place, Severity};
use crate::base::source::Span;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One diagnostic, as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    code: String,
    is_error: bool,
    path: String,
    span: Option<(usize, usize)>,
    arguments: Vec<(String, String)>,
}

impl From<&Diagnostic> for Said {
    fn from(diagnostic: &Diagnostic) -> Self {
        let Diagnostic { code, severity, place, arguments } = diagnostic;
        Self {
            code: (*code).to_owned(),
            is_error: *severity == Severity::Error,
            path: place.path.to_string(),
            span: place.span.map(|span| (span.start, span.end)),
            arguments: arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        }
    }
}

/// The diagnostics of a note.
pub fn diagnostics(said: &[Said]) -> Vec<Diagnostic> {
    let mut names = Names::default();
    said.iter().map(|said| names.diagnostic(said.clone())).collect()
}

/// Codes and names of arguments belong to the program's text everywhere else. There are few of them, so each that is read is kept
/// until the program ends.
#[derive(Default)]
struct Names(BTreeMap<String, &'static str>);

impl Names {
    fn diagnostic(&mut self, said: Said) -> Diagnostic {
        Diagnostic {
            code: self.name(said.code),
            severity: if said.is_error { Severity::Error } else { Severity::Warning },
            place: Place { path: said.path.into(), span: said.span.map(|(start, end)| Span::new(start, end)) },
            arguments: said.arguments.into_iter().map(|(name, value)| (self.name(name), value)).collect(),
        }
    }

    fn name(&mut self, text: String) -> &'static str {
        self.0.entry(text).or_insert_with_key(|text| text.clone().leak())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diagnostic_reads_back() {
        let place = Place::at(&"content/faq/a.it.md".into(), Span::new(3, 9));
        let told = [
            Diagnostic::error("link-target-missing", place).with("id", "b").with("scheme", "faq"),
            Diagnostic::warning("translation-unmarked", Place::file(&"x".into())),
        ];
        let note = postcard::to_stdvec(&told.each_ref().map(Said::from).to_vec()).unwrap();
        assert_eq!(diagnostics(&postcard::from_bytes::<Vec<Said>>(&note).unwrap()), told);
    }
}
