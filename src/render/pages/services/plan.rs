//! The map of an area, without tiles: its desks as numbered points, and the list with the same numbers.

use super::{Desk, area_link, number, streets};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::AreaId;
use crate::base::position::Position;
use crate::locale::messages::Argument;
use crate::map::{Anchor, Extent, Label, MARK_RADIUS, Place, Plan};
use crate::model::Front;
use crate::parse::record::service::{ContactKind, Service};
use crate::render::Page;
use crate::render::pages::service::{contacts, place_of};
use crate::render::pages::{count, directions, entry, localized, service};
use crate::render::view::Text;
use crate::render::view::map::{MapView, MarkView, NameView, PlaceView, PlacedDeskView, TownView};
use crate::resolve::Context;
use std::collections::BTreeMap;

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

/// As many names as a heading bears.
const NAMES: usize = 4;

/// Desks of one position.
struct Spot<'a> {
    position: Position,
    desks: Vec<Desk<'a>>,
}

/// An area's map; `None` where it would not show where anything is. With more than `most` desks the list counts them by municipality.
///
/// # Errors
/// The template of hours fails.
pub(super) fn of(page: &Page<'_>, area: &AreaId, services: &[Desk<'_>], most: usize) -> Result<Option<MapView>> {
    let context = &page.context;
    let is_basin = context.portal.territory.basins.contains(area);
    let names_towns = services.len() > most;
    // Of one municipality's desks, too many to list, a map could name the municipality only.
    if names_towns && !is_basin {
        return Ok(None);
    }
    let (spots, lost) = spots(context, services);
    let Some(plan) = plan(context, area, &spots) else { return Ok(None) };
    let drawing = Drawing { page, context, spots, plan, names_towns, is_basin };
    let (marks, mut places) = drawing.marks_and_places()?;
    places.extend(drawing.lost(lost)?);
    let territory = &context.portal.territory;
    let is_bordered = territory.borders.contains_key(area);
    let name = context.portal.area(area).map(|area| localized(context, &area.name).text).unwrap_or_default();
    let total = i64::try_from(marks.len()).unwrap_or(i64::MAX);
    let arguments = [("area", Argument::Text(&name)), ("count", Argument::Number(total))];
    let plan = drawing.plan;
    Ok(Some(MapView {
        title: context.locale.messages.format("map-title", &arguments),
        summary: context.locale.messages.format("map-summary", &arguments),
        width: plan.width.to_string(),
        height: plan.height.to_string(),
        outline: plan.outline,
        approximate: !is_bordered,
        attribution: territory.attribution.clone().filter(|_| is_bordered),
        dots: plan.dots,
        streets: streets::of(context),
        radius: tenths(MARK_RADIUS),
        marks,
        at_seats: services.iter().any(|(_, service)| service.location.is_none() && position(context, service).is_some()),
        by_town: names_towns,
        has_clock: places.iter().flat_map(|place| &place.desks).any(|desk| desk.opening.timed),
        places,
    }))
}

/// Inside its border where that is known, else around its municipalities.
fn plan(context: &Context<'_>, area: &AreaId, spots: &[Spot<'_>]) -> Option<Plan> {
    let territory = &context.portal.territory;
    let seats: Vec<Position> = territory.municipalities(area).into_iter().filter_map(|own| territory.position(own)).collect();
    let extent = match territory.borders.get(area) {
        Some(border) => Extent::Border(&border.rings),
        None => Extent::Around(&seats),
    };
    let places: Vec<Place> = spots.iter().map(|spot| Place { position: spot.position, rank: rank(context, spot) }).collect();
    // Of a municipality without a border, one point would say nothing.
    let says_enough = |plan: &Plan| plan.clusters.len() > 1 || (!plan.outline.is_empty() && territory.basins.contains(area));
    Plan::new(&places, extent, &seats).filter(says_enough)
}

