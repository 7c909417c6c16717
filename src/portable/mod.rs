//! One language of a site as files that open from a disk without a server: pages whose links are relative, a search that is a
//! plain script, and a note on how to open them.
//!
//! Reading order: `places` knows which pages are in the copy and where; `links` makes a page's links lead there; `search` writes the
//! index as a script; `note` says of which day the copy is, beside its pages and on
//! each of them; `archive` puts all into one file. Must not know: the disk, printing.

mod archive;
mod error;
mod links;
mod note;
mod places;
mod search;

pub use archive::zip;
pub use error::PortableError;

use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::site::Site;
use links::Stamp;
use places::Places;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The files of a copy, by their paths in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The scripts of the search page, in the order in which they need each other. The first is made, the others are the theme's: what the
/// site loads as modules are plain scripts too.
const SEARCH_SCRIPTS: [&str; 3] = ["search-data.js", "inflate.js", "search.js"];

/// The copy of one language; `None` when the portal does not have it.
///
/// # Errors
/// A template fails, the theme's HTML cannot be read, or the index cannot be made.
pub fn files(site: &Site, lang: &Lang) -> Result<Option<Files>, PortableError> {
    let Some(context) = site.context(lang) else { return Ok(None) };
    let places = Places::of(site, lang);
    let day = note::day(&context);
    let found = places.routes().par_bridge().map(|(route, place)| file(site, &places, &day, route, place));
    let mut files = found.filter_map(Result::transpose).collect::<Result<Files, _>>()?;
    files.extend(search_files(site, lang)?);
    files.insert(note::NAME.to_owned(), note::text(&context).into_bytes());
    Ok(Some(files))
}

/// A page with its links turned and the day of the copy, or any other file as it is.
fn file(site: &Site, places: &Places, day: &str, route: &Route, place: &str) -> Result<Option<(String, Vec<u8>)>, PortableError> {
    let Some(artifact) = site.artifact(route).map_err(PortableError::Template)? else { return Ok(None) };
    if !artifact.media_type.starts_with("text/html") {
        return Ok(Some((place.to_owned(), artifact.bytes)));
    }
    let scripts: &[&str] = if matches!(route, Route::Search(_)) { &SEARCH_SCRIPTS } else { &[] };
    let html = String::from_utf8_lossy(&artifact.bytes);
    let stamp = Stamp { text: day, address: format!("{}{route}", site.portal.settings.base_url) };
    let turned = links::turned(&html, |address| places.link(place, address), scripts, &stamp);
    let turned = turned.map_err(|error| PortableError::Html { page: route.path(), reason: error.to_string() })?;
    Ok(Some((place.to_owned(), turned.into_bytes())))
}

fn search_files(site: &Site, lang: &Lang) -> Result<Files, PortableError> {
    let [data, theirs @ ..] = SEARCH_SCRIPTS;
    let of_theme = theirs.into_iter().filter_map(|name| Some((name.to_owned(), site.theme.assets.get(name)?.bytes.to_vec())));
    let mut files: Files = of_theme.collect();
    files.insert(data.to_owned(), search::script(site, lang)?.into_bytes());
    Ok(files)
}
