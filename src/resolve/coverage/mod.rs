//! Open hours and languages of the desks of each area, against the people who live there: where desks should be strengthened.
//!
//! What nobody wrote down is unknown and never zero: each figure says how far it is known. Nothing is estimated.

mod gaps;
mod languages;
mod usual;

pub use gaps::{DayOpening, Gap};
pub use languages::{LanguageCoverage, Offer, OfferAt};

use super::bound::{Bound, Tally, per};
use super::desk;
use crate::base::id::AreaId;
use crate::base::lang::Lang;
use crate::model::{Area, Front, Portal};
use crate::parse::record::area::Residents;
use crate::parse::record::service::Service;
use crate::resolve::hours::Almanac;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use usual::{UsualHours, usual_hours};

/// The whole report.
#[derive(Debug)]
pub struct Coverage<'a> {
    /// The basins in their order, then the municipalities outside any basin as one; in a territory without basins each municipality.
    pub areas: Vec<AreaCoverage<'a>>,
    /// The territory as a whole.
    pub whole: AreaCoverage<'a>,
    /// Desks that are in no area of the territory, and are therefore counted nowhere.
    pub elsewhere: Vec<&'a Front>,
}

/// One area.
#[derive(Debug)]
pub struct AreaCoverage<'a> {
    /// `None`: what lies in no basin; or the whole territory.
    pub area: Option<&'a Area>,
    pub desks: usize,
    /// Of those, desks whose hours are written and can be read.
    pub with_hours: usize,
    /// Open minutes of a usual week.
    pub minutes: Tally,
    pub residents: ForeignResidents,
    /// Open hours a week for each thousand foreign residents; `None` where there are no foreign residents, or no desks.
    pub per_thousand: Option<Bound<f64>>,
    /// Monday first.
    pub days: [DayOpening; 7],
    pub languages: Vec<LanguageCoverage<'a>>,
    pub gaps: Vec<Gap>,
    /// The municipalities with desks of their own.
    pub places: Vec<AreaCoverage<'a>>,
}

/// Of an area without desks nothing is said about them, which is not "0": the portal may not know of all.
impl<'a> AreaCoverage<'a> {
    /// Open hours of a usual week.
    #[must_use]
    pub fn hours(&self) -> Option<Bound<f64>> {
        (self.desks > 0).then(|| self.minutes.bound().map(in_hours))
    }

    /// Which days desks open on, Monday first.
    #[must_use]
    pub fn opening(&self) -> Option<&[DayOpening; 7]> {
        (self.desks > 0).then_some(&self.days)
    }

    /// Which languages desks offer.
    #[must_use]
    pub fn offers(&self) -> Option<&[LanguageCoverage<'a>]> {
        (self.desks > 0).then_some(self.languages.as_slice())
    }
}

/// Foreign residents of some municipalities.
#[derive(Debug, Clone, Default)]
pub struct ForeignResidents {
    /// The counts of the municipalities.
    pub count: Tally,
    /// The days to which the counts refer, as far as they are given.
    pub days: BTreeSet<Date>,
    pub sources: BTreeSet<String>,
}

impl ForeignResidents {
    fn of(municipalities: &[&Area]) -> Self {
        let residents = || municipalities.iter().map(|area| residents(area));
        let counted = || residents().flatten().filter(|residents| residents.foreign.is_some());
        Self {
            count: residents().map(|residents| residents?.foreign.as_ref().map(|count| count.value.into())).collect(),
            days: counted().filter_map(|residents| residents.on).map(|day| day.0).collect(),
            sources: counted().filter_map(|residents| residents.source.clone()).collect(),
        }
    }

    /// How many, as far as it is known. Of an area without municipalities nothing is known.
    #[must_use]
    pub const fn bound(&self) -> Bound<u64> {
        if self.count.of == 0 { Bound::Unknown } else { self.count.bound() }
    }
}

fn residents(area: &Area) -> Option<&Residents> {
    area.municipality.as_ref()?.residents.as_ref()
}

/// A desk that counts, with the hours that can be read.
#[derive(Debug)]
struct Desk<'a> {
    item: &'a Front,
    service: &'a Service,
    hours: Option<UsualHours>,
}

/// The desks that name each area, by its id.
type ByArea<'d, 'a> = BTreeMap<&'d AreaId, Vec<&'d Desk<'a>>>;

/// Whether there is a territory to speak of.
#[must_use]
pub fn exists(portal: &Portal) -> bool {
    !portal.territory.areas.is_empty()
}

/// Measures every area of the territory.
#[must_use]
pub fn coverage<'a>(portal: &'a Portal, almanac: &Almanac) -> Coverage<'a> {
    let desks = desks(portal, almanac);
    let measure = Measure { portal, languages: languages::asked(portal, &desks) };
    let area =
        |desk: &Desk<'_>| desk.service.area.as_ref().filter(|area| portal.territory.areas.contains_key(&area.value)).is_some();
    let (inside, elsewhere): (Vec<&Desk<'_>>, Vec<&Desk<'_>>) = desks.iter().partition(|desk| area(desk));
    let by_area = by_area(&inside);
    let areas = groups(portal).into_iter().map(|group| measure.group(&group, &by_area));
    Coverage {
        areas: areas.collect(),
        whole: measure.over(None, &inside, &municipalities(portal)),
        elsewhere: elsewhere.into_iter().map(|desk| desk.item).collect(),
    }
}

