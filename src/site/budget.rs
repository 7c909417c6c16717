//! How heavy a page may be. Owner of brotli: a page is weighed as servers send it.

use super::{Artifact, Site};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::model::Budget;
use brotli::enc::BrotliEncoderParams;

/// What servers use for pages that they compress as they send them.
const QUALITY: i32 = 5;

/// The portal's limits, and the weights of the theme's files.
#[derive(Debug)]
pub struct Scales<'a> {
    site: &'a Site,
    budget: &'a Budget,
    /// Published name and compressed size.
    assets: Vec<(&'a str, usize)>,
}

impl<'a> Scales<'a> {
    #[must_use]
    pub fn new(site: &'a Site) -> Self {
        let budget = &site.portal.settings.budget;
        let weighed = |asset: &'a crate::render::theme::Asset| (asset.published.as_str(), compressed(&asset.bytes));
        // Without limits nothing needs weighing.
        let needed = budget.visit.is_some() || budget.requests.is_some();
        let assets = if needed { site.theme.assets.values().map(weighed).collect() } else { Vec::new() };
        Self { site, budget, assets }
    }

    /// What is too much of a page, if anything.
    #[must_use]
    pub fn judge(&self, route: &Route, artifact: &Artifact) -> Vec<Diagnostic> {
        if !artifact.media_type.starts_with("text/html") {
            return Vec::new();
        }
        let is_answer = matches!(route, Route::Item(id, _) if id.collection == Collection::Faq);
        let answer = self.budget.answer.filter(|_| is_answer).and_then(|limit| {
            let weight = at_most(&artifact.bytes, limit.0)?;
            Some(self.too_heavy(route, weight, limit.0).with("limit-name", "answer"))
        });
        let page = str::from_utf8(&artifact.bytes).unwrap_or_default();
        let assets: Vec<usize> = self.assets.iter().filter(|(name, _)| fetches(page, name)).map(|(_, bytes)| *bytes).collect();
        let visit = self.budget.visit.and_then(|limit| {
            let rest: usize = assets.iter().sum();
            let weight = rest + at_most(&artifact.bytes, limit.0.saturating_sub(rest))?;
            Some(self.too_heavy(route, weight, limit.0).with("limit-name", "visit"))
        });
        let requests = self.budget.requests.and_then(|limit| {
            let (limit, asked) = (usize::try_from(limit).ok()?, 1 + assets.len());
            (asked > limit).then(|| {
                let diagnostic = Diagnostic::error("page-too-many-requests", self.place(route));
                diagnostic.with("page", route).with("weight", asked).with("limit", limit)
            })
        });
        answer.into_iter().chain(visit).chain(requests).collect()
    }

    fn too_heavy(&self, route: &Route, weight: usize, limit: usize) -> Diagnostic {
        let diagnostic = Diagnostic::error("page-too-heavy", self.place(route));
        diagnostic.with("page", route).with("weight", weight).with("limit", limit)
    }

    /// The file to shorten: the item's, or else that of the limits.
    fn place(&self, route: &Route) -> Place {
        let item = match route {
            Route::Item(id, _) | Route::Counter(id, _) | Route::Everywhere(id) => self.site.portal.item(id),
            _ => None,
        };
        Place::file(item.map_or(&self.site.portal.settings.path, |item| &item.path))
    }
}

/// The compressed size when it is over the limit. What is small enough as it stands needs no compressing.
fn at_most(bytes: &[u8], limit: usize) -> Option<usize> {
    (bytes.len() > limit).then(|| compressed(bytes)).filter(|weight| *weight > limit)
}

/// Whether the page fetches a file as it opens. What a script fetches when a button is pressed stands in other attributes.
fn fetches(page: &str, asset: &str) -> bool {
    let path = Route::Asset(asset.to_owned()).path();
    ["src", "href"].into_iter().any(|attribute| page.contains(&format!("{attribute}=\"{path}\"")))
}

fn compressed(bytes: &[u8]) -> usize {
    let parameters = BrotliEncoderParams { quality: QUALITY, ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    // Writing to memory does not fail; if it did, the page would count as it stands.
    match brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters) {
        Ok(size) => size,
        Err(_) => bytes.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_opens_with_the_page_counts() {
        let page = r#"<link rel="stylesheet" href="/assets/a.css"><template data-module="/assets/b.js">"#;
        assert_eq!(["a.css", "b.js"].map(|asset| fetches(page, asset)), [true, false]);
    }

    #[test]
    fn a_page_is_weighed_as_it_is_sent() {
        let text = "permesso di soggiorno ".repeat(1000);
        assert!(compressed(text.as_bytes()) < 200);
        assert_eq!(at_most(text.as_bytes(), 200), None);
        assert!(at_most(text.as_bytes(), 10).is_some_and(|weight| weight > 10));
    }
}
