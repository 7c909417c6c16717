//! Addresses: every page that a site can have, as a value, with the one spelling of its path.
//!
//! `path` and `parse` are each other's inverse. Whether a page exists in a given portal is `site`'s business.

mod cut;
mod data;
mod embedded;
mod encoding;
mod oversight;
#[cfg(test)]
mod tests;

pub use cut::Cut;
pub use data::{DataFile, HsdsList, HsdsTable, Rdf};
pub use embedded::{EmbedForm, Embedded};
pub use encoding::encoded_value;
pub use oversight::{Oversight, OversightForm};

use crate::base::id::{Collection, ItemId, Slug, TopicId};
use crate::base::lang::Lang;
use encoding::{decoded, encoded};
use std::fmt;

/// The file that names all others of a search. Its name never changes, so it stands below the page, where browsers ask each time.
pub const SEARCH_MANIFEST: &str = "manifest.json";

/// A page, a feed or a file of the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// The choice of a language, at `/`.
    Chooser,
    NotFound,
    Robots,
    SitemapIndex,
    Sitemap(Lang),
    Home(Lang),
    Topic(Lang, TopicId),
    /// All items of a collection.
    Collection(Lang, Collection),
    Item(ItemId, Lang),
    /// An item in whatever language one reads: the choice of one. Short, for codes and paper.
    Everywhere(ItemId),
    /// A question or a guide in the source language and in another, side by side.
    Counter(ItemId, Lang),
    /// A sheet to hang up, for a desk.
    Poster(Slug, Lang),
    /// A folded sheet to hand out, for a topic.
    Leaflet(Lang, TopicId),
    /// Some of the desks.
    Services(Lang, Cut),
    /// Where readers say what they need, and see which desks have it.
    Finder(Lang),
    /// What the finder's script narrows, as data.
    FinderData(Lang),
    Search(Lang),
    /// Every question, guide and official word from A to Z: what leads on where no script runs.
    Index(Lang),
    /// A file that the search fetches, by its name below the language's folder.
    SearchFile(Lang, String),
    /// The state of all translations into a language, for editors.
    Translations(Lang),
    /// What coordinators look at.
    Oversight(Lang, Oversight, OversightForm),
    /// How accessible the site is, and where to report what is not.
    Accessibility(Lang),
    /// What the reader keeps on the device.
    Offline(Lang),
    Feed(Lang),
    /// How other sites show pages of this one, and which: for webmasters. With a collection, the lines to paste for its items.
    Embeds(Lang, Option<Collection>),
    /// A piece of the site for other sites.
    Embed(Lang, Embedded, EmbedForm),
    /// The script that other sites load; its address never changes.
    EmbedScript,
    /// Which files of open data there are, for who reuses them.
    OpenData(Lang),
    Data(DataFile),
    /// The script that answers without a network; it must stand at the root.
    ServiceWorker,
    /// What static hosts should answer beside the pages: caching, security.
    Headers(HeaderFile),
    /// An old address below a language, without slashes at the ends.
    Alias(Lang, String),
    /// A file that belongs to an item.
    Attachment(ItemId, String),
    /// A file of the theme; its name carries its fingerprint.
    Asset(String),
}

/// The dialects in which hosts are told about headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeaderFile {
    /// Netlify, Cloudflare Pages and their like.
    Plain,
    Apache,
}

impl HeaderFile {
    pub const ALL: [Self; 2] = [Self::Plain, Self::Apache];

    const fn name(self) -> &'static str {
        match self {
            Self::Plain => "_headers",
            Self::Apache => ".htaccess",
        }
    }
}

