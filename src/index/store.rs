//! The only owner of tantivy: what is indexed, how much each field weighs, and what a group of words is worth on each page.
//!
//! tantivy receives the names of groups parted by spaces, never raw text: the analysis is done once, before it, so that a query
//! (and later the browser's shards) cannot be analysed differently. Texts stay in `documents`; the engine stores none.

use super::analysis::Analysis;
use super::document::SearchDocument;
use super::error::IndexError;
use super::lexicon::{Lexicon, LexiconBuilder};
use crate::base::lang::Lang;
use std::fmt;
use std::sync::Arc;
use tantivy::directory::RamDirectory;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, TermInfo};
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::{DocSet, Index, InvertedIndexReader, SegmentReader, SingleSegmentIndexWriter, TERMINATED, TantivyDocument};

/// A page's place in the order of the documents.
pub type PageNumber = u32;

/// One language's pages, ready to be searched.
#[derive(Debug)]
pub struct LanguageIndex {
    pub(super) analysis: Analysis,
    pub(super) lexicon: Lexicon,
    pub(super) documents: Vec<SearchDocument>,
    pub(super) engine: Engine,
}

impl LanguageIndex {
    /// Indexes the documents in memory, in their order, on the calling thread.
    ///
    /// # Errors
    /// When the engine fails; no text can make it.
    pub fn build(lang: &Lang, documents: Vec<SearchDocument>) -> Result<Self, IndexError> {
        let analysis = Analysis::of(lang);
        let mut words = LexiconBuilder::new(analysis);
        let engine = Engine::build(&documents, &mut words)?;
        Ok(Self { analysis, lexicon: words.finish(), documents, engine })
    }
}

/// A field of a page: where its texts come from and what a hit in it is worth.
struct Part {
    name: &'static str,
    weight: f32,
    /// Whether a long text makes each of its words count less. Lists of search terms are no worse for being long.
    normed: bool,
    texts: fn(&SearchDocument) -> &[String],
}

const PARTS: [Part; 7] = [
    Part { name: "title", weight: 2.5, normed: true, texts: |page| std::slice::from_ref(&page.title) },
    Part { name: "headings", weight: 1.5, normed: true, texts: |page| &page.headings },
    Part { name: "summary", weight: 1.5, normed: true, texts: |page| std::slice::from_ref(&page.summary) },
    Part { name: "body", weight: 1.0, normed: true, texts: |page| std::slice::from_ref(&page.body) },
    Part { name: "terms", weight: 2.0, normed: false, texts: |page| &page.terms },
    Part { name: "topic", weight: 1.0, normed: false, texts: |page| &page.topic },
    Part { name: "place", weight: 1.0, normed: false, texts: |page| &page.place },
];

/// The postings, field by field.
pub(super) struct Engine {
    fields: Vec<IndexedField>,
    pages: u64,
}

struct IndexedField {
    inverted: Arc<InvertedIndexReader>,
    /// `None` where length does not matter.
    lengths: Option<FieldNormReader>,
    average_length: f32,
    weight: f32,
}

impl Engine {
    fn build(documents: &[SearchDocument], words: &mut LexiconBuilder) -> Result<Self, IndexError> {
        if documents.is_empty() {
            return Ok(Self { fields: Vec::new(), pages: 0 });
        }
        let (schema, fields) = schema();
        let builder = Index::builder().schema(schema);
        // The other writer starts threads and cuts a segment whenever its budget is full, which would renumber the pages.
        let mut writer: SingleSegmentIndexWriter =
            builder.single_segment_index_writer(RamDirectory::create(), table_size(documents))?;
        for document in documents {
            let mut page = TantivyDocument::new();
            for (field, part) in fields.iter().zip(&PARTS) {
                let mut groups = String::new();
                (part.texts)(document).iter().for_each(|text| words.read(text, &mut groups));
                page.add_text(*field, groups);
            }
            writer.add_document(page)?;
        }
        Self::open(&writer.finalize()?, &fields)
    }

    fn open(index: &Index, fields: &[Field]) -> Result<Self, IndexError> {
        let segments = index.searchable_segments()?;
        let [segment] = segments.as_slice() else { return Err(IndexError::Segments { found: segments.len() }) };
        let reader = SegmentReader::open(segment)?;
        let fields = fields.iter().zip(&PARTS).map(|(field, part)| IndexedField::open(&reader, *field, part));
        Ok(Self { fields: fields.collect::<Result<_, _>>()?, pages: u64::from(reader.max_doc()) })
    }

    pub fn pages(&self) -> usize {
        usize::try_from(self.pages).unwrap_or(usize::MAX)
    }

    /// On how many pages a group stands, as far as one field tells: enough to know a rare word.
    pub fn spread(&self, group: &str) -> Result<u32, IndexError> {
        let mut most = 0;
        for field in &self.fields {
            most = most.max(field.find(group)?.map_or(0, |term| term.doc_freq));
        }
        Ok(most)
    }

    /// Calls `add` with what the group is worth on each page, once a field.
    pub fn impacts(&self, group: &str, add: &mut impl FnMut(PageNumber, f32)) -> Result<(), IndexError> {
        for field in &self.fields {
            field.impacts(group, self.pages, add)?;
        }
        Ok(())
    }
}

impl IndexedField {
    fn open(reader: &SegmentReader, field: Field, part: &Part) -> Result<Self, IndexError> {
        let inverted = reader.inverted_index(field)?;
        let lengths = part.normed.then(|| reader.get_fieldnorms_reader(field)).transpose()?;
        #[expect(clippy::cast_precision_loss, reason = "a mean length")]
        let average_length = if part.normed { inverted.total_num_tokens() as f32 / reader.max_doc() as f32 } else { 1.0 };
        Ok(Self { inverted, lengths, average_length, weight: part.weight })
    }

    fn find(&self, group: &str) -> Result<Option<TermInfo>, IndexError> {
        Ok(self.inverted.terms().get(group.as_bytes())?)
    }

    fn impacts(&self, group: &str, pages: u64, add: &mut impl FnMut(PageNumber, f32)) -> Result<(), IndexError> {
        let Some(term) = self.find(group)? else { return Ok(()) };
        let bm25 =
            Bm25Weight::for_one_term_without_explain(u64::from(term.doc_freq), pages, self.average_length).boost_by(self.weight);
        let mut postings = self.inverted.read_postings_from_terminfo(&term, IndexRecordOption::WithFreqs)?;
        while postings.doc() != TERMINATED {
            let page = postings.doc();
            let length = self.lengths.as_ref().map_or(FieldNormReader::fieldnorm_to_id(1), |lengths| lengths.fieldnorm_id(page));
            add(page, bm25.score(length, postings.term_freq()));
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
    let fields = PARTS.iter().map(|part| {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_fieldnorms(part.normed)
            .set_index_option(IndexRecordOption::WithFreqs);
        builder.add_text_field(part.name, TextOptions::default().set_indexing_options(indexing))
    });
    let fields = fields.collect();
    (builder.build(), fields)
}

/// The engine's first table of terms takes a share of this: far too much for ten pages at its usual 50 MB, too little for 100,000.
fn table_size(documents: &[SearchDocument]) -> usize {
    let bytes: usize = documents.iter().map(|page| page.body.len() + page.summary.len() + page.title.len()).sum();
    bytes.saturating_mul(2).clamp(1 << 20, 1 << 29)
}
