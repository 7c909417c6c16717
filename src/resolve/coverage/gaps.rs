//! What is missing in an area, and what nobody has said: two different things.

use super::{Desk, ForeignResidents, LanguageCoverage, Offer};
use crate::base::lang::Lang;

/// Whether any desk opens on a day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOpening {
    Open,
    /// All hours are known, and no desk opens.
    Closed,
    /// No desk is known to open, and the hours of some are not known.
    Unknown,
}

/// A thing to do about an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    NoDesk,
    /// Weekdays, from 1 for Monday, on which no desk opens. Sundays and whole weekends are none: offices are closed then.
    DaysClosed(Vec<u8>),
    /// No desk offers them.
    Languages(Vec<Lang>),
    /// So many desks have no hours.
    HoursUnknown(usize),
    /// So many have hours of which some have no times, or may not be: `"by appointment"`, `unknown`.
    HoursUntimed(usize),
    /// Desks that named no languages.
    LanguagesUnknown(usize),
    /// Municipalities without a count of foreign residents.
    ResidentsUnknown(usize),
}

impl Gap {
    /// Whether it is a lack of knowledge, not of a service.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::HoursUnknown(_) | Self::HoursUntimed(_) | Self::LanguagesUnknown(_) | Self::ResidentsUnknown(_))
    }
}

pub(super) fn days(desks: &[&Desk<'_>]) -> [DayOpening; 7] {
    let all_known = desks.iter().all(|desk| desk.hours.is_some_and(|hours| !hours.partly));
    std::array::from_fn(|day| {
        let opens = |desk: &&Desk<'_>| desk.hours.is_some_and(|hours| hours.minutes.get(day).is_some_and(|minutes| *minutes > 0));
        match (desks.iter().any(opens), all_known) {
            (true, _) => DayOpening::Open,
            (false, true) => DayOpening::Closed,
            (false, false) => DayOpening::Unknown,
        }
    })
}

/// What is missing first, then what is not known.
pub(super) fn of(
    desks: &[&Desk<'_>],
    days: &[DayOpening; 7],
    languages: &[LanguageCoverage<'_>],
    residents: &ForeignResidents,
) -> Vec<Gap> {
    let unknown_residents = (residents.count.missing() > 0).then(|| Gap::ResidentsUnknown(residents.count.missing()));
    if desks.is_empty() {
        return std::iter::once(Gap::NoDesk).chain(unknown_residents).collect();
    }
    let closed: Vec<u8> =
        (1..=WORKING_DAYS).zip(days).filter(|(_, day)| **day == DayOpening::Closed).map(|(day, _)| day).collect();
    let lacking = languages.iter().filter(|language| matches!(language.offer, Offer::None));
    let lacking: Vec<Lang> = lacking.map(|language| language.language).collect();
    let without_hours = desks.iter().filter(|desk| desk.hours.is_none()).count();
    let untimed = desks.iter().filter(|desk| desk.hours.is_some_and(|hours| hours.partly)).count();
    let silent = desks.iter().filter(|desk| desk.service.languages.is_empty()).count();
    let gaps = [
        (!closed.is_empty()).then_some(Gap::DaysClosed(closed)),
        (!lacking.is_empty()).then_some(Gap::Languages(lacking)),
        (without_hours > 0).then_some(Gap::HoursUnknown(without_hours)),
        (untimed > 0).then_some(Gap::HoursUntimed(untimed)),
        (silent > 0).then_some(Gap::LanguagesUnknown(silent)),
        unknown_residents,
    ];
    gaps.into_iter().flatten().collect()
}

/// Monday to Friday, on which public offices open.
const WORKING_DAYS: u8 = 5;