fn desks<'a>(portal: &'a Portal, almanac: &Almanac) -> Vec<Desk<'a>> {
    let kinds = &portal.settings.coverage.kinds;
    let counted = desk::all(portal).filter(|(_, service)| kinds.contains(&service.kind));
    counted.map(|(item, service)| Desk { item, service, hours: hours(almanac, service) }).collect()
}

fn by_area<'d, 'a>(desks: &[&'d Desk<'a>]) -> ByArea<'d, 'a> {
    let mut by_area = ByArea::new();
    for desk in desks {
        if let Some(area) = &desk.service.area {
            by_area.entry(&area.value).or_default().push(*desk);
        }
    }
    by_area
}

fn hours(almanac: &Almanac, service: &Service) -> Option<UsualHours> {
    usual_hours(almanac, &service.hours.as_ref()?.value)
}

/// An area of the report with its municipalities.
struct Group<'a> {
    /// `None`: what lies in no basin.
    area: Option<&'a Area>,
    municipalities: Vec<&'a Area>,
}

fn municipalities(portal: &Portal) -> Vec<&Area> {
    portal.territory.areas.values().filter(|area| area.municipality.is_some()).collect()
}

fn groups(portal: &Portal) -> Vec<Group<'_>> {
    let territory = &portal.territory;
    if territory.basins.is_empty() {
        return municipalities(portal).into_iter().map(|area| Group { area: Some(area), municipalities: vec![area] }).collect();
    }
    let mut of_basin: BTreeMap<Option<&AreaId>, Vec<&Area>> = BTreeMap::new();
    for place in municipalities(portal) {
        // A basin that is not there has been complained of.
        let basin = place.basin.as_ref().filter(|basin| territory.basins.contains(basin));
        of_basin.entry(basin).or_default().push(place);
    }
    let basins = territory.basins.iter().filter_map(|id| territory.areas.get(id)).map(Some).chain([None]);
    let groups = basins.map(|area| {
        let municipalities = of_basin.remove(&area.map(|area| &area.id)).unwrap_or_default();
        Group { area, municipalities }
    });
    groups.filter(|group| group.area.is_some() || !group.municipalities.is_empty()).collect()
}

/// What is measured everywhere alike.
struct Measure<'a> {
    portal: &'a Portal,
    languages: Vec<Lang>,
}

impl<'a> Measure<'a> {
    /// An area with the desks in it, and its municipalities that have desks of their own.
    fn group(&self, group: &Group<'a>, desks: &ByArea<'_, 'a>) -> AreaCoverage<'a> {
        let parts: Vec<&&'a Area> =
            group.municipalities.iter().filter(|place| group.area.is_none_or(|area| area.id != place.id)).collect();
        let own = |area: &Area| desks.get(&area.id).map(Vec::as_slice).unwrap_or_default();
        let areas = group.area.iter().chain(parts.iter().copied());
        let mut around: Vec<&Desk<'a>> = areas.flat_map(|area| own(area)).copied().collect();
        around.sort_by_key(|desk| &desk.item.id);
        let places = parts.into_iter().filter(|place| !own(place).is_empty());
        let places = places.map(|place| self.over(Some(*place), own(place), &[*place]));
        AreaCoverage { places: places.collect(), ..self.over(group.area, &around, &group.municipalities) }
    }

    fn over(&self, area: Option<&'a Area>, desks: &[&Desk<'a>], municipalities: &[&'a Area]) -> AreaCoverage<'a> {
        let minutes = open_minutes(desks);
        let residents = ForeignResidents::of(municipalities);
        let days = gaps::days(desks);
        let languages = languages::of(self, desks, municipalities);
        AreaCoverage {
            area,
            desks: desks.len(),
            with_hours: desks.iter().filter(|desk| desk.hours.is_some()).count(),
            per_thousand: per(minutes.bound().map(in_hours), residents.bound(), 1000.0).filter(|_| !desks.is_empty()),
            gaps: gaps::of(desks, &days, &languages, &residents),
            minutes,
            residents,
            days,
            languages,
            places: Vec::new(),
        }
    }
}

fn open_minutes(desks: &[&Desk<'_>]) -> Tally {
    let mut minutes = Tally::default();
    for desk in desks {
        match desk.hours {
            Some(hours) if hours.partly => minutes.add_part(hours.per_week().into()),
            hours => minutes.add(hours.map(|hours| hours.per_week().into())),
        }
    }
    minutes
}

/// Minutes as hours.
#[must_use]
pub fn in_hours(minutes: u64) -> f64 {
    minutes as f64 / 60.0
}