impl Route {
    /// The language in which a page is.
    #[must_use]
    pub const fn lang(&self) -> Option<&Lang> {
        match self {
            Self::Sitemap(lang)
            | Self::Home(lang)
            | Self::Topic(lang, _)
            | Self::Collection(lang, _)
            | Self::Item(_, lang)
            | Self::Counter(_, lang)
            | Self::Poster(_, lang)
            | Self::Leaflet(lang, _)
            | Self::Services(lang, _)
            | Self::Finder(lang)
            | Self::FinderData(lang)
            | Self::Search(lang)
            | Self::Index(lang)
            | Self::SearchFile(lang, _)
            | Self::Translations(lang)
            | Self::Oversight(lang, ..)
            | Self::Accessibility(lang)
            | Self::Offline(lang)
            | Self::Feed(lang)
            | Self::Embeds(lang, _)
            | Self::Embed(lang, ..)
            | Self::OpenData(lang)
            | Self::Alias(lang, _) => Some(lang),
            Self::Data(file) => file.lang(),
            Self::Chooser
            | Self::NotFound
            | Self::Robots
            | Self::SitemapIndex
            | Self::Everywhere(_)
            | Self::EmbedScript
            | Self::ServiceWorker
            | Self::Headers(_)
            | Self::Attachment(..)
            | Self::Asset(_) => None,
        }
    }

