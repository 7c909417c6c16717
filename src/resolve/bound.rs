//! A number of which something may be missing. Unknown is never zero: what is not known has no number at all.

/// How far a number is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound<T> {
    Exactly(T),
    /// Something is missing that can only add to it.
    AtLeast(T),
    /// Something is missing that can only take from it.
    AtMost(T),
    Unknown,
}

impl<T: Copy> Bound<T> {
    /// The number, if there is one to show.
    #[must_use]
    pub const fn number(self) -> Option<T> {
        match self {
            Self::Exactly(number) | Self::AtLeast(number) | Self::AtMost(number) => Some(number),
            Self::Unknown => None,
        }
    }

    /// The same of another number, which must grow with this one.
    #[must_use]
    pub fn map<U>(self, grow: impl Fn(T) -> U) -> Bound<U> {
        match self {
            Self::Exactly(number) => Bound::Exactly(grow(number)),
            Self::AtLeast(number) => Bound::AtLeast(grow(number)),
            Self::AtMost(number) => Bound::AtMost(grow(number)),
            Self::Unknown => Bound::Unknown,
        }
    }

    /// The end of the ids of messages that show it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Exactly(_) => "exactly",
            Self::AtLeast(_) => "at-least",
            Self::AtMost(_) => "at-most",
            Self::Unknown => "unknown",
        }
    }
}

impl Bound<f64> {
    /// With so many decimals, rounded to the side on which it stays true.
    #[must_use]
    pub fn rounded(self, decimals: i32) -> Option<f64> {
        /// Less than any digit that is shown, more than what floating point gets wrong.
        const SLIP: f64 = 1e-6;
        let scale = 10_f64.powi(decimals);
        let value = self.number()? * scale;
        let whole = match self {
            Self::AtLeast(_) => (value + SLIP).floor(),
            Self::AtMost(_) => (value - SLIP).ceil(),
            Self::Exactly(_) | Self::Unknown => value.round(),
        };
        Some(whole / scale)
    }

    /// Decimals after which two digits say something: one for tens and more, two for units, more for what is smaller. Nothing but zero
    /// is written as zero.
    #[must_use]
    pub fn decimals(self) -> i32 {
        const MOST: i32 = 9;
        match self.number().unwrap_or_default() {
            value if value >= 10.0 || value <= 0.0 => 1,
            value if value >= 1.0 => 2,
            value => (1 - value.log10().floor() as i32).clamp(2, MOST),
        }
    }
}

/// The sum of some numbers, of which some are missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub sum: u64,
    /// How many numbers there are.
    pub known: usize,
    /// How many there should be.
    pub of: usize,
}

impl Tally {
    /// Counts one more, or notes that it is missing.
    pub fn add(&mut self, number: Option<u64>) {
        self.of += 1;
        if let Some(number) = number {
            self.known += 1;
            self.sum += number;
        }
    }

    /// Counts one more of which only a part is known.
    pub fn add_part(&mut self, number: u64) {
        self.of += 1;
        self.sum += number;
    }

    /// How many are missing, as a whole or in part.
    #[must_use]
    pub const fn missing(&self) -> usize {
        self.of - self.known
    }

    /// The sum, as far as it is known. "At least nothing" would say nothing: it is unknown.
    #[must_use]
    pub const fn bound(&self) -> Bound<u64> {
        match (self.missing(), self.sum) {
            (0, sum) => Bound::Exactly(sum),
            (_, 0) => Bound::Unknown,
            (_, sum) => Bound::AtLeast(sum),
        }
    }
}

impl FromIterator<Option<u64>> for Tally {
    fn from_iter<I: IntoIterator<Item = Option<u64>>>(numbers: I) -> Self {
        numbers.into_iter().fold(Self::default(), |mut tally, number| {
            tally.add(number);
            tally
        })
    }
}

