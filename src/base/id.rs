//! Names of things: collections, items, sections, topics, areas, facts. Each has a type, made only by a validating constructor.

use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// A folder of `content/` whose files are items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Collection {
    Faq,
    Guides,
    Services,
    Organizations,
    Glossary,
    Training,
    News,
    Pages,
}

impl Collection {
    /// In the order in which a portal presents them.
    pub const ALL: [Self; 8] =
        [Self::Faq, Self::Guides, Self::Services, Self::Organizations, Self::Glossary, Self::Training, Self::News, Self::Pages];

    /// The folder's name, which is also the collection's part of every address.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Faq => "faq",
            Self::Guides => "guides",
            Self::Services => "services",
            Self::Organizations => "organizations",
            Self::Glossary => "glossary",
            Self::Training => "training",
            Self::News => "news",
            Self::Pages => "pages",
        }
    }

    /// Whether the collection has a page that lists its items. Free pages are reached by links, each from where it belongs.
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Pages)
    }

    /// The scheme of a typed link in Markdown: `(faq:…)`, `(term:…)`.
    #[must_use]
    pub const fn link_scheme(self) -> &'static str {
        match self {
            Self::Faq => "faq",
            Self::Guides => "guide",
            Self::Services => "service",
            Self::Organizations => "organization",
            Self::Glossary => "term",
            Self::Training => "training",
            Self::News => "news",
            Self::Pages => "page",
        }
    }

    /// Whether an item's shared data stands in a `.yaml` file (and prose is optional) or in the front matter of its prose.
    #[must_use]
    pub const fn is_data(self) -> bool {
        matches!(self, Self::Services | Self::Organizations | Self::Glossary | Self::Training)
    }

    #[must_use]
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|collection| collection.folder() == folder)
    }

    #[must_use]
    pub fn from_link_scheme(scheme: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|collection| collection.link_scheme() == scheme)
    }
}

impl fmt::Display for Collection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.folder())
    }
}

/// Lower-case ASCII letters and digits in groups joined by single hyphens: safe in a file name, an address and a fragment.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 120
        && text
            .split('-')
            .all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

macro_rules! slug_type {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// `None` when the text is not a slug (see [`is_slug`]).
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                is_slug(text).then(|| Self(text.into()))
            }

            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

slug_type!(
    /// The stem of an item's files.
    Slug
);
slug_type!(
    /// A macro-topic of `topics.yaml`.
    TopicId
);
slug_type!(
    /// A basin or a municipality of `areas.yaml`.
    AreaId
);
slug_type!(
    /// A dated value of `facts.yaml`.
    FactId
);
slug_type!(
    /// A network named in `portal.yaml`.
    NetworkId
);
slug_type!(
    /// A section of a text: the id of its H2 heading, or `intro`; `head` stands for title and summary.
    SectionId
);

impl Slug {
    /// Before every other slug: where a range over one collection begins. No file can have this name.
    #[must_use]
    pub fn first() -> Self {
        Self("".into())
    }
}

const HEAD: &str = "head";

impl Serialize for SectionId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl SectionId {
    /// What stands before the first H2.
    #[must_use]
    pub fn intro() -> Self {
        Self("intro".into())
    }

    /// Title and summary, which a translation translates too.
    #[must_use]
    pub fn head() -> Self {
        Self(HEAD.into())
    }

    #[must_use]
    pub fn is_head(&self) -> bool {
        *self.0 == *HEAD
    }
}

/// `faq/rinnovo-permesso`: the name of an item, whatever its title and its languages.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    pub collection: Collection,
    pub slug: Slug,
}

impl ItemId {
    #[must_use]
    pub fn new(collection: Collection, slug: Slug) -> Self {
        Self { collection, slug }
    }

    /// Reads `collection/slug`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (folder, slug) = text.split_once('/')?;
        Some(Self { collection: Collection::from_folder(folder)?, slug: Slug::parse(slug)? })
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.collection, self.slug)
    }
}

impl fmt::Debug for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain() {
        for good in ["a", "rinnovo-permesso", "2026-11-22-avviso"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "-a", "a--b", "A", "è", "a/b", "..", "a_b"] {
            assert!(!is_slug(bad), "{bad}");
        }
    }

    #[test]
    fn an_item_id_reads_back() {
        let id = ItemId::parse("faq/rinnovo-permesso");
        assert_eq!(id.map(|id| id.to_string()).as_deref(), Some("faq/rinnovo-permesso"));
        assert_eq!(ItemId::parse("faq/../x"), None);
        assert_eq!(ItemId::parse("blog/x"), None);
    }
}
