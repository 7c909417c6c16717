//! Which letters stand in an address as they are (RFC 3986).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;

/// What a path may hold as it is (RFC 3986): unreserved characters, and `/` between its parts.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');
/// The same without `/`, for values after a `?`.
const VALUE: &AsciiSet = &PATH.add(b'/');

/// A file name as it may stand in an address.
pub(super) fn encoded(name: &str) -> String {
    utf8_percent_encode(name, PATH).collect()
}

/// Words as they may stand in the query of an address: `mailto:x?subject=…`.
#[must_use]
pub fn encoded_value(words: &str) -> String {
    // A letter that is not plain takes three for each of its bytes.
    let mut encoded = String::with_capacity(words.len() * 2);
    encoded.extend(utf8_percent_encode(words, VALUE));
    encoded
}

/// `None` for what is no text, or holds a `%` that begins nothing.
pub(super) fn decoded(text: &str) -> Option<String> {
    let whole = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let sound = text.split('%').skip(1).all(whole);
    sound.then(|| percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)).flatten()
}