/// The desks by position, in the order in which they came; and those without one.
fn spots<'a>(context: &Context<'_>, services: &[Desk<'a>]) -> (Vec<Spot<'a>>, Vec<Desk<'a>>) {
    let (mut spots, mut lost): (Vec<Spot<'a>>, Vec<Desk<'a>>) = (Vec::new(), Vec::new());
    let mut known: BTreeMap<(u64, u64), usize> = BTreeMap::new();
    for desk in services.iter().copied() {
        let Some(position) = position(context, desk.1) else {
            lost.push(desk);
            continue;
        };
        let at = *known.entry((position.lat.to_bits(), position.lon.to_bits())).or_insert(spots.len());
        match spots.get_mut(at) {
            Some(spot) => spot.desks.push(desk),
            None => spots.push(Spot { position, desks: vec![desk] }),
        }
    }
    (spots, lost)
}

/// A desk's own position, else that of its municipality's seat.
fn position(context: &Context<'_>, service: &Service) -> Option<Position> {
    let own = service.location.as_ref().map(|point| Position { lat: point.value.lat.0, lon: point.value.lon.0 });
    own.or_else(|| context.portal.territory.position(&service.area.as_ref()?.value))
}

/// More desks come first, then more residents: that is the name that readers know.
fn rank(context: &Context<'_>, spot: &Spot<'_>) -> (usize, u32) {
    let area = spot.desks.first().and_then(|(_, service)| service.area.as_ref()).map(|area| &area.value);
    let known = area.and_then(|area| context.portal.area(area)).and_then(|area| area.municipality.as_ref());
    let residents = known.and_then(|municipality| municipality.residents.as_ref()?.total).unwrap_or_default();
    let desks = area.and_then(|area| context.portal.desks.by_area.get(area)).copied();
    (desks.unwrap_or(spot.desks.len()), residents)
}

struct Drawing<'a> {
    page: &'a Page<'a>,
    context: &'a Context<'a>,
    spots: Vec<Spot<'a>>,
    plan: Plan,
    /// Whether the list says where desks are rather than which.
    names_towns: bool,
    /// Whether the area has municipalities, whose names tell its points apart.
    is_basin: bool,
}

