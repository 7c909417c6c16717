//! SARIF 2.1.0: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use super::entry::{Entry, Passage, severity_word};
use crate::base::diagnostic::Severity;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub fn render(entries: &[Entry<'_>]) -> String {
    let rules: BTreeMap<&str, Severity> = entries.iter().map(|entry| (entry.code, entry.severity)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "sportello",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|(code, severity)| rule(code, *severity)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": entries.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: &str, severity: Severity) -> Value {
    json!({
        "id": code,
        "shortDescription": { "text": code.replace('-', " ") },
        "defaultConfiguration": { "level": severity_word(severity) },
    })
}

fn result(entry: &Entry<'_>) -> Value {
    let text = match &entry.help {
        Some(help) => format!("{}\n{help}", entry.message),
        None => entry.message.clone(),
    };
    let mut location = json!({ "artifactLocation": { "uri": uri(entry.path) } });
    if let Some(passage) = &entry.passage {
        location["region"] = region(passage);
    }
    json!({
        "ruleId": entry.code,
        "level": severity_word(entry.severity),
        "message": { "text": text },
        "locations": [{ "physicalLocation": location }],
    })
}

fn region(passage: &Passage<'_>) -> Value {
    json!({
        "startLine": passage.start.line,
        "startColumn": passage.start.column,
        "endLine": passage.end.line,
        "endColumn": passage.end.column,
    })
}

/// A path as a relative URI: everything but the unreserved characters and `/` is percent-encoded.
fn uri(path: &str) -> String {
    path.bytes().fold(String::new(), |mut uri, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let written = write!(uri, "%{byte:02X}");
            debug_assert!(written.is_ok(), "a String takes every character");
        }
        uri
    })
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::fixture::render;
    use super::*;

    #[test]
    fn a_result_each_and_a_rule_for_each_code() {
        let log = render(Format::Sarif, "it").replace(env!("CARGO_PKG_VERSION"), "[version]");
        insta::assert_snapshot!(log);
    }

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(uri("faq/c’è 1.md"), "faq/c%E2%80%99%C3%A8%201.md");
    }
}
