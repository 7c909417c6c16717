//! Writes fingerprints into an editor's front matter and leaves every other byte as it was.

use crate::base::hash::ContentHash;
use crate::base::id::SectionId;
use crate::base::source::{Source, SourcePath, Span};
use crate::parse::decode::fields_of;
use crate::parse::edit::{Document, Written, end};
use crate::parse::record::service::Service;
use crate::parse::record::shared::Shared;
use crate::parse::yaml::{Key, Node, Value};
use crate::parse::{front_matter, yaml};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The file with `translation.of` set, and `translation.on` when a day is given. `None` when the file has no such block.
#[must_use]
pub fn translation(path: &SourcePath, text: &str, of: &BTreeMap<SectionId, ContentHash>, on: Option<Date>) -> Option<String> {
    // A fingerprint of digits alone would be a number to YAML.
    let hashes: Vec<String> = of.iter().map(|(id, hash)| format!("{id}: \"{hash}\"")).collect();
    let text = set(path, text, "translation", "of", &format!("{{ {} }}", hashes.join(", ")))?;
    match on {
        Some(day) => set(path, &text, "translation", "on", &day.to_string()),
        None => Some(text),
    }
}

/// The file with `validated.of` set. `None` when the file has no such block.
#[must_use]
pub fn validation(path: &SourcePath, text: &str, of: ContentHash) -> Option<String> {
    set(path, text, "validated", "of", &format!("\"{of}\""))
}

/// The record with `confirmed_on` set: nothing has changed, somebody said so.
#[must_use]
pub fn confirmation(path: &SourcePath, text: &str, on: Date) -> Option<String> {
    let order: Vec<&str> = fields_of::<Service>().iter().chain(fields_of::<Shared>()).copied().collect();
    let mut document = Document::open(path, text)?;
    document.set(&["confirmed_on"], &Written::Plain(on.to_string()), &order)?;
    Some(document.text().to_owned())
}

/// Sets one key of a map under a top-level key.
fn set(path: &SourcePath, text: &str, outer: &str, key: &str, value: &str) -> Option<String> {
    let tree = tree(path, text)?;
    let map = tree.get(outer)?;
    let Value::Map(entries) = &map.value else { return None };
    let (at, written) = match entries.iter().find(|(known, _)| known.name == key) {
        Some((known, old)) => (Span::new(known.span.start, end(text, old)), format!("{key}: {value}")),
        None => {
            let (last_key, last) = entries.last()?;
            let after = end(text, last);
            (Span::new(after, after), format!("{}{key}: {value}", joint(text, map, last_key)))
        }
    };
    Some(format!("{}{written}{}", &text[..at.start], &text[at.end..]))
}

fn tree(path: &SourcePath, text: &str) -> Option<Node> {
    if !path.ends_with(".md") {
        return yaml::read(path, text, 0).ok();
    }
    let source = Source::new(path.clone(), text);
    let parts = front_matter::split(&source).ok()?;
    yaml::read(path, parts.front, parts.front_offset).ok()
}

/// What stands between the last entry and a new one.
fn joint(text: &str, map: &Node, last_key: &Key) -> String {
    if text[map.span.start..].starts_with('{') {
        return ", ".to_owned();
    }
    let line_start = text[..last_key.span.start].rfind('\n').map_or(0, |newline| newline + 1);
    format!("\n{}", " ".repeat(text[line_start..last_key.span.start].chars().count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> String {
        let of = BTreeMap::from([(SectionId::intro(), ContentHash::of_words(["a"]))]);
        let hash = of[&SectionId::intro()];
        let once = translation(&"faq/a.en.md".into(), text, &of, Some(Date::constant(2026, 11, 22))).unwrap();
        let twice = translation(&"faq/a.en.md".into(), &once, &of, Some(Date::constant(2026, 11, 22))).unwrap();
        assert_eq!(once, twice);
        once.replace(&hash.to_string(), "#")
    }

    #[test]
    fn a_flow_map_stays_on_its_line() {
        let text = "---\ntitle: a # nota\ntranslation: { by: machine, on: 2026-01-01 } # chi\n---\nA\n";
        let expected = "---\ntitle: a # nota\ntranslation: { by: machine, on: 2026-11-22, of: { intro: \"#\" } } # chi\n---\nA\n";
        assert_eq!(marked(text), expected);
    }

    #[test]
    fn a_block_map_gets_a_line_and_old_marks_give_way() {
        let text = "---\ntranslation:\n  by: person\n  on: 2026-01-01\n  of:\n    intro: \"00000000\"\n    costi: \"11111111\"\ntitle: a\n---\n";
        assert_eq!(marked(text), "---\ntranslation:\n  by: person\n  on: 2026-11-22\n  of: { intro: \"#\" }\ntitle: a\n---\n");
        let text = "---\ntitle: a\ntranslation:\n  by: person\n  on: 2026-01-01\n---\n";
        assert_eq!(marked(text), "---\ntitle: a\ntranslation:\n  by: person\n  on: 2026-11-22\n  of: { intro: \"#\" }\n---\n");
    }

    #[test]
    fn a_validation_is_stamped() {
        let text = "name: a\nvalidated: { by: organizations/x, on: 2026-01-01, of: \"00000000\" }\n";
        let hash = ContentHash::of_words(["a"]);
        let expected = format!("name: a\nvalidated: {{ by: organizations/x, on: 2026-01-01, of: \"{hash}\" }}\n");
        assert_eq!(validation(&"services/a.yaml".into(), text, hash), Some(expected));
    }
}
