//! The frame of a page: head, switcher, navigation, trail.

use super::engine::ViewValue;
use super::theme::Theme;
use super::view::page::{Alternate, EmbedLinks, LanguageLink, NavigationLink, PageView, SiteView};
use super::view::{DateView, Link, Text};
use super::{feedback, foot, json_ld, mark, qr};
use crate::base::id::Collection;
use crate::base::lang::Lang;
use crate::base::route::{EmbedForm, Embedded, Oversight, OversightForm, Route};
use crate::resolve::words::{self, Words};
use crate::resolve::{Context, Locales, embed, open_data, oversight, shape};
use serde::Serialize;
use std::collections::BTreeMap;

/// Where a page stands in the languages of the portal.
pub(super) enum Languages {
    /// The page exists in every language as itself (lists, home).
    All,
    /// Written in these; in others it is a fallback.
    Written(Vec<Lang>, Lang),
    /// In every language, but for editors: not to be listed by search engines.
    Editors,
    /// Another shape of a page that is listed: for paper, for the counter.
    Derived,
    /// A piece for other sites' frames: it belongs to this page, and is no page of its own.
    Framed(Route),
    /// It stands for no page in any language (404, aliases).
    None,
}

impl Languages {
    /// Whether search engines should list the page.
    const fn are_listed(&self) -> bool {
        !matches!(self, Self::Editors | Self::Derived | Self::Framed(_))
    }

    /// Whether readers are asked what they think of it.
    const fn are_read(&self) -> bool {
        !matches!(self, Self::Editors | Self::Derived | Self::Framed(_) | Self::None)
    }
}

/// What is particular to a page's frame.
pub(super) struct Frame {
    pub title: String,
    pub description: Option<String>,
    /// The same page in a language.
    pub route: Box<dyn Fn(&Lang) -> Route>,
    /// Where the page stands, when it is not the reader's-language page of `route`: the chooser, the 404.
    pub at: Option<Route>,
    pub languages: Languages,
    /// After the home page.
    pub trail: Vec<Link>,
    /// Which entry of the navigation is lit.
    pub section: Option<Collection>,
}

impl Frame {
    /// A page that every language has and that lies directly below the home page.
    pub fn alone(
        title: String,
        description: Option<String>,
        languages: Languages,
        route: impl Fn(Lang) -> Route + 'static,
    ) -> Self {
        let route = Box::new(move |lang: &Lang| route(*lang));
        Self { title, description, at: None, route, languages, trail: Vec::new(), section: None }
    }

    pub(super) fn view(self, context: &Context<'_>, navigation: &Navigation) -> PageView {
        let (portal, lang) = (context.portal, context.lang());
        let absolute = |route: &Route| portal.settings.absolute(route);
        let own = self.at.clone().unwrap_or_else(|| (self.route)(lang));
        let (canonical, written) = match &self.languages {
            Languages::Derived => (Some(own.clone()), Vec::new()),
            Languages::All | Languages::Editors => (Some(own.clone()), portal.settings.languages.clone()),
            Languages::Written(written, _) if written.contains(lang) => (Some(own.clone()), written.clone()),
            // A fallback page holds the source's words: the source page is where they belong.
            Languages::Written(_, source) => (Some((self.route)(source)), Vec::new()),
            Languages::Framed(full) => (Some(full.clone()), Vec::new()),
            // An alias belongs where it leads; a 404 belongs nowhere.
            Languages::None => (Some(own.clone()).filter(|own| !matches!(own, Route::NotFound)), Vec::new()),
        };
        let x_default = match &self.languages {
            _ if written.is_empty() => None,
            Languages::Written(_, source) => Some(absolute(&(self.route)(source))),
            _ if matches!(own, Route::Home(_) | Route::Chooser) => Some(absolute(&Route::Chooser)),
            _ => Some(absolute(&(self.route)(&portal.settings.source))),
        };
        let breadcrumbs = trail(context, self.trail, &own);
        let url = absolute(&own);
        let feedback = self.languages.are_read().then(|| feedback::of_page(context, &own, &self.title)).flatten();
        PageView {
            code: is_handed_out(&own).then(|| qr::code(&url)).flatten(),
            url,
            feedback,
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            json_ld: trail_data(&portal.settings.base_url, &breadcrumbs),
            title: self.title,
            description: self.description.map(|text| shortened(&text)),
            canonical: canonical.as_ref().map(absolute),
            indexed: self.languages.are_listed() && own != Route::NotFound,
            path: own.path(),
            embed: embed::of_page(portal, &own).map(|piece| embed_links(context, &piece)),
            alternates: written
                .iter()
                .map(|lang| Alternate { lang: lang.to_string(), url: absolute(&(self.route)(lang)) })
                .collect(),
            x_default,
            languages: switcher(context, &self.route),
            navigation: navigation.of(self.section),
            breadcrumbs,
        }
    }
}

