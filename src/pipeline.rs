//! The stages in a row: load → parse → model → check → site. What is parsed once is parsed again only when its file changes.
//!
//! Absent on purpose: printing, writing, arguments.

use crate::base::diagnostic::{Checked, Diagnostic, Place, Severity, in_order};
use crate::base::lang::Lang;
use crate::base::source::{SourcePath, Texts};
use crate::check;
use crate::index::{IndexError, LanguageIndex, pages};
use crate::load::{self, EMBEDDED, File, Files, LoadError};
use crate::locale::messages::Catalog;
use crate::model::{self, Portal};
use crate::parse::file::{self, Parsed};
use crate::render::Renderer;
use crate::render::theme::Theme;
use crate::resolve::Locales;
use crate::site::Site;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a run is told besides the files.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Instead of the portal's own.
    pub base_url: Option<String>,
    pub today: Date,
}

/// A portal's files, read and parsed.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
    files: Files,
    parsed: BTreeMap<SourcePath, Arc<Checked<Option<Parsed>>>>,
    catalog: Arc<Checked<Catalog>>,
    locales: Option<(Vec<Lang>, Arc<Locales>)>,
}

/// What came of a workspace.
#[derive(Debug)]
pub struct Assembled {
    /// `None` when there is no portal to speak of, or its theme is broken.
    pub site: Option<Site>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Workspace {
    /// Reads and parses the portal in a folder.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn read(root: &Path) -> Result<Self, LoadError> {
        let files = load::load(root)?;
        let parsed = parse(files.taken.values());
        let catalog = Arc::new(catalog(&files));
        Ok(Self { root: root.to_owned(), files, parsed, catalog, locales: None })
    }

    /// Reads again what changed.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn update(&mut self, changed: &[PathBuf]) -> Result<(), LoadError> {
        let Some((files, touched)) = load::reload(&self.root, &self.files, changed) else {
            *self = Self::read(&self.root)?;
            return Ok(());
        };
        self.files = files;
        for path in &touched {
            self.parsed.remove(path);
        }
        self.parsed.extend(parse(touched.iter().filter_map(|path| self.files.taken.get(path))));
        if touched.iter().any(|path| path.starts_with("locales/")) {
            self.catalog = Arc::new(catalog(&self.files));
            self.locales = None;
        }
        Ok(())
    }

    /// The texts that diagnostics may quote.
    #[must_use]
    pub fn texts(&self) -> Texts {
        let mut texts = Texts::default();
        for file in self.files.taken.values() {
            if let File::Text(source) = file {
                texts.insert(source);
            }
        }
        texts
    }

    /// A text file as it was read.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        match self.files.taken.get(path) {
            Some(File::Text(source)) => Some(&source.text),
            _ => None,
        }
    }

    /// The shipped and the portal's own interface words.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.catalog.value
    }

    /// The portal alone, without checks or templates.
    #[must_use]
    pub fn portal(&self) -> Option<Portal> {
        self.model(&BTreeSet::new()).value
    }

    /// Puts everything together and checks it.
    #[must_use]
    pub fn assemble(&mut self, settings: &Settings) -> Assembled {
        self.assemble_without(settings, &BTreeSet::new())
    }

    /// The same, as if the named files were not there.
    #[must_use]
    pub fn assemble_without(&mut self, settings: &Settings, left_out: &BTreeSet<SourcePath>) -> Assembled {
        let mut diagnostics: Vec<Diagnostic> = self.files.refused.values().cloned().collect();
        diagnostics.extend(self.catalog.diagnostics.iter().cloned());
        diagnostics.extend(self.parsed.values().flat_map(|checked| checked.diagnostics.iter().cloned()));
        let model = self.model(left_out);
        diagnostics.extend(model.diagnostics);
        let site = model.value.and_then(|portal| {
            let portal = with_base_url(portal, settings);
            diagnostics.extend(check::check(&check::Input {
                portal: &portal,
                catalog: &self.catalog.value,
                today: settings.today,
            }));
            self.site(portal, settings.today, &mut diagnostics)
        });
        diagnostics.retain(|diagnostic| !left_out.contains(&diagnostic.place.path));
        Assembled { site, diagnostics: in_order(diagnostics) }
    }

    fn model(&self, left_out: &BTreeSet<SourcePath>) -> Checked<Option<Portal>> {
        let healthy = self.parsed.iter().filter(|(path, _)| !left_out.contains(*path));
        let parsed = healthy.filter_map(|(path, checked)| Some((path, checked.value.as_ref()?)));
        let attachments = self.files.taken.values().filter_map(|file| match file {
            File::Bytes { path, bytes } if path.starts_with("content/") => Some((path.clone(), bytes.clone())),
            _ => None,
        });
        model::assemble(parsed, attachments)
    }

    fn site(&mut self, portal: Portal, today: Date, diagnostics: &mut Vec<Diagnostic>) -> Option<Site> {
        let name = &portal.settings.theme;
        if !Theme::exists(&self.files, name) {
            let place = Place::file(&portal.settings.path);
            diagnostics.push(Diagnostic::error("theme-missing", place).with("name", name));
            return None;
        }
        let theme = Theme::pick(&self.files, name);
        let locales = self.locales(&portal.settings.languages);
        match Renderer::new(&portal, &locales, &theme, today) {
            Ok(renderer) => Some(Site { portal, locales, theme, renderer, today }),
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                None
            }
        }
    }

    /// Prepared once, and again when the languages or the words change.
    fn locales(&mut self, languages: &[Lang]) -> Arc<Locales> {
        match &self.locales {
            Some((known, locales)) if known == languages => Arc::clone(locales),
            _ => {
                let locales = Arc::new(Locales::new(languages, &self.catalog.value));
                self.locales = Some((languages.to_vec(), Arc::clone(&locales)));
                locales
            }
        }
    }
}

