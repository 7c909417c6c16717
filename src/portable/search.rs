//! The search of the copy: one language's index as a script that sets one name. `offline-search.js` of the theme asks it.

use super::PortableError;
use super::places::Places;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::index::{LanguageIndex, SearchDocument, Table, pages};
use crate::locale::messages::Argument;
use crate::resolve::Context;
use crate::resolve::words::{self, Words};
use serde::Serialize;

/// The script shows as many pages at most.
const MOST_PAGES: i64 = 20;
/// Of a page without a short answer, so many letters of its text.
const EXCERPT: usize = 180;

/// What the script reads.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    lang: String,
    pages: Vec<PageData>,
    /// Sorted, a line each.
    keys: String,
    /// By the number of the key: one group, or several.
    groups: Vec<Groups>,
    /// By the number of the group: for each page how far it is from the one before, and what the group is worth there.
    impacts: Vec<Vec<u32>>,
    words: Labels,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PageData {
    title: String,
    url: String,
    text: String,
    /// What a reader should know before the click; empty when nothing.
    state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title_lang: Option<Foreign>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text_lang: Option<Foreign>,
}

/// A language that is not the copy's, and its direction.
#[derive(Debug, Serialize)]
struct Foreign(String, &'static str);

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Groups {
    One(u32),
    Several(Vec<u32>),
}

#[derive(Debug, Serialize)]
struct Labels {
    title: String,
    nothing: String,
    /// How many pages were found, in words: by their number.
    counts: Vec<String>,
    /// When there are more than that.
    more: String,
}

/// The data as a classic script.
///
/// # Errors
/// The index cannot be made.
pub fn script(context: &Context<'_>, places: &Places) -> Result<String, PortableError> {
    let index = LanguageIndex::build(context.lang(), pages::documents(context))?;
    let Table { keys, impacts } = index.table()?;
    let (keys, groups): (Vec<String>, Vec<Groups>) = keys.into_iter().map(|(key, groups)| (key, of_key(groups))).unzip();
    let data = Data {
        lang: context.lang().to_string(),
        pages: index.documents().iter().map(|document| page(context, places, document)).collect(),
        keys: keys.join("\n"),
        groups,
        impacts: impacts.iter().map(|pages| steps(pages)).collect(),
        words: labels(context),
    };
    let json = serde_json::to_string(&data).map_err(PortableError::Data)?;
    Ok(format!("globalThis.sportelloSearch = {json};\n"))
}

fn of_key(groups: Vec<u32>) -> Groups {
    match groups[..] {
        [group] => Groups::One(group),
        _ => Groups::Several(groups),
    }
}

fn steps(pages: &[(u32, u8)]) -> Vec<u32> {
    let mut before = 0;
    let mut steps = Vec::with_capacity(pages.len() * 2);
    for (page, level) in pages {
        steps.extend([page - before, u32::from(*level)]);
        before = *page;
    }
    steps
}

fn page(context: &Context<'_>, places: &Places, document: &SearchDocument) -> PageData {
    let item = match Route::parse(&document.url) {
        Some(Route::Item(id, _)) => context.portal.item(&id),
        _ => None,
    };
    let foreign = |words: Option<Words>| words.filter(|words| words.lang != *context.lang()).map(|words| foreign(&words.lang));
    PageData {
        title: document.title.clone(),
        url: places.at_top(&document.url),
        text: if document.summary.is_empty() { beginning(&document.body) } else { document.summary.clone() },
        state: state(context, &document.state),
        title_lang: foreign(item.map(|item| words::title(context.portal, item, context.lang()))),
        text_lang: foreign(item.and_then(|item| words::summary(context.portal, item, context.lang()))),
    }
}

fn foreign(lang: &Lang) -> Foreign {
    Foreign(lang.to_string(), lang.direction().as_str())
}

/// Only the states that lists of links show too.
fn state(context: &Context<'_>, state: &str) -> String {
    match state {
        "missing" | "outdated" | "partial" => context.locale.messages.text(&format!("state-{state}")),
        _ => String::new(),
    }
}

fn beginning(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn labels(context: &Context<'_>) -> Labels {
    let messages = &context.locale.messages;
    let count = |message: &str, number: i64| messages.format(message, &[("count", Argument::Number(number))]);
    Labels {
        title: messages.text("search-results"),
        nothing: messages.text("search-nothing"),
        counts: (0..=MOST_PAGES).map(|number| count("search-count", number)).collect(),
        more: count("search-count-more", MOST_PAGES),
    }
}
