//! How heavy a page may be: it is weighed as servers send it.

use super::{Artifact, Site, fetched};
use crate::base::diagnostic::{Diagnostic, Place, in_order};
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::base::source::SourcePath;
use crate::model::{Budget, Portal};
use crate::pack::brotli;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What servers use for pages that they compress as they send them.
const QUALITY: i32 = 5;
/// Several times quicker, and never smaller: what is light enough by this is so by that.
const QUICK: i32 = 1;

/// The portal's limits, and the weights of the theme's files.
#[derive(Debug)]
pub struct Scales<'a> {
    site: &'a Site,
    budget: &'a Budget,
    /// Compressed sizes by published name; `None` when no limit asks for them.
    assets: Option<BTreeMap<&'a str, usize>>,
}

/// A limit, by its name in `portal.yaml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Limit {
    Answer,
    Visit,
    Requests,
}

/// A page that is over a limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excess {
    /// The file to mend: the item's, or that of the limits.
    path: SourcePath,
    limit: Limit,
    page: Route,
    weight: usize,
    most: usize,
}

/// What a page fetches as it opens, besides itself.
#[derive(Debug, Default)]
struct Load {
    of_theme: Vec<usize>,
    /// The item's own files, which are compressed already.
    of_item: Vec<usize>,
}

impl Load {
    fn weight(&self) -> usize {
        self.of_theme.iter().chain(&self.of_item).sum()
    }

    fn requests(&self) -> usize {
        1 + self.of_theme.len() + self.of_item.len()
    }
}

impl<'a> Scales<'a> {
    #[must_use]
    pub fn new(site: &'a Site) -> Self {
        let budget = &site.portal.settings.budget;
        let weighed = |asset: &'a crate::render::theme::Asset| (asset.published.as_str(), compressed(&asset.bytes));
        let needed = budget.visit.is_some() || budget.requests.is_some();
        let assets = needed.then(|| site.theme.assets.values().map(weighed).collect());
        Self { site, budget, assets }
    }

    /// Of what a page has too much. The portal is that of which the page was made: its items may note that they are looked at.
    #[must_use]
    pub fn judge(&self, portal: &Portal, route: &Route, artifact: &Artifact) -> Vec<Excess> {
        if !artifact.media_type.starts_with("text/html") {
            return Vec::new();
        }
        let load = self.load(portal, &artifact.bytes);
        [self.answer(route, artifact), self.visit(route, artifact, &load), self.requests(route, &load)]
            .into_iter()
            .flatten()
            .collect()
    }

    fn answer(&self, route: &Route, artifact: &Artifact) -> Option<Excess> {
        let is_answer = matches!(route, Route::Item(id, _) if id.collection == Collection::Faq);
        let most = self.budget.answer.filter(|_| is_answer)?.0;
        let weight = at_most(&artifact.bytes, most)?;
        Some(Excess { path: self.file(route), limit: Limit::Answer, page: route.clone(), weight, most })
    }

    fn visit(&self, route: &Route, artifact: &Artifact, load: &Load) -> Option<Excess> {
        let most = self.budget.visit?.0;
        let rest = load.weight();
        let weight = rest + at_most(&artifact.bytes, most.saturating_sub(rest))?;
        let by_theme = load.of_theme.iter().sum::<usize>() > most;
        let path = if by_theme { self.site.portal.settings.path.clone() } else { self.file(route) };
        Some(Excess { path, limit: Limit::Visit, page: route.clone(), weight, most })
    }

    fn requests(&self, route: &Route, load: &Load) -> Option<Excess> {
        let most = usize::try_from(self.budget.requests?).ok()?;
        let weight = Some(load.requests()).filter(|asked| *asked > most)?;
        let by_theme = load.of_theme.len() + 1 > most;
        let path = if by_theme { self.site.portal.settings.path.clone() } else { self.file(route) };
        Some(Excess { path, limit: Limit::Requests, page: route.clone(), weight, most })
    }

    fn load(&self, portal: &Portal, page: &[u8]) -> Load {
        let mut load = Load::default();
        let Some(assets) = &self.assets else { return load };
        for path in fetched::paths(str::from_utf8(page).unwrap_or_default()) {
            match Route::parse(&path) {
                Some(Route::Asset(name)) => load.of_theme.extend(assets.get(name.as_str())),
                Some(Route::Attachment(id, name)) => {
                    let attachments = portal.item(&id).into_iter().flat_map(|item| &item.attachments);
                    load.of_item.extend(attachments.filter(|attachment| attachment.name == name).map(|found| found.bytes.len()));
                }
                _ => {}
            }
        }
        load
    }

    /// The file to shorten.
    fn file(&self, route: &Route) -> SourcePath {
        let item = match route {
            Route::Item(id, _) | Route::Counter(id, _) | Route::Everywhere(id) => self.site.portal.item(id),
            _ => None,
        };
        item.map_or(&self.site.portal.settings.path, |item| &item.path).clone()
    }
}

/// One diagnostic for each file and limit: it names the heaviest page, and says how many others there are.
#[must_use]
pub fn diagnostics(mut found: Vec<Excess>) -> Vec<Diagnostic> {
    let group = |excess: &Excess| (excess.path.clone(), excess.limit);
    found.sort_by_key(|excess| (group(excess), Reverse(excess.weight), excess.page.clone()));
    let groups = found.chunk_by(|left, right| group(left) == group(right));
    in_order(groups.filter_map(|group| Some(group.first()?.diagnostic(group.len() - 1))).collect())
}

impl Excess {
    fn diagnostic(&self, more: usize) -> Diagnostic {
        let place = Place::file(&self.path);
        let named = match self.limit {
            Limit::Answer => Diagnostic::error("page-too-heavy", place).with("limit-name", "answer"),
            Limit::Visit => Diagnostic::error("page-too-heavy", place).with("limit-name", "visit"),
            Limit::Requests => Diagnostic::error("page-too-many-requests", place),
        };
        named.with("page", &self.page).with("weight", self.weight).with("limit", self.most).with("count", more)
    }
}

/// The compressed size when it is over the limit. What is small enough as it stands needs no compressing.
fn at_most(bytes: &[u8], limit: usize) -> Option<usize> {
    if bytes.len() <= limit || brotli(QUICK, bytes).len() <= limit {
        return None;
    }
    Some(compressed(bytes)).filter(|weight| *weight > limit)
}

fn compressed(bytes: &[u8]) -> usize {
    brotli(QUALITY, bytes).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_diagnostic_names_the_heaviest_page_of_a_file() {
        let page = |tag: &str| Route::Home(crate::base::lang::Lang::parse(tag).unwrap());
        let excess = |limit, tag, weight| Excess { path: "a.md".into(), limit, page: page(tag), weight, most: 5 };
        let found = [(Limit::Visit, "it", 7), (Limit::Visit, "ar", 9), (Limit::Answer, "it", 6), (Limit::Visit, "en", 9)];
        let told = diagnostics(found.map(|(limit, tag, weight)| excess(limit, tag, weight)).into());
        let told: Vec<String> = told
            .iter()
            .map(|diagnostic| diagnostic.arguments.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(told, ["answer /it/ 6 5 0", "visit /ar/ 9 5 2"]);
    }

    #[test]
    fn a_page_is_weighed_as_it_is_sent() {
        let text = "permesso di soggiorno ".repeat(1000);
        assert!(compressed(text.as_bytes()) < 200);
        assert_eq!(at_most(text.as_bytes(), 200), None);
        assert!(at_most(text.as_bytes(), 10).is_some_and(|weight| weight > 10));
    }
}
