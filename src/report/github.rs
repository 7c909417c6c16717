//! Workflow commands, which GitHub and Forgejo turn into annotations beside the changed lines.
//!
//! <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>

use super::entry::{Entry, severity_word};

pub fn render(entries: &[Entry<'_>]) -> String {
    entries.iter().map(command).collect()
}

fn command(entry: &Entry<'_>) -> String {
    let place = entry.passage.as_ref().map_or_else(String::new, |passage| {
        let (start, end) = (passage.start, passage.end);
        // A forge shows columns only where the passage is on one line.
        let columns =
            if start.line == end.line { format!(",col={},endColumn={}", start.column, end.column) } else { String::new() };
        format!(",line={},endLine={}{columns}", start.line, end.line)
    });
    let words = match &entry.help {
        Some(help) => format!("{}\n{help}", entry.message),
        None => entry.message.clone(),
    };
    let (kind, file, title) = (severity_word(entry.severity), property(entry.path), property(entry.code));
    format!("::{kind} file={file}{place},title={title}::{}\n", data(&words))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::fixture::render;
    use super::*;

    #[test]
    fn a_command_each() {
        insta::assert_snapshot!(render(Format::Github, "it"));
    }

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(property("a,b:c%\n"), "a%2Cb%3Ac%25%0A");
        assert_eq!(data("100%: sì, no"), "100%25: sì, no");
    }
}
