//! Bytes and names of the shards. Names carry a fingerprint, so that they can be kept for ever; only the manifest has a fixed one.
//!
//! The files of the dictionary are gzipped here, because hosts do not compress types that they do not know. The browser looks at the
//! first bytes and inflates them itself: no name says `.gz`, since some hosts would then claim an encoding of their own.

use super::facets::{FacetWords, facet};
use crate::base::lang::Lang;
use crate::index::document::SearchDocument;
use crate::pack::Gzip;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// By their names below the folder of the language.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Letters of a fingerprint: 25 bits, in an alphabet that file systems without case keep apart.
pub(super) const FINGERPRINT: usize = 5;
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// Of gzip. Measured on 20,000 pages: 9 takes a third as long again and saves 0.3 %; 6 is hardly faster and 0.2 % larger.
const LEVEL: i32 = 7;
/// The folder of texts.
pub(super) const TEXTS: &str = "d";
/// So many files share a fingerprint: the list of them must stay short, since everybody reads it.
pub(super) const BLOCK: usize = 16;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub version: u8,
    pub lang: String,
    pub pages: usize,
    /// Words to do without, parted by spaces.
    pub common: String,
    pub terms: Listed,
    pub ends: Listed,
    pub texts: Texts,
    /// The fingerprint of the file; null when nothing can be narrowed.
    pub facets: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Listed {
    /// Where each piece begins, parted by spaces.
    pub starts: String,
    /// [`FINGERPRINT`] letters for each [`BLOCK`] pieces.
    pub prints: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Texts {
    /// How many pages each file has, a digit to the base of 36 each.
    pub sizes: String,
    /// Of each [`BLOCK`] files.
    pub prints: String,
}

/// The file of what one narrows by, if there is anything; gives its fingerprint.
pub(super) fn narrowing(words: &[FacetWords], pages: &[&SearchDocument], lang: &Lang, files: &mut Files) -> Option<String> {
    let facets: Vec<_> = words.iter().filter_map(|words| facet(words, pages, lang)).collect();
    (!facets.is_empty()).then(|| {
        let bytes = Gzip::new(LEVEL).pack(&json(&facets));
        let print = fingerprint(&bytes);
        files.insert(narrowing_name(&print), bytes);
        print
    })
}

pub(super) fn narrowing_name(print: &str) -> String {
    format!("facets-{print}.bin")
}

/// Names the pieces of a [`BLOCK`] by their numbers, of which this is the first, and their fingerprint; gives that.
pub(super) fn insert_block(folder: &str, first: usize, pieces: Vec<Vec<u8>>, files: &mut Files) -> String {
    let print = fingerprint(&pieces.concat());
    for (number, bytes) in (first..).zip(pieces) {
        files.insert(piece_name(folder, number, &print), bytes);
    }
    print
}

pub(super) fn piece_name(folder: &str, number: usize, print: &str) -> String {
    format!("{folder}/{number}-{print}.bin")
}

/// Pages whose texts are one file.
pub(super) fn rows<'a>(pages: impl Iterator<Item = &'a SearchDocument>) -> Vec<u8> {
    json(&pages.map(page).collect::<Vec<_>>())
}

/// A page, as a row: what everybody asks for is not worth its name a thousand times.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str, String, &'a str, &'a str, u8, &'a str, &'a str);

/// Address, title, summary, body, hidden words, kind, state, whether validated, languages of title and text where they are foreign.
fn page(page: &SearchDocument) -> Row<'_> {
    let hidden: Vec<&str> = page.terms.iter().chain(&page.official).map(String::as_str).collect();
    (
        &page.url,
        &page.title,
        &page.summary,
        &page.body,
        hidden.join("\n"),
        page.kind.folder(),
        page.state,
        u8::from(page.validated),
        page.foreign_title.as_ref().map_or("", |lang| lang.as_str()),
        page.foreign_text.as_ref().map_or("", |lang| lang.as_str()),
    )
}

pub(super) fn json(value: &impl Serialize) -> Vec<u8> {
    // Rows of texts and numbers: there is nothing in them that JSON lacks.
    serde_json::to_vec(value).unwrap_or_default()
}

/// In their order, on all cores.
pub(super) fn packed<'a, S: Sync>(pieces: &[S], encode: impl Fn(&S) -> Cow<'a, [u8]> + Sync) -> Vec<Vec<u8>> {
    pieces.par_iter().map_init(|| Gzip::new(LEVEL), |gzip, piece| gzip.pack(&encode(piece))).collect()
}

fn fingerprint(bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes);
    let mut number = hash.as_bytes().iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let mut print = String::with_capacity(FINGERPRINT);
    for _ in 0..FINGERPRINT {
        print.push(ALPHABET[(number % 32) as usize].into());
        number /= 32;
    }
    print
}
