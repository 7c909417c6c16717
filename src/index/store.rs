//! The only owner of tantivy: what is indexed, how much each field weighs, and what a group of words is worth on each page.
//!
//! tantivy receives the names of groups parted by spaces, never raw text: the analysis is done once, before it. Texts stay in the
//! documents; the engine stores none.

use super::document::{Library, SearchDocument};
use super::error::IndexError;
use super::lexicon::{GroupId, LexiconBuilder};
use super::mentions::Mentions;
use crate::base::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};
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

/// A field of a page: where its texts come from and what a hit in it is worth.
struct Part {
    name: &'static str,
    weight: f32,
    /// Whether a long text makes each of its words count less. Lists of search terms are no worse for being long.
    normed: bool,
    texts: fn(&SearchDocument) -> &[String],
    written_in: WrittenIn,
}

/// The language of a field's texts.
#[derive(Clone, Copy)]
enum WrittenIn {
    Reader,
    /// The reader's unless the title is a foreign one.
    Title,
    Text,
    Source,
}

use WrittenIn::{Reader, Source, Text, Title};

const PARTS: [Part; 8] = [
    Part { name: "title", weight: 2.5, normed: true, texts: |page| std::slice::from_ref(&page.title), written_in: Title },
    Part { name: "headings", weight: 1.5, normed: true, texts: |page| &page.headings, written_in: Text },
    Part { name: "summary", weight: 1.5, normed: true, texts: |page| std::slice::from_ref(&page.summary), written_in: Text },
    Part { name: "body", weight: 1.0, normed: true, texts: |page| std::slice::from_ref(&page.body), written_in: Text },
    Part { name: "terms", weight: 2.0, normed: false, texts: |page| &page.terms, written_in: Reader },
    Part { name: "official", weight: 2.0, normed: false, texts: |page| &page.official, written_in: Source },
    Part { name: "topic", weight: 1.0, normed: false, texts: |page| &page.topic, written_in: Reader },
    Part { name: "place", weight: 1.0, normed: false, texts: |page| &page.place, written_in: Reader },
];

/// The forms of the terms that a page mentions: less than the page's own words.
const MENTIONED: Part = Part { name: "mentioned", weight: 1.0, normed: false, texts: |_| &[], written_in: Source };

/// A field of a page, for other engines that index the same pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weight {
    pub field: &'static str,
    /// What a hit in it is worth.
    pub weight: f32,
    /// Whether a long text makes each of its words count less.
    pub normed: bool,
}

/// What each field of a page is worth.
pub fn weights() -> impl Iterator<Item = Weight> {
    PARTS.iter().map(|part| Weight { field: part.name, weight: part.weight, normed: part.normed })
}

fn parts() -> impl Iterator<Item = &'static Part> {
    PARTS.iter().chain([&MENTIONED])
}

impl WrittenIn {
    fn lang<'a>(self, page: &'a SearchDocument, library: &'a Library) -> &'a Lang {
        match self {
            Self::Reader => &library.lang,
            Self::Title => page.foreign_title.as_ref().unwrap_or(&library.lang),
            Self::Text => page.foreign_text.as_ref().unwrap_or(&library.lang),
            Self::Source => &library.source,
        }
    }
}

/// The postings, field by field.
pub struct Engine {
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
    /// Indexes the documents in memory, in their order, on the calling thread.
    ///
    /// # Errors
    /// When the engine fails; no text can make it.
    pub fn build(library: &Library, words: &mut LexiconBuilder) -> Result<Self, IndexError> {
        let mentions = Mentions::read(&library.terms, &library.lang, &library.source, words);
        if library.documents.is_empty() {
            return Ok(Self { fields: Vec::new(), pages: 0 });
        }
        let (schema, fields) = schema();
        let builder = Index::builder().schema(schema);
        // The other writer starts threads and cuts a segment whenever its budget is full, which would renumber the pages.
        let mut writer: SingleSegmentIndexWriter =
            builder.single_segment_index_writer(RamDirectory::create(), table_size(&library.documents))?;
        for document in &library.documents {
            let mut page = TantivyDocument::new();
            for (field, text) in fields.iter().zip(texts(document, library, &mentions, words)) {
                page.add_text(*field, text);
            }
            writer.add_document(page)?;
        }
        Self::open(&writer.finalize()?, &fields)
    }

    fn open(index: &Index, fields: &[Field]) -> Result<Self, IndexError> {
        let segments = index.searchable_segments()?;
        let [segment] = segments.as_slice() else { return Err(IndexError::Segments { found: segments.len() }) };
        let reader = SegmentReader::open(segment)?;
        let fields = fields.iter().zip(parts()).map(|(field, part)| IndexedField::open(&reader, *field, part));
        Ok(Self { fields: fields.collect::<Result<_, _>>()?, pages: u64::from(reader.max_doc()) })
    }

    /// What a group is worth on each page, over all fields.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn impacts(&self, group: &str) -> Result<BTreeMap<PageNumber, f32>, IndexError> {
        let mut sums = BTreeMap::new();
        for field in &self.fields {
            field.impacts(group, self.pages, &mut |page, impact| *sums.entry(page).or_default() += impact)?;
        }
        Ok(sums)
    }
}

/// What the engine counts: field by field, the names of a page's groups.
fn texts(page: &SearchDocument, library: &Library, mentions: &Mentions, words: &mut LexiconBuilder) -> Vec<String> {
    let mut mentioned = BTreeSet::new();
    let mut texts: Vec<String> = PARTS
        .iter()
        .map(|part| {
            let mut names = String::new();
            for text in (part.texts)(page) {
                let groups = words.read(text, part.written_in.lang(page, library));
                mentions.of(&groups, &mut mentioned);
                write_names(words, &groups, &mut names);
            }
            names
        })
        .collect();
    let mut names = String::new();
    write_names(words, &mentions.forms(&mentioned), &mut names);
    texts.push(names);
    texts
}

fn write_names(words: &LexiconBuilder, groups: &[GroupId], names: &mut String) {
    for group in groups {
        names.push_str(words.name(*group));
        names.push(' ');
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
    let fields = parts().map(|part| {
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
