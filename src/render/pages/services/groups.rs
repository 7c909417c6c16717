//! The desks of a list; of a list that nobody would read to its end, the places or kinds that its desks have, each with a list of its own.

use super::Desk;
use super::facets::kind_name;
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{AreaId, Slug};
use crate::base::route::{Cut, Route};
use crate::parse::record::service::ServiceKind;
use crate::render::Page;
use crate::render::pages::{count, localized, sorted};
use crate::render::view::list::{Entry, Group, Listed};
use crate::render::view::{Link, Text};
use crate::resolve::item::TranslationState;
use crate::resolve::{Context, cuts, desk};
use std::collections::BTreeMap;

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

/// So many desks are listed on one page; of more, their places.
pub(super) const MOST: usize = 300;

/// So many stand under their places, beside a script and the data that it narrows.
const MOST_WHOLE: usize = 150;

/// What a list shows.
pub(super) fn of(page: &Page<'_>, cut: Option<&Cut>, services: Vec<Desk<'_>>) -> Result<Vec<Group>> {
    let context = &page.context;
    if services.is_empty() {
        return Ok(Vec::new());
    }
    if services.len() > MOST {
        let town = cut.and_then(Cut::area).filter(|area| !context.portal.territory.basins.contains(area));
        let divided = match (cut, town) {
            (Some(Cut::In(_)), Some(town)) => by_kind(context, town, &services),
            (_, Some(_)) => Vec::new(),
            (_, None) => by_place(page, cut, &services, Shown::Counted)?,
        };
        if !divided.is_empty() {
            return Ok(divided);
        }
    }
    let entries = sorted(context, entries(page, services)?);
    Ok(vec![Group { id: "services".to_owned(), heading: None, entries }])
}

/// All desks under the basins in which they are; of very many, their places.
pub(in crate::render::pages) fn whole(page: &Page<'_>, services: Vec<Desk<'_>>) -> Result<Vec<Group>> {
    let shown = if services.len() > MOST_WHOLE { Shown::Counted } else { Shown::Listed };
    let groups = by_place(page, None, &services, shown)?;
    if groups.is_empty() { of(page, None, services) } else { Ok(groups) }
}

/// What stands under a basin.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// Its desks.
    Listed,
    /// Its municipalities, and how many desks each has.
    Counted,
}

fn entries(page: &Page<'_>, services: Vec<Desk<'_>>) -> Result<Vec<Listed>> {
    services.into_iter().map(|(item, service)| page.service_entry(item, service)).collect()
}

/// Basins in the order of the territory, then what lies in none. Nothing where no desk has a place that the territory knows.
fn by_place(page: &Page<'_>, cut: Option<&Cut>, services: &[Desk<'_>], shown: Shown) -> Result<Vec<Group>> {
    let portal = page.context.portal;
    let mut of_basin: BTreeMap<Option<&AreaId>, Vec<Desk<'_>>> = BTreeMap::new();
    for desk in services {
        let own = desk.1.area.as_ref().and_then(|area| portal.area(&area.value));
        let basin = own.and_then(|area| area.basin.as_ref().or(Some(&area.id)));
        of_basin.entry(basin.filter(|basin| portal.territory.basins.contains(basin))).or_default().push(*desk);
    }
    if of_basin.keys().all(Option::is_none) && desk::areas(portal).is_empty() {
        return Ok(Vec::new());
    }
    let basins = portal.territory.basins.iter().map(Some).chain([None]);
    let groups = basins.filter_map(|basin| Some((basin, of_basin.remove(&basin)?)));
    groups.map(|(basin, desks)| group(page, cut, basin, desks, shown)).collect()
}

fn group(page: &Page<'_>, cut: Option<&Cut>, basin: Option<&AreaId>, desks: Vec<Desk<'_>>, shown: Shown) -> Result<Group> {
    let context = &page.context;
    let heading = match basin.and_then(|basin| Some((basin, context.portal.area(basin)?))) {
        Some((id, area)) => Link { label: localized(context, &area.name), url: Some(path(context, in_place(context, cut, id))) },
        None => Link { label: Text::plain(context.locale.messages.text("group-other")), url: None },
    };
    let entries = match shown {
        Shown::Listed => near_each_other(context, entries(page, desks)?),
        Shown::Counted => counted(page, cut, desks)?,
    };
    Ok(Group { id: basin.map_or_else(|| "other".to_owned(), ToString::to_string), heading: Some(heading), entries })
}

