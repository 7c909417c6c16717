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
    let (mut path, mut modules) = (String::with_capacity(size * size * 5 / 4), Vec::with_capacity(size));
    for (row, y) in (0..code.size()).enumerate() {
        modules.clear();
        modules.extend((0..code.size()).map(|x| code.get_module(x, y)));
        runs(&mut path, row, &modules);
    }
    Some(CodeView { size, path, url: url.to_owned() })
}

/// One row as strokes: `M0 3h7m2 0h1`. Strokes are half as many letters as squares.
fn runs(path: &mut String, row: usize, modules: &[bool]) {
    let (mut at, mut pen) = (0, None);
    for run in modules.chunk_by(|left, right| left == right) {
        if run[0] {
            match pen {
                None => write(path, 'M', at, row),
                Some(pen) => write(path, 'm', at - pen, 0),
            }
            path.push('h');
            write_number(path, run.len());
            pen = Some(at + run.len());
        }
        at += run.len();
    }
}

fn write(path: &mut String, command: char, x: usize, y: usize) {
    path.push(command);
    write_number(path, x);
    path.push(' ');
    write_number(path, y);
}

/// Not by `write!`: a code has a thousand numbers, and its machinery costs more than all else here.
fn write_number(path: &mut String, number: usize) {
    const DIGITS: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    if number >= 10 {
        write_number(path, number / 10);
    }
    path.push(DIGITS[number % 10]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_drawn_in_strokes() {
        let mut path = String::new();
        runs(&mut path, 3, &[true, true, false, false, true, false]);
        assert_eq!(path, "M0 3h2m2 0h1");
    }

    #[test]
    fn an_ordinary_address_makes_a_small_code() {
        let code = code("https://sportelli.example.it/ar/faq/rinnovo-permesso/").unwrap();
        assert!(code.size <= 37 && code.path.len() < 3000, "{} {}", code.size, code.path.len());
        assert!(super::code(&"x".repeat(4000)).is_none());
    }
}
