//! The stages in a row: load → parse → model → site → check. What is parsed once is parsed again only when its file changes, and
//! an item is put together again only when one of its files changes.
//!
//! Absent on purpose: printing, writing, arguments.

mod draft;
mod files;

use crate::base::diagnostic::{Checked, Diagnostic, Place, Severity, in_order};
use crate::base::hash::Version;
use crate::base::lang::Lang;
use crate::base::source::{Source, SourcePath, Texts};
use crate::load::{self, File, Files};
use crate::locale::messages::Catalog;
use crate::model::{self, Assembly, Portal};
use crate::parse::file::Parsed;
use crate::render::Look;
use crate::render::theme::Theme;
use crate::resolve::Locales;
use crate::site::Site;
pub use draft::Draft;
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
    parsed: BTreeMap<SourcePath, ParsedFile>,
    catalog: Arc<Checked<Catalog>>,
    /// What was made of the files the last time, while it is still true of them.
    assembly: Option<Checked<Option<Assembly>>>,
    locales: Option<(Vec<Lang>, Arc<Locales>)>,
    /// Of a theme's name, and with what a map with streets needs or without.
    look: Option<((String, bool), Look)>,
    /// Everything must be read again.
    stale: bool,
    /// See [`Workspace::has_moved`].
    has_moved: bool,
}

type ParsedFile = Arc<Checked<Option<Parsed>>>;

