//! The files of the search, made when the first of a language is asked for.

use super::Site;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::lang::Lang;
use crate::base::route::{Route, SEARCH_MANIFEST};
use crate::index::shards::{Files, Renewal, Restated, files, renew};
use crate::index::{IndexError, Library, SearchDocument, SearchIndex, labels, pages};
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
        kept.get_or_init(|| self.search_of(lang, pages::library(&context)).map(Arc::new)).clone().map(Some)
    }

    /// The same, made of a library and not kept.
    ///
    /// # Errors
    /// The engine fails.
    pub fn search_of(&self, lang: &Lang, library: Library) -> Result<Files, Box<Diagnostic>> {
        self.make(lang, library).map_err(|error| {
            let place = Place::file(&Route::Search(*lang).path().into());
            Box::new(Diagnostic::error("search-index-failed", place).with("detail", error))
        })
    }

    /// What changes in a language's files when pages have the words that they had and stand otherwise; `None` where the manifest is not
    /// of these pages. `changed` says of each page whether it may, `is_narrowed` whether readers may narrow by what has changed.
    pub fn restate_search(
        &self,
        lang: &Lang,
        manifest: &[u8],
        changed: &[bool],
        is_narrowed: bool,
        document: &(dyn Fn(usize) -> SearchDocument + Sync),
    ) -> Option<Renewal> {
        let context = self.context(lang)?;
        let words = |documents: &[SearchDocument]| labels::facets(&context, documents);
        renew(manifest, &Restated { lang: *lang, changed, document, narrowing: if is_narrowed { Some(&words) } else { None } })
    }

    fn make(&self, lang: &Lang, library: Library) -> Result<Files, IndexError> {
        let Some(context) = self.context(lang) else { return Ok(Files::new()) };
        let index = SearchIndex::build(library)?;
        Ok(files(&index, &labels::facets(&context, index.documents())))
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
