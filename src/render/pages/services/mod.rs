//! Lists of desks: all, by place, by kind, by the language spoken there, and by two of these. Each list offers the other cuts.

pub(super) mod facets;
pub(super) mod groups;
mod plan;
mod streets;

use super::{collection_link, count, entry, localized};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{AreaId, Collection};
use crate::base::lang::Lang;
use crate::base::route::{Cut, Route};
use crate::base::weekday::Weekday;
use crate::locale::messages::Argument;
use crate::model::Front;
use crate::parse::record::service::{Service, ServiceKind};
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{Entry, FacetLink, ListView, Listed};
use crate::render::view::{Link, Text};
use crate::resolve::{Context, confirmation, cuts, desk, words};

/// A desk with its record.
pub(super) type Desk<'a> = (&'a Front, &'a Service);

impl Page<'_> {
    pub(super) fn services_index(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let services = desk::all(self.context.portal).collect();
        self.services(None, services, self.collection_frame(Collection::Services))
    }

    pub(in crate::render) fn services_cut(&self, cut: &Cut) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let context = &self.context;
        let Some(services) = cuts::services(context.portal, context.almanac, cut) else { return Ok(None) };
        let parent = cut.parent().map(|parent| Link {
            label: Text::plain(title(context, &parent)),
            url: Some(Route::Services(*context.lang(), parent).path()),
        });
        let own = cut.clone();
        let frame = Frame {
            title: title(context, cut),
            description: None,
            at: None,
            route: Box::new(move |lang| Route::Services(*lang, own.clone())),
            languages: Languages::All,
            trail: std::iter::once(collection_link(context, Collection::Services)).chain(parent).collect(),
            section: Some(Collection::Services),
        };
        self.services(Some(cut), services, frame).map(Some)
    }

    fn services(&self, cut: Option<&Cut>, services: Vec<Desk<'_>>, frame: Frame) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let map = match cut {
            Some(Cut::In(area)) => plan::of(self, area, &services, groups::MOST)?,
            _ => None,
        };
        let list = ListView {
            count: self.services_count(cut, services.len()),
            facets: facets::of(context, cut, &services),
            // A map lists its desks itself.
            groups: if map.is_some() { Vec::new() } else { groups::of(self, cut, services)? },
        };
        let finder = Route::Finder(*context.lang()).path();
        self.render("services.html", frame, Views::default().with("list", &list).with("finder", &finder).with("map", &map))
    }

    /// A desk in a list, with its place.
    pub(super) fn service_entry(&self, item: &Front, service: &Service) -> Result<Listed, Box<Diagnostic>> {
        let context = &self.context;
        self.shared.desks.get(&item.id, || {
            Ok(Listed::shared(Entry {
                detail: super::service::place_of(context, service),
                opening: Some(self.opening_piece(item, service)?),
                mark: confirmation::mark(context, service),
                ..entry(context, item)
            }))
        })
    }

    fn services_count(&self, cut: Option<&Cut>, total: usize) -> String {
        match cut {
            Some(Cut::Speaking(_)) if total == 0 => self.context.locale.messages.text("services-language-unknown"),
            _ => count(&self.context, "count-services", total),
        }
    }
}

/// What a list is called; no two lists of a language have the same name.
fn title(context: &Context<'_>, cut: &Cut) -> String {
    let messages = &context.locale.messages;
    let part = match cut {
        Cut::In(area) => return messages.format("services-in-title", &[("area", Argument::Text(&area_name(context, area)))]),
        Cut::Of(kind) => return messages.text(&format!("service-kind-{kind}")),
        Cut::Speaking(spoken) => {
            let name = words::language(context, spoken);
            return messages.format("services-speaking-title", &[("language", Argument::Text(&name))]);
        }
        Cut::OfIn(_, area) | Cut::SpeakingIn(_, area) => area_name(context, area),
        Cut::SpeakingOn(_, day) => weekday(context, *day),
    };
    let whole = cut.parent().map(|parent| title(context, &parent)).unwrap_or_default();
    messages.format("services-narrowed-title", &[("list", Argument::Text(&whole)), ("part", Argument::Text(&part))])
}

fn area_name(context: &Context<'_>, area: &AreaId) -> String {
    let named = context.portal.area(area).map(|area| words::localized(context.portal, &area.name, context.lang()).text);
    named.unwrap_or_else(|| area.to_string())
}

pub(super) fn weekday(context: &Context<'_>, day: Weekday) -> String {
    context.locale.formats.weekday_long(day.number())
}

fn number(context: &Context<'_>, number: usize) -> String {
    context.locale.formats.integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A basin or municipality with its number of services; `None` for an area without a name.
pub(super) fn area_link(context: &Context<'_>, id: &AreaId, current: Option<bool>) -> Option<FacetLink> {
    let area = context.portal.area(id)?;
    Some(FacetLink {
        label: localized(context, &area.name),
        url: Route::Services(*context.lang(), Cut::In(id.clone())).path(),
        count: number(context, context.portal.desks.by_area.get(id).copied().unwrap_or_default()),
        current: current.unwrap_or(false),
    })
}

/// The page of a kind. Kinds are spelled as slugs, so the route always exists; the index stands in were it not so.
pub(super) fn kind_route(lang: &Lang, kind: ServiceKind) -> Route {
    match cuts::slug(kind) {
        Some(slug) => Route::Services(*lang, Cut::Of(slug)),
        None => Route::Collection(*lang, Collection::Services),
    }
}
