//! A desk's hours as they are every week, for formats that know weekdays and clocks only.

use super::hours::{Almanac, Interval, Kind, usual_week_of};
use crate::parse::record::service::Service;

/// The same hours on some days of every week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// In order; Monday is 0.
    pub weekdays: Vec<usize>,
    pub interval: Interval,
}

/// In the order in which the week meets them. `None`: nobody has said, or not every week is like the other.
#[must_use]
pub fn weekly(almanac: &Almanac, service: &Service) -> Option<Vec<Slot>> {
    let week = usual_week_of(almanac, service)?;
    let mut slots: Vec<Slot> = Vec::new();
    for (weekday, day) in week.iter().enumerate() {
        // "Perhaps" is not "open", and "otherwise by appointment" is no time.
        for interval in day.iter().filter(|interval| interval.timed && interval.kind != Kind::Unsure) {
            match slots.iter_mut().find(|slot| slot.interval == *interval) {
                Some(slot) => slot.weekdays.push(weekday),
                None => slots.push(Slot { weekdays: vec![weekday], interval: interval.clone() }),
            }
        }
    }
    Some(slots)
}

impl Slot {
    /// `09:00` and `12:30`. The day's end is its last minute: few programs know a time `24:00`.
    #[must_use]
    pub fn clock(&self) -> (String, String) {
        let (from, until) = self.interval.clock();
        (from, if until == "24:00" { "23:59".to_owned() } else { until })
    }
}
