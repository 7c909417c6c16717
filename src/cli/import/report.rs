//! What an import would do, for people and for machines.

use crate::base::diagnostic::in_order;
use crate::base::source::Texts;
use crate::cli::terminal::{Terminal, color};
use crate::import::{Edit, Plan, unified};
use crate::locale::messages::{Argument, Messages};
use crate::report::{Color, Format, Report};
use serde::Serialize;

/// A unified diff for each file, in colours on a terminal.
pub fn diffs(plan: &Plan) -> String {
    let color = color(&std::io::stdout());
    plan.changes().map(|edit| colored(&unified(edit), color)).collect()
}

fn colored(diff: &str, color: Color) -> String {
    if color == Color::Plain {
        return diff.to_owned();
    }
    let line = |line: &str| {
        let code = match line.as_bytes() {
            [b'+', b'+', b'+', ..] | [b'-', b'-', b'-', ..] => "1",
            [b'+', ..] => "32",
            [b'-', ..] => "31",
            [b'@', ..] => "36",
            _ => return line.to_owned(),
        };
        format!("\u{1b}[{code}m{}\u{1b}[0m\n", line.trim_end_matches('\n'))
    };
    diff.split_inclusive('\n').map(line).collect()
}

/// One sentence: how many records are new, changed, as they were; how many rows were not taken.
pub fn summary(plan: &Plan, terminal: &Terminal, is_written: bool) -> String {
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let (new, changed): (Vec<&Edit>, Vec<&Edit>) = plan.changes().partition(|edit| edit.before.is_none());
    let conflicts = plan.edits.iter().map(|edit| edit.conflicts.len()).sum();
    let nothing_to_write = new.is_empty() && changed.is_empty();
    let state = if nothing_to_write {
        "nothing"
    } else if is_written {
        "written"
    } else {
        "shown"
    };
    let arguments = [
        ("new", number(new.len())),
        ("changed", number(changed.len())),
        ("unchanged", number(plan.unchanged.len() + plan.edits.len() - new.len() - changed.len())),
        ("conflicts", number(conflicts)),
        ("refused", number(plan.refused())),
        ("state", Argument::Text(state)),
    ];
    terminal.format("cli-import-summary", &arguments)
}

/// The same as one object.
pub fn json(plan: &Plan, messages: &Messages, texts: &Texts, is_written: bool) -> String {
    let diagnostics = in_order(plan.all_diagnostics());
    let diagnostics = Report { diagnostics: &diagnostics, texts, messages }.render(Format::Json);
    let object = Object {
        file: &plan.origin.source.path,
        format: plan.origin.format.as_str(),
        written: is_written,
        files: plan.changes().map(File::new).collect(),
        unchanged: plan.unchanged.iter().map(ToString::to_string).collect(),
        refused: plan.refused(),
        diagnostics: serde_json::from_str(&diagnostics).unwrap_or_default(),
    };
    // Strings, numbers and lists: nothing of this can fail to become JSON.
    serde_json::to_string_pretty(&object).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct Object<'a> {
    file: &'a str,
    format: &'a str,
    written: bool,
    files: Vec<File<'a>>,
    unchanged: Vec<String>,
    refused: usize,
    diagnostics: serde_json::Value,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    action: &'static str,
    fields: &'a [String],
    diff: String,
}

impl<'a> File<'a> {
    fn new(edit: &'a Edit) -> Self {
        let action = if edit.before.is_some() { "update" } else { "create" };
        Self { path: &edit.path, action, fields: &edit.fields, diff: unified(edit) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_follow_the_signs() {
        let diff = "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n c\n";
        assert_eq!(colored(diff, Color::Plain), diff);
        let shown = colored(diff, Color::Ansi);
        assert!(
            shown.contains("\u{1b}[31m-a\u{1b}[0m\n\u{1b}[32m+b\u{1b}[0m\n c\n") && shown.starts_with("\u{1b}[1m---"),
            "{shown}"
        );
    }
}
