//! What a page is about, for search engines and assistants: schema.org as JSON-LD. A block of data, which no browser runs; what is not
//! known is left out.

mod desk;

use crate::base::route::Route;
use crate::model::Front;
use crate::parse::record::Record;
use crate::parse::record::organization::{Organization, OrganizationKind};
use crate::parse::record::service::{Contact, ContactKind};
use crate::resolve::item::ResolvedItem;
use crate::resolve::{Context, words};
use serde_json::{Map, Value, json};

/// Of an item's page, ready for a `<script type="application/ld+json">`; `None` where schema.org has no word for it.
#[must_use]
pub(super) fn of(context: &Context<'_>, resolved: &ResolvedItem<'_>) -> Option<String> {
    let item = resolved.item;
    let about = match &item.record {
        Record::Service(service) => desk::graph(context, resolved, service),
        Record::Organization(body) => body_of(context, item, body),
        Record::Guide(guide) => json!({
            "@type": "GovernmentService",
            "name": resolved.title.text,
            "description": resolved.summary.as_ref().map(|summary| &summary.text),
            "url": address(context, item),
            "serviceOperator": guide.authorities.iter().filter_map(|id| named_body(context, &id.value)).collect::<Vec<_>>(),
        }),
        Record::Faq(_) => question(resolved),
        Record::Term(_) | Record::Training(_) | Record::News(_) | Record::Page(_) => return None,
    };
    let mut about = known(about)?;
    about.as_object_mut()?.insert("@context".to_owned(), "https://schema.org".into());
    Some(written(&about))
}

/// JSON that can stand in a page: `<` is escaped, so that no title can end the script element.
#[must_use]
pub(super) fn written(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default().replace('<', "\\u003c")
}

fn question(resolved: &ResolvedItem<'_>) -> Value {
    let answer = resolved.summary.as_ref();
    json!({
        "@type": "FAQPage",
        "inLanguage": answer.map(|answer| answer.lang.as_str()),
        "mainEntity": {
            "@type": "Question",
            "name": resolved.title.text,
            "acceptedAnswer": answer.map(|answer| json!({ "@type": "Answer", "text": answer.text })),
        },
    })
}

fn body_of(context: &Context<'_>, item: &Front, body: &Organization) -> Value {
    json!({
        "@type": body_type(body.kind),
        "@id": format!("{}#organization", address(context, item)),
        "name": words::title(context.portal, item, context.lang()).text,
        "description": words::summary(context.portal, item, context.lang()).map(|summary| summary.text),
        "url": body.site.as_ref().map_or_else(|| address(context, item), |site| site.as_str().to_owned()),
        "parentOrganization": body.parent.as_ref().and_then(|parent| named_body(context, &parent.value)),
        "telephone": values(&body.contacts, &[ContactKind::Phone, ContactKind::Mobile]),
        "email": values(&body.contacts, &[ContactKind::Email, ContactKind::Pec]),
    })
}

/// A body in short: who it is, and where the portal speaks of it.
fn named_body(context: &Context<'_>, id: &crate::base::id::ItemId) -> Option<Value> {
    let item = context.portal.item(id)?;
    let Record::Organization(body) = &item.record else { return None };
    Some(json!({
        "@type": body_type(body.kind),
        "@id": format!("{}#organization", address(context, item)),
        "name": words::title(context.portal, item, context.lang()).text,
    }))
}

const fn body_type(kind: OrganizationKind) -> &'static str {
    match kind {
        OrganizationKind::Patronato | OrganizationKind::Association => "NGO",
        _ => "GovernmentOrganization",
    }
}

fn address(context: &Context<'_>, item: &Front) -> String {
    context.portal.settings.absolute(&Route::Item(item.id.clone(), *context.lang()))
}

fn values<'a>(contacts: &'a [Contact], kinds: &[ContactKind]) -> Vec<&'a str> {
    contacts.iter().filter(|contact| kinds.contains(&contact.kind)).map(|contact| contact.value.value.as_str()).collect()
}

/// The same without what is unknown; a list of one is that one. `None`: nothing is left.
fn known(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Array(all) => {
            let mut all: Vec<Value> = all.into_iter().filter_map(known).collect();
            if all.len() > 1 { Some(Value::Array(all)) } else { all.pop() }
        }
        Value::Object(all) => {
            let all: Map<String, Value> = all.into_iter().filter_map(|(name, value)| Some((name, known(value)?))).collect();
            (!all.is_empty()).then_some(Value::Object(all))
        }
        value => Some(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unknown_is_left_out() {
        let value = json!({ "a": null, "b": [], "c": ["x"], "d": ["x", null, "y"], "e": { "f": null }, "g": 0, "h": false });
        assert_eq!(known(value), Some(json!({ "c": "x", "d": ["x", "y"], "g": 0, "h": false })));
    }

    #[test]
    fn no_word_ends_the_script() {
        assert_eq!(written(&json!({ "name": "</script><b>" })), r#"{"name":"\u003c/script>\u003cb>"}"#);
    }
}
