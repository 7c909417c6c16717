//! All desks with what is the same in every language. Made once for all of them.

use super::hours::{Clerk, Hours, Places};
use super::table::Table;
use crate::base::id::{AreaId, ItemId, TopicId};
use crate::base::lang::Lang;
use crate::base::weekday::Weekdays;
use crate::model::{Area, Front, Portal};
use crate::parse::record::service::{AppointmentNeed, ContactKind, Service, ServiceKind, Wheelchair};
use crate::resolve::attendance;
use crate::resolve::desk;
use crate::resolve::hours::Almanac;
use crate::resolve::hours::timetable::HORIZON;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What the desks share, and one row for each.
#[derive(Debug, Clone)]
pub struct Roll {
    pub from: Date,
    /// How many days the hours are known from then on.
    pub days: u16,
    pub hours: Hours,
    pub kinds: Table<ServiceKind>,
    /// By tag, so that the order is that of the tags.
    pub languages: Table<Lang>,
    pub topics: Table<TopicId>,
    pub statuses: Table<String>,
    /// Different lists of places of topics.
    pub topic_sets: Table<Vec<i32>>,
    pub status_sets: Table<Vec<i32>>,
    /// Different lists of languages with their weekdays as bits; a language alone is spoken whenever the desk is open.
    pub language_sets: Table<Vec<Vec<i32>>>,
    pub desks: BTreeMap<ItemId, Row>,
}

/// One desk.
#[derive(Debug, Clone)]
pub struct Row {
    pub area: Option<AreaId>,
    pub kind: i32,
    pub hours: Places,
    pub languages: i32,
    pub topics: i32,
    pub statuses: i32,
    /// 0 not known, 1 none, 2 possible, 3 required.
    pub appointment: u8,
    /// 0 not known, 1 yes, 2 with help, 3 no.
    pub wheelchair: u8,
    /// The first telephone number, without Italy's prefix; empty: none.
    pub phone: String,
    /// Thousandths of a degree from the place of its municipality, north and east; `None`: not known any better.
    pub position: Option<(i32, i32)>,
}

impl Roll {
    #[must_use]
    pub fn of(portal: &Portal, almanac: &Almanac) -> Self {
        let statuses: BTreeSet<&String> = desk::all(portal).flat_map(|(_, service)| &service.statuses).collect();
        let mut roll = Self {
            from: almanac.today(),
            days: HORIZON,
            hours: Hours::default(),
            kinds: Table::of(desk::kinds(portal)),
            languages: Table::of(portal.desks.by_language.keys().cloned()),
            topics: Table::of(portal.topics.iter().map(|topic| topic.id.value.clone())),
            statuses: Table::of(statuses.into_iter().cloned()),
            topic_sets: Table::of([Vec::new()]),
            status_sets: Table::of([Vec::new()]),
            language_sets: Table::of([Vec::new()]),
            desks: BTreeMap::new(),
        };
        let mut clerk = Clerk::new(portal, almanac);
        for (item, service) in desk::all(portal) {
            let row = roll.row(portal, almanac, (item, service), &mut clerk);
            roll.desks.insert(item.id.clone(), row);
        }
        Self { hours: clerk.finish(), ..roll }
    }

    fn row(&mut self, portal: &Portal, almanac: &Almanac, (item, service): (&Front, &Service), clerk: &mut Clerk<'_>) -> Row {
        let open = attendance::open(almanac, service);
        let area = service.area.as_ref().and_then(|area| portal.area(&area.value));
        // A topic that `topics.yaml` does not have is a diagnostic, and no choice.
        let topics: BTreeSet<&TopicId> = item.topics().filter(|topic| portal.topic(topic).is_some()).collect();
        let topics = topics.into_iter().map(|topic| self.topics.place(topic.clone())).collect();
        let statuses: BTreeSet<&String> = service.statuses.iter().collect();
        let statuses = statuses.into_iter().map(|status| self.statuses.place(status.clone())).collect();
        let languages = self.languages(service, service.hours.as_ref().map(|_| open), almanac);
        Row {
            area: area.map(|area| area.id.clone()),
            kind: self.kinds.place(service.kind),
            hours: clerk.places(service, open),
            languages: self.language_sets.place(languages),
            topics: self.topic_sets.place(topics),
            statuses: self.status_sets.place(statuses),
            appointment: appointment(service),
            wheelchair: wheelchair(service),
            phone: phone(service),
            position: position(service, area),
        }
    }

    /// `open`: the days on which it is, where somebody has said so.
    fn languages(&mut self, service: &Service, open: Option<Weekdays>, almanac: &Almanac) -> Vec<Vec<i32>> {
        let spoken: BTreeSet<&Lang> = service.languages.iter().map(|spoken| &spoken.language.value).collect();
        let row = |lang: &Lang| {
            let days = attendance::spoken(almanac, service, lang);
            let place = self.languages.place(*lang);
            if open == Some(days) { vec![place] } else { vec![place, i32::from(days.bits())] }
        };
        spoken.into_iter().map(row).collect()
    }
}

const fn appointment(service: &Service) -> u8 {
    match &service.appointment {
        None => 0,
        Some(appointment) => match appointment.need {
            AppointmentNeed::None => 1,
            AppointmentNeed::Possible => 2,
            AppointmentNeed::Required => 3,
        },
    }
}

const fn wheelchair(service: &Service) -> u8 {
    match service.wheelchair {
        None => 0,
        Some(Wheelchair::Yes) => 1,
        Some(Wheelchair::Limited) => 2,
        Some(Wheelchair::No) => 3,
    }
}

/// What is left out of an Italian number.
pub const PREFIX: &str = "+39 ";

fn phone(service: &Service) -> String {
    let is_phone = |kind: ContactKind| matches!(kind, ContactKind::Phone | ContactKind::Mobile);
    let first = service.contacts.iter().find(|contact| is_phone(contact.kind));
    let number = first.map_or("", |contact| contact.value.value.as_str());
    number.strip_prefix(PREFIX).unwrap_or(number).to_owned()
}

fn position(service: &Service, area: Option<&Area>) -> Option<(i32, i32)> {
    let point = service.location.as_ref()?;
    let (lat, lon) = area.and_then(place).unwrap_or_default();
    Some((thousandths(point.value.lat.0) - lat, thousandths(point.value.lon.0) - lon))
}

/// Where a municipality is, in thousandths of a degree.
#[must_use]
pub fn place(area: &Area) -> Option<(i32, i32)> {
    let municipality = area.municipality.as_ref()?;
    Some((thousandths(municipality.lat.as_ref()?.0), thousandths(municipality.lon.as_ref()?.0)))
}

/// About a hundred metres: nobody needs to know a distance better.
#[expect(clippy::cast_possible_truncation, reason = "degrees are at most 360, and a cast of what is no number gives nought")]
fn thousandths(degrees: f64) -> i32 {
    (degrees * 1000.0).round() as i32
}
