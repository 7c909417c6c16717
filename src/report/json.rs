//! An array of objects for programs. Lines and columns start at one and count characters; offsets start at zero and count bytes.

use super::entry::{Entry, severity_word};
use crate::base::source::LineColumn;
use serde::Serialize;

pub fn render(entries: &[Entry<'_>]) -> String {
    let objects: Vec<Object<'_>> = entries.iter().map(Object::new).collect();
    // Strings, numbers and a few names: nothing of this can fail to become JSON.
    serde_json::to_string_pretty(&objects).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct Object<'a> {
    code: &'a str,
    severity: &'a str,
    path: &'a str,
    start: Option<Position>,
    end: Option<Position>,
    message: &'a str,
    help: Option<&'a str>,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
    offset: usize,
}

impl<'a> Object<'a> {
    fn new(entry: &'a Entry<'_>) -> Self {
        let passage = entry.passage.as_ref();
        Self {
            code: entry.code,
            severity: severity_word(entry.severity),
            path: entry.path,
            start: passage.map(|passage| Position::new(passage.start, passage.span.start)),
            end: passage.map(|passage| Position::new(passage.end, passage.span.end)),
            message: &entry.message,
            help: entry.help.as_deref(),
        }
    }
}

impl Position {
    const fn new(place: LineColumn, offset: usize) -> Self {
        Self { line: place.line, column: place.column, offset }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::fixture::render;

    #[test]
    fn an_object_each() {
        insta::assert_snapshot!(render(Format::Json, "it"));
    }
}
