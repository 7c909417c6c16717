//! Bytes that one run leaves for the next, and by which that tells whether they are whole and its own program's.
//!
//! They begin with the program and end with a hash: after a power cut a file may have its length and not its bytes, and another version
//! of the program may make something else of the same input.

use super::hash::Version;
use std::ops::Range;

const PROGRAM: &[u8] = env!("SPORTELLO_SOURCES").as_bytes();
/// Bytes of a [`Version`].
const SEAL: usize = 16;

/// What is to be sealed begins so.
#[must_use]
pub fn begun() -> Vec<u8> {
    PROGRAM.to_vec()
}

/// What is complete.
#[must_use]
pub fn sealed(mut begun: Vec<u8>) -> Vec<u8> {
    let seal = Version::of([&begun]).to_bytes();
    begun.extend_from_slice(&seal);
    begun
}

/// Where the content of sealed bytes stands; `None` when these are not the bytes that were sealed.
#[must_use]
pub fn content(bytes: &[u8]) -> Option<Range<usize>> {
    let end = bytes.len().checked_sub(SEAL)?;
    let is_whole = bytes.starts_with(PROGRAM) && Version::of([&bytes[..end]]).to_bytes() == bytes[end..];
    Some(PROGRAM.len()..end).filter(|content| is_whole && content.start <= content.end)
}

/// The seal itself: other bytes have another.
#[must_use]
pub fn seal(sealed: &[u8]) -> Version {
    let last = sealed.last_chunk::<SEAL>();
    last.map_or_else(Version::default, |seal| Version::from_bytes(*seal))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_is_told_from_all_else() {
        let mut bytes = begun();
        bytes.extend_from_slice(b"abc");
        let bytes = sealed(bytes);
        assert_eq!(bytes.get(content(&bytes).unwrap()), Some(b"abc".as_slice()));
        assert_eq!(content(&sealed(begun())).map(|content| content.len()), Some(0));
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!((content(&damaged), content(&bytes[..at])), (None, None), "byte {at}");
        }
    }
}
