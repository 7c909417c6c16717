//! The pages of a language, each made when somebody wants to read it.

use super::SearchDocument;
use rayon::prelude::*;
use std::fmt;

/// Makes a page of this number.
pub type Make<'a> = dyn Fn(usize) -> SearchDocument + Sync + 'a;

/// Pages by their numbers.
pub struct Shelf<'a> {
    pages: Vec<Option<SearchDocument>>,
    make: &'a Make<'a>,
}

impl<'a> Shelf<'a> {
    /// Some of the pages are there.
    #[must_use]
    pub fn new(pages: Vec<Option<SearchDocument>>, make: &'a Make<'a>) -> Self {
        Self { pages, make }
    }

    /// Has these pages made that are not there, on all cores.
    pub fn fetch(&mut self, is_wanted: impl Fn(usize) -> bool + Sync) {
        let Self { pages, make } = self;
        let missing = pages.par_iter_mut().enumerate().filter(|(number, page)| page.is_none() && is_wanted(*number));
        missing.for_each(|(number, page)| *page = Some(make(number)));
    }

    /// A page that was fetched.
    #[must_use]
    pub fn get(&self, number: usize) -> Option<&SearchDocument> {
        self.pages.get(number)?.as_ref()
    }

    /// All that were fetched, in their order.
    pub fn pages(&self) -> impl Iterator<Item = &SearchDocument> {
        self.pages.iter().flatten()
    }
}

impl fmt::Debug for Shelf<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Shelf").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}
