//! The only owner of tantivy: on which pages each group of words stands, how often, and what it is worth there.
//!
//! tantivy receives the numbers of groups, never raw text: the analysis is done once, before it. Each number has the same count of
//! digits, so that the engine's order is that of the groups and a field is read from beginning to end. Lengths are counted here: from
//! lengths of its own the engine would work out weights for each group that nobody asks for. Texts stay in the documents.

mod numerals;

use super::document::Library;
use super::error::IndexError;
use super::fields::{self, Part};
use super::lexicon::{GroupId, LexiconBuilder};
use super::mentions::Mentions;
use numerals::{NUMERALS, Numerals};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use tantivy::directory::RamDirectory;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, TermInfo};
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{DocSet, Index, InvertedIndexReader, SegmentReader, SingleSegmentIndexWriter, TERMINATED, TantivyDocument};

/// A page's place in the order of the documents.
pub type PageNumber = u32;

/// What a group is worth on each page, in the order of the pages.
pub type Impacts = Vec<(PageNumber, f32)>;

/// As many pages are read while those before them are written.
const BATCH: usize = 64;

/// The postings, field by field.
pub struct Engine {
    fields: Vec<IndexedField>,
    pages: u64,
}

struct IndexedField {
    inverted: Arc<InvertedIndexReader>,
    /// Of each page's text, in the engine's rough numbers.
    lengths: Vec<u8>,
    average_length: f32,
    weight: f32,
}

impl Engine {
    /// Indexes the documents in memory, in their order.
    ///
    /// # Errors
    /// When the engine fails; no text can make it.
    pub fn build<'t>(library: &'t Library, words: &mut LexiconBuilder<'t>) -> Result<Self, IndexError> {
        let mentions = Mentions::read(&library.terms, &library.lang, &library.source, words);
        if library.documents.is_empty() {
            return Ok(Self { fields: Vec::new(), pages: 0 });
        }
        let mut writer = Writer::open(library)?;
        let mut read = Vec::new();
        for pages in library.documents.chunks(BATCH).chain([[].as_slice()]) {
            let groups = |page| fields::groups(page, library, &mentions, words);
            let (next, written) = rayon::join(|| pages.iter().map(groups).collect(), || writer.write(&read));
            written?;
            read = next;
        }
        writer.finish()
    }

    /// What each group is worth on each page, over all fields.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn impacts(&self, groups: usize) -> Result<Vec<Impacts>, IndexError> {
        let mut impacts = vec![Impacts::new(); groups];
        for field in &self.fields {
            field.read(self.pages, &mut impacts)?;
        }
        impacts.iter_mut().for_each(sum);
        Ok(impacts)
    }
}

/// Makes one number of what the fields of a page add, in the order of the fields: sums of such numbers depend on it.
fn sum(impacts: &mut Impacts) {
    impacts.sort_by_key(|(page, _)| *page);
    impacts.dedup_by(|(page, impact), (before, sum)| {
        let is_same = page == before;
        if is_same {
            *sum += *impact;
        }
        is_same
    });
    impacts.shrink_to_fit();
}

/// Takes pages, one after another.
struct Writer {
    engine: SingleSegmentIndexWriter,
    fields: Vec<Field>,
    /// Field by field, page by page.
    lengths: Vec<Vec<u8>>,
}

impl Writer {
    fn open(library: &Library) -> Result<Self, IndexError> {
        let (schema, fields) = schema();
        let tokenizers = TokenizerManager::new();
        tokenizers.register(NUMERALS, Numerals::default());
        let builder = Index::builder().schema(schema).tokenizers(tokenizers);
        // The other writer starts threads and cuts a segment whenever its budget is full, which would renumber the pages.
        let engine = builder.single_segment_index_writer(RamDirectory::create(), table_size(library))?;
        let lengths = vec![Vec::new(); fields.len()];
        Ok(Self { engine, fields, lengths })
    }

    fn write(&mut self, pages: &[Vec<Vec<GroupId>>]) -> Result<(), IndexError> {
        for page in pages {
            let mut document = TantivyDocument::new();
            for ((field, lengths), groups) in self.fields.iter().zip(&mut self.lengths).zip(page) {
                lengths.push(FieldNormReader::fieldnorm_to_id(u32::try_from(groups.len()).unwrap_or(u32::MAX)));
                document.add_text(*field, numerals::written(groups));
            }
            self.engine.add_document(document)?;
        }
        Ok(())
    }

    fn finish(self) -> Result<Engine, IndexError> {
        let index = self.engine.finalize()?;
        let segments = index.searchable_segments()?;
        let [segment] = segments.as_slice() else { return Err(IndexError::Segments { found: segments.len() }) };
        let reader = SegmentReader::open(segment)?;
        let fields = self.fields.into_iter().zip(self.lengths).zip(fields::parts());
        let fields = fields.map(|((field, lengths), part)| IndexedField::open(&reader, field, lengths, part));
        Ok(Engine { fields: fields.collect::<Result<_, _>>()?, pages: u64::from(reader.max_doc()) })
    }
}

impl IndexedField {
    fn open(reader: &SegmentReader, field: Field, mut lengths: Vec<u8>, part: &Part) -> Result<Self, IndexError> {
        let inverted = reader.inverted_index(field)?;
        #[expect(clippy::cast_precision_loss, reason = "a mean length")]
        let average_length = if part.normed { inverted.total_num_tokens() as f32 / reader.max_doc() as f32 } else { 1.0 };
        if !part.normed {
            lengths.fill(FieldNormReader::fieldnorm_to_id(1));
        }
        Ok(Self { inverted, lengths, average_length, weight: part.weight })
    }

    /// Adds what each group is worth in this field.
    fn read(&self, pages: u64, impacts: &mut [Impacts]) -> Result<(), IndexError> {
        // Words on equally many pages weigh the same.
        let mut weights: HashMap<u32, Bm25Weight> = HashMap::new();
        let mut terms = self.inverted.terms().stream()?;
        while let Some((numeral, term)) = terms.next() {
            let weight = weights.entry(term.doc_freq).or_insert_with(|| {
                Bm25Weight::for_one_term_without_explain(u64::from(term.doc_freq), pages, self.average_length)
                    .boost_by(self.weight)
            });
            if let Some(impacts) = impacts.get_mut(numerals::value(numeral)) {
                self.postings(term, weight, impacts)?;
            }
        }
        Ok(())
    }

    fn postings(&self, term: &TermInfo, weight: &Bm25Weight, impacts: &mut Impacts) -> Result<(), IndexError> {
        let mut postings = self.inverted.read_postings_from_terminfo(term, IndexRecordOption::WithFreqs)?;
        impacts.reserve(term.doc_freq as usize);
        while postings.doc() != TERMINATED {
            let page = postings.doc();
            impacts.push((page, weight.score(self.lengths[page as usize], postings.term_freq())));
            postings.advance();
        }
        Ok(())
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Engine").field("pages", &self.pages).finish_non_exhaustive()
    }
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

/// The engine's first table of terms takes a share of this: far too much for ten pages at its usual 50 MB, too little for 100,000.
fn table_size(library: &Library) -> usize {
    let bytes: usize = library.documents.iter().map(|page| page.body.len() + page.summary.len() + page.title.len()).sum();
    bytes.saturating_mul(2).clamp(1 << 20, 1 << 29)
}
