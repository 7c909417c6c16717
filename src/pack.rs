//! Bytes → fewer bytes, the same ones each time. Owner of brotli and flate2; must not know what is packed.

use brotli::enc::BrotliEncoderParams;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};

/// Where brotli looks back, as a power of two: no further than a file is long, since what it needs to begin grows with it. Below
/// this it would change to another way of looking, twenty times slower.
const WINDOWS: std::ops::RangeInclusive<u32> = 18..=22;

/// The quality that takes longest.
pub const DENSEST: i32 = 11;

/// A quality is from 0 to 11.
#[must_use]
pub fn brotli(quality: i32, bytes: &[u8]) -> Vec<u8> {
    let window = (usize::BITS - bytes.len().leading_zeros()).clamp(*WINDOWS.start(), *WINDOWS.end());
    let lgwin = i32::try_from(window).unwrap_or_default();
    let parameters = BrotliEncoderParams { quality, lgwin, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    // Writing to memory does not fail; if it did, the bytes would come back as they are, and nobody takes them for fewer.
    match brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters) {
        Ok(_) => packed,
        Err(_) => bytes.to_vec(),
    }
}

/// gzip, without a name and an hour, so that the same bytes give the same file, of an unknown system.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// What a compressor needs to begin is larger than most files, so one is used again and again.
#[derive(Debug)]
pub struct Gzip {
    deflate: Compress,
    /// Kept between files: they are handed out in exactly the bytes that they need.
    packed: Vec<u8>,
}

impl Gzip {
    /// A level is from 0 to 9.
    #[must_use]
    pub fn new(level: u32) -> Self {
        Self { deflate: Compress::new(Compression::new(level), false), packed: Vec::new() }
    }

    pub fn pack(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.packed.clear();
        self.packed.extend(HEADER);
        // What cannot be compressed grows by a few bytes a block.
        self.packed.reserve(bytes.len() + bytes.len() / 8 + 64);
        self.deflate.reset();
        // Deflating into memory does not fail; if it did, the file would travel as it is, which the reader takes too.
        let Ok(Status::StreamEnd) = self.deflate.compress_vec(bytes, &mut self.packed, FlushCompress::Finish) else {
            return bytes.to_vec();
        };
        let mut sum = Crc::new();
        sum.update(bytes);
        self.packed.extend(sum.sum().to_le_bytes());
        self.packed.extend(sum.amount().to_le_bytes());
        self.packed.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    fn noise(length: u32) -> Vec<u8> {
        (0..length).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect()
    }

    #[test]
    fn a_compressor_used_again_packs_like_a_new_one() {
        let mut gzip = Gzip::new(7);
        for bytes in [b"permesso di soggiorno".as_slice(), b"", &noise(40_000), &[7; 100_000]] {
            let packed = gzip.pack(bytes);
            let mut unpacked = Vec::new();
            GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).unwrap();
            assert!(unpacked == bytes, "{} bytes", bytes.len());
            assert!(packed == Gzip::new(7).pack(bytes) && packed.len() < bytes.len() + 64, "{} bytes", bytes.len());
        }
    }

    #[test]
    fn what_brotli_packs_comes_back() {
        for bytes in [b"permesso di soggiorno".as_slice(), b"", &noise(700_000), &[7; 100_000]] {
            let packed = brotli(5, bytes);
            let mut unpacked = Vec::new();
            brotli::BrotliDecompress(&mut packed.as_slice(), &mut unpacked).unwrap();
            assert!(unpacked == bytes && packed == brotli(5, bytes), "{} bytes", bytes.len());
        }
    }
}
