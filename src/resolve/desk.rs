//! Finding desks: by place, by kind, by the language spoken there.

use crate::base::id::{AreaId, Collection};
use crate::base::lang::Lang;
use crate::model::{Item, Portal};
use crate::parse::record::Record;
use crate::parse::record::service::{Service, ServiceKind};
use std::collections::BTreeSet;

/// All services with their records, in the order of their ids.
pub fn all(portal: &Portal) -> impl Iterator<Item = (&Item, &Service)> {
    portal.collection(Collection::Services).filter_map(|item| match &item.record {
        Record::Service(service) => Some((item.as_ref(), service.as_ref())),
        _ => None,
    })
}

/// Where a desk or an organisation is.
#[must_use]
pub fn area(item: &Item) -> Option<&AreaId> {
    let area = match &item.record {
        Record::Service(service) => service.area.as_ref(),
        Record::Organization(organization) => organization.area.as_ref(),
        _ => None,
    };
    area.map(|area| &area.value)
}

/// Services of a basin or a municipality.
pub fn within<'a>(portal: &'a Portal, area: &'a AreaId) -> impl Iterator<Item = (&'a Item, &'a Service)> {
    all(portal).filter(move |(_, service)| service.area.as_ref().is_some_and(|own| portal.territory.contains(area, &own.value)))
}

pub fn of_kind(portal: &Portal, kind: ServiceKind) -> impl Iterator<Item = (&Item, &Service)> {
    all(portal).filter(move |(_, service)| service.kind == kind)
}

pub fn speaking<'a>(portal: &'a Portal, lang: &'a Lang) -> impl Iterator<Item = (&'a Item, &'a Service)> {
    all(portal).filter(move |(_, service)| service.languages.iter().any(|spoken| spoken.language.value == *lang))
}

/// Kinds of which there is at least one service.
#[must_use]
pub fn kinds(portal: &Portal) -> BTreeSet<ServiceKind> {
    all(portal).map(|(_, service)| service.kind).collect()
}

/// Languages that are spoken at one desk at least.
#[must_use]
pub fn spoken(portal: &Portal) -> BTreeSet<&Lang> {
    all(portal).flat_map(|(_, service)| service.languages.iter().map(|spoken| &spoken.language.value)).collect()
}

/// Areas that have a page: basins in the order of the territory, then municipalities with a service of their own, by id.
#[must_use]
pub fn areas(portal: &Portal) -> Vec<&AreaId> {
    let basins = &portal.territory.basins;
    let own = all(portal).filter_map(|(_, service)| service.area.as_ref().map(|area| &area.value));
    let own: BTreeSet<&AreaId> = own.filter(|area| portal.area(area).is_some() && !basins.contains(area)).collect();
    basins.iter().chain(own).collect()
}

/// Languages with a page of who speaks them: the portal's own, in its order, then those of its desks.
#[must_use]
pub fn languages(portal: &Portal) -> Vec<Lang> {
    let own = &portal.settings.languages;
    let further = spoken(portal).into_iter().filter(|lang| !own.contains(lang));
    own.iter().chain(further).cloned().collect()
}