/// Sheets that people carry home lead back to their page by a code.
fn is_handed_out(route: &Route) -> bool {
    match route {
        Route::Item(id, _) => shape::is_handed_out(id.collection),
        Route::Counter(..) => true,
        _ => false,
    }
}

/// Where other sites find the piece that stands for a page.
pub(super) fn embed_links(context: &Context<'_>, piece: &Embedded) -> EmbedLinks {
    let lang = context.lang();
    let absolute = |form| {
        let route = Route::Embed(*lang, piece.clone(), form);
        context.portal.settings.absolute(&route)
    };
    EmbedLinks {
        page: absolute(EmbedForm::Page),
        content: absolute(EmbedForm::Content),
        oembed: absolute(EmbedForm::OEmbed),
        how: format!("{}#{}", Route::Embeds(*lang, embed::listed_under(piece)).path(), embed_id(piece)),
    }
}

/// A piece's fragment on the page that lists all of them: `faq--rinnovo`. No slug has two hyphens in a row, so each has its own.
pub(super) fn embed_id(piece: &Embedded) -> String {
    piece.to_string().replace('/', "--")
}

/// Search engines cut a description at about this many characters; a cut at a word is ours to choose.
fn shortened(text: &str) -> String {
    const LIMIT: usize = 200;
    if text.chars().count() <= LIMIT {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LIMIT).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{cut}…")
}

fn trail(context: &Context<'_>, trail: Vec<Link>, own: &Route) -> Vec<Link> {
    if matches!(own, Route::Home(_) | Route::Chooser | Route::NotFound) {
        return Vec::new();
    }
    let home =
        Link { label: Text::plain(context.locale.messages.text("nav-home")), url: Some(Route::Home(*context.lang()).path()) };
    std::iter::once(home).chain(trail).collect()
}

/// schema.org `BreadcrumbList`.
fn trail_data(base_url: &str, breadcrumbs: &[Link]) -> Option<String> {
    if breadcrumbs.is_empty() {
        return None;
    }
    let element = |(link, position): (&'_ Link, usize)| ListItem {
        kind: "ListItem",
        item: format!("{base_url}{}", link.url.as_deref().unwrap_or("/")),
        name: link.label.text.clone(),
        position,
    };
    let list = BreadcrumbList {
        context: "https://schema.org",
        kind: "BreadcrumbList",
        elements: breadcrumbs.iter().zip(1..).map(element).collect(),
    };
    Some(json_ld::written(&list))
}

#[derive(Serialize)]
struct BreadcrumbList {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "itemListElement")]
    elements: Vec<ListItem>,
}

#[derive(Serialize)]
struct ListItem {
    #[serde(rename = "@type")]
    kind: &'static str,
    item: String,
    name: String,
    position: usize,
}

/// Every language, in the portal's order, each by its own name.
pub(super) fn switcher(context: &Context<'_>, route: &dyn Fn(&Lang) -> Route) -> Vec<LanguageLink> {
    let link = |lang: &Lang| LanguageLink {
        lang: lang.to_string(),
        dir: lang.direction().as_str(),
        name: own_name(context.locales, lang),
        url: route(lang).path(),
        current: lang == context.lang(),
    };
    context.portal.settings.languages.iter().map(link).collect()
}

/// A language's name in itself.
pub(super) fn own_name(locales: &Locales, lang: &Lang) -> String {
    locales.get(lang).map_or_else(|| lang.to_string(), |locale| locale.own_name.clone())
}

