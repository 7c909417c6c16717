//! Bytes and names of the shards. Names carry a fingerprint, so that they can be kept for ever; only the manifest has a fixed one.
//!
//! The files of the dictionary are gzipped here, because hosts do not compress types that they do not know. The browser looks at the
//! first bytes and inflates them itself: no name says `.gz`, since some hosts would then claim an encoding of their own.

use super::encode;
use super::facets::{FacetWords, facet};
use super::{SearchIndex, Shards};
use crate::base::lang::Lang;
use crate::base::route::SEARCH_MANIFEST;
use crate::index::document::SearchDocument;
use crate::pack::Gzip;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
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

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    version: u8,
    lang: String,
    pages: usize,
    /// Words to do without, parted by spaces.
    common: String,
    terms: Listed,
    ends: Listed,
    pub texts: Texts,
    /// The fingerprint of the file; null when nothing can be narrowed.
    pub facets: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Listed {
    /// Where each piece begins, parted by spaces.
    starts: String,
    /// [`FINGERPRINT`] letters for each [`BLOCK`] pieces.
    prints: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Texts {
    /// How many pages each file has, a digit to the base of 36 each.
    pub sizes: String,
    /// Of each [`BLOCK`] files.
    pub prints: String,
}

/// All files of an index, the manifest included.
#[must_use]
pub fn files(index: &SearchIndex, facets: &[FacetWords]) -> Files {
    let mut files = Files::new();
    let terms = pieces("t", &index.terms, encode::terms, &mut files);
    let ends = pieces("e", &index.ends, encode::ends, &mut files);
    let texts = texts(index, &mut files);
    let facets = narrowing(facets, &index.documents, &index.lang, &mut files);
    let common: Vec<&str> = index.common.iter().map(String::as_str).collect();
    let manifest = Manifest {
        version: 1,
        lang: index.lang.to_string(),
        pages: index.documents.len(),
        common: common.join(" "),
        terms,
        ends,
        texts,
        facets,
    };
    files.insert(SEARCH_MANIFEST.to_owned(), json(&manifest));
    files
}

fn pieces<S: Sync>(folder: &str, shards: &Shards<S>, encode: fn(&S) -> Vec<u8>, files: &mut Files) -> Listed {
    let pieces = packed(&shards.shards, encode);
    Listed { starts: shards.starts.join(" "), prints: insert(folder, pieces, files) }
}

fn texts(index: &SearchIndex, files: &mut Files) -> Texts {
    let pieces =
        packed(&index.texts, |range| rows(index.documents.get(range.start as usize..range.end as usize).unwrap_or_default()));
    let sizes = index.texts.iter().filter_map(|range| char::from_digit(range.end - range.start, 36)).collect();
    Texts { sizes, prints: insert(TEXTS, pieces, files) }
}

/// The file of what one narrows by, if there is anything; gives its fingerprint.
pub(super) fn narrowing(words: &[FacetWords], pages: &[SearchDocument], lang: &Lang, files: &mut Files) -> Option<String> {
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

/// Names the pieces of a folder by their numbers and fingerprints; gives the fingerprints.
fn insert(folder: &str, pieces: Vec<Vec<u8>>, files: &mut Files) -> String {
    let mut pieces = pieces.into_iter();
    let mut prints = String::new();
    for first in (0..pieces.len()).step_by(BLOCK) {
        prints.push_str(&insert_block(folder, first, pieces.by_ref().take(BLOCK).collect(), files));
    }
    prints
}

/// The same of one [`BLOCK`], of whose pieces the first has this number.
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
pub(super) fn rows(pages: &[SearchDocument]) -> Vec<u8> {
    json(&pages.iter().map(page).collect::<Vec<_>>())
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
pub(super) fn packed<S: Sync>(pieces: &[S], encode: impl Fn(&S) -> Vec<u8> + Sync) -> Vec<Vec<u8>> {
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
