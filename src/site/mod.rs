//! The site: which addresses exist, and the bytes at each. A pure function; no disk, no printing.

pub mod budget;
mod fetched;
mod listed;
pub mod part;
mod routes;
mod search;

pub use routes::{routes, without_search};
pub use search::SearchFiles;

use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::lang::Lang;
use crate::base::route::{Cut, DataFile, EmbedForm, Embedded, Oversight, OversightForm, Route};
use crate::export::finder::{self, Roll};
use crate::export::{atom, confirmation, coverage, data, headers, oembed, practices, robots, sitemap};
use crate::model::{Portal, Read};
use crate::render::theme::{EMBED_SCRIPT, Theme};
use crate::render::{Look, Renderer};
use crate::resolve::hours::Almanac;
use crate::resolve::{self, Context, Locales, cuts};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// A portal ready to answer for any of its addresses.
#[derive(Debug, Clone)]
pub struct Site {
    pub portal: Portal,
    pub locales: Arc<Locales>,
    pub theme: Arc<Theme>,
    pub renderer: Arc<Renderer>,
    /// What the parts that all pages of a language share were made from.
    pub shared_reads: Arc<BTreeSet<Read>>,
    pub search: Arc<SearchFiles>,
    /// The hours of its desks, from the day that the site takes for today.
    pub almanac: Arc<Almanac>,
    /// The lists of desks, once somebody asked which there are.
    cuts: Arc<OnceLock<Vec<Cut>>>,
    /// What the finder's data of all languages share.
    roll: Arc<OnceLock<Roll>>,
}

/// What stands at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

impl Artifact {
    fn html(bytes: Vec<u8>) -> Self {
        Self { media_type: "text/html; charset=utf-8", bytes }
    }

    fn xml(media_type: &'static str, bytes: Vec<u8>) -> Self {
        Self { media_type, bytes }
    }
}

impl Site {
    /// Puts a portal, its languages and its look together.
    #[must_use]
    pub fn new(portal: &Portal, locales: Arc<Locales>, look: Look, today: Date) -> Self {
        let watched = portal.watched();
        let almanac = Arc::new(Almanac::new(today));
        let renderer = Arc::new(Renderer::new(&watched, &locales, &look, &almanac));
        let search = Arc::new(SearchFiles::of(&portal.settings.languages));
        let shared_reads = Arc::new(watched.items.reads());
        Self {
            portal: portal.clone(),
            locales,
            theme: look.theme,
            renderer,
            shared_reads,
            search,
            almanac,
            cuts: Arc::default(),
            roll: Arc::default(),
        }
    }

    /// The same site, whose items note which of them are looked at. Cheap: one for each page.
    #[must_use]
    pub fn watched(&self) -> Self {
        Self { portal: self.portal.watched(), ..self.clone() }
    }

