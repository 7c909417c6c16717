//! Which lists of desks have a page, and which desks stand in each.
//!
//! A page for every kind in every place in every language would be more pages than desks. So a list of two conditions exists where it
//! helps: where the place has more desks than one takes in at a glance, and the list is shorter than those of either condition. Each
//! desk so adds at most a few lists, and most add none.

use super::hours::Almanac;
use super::{attendance, desk};
use crate::base::id::{AreaId, Slug};
use crate::base::lang::Lang;
use crate::base::route::Cut;
use crate::base::weekday::Weekday;
use crate::model::{Front, Portal};
use crate::parse::record::service::{Service, ServiceKind};
use std::collections::BTreeMap;

/// As many desks as one takes in at a glance.
pub const GLANCE: usize = 10;

/// All lists that have a page, in a fixed order.
#[must_use]
pub fn all(portal: &Portal, almanac: &Almanac) -> Vec<Cut> {
    let desks = &portal.desks;
    let places = desk::areas(portal).into_iter().map(|area| Cut::In(area.clone()));
    let kinds = desk::kinds(portal).filter_map(|kind| Some(Cut::Of(slug(kind)?)));
    let languages = desk::languages(portal).into_iter().map(Cut::Speaking);
    let of_in = desks.by_kind_in.keys().filter(|(kind, area)| has_kind_in(portal, *kind, area));
    let of_in = of_in.filter_map(|(kind, area)| Some(Cut::OfIn(slug(*kind)?, area.clone())));
    let speaking_in = desks.by_language_in.keys().filter(|(spoken, area)| has_language_in(portal, spoken, area));
    let speaking_in = speaking_in.map(|(spoken, area)| Cut::SpeakingIn(*spoken, area.clone()));
    let mut speaking_on = Vec::new();
    for spoken in desks.by_language.keys() {
        let days = days(almanac, desk::speaking(portal, spoken).map(|(_, service)| service), spoken);
        speaking_on.extend(days.into_keys().map(|day| Cut::SpeakingOn(*spoken, day)));
    }
    places.chain(kinds).chain(languages).chain(of_in).chain(speaking_in).chain(speaking_on).collect()
}

/// The desks of a list, in the order of their ids; `None` where the portal has no such list.
#[must_use]
pub fn services<'a>(portal: &'a Portal, almanac: &'a Almanac, cut: &'a Cut) -> Option<Vec<(&'a Front, &'a Service)>> {
    Some(match cut {
        Cut::In(area) if desk::has_page(portal, area) => desk::within(portal, area).collect(),
        Cut::Of(kind) => {
            let kind = kind_of(kind).filter(|kind| portal.desks.by_kind.contains_key(kind))?;
            desk::of_kind(portal, kind).collect()
        }
        // Languages of the portal have their page even when no desk speaks them yet: the page says so.
        Cut::Speaking(spoken) if desk::languages(portal).contains(spoken) => desk::speaking(portal, spoken).collect(),
        Cut::OfIn(kind, area) => {
            let kind = kind_of(kind).filter(|kind| has_kind_in(portal, *kind, area))?;
            desk::within(portal, area).filter(|(_, service)| service.kind == kind).collect()
        }
        Cut::SpeakingIn(spoken, area) if has_language_in(portal, spoken, area) => {
            desk::speaking(portal, spoken).filter(|(_, service)| desk::is_within(portal, area, service)).collect()
        }
        Cut::SpeakingOn(spoken, day) => {
            let all = || desk::speaking(portal, spoken);
            days(almanac, all().map(|(_, service)| service), spoken).get(day)?;
            all().filter(|(_, service)| attendance::spoken(almanac, service, spoken).has(*day)).collect()
        }
        Cut::In(_) | Cut::Speaking(_) | Cut::SpeakingIn(..) => return None,
    })
}

/// On how many of these desks a language is spoken on each day of the week; empty where all days are alike, and no list by day tells
/// more than the language's own.
#[must_use]
pub fn days<'a>(almanac: &Almanac, services: impl Iterator<Item = &'a Service>, spoken: &Lang) -> BTreeMap<Weekday, usize> {
    let (mut found, mut total) = (BTreeMap::new(), 0);
    for service in services {
        total += 1;
        let days = attendance::spoken(almanac, service, spoken);
        for day in Weekday::ALL.into_iter().filter(|day| days.has(*day)) {
            *found.entry(day).or_insert(0) += 1;
        }
    }
    if found.values().all(|count| *count == total) { BTreeMap::new() } else { found }
}

/// Whether the desks of a kind in a place have a list of their own.
#[must_use]
pub fn has_kind_in(portal: &Portal, kind: ServiceKind, area: &AreaId) -> bool {
    let desks = &portal.desks;
    let found = desks.by_kind_in.get(&(kind, area.clone()));
    portal.area(area).is_some() && helps(found, desks.by_kind.get(&kind), desks.by_area.get(area))
}

/// Whether the desks of a place that speak a language have a list of their own.
#[must_use]
pub fn has_language_in(portal: &Portal, spoken: &Lang, area: &AreaId) -> bool {
    let desks = &portal.desks;
    let found = desks.by_language_in.get(&(*spoken, area.clone()));
    portal.area(area).is_some() && helps(found, desks.by_language.get(spoken), desks.by_area.get(area))
}

fn helps(found: Option<&usize>, everywhere: Option<&usize>, in_place: Option<&usize>) -> bool {
    let (Some(found), Some(everywhere), Some(in_place)) = (found, everywhere, in_place) else { return false };
    *in_place > GLANCE && found < everywhere && found < in_place
}

/// Whether an address is one of a list, were there desks for it.
#[must_use]
pub fn is_an_address(portal: &Portal, cut: &Cut) -> bool {
    let is_kind = match cut {
        Cut::Of(kind) | Cut::OfIn(kind, _) => kind_of(kind).is_some(),
        _ => true,
    };
    is_kind && cut.area().is_none_or(|area| portal.area(area).is_some())
}

#[must_use]
pub fn kind_of(slug: &Slug) -> Option<ServiceKind> {
    ServiceKind::parse(slug.as_str())
}

/// Kinds are spelled as slugs.
#[must_use]
pub fn slug(kind: ServiceKind) -> Option<Slug> {
    Slug::parse(kind.as_str())
}
