//! Atom (RFC 4287), one feed a language: notices, and the texts that changed last. Owner of atom_syndication.

use crate::base::id::{Collection, ItemId};
use crate::base::route::Route;
use crate::model::Front;
use crate::parse::record::Record;
use crate::resolve::{Context, words};
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use jiff::civil::Date;

/// What a reader of feeds looks through.
const LATEST: usize = 40;

/// The feed of the context's language.
#[must_use]
pub fn feed(context: &Context<'_>) -> String {
    let (portal, lang) = (context.portal, context.lang());
    let own = portal.settings.absolute(&Route::Feed(*lang));
    let mut dated: Vec<(Date, &Front)> =
        portal.items.fronts().filter_map(|item| Some((day_of(item)?, item))).filter(|(_, item)| is_told(item, context)).collect();
    dated.sort_by(|left, right| (right.0, &left.1.id).cmp(&(left.0, &right.1.id)));
    dated.truncate(LATEST);
    let feed = Feed {
        title: Text::plain(words::localized(portal, &portal.settings.title, lang).text),
        subtitle: portal.settings.tagline.as_ref().map(|tagline| Text::plain(words::localized(portal, tagline, lang).text)),
        id: own.clone(),
        updated: midnight(dated.first().map_or(context.today(), |(day, _)| *day)),
        links: vec![
            link("self", own, lang.as_str()),
            link("alternate", portal.settings.absolute(&Route::Home(*lang)), lang.as_str()),
        ],
        authors: vec![Person { name: publisher(context), ..Person::default() }],
        lang: Some(lang.to_string()),
        entries: dated.into_iter().map(|(day, item)| entry(context, day, item)).collect(),
        ..Feed::default()
    };
    feed.to_string()
}

/// Who speaks: the publisher, or the portal itself.
fn publisher(context: &Context<'_>) -> String {
    let name = |id: &ItemId| context.portal.item(id).map(|item| words::title(context.portal, item, context.lang()).text);
    let publisher = context.portal.settings.publisher.as_ref().and_then(|id| name(&id.value));
    publisher.unwrap_or_else(|| words::localized(context.portal, &context.portal.settings.title, context.lang()).text)
}

/// The day that a reader should hear of an item.
fn day_of(item: &Front) -> Option<Date> {
    match &item.record {
        Record::News(news) => Some(news.date.0),
        _ => item.shared.updated.map(|day| day.0),
    }
}

/// A feed tells what its readers can read, and nothing of tomorrow.
fn is_told(item: &Front, context: &Context<'_>) -> bool {
    let told = matches!(item.id.collection, Collection::News | Collection::Faq | Collection::Guides);
    told && item.speaks(context.lang()) && day_of(item).is_some_and(|day| day <= context.today())
}

fn entry(context: &Context<'_>, day: Date, item: &Front) -> Entry {
    let (portal, lang) = (context.portal, context.lang());
    let url = portal.settings.absolute(&Route::Item(item.id.clone(), *lang));
    Entry {
        title: Text::plain(words::title(portal, item, lang).text),
        id: url.clone(),
        updated: midnight(day),
        links: vec![link("alternate", url, lang.as_str())],
        summary: words::summary(portal, item, lang)
            .map(|summary| Text { lang: Some(summary.lang.to_string()), ..Text::plain(summary.text) }),
        ..Entry::default()
    }
}

fn link(rel: &str, href: String, lang: &str) -> Link {
    Link { rel: rel.to_owned(), href, hreflang: Some(lang.to_owned()), ..Link::default() }
}

/// Editors give days, Atom wants moments: midnight in Greenwich.
fn midnight(day: Date) -> FixedDateTime {
    format!("{day}T00:00:00Z").parse().unwrap_or_default()
}
