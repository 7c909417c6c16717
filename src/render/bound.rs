//! Numbers of which something may be missing, in the reader's words. What is not known has no digit.

use crate::locale::messages::Argument;
use crate::resolve::Context;
use crate::resolve::bound::Bound;

/// "12", "at least 12", "at most 12", "not known".
pub(super) fn words(context: &Context<'_>, number: Bound<f64>) -> String {
    let written = rounded(number).map(|decimal| context.locale.formats.number(&decimal)).unwrap_or_default();
    context.locale.messages.format(&format!("bound-{}", number.key()), &[("number", Argument::Text(&written))])
}

/// With two digits that say something.
fn rounded(number: Bound<f64>) -> Option<String> {
    let decimals = number.decimals();
    let written = format!("{:.*}", usize::try_from(decimals).unwrap_or_default(), number.rounded(decimals)?);
    Some(if written.contains('.') { written.trim_end_matches('0').trim_end_matches('.').to_owned() } else { written })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_digits_say_something() {
        let exactly = |value| rounded(Bound::Exactly(value)).unwrap();
        assert_eq!(
            [0.0, 0.0123, 0.5, 4.756, 30.0, 30.25, 1234.0].map(exactly),
            ["0", "0.012", "0.5", "4.76", "30", "30.3", "1234"]
        );
    }

    #[test]
    fn a_bound_is_rounded_to_its_own_side() {
        assert_eq!(rounded(Bound::AtLeast(4.756)).unwrap(), "4.75");
        assert_eq!(rounded(Bound::AtMost(4.751)).unwrap(), "4.76");
        assert_eq!(rounded(Bound::AtLeast(0.1 + 0.2)).unwrap(), "0.3");
        assert_eq!(rounded(Bound::<f64>::Unknown), None);
    }

    proptest! {
        #[test]
        fn what_is_shown_is_never_more_than_at_least_nor_zero(value in 1e-6..1e6_f64) {
            let shown: f64 = rounded(Bound::AtLeast(value)).unwrap().parse().unwrap();
            prop_assert!(shown > 0.0 && shown <= value + 1e-6);
            let shown: f64 = rounded(Bound::AtMost(value)).unwrap().parse().unwrap();
            prop_assert!(shown >= value - 1e-6);
        }
    }
}
