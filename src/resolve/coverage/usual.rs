//! How long a desk is open in a week: as every week, or as the mean of a year.

use crate::resolve::hours::week::Kinds;
use crate::resolve::hours::{Almanac, Interval, Kind};

/// The open minutes of each weekday, Monday first: where weeks differ, the mean of a year.
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
pub(super) fn usual_hours(almanac: &Almanac, rule: &str) -> Option<UsualHours> {
    let year = almanac.year(rule)?;
    let partly = !year.weekdays.iter().flat_map(Kinds::iter).flat_map(|(day, _)| day).all(has_times);
    Some(UsualHours { minutes: year.weekdays.each_ref().map(mean_minutes), partly })
}

/// Rounded up: a weekday with hours once a year is not closed.
fn mean_minutes(days: &Kinds<Vec<Interval>>) -> u32 {
    let minutes = |day: &[Interval]| {
        let timed = day.iter().filter(|interval| has_times(interval));
        timed.map(|interval| u32::from(interval.minutes())).sum::<u32>()
    };
    let all: u32 = days.iter().map(|(day, count)| minutes(day) * count).sum();
    all.div_ceil(days.iter().map(|(_, count)| count).sum::<u32>().max(1))
}

fn has_times(interval: &Interval) -> bool {
    interval.timed && interval.kind != Kind::Unsure
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Date;

    fn of(text: &str) -> Option<(u32, bool)> {
        usual_hours(&Almanac::new(Date::constant(2026, 8, 12)), text).map(|hours| (hours.per_week(), hours.partly))
    }

    #[test]
    fn a_week_has_the_minutes_of_its_days() {
        assert_eq!(of("Mo-Fr 09:00-12:30; We 14:00-16:00 || off"), Some((4 * 210 + 120, false)));
        assert_eq!(of("Mo-Fr 09:00-12:30, We 14:00-16:00; PH off"), Some((5 * 210 + 120, false)));
        assert_eq!(of("24/7"), Some((7 * 24 * 60, false)));
        assert_eq!(of("Fr 22:00-02:00"), Some((240, false)));
        assert_eq!(of("off"), Some((0, false)));
        assert_eq!(of("boh"), None);
    }

    #[test]
    fn weeks_that_differ_count_as_their_mean() {
        let almanac = Almanac::new(Date::constant(2026, 11, 22));
        let minutes = |text: &str| usual_hours(&almanac, text).unwrap().minutes;
        // Twelve first Wednesdays of three hours in 52 weeks.
        assert_eq!(minutes("We[1] 09:00-12:00"), [0, 0, (12_u32 * 180).div_ceil(52), 0, 0, 0, 0]);
        assert_eq!(minutes("2027 Jun 01 09:00-09:20"), [0, 1, 0, 0, 0, 0, 0]);
        let seasonal = minutes("Mo 09:00-12:00; Aug off")[0];
        assert!((150..180).contains(&seasonal), "{seasonal}");
    }

    #[test]
    fn what_has_no_times_is_not_open_day_and_night() {
        assert_eq!(of("\"by appointment\""), Some((0, true)));
        assert_eq!(of("Mo 09:00-12:00; Tu \"by appointment\""), Some((180, true)));
        assert_eq!(of("Mo 09:00-12:00 \"by appointment\""), Some((180, false)));
        assert_eq!(of("Mo-Fr 09:00-12:00 || \"by appointment\""), Some((900, true)));
    }
}
