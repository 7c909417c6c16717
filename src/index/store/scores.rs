//! What each group is worth on each page, by the engine's formula: BM25, field by field.

use super::{Occurrence, Occurrences, PageNumber};
use crate::index::fields::{self, FIELDS, Part};
use rustc_hash::FxHashMap;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::query::Bm25Weight;

/// What a group is worth on each page, in the order of the pages.
pub type Impacts = Vec<(PageNumber, f32)>;

impl Occurrences {
    /// What each group is worth on each page, over all fields.
    #[must_use]
    pub fn impacts(&self) -> Vec<Impacts> {
        let mut fields: Vec<Scale> = fields::parts()
            .enumerate()
            .map(|(number, part)| Scale::of(part, self.lengths.iter().map(|page| page[number])))
            .collect();
        self.groups.iter().map(|group| impacts(group, &mut fields)).collect()
    }
}

/// Adds up what the fields of a page say, in the order of the fields: sums of such numbers depend on it.
fn impacts(group: &[Occurrence], fields: &mut [Scale]) -> Impacts {
    let mut pages = [0; FIELDS];
    group.iter().for_each(|occurrence| pages[usize::from(occurrence.field)] += 1);
    fields.iter_mut().zip(pages).for_each(|(field, pages)| field.weigh(pages));
    let mut impacts = Impacts::new();
    for Occurrence { page, times, field } in group {
        let impact = fields[usize::from(*field)].score(*page, u32::from(*times));
        match impacts.last_mut().filter(|(last, _)| last == page) {
            Some((_, sum)) => *sum += impact,
            None => impacts.push((*page, impact)),
        }
    }
    impacts.shrink_to_fit();
    impacts
}

/// By what a field weighs its words.
struct Scale {
    /// Of each page's text, in the engine's rough numbers.
    lengths: Vec<u8>,
    average_length: f32,
    weight: f32,
    /// By the number of pages: words on equally many weigh the same.
    weights: FxHashMap<u32, Bm25Weight>,
    /// The number of pages of the group that is weighed.
    pages: u32,
}

impl Scale {
    fn of(part: &Part, lengths: impl ExactSizeIterator<Item = u32> + Clone) -> Self {
        let total: u64 = lengths.clone().map(u64::from).sum();
        #[expect(clippy::cast_precision_loss, reason = "a mean length")]
        let average_length = if part.normed { total as f32 / lengths.len() as f32 } else { 1.0 };
        let lengths = lengths.map(|length| FieldNormReader::fieldnorm_to_id(if part.normed { length } else { 1 })).collect();
        Self { lengths, average_length, weight: part.weight, weights: FxHashMap::default(), pages: 0 }
    }

    /// Gets ready for a group that stands in this field of so many pages.
    fn weigh(&mut self, pages: u32) {
        self.pages = pages;
        if pages > 0 {
            self.weights.entry(pages).or_insert_with(|| {
                Bm25Weight::for_one_term_without_explain(u64::from(pages), self.lengths.len() as u64, self.average_length)
                    .boost_by(self.weight)
            });
        }
    }

    fn score(&self, page: PageNumber, times: u32) -> f32 {
        self.weights.get(&self.pages).map_or(0.0, |weight| weight.score(self.lengths[page as usize], times))
    }
}
