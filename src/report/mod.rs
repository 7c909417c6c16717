//! Diagnostics for people and for machines: the same findings as text, lines, JSON, SARIF or a forge's annotations.
//!
//! Each format is a function from entries to a string, in its own file. Absent on purpose: printing, choosing a language,
//! what the codes mean.

mod entry;
mod github;
mod json;
mod sarif;
mod short;
mod text;

use crate::base::diagnostic::Diagnostic;
use crate::base::source::Texts;
use crate::locale::messages::Messages;
use entry::Entry;
use rayon::prelude::*;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people: the lines in question, help, and a count at the end.
    Text(Color),
    /// A line for each, as compilers write it and editors read it.
    Short,
    Json,
    /// SARIF 2.1.0, which code hosts show beside the files.
    Sarif,
    /// Workflow commands of GitHub and Forgejo, shown as annotations.
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Color {
    Plain,
    Ansi,
}

/// What was found, the texts that it was found in, and the language to say it in.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    pub diagnostics: &'a [Diagnostic],
    pub texts: &'a Texts,
    pub messages: &'a Messages,
}

impl Report<'_> {
    #[must_use]
    pub fn render(&self, format: Format) -> String {
        let entry = |found| Entry::new(found, self.texts, self.messages);
        let entries: Vec<Entry<'_>> = self.diagnostics.par_iter().map(entry).collect();
        match format {
            Format::Text(color) => text::render(&entries, self.messages, color),
            Format::Short => short::render(&entries),
            Format::Json => json::render(&entries),
            Format::Sarif => sarif::render(&entries),
            Format::Github => github::render(&entries),
        }
    }
}

#[cfg(test)]
mod fixture;
