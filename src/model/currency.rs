//! How the pieces of a translation stand to their source: by fingerprints of words, never by dates.

use super::Item;
use crate::base::id::SectionId;
use crate::base::lang::Lang;
use crate::parse::file::ItemFile;

/// How a piece (title and summary, or a section) stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionState {
    /// These are the source's own words.
    Original,
    Current,
    /// The source has changed since, or nobody has said of which words it is a translation.
    Outdated,
    Missing,
}

/// How many pieces of a translation are not current.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Behind {
    pub outdated: usize,
    pub missing: usize,
}

impl Item {
    /// The state of one piece (`head` or a section) in a language.
    #[must_use]
    pub fn state(&self, lang: &Lang, id: &SectionId) -> SectionState {
        if *lang == self.source {
            return SectionState::Original;
        }
        let Some(file) = self.prose().get(lang) else { return SectionState::Missing };
        if !has_piece(file, id) {
            return SectionState::Missing;
        }
        let translated_from =
            file.part.translation().and_then(|translation| translation.of.as_ref()?.get(id)).map(|hash| hash.value);
        if translated_from.is_some() && translated_from == self.source_hashes().get(id).copied() {
            SectionState::Current
        } else {
            SectionState::Outdated
        }
    }

    /// Counted over all pieces. The title of a data item is translated in its data file, which has no fingerprints.
    pub(super) fn count_behind(&self, lang: &Lang) -> Behind {
        let ids = self.source_hashes().keys().filter(|id| !(id.is_head() && self.id.collection.is_data()));
        ids.fold(Behind::default(), |behind, id| match self.state(lang, id) {
            SectionState::Outdated => Behind { outdated: behind.outdated + 1, ..behind },
            SectionState::Missing => Behind { missing: behind.missing + 1, ..behind },
            SectionState::Original | SectionState::Current => behind,
        })
    }
}

fn has_piece(file: &ItemFile, id: &SectionId) -> bool {
    id.is_head() || file.part.sections().iter().any(|parsed| parsed.section.id == *id)
}
