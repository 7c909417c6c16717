//! A stretch of a day during which somebody is there.

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// From one minute of a day until another. What goes on past midnight is two intervals, one on either day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// Minutes since midnight.
    pub from: u16,
    /// The first minute that does not belong to it; 1440 is the day's end.
    pub until: u16,
    pub kind: Kind,
    /// Whether the rule says when. Not of a part without a clock that has something else to say, as `|| "by appointment"`: it holds at
    /// all minutes that are left, and these are no times to print, to count or to publish.
    pub timed: bool,
    /// What the rule says of these hours, in the words of its author; empty: nothing.
    pub comment: String,
}

/// Who is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Whoever comes.
    Open,
    /// Who has an appointment.
    Appointment,
    /// The rule itself says that one cannot know (`unknown`).
    Unsure,
}

impl Interval {
    /// `09:00` and `12:30`.
    #[must_use]
    pub fn clock(&self) -> (String, String) {
        (clock(self.from), clock(self.until))
    }

    #[must_use]
    pub const fn minutes(&self) -> u16 {
        self.until - self.from
    }

    /// The number by which browsers know who is received: 0 whoever comes, 1 who has an appointment, 2 perhaps somebody; without times 3
    /// who has an appointment, 4 perhaps somebody.
    #[must_use]
    pub const fn number(&self) -> u16 {
        match (self.kind, self.timed) {
            (Kind::Open, true) => 0,
            (Kind::Appointment, true) => 1,
            (Kind::Unsure, true) => 2,
            (Kind::Appointment, false) => 3,
            (Kind::Open | Kind::Unsure, false) => 4,
        }
    }

    /// Whether it and `next` say the same of neighbouring minutes.
    fn goes_on_in(&self, next: &Self) -> bool {
        self.until == next.from && self.kind == next.kind && self.timed == next.timed && self.comment == next.comment
    }
}

/// A minute of the day as clocks show it.
#[must_use]
pub fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Neighbours that say the same become one.
#[must_use]
pub fn joined(intervals: impl IntoIterator<Item = Interval>) -> Vec<Interval> {
    let mut joined: Vec<Interval> = Vec::new();
    for next in intervals {
        match joined.last_mut() {
            Some(last) if last.goes_on_in(&next) => last.until = next.until,
            _ => joined.push(next),
        }
    }
    joined
}

/// What people write down of a day: its times in order, then once each that has none.
#[must_use]
pub fn stated(intervals: &[Interval]) -> Vec<&Interval> {
    let mut stated: Vec<&Interval> = intervals.iter().filter(|interval| interval.timed).collect();
    for interval in intervals.iter().filter(|interval| !interval.timed) {
        let is_same = |known: &&Interval| !known.timed && (known.kind, &known.comment) == (interval.kind, &interval.comment);
        if !stated.iter().any(is_same) {
            stated.push(interval);
        }
    }
    stated
}

impl Kind {
    /// What a comment makes of open hours. Authors write it in their own words; these are the usual ones in English, which
    /// OpenStreetMap prescribes, and in the official languages of Italy's public offices.
    #[must_use]
    pub fn of_comment(comment: &str) -> Self {
        const BOOKED: [&str; 5] = ["appointment", "appuntament", "prenota", "rendez-vous", "vereinbarung"];
        const WITHOUT: [&str; 8] = [
            "without appointment",
            "without an appointment",
            "no appointment",
            "appointment not required",
            "senza appuntament",
            "senza prenota",
            "sans rendez-vous",
            "ohne termin",
        ];
        // "By appointment, nobody is received without": what is said once beside the denials counts.
        let rest = WITHOUT.iter().fold(comment.to_lowercase(), |text, denial| text.replace(denial, ""));
        if BOOKED.iter().any(|word| rest.contains(word)) { Self::Appointment } else { Self::Open }
    }

    /// Whether a comment says nothing beyond the kind, so that a page can say it in the reader's language instead.
    #[must_use]
    pub fn says_all_of(self, comment: &str) -> bool {
        const PLAIN: [&str; 7] = [
            "by appointment",
            "on appointment",
            "by appointment only",
            "su appuntamento",
            "solo su appuntamento",
            "su prenotazione",
            "sur rendez-vous",
        ];
        comment.is_empty() || (self == Self::Appointment && PLAIN.contains(&comment.to_lowercase().as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_that_ask_for_an_appointment() {
        for comment in [
            "by appointment",
            "Solo su appuntamento",
            "su prenotazione",
            "sur rendez-vous",
            "nach Vereinbarung",
            "su appuntamento, senza attesa",
            "solo su appuntamento, senza appuntamento non si riceve",
        ] {
            assert_eq!(Kind::of_comment(comment), Kind::Appointment, "{comment}");
        }
        for comment in [
            "",
            "no appointment needed",
            "senza appuntamento",
            "senza prenotazione",
            "walk in without appointment",
            "ohne Termin",
            "sans rendez-vous",
            "solo primo accesso",
        ] {
            assert_eq!(Kind::of_comment(comment), Kind::Open, "{comment}");
        }
    }

    #[test]
    fn clocks_have_two_digits() {
        assert_eq!((clock(0), clock(545), clock(DAY)), ("00:00".to_owned(), "09:05".to_owned(), "24:00".to_owned()));
    }
}
