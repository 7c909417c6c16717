//! How far a mistyped word is from a known one: letters missing, added, changed or swapped with their neighbour.
//!
//! Must not know what a word means.

/// The number of slips between two words, or `None` when there are more than `limit`.
#[must_use]
pub fn slips(typed: &[char], known: &[char], limit: usize) -> Option<usize> {
    if typed.len().abs_diff(known.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=known.len()).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in known.iter().enumerate() {
            let change = above[column] + usize::from(letter != other);
            let mut least = change.min(above[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && *letter == known[column - 1] && typed[row - 1] == *other {
                least = least.min(before[column - 1] + 1);
            }
            current.push(least);
        }
        if current.iter().all(|slips| *slips > limit) {
            return None;
        }
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().filter(|slips| *slips <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_a_thumb_does_wrong() {
        let cases = [
            ("permesso", "permesso", Some(0)),
            ("permeso", "permesso", Some(1)),
            ("premesso", "permesso", Some(1)),
            ("permessso", "permesso", Some(1)),
            ("permezzo", "permesso", None),
            ("تجدبد", "تجديد", Some(1)),
            ("", "ab", None),
            ("", "a", Some(1)),
        ];
        for (typed, known, expected) in cases {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            assert_eq!(slips(&letters(typed), &letters(known), 1), expected, "{typed} {known}");
        }
    }
}
