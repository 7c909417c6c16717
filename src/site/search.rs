//! The files of the search, made when the first of a language is asked for.

use super::Site;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::lang::Lang;
use crate::base::route::{Route, SEARCH_MANIFEST};
use crate::index::shards::{Archive, Catalogue, Edition, Files, edition};
use crate::index::shelf::Shelf;
use crate::index::{IndexError, Offered, SearchDocument, SearchIndex, labels, pages};
use crate::resolve::Context;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// By language; a site is never edited, so they are made once.
#[derive(Debug, Default)]
pub struct SearchFiles(BTreeMap<Lang, OnceLock<Made>>);

type Made = Result<Arc<Files>, Box<Diagnostic>>;

impl SearchFiles {
    #[must_use]
    pub fn of(languages: &[Lang]) -> Self {
        Self(languages.iter().map(|lang| (*lang, OnceLock::new())).collect())
    }
}

impl Site {
    /// The index of a language; `None` for one that the portal does not have.
    ///
    /// # Errors
    /// The engine fails.
    pub fn search_index(&self, lang: &Lang) -> Result<Option<SearchIndex>, IndexError> {
        self.context(lang).map(|context| SearchIndex::build(pages::library(&context))).transpose()
    }

    /// What a browser asks for when it searches in a language, by name; `None` for one that the portal does not have.
    ///
    /// # Errors
    /// The engine fails.
    pub fn search_files(&self, lang: &Lang) -> Result<Option<Arc<Files>>, Box<Diagnostic>> {
        let Some(kept) = self.search.0.get(lang) else { return Ok(None) };
        let Some(context) = self.context(lang) else { return Ok(None) };
        kept.get_or_init(|| self.new_search(&context).map(Arc::new)).clone().map(Some)
    }

    /// The same for a context's reader, made anew and not kept.
    ///
    /// # Errors
    /// The engine fails.
    pub fn new_search(&self, context: &Context<'_>) -> Result<Files, Box<Diagnostic>> {
        let items: Vec<_> = self.portal.items.iter().collect();
        let page = |number: usize| pages::document(context, items[number]);
        let mut shelf = Shelf::new(vec![None; items.len()], &page);
        shelf.fetch(|_| true);
        let offered: Vec<Offered> = shelf.pages().map(Offered::from).collect();
        Ok(self.search_edition(context, &offered, &mut shelf, None)?.files)
    }

    /// What a language publishes for its search, made of its pages, or of the edition before and of those that have changed since.
    ///
    /// # Errors
    /// The engine fails.
    pub fn search_edition(
        &self,
        context: &Context<'_>,
        offered: &[Offered],
        shelf: &mut Shelf<'_>,
        archive: Option<Archive<'_>>,
    ) -> Result<Edition, Box<Diagnostic>> {
        let narrowing = |documents: &[&SearchDocument]| labels::facets(context, documents);
        let (lang, source) = (*context.lang(), self.portal.settings.source);
        let catalogue = Catalogue { lang, source, terms: pages::terms(context), offered, narrowing: &narrowing };
        edition(&catalogue, shelf, archive).map_err(|error| {
            let place = Place::file(&Route::Search(lang).path().into());
            Box::new(Diagnostic::error("search-index-failed", place).with("detail", error))
        })
    }

    /// The addresses of a language's files. Where the engine fails it is the manifest's that says so.
    pub(super) fn search_routes(&self, lang: &Lang) -> Vec<Route> {
        let route = |name: &str| Route::SearchFile(*lang, name.to_owned());
        match self.search_files(lang) {
            Ok(files) => files.iter().flat_map(|files| files.keys()).map(|name| route(name)).collect(),
            Err(_) => vec![route(SEARCH_MANIFEST)],
        }
    }
}