/// How much of `amount` there is for each `unit` people. `None` when it is certain that there is nobody.
///
/// Of more people than are known there is less for each, so that a lower bound below makes an upper bound of the whole; where both are
/// lower bounds nothing follows.
#[must_use]
pub fn per(amount: Bound<f64>, people: Bound<u64>, unit: f64) -> Option<Bound<f64>> {
    let share = |amount: f64, people: u64| amount / people as f64 * unit;
    Some(match (amount, people) {
        (_, Bound::Exactly(0)) => return None,
        (Bound::Exactly(amount), Bound::Exactly(people)) => Bound::Exactly(share(amount, people)),
        (Bound::AtLeast(amount), Bound::Exactly(people)) => Bound::AtLeast(share(amount, people)),
        // Of nothing, everybody has nothing.
        (Bound::Exactly(0.0), Bound::AtLeast(1..)) => Bound::Exactly(0.0),
        (Bound::Exactly(amount), Bound::AtLeast(people @ 1..)) => Bound::AtMost(share(amount, people)),
        (Bound::AtMost(amount), Bound::Exactly(people) | Bound::AtLeast(people @ 1..)) => Bound::AtMost(share(amount, people)),
        _ => Bound::Unknown,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_sum_is_as_sure_as_its_parts() {
        let bound = |numbers: &[Option<u64>]| numbers.iter().copied().collect::<Tally>().bound();
        assert_eq!(bound(&[]), Bound::Exactly(0));
        assert_eq!(bound(&[Some(2), Some(3)]), Bound::Exactly(5));
        assert_eq!(bound(&[Some(2), None]), Bound::AtLeast(2));
        assert_eq!(bound(&[Some(0), None]), Bound::Unknown);
        assert_eq!(bound(&[None]), Bound::Unknown);
    }

    #[test]
    fn a_share_is_as_sure_as_both() {
        use Bound::{AtLeast, AtMost, Exactly, Unknown};
        let cases = [
            (Exactly(10.0), Exactly(2000), Some(Exactly(5.0))),
            (AtLeast(10.0), Exactly(2000), Some(AtLeast(5.0))),
            (Exactly(10.0), AtLeast(2000), Some(AtMost(5.0))),
            (AtLeast(10.0), AtLeast(2000), Some(Unknown)),
            (Exactly(10.0), Unknown, Some(Unknown)),
            (Unknown, Exactly(2000), Some(Unknown)),
            (Exactly(0.0), AtLeast(2000), Some(Exactly(0.0))),
            (Exactly(0.0), Unknown, Some(Unknown)),
            (Unknown, Exactly(0), None),
        ];
        for (amount, people, share) in cases {
            assert_eq!(per(amount, people, 1000.0), share, "{amount:?} for {people:?}");
        }
    }

    /// A number of an editor's that may be missing, and what it is in truth.
    fn numbers() -> impl Strategy<Value = Vec<(u64, bool)>> {
        prop::collection::vec((0..500_u64, any::<bool>()), 0..8)
    }

    fn written(numbers: &[(u64, bool)]) -> Tally {
        numbers.iter().map(|(number, known)| known.then_some(*number)).collect()
    }

    fn holds(bound: Bound<f64>, truth: f64) -> bool {
        const ROUNDING: f64 = 1e-9;
        match bound {
            Bound::Exactly(number) => (number - truth).abs() <= ROUNDING,
            Bound::AtLeast(number) => number <= truth + ROUNDING && number > 0.0,
            Bound::AtMost(number) => number + ROUNDING >= truth,
            Bound::Unknown => true,
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_true_whatever_is_missing(hours in numbers(), people in numbers()) {
            let truth = |numbers: &[(u64, bool)]| numbers.iter().map(|(number, _)| number).sum::<u64>() as f64;
            let amount = written(&hours).bound().map(|sum| sum as f64);
            prop_assert!(holds(amount, truth(&hours)));
            let share = per(amount, written(&people).bound(), 1000.0);
            if let (Some(share), true) = (share, truth(&people) > 0.0) {
                prop_assert!(holds(share, truth(&hours) / truth(&people) * 1000.0), "{:?}", share);
            }
        }

        #[test]
        fn more_that_is_unknown_changes_no_lower_bound(hours in numbers(), more in 1..5_usize) {
            let before = written(&hours).bound();
            let after = hours.iter().copied().chain(std::iter::repeat_n((7, false), more)).collect::<Vec<_>>();
            match (before, written(&after).bound()) {
                (Bound::Exactly(0) | Bound::Unknown, Bound::Unknown) => {}
                (Bound::Exactly(sum) | Bound::AtLeast(sum), Bound::AtLeast(shown)) => prop_assert_eq!(sum, shown),
                (before, after) => prop_assert!(false, "{:?} became {:?}", before, after),
            }
        }
    }
}
