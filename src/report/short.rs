//! `path:line:column: error[code]: message`, a line each, as editors' problem matchers read it.

use super::entry::{Entry, severity_word};

pub fn render(entries: &[Entry<'_>]) -> String {
    entries.iter().map(line).collect()
}

fn line(entry: &Entry<'_>) -> String {
    let place = match &entry.passage {
        Some(passage) => format!("{}:{}:{}", entry.path, passage.start.line, passage.start.column),
        None => entry.path.to_owned(),
    };
    // A line break would start an entry, and other control characters can drive a terminal.
    let message = entry.message.replace(char::is_control, " ");
    format!("{place}: {}[{}]: {message}\n", severity_word(entry.severity), entry.code)
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::fixture::render;

    #[test]
    fn a_line_each() {
        insta::assert_snapshot!(render(Format::Short, "it"));
    }
}
