//! The only owner of tantivy: on which pages each group of words stands, how often, and (`scores`) what it is worth there.
//!
//! tantivy receives the numbers of groups, never raw text: the analysis is done once, before it. Each number has the same count of
//! digits, so that the engine's order is that of the groups and a field is read from beginning to end. Lengths are counted here: from
//! lengths of its own the engine would work out weights for each group that nobody asks for. Texts stay in the documents.

mod numerals;
mod packed;
mod scores;

use super::document::SearchDocument;
use super::error::IndexError;
use super::fields::{self, FIELDS, Languages};
use super::lexicon::{GroupId, LexiconBuilder, moved};
use super::mentions::Mentions;
use numerals::{NUMERALS, Numerals};
pub use scores::Impacts;
use serde::{Deserialize, Serialize};
use tantivy::directory::RamDirectory;
use tantivy::postings::Postings;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{DocSet, Index, SegmentReader, SingleSegmentIndexWriter, TERMINATED, TantivyDocument};

/// A page's place in the order of the documents.
pub type PageNumber = u32;

/// As many pages are read while those before them are written.
const BATCH: usize = 64;

/// How many words each field of a page has.
type Lengths = [u32; FIELDS];

/// Where the groups of words stand. Those of some pages can be taken out and put in again.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Occurrences {
    /// By the number of the group, in the order of the pages, then of the fields.
    #[serde(with = "packed")]
    groups: Vec<Vec<Occurrence>>,
    /// By the number of the page.
    lengths: Vec<Lengths>,
}

/// A group in a field of a page. There are millions of them.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Occurrence {
    page: PageNumber,
    /// No more are counted than fit: the thousandth time says nothing that the hundredth has not said.
    times: u16,
    field: u8,
}

impl Occurrences {
    #[must_use]
    pub fn pages(&self) -> usize {
        self.lengths.len()
    }

    /// How many there are, over all groups.
    #[must_use]
    pub fn count(&self) -> usize {
        self.groups.iter().map(Vec::len).sum()
    }

    /// Where `places` has no number for a page, its words are taken out. There are so many pages then.
    pub fn move_pages(&mut self, places: &[Option<PageNumber>], pages: usize) {
        for group in &mut self.groups {
            group.retain_mut(|occurrence| moved(&mut occurrence.page, places));
        }
        self.sort();
        let lengths = std::mem::replace(&mut self.lengths, vec![[0; FIELDS]; pages]);
        for (lengths, place) in lengths.into_iter().zip(places) {
            if let Some(slot) = place.and_then(|place| self.lengths.get_mut(place as usize)) {
                *slot = lengths;
            }
        }
    }

    /// Has the engine count the words of some pages that are not in it.
    ///
    /// # Errors
    /// When the engine fails; no text can make it.
    pub fn add<'t>(
        &mut self,
        pages: &[(PageNumber, &'t SearchDocument)],
        languages: Languages<'t>,
        mentions: &Mentions,
        words: &mut LexiconBuilder<'t>,
    ) -> Result<(), IndexError> {
        if pages.is_empty() {
            return Ok(());
        }
        let mut writer = Writer::open(pages)?;
        let mut read = Vec::new();
        for batch in pages.chunks(BATCH).chain([[].as_slice()]) {
            let groups = |(number, page): &(PageNumber, &'t SearchDocument)| {
                words.turn_to(*number);
                (*number, fields::groups(page, languages, mentions, words))
            };
            let (next, done) = rayon::join(|| batch.iter().map(groups).collect(), || writer.write(&read));
            done?;
            for (number, groups) in &read {
                self.measure(*number, groups);
            }
            read = next;
        }
        let numbers: Vec<PageNumber> = pages.iter().map(|(number, _)| *number).collect();
        writer.finish(&numbers, self)
    }

    /// They are mostly in order: runs of pages, field after field.
    fn sort(&mut self) {
        self.groups.iter_mut().for_each(|group| group.sort_by_key(|occurrence| (occurrence.page, occurrence.field)));
    }

    fn measure(&mut self, number: PageNumber, groups: &[Vec<GroupId>]) {
        let page = number as usize;
        if self.lengths.len() <= page {
            self.lengths.resize(page + 1, [0; FIELDS]);
        }
        for (length, groups) in self.lengths[page].iter_mut().zip(groups) {
            *length = u32::try_from(groups.len()).unwrap_or(u32::MAX);
        }
    }
}

/// Takes pages, one after another.
struct Writer {
    engine: SingleSegmentIndexWriter,
    fields: Vec<Field>,
}

impl Writer {
    fn open(pages: &[(PageNumber, &SearchDocument)]) -> Result<Self, IndexError> {
        let (schema, fields) = schema();
        let tokenizers = TokenizerManager::new();
        tokenizers.register(NUMERALS, Numerals::default());
        let builder = Index::builder().schema(schema).tokenizers(tokenizers);
        // The other writer starts threads and cuts a segment whenever its budget is full, which would renumber the pages.
        let engine = builder.single_segment_index_writer(RamDirectory::create(), table_size(pages))?;
        Ok(Self { engine, fields })
    }

