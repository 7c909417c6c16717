//! What other sites show of this one: pieces, and the forms in which they get them.

use super::{Cut, Route, item_id};
use crate::base::id::{AreaId, ItemId, TopicId};
use crate::base::lang::Lang;
use std::fmt;

/// What other sites may show inside their own pages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Embedded {
    Item(ItemId),
    Topic(TopicId),
    ServicesIn(AreaId),
    /// The search with its results.
    Search,
}

/// In what form other sites get a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EmbedForm {
    /// A page for a frame.
    Page,
    /// The same words as JSON.
    Content,
    /// What oEmbed consumers ask for.
    OEmbed,
}

impl Embedded {
    /// The page of the portal that it is a piece of, or the whole of.
    #[must_use]
    pub fn full(&self, lang: &Lang) -> Route {
        match self {
            Self::Item(id) => Route::Item(id.clone(), *lang),
            Self::Topic(topic) => Route::Topic(*lang, topic.clone()),
            Self::ServicesIn(area) => Route::Services(*lang, Cut::In(area.clone())),
            Self::Search => Route::Search(*lang),
        }
    }

    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        match parts {
            ["search"] => Some(Self::Search),
            ["topics", id] => TopicId::parse(id).map(Self::Topic),
            ["services", "in", area] => AreaId::parse(area).map(Self::ServicesIn),
            [folder, slug] => item_id(folder, slug).map(Self::Item),
            _ => None,
        }
    }
}

/// Its name, and its path below a language: `faq/rinnovo`, `topics/casa`, `services/in/alba`, `search`.
impl fmt::Display for Embedded {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(id) => write!(formatter, "{id}"),
            Self::Topic(topic) => write!(formatter, "topics/{topic}"),
            Self::ServicesIn(area) => write!(formatter, "services/in/{area}"),
            Self::Search => formatter.write_str("search"),
        }
    }
}

impl EmbedForm {
    pub const ALL: [Self; 3] = [Self::Page, Self::Content, Self::OEmbed];

    pub(super) const fn file(self) -> &'static str {
        match self {
            Self::Page => "",
            Self::Content => "content.json",
            Self::OEmbed => "oembed.json",
        }
    }
}
