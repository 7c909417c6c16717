//! What a sitemap lists: pages that are themselves, not fallbacks, with their equals in other languages.

use super::Site;
use super::routes::lists;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::export::sitemap::Listed;
use crate::model::Front;

/// The pages of one language, in the order of the route table.
pub(super) fn pages(site: &Site, lang: &Lang) -> Vec<Listed> {
    let languages = &site.portal.settings.languages;
    let maps: Vec<Vec<Route>> = languages.iter().map(|lang| lists(site, lang)).collect();
    let of_source = lists(site, &site.portal.settings.source);
    let own = lists(site, lang).into_iter().enumerate().filter(|(_, route)| !is_for_staff(route));
    let mut pages: Vec<Listed> = own
        .map(|(at, route)| Listed {
            // Every language has the same lists in the same order.
            alternates: languages.iter().zip(&maps).filter_map(|(lang, map)| Some((*lang, map.get(at)?.clone()))).collect(),
            x_default: if matches!(route, Route::Home(_)) { Route::Chooser } else { of_source.get(at).unwrap_or(&route).clone() },
            route,
            updated: None,
        })
        .collect();
    pages.extend(site.portal.items.fronts().filter(|item| item.speaks(lang)).map(|item| item_page(site, item, lang)));
    pages
}

/// Pages for editors and webmasters are not for search engines.
const fn is_for_staff(route: &Route) -> bool {
    matches!(route, Route::Translations(_) | Route::Embeds(..) | Route::Oversight(..))
}

fn item_page(site: &Site, item: &Front, lang: &Lang) -> Listed {
    let route = |lang: &Lang| Route::Item(item.id.clone(), *lang);
    let written = site.portal.settings.languages.iter().filter(|lang| item.speaks(lang));
    Listed {
        route: route(lang),
        alternates: written.map(|lang| (*lang, route(lang))).collect(),
        x_default: route(&item.source),
        updated: item.shared.updated.map(|day| day.0),
    }
}
