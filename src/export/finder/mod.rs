//! What the finder narrows: all desks of a portal as columns, in one language, in one small file. `docs/finder-data.md` says what each
//! field means. Must not know how a browser asks.

mod hours;
mod roll;
mod table;
mod titles;

pub use roll::Roll;

use crate::base::id::{AreaId, ItemId};
use crate::model::{Area, Front};
use crate::parse::record::service::Service;
use crate::resolve::words::{self, Words};
use crate::resolve::{Context, desk};
use roll::{Row, place};
use serde::Serialize;
use std::collections::BTreeMap;
use table::Table;
use titles::{Title, Town};

/// Of the form of the data.
const VERSION: u8 = 1;

/// An id, what it is called, and the language of that where it is not the reader's.
#[derive(Debug, Clone, Serialize)]
struct Choice(String, String, #[serde(skip_serializing_if = "Option::is_none")] Option<String>);

/// One value a basin or municipality.
#[derive(Debug, Clone, Default, Serialize)]
struct Places {
    id: Vec<String>,
    name: Vec<String>,
    /// The language of the name, where it is not the reader's.
    language: Vec<Option<String>>,
    /// The place of its basin; −1: it is one, or lies in none.
    basin: Vec<i32>,
    /// Thousandths of degrees; 0 and 0: not known.
    north: Vec<i32>,
    east: Vec<i32>,
}

/// The whole file.
#[derive(Debug, Clone, Serialize)]
pub struct FinderData<'a> {
    version: u8,
    language: &'a str,
    from: String,
    days: u16,
    areas: Places,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    topics: Vec<Choice>,
    statuses: Vec<Choice>,
    /// Monday first.
    weekdays: Vec<String>,
    hours: &'a hours::Hours,
    language_sets: &'a Table<Vec<Vec<i32>>>,
    topic_sets: &'a Table<Vec<i32>>,
    status_sets: &'a Table<Vec<i32>>,
    titles: Table<Title>,
    desks: Columns<'a>,
}

/// One value a desk, in the order in which they are shown: by basin, by municipality, by name.
#[derive(Debug, Clone, Default, Serialize)]
struct Columns<'a> {
    title: Vec<i32>,
    area: Vec<i32>,
    kind: Vec<i32>,
    zone: Vec<i32>,
    week: Vec<i32>,
    exceptions: Vec<i32>,
    languages: Vec<i32>,
    topics: Vec<i32>,
    statuses: Vec<i32>,
    appointment: Vec<u8>,
    wheelchair: Vec<u8>,
    phone: Vec<&'a str>,
    north: Vec<Option<i32>>,
    east: Vec<Option<i32>>,
    /// The place of a desk outside the territory, by the number of the desk.
    elsewhere: BTreeMap<usize, &'a str>,
}

/// The data for a reader.
#[must_use]
pub fn data<'a>(context: &Context<'a>, roll: &'a Roll) -> FinderData<'a> {
    let areas = areas(context);
    let known: BTreeMap<&AreaId, (i32, String)> =
        (0..).zip(&areas).map(|(at, area)| (&area.id, (at, named(context, area).text))).collect();
    let desks = ordered(context, roll, &known);
    let mut titles = Table::default();
    let mut columns = Columns::default();
    for Desk { id, title, row, service } in &desks {
        let area = row.area.as_ref().and_then(|area| known.get(area));
        let town = match (area, &row.area) {
            (Some((_, name)), Some(id)) => Town { name, id: id.as_str() },
            _ => Town::default(),
        };
        columns.title.push(titles.place(Title::new(&title.text, id.slug.as_str(), foreign(context, title), town)));
        columns.push(row, area.map_or(-1, |(at, _)| *at), service);
    }
    let statuses = roll.statuses.rows().iter();
    FinderData {
        version: VERSION,
        language: context.lang().as_str(),
        from: roll.from.to_string(),
        days: roll.days,
        areas: places(context, &areas, &known),
        kinds: roll
            .kinds
            .rows()
            .iter()
            .map(|kind| plain(context, kind.as_str(), &format!("service-kind-{}", kind.as_str())))
            .collect(),
        languages: roll
            .languages
            .rows()
            .iter()
            .map(|lang| Choice(lang.to_string(), words::language(context, lang), None))
            .collect(),
        topics: context
            .portal
            .topics
            .iter()
            .map(|topic| choice(context, topic.id.value.as_str(), words::localized(context.portal, &topic.names, context.lang())))
            .collect(),
        // Official names: Italian for every reader, as on the permit.
        statuses: statuses
            .map(|status| choice(context, status, Words { text: status.replace('-', " "), lang: context.portal.settings.source }))
            .collect(),
        weekdays: (1..=7).map(|day| context.locale.formats.weekday_long(day)).collect(),
        hours: &roll.hours,
        language_sets: &roll.language_sets,
        topic_sets: &roll.topic_sets,
        status_sets: &roll.status_sets,
        titles,
        desks: columns,
    }
}

