//! Lists of desks: all, by place, by kind, by the language spoken there. Each list offers the other cuts.

use super::{collection_link, count, entry, localized, sorted};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{AreaId, Collection, Slug};
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::model::Item;
use crate::parse::record::service::{Service, ServiceKind};
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{self, Frame, Languages};
use crate::render::view::Text;
use crate::render::view::list::{Entry, Facet, FacetLink, Group, ListView};
use crate::resolve::{Context, desk, words};

/// Which list a page shows; its own entry among the facets is lit.
#[derive(Clone, PartialEq)]
enum Cut {
    All,
    Area(AreaId),
    Kind(ServiceKind),
    Language(Lang),
}

impl Page<'_> {
    pub(super) fn services_index(&self) -> Result<String, Box<Diagnostic>> {
        let services = desk::all(self.context.portal).collect();
        self.services(&Cut::All, services, self.collection_frame(Collection::Services))
    }

    pub(in crate::render) fn services_in(&self, area: &AreaId) -> Result<Option<String>, Box<Diagnostic>> {
        let Some(found) = self.context.portal.area(area).filter(|_| desk::has_page(self.context.portal, area)) else {
            return Ok(None);
        };
        let name = words::localized(self.context.portal, &found.name, self.context.lang()).text;
        let title = self.context.locale.messages.format("services-in-title", &[("area", Argument::Text(&name))]);
        let route = area.clone();
        let frame = self.cut_frame(title, move |lang| Route::ServicesIn(lang.clone(), route.clone()));
        let services = desk::within(self.context.portal, area).collect();
        self.services(&Cut::Area(area.clone()), services, frame).map(Some)
    }

    pub(in crate::render) fn services_of(&self, kind: &Slug) -> Result<Option<String>, Box<Diagnostic>> {
        let Some(kind) =
            ServiceKind::parse(kind.as_str()).filter(|kind| desk::kinds(self.context.portal).any(|known| known == *kind))
        else {
            return Ok(None);
        };
        let title = self.context.locale.messages.text(&format!("service-kind-{}", kind.as_str()));
        let frame = self.cut_frame(title, move |lang| kind_route(lang, kind));
        self.services(&Cut::Kind(kind), desk::of_kind(self.context.portal, kind).collect(), frame).map(Some)
    }

    /// Languages of the portal have their page even when no desk speaks them yet: the page says so.
    pub(in crate::render) fn services_speaking(&self, spoken: &Lang) -> Result<Option<String>, Box<Diagnostic>> {
        if !desk::languages(self.context.portal).contains(spoken) {
            return Ok(None);
        }
        let name = words::language(&self.context, spoken);
        let title = self.context.locale.messages.format("services-speaking-title", &[("language", Argument::Text(&name))]);
        let route = spoken.clone();
        let frame = self.cut_frame(title, move |lang| Route::ServicesSpeaking(lang.clone(), route.clone()));
        self.services(&Cut::Language(spoken.clone()), desk::speaking(self.context.portal, spoken).collect(), frame).map(Some)
    }

    fn cut_frame(&self, title: String, route: impl Fn(&Lang) -> Route + 'static) -> Frame {
        Frame {
            title,
            description: None,
            at: None,
            route: Box::new(route),
            languages: Languages::All,
            trail: vec![collection_link(&self.context, Collection::Services)],
            section: Some(Collection::Services),
        }
    }

    fn services(&self, cut: &Cut, services: Vec<(&Item, &Service)>, frame: Frame) -> Result<String, Box<Diagnostic>> {
        let context = &self.context;
        let total = services.len();
        let entries =
            sorted(context, services.into_iter().map(|(item, service)| service_entry(context, item, service)).collect());
        let groups =
            if entries.is_empty() { Vec::new() } else { vec![Group { id: "services".to_owned(), heading: None, entries }] };
        let list = ListView { groups, count: self.services_count(cut, total), facets: self.facets(cut) };
        self.render("services.html", frame, Views::default().with("list", &list))
    }

    fn services_count(&self, cut: &Cut, total: usize) -> String {
        match cut {
            Cut::Language(_) if total == 0 => self.context.locale.messages.text("services-language-unknown"),
            _ => count(&self.context, "count-services", total),
        }
    }

    fn facets(&self, cut: &Cut) -> Vec<Facet> {
        let context = &self.context;
        let portal = context.portal;
        let heading = |id: &str| context.locale.messages.text(&format!("facet-{id}"));
        let areas = desk::areas(portal).into_iter();
        let areas: Vec<_> = areas.filter_map(|id| area_link(context, id, Some(*cut == Cut::Area(id.clone())))).collect();
        let kinds: Vec<_> = desk::kinds(portal).map(|kind| kind_link(context, kind, *cut == Cut::Kind(kind))).collect();
        let spoken = desk::languages(portal).into_iter();
        let spoken: Vec<_> = spoken.map(|lang| self.language_link(&lang, *cut == Cut::Language(lang.clone()))).collect();
        [("area", areas), ("kind", kinds), ("language", spoken)]
            .into_iter()
            .filter(|(_, links)| !links.is_empty())
            .map(|(id, links)| Facet { id, heading: heading(id), links })
            .collect()
    }

    fn language_link(&self, lang: &Lang, current: bool) -> FacetLink {
        FacetLink {
            label: frame::language_label(&self.context, lang),
            url: Route::ServicesSpeaking(self.context.lang().clone(), lang.clone()).path(),
            // Nobody has said so is not the same as nobody does: no number, rather than a nought.
            count: match self.context.portal.desks.by_language.get(lang) {
                None => String::new(),
                Some(known) => number(&self.context, *known),
            },
            current,
        }
    }
}

fn number(context: &Context<'_>, number: usize) -> String {
    context.locale.formats.integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A basin or municipality with its number of services; `None` for an area without a name.
pub(super) fn area_link(context: &Context<'_>, id: &AreaId, current: Option<bool>) -> Option<FacetLink> {
    let area = context.portal.area(id)?;
    Some(FacetLink {
        label: localized(context, &area.name),
        url: Route::ServicesIn(context.lang().clone(), id.clone()).path(),
        count: number(context, context.portal.desks.by_area.get(id).copied().unwrap_or_default()),
        current: current.unwrap_or(false),
    })
}

fn kind_link(context: &Context<'_>, kind: ServiceKind, current: bool) -> FacetLink {
    FacetLink {
        label: Text::plain(context.locale.messages.text(&format!("service-kind-{}", kind.as_str()))),
        url: kind_route(context.lang(), kind).path(),
        count: number(context, context.portal.desks.by_kind.get(&kind).copied().unwrap_or_default()),
        current,
    }
}

/// The page of a kind. Kinds are spelled as slugs, so the route always exists; the index stands in were it not so.
pub(super) fn kind_route(lang: &Lang, kind: ServiceKind) -> Route {
    match Slug::parse(kind.as_str()) {
        Some(slug) => Route::ServicesOf(lang.clone(), slug),
        None => Route::Collection(lang.clone(), Collection::Services),
    }
}

/// A desk in a list, with its place.
pub(super) fn service_entry(context: &Context<'_>, item: &Item, service: &Service) -> Entry {
    Entry {
        detail: super::service::place(context, service),
        opening: Some(super::hours::opening_view(context, service)),
        ..entry(context, item)
    }
}