    fn write(&mut self, pages: &[(PageNumber, Vec<Vec<GroupId>>)]) -> Result<(), IndexError> {
        for (_, page) in pages {
            let mut document = TantivyDocument::new();
            for (field, groups) in self.fields.iter().zip(page) {
                document.add_text(*field, numerals::written(groups));
            }
            self.engine.add_document(document)?;
        }
        Ok(())
    }

    /// What the engine counted, under these numbers of pages.
    fn finish(self, numbers: &[PageNumber], counted: &mut Occurrences) -> Result<(), IndexError> {
        let index = self.engine.finalize()?;
        let segments = index.searchable_segments()?;
        let [segment] = segments.as_slice() else { return Err(IndexError::Segments { found: segments.len() }) };
        let reader = SegmentReader::open(segment)?;
        for (field, number) in self.fields.into_iter().zip(0..) {
            read(&reader, field, number, numbers, &mut counted.groups)?;
        }
        counted.sort();
        counted.groups.iter_mut().for_each(Vec::shrink_to_fit);
        Ok(())
    }
}

/// Adds what the engine has of a field.
fn read(
    reader: &SegmentReader,
    field: Field,
    number: u8,
    numbers: &[PageNumber],
    groups: &mut Vec<Vec<Occurrence>>,
) -> Result<(), IndexError> {
    let inverted = reader.inverted_index(field)?;
    let mut terms = inverted.terms().stream()?;
    while let Some((numeral, term)) = terms.next() {
        let group = numerals::value(numeral);
        if groups.len() <= group {
            groups.resize_with(group + 1, Vec::new);
        }
        let mut postings = inverted.read_postings_from_terminfo(term, IndexRecordOption::WithFreqs)?;
        groups[group].reserve(term.doc_freq as usize);
        while postings.doc() != TERMINATED {
            if let Some(page) = numbers.get(postings.doc() as usize) {
                let times = u16::try_from(postings.term_freq()).unwrap_or(u16::MAX);
                groups[group].push(Occurrence { page: *page, times, field: number });
            }
            postings.advance();
        }
    }
    Ok(())
}

fn schema() -> (Schema, Vec<Field>) {
    let mut builder = Schema::builder();
    let fields = fields::parts().map(|part| {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(NUMERALS)
            .set_fieldnorms(false)
            .set_index_option(IndexRecordOption::WithFreqs);
        builder.add_text_field(part.name, TextOptions::default().set_indexing_options(indexing))
    });
    let fields = fields.collect();
    (builder.build(), fields)
}

/// The engine's first table of terms takes a share of this and grows if it must. Much too large, it is as slow as the memory in which its
/// few terms lie scattered: at the engine's usual 50 MB, for ten pages.
fn table_size(pages: &[(PageNumber, &SearchDocument)]) -> usize {
    let bytes: usize = pages.iter().map(|(_, page)| page.body.len() + page.summary.len() + page.title.len()).sum();
    (bytes / 2).clamp(1 << 17, 1 << 27)
}