impl Drawing<'_> {
    /// Numbers follow the names of the places as the reader's alphabet orders them.
    fn marks_and_places(&self) -> Result<(Vec<MarkView>, Vec<PlaceView>)> {
        let names: Vec<Vec<Text>> = self.plan.clusters.iter().map(|cluster| self.names(&cluster.members)).collect();
        let first = |cluster: usize| names[cluster].first().map(|name| name.text.as_str()).unwrap_or_default();
        let mut order: Vec<usize> = (0..names.len()).collect();
        order.sort_by(|left, right| {
            self.context.locale.formats.compare(first(*left), first(*right)).then_with(|| left.cmp(right))
        });
        let shown: Vec<String> =
            names.iter().map(|names| names.first().map(|name| name.text.clone()).unwrap_or_default()).collect();
        let labels = self.plan.labels(&shown);
        let numbered = (1..).zip(order);
        let both = |(position, cluster): (usize, usize)| {
            let place = self.place(position, cluster, &names[cluster])?;
            Ok((self.mark(position, cluster, &names[cluster], labels[cluster]), place))
        };
        numbered.map(both).collect()
    }

    /// The places of a cluster, each once, or the desks of a municipality's; the first gives the mark its name.
    fn names(&self, members: &[usize]) -> Vec<Text> {
        let mut names: Vec<Text> = Vec::new();
        for (item, service) in members.iter().flat_map(|spot| &self.spots[*spot].desks) {
            let town = place_of(self.context, service).filter(|_| self.is_basin);
            let name = town.unwrap_or_else(|| entry(self.context, item).title);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn mark(&self, position: usize, cluster: usize, names: &[Text], label: Option<Label>) -> MarkView {
        let cluster = &self.plan.clusters[cluster];
        let total = cluster.members.iter().map(|spot| self.spots[*spot].desks.len()).sum();
        let places: Vec<&str> = names.iter().map(|name| name.text.as_str()).collect();
        let places = self.context.locale.formats.list_and(&places);
        let number = number(self.context, position);
        let services = count(self.context, "count-services", total);
        let arguments =
            [("number", Argument::Text(&number)), ("places", Argument::Text(&places)), ("services", Argument::Text(&services))];
        let name = label.zip(names.first()).map(|(label, first)| NameView {
            text: first.text.clone(),
            x: tenths(label.at.x - cluster.at.x),
            y: tenths(label.at.y - cluster.at.y),
            anchor: match label.anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            },
        });
        MarkView {
            label: self.context.locale.messages.format("map-mark", &arguments),
            url: format!("#place-{position}"),
            number,
            x: tenths(cluster.at.x),
            y: tenths(cluster.at.y),
            name,
        }
    }

    fn place(&self, position: usize, cluster: usize, names: &[Text]) -> Result<PlaceView> {
        let members = &self.plan.clusters[cluster].members;
        let desks: Vec<Desk<'_>> = members.iter().flat_map(|spot| self.spots[*spot].desks.iter().copied()).collect();
        let mut heading: Vec<Text> = names.iter().take(NAMES).cloned().collect();
        if names.len() > NAMES {
            heading.push(Text::plain(format!("+{}", number(self.context, names.len() - NAMES))));
        }
        self.listed(format!("place-{position}"), Some(number(self.context, position)), heading, desks)
    }

    /// Desks that no map can show.
    fn lost(&self, desks: Vec<Desk<'_>>) -> Result<Option<PlaceView>> {
        let heading = vec![Text::plain(self.context.locale.messages.text("map-lost"))];
        (!desks.is_empty()).then(|| self.listed("place-unknown".to_owned(), None, heading, desks)).transpose()
    }

    fn listed(&self, id: String, number: Option<String>, names: Vec<Text>, mut desks: Vec<Desk<'_>>) -> Result<PlaceView> {
        let mut place = PlaceView { id, number, names, desks: Vec::new(), towns: Vec::new() };
        if self.names_towns {
            let mut areas: Vec<&AreaId> = desks.iter().filter_map(|(_, service)| Some(&service.area.as_ref()?.value)).collect();
            areas.sort_unstable();
            areas.dedup();
            place.towns = areas.into_iter().filter_map(|area| self.town(area, &desks)).collect();
            desks.retain(|(_, service)| service.area.is_none());
        }
        let names_places = place.names.len() > 1;
        place.desks = desks.into_iter().map(|desk| self.desk(desk.0, desk.1, names_places)).collect::<Result<_>>()?;
        let compare = |left: &str, right: &str| self.context.locale.formats.compare(left, right);
        let town = |desk: &PlacedDeskView| desk.place.as_ref().map(|place| place.text.clone()).unwrap_or_default();
        place
            .desks
            .sort_by(|left, right| compare(&town(left), &town(right)).then_with(|| compare(&left.title.text, &right.title.text)));
        Ok(place)
    }

    /// At its seat; where nobody knows that, at its first desk.
    fn town(&self, area: &AreaId, desks: &[Desk<'_>]) -> Option<TownView> {
        let is_there = |service: &Service| service.area.as_ref().is_some_and(|own| own.value == *area);
        let of_desk = || desks.iter().filter(|desk| is_there(desk.1)).find_map(|desk| position(self.context, desk.1));
        let seat = self.context.portal.territory.position(area).or_else(of_desk);
        Some(TownView { link: area_link(self.context, area, None)?, at: streets::at(self.context, seat) })
    }

    fn desk(&self, item: &Front, record: &Service, names_place: bool) -> Result<PlacedDeskView> {
        let context = self.context;
        let entry = entry(context, item);
        let phones = contacts(context, &record.contacts).into_iter();
        Ok(PlacedDeskView {
            directions: directions::directions(context, record),
            title: entry.title,
            url: entry.url,
            tag: entry.tag,
            place: if names_place { place_of(context, record) } else { None },
            address: record.address.as_ref().map(|written| service::address(context, written)),
            opening: self.page.opening_piece(item, record)?,
            contacts: phones.filter(|contact| ContactKind::parse(contact.kind).is_some_and(ContactKind::is_called)).collect(),
            wheelchair: service::wheelchair(context, record),
            at: streets::at(context, position(context, record)),
        })
    }
}

fn tenths(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), ToOwned::to_owned)
}
