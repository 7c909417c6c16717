//! Languages offered at desks, against languages that are likely to be spoken around them.
//!
//! A desk that names no language has not said that it speaks none. People are counted by the citizenships that the editor's own list
//! (`coverage: main_languages`) joins with a language: nothing is concluded without that list.

use super::{Desk, Measure};
use crate::base::lang::Lang;
use crate::model::{Area, Front, Portal};
use crate::parse::record::area::Residents;
use crate::parse::record::service::{Speaker, SpokenLanguage};
use crate::parse::value::CountryCode;
use crate::resolve::bound::{Bound, Tally};
use std::collections::BTreeSet;

/// A language in an area.
#[derive(Debug)]
pub struct LanguageCoverage<'a> {
    pub language: Lang,
    /// Citizens of the countries of which it is a main language.
    pub people: Bound<u64>,
    pub offer: Offer<'a>,
}

/// Whether a language is offered.
#[derive(Debug)]
pub enum Offer<'a> {
    Offered(Vec<OfferAt<'a>>),
    /// Every desk has named its languages, and none names this one; or there is no desk.
    None,
    /// Some desks have not named their languages.
    Unknown,
}

/// A desk that offers it: who speaks it and when are the desk's own words.
#[derive(Debug, Clone, Copy)]
pub struct OfferAt<'a> {
    pub desk: &'a Front,
    pub spoken: &'a SpokenLanguage,
}

impl OfferAt<'_> {
    #[must_use]
    pub const fn by(&self) -> Option<Speaker> {
        self.spoken.by
    }
}

/// The languages to ask about, the portal's first: all but the one in which the portal is written, which offices speak anyway.
pub(super) fn asked(portal: &Portal, desks: &[Desk<'_>]) -> Vec<Lang> {
    let settings = &portal.settings;
    let offered = desks.iter().flat_map(|desk| &desk.service.languages).map(|spoken| &spoken.language.value);
    let main = settings.coverage.main_languages.values().flatten();
    let further: BTreeSet<&Lang> = offered.chain(main).filter(|lang| !settings.languages.contains(lang)).collect();
    settings.languages.iter().chain(further).filter(|lang| **lang != settings.source).cloned().collect()
}

pub(super) fn of<'a>(measure: &Measure<'_>, desks: &[&Desk<'a>], municipalities: &[&Area]) -> Vec<LanguageCoverage<'a>> {
    let language = |lang: &Lang| LanguageCoverage {
        language: *lang,
        people: people(measure.portal, lang, municipalities),
        offer: offer(lang, desks),
    };
    measure.languages.iter().map(language).collect()
}

fn offer<'a>(lang: &Lang, desks: &[&Desk<'a>]) -> Offer<'a> {
    let at = |desk: &&Desk<'a>| {
        let (item, service) = (desk.item, desk.service);
        let spoken = service.languages.iter().filter(|spoken| spoken.language.value == *lang);
        spoken.map(move |spoken| OfferAt { desk: item, spoken }).collect::<Vec<_>>()
    };
    let offered: Vec<OfferAt<'a>> = desks.iter().flat_map(at).collect();
    match offered.is_empty() {
        false => Offer::Offered(offered),
        true if desks.iter().any(|desk| desk.service.languages.is_empty()) => Offer::Unknown,
        true => Offer::None,
    }
}

fn people(portal: &Portal, lang: &Lang, municipalities: &[&Area]) -> Bound<u64> {
    let main = portal.settings.coverage.main_languages.iter();
    let countries: BTreeSet<&CountryCode> =
        main.filter(|(_, languages)| languages.contains(lang)).map(|(code, _)| code).collect();
    if countries.is_empty() || municipalities.is_empty() {
        return Bound::Unknown;
    }
    let mut tally = Tally::default();
    for area in municipalities {
        match area.municipality.as_ref().and_then(|place| place.residents.as_ref()).and_then(citizens) {
            Some(citizens) if citizens.are_all => tally.add(Some(citizens.of(&countries))),
            Some(citizens) => tally.add_part(citizens.of(&countries)),
            None => tally.add(None),
        }
    }
    tally.bound()
}

/// The citizens of each country, in one municipality.
struct Citizens<'a> {
    counts: &'a std::collections::BTreeMap<CountryCode, u32>,
    /// Whether nobody is left out: the counts make up all foreign residents.
    are_all: bool,
}

impl Citizens<'_> {
    fn of(&self, countries: &BTreeSet<&CountryCode>) -> u64 {
        self.counts.iter().filter(|(country, _)| countries.contains(country)).map(|(_, count)| u64::from(*count)).sum()
    }
}

fn citizens(residents: &Residents) -> Option<Citizens<'_>> {
    let counts = &residents.citizenships.as_ref()?.value;
    let sum: u64 = counts.values().map(|count| u64::from(*count)).sum();
    let are_all = residents.foreign.as_ref().is_some_and(|foreign| sum >= u64::from(foreign.value));
    Some(Citizens { counts, are_all })
}
