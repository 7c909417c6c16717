//! For people at a terminal: the one owner of `annotate-snippets`.

use super::Color;
use super::entry::Entry;
use crate::base::diagnostic::Severity;
use crate::locale::messages::{Argument, Messages};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use rayon::prelude::*;

pub fn render(entries: &[Entry<'_>], messages: &Messages, color: Color) -> String {
    let words = Words::new(messages);
    let renderer = match color {
        Color::Plain => Renderer::plain(),
        Color::Ansi => Renderer::styled(),
    };
    // A large portal has thousands of warnings, and each is drawn letter by letter.
    let passages: Vec<String> = entries.par_iter().map(|entry| renderer.render(&[words.group(entry)]) + "\n\n").collect();
    let mut report = passages.concat();
    report.push_str(&summary(entries, messages));
    report.push('\n');
    report
}

/// The marks before a message, in the reader's language.
struct Words {
    error: String,
    warning: String,
    help: String,
}

impl Words {
    fn new(messages: &Messages) -> Self {
        Self {
            error: messages.text("cli-report-error"),
            warning: messages.text("cli-report-warning"),
            help: messages.text("cli-report-help"),
        }
    }

    fn group<'a>(&'a self, entry: &'a Entry<'_>) -> Group<'a> {
        let level = match entry.severity {
            Severity::Error => Level::ERROR.with_name(self.error.as_str()),
            Severity::Warning => Level::WARNING.with_name(self.warning.as_str()),
        };
        let title = level.primary_title(entry.message.as_str()).id(entry.code);
        let group = match &entry.passage {
            Some(passage) => {
                let span = passage.span.start..passage.span.end;
                let snippet = Snippet::source(passage.text).path(entry.path);
                title.element(snippet.annotation(AnnotationKind::Primary.span(span)))
            }
            None => title.element(Origin::path(entry.path)),
        };
        group.elements(entry.help.as_deref().map(|help| Level::HELP.with_name(self.help.as_str()).message(help)))
    }
}

fn summary(entries: &[Entry<'_>], messages: &Messages) -> String {
    let count = |severity| {
        let found = entries.iter().filter(|entry| entry.severity == severity).count();
        Argument::Number(i64::try_from(found).unwrap_or(i64::MAX))
    };
    messages.format("cli-report-summary", &[("errors", count(Severity::Error)), ("warnings", count(Severity::Warning))])
}

#[cfg(test)]
mod tests {
    use super::super::fixture::render;
    use super::super::{Color, Format};

    #[test]
    fn shows_the_passage_and_the_help() {
        insta::assert_snapshot!(render(Format::Text(Color::Plain), "it"));
    }

    #[test]
    fn speaks_the_language_of_the_reader() {
        assert!(render(Format::Text(Color::Plain), "en").ends_with("\n2 errors and one warning.\n"));
    }

    #[test]
    fn colours_only_when_asked() {
        assert!(!render(Format::Text(Color::Plain), "it").contains('\u{1b}'));
        assert!(render(Format::Text(Color::Ansi), "it").contains('\u{1b}'));
    }
}
