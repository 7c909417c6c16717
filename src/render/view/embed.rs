//! Pieces for other sites: `embed` of the pages for a frame, `embeds` of the page that lists them.

use super::list::Group;
use super::page::{EmbedLinks, LanguageLink};
use super::record::{GuideView, ServiceView};
use super::{DateView, Link, Text};
use schemars::JsonSchema;
use serde::Serialize;

/// `embed`: what every page for a frame shows around its words. All links leave the frame but those to other pieces, which say
/// `target="_self"`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedView {
    /// Path of the full page on the portal.
    pub full: String,
    /// "Read on …", with the portal's name.
    pub full_label: String,
    pub links: EmbedLinks,
    /// The day on which the page was made.
    pub made_on: DateView,
    /// The same piece in the languages in which it is written, this page's included.
    pub languages: Vec<LanguageLink>,
    /// The topics of an item, as pieces.
    pub topics: Vec<Link>,
    /// What only a guide has.
    pub guide: Option<GuideView>,
    /// What only a desk has.
    pub service: Option<ServiceView>,
}

/// `list` of embed-list.html: the pieces of a topic.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedListView {
    pub title: Text,
    pub summary: Option<Text>,
    pub groups: Vec<Group>,
}

/// `desks` of embed-desks.html: an area's.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedDesk {
    /// For the heading's `id`.
    pub id: String,
    pub title: Text,
    /// The desk's own piece.
    pub url: String,
    pub summary: Option<Text>,
    /// What readers must know of the translation before they follow the link, in words: missing, out of date, in part; null: nothing.
    pub tag: Option<String>,
    pub service: ServiceView,
}

/// `embeds`: the lines to paste into a page of another site.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedsView {
    /// The three ways, with a piece of each kind.
    pub examples: Vec<EmbedExample>,
    /// The pages with the lines for answers, guides and desks.
    pub pages: Vec<Link>,
    /// The lines of all others, by kind.
    pub groups: Vec<EmbedGroup>,
    /// The policy that a strict site needs: `script-src …; frame-src …`.
    pub policy: String,
}

/// `lines`: the lines to paste for the items of one collection.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedLinesView {
    /// The page that says how to use them.
    pub all: Link,
    pub entries: Vec<EmbedEntry>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedExample {
    /// "Questions and answers", …
    pub kind: String,
    pub title: Text,
    /// The element and its script; grows with its words.
    pub element: String,
    /// A plain frame, without scripts on the embedding page.
    pub frame: String,
    /// The words as JSON.
    pub content: String,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedGroup {
    /// For the heading's `id`.
    pub id: String,
    pub heading: String,
    pub entries: Vec<EmbedEntry>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EmbedEntry {
    /// For `id`: `faq--rinnovo`.
    pub id: String,
    pub title: Text,
    /// The page for a frame.
    pub url: String,
    /// The line to paste.
    pub element: String,
}