/// A desk on its way into the columns.
struct Desk<'a> {
    id: &'a ItemId,
    title: Words,
    row: &'a Row,
    service: &'a Service,
}

fn ordered<'a>(context: &Context<'a>, roll: &'a Roll, known: &BTreeMap<&AreaId, (i32, String)>) -> Vec<Desk<'a>> {
    let portal = context.portal;
    let basin = |row: &Row| {
        let area = portal.area(row.area.as_ref()?)?;
        known.get(area.basin.as_ref().unwrap_or(&area.id)).map(|(at, _)| *at)
    };
    let town = |row: &Row| row.area.as_ref().and_then(|area| known.get(area)).map(|(at, _)| *at);
    let found = desk::all(portal).filter_map(|(item, service): (&Front, &Service)| {
        Some(Desk { id: &item.id, title: words::title(portal, item, context.lang()), row: roll.desks.get(&item.id)?, service })
    });
    let mut desks: Vec<Desk<'a>> = found.collect();
    let place = |desk: &Desk<'_>| (basin(desk.row).unwrap_or(i32::MAX), town(desk.row).unwrap_or(i32::MAX));
    desks.sort_by(|one, other| {
        let by_name = || context.locale.formats.compare(&one.title.text, &other.title.text);
        place(one).cmp(&place(other)).then_with(by_name).then_with(|| one.id.cmp(other.id))
    });
    desks
}

/// Basins in the order of the territory, then municipalities in that of the reader's alphabet: also those without desks, from which
/// distances are measured.
fn areas<'a>(context: &Context<'a>) -> Vec<&'a Area> {
    let territory = &context.portal.territory;
    let basins = territory.basins.iter().filter_map(|id| territory.areas.get(id));
    let mut towns: Vec<&Area> = territory.areas.values().filter(|area| !territory.basins.contains(&area.id)).collect();
    towns.sort_by_cached_key(|area| area.id.clone());
    towns.sort_by(|one, other| context.locale.formats.compare(&named(context, one).text, &named(context, other).text));
    basins.chain(towns).collect()
}

fn named(context: &Context<'_>, area: &Area) -> Words {
    words::localized(context.portal, &area.name, context.lang())
}

fn places(context: &Context<'_>, areas: &[&Area], known: &BTreeMap<&AreaId, (i32, String)>) -> Places {
    let mut places = Places::default();
    for area in areas {
        let name = named(context, area);
        let (north, east) = place(area).unwrap_or_default();
        places.id.push(area.id.to_string());
        places.language.push(foreign(context, &name));
        places.name.push(name.text);
        places.basin.push(area.basin.as_ref().and_then(|basin| known.get(basin)).map_or(-1, |(at, _)| *at));
        places.north.push(north);
        places.east.push(east);
    }
    places
}

fn plain(context: &Context<'_>, id: &str, message: &str) -> Choice {
    Choice(id.to_owned(), context.locale.messages.text(message), None)
}

fn choice(context: &Context<'_>, id: &str, words: Words) -> Choice {
    let lang = foreign(context, &words);
    Choice(id.to_owned(), words.text, lang)
}

fn foreign(context: &Context<'_>, words: &Words) -> Option<String> {
    (words.lang != *context.lang()).then(|| words.lang.to_string())
}

impl<'a> Columns<'a> {
    fn push(&mut self, row: &'a Row, area: i32, service: &'a Service) {
        if let Some(elsewhere) = service.place.as_ref().filter(|_| area < 0) {
            self.elsewhere.insert(self.area.len(), elsewhere);
        }
        self.area.push(area);
        self.kind.push(row.kind);
        self.zone.push(row.hours.zone);
        self.week.push(row.hours.week);
        self.exceptions.push(row.hours.exceptions);
        self.languages.push(row.languages);
        self.topics.push(row.topics);
        self.statuses.push(row.statuses);
        self.appointment.push(row.appointment);
        self.wheelchair.push(row.wheelchair);
        self.phone.push(&row.phone);
        self.north.push(row.position.map(|(north, _)| north));
        self.east.push(row.position.map(|(_, east)| east));
    }
}