/// What came of a workspace.
#[derive(Debug)]
pub struct Assembled {
    /// `None` when there is no portal to speak of, or its theme is broken.
    pub site: Option<Arc<Site>>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Workspace {
    /// All texts that are in memory.
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

    /// The texts that these diagnostics quote.
    #[must_use]
    pub fn quoted(&self, diagnostics: &[Diagnostic]) -> Texts {
        quoted(&self.root, &self.files, diagnostics)
    }

    /// A text file that is in memory, as it was read.
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

    /// Of everything that is no part of an item, and of what the run is told: while it is the same, so is all that a page does not
    /// take from the items. The program itself belongs to it.
    #[must_use]
    pub fn inputs(&self, settings: &Settings, left_out: &BTreeSet<SourcePath>) -> Version {
        let told = format!("{} {left_out:?}", told(settings));
        // Both are in the order of paths: one look through them takes less time than one for each file.
        let mut parsed = self.parsed.iter().peekable();
        let mut is_of_item = |path: &SourcePath| {
            while parsed.next_if(|(known, _)| *known < path).is_some() {}
            match parsed.next_if(|(known, _)| *known == path) {
                Some((_, checked)) => matches!(checked.value, Some(Parsed::Item(_))),
                None => path.starts_with("content/") && model::owner(path).is_some(),
            }
        };
        let files = self.files.taken.iter().filter(|(path, _)| !is_of_item(path));
        let files = files.map(|(path, file)| (&**path, file.version()));
        Version::of_named(files.chain([("", Version::of([told]))]))
    }

    /// The portal alone, without checks or templates.
    #[must_use]
    pub fn portal(&self) -> Option<Portal> {
        self.gather(&BTreeSet::new()).value.map(|assembly| assembly.portal)
    }

    /// Puts everything together and checks it.
    #[must_use]
    pub fn assemble(&mut self, settings: &Settings) -> Assembled {
        let assembly = self.assembly.take().unwrap_or_else(|| self.gather(&BTreeSet::new()));
        let assembled = self.assemble_of(&assembly, settings);
        self.assembly = Some(assembly);
        assembled
    }

    /// The same, as if the named files were not there.
    #[must_use]
    pub fn assemble_without(&mut self, settings: &Settings, left_out: &BTreeSet<SourcePath>) -> Assembled {
        let assembly = self.gather(left_out);
        let mut assembled = self.assemble_of(&assembly, settings);
        assembled.diagnostics.retain(|diagnostic| !left_out.contains(&diagnostic.place.path));
        assembled
    }

    /// Puts everything together, and leaves the checks for later.
    #[must_use]
    pub fn draft(&mut self, settings: &Settings) -> Draft {
        let assembly = self.assembly.take().unwrap_or_else(|| self.gather(&BTreeSet::new()));
        let draft = self.draft_of(&assembly, settings);
        self.assembly = Some(assembly);
        draft
    }

    /// The checks look at every page, and do so while one thread prepares the site.
    fn assemble_of(&mut self, assembly: &Checked<Option<Assembly>>, settings: &Settings) -> Assembled {
        let draft = self.draft_without_site(assembly, settings);
        let site = || draft.portal().map(|portal| self.site(portal, settings.today));
        let (site, diagnostics) = rayon::join(site, || draft.judge());
        match site {
            Some(Ok(site)) => Assembled { site: Some(Arc::new(site)), diagnostics },
            Some(Err(diagnostic)) => Assembled { site: None, diagnostics: in_order([diagnostics, vec![*diagnostic]].concat()) },
            None => Assembled { site: None, diagnostics },
        }
    }

    fn draft_of(&mut self, assembly: &Checked<Option<Assembly>>, settings: &Settings) -> Draft {
        let draft = self.draft_without_site(assembly, settings);
        match draft.portal().map(|portal| self.site(portal, settings.today)) {
            Some(site) => draft.with(site),
            None => draft,
        }
    }

    fn draft_without_site(&self, assembly: &Checked<Option<Assembly>>, settings: &Settings) -> Draft {
        let mut diagnostics: Vec<Diagnostic> = self.files.refused.values().cloned().collect();
        diagnostics.extend(self.catalog.diagnostics.iter().cloned());
        diagnostics.extend(self.parsed.values().flat_map(|checked| checked.diagnostics.iter().cloned()));
        diagnostics.extend(assembly.diagnostics.iter().cloned());
        let Some(known) = &assembly.value else { return Draft::without_portal(diagnostics) };
        diagnostics.extend(known.diagnostics().cloned());
        let portal = with_base_url(known.portal.clone(), settings);
        Draft::new(diagnostics, portal, Arc::clone(&self.catalog), settings.today)
    }

    fn gather(&self, left_out: &BTreeSet<SourcePath>) -> Checked<Option<Assembly>> {
        let healthy = self.parsed.iter().filter(|(path, _)| !left_out.contains(*path));
        let parsed = healthy.filter_map(|(path, checked)| Some((path, checked.value.as_ref()?)));
        let attachments = self.files.taken.values().filter_map(|file| match file {
            File::Bytes { path, bytes } if path.starts_with("content/") && !left_out.contains(path) => {
                Some((path.clone(), bytes.clone()))
            }
            _ => None,
        });
        model::gather(parsed, attachments)
    }

    fn site(&mut self, portal: &Portal, today: Date) -> Result<Site, Box<Diagnostic>> {
        let look = self.look(&portal.settings)?;
        let locales = self.locales(&portal.settings.languages);
        Ok(Site::new(portal, locales, look, today))
    }

    /// Prepared once, and again when the theme is another or one of its files changes.
    fn look(&mut self, settings: &model::Settings) -> Result<Look, Box<Diagnostic>> {
        let name = &settings.theme;
        let wanted = (name.clone(), settings.map.is_some());
        match &self.look {
            Some((known, look)) if *known == wanted => return Ok(look.clone()),
            _ if Theme::exists(&self.files, name) => {}
            _ => return Err(Box::new(Diagnostic::error("theme-missing", Place::file(&settings.path)).with("name", name))),
        }
        let look = Look::new(Theme::pick(&self.files, name, wanted.1))?;
        self.look = Some((wanted, look.clone()));
        Ok(look)
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

/// The texts that these diagnostics quote. One that has become another since it was read is not quoted.
#[must_use]
pub fn quoted(root: &Path, files: &Files, diagnostics: &[Diagnostic]) -> Texts {
    let paths: BTreeSet<&SourcePath> = diagnostics.iter().map(|diagnostic| &diagnostic.place.path).collect();
    let text = |path: &SourcePath| match files.taken.get(path)? {
        File::Text(source) => Some(source.clone()),
        File::Known { version, .. } => load::fetch(root, path).ok().filter(|source| source.version == *version),
        File::Bytes { .. } => None,
    };
    let sources: Vec<Source> = paths.into_par_iter().filter_map(text).collect();
    let mut texts = Texts::default();
    sources.iter().for_each(|source| texts.insert(source));
    texts
}

/// Of everything that a run is made of, files and `flags` and the program itself, known before anything is parsed: while it is the
/// same, so is what comes of it. `None` where a file could not be taken.
#[must_use]
pub fn whole(files: &Files, settings: &Settings, flags: &str) -> Option<Version> {
    let versions: Vec<(&str, Version)> = files.taken.par_iter().map(|(path, file)| (&**path, file.version())).collect();
    let told = Version::of([told(settings).as_str(), flags]);
    files.refused.is_empty().then(|| Version::of_named(versions.into_iter().chain([("", told)])))
}

fn told(Settings { base_url, today }: &Settings) -> String {
    format!("{} {today} {base_url:?}", env!("SPORTELLO_SOURCES"))
}

/// Files with an error, and so not to be published: `--keep-going` leaves these out and publishes the rest.
#[must_use]
pub fn faulty_files(diagnostics: &[Diagnostic]) -> BTreeSet<SourcePath> {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors.map(|diagnostic| diagnostic.place.path.clone()).collect()
}

fn with_base_url(mut portal: Portal, settings: &Settings) -> Portal {
    if let Some(base_url) = &settings.base_url {
        let mut own = (*portal.settings).clone();
        base_url.trim_end_matches('/').clone_into(&mut own.base_url);
        portal.settings = Arc::new(own);
    }
    portal
}