    /// A context for a reader of `lang`; `None` for a language that the portal does not have.
    #[must_use]
    pub fn context(&self, lang: &Lang) -> Option<Context<'_>> {
        Some(Context { portal: &self.portal, locales: &self.locales, locale: self.locales.get(lang)?, almanac: &self.almanac })
    }

    /// The lists of desks that have a page. Worked out once for all languages.
    pub(crate) fn cuts(&self) -> &[Cut] {
        self.cuts.get_or_init(|| cuts::all(&self.portal, &self.almanac))
    }

    /// The bytes at an address; `None` when the portal has no such address.
    ///
    /// # Errors
    /// A template of the theme fails on this page.
    pub fn artifact(&self, route: &Route) -> Result<Option<Artifact>, Box<Diagnostic>> {
        match route {
            Route::Robots => {
                Ok(Some(Artifact { media_type: "text/plain; charset=utf-8", bytes: robots::text(&self.portal).into_bytes() }))
            }
            Route::SitemapIndex => xml(route, sitemap::index(&self.portal)),
            Route::Sitemap(lang) if self.portal.settings.languages.contains(lang) => xml(route, listed::sitemap(self, lang)),
            Route::Feed(lang) => Ok(self
                .context(lang)
                .map(|context| Artifact::xml("application/atom+xml; charset=utf-8", atom::feed(&context).into_bytes()))),
            Route::ServiceWorker if self.portal.settings.offline => {
                Ok(self.theme.scripts.get("service-worker.js").map(|script| file("sw.js", script.to_vec())))
            }
            Route::Asset(name) => Ok(self.theme.published(name).map(|asset| file(name, asset.bytes.to_vec()))),
            Route::Attachment(id, name) => {
                let item = self.portal.item(id);
                let attachment = item.and_then(|item| item.attachments.iter().find(|attachment| attachment.name == *name));
                Ok(attachment.map(|attachment| file(name, attachment.bytes.to_vec())))
            }
            Route::Embed(lang, piece, EmbedForm::Content) => self.content(lang, piece),
            Route::Embed(lang, piece, EmbedForm::OEmbed) => {
                Ok(self.context(lang).and_then(|context| oembed::answer(&context, piece)).map(|answer| json(&answer)))
            }
            Route::FinderData(lang) => Ok(self.context(lang).map(|context| {
                let roll = self.roll.get_or_init(|| Roll::of(&self.portal, &self.almanac));
                json(&finder::data(&context, roll))
            })),
            Route::SearchFile(lang, name) => {
                let files = self.search_files(lang)?;
                Ok(files.and_then(|files| Some(file(name, files.get(name)?.clone()))))
            }
            Route::Oversight(lang, page, OversightForm::Table) => Ok(self.oversight(lang, *page)),
            Route::EmbedScript => Ok(self.embed_script()),
            Route::Data(data) => Ok(self.data(data)),
            Route::Headers(kind) => Ok(Some(Artifact {
                media_type: "text/plain; charset=utf-8",
                bytes: headers::text(&self.portal, *kind).into_bytes(),
            })),
            _ => Ok(self.renderer.page(&self.portal, &self.locales, &self.almanac, route)?.map(Artifact::html)),
        }
    }

    fn content(&self, lang: &Lang, piece: &Embedded) -> Result<Option<Artifact>, Box<Diagnostic>> {
        let Some(context) = self.context(lang) else { return Ok(None) };
        Ok(self.renderer.content(context, piece)?.map(|content| json(&content)))
    }

    fn oversight(&self, lang: &Lang, page: Oversight) -> Option<Artifact> {
        let context = self.context(lang).filter(|context| resolve::oversight::exists(context.portal, page))?;
        let bytes = match page {
            Oversight::Coverage => coverage::table(&context),
            Oversight::Practices => practices::table(&context),
            Oversight::Confirmation => confirmation::table(&context),
        };
        Some(file(&Route::Oversight(*lang, page, OversightForm::Table).file(), bytes))
    }

    /// Words that a file has in no particular language are in the source's.
    fn data(&self, wanted: &DataFile) -> Option<Artifact> {
        let context = self.context(wanted.lang().unwrap_or(&self.portal.settings.source))?;
        data::bytes(&context, wanted).map(|bytes| file(&wanted.to_string(), bytes))
    }

    /// No portal without pieces has the script that shows them.
    fn embed_script(&self) -> Option<Artifact> {
        let script = self.theme.scripts.get(EMBED_SCRIPT).filter(|_| self.portal.settings.embed.is_some())?;
        Some(file(EMBED_SCRIPT, script.to_vec()))
    }
}

fn json(value: &impl serde::Serialize) -> Artifact {
    // Views are made of texts, lists and numbers: there is nothing in them that JSON lacks.
    Artifact { media_type: "application/json", bytes: serde_json::to_vec(value).unwrap_or_default() }
}

fn file(name: &str, bytes: Vec<u8>) -> Artifact {
    Artifact { media_type: media_type(name), bytes }
}

fn xml(route: &Route, written: std::io::Result<Vec<u8>>) -> Result<Option<Artifact>, Box<Diagnostic>> {
    match written {
        Ok(bytes) => Ok(Some(Artifact::xml("application/xml; charset=utf-8", bytes))),
        Err(error) => {
            let place = Place::file(&route.path().into());
            Err(Box::new(Diagnostic::error("template-invalid", place).with("detail", error)))
        }
    }
}

/// By the end of the name; what is not known is offered for download.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "geojson" => "application/geo+json",
        "ttl" => "text/turtle; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "woff2" => "font/woff2",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "odt" => "application/vnd.oasis.opendocument.text",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
