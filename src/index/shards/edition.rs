//! What the search of a language publishes, made from the pages or from the edition before and the pages that have changed since.
//!
//! An edition leaves a record, of which content each block of files was made, and the concordance of its pages. A page whose words are
//! others is taken out of the concordance and put in again; a block of the same content keeps its files. Where only the standing of
//! pages has changed (a translation is behind, a validation has lapsed) no word is looked at.

mod record;

use super::binder::{Binder, Folder, Known, Plan, Published};
use super::facets::FacetWords;
use super::files::{Files, Listed, Manifest, TEXTS, Texts, json, narrowing, narrowing_name, rows};
use super::{Dictionary, Shards, encode, texts};
use crate::base::cabinet::Cabinet;
use crate::base::hash::Version;
use crate::base::lang::Lang;
use crate::base::route::SEARCH_MANIFEST;
use crate::index::concordance::Concordance;
use crate::index::document::{Offered, SearchDocument, SearchTerm};
use crate::index::error::IndexError;
use crate::index::fields::Languages;
use crate::index::shelf::Shelf;
use record::{Last, Moves, Record};
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

const TERMS: &str = "t";
const ENDS: &str = "e";

/// How readers call what they narrow these pages by.
pub type Narrowing<'a> = dyn Fn(&[&SearchDocument]) -> Vec<FacetWords> + Sync + 'a;

/// What is to be found in a language.
pub struct Catalogue<'a> {
    pub lang: Lang,
    /// The language of official words.
    pub source: Lang,
    pub terms: Vec<SearchTerm>,
    /// By the number of the page.
    pub offered: &'a [Offered],
    pub narrowing: &'a Narrowing<'a>,
}

/// What is left of the edition before, and where to leave something for the next.
#[derive(Clone, Copy)]
pub struct Archive<'a> {
    /// Gives the bytes of a file by its name; only of files that are as they were published.
    pub published: &'a Published<'a>,
    pub cabinet: &'a dyn Cabinet,
}

impl<'a> Archive<'a> {
    /// Where nothing of the edition before is of use.
    #[must_use]
    pub fn empty(cabinet: &'a dyn Cabinet) -> Self {
        Self { published: &|_| None, cabinet }
    }
}

/// What is to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// New files, the manifest among them.
    pub files: Files,
    /// Names of files that stay as the edition before has them.
    pub kept: BTreeSet<String>,
}

/// Makes an edition; from the one before where that is whole, of the same terms, and like this one.
///
/// # Errors
/// When the engine fails; no text can make it.
pub fn edition(catalogue: &Catalogue<'_>, pages: &mut Shelf<'_>, archive: Option<Archive<'_>>) -> Result<Edition, IndexError> {
    let terms = Version::of_value(&catalogue.terms);
    let (last, moves, concordance) = record::before(archive, &catalogue.lang, terms, catalogue.offered);
    pages.fetch(|page| moves.is_new(page));
    let pages_record = record::pages(&moves, last.as_ref(), catalogue.offered, pages);
    let record = Record { terms, pages: pages_record, ..Record::default() };
    let mut making = Making { catalogue, last, record, binder: Binder::default() };
    let (common, terms, ends) = match &making.last {
        Some(last) if concordance.is_none() => old_words(last, &mut making.record, &mut making.binder),
        _ => making.words(concordance.unwrap_or_default(), &moves, pages, archive)?,
    };
    let texts = making.texts(pages, archive);
    let facets = making.narrowing(pages);
    let Making { mut record, binder: Binder { mut files, kept }, .. } = making;
    let (lang, pages) = (catalogue.lang.to_string(), catalogue.offered.len());
    let manifest = json(&Manifest { version: 1, lang, pages, common, terms, ends, texts, facets });
    record.manifest = Version::of([&manifest]);
    record.leave(archive, &catalogue.lang);
    files.insert(SEARCH_MANIFEST.to_owned(), manifest);
    Ok(Edition { files, kept })
}

/// An edition half made.
struct Making<'a> {
    catalogue: &'a Catalogue<'a>,
    last: Option<Last>,
    record: Record,
    binder: Binder,
}

/// Common words, terms, ends: what of a manifest knows words.
type Words = (String, Listed, Listed);

