//! All words of one language's pages, and where each stands: what an index is cut from, and what it leaves for the next one.
//!
//! Some pages can be taken out and others put in; what comes of it has the same keys, groups and numbers as if all pages had been read
//! at once. Must not know: what a word is worth, how an index is cut.

use super::analysis::Analysis;
use super::document::{Library, SearchDocument, SearchTerm};
use super::error::IndexError;
use super::fields::Languages;
use super::lexicon::{Lexicon, LexiconBuilder};
use super::mentions::Mentions;
use super::names::Names;
use super::store::{Occurrences, PageNumber};
use serde::{Deserialize, Serialize};

/// All words, and where they stand.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Concordance {
    pub lexicon: Lexicon,
    pub occurrences: Occurrences,
    pub names: Names,
}

impl Concordance {
    /// Of all pages of a language.
    ///
    /// # Errors
    /// When the engine fails; no text can make it.
    pub fn of(library: &Library) -> Result<Self, IndexError> {
        let languages = Languages { reader: &library.lang, source: &library.source };
        let pages: Vec<_> = (0..).zip(&library.documents).collect();
        Self::default().with(&pages, &library.terms, languages)
    }

    /// Where `places` has no number for a page, it is taken out. There are so many pages then.
    #[must_use]
    pub fn moved(mut self, places: &[Option<PageNumber>], pages: usize) -> Self {
        self.lexicon.move_pages(places);
        self.occurrences.move_pages(places, pages);
        self.names.move_pages(places);
        self
    }

    /// Puts pages in that are not in it, under their numbers.
    ///
    /// # Errors
    /// When the engine fails; no text can make it.
    pub fn with<'t>(
        self,
        pages: &[(PageNumber, &'t SearchDocument)],
        terms: &'t [SearchTerm],
        languages: Languages<'t>,
    ) -> Result<Self, IndexError> {
        let Self { lexicon, mut occurrences, mut names } = self;
        let analysis = Analysis::of(languages.reader);
        let mut words = LexiconBuilder::new(analysis, lexicon);
        let mentions = Mentions::read(terms, languages, &mut words);
        let (counted, ()) =
            rayon::join(|| occurrences.add(pages, languages, &mentions, &mut words), || names.add(&analysis, pages));
        counted?;
        Ok(Self { lexicon: words.finish(), occurrences, names })
    }
}
