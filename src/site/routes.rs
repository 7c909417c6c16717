//! The route table: every address of a portal, each once, in a fixed order.

use super::Site;
use crate::base::id::{Collection, Slug};
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::resolve::desk;

/// All addresses of the site.
#[must_use]
pub fn routes(site: &Site) -> Vec<Route> {
    let mut routes = vec![Route::Chooser, Route::NotFound, Route::Robots, Route::SitemapIndex];
    for lang in &site.portal.settings.languages {
        routes.extend(lists(site, lang));
        routes.push(Route::Sitemap(lang.clone()));
        routes.push(Route::Feed(lang.clone()));
        routes.extend(site.portal.items.keys().map(|id| Route::Item(id.clone(), lang.clone())));
        routes.extend(site.portal.aliases.keys().map(|old| Route::Alias(lang.clone(), old.clone())));
    }
    if site.portal.settings.offline {
        routes.push(Route::ServiceWorker);
    }
    for item in site.portal.items.values() {
        routes.extend(item.attachments.iter().map(|attachment| Route::Attachment(item.id.clone(), attachment.name.clone())));
    }
    routes.extend(site.theme.assets.values().map(|asset| Route::Asset(asset.published.clone())));
    routes
}

/// The pages of a language that are not items. Each exists in every language as itself.
pub(super) fn lists(site: &Site, lang: &Lang) -> Vec<Route> {
    let portal = &site.portal;
    let mut routes = vec![Route::Home(lang.clone()), Route::Search(lang.clone()), Route::Translations(lang.clone())];
    routes.extend(portal.topics.iter().map(|topic| Route::Topic(lang.clone(), topic.id.value.clone())));
    let listed = Collection::ALL.into_iter().filter(|collection| collection.is_listed());
    routes.extend(listed.map(|collection| Route::Collection(lang.clone(), collection)));
    if portal.settings.offline {
        routes.push(Route::Offline(lang.clone()));
    }
    routes.extend(desk::areas(portal).into_iter().map(|area| Route::ServicesIn(lang.clone(), area.clone())));
    let kinds = desk::kinds(portal).into_iter().filter_map(|kind| Slug::parse(kind.as_str()));
    routes.extend(kinds.map(|kind| Route::ServicesOf(lang.clone(), kind)));
    routes.extend(desk::languages(portal).into_iter().map(|spoken| Route::ServicesSpeaking(lang.clone(), spoken)));
    routes
}
