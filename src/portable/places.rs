//! Which pages of a site are in the copy of one language, and in which file each stands.
//!
//! What a reader needs is in: pages, attachments, styles. What is for machines, editors, paper or other sites stays on the site, and so
//! do the other languages: links to them lead there.

use super::SEARCH_SCRIPTS;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::site::{Site, without_search};
use std::collections::BTreeMap;

/// The pages of a copy.
#[derive(Debug)]
pub struct Places {
    files: BTreeMap<Route, String>,
    /// Where the rest is.
    base_url: String,
}

impl Places {
    #[must_use]
    pub fn of(site: &Site, lang: &Lang) -> Self {
        let settings = &site.portal.settings;
        // They stand beside the search page already, as plain scripts.
        let scripts = SEARCH_SCRIPTS.into_iter().filter_map(|name| site.theme.assets.get(name));
        let scripts: Vec<Route> = scripts.map(|asset| Route::Asset(asset.published.clone())).collect();
        // The source's counter is the choice of another language, which is not in this copy.
        let is_choice = |route: &Route| matches!(route, Route::Counter(..)) && *lang == settings.source;
        let inside = without_search(site)
            .into_iter()
            .filter(|route| is_inside(route, lang) && !is_choice(route) && !scripts.contains(route));
        let files = inside.map(|route| (place(&route, lang), route)).map(|(place, route)| (route, place)).collect();
        Self { files, base_url: site.portal.settings.base_url.clone() }
    }

    /// Every address of the copy and its file.
    pub fn routes(&self) -> impl Iterator<Item = (&Route, &str)> + Send {
        self.files.iter().map(|(route, place)| (route, place.as_str()))
    }

    /// How a page in the file `from` writes an address of the site; `None` when it stays as it is.
    #[must_use]
    pub fn link(&self, from: &str, address: &str) -> Option<String> {
        if !address.starts_with('/') || address.starts_with("//") {
            return None;
        }
        let (path, rest) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
        let target = Route::parse(path).and_then(|route| self.written(&route));
        Some(match target {
            Some(target) => format!("{}{target}{rest}", "../".repeat(from.matches('/').count())),
            None => format!("{}{address}", self.base_url),
        })
    }

    /// A file's path as an address: names of attachments may hold spaces and accents.
    fn written(&self, route: &Route) -> Option<String> {
        let place = self.files.get(route)?;
        Some(match route {
            Route::Attachment(..) | Route::Asset(_) => route.path().trim_start_matches('/').to_owned(),
            _ => place.clone(),
        })
    }
}

/// Home and search stand at the top, where whoever opens the folder looks; the rest as on the site, without the language.
fn place(route: &Route, lang: &Lang) -> String {
    match route {
        Route::Home(_) => "index.html".to_owned(),
        Route::Search(_) => "search.html".to_owned(),
        _ => {
            let file = route.file();
            file.strip_prefix(&format!("{lang}/")).map_or(file.clone(), ToOwned::to_owned)
        }
    }
}

/// What a reader of one language needs: not what is for search engines, editors, other sites or a browser with a network.
fn is_inside(route: &Route, lang: &Lang) -> bool {
    match route {
        Route::Attachment(..) | Route::Asset(_) => true,
        Route::Sitemap(_)
        | Route::Feed(_)
        | Route::FinderData(_)
        | Route::Translations(_)
        | Route::Oversight(..)
        | Route::Offline(_)
        | Route::Embed(..)
        | Route::Embeds(..)
        | Route::Alias(..) => false,
        _ => route.lang() == Some(lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::ItemId;

    fn places() -> Places {
        let lang = Lang::parse("ar").unwrap();
        let item = ItemId::parse("faq/rinnovo").unwrap();
        let routes = [
            Route::Home(lang),
            Route::Search(lang),
            Route::Item(item.clone(), lang),
            Route::Attachment(item, "modulo è.pdf".to_owned()),
            Route::Asset("style-1.css".to_owned()),
        ];
        let files = routes.into_iter().map(|route| (route.clone(), place(&route, &lang))).collect();
        Places { files, base_url: "https://x.example".to_owned() }
    }

    #[test]
    fn links_are_relative_inside_and_absolute_outside() {
        let cases = [
            ("index.html", "/ar/faq/rinnovo/", Some("faq/rinnovo/index.html")),
            ("faq/rinnovo/index.html", "/ar/", Some("../../index.html")),
            ("faq/rinnovo/index.html", "/ar/search/?q=a%20b#c", Some("../../search.html?q=a%20b#c")),
            ("faq/rinnovo/index.html", "/assets/style-1.css", Some("../../assets/style-1.css")),
            ("index.html", "/files/faq/rinnovo/modulo%20%C3%A8.pdf", Some("files/faq/rinnovo/modulo%20%C3%A8.pdf")),
            ("index.html", "/it/faq/rinnovo/#cosa", Some("https://x.example/it/faq/rinnovo/#cosa")),
            ("index.html", "/ar/feed.xml", Some("https://x.example/ar/feed.xml")),
            ("index.html", "#main", None),
            ("index.html", "https://other.example/", None),
            ("index.html", "//other.example/", None),
            ("index.html", "mailto:a@b.example", None),
        ];
        let places = places();
        for (from, address, expected) in cases {
            assert_eq!(places.link(from, address).as_deref(), expected, "{from} {address}");
        }
    }
}
