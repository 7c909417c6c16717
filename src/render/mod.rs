//! Portal → pages: a route becomes HTML through a typed view and a template. Touches no disk and no other route.

mod bound;
mod chart;
pub mod content;
pub mod engine;
mod feedback;
mod foot;
mod frame;
pub mod html;
mod json_ld;
mod mark;
mod pages;
mod qr;
mod script;
mod share;
pub mod theme;
pub mod view;

use crate::base::diagnostic::Diagnostic;
use crate::base::id::ItemId;
use crate::base::lang::Lang;
use crate::base::memo::Memo;
use crate::base::route::{EmbedForm, Embedded, Oversight, OversightForm, Route};
use crate::model::Portal;
use crate::resolve::hours::Almanac;
use crate::resolve::{Context, Locale, Locales, open_data, oversight};
use content::Content;
use engine::{Engine, ViewValue, Views};
use frame::Navigation;
use html::Links;
use std::collections::BTreeMap;
use std::sync::Arc;
use theme::Theme;
use view::hours::OpeningPiece;
use view::list::Listed;

/// A theme and its templates, compiled.
#[derive(Debug, Clone)]
pub struct Look {
    pub theme: Arc<Theme>,
    engine: Arc<Engine>,
}

impl Look {
    /// Compiles a theme's templates.
    ///
    /// # Errors
    /// One of them is broken.
    pub fn new(theme: Theme) -> Result<Self, Box<Diagnostic>> {
        let engine = Arc::new(Engine::new(&theme)?);
        Ok(Self { theme: Arc::new(theme), engine })
    }
}

/// Everything that pages need besides the portal, prepared once.
#[derive(Debug)]
pub struct Renderer {
    engine: Arc<Engine>,
    shared: BTreeMap<Lang, Shared>,
}

/// What all pages of one language share, already converted for the engine.
#[derive(Debug)]
struct Shared {
    labels: ViewValue,
    site: ViewValue,
    navigation: Navigation,
    /// Desks as lists show them. A list looks at all its desks, so nothing else needs to know who was looked up here.
    desks: Memo<ItemId, Result<Listed, Box<Diagnostic>>>,
    /// When desks receive, as lists say it.
    openings: Memo<ItemId, Result<OpeningPiece, Box<Diagnostic>>>,
    /// Pieces of HTML; where their template is broken, so is every page.
    pieces: Result<ViewValue, Box<Diagnostic>>,
}

impl Shared {
    fn new(context: &Context<'_>, look: &Look) -> Self {
        let labels = ViewValue::of(&context.locale.messages.labels());
        let site = ViewValue::of(&frame::site(context, &look.theme));
        let pieces = look.engine.shared(&Views::default().with_shared("t", &labels).with_shared("site", &site));
        let navigation = Navigation::new(context);
        Self { labels, site, navigation, desks: Memo::default(), openings: Memo::default(), pieces }
    }
}

impl Renderer {
    /// Prepares each language.
    #[must_use]
    pub fn new(portal: &Portal, locales: &Locales, look: &Look, almanac: &Almanac) -> Self {
        let shared = |locale: &Locale| {
            let context = Context { portal, locales, locale, almanac };
            (locale.lang, Shared::new(&context, look))
        };
        Self { engine: Arc::clone(&look.engine), shared: locales.iter().map(shared).collect() }
    }

    /// The HTML of a page, as bytes; `None` when the route is not a page of this portal.
    ///
    /// # Errors
    /// A template fails.
    pub fn page(
        &self,
        portal: &Portal,
        locales: &Locales,
        almanac: &Almanac,
        route: &Route,
    ) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let lang = route.lang().unwrap_or(&portal.settings.source);
        let (Some(locale), Some(shared)) = (locales.get(lang), self.shared.get(lang)) else { return Ok(None) };
        let context = Context { portal, locales, locale, almanac };
        let page = Page { renderer: self, shared, context, links: Links::Site };
        match route {
            Route::Chooser => page.chooser().map(Some),
            Route::NotFound => page.not_found().map(Some),
            Route::Home(_) => page.home().map(Some),
            Route::Topic(_, id) => page.topic(id),
            Route::Collection(_, collection) if collection.is_listed() => page.collection(*collection).map(Some),
            Route::Collection(..) => Ok(None),
            Route::Item(id, _) => page.item(id),
            Route::Services(_, cut) => page.services_cut(cut),
            Route::Finder(_) => page.finder().map(Some),
            Route::Search(_) => page.search().map(Some),
            Route::Index(_) => page.index().map(Some),
            Route::Translations(_) => page.translations().map(Some),
            Route::Oversight(_, about, OversightForm::Page) if oversight::exists(portal, *about) => match about {
                Oversight::Coverage => page.coverage().map(Some),
                Oversight::Practices => page.practices().map(Some),
                Oversight::Confirmation => page.confirmation().map(Some),
            },
            Route::Everywhere(id) => page.everywhere(id),
            Route::Counter(id, _) => page.counter(id),
            Route::Poster(service, _) => page.poster(service),
            Route::Leaflet(_, topic) => page.leaflet(topic),
            Route::Accessibility(_) if portal.settings.declares_accessibility() => page.accessibility().map(Some),
            Route::Offline(_) if portal.settings.offline => page.offline().map(Some),
            Route::Alias(_, old) => page.alias(old),
            Route::Embeds(_, None) if portal.settings.embed.is_some() => page.embeds().map(Some),
            Route::Embeds(_, Some(collection)) => page.embeds_of(*collection),
            Route::OpenData(_) if open_data::is_published(portal) => page.open_data().map(Some),
            Route::Embed(_, piece, EmbedForm::Page) => Page { links: Links::Frame, ..page }.embed(piece),
            Route::Robots
            | Route::Accessibility(_)
            | Route::Oversight(..)
            | Route::SitemapIndex
            | Route::Sitemap(_)
            | Route::Feed(_)
            | Route::FinderData(_)
            | Route::Offline(_)
            | Route::SearchFile(..)
            | Route::Embeds(..)
            | Route::Embed(_, _, EmbedForm::Content | EmbedForm::OEmbed)
            | Route::EmbedScript
            | Route::OpenData(_)
            | Route::Data(_)
            | Route::ServiceWorker
            | Route::Headers(_)
            | Route::Attachment(..)
            | Route::Asset(_) => Ok(None),
        }
    }

    /// The words of a piece, for sites that make their own pages of them; `None` when the portal has no such piece.
    ///
    /// # Errors
    /// A component's template fails.
    pub fn content(&self, context: Context<'_>, piece: &Embedded) -> Result<Option<Content>, Box<Diagnostic>> {
        let Some(shared) = self.shared.get(context.lang()) else { return Ok(None) };
        Page { renderer: self, shared, context, links: Links::Elsewhere(&context.portal.settings.base_url) }.content(piece)
    }
}

/// One page in the making.
struct Page<'a> {
    renderer: &'a Renderer,
    shared: &'a Shared,
    context: Context<'a>,
    /// How the links of its texts are written.
    links: Links<'a>,
}

impl Page<'_> {
    /// Renders a template inside the frame.
    fn render(&self, template: &str, frame: frame::Frame, views: Views) -> Result<Vec<u8>, Box<Diagnostic>> {
        let page = frame.view(&self.context, &self.shared.navigation);
        let Shared { labels, site, pieces, .. } = self.shared;
        let views = views.with("page", &page).with_shared("t", labels).with_shared("site", site);
        self.renderer.engine.render_page(template, &views.with_shared("shared", pieces.as_ref().map_err(Clone::clone)?))
    }
}
