//! How long a desk is open in a usual week.

use crate::resolve::hours::{Interval, Kind, usual_week};
use jiff::civil::Date;

/// The open minutes of each day of the usual week, Monday first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct UsualHours {
    pub minutes: [u32; 7],
    /// Whether there is more of which the rule does not say when it is: `"by appointment"` without times.
    pub partly: bool,
}

impl UsualHours {
    pub fn per_week(&self) -> u32 {
        self.minutes.iter().sum()
    }
}

/// Holidays and closures apart; hours for those who have booked count. `None` when the text cannot be read.
pub(super) fn usual_hours(text: &str, today: Date) -> Option<UsualHours> {
    let week = usual_week(text, today)?;
    let minutes = |day: &Vec<Interval>| {
        day.iter().filter(|interval| has_times(interval)).map(|interval| u32::from(interval.minutes())).sum()
    };
    Some(UsualHours { minutes: week.each_ref().map(minutes), partly: !week.iter().flatten().all(has_times) })
}

fn has_times(interval: &Interval) -> bool {
    interval.timed && interval.kind != Kind::Unsure
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(u32, bool)> {
        usual_hours(text, Date::constant(2026, 8, 12)).map(|hours| (hours.per_week(), hours.partly))
    }

    #[test]
    fn a_week_has_the_minutes_of_its_days() {
        assert_eq!(of("Mo-Fr 09:00-12:30; We 14:00-16:00 || off"), Some((4 * 210 + 120, false)));
        assert_eq!(of("Mo-Fr 09:00-12:30, We 14:00-16:00; Aug off; PH off"), Some((5 * 210 + 120, false)));
        assert_eq!(of("24/7"), Some((7 * 24 * 60, false)));
        assert_eq!(of("Fr 22:00-02:00"), Some((240, false)));
        assert_eq!(of("off"), Some((0, false)));
        assert_eq!(of("boh"), None);
    }

    #[test]
    fn what_has_no_times_is_not_open_day_and_night() {
        assert_eq!(of("\"by appointment\""), Some((0, true)));
        assert_eq!(of("Mo 09:00-12:00; Tu \"by appointment\""), Some((180, true)));
        assert_eq!(of("Mo 09:00-12:00 \"by appointment\""), Some((180, false)));
        assert_eq!(of("Mo-Fr 09:00-12:00 || \"by appointment\""), Some((900, true)));
    }
}
