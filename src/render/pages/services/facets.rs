//! The ways that lead on from a list of desks: first those that shorten it, then other lists.

use super::{Desk, area_link, kind_route, number, weekday};
use crate::base::id::{AreaId, Slug};
use crate::base::lang::Lang;
use crate::base::route::{Cut, Route};
use crate::base::weekday::Weekday;
use crate::model::Portal;
use crate::parse::record::service::ServiceKind;
use crate::render::frame;
use crate::render::view::Text;
use crate::render::view::list::{Facet, FacetLink};
use crate::resolve::{Context, cuts, desk};

/// What leads on from a list; of several conditions, the lists that differ in one.
pub(in crate::render::pages) fn of(context: &Context<'_>, cut: Option<&Cut>, services: &[Desk<'_>]) -> Vec<Facet> {
    let kind_in = |kind: &Slug, area: &AreaId| {
        let kind = cuts::kind_of(kind);
        vec![
            facet(context, "area", kind.map(|kind| places_of(context, kind, Some(area))).unwrap_or_default()),
            facet(context, "kind", kinds_in(context, area, kind)),
        ]
    };
    let found = match cut {
        Some(Cut::OfIn(kind, area)) => kind_in(kind, area),
        Some(Cut::SpeakingIn(spoken, area)) => vec![
            facet(context, "area", places_speaking(context, spoken, Some(area))),
            facet(context, "language", languages_in(context, area, Some(spoken))),
        ],
        Some(Cut::SpeakingOn(spoken, day)) => {
            let speaking: Vec<_> = desk::speaking(context.portal, spoken).collect();
            vec![
                facet(context, "day", days(context, spoken, &speaking, Some(*day))),
                facet(context, "language", languages(context, None)),
            ]
        }
        _ => narrower(context, cut, services).into_iter().chain(others(context, cut)).collect(),
    };
    found.into_iter().filter(|facet| !facet.links.is_empty()).collect()
}

/// The lists that have some of this one's desks.
fn narrower(context: &Context<'_>, cut: Option<&Cut>, services: &[Desk<'_>]) -> Vec<Facet> {
    match cut {
        Some(Cut::In(area)) => vec![
            facet(context, "narrow-kind", kinds_in(context, area, None)),
            facet(context, "narrow-language", languages_in(context, area, None)),
        ],
        Some(Cut::Of(kind)) => {
            let places = cuts::kind_of(kind).map(|kind| places_of(context, kind, None));
            vec![facet(context, "narrow-area", places.unwrap_or_default())]
        }
        Some(Cut::Speaking(spoken)) => vec![
            facet(context, "narrow-day", days(context, spoken, services, None)),
            facet(context, "narrow-area", places_speaking(context, spoken, None)),
        ],
        _ => Vec::new(),
    }
}

/// The lists of one condition.
fn others(context: &Context<'_>, cut: Option<&Cut>) -> Vec<Facet> {
    let (portal, is_current) = (context.portal, |other: &Cut| cut == Some(other));
    let areas = desk::areas(portal).into_iter().filter(|area| is_near(portal, cut, area));
    let areas = areas.filter_map(|id| area_link(context, id, Some(is_current(&Cut::In(id.clone())))));
    let kinds =
        desk::kinds(portal).map(|kind| kind_link(context, kind, cuts::slug(kind).map(Cut::Of).as_ref() == cut && cut.is_some()));
    let spoken = match cut {
        Some(Cut::Speaking(spoken)) => Some(spoken),
        _ => None,
    };
    vec![
        facet(context, "area", areas.collect()),
        facet(context, "kind", kinds.collect()),
        facet(context, "language", languages(context, spoken)),
    ]
}

/// Whether a list leads on to a place: to the basins, and to municipalities around, of which a province has hundreds.
fn is_near(portal: &Portal, cut: Option<&Cut>, area: &AreaId) -> bool {
    let basin_of = |area: &AreaId| portal.area(area).and_then(|area| area.basin.clone());
    let around = match cut {
        Some(Cut::In(here)) => Some(basin_of(here).unwrap_or_else(|| here.clone())),
        _ => None,
    };
    basin_of(area).is_none_or(|basin| around == Some(basin))
}

fn facet(context: &Context<'_>, id: &'static str, links: Vec<FacetLink>) -> Facet {
    Facet { id, heading: context.locale.messages.text(&format!("facet-{id}")), links }
}

