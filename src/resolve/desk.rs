//! Finding desks: by place, by kind, by the language spoken there.

use crate::base::id::{AreaId, Collection};
use crate::base::lang::Lang;
use crate::model::{Front, Portal};
use crate::parse::record::Record;
use crate::parse::record::service::{Service, ServiceKind};

/// All services with their records, in the order of their ids.
pub fn all(portal: &Portal) -> impl Iterator<Item = (&Front, &Service)> {
    portal.collection(Collection::Services).filter_map(|item| match &item.record {
        Record::Service(service) => Some((item, service.as_ref())),
        _ => None,
    })
}

/// Where a desk or an organisation is.
#[must_use]
pub fn area(item: &Front) -> Option<&AreaId> {
    let area = match &item.record {
        Record::Service(service) => service.area.as_ref(),
        Record::Organization(organization) => organization.area.as_ref(),
        _ => None,
    };
    area.map(|area| &area.value)
}

/// Services of a basin or a municipality.
pub fn within<'a>(portal: &'a Portal, area: &'a AreaId) -> impl Iterator<Item = (&'a Front, &'a Service)> {
    all(portal).filter(move |(_, service)| is_within(portal, area, service))
}

#[must_use]
pub fn is_within(portal: &Portal, area: &AreaId, service: &Service) -> bool {
    service.area.as_ref().is_some_and(|own| portal.territory.contains(area, &own.value))
}

pub fn of_kind(portal: &Portal, kind: ServiceKind) -> impl Iterator<Item = (&Front, &Service)> {
    all(portal).filter(move |(_, service)| service.kind == kind)
}

pub fn speaking<'a>(portal: &'a Portal, lang: &'a Lang) -> impl Iterator<Item = (&'a Front, &'a Service)> {
    all(portal).filter(move |(_, service)| service.languages.iter().any(|spoken| spoken.language.value == *lang))
}

/// Whether an area has a page (see [`areas`]).
#[must_use]
pub fn has_page(portal: &Portal, area: &AreaId) -> bool {
    portal.area(area).is_some() && (portal.territory.basins.contains(area) || portal.desks.by_area.contains_key(area))
}

/// Kinds of which there is at least one service.
pub fn kinds(portal: &Portal) -> impl Iterator<Item = ServiceKind> {
    portal.desks.by_kind.keys().copied()
}

/// Areas that have a page: basins in the order of the territory, then municipalities with a service of their own, by id.
#[must_use]
pub fn areas(portal: &Portal) -> Vec<&AreaId> {
    let basins = &portal.territory.basins;
    let own = portal.desks.by_area.keys().filter(|area| portal.area(area).is_some() && !basins.contains(area));
    basins.iter().chain(own).collect()
}

/// Languages with a page of who speaks them: the portal's own, in its order, then those of its desks.
#[must_use]
pub fn languages(portal: &Portal) -> Vec<Lang> {
    let own = &portal.settings.languages;
    let further = portal.desks.by_language.keys().filter(|lang| !own.contains(lang));
    own.iter().chain(further).cloned().collect()
}
