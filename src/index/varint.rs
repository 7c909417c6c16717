//! Numbers in as few bytes as they need: seven bits a byte, the low ones first; the last one is below 128.

/// Writes a number.
pub fn write(mut value: u32, out: &mut Vec<u8>) {
    while value > 0x7f {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push((value & 0x7f) as u8);
}

/// Takes a number off the beginning; `None` where none is.
pub fn read(bytes: &mut &[u8]) -> Option<u32> {
    let (mut value, mut shift) = (0_u32, 0);
    loop {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u32::from(byte & 0x7f).checked_shl(shift)?;
        if *byte < 0x80 {
            return Some(value);
        }
        shift += 7;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_read_back(numbers in prop::collection::vec(any::<u32>(), 0..9), small in prop::collection::vec(0_u32..300, 0..9)) {
            let numbers = [numbers, small].concat();
            let mut bytes = Vec::new();
            numbers.iter().for_each(|number| write(*number, &mut bytes));
            let mut rest = bytes.as_slice();
            let read: Vec<u32> = std::iter::from_fn(|| read(&mut rest)).collect();
            prop_assert_eq!((read, rest.len()), (numbers, 0));
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for mut bytes in [&[][..], &[0x80], &[0xff; 9]] {
            assert_eq!(read(&mut bytes), None);
        }
    }
}
