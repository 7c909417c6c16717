//! What an editor's link means: looked up in the portal first (the same for every reader), then addressed for one reader.

use super::field::Field;
use super::target::Target;
use super::words::{self, Words};
use super::{Context, fact};
use crate::base::diagnostic::did_you_mean;
use crate::base::document::{Block, LinkText};
use crate::base::id::{AreaId, Collection, FactId, ItemId, Slug, TopicId};
use crate::base::lang::Lang;
use crate::base::route::{Cut, Route};
use crate::model::{Front, Item, Portal};
use crate::parse::markdown::ParsedSection;

/// What a link was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    Item {
        id: ItemId,
        anchor: Option<String>,
    },
    /// A detail of a record, by reference.
    Field {
        id: ItemId,
        field: Field,
    },
    Topic(TopicId),
    Area(AreaId),
    Fact(FactId),
    Anchor(String),
    External(String),
    Attachment(String),
}

/// Why a link leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkProblem {
    SchemeUnknown { scheme: String, suggestion: String },
    TargetMissing { scheme: &'static str, id: String, suggestion: String },
    AnchorMissing { anchor: String, suggestion: String },
    FieldUnknown { field: String, known: Vec<&'static str>, suggestion: String },
    FileMissing { name: String, suggestion: String },
    OutsideRoot { path: String },
    Absolute { path: String },
}

/// Schemes besides those of the collections.
const OTHER_SCHEMES: [&str; 3] = ["topic", "area", "fact"];
/// Schemes that leave the site.
const EXTERNAL_SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Looks a link of `item` up; `sections` are those of the text in which it stands.
///
/// # Errors
/// It leads nowhere, and why.
pub fn lookup(portal: &Portal, item: &Front, sections: &[ParsedSection], link: &LinkText) -> Result<Found, LinkProblem> {
    let destination = link.destination.as_str();
    if let Some(anchor) = destination.strip_prefix('#') {
        return own_anchor(sections, anchor);
    }
    match destination.split_once(':') {
        Some((scheme, _)) if EXTERNAL_SCHEMES.contains(&scheme) => Ok(Found::External(destination.to_owned())),
        Some((scheme, id)) if !scheme.contains(['/', '.']) => typed(portal, scheme, id),
        _ => attachment(item, destination),
    }
}

fn own_anchor(sections: &[ParsedSection], anchor: &str) -> Result<Found, LinkProblem> {
    let known = anchors(sections);
    if known.contains(&anchor) {
        return Ok(Found::Anchor(anchor.to_owned()));
    }
    let suggestion = did_you_mean(anchor, known).unwrap_or_default().to_owned();
    Err(LinkProblem::AnchorMissing { anchor: anchor.to_owned(), suggestion })
}

/// The ids of a text's headings.
fn anchors(sections: &[ParsedSection]) -> Vec<&str> {
    let inner = sections.iter().flat_map(|parsed| &parsed.section.blocks).filter_map(|block| match block {
        Block::Heading(heading) => heading.id.as_deref(),
        _ => None,
    });
    sections
        .iter()
        .filter(|parsed| parsed.section.heading.is_some())
        .map(|parsed| parsed.section.id.as_str())
        .chain(inner)
        .collect()
}

fn typed(portal: &Portal, scheme: &str, rest: &str) -> Result<Found, LinkProblem> {
    let (id, anchor) = rest.split_once('#').map_or((rest, None), |(id, anchor)| (id, Some(anchor)));
    if let Some(collection) = Collection::from_link_scheme(scheme) {
        return item(portal, collection, id, anchor);
    }
    match scheme {
        "topic" => {
            find(id, TopicId::parse, |id| portal.topic(id).is_some(), portal.topics.iter().map(|topic| topic.id.value.as_str()))
                .map(Found::Topic)
                .map_err(|suggestion| LinkProblem::TargetMissing { scheme: "topic", id: id.to_owned(), suggestion })
        }
        "area" => find(id, AreaId::parse, |id| portal.area(id).is_some(), portal.territory.areas.keys().map(AreaId::as_str))
            .map(Found::Area)
            .map_err(|suggestion| LinkProblem::TargetMissing { scheme: "area", id: id.to_owned(), suggestion }),
        "fact" => find(id, FactId::parse, |id| portal.facts.contains_key(id), portal.facts.keys().map(FactId::as_str))
            .map(Found::Fact)
            .map_err(|suggestion| LinkProblem::TargetMissing { scheme: "fact", id: id.to_owned(), suggestion }),
        _ => {
            let known = Collection::ALL.map(Collection::link_scheme).into_iter().chain(OTHER_SCHEMES).chain(EXTERNAL_SCHEMES);
            let suggestion = did_you_mean(scheme, known).unwrap_or_default().to_owned();
            Err(LinkProblem::SchemeUnknown { scheme: scheme.to_owned(), suggestion })
        }
    }
}

fn item(portal: &Portal, collection: Collection, id: &str, anchor: Option<&str>) -> Result<Found, LinkProblem> {
    let slugs = portal.collection(collection).map(|item| item.id.slug.as_str());
    let exists = |slug: &Slug| portal.items.contains(&ItemId::new(collection, slug.clone()));
    let slug = find(id, Slug::parse, exists, slugs).map_err(|suggestion| LinkProblem::TargetMissing {
        scheme: collection.link_scheme(),
        id: id.to_owned(),
        suggestion,
    })?;
    let id = ItemId::new(collection, slug);
    if let (Some(anchor), Some(item)) = (anchor, portal.item(&id)) {
        if let Some(field) = Field::parse(anchor).filter(|field| field.belongs_to(&item.record)) {
            return Ok(Found::Field { id, field });
        }
        own_anchor(item.sections(&item.source), anchor).map_err(|problem| field_problem(item, anchor, problem))?;
    }
    Ok(Found::Item { id, anchor: anchor.map(ToOwned::to_owned) })
}

/// Of a desk or a body, what stands after `#` is more likely a field than a heading.
fn field_problem(item: &Item, anchor: &str, problem: LinkProblem) -> LinkProblem {
    let known = Field::names(&item.record);
    if known.is_empty() {
        return problem;
    }
    let own = anchors(item.sections(&item.source));
    let suggestion = did_you_mean(anchor, known.iter().copied().chain(own)).unwrap_or_default().to_owned();
    LinkProblem::FieldUnknown { field: anchor.to_owned(), known, suggestion }
}

/// An id that exists, or the one that was meant.
fn find<'a, T>(
    text: &str,
    parse: impl Fn(&str) -> Option<T>,
    exists: impl Fn(&T) -> bool,
    known: impl Iterator<Item = &'a str>,
) -> Result<T, String> {
    match parse(text).filter(exists) {
        Some(id) => Ok(id),
        None => Err(did_you_mean(text, known).unwrap_or_default().to_owned()),
    }
}

