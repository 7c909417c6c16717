//! One file a kind of page: which view a route shows, and by which template.

mod accessibility;
mod alias;
mod calendar;
mod chooser;
mod collection;
mod confirmation;
mod content;
mod counter;
mod coverage;
mod directions;
mod embed;
mod embeds;
mod everywhere;
mod finder;
mod home;
mod hours;
mod index;
pub(super) mod item;
mod leaflet;
mod offline;
mod open_data;
mod organization;
mod poster;
mod practice;
mod practices;
mod search;
pub(super) mod service;
mod services;
mod term;
mod topic;
mod training;
mod translations;

use super::view::list::{Entry, Group, ListView, Listed};
use super::view::{DateView, Link, Text};
use crate::base::id::{Collection, TopicId};
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::model::Front;
use crate::parse::localized::Localized;
use crate::resolve::Context;
use crate::resolve::item::{TranslationState, translation_state};
use crate::resolve::words;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A day as the reader writes it.
fn date(context: &Context<'_>, date: Date) -> DateView {
    DateView { iso: date.to_string(), text: context.locale.formats.date_long(date) }
}

/// Words of a data file on the context's page.
fn localized(context: &Context<'_>, text: &Localized) -> Text {
    Text::of(words::localized(context.portal, text, context.lang()), context.lang())
}

fn entry(context: &Context<'_>, item: &Front) -> Entry {
    let (portal, lang) = (context.portal, context.lang());
    let state = translation_state(item, lang);
    Entry {
        title: Text::of(words::title(portal, item, lang), lang),
        url: Route::Item(item.id.clone(), *lang).path(),
        summary: words::summary(portal, item, lang).map(|summary| Text::of(summary, lang)),
        detail: None,
        date: None,
        mark: None,
        state: state.key(),
        tag: tag(context, &state),
        opening: None,
    }
}

/// What a reader must know of a translation before the click.
fn tag(context: &Context<'_>, state: &TranslationState) -> Option<String> {
    state.is_wanting().then(|| context.locale.messages.text(&format!("state-{}", state.key())))
}

/// In the order of the reader's alphabet.
fn sorted(context: &Context<'_>, entries: Vec<Listed>) -> Vec<Listed> {
    let key = |entry: Listed| (context.locale.formats.sort_key(&entry.title.text), entry);
    let mut entries: Vec<_> = entries.into_iter().map(key).collect();
    entries.sort_by(|(left_key, left), (right_key, right)| left_key.cmp(right_key).then_with(|| left.url.cmp(&right.url)));
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// "38 answers".
fn count(context: &Context<'_>, message: &str, number: usize) -> String {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    context.locale.messages.format(message, &[("count", Argument::Number(number))])
}

fn plain_list(context: &Context<'_>, id: &str, entries: Vec<Listed>) -> ListView {
    let total = entries.len();
    let groups = if entries.is_empty() { Vec::new() } else { vec![Group { id: id.to_owned(), heading: None, entries }] };
    ListView { groups, count: count(context, "count-items", total), facets: Vec::new() }
}

/// Items under their macro-topics, in the order of the topics; those without one come last.
fn by_topic<'a>(context: &Context<'_>, items: impl Iterator<Item = &'a Front>) -> ListView {
    let mut of_topic: BTreeMap<&TopicId, Vec<Listed>> = BTreeMap::new();
    let mut without = Vec::new();
    let mut total = 0;
    for item in items {
        total += 1;
        match item.topics().next().filter(|topic| context.portal.topic(topic).is_some()) {
            Some(topic) => of_topic.entry(topic).or_default().push(entry(context, item).into()),
            None => without.push(entry(context, item).into()),
        }
    }
    let mut groups: Vec<Group> = Vec::new();
    for topic in context.portal.topics.iter() {
        let Some(entries) = of_topic.remove(&topic.id.value) else { continue };
        let heading = Link {
            label: localized(context, &topic.names),
            url: Some(Route::Topic(*context.lang(), topic.id.value.clone()).path()),
        };
        groups.push(Group { id: topic.id.value.to_string(), heading: Some(heading), entries: sorted(context, entries) });
    }
    if !without.is_empty() {
        let heading =
            (!groups.is_empty()).then(|| Link { label: Text::plain(context.locale.messages.text("group-other")), url: None });
        groups.push(Group { id: "other".to_owned(), heading, entries: sorted(context, without) });
    }
    ListView { groups, count: count(context, "count-items", total), facets: Vec::new() }
}

/// Entries under the first letters of their titles, in the order of the reader's alphabet.
fn by_initial(context: &Context<'_>, entries: impl Iterator<Item = Entry>) -> ListView {
    let entries = sorted(context, entries.map(Listed::from).collect());
    let total = entries.len();
    let mut groups: Vec<Group> = Vec::new();
    for entry in entries {
        let initial = context.locale.formats.initial(&entry.title.text);
        match groups.last_mut() {
            Some(group) if group.heading.as_ref().is_some_and(|heading| heading.label.text == initial) => {
                group.entries.push(entry)
            }
            _ => {
                let heading = Some(Link { label: Text::plain(initial), url: None });
                groups.push(Group { id: format!("letter-{}", groups.len() + 1), heading, entries: vec![entry] });
            }
        }
    }
    ListView { groups, count: count(context, "count-items", total), facets: Vec::new() }
}

/// Permit statuses as words: they are official Italian names, written with hyphens.
fn statuses(context: &Context<'_>, written: &[String]) -> Vec<Text> {
    let source = &context.portal.settings.source;
    let words = |status: &String| words::Words { text: status.replace('-', " "), lang: *source };
    written.iter().map(|status| Text::of(words(status), context.lang())).collect()
}

/// A link to a collection's list: the parent of its items in the trail.
fn collection_link(context: &Context<'_>, collection: Collection) -> Link {
    Link {
        label: Text::plain(context.locale.messages.text(&format!("collection-{collection}"))),
        url: Some(Route::Collection(*context.lang(), collection).path()),
    }
}
