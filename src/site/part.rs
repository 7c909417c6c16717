//! A part of a site. Every address stands in one cell: a language, and a locality of the territory. A part has some of the cells, so
//! that many machines can make a site between them.
//!
//! What has no language stands in the source language's cells; what has no place, in [`Locality::Nowhere`].
//! Absent on purpose: whether the parts that somebody has are all of them; see `publish`.

mod grid;
mod only;

pub use grid::Grid;
pub use only::{Axis, Only, Unknown};

use crate::base::id::{AreaId, Collection, ItemId};
use crate::base::lang::Lang;
use crate::base::route::{Embedded, Route};
use crate::model::{Front, Portal};
use crate::resolve::desk;
use std::collections::BTreeSet;
use std::fmt;

/// What [`Locality::Nowhere`] is called. No id of an area has an underscore; `none` would be taken: the town lies near Turin.
const NOWHERE: &str = "_none";

/// The area to which an address belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locality {
    Nowhere,
    Area(AreaId),
}

impl Locality {
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if name == NOWHERE { Some(Self::Nowhere) } else { AreaId::parse(name).map(Self::Area) }
    }
}

impl fmt::Display for Locality {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nowhere => formatter.write_str(NOWHERE),
            Self::Area(id) => write!(formatter, "{id}"),
        }
    }
}

/// Each of these languages in each of these localities.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    pub languages: BTreeSet<Lang>,
    pub localities: BTreeSet<Locality>,
}

impl Selection {
    /// The cells of both, if there are any.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> Option<Self> {
        let languages: BTreeSet<Lang> = self.languages.intersection(&other.languages).cloned().collect();
        let localities: BTreeSet<Locality> = self.localities.intersection(&other.localities).cloned().collect();
        Some(Self { languages, localities }).filter(|cells| !cells.is_empty())
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.languages.is_empty() || self.localities.is_empty()
    }

    fn has(&self, portal: &Portal, route: &Route) -> bool {
        self.languages.contains(language(portal, route)) && self.localities.contains(&locality(portal, route))
    }
}

/// All of a site, or the addresses in some of its cells.
#[derive(Debug, Clone, Default)]
pub enum Part {
    #[default]
    Whole,
    Of(Selection),
}

impl Part {
    /// What somebody wants only; all when nobody wants anything.
    ///
    /// # Errors
    /// The portal has no such language, or no such area.
    pub fn choose(portal: &Portal, only: &[Only]) -> Result<Self, Unknown> {
        if only.is_empty() { Ok(Self::Whole) } else { only::select(portal, only).map(Self::Of) }
    }

    #[must_use]
    pub fn has(&self, portal: &Portal, route: &Route) -> bool {
        match self {
            Self::Whole => true,
            Self::Of(selection) => selection.has(portal, route),
        }
    }
}

fn language<'a>(portal: &'a Portal, route: &'a Route) -> &'a Lang {
    route.lang().unwrap_or(&portal.settings.source)
}

/// Desks and organisations stand where they are, with all that is made of them, and lists of desks where those are.
fn locality(portal: &Portal, route: &Route) -> Locality {
    let of_item = |id: &ItemId| portal.item(id).map_or(Locality::Nowhere, |item| locality_of(portal, item));
    match route {
        Route::Item(id, _)
        | Route::Everywhere(id)
        | Route::Counter(id, _)
        | Route::Attachment(id, _)
        | Route::Embed(_, Embedded::Item(id), _) => of_item(id),
        Route::Data(file) => {
            file.desk().map_or(Locality::Nowhere, |slug| of_item(&ItemId::new(Collection::Services, slug.clone())))
        }
        Route::Poster(slug, _) => of_item(&ItemId::new(Collection::Services, slug.clone())),
        Route::Alias(_, old) => portal.aliases.get(old).map_or(Locality::Nowhere, of_item),
        Route::Services(_, cut) => in_territory(portal, cut.area()),
        Route::Embed(_, Embedded::ServicesIn(area), _) => in_territory(portal, Some(area)),
        Route::Chooser
        | Route::NotFound
        | Route::Robots
        | Route::SitemapIndex
        | Route::Sitemap(_)
        | Route::Home(_)
        | Route::Topic(..)
        | Route::Collection(..)
        | Route::Leaflet(..)
        | Route::Finder(_)
        | Route::FinderData(_)
        | Route::Search(_)
        | Route::Index(_)
        | Route::SearchFile(..)
        | Route::Translations(_)
        | Route::Oversight(..)
        | Route::Accessibility(_)
        | Route::Offline(_)
        | Route::Feed(_)
        | Route::Embeds(..)
        | Route::Embed(_, Embedded::Topic(_) | Embedded::Search, _)
        | Route::EmbedScript
        | Route::OpenData(_)
        | Route::ServiceWorker
        | Route::Headers(_)
        | Route::Asset(_) => Locality::Nowhere,
    }
}

fn locality_of(portal: &Portal, item: &Front) -> Locality {
    in_territory(portal, desk::area(item))
}

/// An area that the territory does not have is nobody's to choose.
fn in_territory(portal: &Portal, area: Option<&AreaId>) -> Locality {
    area.filter(|area| portal.area(area).is_some()).map_or(Locality::Nowhere, |area| Locality::Area(area.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_area_is_called_as_what_has_none() {
        assert_eq!(Locality::parse(NOWHERE), Some(Locality::Nowhere));
        assert_eq!(AreaId::parse(NOWHERE), None);
        assert_eq!(Locality::parse("none"), AreaId::parse("none").map(Locality::Area));
        assert_eq!(Locality::parse("-alba"), None);
    }
}