fn attachment(item: &Front, destination: &str) -> Result<Found, LinkProblem> {
    let path = destination.strip_prefix("./").unwrap_or(destination);
    if path.split('/').any(|part| part == "..") {
        return Err(LinkProblem::OutsideRoot { path: destination.to_owned() });
    }
    if path.starts_with('/') {
        return Err(LinkProblem::Absolute { path: destination.to_owned() });
    }
    // Editors write the path as they see it, `rinnovo-permesso/modulo.pdf`, or the bare name.
    let own_folder = format!("{}/", item.id.slug);
    let name = path.strip_prefix(&own_folder).unwrap_or(path);
    let mut names = item.attachments.iter().map(|attachment| attachment.name.as_str());
    if names.clone().any(|known| known == name) {
        return Ok(Found::Attachment(name.to_owned()));
    }
    let suggestion = names.find(|known| did_you_mean(name, [*known]).is_some()).unwrap_or_default().to_owned();
    Err(LinkProblem::FileMissing { name: name.to_owned(), suggestion })
}

/// The text in which a link stands.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub item: &'a Front,
    /// Those of the text: `#anchors` are looked up there.
    pub sections: &'a [ParsedSection],
    /// The language of the text: a fact is written as its sentence is.
    pub lang: &'a Lang,
}

/// A link for one reader. What `lookup` refuses is [`Target::Broken`].
#[must_use]
pub fn resolve(context: &Context<'_>, place: &Place<'_>, link: &LinkText) -> Target {
    let broken = || Target::Broken { destination: link.destination.clone() };
    match lookup(context.portal, place.item, place.sections, link) {
        Ok(found) => target(context, place, found).unwrap_or_else(broken),
        Err(_) => broken(),
    }
}

fn target(context: &Context<'_>, place: &Place<'_>, found: Found) -> Option<Target> {
    let item = place.item;
    let (portal, lang) = (context.portal, context.lang());
    Some(match found {
        Found::Item { id, anchor } => to_item(context, portal.item(&id)?, anchor),
        Found::Field { id, field } => to_field(context, place.lang, portal.item(&id)?, field),
        Found::Topic(id) => {
            let title = words::localized(portal, &portal.topic(&id)?.names, lang);
            Target::Page { url: Route::Topic(*lang, id).path(), title, item: None }
        }
        Found::Area(id) => {
            let title = words::localized(portal, &portal.area(&id)?.name, lang);
            Target::Page { url: Route::Services(*lang, Cut::In(id)).path(), title, item: None }
        }
        Found::Fact(id) => {
            Target::Fact { text: fact::text(context.locale_of(place.lang), portal.facts.get(&id)?, context.today())?, id }
        }
        Found::Anchor(id) => Target::Anchor { id },
        Found::External(url) => Target::External { url },
        Found::Attachment(name) => {
            let bytes = item.attachments.iter().find(|attachment| attachment.name == name)?.bytes.len();
            Target::File { url: Route::Attachment(item.id.clone(), name.clone()).path(), name, bytes }
        }
    })
}

/// A detail of a record, in the language of the text; what the record does not say becomes the record's page.
fn to_field(context: &Context<'_>, lang: &Lang, item: &Front, field: Field) -> Target {
    let Some(value) = field.value(context, lang, item) else { return to_item(context, item, None) };
    Target::Field { url: Route::Item(item.id.clone(), *context.lang()).path(), item: item.id.clone(), value }
}

/// The page of an item, for the reader.
#[must_use]
pub fn to_item(context: &Context<'_>, item: &Front, anchor: Option<String>) -> Target {
    let mut url = Route::Item(item.id.clone(), *context.lang()).path();
    if let Some(anchor) = anchor {
        url.push('#');
        url.push_str(&anchor);
    }
    let title = words::title(context.portal, item, context.lang());
    if item.id.collection == Collection::Glossary {
        let term = Words { text: item.title(&item.source).unwrap_or_default().to_owned(), lang: item.source };
        let explanation = words::summary(context.portal, item, context.lang()).unwrap_or_else(|| term.clone());
        return Target::Term { url, term, explanation };
    }
    Target::Page { url, title, item: Some(item.id.clone()) }
}