fn kind_link(context: &Context<'_>, kind: ServiceKind, current: bool) -> FacetLink {
    FacetLink {
        label: kind_name(context, kind),
        url: kind_route(context.lang(), kind).path(),
        count: number(context, context.portal.desks.by_kind.get(&kind).copied().unwrap_or_default()),
        current,
    }
}

pub(super) fn kind_name(context: &Context<'_>, kind: ServiceKind) -> Text {
    Text::plain(context.locale.messages.text(&format!("service-kind-{}", kind.as_str())))
}

fn languages(context: &Context<'_>, current: Option<&Lang>) -> Vec<FacetLink> {
    let link = |lang: Lang| FacetLink {
        label: frame::language_label(context, &lang),
        current: current == Some(&lang),
        // Nobody has said so is not the same as nobody does: no number, rather than a nought.
        count: match context.portal.desks.by_language.get(&lang) {
            None => String::new(),
            Some(known) => number(context, *known),
        },
        url: Route::Services(*context.lang(), Cut::Speaking(lang)).path(),
    };
    desk::languages(context.portal).into_iter().map(link).collect()
}

fn kinds_in(context: &Context<'_>, area: &AreaId, current: Option<ServiceKind>) -> Vec<FacetLink> {
    let link = |kind: ServiceKind| {
        let cut = Cut::OfIn(cuts::slug(kind)?, area.clone());
        let found = context.portal.desks.by_kind_in.get(&(kind, area.clone()))?;
        Some(cut_link(context, kind_name(context, kind), cut, *found, current == Some(kind)))
    };
    desk::kinds(context.portal).filter(|kind| cuts::has_kind_in(context.portal, *kind, area)).filter_map(link).collect()
}

fn languages_in(context: &Context<'_>, area: &AreaId, current: Option<&Lang>) -> Vec<FacetLink> {
    let link = |lang: Lang| {
        let found = context.portal.desks.by_language_in.get(&(lang, area.clone()))?;
        let (label, is_current) = (frame::language_label(context, &lang), current == Some(&lang));
        Some(cut_link(context, label, Cut::SpeakingIn(lang, area.clone()), *found, is_current))
    };
    let spoken = desk::languages(context.portal).into_iter();
    spoken.filter(|lang| cuts::has_language_in(context.portal, lang, area)).filter_map(link).collect()
}

fn places_of(context: &Context<'_>, kind: ServiceKind, current: Option<&AreaId>) -> Vec<FacetLink> {
    let portal = context.portal;
    let link = |area: &AreaId| {
        let found = portal.desks.by_kind_in.get(&(kind, area.clone()))?;
        place_link(context, area, Cut::OfIn(cuts::slug(kind)?, area.clone()), *found, current)
    };
    desk::areas(portal).into_iter().filter(|area| cuts::has_kind_in(portal, kind, area)).filter_map(link).collect()
}

fn places_speaking(context: &Context<'_>, spoken: &Lang, current: Option<&AreaId>) -> Vec<FacetLink> {
    let portal = context.portal;
    let link = |area: &AreaId| {
        let found = portal.desks.by_language_in.get(&(*spoken, area.clone()))?;
        place_link(context, area, Cut::SpeakingIn(*spoken, area.clone()), *found, current)
    };
    desk::areas(portal).into_iter().filter(|area| cuts::has_language_in(portal, spoken, area)).filter_map(link).collect()
}

fn place_link(context: &Context<'_>, area: &AreaId, cut: Cut, found: usize, current: Option<&AreaId>) -> Option<FacetLink> {
    let label = super::localized(context, &context.portal.area(area)?.name);
    Some(cut_link(context, label, cut, found, current == Some(area)))
}

fn days(context: &Context<'_>, spoken: &Lang, services: &[Desk<'_>], current: Option<Weekday>) -> Vec<FacetLink> {
    let found = cuts::days(context.almanac, services.iter().map(|(_, service)| *service), spoken);
    let link = |(day, found)| {
        let label = Text::plain(weekday(context, day));
        cut_link(context, label, Cut::SpeakingOn(*spoken, day), found, current == Some(day))
    };
    found.into_iter().map(link).collect()
}

fn cut_link(context: &Context<'_>, label: Text, cut: Cut, found: usize, current: bool) -> FacetLink {
    FacetLink { label, url: Route::Services(*context.lang(), cut).path(), count: number(context, found), current }
}
