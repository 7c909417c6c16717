//! Occurrences as bytes, for whoever keeps them. They are most of what is kept: number by number by serde they take three times as long.
//!
//! The count of groups; of each group its count of occurrences, and of each of these how far its page is from the one before with its
//! field in the last four bits, and how often.

use super::{FIELDS, Occurrence};
use crate::index::varint;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

const FIELD: u32 = 4;
const _: () = assert!(FIELDS <= 1 << FIELD);

pub fn serialize<S: Serializer>(groups: &[Vec<Occurrence>], serializer: S) -> Result<S::Ok, S::Error> {
    let mut bytes = Vec::with_capacity(groups.iter().map(|group| 2 + 4 * group.len()).sum());
    varint::write(length(groups), &mut bytes);
    for group in groups {
        varint::write(length(group), &mut bytes);
        let mut before = 0;
        for Occurrence { page, times, field } in group {
            varint::write(page.wrapping_sub(before) << FIELD | u32::from(*field), &mut bytes);
            varint::write(u32::from(*times), &mut bytes);
            before = *page;
        }
    }
    serializer.serialize_bytes(&bytes)
}

pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Vec<Occurrence>>, D::Error> {
    let bytes = <&[u8]>::deserialize(deserializer)?;
    read(bytes).ok_or_else(|| D::Error::custom("these are no occurrences"))
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

fn read(mut bytes: &[u8]) -> Option<Vec<Vec<Occurrence>>> {
    let groups = (0..varint::read(&mut bytes)?).map(|_| group(&mut bytes)).collect::<Option<_>>()?;
    bytes.is_empty().then_some(groups)
}

fn group(bytes: &mut &[u8]) -> Option<Vec<Occurrence>> {
    let count = varint::read(bytes)?;
    // An occurrence has two bytes at least: no damage makes room for more than there can be.
    let mut group = Vec::with_capacity((count as usize).min(bytes.len() / 2));
    let mut page = 0_u32;
    for _ in 0..count {
        let place = varint::read(bytes)?;
        page = page.wrapping_add(place >> FIELD);
        let field = u8::try_from(place & ((1 << FIELD) - 1)).ok()?;
        group.push(Occurrence { page, times: u16::try_from(varint::read(bytes)?).ok()?, field });
    }
    Some(group)
}