/// A language by its own name, or by the reader's when its own is not known.
pub(super) fn language_label(context: &Context<'_>, lang: &Lang) -> Text {
    match context.locales.get(lang) {
        Some(_) => text(context, Words { text: own_name(context.locales, lang), lang: *lang }),
        None => Text::plain(words::language(context, lang)),
    }
}

/// The main navigation, once for each of its entries that may be lit.
#[derive(Debug)]
pub(super) struct Navigation {
    lit: BTreeMap<Collection, ViewValue>,
    unlit: ViewValue,
}

impl Navigation {
    pub fn new(context: &Context<'_>) -> Self {
        let lit = SHOWN.into_iter().map(|section| (section, ViewValue::of(&navigation(context, Some(section)))));
        Self { lit: lit.collect(), unlit: ViewValue::of(&navigation(context, None)) }
    }

    fn of(&self, section: Option<Collection>) -> ViewValue {
        section.and_then(|section| self.lit.get(&section)).unwrap_or(&self.unlit).clone()
    }
}

/// What the navigation leads to.
const SHOWN: [Collection; 6] =
    [Collection::Faq, Collection::Guides, Collection::Services, Collection::Training, Collection::Glossary, Collection::News];

fn navigation(context: &Context<'_>, section: Option<Collection>) -> Vec<NavigationLink> {
    let has_items = |collection: &Collection| context.portal.items.has(*collection);
    let link = |collection: Collection| NavigationLink {
        label: context.locale.messages.text(&format!("collection-{collection}")),
        url: Route::Collection(*context.lang(), collection).path(),
        current: section == Some(collection),
        mark: mark::of_navigation(collection),
    };
    SHOWN.into_iter().filter(has_items).map(link).collect()
}

/// What all pages of a language share.
pub(super) fn site(context: &Context<'_>, theme: &Theme) -> SiteView {
    let (portal, lang) = (context.portal, context.lang());
    let settings = &portal.settings;
    let text = |words: &crate::parse::localized::Localized| Text::of(words::localized(portal, words, lang), lang);
    let has_questions = portal.items.has(Collection::Faq);
    SiteView {
        intl: context.locale.formats.browser_tag().to_owned(),
        title: text(&settings.title),
        tagline: settings.tagline.as_ref().map(text),
        notice: settings.notice.as_ref().map(text),
        publisher: settings.publisher.as_ref().and_then(|id| item_link(context, &id.value)),
        home: Route::Home(*lang).path(),
        search: Route::Search(*lang).path(),
        faq: has_questions.then(|| Route::Collection(*lang, Collection::Faq).path()),
        feed: Route::Feed(*lang).path(),
        translations: Route::Translations(*lang).path(),
        oversight: oversight::pages(portal).map(|page| oversight_link(context, page)).collect(),
        embeds: settings.embed.is_some().then(|| Route::Embeds(*lang, None).path()),
        offline: settings.offline.then(|| Route::Offline(*lang).path()),
        open_data: open_data::is_published(portal).then(|| Route::OpenData(*lang).path()),
        footer: foot::links(context),
        external: foot::external(context),
        contacts: foot::own_contacts(context),
        dpo: foot::dpo(context),
        funding: foot::funding(context),
        accessibility: foot::accessibility(context),
        today: DateView { iso: context.today().to_string(), text: context.locale.formats.date_long(context.today()) },
        assets: theme.assets.iter().map(|(name, asset)| (name.clone(), Route::Asset(asset.published.clone()).path())).collect(),
        version: env!("CARGO_PKG_VERSION"),
    }
}

fn oversight_link(context: &Context<'_>, page: Oversight) -> Link {
    Link {
        label: Text::plain(context.locale.messages.text(&format!("{page}-title"))),
        url: Some(Route::Oversight(*context.lang(), page, OversightForm::Page).path()),
    }
}

/// A link to an item, by its title.
pub(super) fn item_link(context: &Context<'_>, id: &crate::base::id::ItemId) -> Option<Link> {
    let item = context.portal.item(id)?;
    Some(Link {
        label: Text::of(words::title(context.portal, item, context.lang()), context.lang()),
        url: Some(Route::Item(id.clone(), *context.lang()).path()),
    })
}

/// Words with their language on the context's page.
pub(super) fn text(context: &Context<'_>, words: Words) -> Text {
    Text::of(words, context.lang())
}
