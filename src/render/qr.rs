//! Codes that a telephone's camera reads. Owner of `fast_qr`.

use super::view::CodeView;
use fast_qr::{ECL, QRBuilder};
use std::fmt::Write as _;

/// The code of an address; `None` when it is too long for any code.
///
/// Paper gets folded and stained: a code that survives the loss of 15 % of itself is worth its few more squares.
#[must_use]
pub fn code(url: &str) -> Option<CodeView> {
    let code = QRBuilder::new(url).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        runs(&mut path, row, code[row].iter().map(|module| module.value()));
    }
    Some(CodeView { size: code.size, path, url: url.to_owned() })
}

/// One row as strokes: `M0 3h7m2 0h1`. Strokes are half as many letters as squares.
fn runs(path: &mut String, row: usize, modules: impl Iterator<Item = bool>) {
    let (mut at, mut pen) = (0, None);
    let modules: Vec<bool> = modules.collect();
    for run in modules.chunk_by(|left, right| left == right) {
        if run[0] {
            let _ = match pen {
                None => write!(path, "M{at} {row}h{}", run.len()),
                Some(pen) => write!(path, "m{} 0h{}", at - pen, run.len()),
            };
            pen = Some(at + run.len());
        }
        at += run.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_drawn_in_strokes() {
        let mut path = String::new();
        runs(&mut path, 3, [true, true, false, false, true, false].into_iter());
        assert_eq!(path, "M0 3h2m2 0h1");
    }

    #[test]
    fn an_ordinary_address_makes_a_small_code() {
        let code = code("https://sportelli.example.it/ar/faq/rinnovo-permesso/").unwrap();
        assert!(code.size <= 37 && code.path.len() < 3000, "{} {}", code.size, code.path.len());
        assert!(super::code(&"x".repeat(4000)).is_none());
    }
}
