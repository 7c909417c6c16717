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

    /// Whether it and `next` say the same of neighbouring minutes.
    fn goes_on_in(&self, next: &Self) -> bool {
        self.until == next.from && self.kind == next.kind && self.comment == next.comment
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

impl Kind {
    /// What a comment makes of open hours. Authors write it in their own words; these are the usual ones in English, which
    /// OpenStreetMap prescribes, and in the official languages of Italy's public offices.
    #[must_use]
    pub fn of_comment(comment: &str) -> Self {
        const BOOKED: [&str; 5] = ["appointment", "appuntament", "prenota", "rendez-vous", "vereinbarung"];
        const WITHOUT: [&str; 6] = ["without", "no appointment", "senza", "sans", "ohne", "not required"];
        let comment = comment.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| comment.contains(word));
        if says(&BOOKED) && !says(&WITHOUT) { Self::Appointment } else { Self::Open }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_that_ask_for_an_appointment() {
        for comment in ["by appointment", "Solo su appuntamento", "su prenotazione", "sur rendez-vous", "nach Vereinbarung"] {
            assert_eq!(Kind::of_comment(comment), Kind::Appointment, "{comment}");
        }
        for comment in ["", "no appointment needed", "senza appuntamento", "solo primo accesso"] {
            assert_eq!(Kind::of_comment(comment), Kind::Open, "{comment}");
        }
    }

    #[test]
    fn clocks_have_two_digits() {
        assert_eq!((clock(0), clock(545), clock(DAY)), ("00:00".to_owned(), "09:05".to_owned(), "24:00".to_owned()));
    }
}