/// Files with an error, and so not to be published: `--keep-going` leaves these out and publishes the rest.
#[must_use]
pub fn faulty_files(diagnostics: &[Diagnostic]) -> BTreeSet<SourcePath> {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors.map(|diagnostic| diagnostic.place.path.clone()).collect()
}

/// The search index of one language.
///
/// # Errors
/// The index cannot be made.
pub fn index(site: &Site, lang: &Lang) -> Result<Option<LanguageIndex>, IndexError> {
    let Some(context) = site.context(lang) else { return Ok(None) };
    LanguageIndex::build(lang, pages::documents(&context)).map(Some)
}

fn parse<'a>(files: impl Iterator<Item = &'a File>) -> BTreeMap<SourcePath, Arc<Checked<Option<Parsed>>>> {
    let sources: Vec<_> = files
        .filter_map(|file| match file {
            File::Text(source) if source.path.starts_with("content/") => Some(source),
            _ => None,
        })
        .collect();
    sources.into_par_iter().map(|source| (source.path.clone(), Arc::new(file::read(source)))).collect()
}

/// The embedded words first, the portal's own over them.
fn catalog(files: &Files) -> Checked<Catalog> {
    let mut sources = Vec::new();
    for folder in [format!("{EMBEDDED}locales/"), "locales/".to_owned()] {
        for (path, file) in &files.taken {
            let tag = path.strip_prefix(&folder).and_then(|inside| inside.split_once('/')).map(|(tag, _)| tag);
            if let (Some(lang), File::Text(source)) = (tag.and_then(Lang::parse), file) {
                sources.push((lang, source.clone()));
            }
        }
    }
    Catalog::parse(sources)
}

fn with_base_url(mut portal: Portal, settings: &Settings) -> Portal {
    if let Some(base_url) = &settings.base_url {
        let mut own = (*portal.settings).clone();
        base_url.trim_end_matches('/').clone_into(&mut own.base_url);
        portal.settings = Arc::new(own);
    }
    portal
}
