//! Bars: a certain number is a full bar, a lower bound one that may go on, an upper bound one of which any part may be.

use crate::render::view::Link;
use crate::render::view::chart::{BarChartView, BarPart, BarView};
use crate::resolve::bound::Bound;

/// A bar to draw; `None` where there is no number by nature.
pub struct Bar {
    pub label: Link,
    pub number: Option<Bound<f64>>,
    /// The number as words.
    pub words: String,
}

/// How far a lower bound's bar goes on, in hundredths of the scale.
const BEYOND: f64 = 10.0;

/// Draws all on the scale of the longest, which leaves room for what may lie beyond it.
pub fn bars(bars: Vec<Bar>) -> BarChartView {
    let number = |bar: &Bar| bar.number.and_then(Bound::number).filter(|number| number.is_finite());
    let longest = bars.iter().filter_map(number).fold(0.0, f64::max);
    let hundredths = |number: f64| if longest > 0.0 { number.max(0.0) / longest * (100.0 - BEYOND) } else { 0.0 };
    let bars: Vec<BarView> = bars.into_iter().map(|bar| draw(bar, hundredths)).collect();
    BarChartView { has_bounds: bars.iter().any(|bar| bar.open.is_some()), has_unknown: bars.iter().any(|bar| bar.unknown), bars }
}

fn draw(bar: Bar, hundredths: impl Fn(f64) -> f64) -> BarView {
    let part = |start: f64, length: f64| BarPart { start: percent(start), length: percent(length) };
    let (certain, open) = match bar.number {
        Some(Bound::Exactly(number)) => (Some(hundredths(number)), None),
        Some(Bound::AtLeast(number)) => (Some(hundredths(number)), Some(part(hundredths(number), BEYOND))),
        Some(Bound::AtMost(number)) => (None, Some(part(0.0, hundredths(number)))),
        Some(Bound::Unknown) | None => (None, None),
    };
    BarView {
        label: bar.label,
        value: bar.words,
        certain: certain.map(percent),
        open,
        unknown: bar.number == Some(Bound::Unknown),
    }
}

fn percent(hundredths: f64) -> String {
    format!("{hundredths:.1}%")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::view::Text;

    fn drawn(numbers: &[Option<Bound<f64>>]) -> Vec<(Option<String>, Option<BarPart>, bool)> {
        let bar = |number: &Option<Bound<f64>>| Bar {
            label: Link { label: Text::plain("A"), url: None },
            number: *number,
            words: String::new(),
        };
        bars(numbers.iter().map(bar).collect()).bars.into_iter().map(|bar| (bar.certain, bar.open, bar.unknown)).collect()
    }

    fn part(start: &str, length: &str) -> Option<BarPart> {
        Some(BarPart { start: start.to_owned(), length: length.to_owned() })
    }

    #[test]
    fn what_is_not_known_has_no_bar() {
        let certain = |width: &str| Some(width.to_owned());
        let numbers = [
            Some(Bound::Exactly(10.0)),
            Some(Bound::AtLeast(5.0)),
            Some(Bound::AtMost(2.5)),
            Some(Bound::Unknown),
            Some(Bound::Exactly(0.0)),
            None,
        ];
        let expected = [
            (certain("90.0%"), None, false),
            (certain("45.0%"), part("45.0%", "10.0%"), false),
            (None, part("0.0%", "22.5%"), false),
            (None, None, true),
            (certain("0.0%"), None, false),
            (None, None, false),
        ];
        assert_eq!(drawn(&numbers), expected);
    }

    #[test]
    fn nothing_but_unknowns_has_no_scale() {
        assert_eq!(drawn(&[Some(Bound::Unknown)]), [(None, None, true)]);
        assert_eq!(drawn(&[Some(Bound::Exactly(0.0))]), [(Some("0.0%".to_owned()), None, false)]);
    }
}
