//! The route table: every address of a portal, each once, in a fixed order.

use super::Site;
use crate::base::id::Collection;
use crate::base::lang::Lang;
use crate::base::route::{DataFile, EmbedForm, HeaderFile, OversightForm, Route};
use crate::render::theme::EMBED_SCRIPT;
use crate::resolve::{embed, open_data, oversight, shape};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// All addresses of the site.
#[must_use]
pub fn routes(site: &Site) -> Vec<Route> {
    let mut routes = without_search(site);
    let search: Vec<Vec<Route>> = site.portal.settings.languages.par_iter().map(|lang| site.search_routes(lang)).collect();
    routes.extend(search.into_iter().flatten());
    routes
}

/// All but the files of the search, whose names are known only when the index of every language is made.
#[must_use]
pub fn without_search(site: &Site) -> Vec<Route> {
    let mut routes = vec![Route::Chooser, Route::NotFound, Route::Robots, Route::SitemapIndex];
    for lang in &site.portal.settings.languages {
        routes.extend(lists(site, lang));
        routes.push(Route::Sitemap(*lang));
        routes.push(Route::Feed(*lang));
        routes.push(Route::FinderData(*lang));
        routes.extend(oversight::pages(&site.portal).map(|page| Route::Oversight(*lang, page, OversightForm::Table)));
        routes.extend(site.portal.items.iter().map(|item| Route::Item(item.id.clone(), *lang)));
        routes.extend(shapes(site, lang));
        routes.extend(site.portal.aliases.keys().map(|old| Route::Alias(*lang, old.clone())));
    }
    let everywhere = site.portal.items.iter().filter(|item| shape::has_everywhere(&site.portal, item));
    routes.extend(everywhere.map(|item| Route::Everywhere(item.id.clone())));
    if site.portal.settings.offline {
        routes.push(Route::ServiceWorker);
    }
    for item in site.portal.items.iter() {
        routes.extend(item.attachments.iter().map(|attachment| Route::Attachment(item.id.clone(), attachment.name.clone())));
    }
    routes.extend(site.theme.assets.values().map(|asset| Route::Asset(asset.published.clone())));
    routes.extend(embeds(site));
    routes.extend(data(site).into_iter().map(Route::Data));
    routes.extend(HeaderFile::ALL.map(Route::Headers));
    routes
}

/// What other sites load: every piece in every language and form, and one script.
fn embeds(site: &Site) -> Vec<Route> {
    let pieces = embed::pieces(&site.portal);
    let mut routes = Vec::with_capacity(pieces.len() * site.portal.settings.languages.len() * EmbedForm::ALL.len() + 1);
    for lang in &site.portal.settings.languages {
        for piece in &pieces {
            routes.extend(EmbedForm::ALL.map(|form| Route::Embed(*lang, piece.clone(), form)));
        }
    }
    if site.portal.settings.embed.is_some() && site.theme.scripts.contains_key(EMBED_SCRIPT) {
        routes.push(Route::EmbedScript);
    }
    routes
}

/// Files of open data: about all desks and about each, those with words in every language.
fn data(site: &Site) -> BTreeSet<DataFile> {
    let (portal, languages) = (&site.portal, &site.portal.settings.languages);
    let of_all = languages.iter().flat_map(|lang| open_data::files(portal, lang));
    let desks = portal.collection(Collection::Services);
    of_all.chain(desks.flat_map(|item| open_data::files_of(portal, item, languages, &site.almanac))).collect()
}

/// The other shapes of pages: for the counter, for paper.
fn shapes(site: &Site, lang: &Lang) -> Vec<Route> {
    let portal = &site.portal;
    let explained = portal.items.iter().filter(|item| shape::has_counter(portal, item));
    let counters = explained.map(|item| Route::Counter(item.id.clone(), *lang));
    let posters = portal.collection(Collection::Services).map(|item| Route::Poster(item.id.slug.clone(), *lang));
    let leaflets = portal.topics.iter().map(|topic| Route::Leaflet(*lang, topic.id.value.clone()));
    counters.chain(posters).chain(leaflets).collect()
}

/// The pages of a language that are not items. Each exists in every language as itself.
pub(super) fn lists(site: &Site, lang: &Lang) -> Vec<Route> {
    let portal = &site.portal;
    let mut routes: Vec<Route> = [Route::Home, Route::Search, Route::Index, Route::Translations].map(|page| page(*lang)).into();
    routes.extend(portal.settings.declares_accessibility().then_some(Route::Accessibility(*lang)));
    routes.extend(oversight::pages(portal).map(|page| Route::Oversight(*lang, page, OversightForm::Page)));
    routes.extend(portal.settings.embed.is_some().then_some(Route::Embeds(*lang, None)));
    routes.extend(embed::collections(portal).map(|collection| Route::Embeds(*lang, Some(collection))));
    routes.extend(open_data::is_published(portal).then_some(Route::OpenData(*lang)));
    routes.extend(portal.topics.iter().map(|topic| Route::Topic(*lang, topic.id.value.clone())));
    let listed = Collection::ALL.into_iter().filter(|collection| collection.is_listed());
    routes.extend(listed.map(|collection| Route::Collection(*lang, collection)));
    if portal.settings.offline {
        routes.push(Route::Offline(*lang));
    }
    routes.push(Route::Finder(*lang));
    routes.extend(site.cuts().iter().map(|cut| Route::Services(*lang, cut.clone())));
    routes
}