    /// The path from the site's root, beginning with `/`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Chooser => "/".to_owned(),
            Self::NotFound => "/404.html".to_owned(),
            Self::Robots => "/robots.txt".to_owned(),
            Self::SitemapIndex => "/sitemap.xml".to_owned(),
            Self::Sitemap(lang) => format!("/{lang}/sitemap.xml"),
            // Every page names these and those beside it in every language: joining is several times as quick as formatting.
            Self::Home(lang) => ["/", lang.as_str(), "/"].concat(),
            Self::Topic(lang, topic) => ["/", lang.as_str(), "/topics/", topic.as_str(), "/"].concat(),
            Self::Collection(lang, collection) => ["/", lang.as_str(), "/", collection.folder(), "/"].concat(),
            Self::Item(id, lang) => ["/", lang.as_str(), "/", id.collection.folder(), "/", id.slug.as_str(), "/"].concat(),
            Self::Everywhere(id) => format!("/{id}/"),
            Self::Counter(id, lang) => {
                ["/", lang.as_str(), "/counter/", id.collection.folder(), "/", id.slug.as_str(), "/"].concat()
            }
            Self::Poster(service, lang) => format!("/{lang}/poster/{service}/"),
            Self::Leaflet(lang, topic) => format!("/{lang}/leaflet/{topic}/"),
            Self::Services(lang, cut) => format!("/{lang}/services/{cut}/"),
            Self::Finder(lang) => format!("/{lang}/services/find/"),
            Self::FinderData(lang) => format!("/{lang}/services/finder.json"),
            Self::Search(lang) => format!("/{lang}/search/"),
            Self::Index(lang) => format!("/{lang}/index/"),
            Self::SearchFile(lang, name) if name == SEARCH_MANIFEST => format!("/{lang}/search/{name}"),
            Self::SearchFile(lang, name) => format!("/search/{lang}/{name}"),
            Self::Translations(lang) => format!("/{lang}/translations/"),
            Self::Oversight(lang, page, form) => format!("/{lang}/{page}{}", form.ending()),
            Self::Accessibility(lang) => format!("/{lang}/accessibility/"),
            Self::Offline(lang) => format!("/{lang}/offline/"),
            Self::Feed(lang) => format!("/{lang}/feed.xml"),
            Self::Embeds(lang, None) => format!("/{lang}/embed/"),
            Self::Embeds(lang, Some(collection)) => format!("/{lang}/embed/{collection}/"),
            Self::Embed(lang, piece, form) => format!("/embed/{lang}/{piece}/{}", form.file()),
            Self::EmbedScript => "/embed.js".to_owned(),
            Self::OpenData(lang) => format!("/{lang}/open-data/"),
            Self::Data(file) => format!("/data/{file}"),
            Self::ServiceWorker => "/sw.js".to_owned(),
            Self::Headers(file) => format!("/{}", file.name()),
            Self::Alias(lang, old) => format!("/{lang}/{old}/"),
            Self::Attachment(id, name) => format!("/files/{id}/{}", encoded(name)),
            Self::Asset(name) => format!("/assets/{}", encoded(name)),
        }
    }

    /// The file in which a static host finds the page.
    #[must_use]
    pub fn file(&self) -> String {
        let name = match self {
            Self::Attachment(id, name) => format!("files/{id}/{name}"),
            Self::Asset(name) => format!("assets/{name}"),
            _ => self.path().trim_start_matches('/').to_owned(),
        };
        if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name }
    }

    /// Reads a path. An address that is nothing else may be an alias.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        match parts.as_slice() {
            [""] => Some(Self::Chooser),
            ["404.html"] => Some(Self::NotFound),
            ["robots.txt"] => Some(Self::Robots),
            ["sitemap.xml"] => Some(Self::SitemapIndex),
            ["embed.js"] => Some(Self::EmbedScript),
            ["sw.js"] => Some(Self::ServiceWorker),
            ["_headers"] => Some(Self::Headers(HeaderFile::Plain)),
            [".htaccess"] => Some(Self::Headers(HeaderFile::Apache)),
            ["search", tag, rest @ ..] if !rest.is_empty() && rest != [""] && rest != [SEARCH_MANIFEST] => {
                Some(Self::SearchFile(Lang::parse(tag)?, rest.join("/")))
            }
            ["embed", tag, rest @ .., last] => {
                let form = EmbedForm::ALL.into_iter().find(|form| form.file() == *last)?;
                Some(Self::Embed(Lang::parse(tag)?, Embedded::parse(rest)?, form))
            }
            ["data", rest @ ..] => DataFile::parse(rest).map(Self::Data),
            // A collection's folder is no language: `faq` is no tag of ISO 639.
            [folder, slug, ""] if Collection::from_folder(folder).is_some() => item_id(folder, slug).map(Self::Everywhere),
            ["assets", rest @ ..] => Some(Self::Asset(decoded(&rest.join("/"))?)),
            ["files", folder, slug, name] => Some(Self::Attachment(item_id(folder, slug)?, decoded(name)?)),
            [tag, rest @ ..] => Self::parse_below(&Lang::parse(tag)?, rest),
            [] => None,
        }
    }

    fn parse_below(lang: &Lang, rest: &[&str]) -> Option<Self> {
        let lang = *lang;
        if let Some((page, form)) = Oversight::parse(rest) {
            return Some(Self::Oversight(lang, page, form));
        }
        match rest {
            ["sitemap.xml"] => return Some(Self::Sitemap(lang)),
            ["feed.xml"] => return Some(Self::Feed(lang)),
            [""] => return Some(Self::Home(lang)),
            ["search", ""] => return Some(Self::Search(lang)),
            ["index", ""] => return Some(Self::Index(lang)),
            ["search", SEARCH_MANIFEST] => return Some(Self::SearchFile(lang, SEARCH_MANIFEST.to_owned())),
            ["translations", ""] => return Some(Self::Translations(lang)),
            ["accessibility", ""] => return Some(Self::Accessibility(lang)),
            ["offline", ""] => return Some(Self::Offline(lang)),
            ["embed", ""] => return Some(Self::Embeds(lang, None)),
            ["embed", folder, ""] => return Some(Self::Embeds(lang, Some(Collection::from_folder(folder)?))),
            ["open-data", ""] => return Some(Self::OpenData(lang)),
            ["counter", folder, slug, ""] => return item_id(folder, slug).map(|id| Self::Counter(id, lang)),
            ["poster", service, ""] => return Some(Self::Poster(Slug::parse(service)?, lang)),
            ["leaflet", topic, ""] => return Some(Self::Leaflet(lang, TopicId::parse(topic)?)),
            ["topics", id, ""] => return Some(Self::Topic(lang, TopicId::parse(id)?)),
            ["services", "find", ""] => return Some(Self::Finder(lang)),
            ["services", "finder.json"] => return Some(Self::FinderData(lang)),
            ["services", cut @ .., ""] => {
                if let Some(cut) = Cut::parse(cut) {
                    return Some(Self::Services(lang, cut));
                }
            }
            _ => {}
        }
        match rest {
            [folder, ""] if Collection::from_folder(folder).is_some() => {
                Some(Self::Collection(lang, Collection::from_folder(folder)?))
            }
            [folder, slug, ""] if Collection::from_folder(folder).is_some() => {
                item_id(folder, slug).map(|id| Self::Item(id, lang))
            }
            [inside @ .., ""] if inside.iter().all(|part| crate::base::id::is_slug(part)) => {
                Some(Self::Alias(lang, inside.join("/")))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.path())
    }
}

fn item_id(folder: &str, slug: &str) -> Option<ItemId> {
    Some(ItemId::new(Collection::from_folder(folder)?, Slug::parse(slug)?))
}
