//! Codes that a telephone's camera reads. Owner of `qrcodegen`.

use super::view::CodeView;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// Of the eight patterns that may be laid over a code: every reader takes every one, and to score all eight for each page takes as
/// long as all else about it.
const MASK: u8 = 2;

/// The code of an address; `None` when it is too long for any code.
///
/// Paper gets folded and stained: a code that survives the loss of 15 % of itself is worth its few more squares.
#[must_use]
pub fn code(url: &str) -> Option<CodeView> {
    let segments = [QrSegment::make_bytes(url.as_bytes())];
    let mask = Some(Mask::new(MASK));
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::MIN, Version::MAX, mask, false).ok()?;
    let size = usize::try_from(code.size()).ok()?;
    // Half of the squares are dark, in runs of two, and a run is five letters or so.
    let mut path = String::with_capacity(size * size * 5 / 4);
    for row in 0..code.size() {
        runs(&mut path, row, (0..code.size()).map(|column| code.get_module(column, row)));
    }
    Some(CodeView { size, path, url: url.to_owned() })
}

/// One row as strokes: `M0 3h7m2 0h1`. Strokes are half as many letters as squares.
fn runs(path: &mut String, row: i32, modules: impl Iterator<Item = bool>) {
    let mut pen = None;
    let mut begun = None;
    // A light square after the last ends its run.
    for (at, dark) in (0..).zip(modules.chain([false])) {
        match (begun, dark) {
            (None, true) => begun = Some(at),
            (Some(from), false) => {
                move_to(path, pen, from, row);
                path.push('h');
                push_number(path, at - from);
                (begun, pen) = (None, Some(at));
            }
            _ => {}
        }
    }
}

fn move_to(path: &mut String, pen: Option<i32>, column: i32, row: i32) {
    path.push(if pen.is_some() { 'm' } else { 'M' });
    push_number(path, column - pen.unwrap_or_default());
    path.push(' ');
    push_number(path, if pen.is_some() { 0 } else { row });
}

/// Not by `write!`: a code has a thousand numbers, and its machinery costs more than all else here.
fn push_number(path: &mut String, number: i32) {
    if number >= 10 {
        push_number(path, number / 10);
    }
    path.push(char::from_digit((number % 10).unsigned_abs(), 10).unwrap_or_default());
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