impl Making<'_> {
    /// The dictionary of the pages in the concordance and of the new ones.
    fn words(
        &mut self,
        concordance: Concordance,
        moves: &Moves,
        pages: &Shelf<'_>,
        archive: Option<Archive<'_>>,
    ) -> Result<Words, IndexError> {
        let Self { catalogue, last, record, binder } = self;
        let languages = Languages { reader: &catalogue.lang, source: &catalogue.source };
        let new: Vec<_> = moves.new.iter().filter_map(|page| Some((*page, pages.get(*page as usize)?))).collect();
        let concordance = concordance.moved(&moves.places, catalogue.offered.len()).with(&new, &catalogue.terms, languages)?;
        record.words = record::leave_words(archive, &catalogue.lang, &concordance);
        let Dictionary { common, terms, ends } = Dictionary::cut(concordance);
        let [known_terms, known_ends] = last.as_ref().map_or([Known::NOTHING; 2], Last::dictionary);
        let (terms, of_terms) = bind(binder, TERMS, &terms, encode::terms, known_terms, archive);
        let (ends, of_ends) = bind(binder, ENDS, &ends, encode::ends, known_ends, archive);
        record.dictionary = [of_terms, of_ends];
        let common: Vec<&str> = common.iter().map(String::as_str).collect();
        Ok((common.join(" "), terms, ends))
    }

    fn texts(&mut self, pages: &mut Shelf<'_>, archive: Option<Archive<'_>>) -> Texts {
        let Self { catalogue, last, record, binder } = self;
        let ranges = texts::cut(record.pages.iter().map(|page| page.length));
        let ranges: Vec<Range<usize>> = ranges.into_iter().map(|range| range.start as usize..range.end as usize).collect();
        let offered = |range: &Range<usize>| catalogue.offered.get(range.clone()).unwrap_or_default();
        let versions = ranges.iter().map(|range| Version::of_value(&offered(range))).collect();
        let known = last.as_ref().map_or(Known::NOTHING, |last| last.record.texts.beside(&last.manifest.texts.prints));
        let plan = Plan::new(TEXTS, versions, known, published(archive));
        let fresh: BTreeSet<usize> = plan.fresh().iter().flat_map(|piece| ranges[*piece].clone()).collect();
        pages.fetch(|page| fresh.contains(&page));
        let text = |piece: usize| rows(ranges[piece].clone().filter_map(|page| pages.get(page))).into();
        let (prints, of_texts) = plan.bind(binder, text);
        record.texts = of_texts;
        let size = |range: &Range<usize>| char::from_digit(u32::try_from(range.len()).ok()?, 36);
        Texts { sizes: ranges.iter().filter_map(size).collect(), prints }
    }

    /// The fingerprint of what one narrows by, if there is anything.
    fn narrowing(&mut self, pages: &mut Shelf<'_>) -> Option<String> {
        let Self { catalogue, last, record, binder } = self;
        let validated = catalogue.offered.iter().map(|offered| offered.validated);
        let narrowed: Vec<_> = record.pages.iter().map(|page| page.narrowing).zip(validated).collect();
        record.narrowing = Version::of_value(&narrowed);
        if let Some(last) = last.as_ref().filter(|last| last.record.narrowing == record.narrowing) {
            binder.kept.extend(last.manifest.facets.as_deref().map(narrowing_name));
            return last.manifest.facets.clone();
        }
        pages.fetch(|_| true);
        let pages: Vec<&SearchDocument> = pages.pages().collect();
        narrowing(&(catalogue.narrowing)(&pages), &pages, &catalogue.lang, &mut binder.files)
    }
}

/// The dictionary as it was.
fn old_words(last: &Last, record: &mut Record, binder: &mut Binder) -> Words {
    for (known, name) in last.dictionary().into_iter().zip([TERMS, ENDS]) {
        known.keep(name, binder);
    }
    record.dictionary = last.record.dictionary.clone();
    record.words = last.record.words;
    let Manifest { common, terms, ends, .. } = &last.manifest;
    (common.clone(), terms.clone(), ends.clone())
}

/// A folder of the dictionary.
fn bind<S>(
    binder: &mut Binder,
    name: &'static str,
    shards: &Shards<S>,
    encode: fn(&S) -> Vec<u8>,
    known: Known<'_>,
    archive: Option<Archive<'_>>,
) -> (Listed, Folder) {
    let pieces: Vec<Vec<u8>> = shards.shards.iter().map(encode).collect();
    let versions = pieces.iter().map(|piece| Version::of([piece])).collect();
    let plan = Plan::new(name, versions, known, published(archive));
    let (prints, folder) = plan.bind(binder, |piece| pieces[piece].as_slice().into());
    (Listed { starts: shards.starts.join(" "), prints }, folder)
}

fn published(archive: Option<Archive<'_>>) -> &Published<'_> {
    archive.map_or(&|_| None, |archive| archive.published)
}

impl fmt::Debug for Catalogue<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Catalogue").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl fmt::Debug for Archive<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Archive").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
