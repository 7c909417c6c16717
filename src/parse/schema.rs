//! JSON Schemas of the files that editors write, derived from the structs that read them.

use crate::parse::file::BodyFront;
use crate::parse::markdown::component;
use crate::parse::record::accessibility::Audit;
use crate::parse::record::area::Areas;
use crate::parse::record::fact::Fact;
use crate::parse::record::faq::Faq;
use crate::parse::record::glossary::Term;
use crate::parse::record::guide::Guide;
use crate::parse::record::holiday::Holiday;
use crate::parse::record::organization::Organization;
use crate::parse::record::page::{News, Page};
use crate::parse::record::portal::PortalSettings;
use crate::parse::record::service::Service;
use crate::parse::record::shared::Shared;
use crate::parse::record::topic::Topic;
use crate::parse::record::training::Training;
use crate::parse::record::translation::{DataTranslation, TranslationFront};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// What a file can hold, in the order in which an editor meets it.
pub const NAMES: [&str; 15] = [
    "portal",
    "topics",
    "areas",
    "holidays",
    "facts",
    "audit",
    "faq",
    "guide",
    "service",
    "organization",
    "term",
    "training",
    "news",
    "page",
    "translation",
];

/// The schema of a file by the name of what it holds (`faq`, `portal`, …).
#[must_use]
pub fn of(name: &str) -> Option<Value> {
    Some(match name {
        "portal" => one::<PortalSettings>(),
        "topics" => one::<Vec<Topic>>(),
        "areas" => one::<Areas>(),
        "holidays" => one::<Vec<Holiday>>(),
        "facts" => one::<Vec<Fact>>(),
        "audit" => one::<Audit>(),
        "faq" => with_shared(one::<Faq>()),
        "guide" => with_shared(one::<Guide>()),
        "news" => with_shared(one::<News>()),
        "page" => with_shared(one::<Page>()),
        "service" => data(with_shared(one::<Service>())),
        "organization" => data(with_shared(one::<Organization>())),
        "term" => data(with_shared(one::<Term>())),
        "training" => data(with_shared(one::<Training>())),
        "translation" => with_source_names(one::<TranslationFront>()),
        "body" => one::<BodyFront>(),
        _ => return None,
    })
}

/// The schema of a fenced block by its name (`desks`, `steps`, …).
#[must_use]
pub fn of_block(name: &str) -> Option<Value> {
    Some(match name {
        "desks" => one::<component::DesksEntry>(),
        "documents" => one::<Vec<component::DocumentEntry>>(),
        "deadline" => one::<component::DeadlineEntry>(),
        "steps" => one::<Vec<component::StepEntry>>(),
        "contacts" => one::<component::ContactsEntry>(),
        _ => return None,
    })
}

fn one<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

/// An item's file may carry the keys of every item besides its own.
fn with_shared(own: Value) -> Value {
    merge(own, &one::<Shared>())
}

/// A translation calls its title and its summary as its source does: schemas know nothing of aliases.
fn with_source_names(mut own: Value) -> Value {
    if let Some(properties) = own.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, alias) in [("title", "question"), ("summary", "answer")] {
            let property = properties.get(name).cloned().unwrap_or_default();
            properties.insert(alias.to_owned(), property);
        }
    }
    own
}

/// A data file may say who translated its words.
fn data(own: Value) -> Value {
    let wrapper = one::<DataEnvelope>();
    merge(own, &wrapper)
}

#[derive(JsonSchema)]
#[expect(dead_code, reason = "read by schemars, never built")]
struct DataEnvelope {
    /// Who made the words in languages other than the source.
    translation: Option<DataTranslation>,
}

/// Adds the properties and definitions of another schema.
fn merge(mut own: Value, other: &Value) -> Value {
    for part in ["properties", "$defs"] {
        let Some(more) = other.get(part).and_then(Value::as_object) else { continue };
        let entry = own.as_object_mut().map(|own| own.entry(part).or_insert_with(|| json!({})));
        if let Some(Value::Object(entry)) = entry {
            let known: Map<String, Value> = more.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
            for (name, value) in known {
                entry.entry(name).or_insert(value);
            }
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_has_its_own_keys_and_the_shared_ones() {
        let schema = of("service").unwrap();
        let properties = schema["properties"].as_object().unwrap();
        for key in ["kind", "hours", "topic", "validated", "translation"] {
            assert!(properties.contains_key(key), "{key}");
        }
        assert_eq!(schema["additionalProperties"], json!(false));
        assert_eq!(properties["hours"]["description"].as_str().map(|text| text.starts_with("Opening hours")), Some(true));
    }

    #[test]
    fn every_name_has_a_schema() {
        assert!(NAMES.into_iter().all(|name| of(name).is_some()));
        assert!(component::NAMES.into_iter().all(|name| of_block(name).is_some()));
    }

    #[test]
    fn a_translated_question_is_no_unknown_key() {
        let schema = of("translation").unwrap();
        assert!(schema["properties"]["question"].is_object() && schema["properties"]["answer"].is_object());
    }
}
