//! Bytes that one run leaves for the next, and by which that tells whether they are whole and its own program's.
//!
//! They end with the program and a hash: after a power cut a file may have its length and not its bytes, and another version of the
//! program may make something else of the same input.

use super::hash::Version;
use postcard::ser_flavors::Flavor;
use serde::{Deserialize, Serialize};

const PROGRAM: &[u8] = env!("SPORTELLO_SOURCES").as_bytes();
/// Bytes of a [`Version`].
const SEAL: usize = 16;
/// So many bytes more than its content has what is sealed.
const ROOM: usize = PROGRAM.len() + SEAL;

/// Seals bytes where they are.
pub fn seal_up(content: &mut Vec<u8>) {
    content.extend_from_slice(PROGRAM);
    let seal = Version::of([&*content]).to_bytes();
    content.extend_from_slice(&seal);
}

/// What was sealed; `None` when these are not the bytes that were.
#[must_use]
pub fn content(sealed: &[u8]) -> Option<&[u8]> {
    let (bytes, seal) = sealed.split_last_chunk::<SEAL>()?;
    bytes.strip_suffix(PROGRAM).filter(|_| Version::of([bytes]).to_bytes() == *seal)
}

/// The seal itself: other bytes have another.
#[must_use]
pub fn seal(sealed: &[u8]) -> Version {
    let last = sealed.last_chunk::<SEAL>();
    last.map_or_else(Version::default, |seal| Version::from_bytes(*seal))
}

/// Writes a value and seals it. There is room for so many bytes: growing step by step would copy megabytes.
#[must_use]
pub fn sealed_value(value: &impl Serialize, room: usize) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(room + ROOM);
    append(value, &mut sealed);
    seal_up(&mut sealed);
    sealed
}

/// Writes a value after what is there.
pub fn append(value: &impl Serialize, out: &mut Vec<u8>) {
    // Numbers and texts: there is nothing in them that the format lacks.
    let _ = postcard::serialize_with_flavor(value, Bytes(out));
}

/// A value that was sealed.
#[must_use]
pub fn value<'a, T: Deserialize<'a>>(sealed: &'a [u8]) -> Option<T> {
    postcard::from_bytes(content(sealed)?).ok()
}

struct Bytes<'a>(&'a mut Vec<u8>);

impl Flavor for Bytes<'_> {
    type Output = ();

    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        self.0.push(byte);
        Ok(())
    }

    fn try_extend(&mut self, bytes: &[u8]) -> postcard::Result<()> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn finalize(self) -> postcard::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_is_told_from_all_else() {
        let bytes = sealed_value(&("abc", 7_u32), 0);
        assert_eq!(value(&bytes), Some(("abc", 7_u32)));
        let mut nothing = Vec::new();
        seal_up(&mut nothing);
        assert_eq!(content(&nothing), Some([].as_slice()));
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!((content(&damaged), content(&bytes[..at])), (None, None), "byte {at}");
        }
    }
}
