//! Bytes → text: UTF-8, UTF-16 as spreadsheets save "Unicode text", or Windows' Western letters. The owner of encoding_rs.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A text, and the name of its encoding where it was not UTF-8.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    pub text: String,
    pub encoding: Option<&'static str>,
}

/// Reads bytes by the mark at their beginning; without one as UTF-8, and where they are none, as Windows-1252, in which every byte
/// means something.
#[must_use]
pub fn decode(bytes: &[u8]) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return Decoded { text: text.into_owned(), encoding: (encoding != UTF_8).then(|| encoding.name()) };
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded { text: text.to_owned(), encoding: None },
        Err(_) => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            Decoded { text: text.into_owned(), encoding: Some(WINDOWS_1252.name()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spreadsheets_save_is_read() {
        let read = |bytes: &[u8]| {
            let decoded = decode(bytes);
            (decoded.text, decoded.encoding)
        };
        assert_eq!(read("Mondovì".as_bytes()), ("Mondovì".to_owned(), None));
        assert_eq!(read(b"\xef\xbb\xbfname"), ("name".to_owned(), None));
        assert_eq!(read(b"Mondov\xec \x80"), ("Mondovì €".to_owned(), Some("windows-1252")));
        assert_eq!(read(b"\xff\xfen\0\xec\0"), ("nì".to_owned(), Some("UTF-16LE")));
        assert_eq!(read(b""), (String::new(), None));
    }
}
