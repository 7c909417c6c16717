//! What a sitemap lists: pages that are themselves, not fallbacks, with their equals in other languages.

use super::Site;
use super::routes::lists;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::export::sitemap::{Listed, of_language};
use crate::model::Whereabouts;
use std::io;

/// The sitemap of one language: its lists in the order of the route table, then its items.
pub(super) fn sitemap(site: &Site, lang: &Lang) -> io::Result<Vec<u8>> {
    let (settings, items) = (&site.portal.settings, &site.portal.items);
    // Every language has the same lists in the same order.
    let addresses = |lang: &Lang| lists(site, lang).iter().map(|route| settings.absolute(route)).collect();
    let maps: Vec<(Lang, Vec<String>)> = settings.languages.iter().map(|lang| (*lang, addresses(lang))).collect();
    let address = |lang: &Lang, at: usize| maps.iter().find(|(own, _)| own == lang).and_then(|(_, map)| map.get(at)).cloned();
    let own = lists(site, lang).into_iter().enumerate().filter(|(_, route)| !is_for_staff(route));
    let of_lists = own.filter_map(|(at, route)| {
        let x_default = match route {
            Route::Home(_) => settings.absolute(&Route::Chooser),
            _ => address(&settings.source, at)?,
        };
        let alternates = maps.iter().filter_map(|(lang, map)| Some((*lang, map.get(at)?.clone()))).collect();
        Some(Listed { address: address(lang, at)?, alternates, x_default, updated: None })
    });
    let of_items = items.whereabouts().filter(|item| item.languages.contains(lang)).map(|item| item_page(site, item, lang));
    let most = maps.first().map_or(0, |(_, map)| map.len()) + items.whereabouts().count();
    of_language(of_lists.chain(of_items), most * (settings.languages.len() + 2))
}

/// Pages for editors and webmasters are not for search engines.
const fn is_for_staff(route: &Route) -> bool {
    matches!(route, Route::Translations(_) | Route::Embeds(..) | Route::Oversight(..))
}

fn item_page(site: &Site, item: Whereabouts<'_>, lang: &Lang) -> Listed {
    let settings = &site.portal.settings;
    let address = |lang: &Lang| settings.absolute(&Route::Item(item.id.clone(), *lang));
    let alternates: Vec<(Lang, String)> = item.languages.iter().map(|lang| (*lang, address(lang))).collect();
    // The page itself and the source's are among them.
    let known = |lang: &Lang| alternates.iter().find(|(other, _)| other == lang).map(|(_, address)| address.clone());
    Listed {
        address: known(lang).unwrap_or_else(|| address(lang)),
        x_default: known(item.source).unwrap_or_else(|| address(item.source)),
        updated: item.updated,
        alternates,
    }
}
