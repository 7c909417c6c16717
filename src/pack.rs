//! Bytes → fewer bytes, the same ones each time. Owner of brotli and libdeflater; must not know what is packed.

use brotli::enc::BrotliEncoderParams;
use libdeflater::{CompressionLvl, Compressor};
use std::fmt;

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

/// gzip without a name and an hour, so that the same bytes give the same file. What a compressor needs to begin is larger than most
/// files, so one is used again and again.
pub struct Gzip {
    compressor: Compressor,
    /// Kept between files: they are handed out in exactly the bytes that they need.
    packed: Vec<u8>,
}

impl fmt::Debug for Gzip {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Gzip").finish_non_exhaustive()
    }
}

impl Gzip {
    /// A level is from 0 to 12; what is not gets the usual one.
    #[must_use]
    pub fn new(level: i32) -> Self {
        let level = CompressionLvl::new(level).unwrap_or_default();
        Self { compressor: Compressor::new(level), packed: Vec::new() }
    }

    pub fn pack(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.packed.resize(self.compressor.gzip_compress_bound(bytes.len()), 0);
        // There is room for the longest outcome; were it not so, the file would travel as it is, which the reader takes too.
        match self.compressor.gzip_compress(bytes, &mut self.packed) {
            Ok(length) => self.packed.get(..length).unwrap_or_default().to_vec(),
            Err(_) => bytes.to_vec(),
        }
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
