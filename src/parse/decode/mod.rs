//! A YAML tree → a typed record, with every mistake found in one go.
//!
//! serde stops at the first mistake; an editor wants them all. So a mistake is noted, the entry that holds it is taken out
//! of the tree, and the rest is read again until it reads. Absent on purpose: the meaning of any key.

mod deserializer;
mod probe;
mod problem;

use crate::base::diagnostic::{Checked, Place};
use crate::base::source::{SourcePath, Span};
use crate::parse::yaml::{Node, Value};
use deserializer::NodeDeserializer;
use probe::FieldProbe;
use problem::Problem;
use serde::de::DeserializeOwned;

/// A file with more mistakes than this needs a conversation, not a longer list.
const MOST_PROBLEMS: usize = 50;

/// Reads a tree as a `T`. `None` when a mistake leaves no `T` to speak of (a required key is missing or wrong).
pub fn decode<T: DeserializeOwned>(path: &SourcePath, tree: Node) -> Checked<Option<T>> {
    decode_part(path, tree, &[])
}

/// Like [`decode`], for a map of which some keys (`elsewhere`) are read apart: they are known too when one is mistyped.
pub fn decode_part<T: DeserializeOwned>(path: &SourcePath, mut tree: Node, elsewhere: &[&str]) -> Checked<Option<T>> {
    let mut diagnostics = Vec::new();
    let mut removed: Vec<String> = Vec::new();
    while diagnostics.len() < MOST_PROBLEMS {
        let failure = match T::deserialize(NodeDeserializer { node: &tree }) {
            Ok(value) => return Checked { value: Some(value), diagnostics },
            Err(failure) => failure,
        };
        let span = failure.span.unwrap_or(tree.span);
        let follows_from_removal =
            matches!(&failure.problem, Problem::MissingField(field) if removed.iter().any(|name| name == field));
        if !follows_from_removal {
            let is_outermost = matches!(&tree.value, Value::Map(entries) if entries.iter().any(|(key, _)| key.span == span));
            let elsewhere = if is_outermost { elsewhere } else { &[] };
            // A mistyped key is there, whatever its name: it is not missing as well.
            removed.extend(failure.problem.meant().map(ToOwned::to_owned));
            diagnostics.push(failure.problem.diagnostic(Place::at(path, span), elsewhere));
        }
        if !remove(&mut tree, span, &mut removed) {
            break;
        }
    }
    Checked { value: None, diagnostics }
}

/// The keys that a struct reads, in the order of its fields.
#[must_use]
pub fn fields_of<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    // The probe answers with an error by design: only the list of fields is wanted.
    drop(T::deserialize(FieldProbe { fields: &mut fields }));
    fields
}

/// Takes the entry or item that stands at `span` out of the tree, and remembers the name of its key.
fn remove(node: &mut Node, span: Span, removed: &mut Vec<String>) -> bool {
    match &mut node.value {
        Value::Map(entries) => {
            if let Some(at) = entries.iter().position(|(key, value)| key.span == span || value.span == span) {
                removed.push(entries.remove(at).0.name);
                return true;
            }
            entries.iter_mut().any(|(_, value)| remove(value, span, removed))
        }
        Value::List(items) => {
            if let Some(at) = items.iter().position(|item| item.span == span) {
                items.remove(at);
                return true;
            }
            items.iter_mut().any(|item| remove(item, span, removed))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Spanned;
    use crate::parse::value::Date;
    use crate::parse::yaml;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Card {
        title: Spanned<String>,
        on: Option<Date>,
        #[serde(default)]
        tags: Vec<String>,
    }

    fn read(text: &str) -> (Option<Card>, Vec<(&'static str, String)>) {
        let path: SourcePath = "x.yaml".into();
        let checked = decode::<Card>(&path, yaml::read(&path, text, 0).unwrap());
        let found = checked.diagnostics.into_iter().map(|diagnostic| {
            let span = diagnostic.place.span.unwrap();
            (diagnostic.code, text[span.start..span.end].to_owned())
        });
        (checked.value, found.collect())
    }

    #[test]
    fn all_mistakes_are_found_each_at_its_place() {
        let (card, found) = read("titel: Casa\ntitle: Casa\non: 2026-02-30\ntags: [a, {b: c}]\n");
        let expected = [("field-unknown", "titel"), ("date-invalid", "2026-02-30"), ("type-wrong", "{")];
        assert_eq!(found, expected.map(|(code, text)| (code, text.to_owned())));
        let card = card.unwrap();
        assert_eq!((card.title.value.as_str(), card.on, card.tags.len()), ("Casa", None, 1));
    }

    #[test]
    fn a_missing_field_is_said_once_and_not_after_a_wrong_value() {
        assert_eq!(read("tags: []").1.len(), 1);
        assert_eq!(read("title: [a]").1.into_iter().map(|(code, _)| code).collect::<Vec<_>>(), ["type-wrong"]);
    }

    #[test]
    fn a_number_may_be_a_title() {
        assert_eq!(read("title: 2026").0.unwrap().title.value, "2026");
        assert_eq!(fields_of::<Card>(), ["title", "on", "tags"]);
    }
}