/// By place, then by name; what each does, its own page says.
fn near_each_other(context: &Context<'_>, entries: Vec<Listed>) -> Vec<Listed> {
    let place = |entry: &Listed| entry.detail.as_ref().map(|place| place.text.clone()).unwrap_or_default();
    let bare = entries.into_iter().map(|entry| Entry { summary: None, ..entry.into_entry() }.into());
    let mut entries = sorted(context, bare.collect());
    entries.sort_by(|left, right| context.locale.formats.compare(&place(left), &place(right)));
    entries
}

/// Municipalities with their numbers; desks without a known place stand for themselves.
fn counted(page: &Page<'_>, cut: Option<&Cut>, desks: Vec<Desk<'_>>) -> Result<Vec<Listed>> {
    let context = &page.context;
    let mut of_place: BTreeMap<&AreaId, usize> = BTreeMap::new();
    let mut nowhere = Vec::new();
    for desk in desks {
        match desk.1.area.as_ref().filter(|area| context.portal.area(&area.value).is_some()) {
            Some(area) => *of_place.entry(&area.value).or_default() += 1,
            None => nowhere.push(desk),
        }
    }
    let places = of_place.into_iter().filter_map(|(id, found)| {
        let name = localized(context, &context.portal.area(id)?.name);
        Some(tally(context, name, in_place(context, cut, id), found))
    });
    let mut found = sorted(context, places.collect());
    found.extend(sorted(context, entries(page, nowhere)?));
    Ok(found)
}

/// The kinds of a municipality's desks.
fn by_kind(context: &Context<'_>, area: &AreaId, services: &[Desk<'_>]) -> Vec<Group> {
    let mut of_kind: BTreeMap<ServiceKind, usize> = BTreeMap::new();
    for (_, service) in services {
        *of_kind.entry(service.kind).or_default() += 1;
    }
    // A kind that has no list here is all that is here, or is nowhere else.
    let listed = |(kind, found): (ServiceKind, usize)| {
        let cut = cuts::slug(kind).map(|slug| of_kind_in(context, slug, kind, area))?;
        Some(tally(context, kind_name(context, kind), cut, found))
    };
    if of_kind.len() < 2 {
        return Vec::new();
    }
    let entries: Vec<Listed> = of_kind.into_iter().filter_map(listed).collect();
    vec![Group { id: "services".to_owned(), heading: None, entries }]
}

fn of_kind_in(context: &Context<'_>, slug: Slug, kind: ServiceKind, area: &AreaId) -> Cut {
    if cuts::has_kind_in(context.portal, kind, area) { Cut::OfIn(slug, area.clone()) } else { Cut::Of(slug) }
}

/// The desks of a list that are in a place: their own list where there is one, else the place's.
fn in_place(context: &Context<'_>, cut: Option<&Cut>, area: &AreaId) -> Cut {
    let portal = context.portal;
    match cut {
        Some(Cut::Of(slug) | Cut::OfIn(slug, _))
            if cuts::kind_of(slug).is_some_and(|kind| cuts::has_kind_in(portal, kind, area)) =>
        {
            Cut::OfIn(slug.clone(), area.clone())
        }
        Some(Cut::Speaking(spoken) | Cut::SpeakingIn(spoken, _) | Cut::SpeakingOn(spoken, _))
            if cuts::has_language_in(portal, spoken, area) =>
        {
            Cut::SpeakingIn(*spoken, area.clone())
        }
        _ => Cut::In(area.clone()),
    }
}

fn tally(context: &Context<'_>, title: Text, cut: Cut, found: usize) -> Listed {
    Listed::from(Entry {
        title,
        url: path(context, cut),
        summary: None,
        detail: Some(Text::plain(count(context, "count-services", found))),
        date: None,
        opening: None,
        mark: None,
        state: TranslationState::Original.key(),
        tag: None,
    })
}

fn path(context: &Context<'_>, cut: Cut) -> String {
    Route::Services(*context.lang(), cut).path()
}
