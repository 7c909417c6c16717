//! Looks up what a key of a data file or a front matter names, and says when it is not there.

use crate::base::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::base::id::{AreaId, Collection, FactId, ItemId, NetworkId, TopicId};
use crate::base::source::{SourcePath, Span, Spanned};
use crate::model::Portal;

/// Finds for one file.
pub struct Seeker<'a> {
    pub portal: &'a Portal,
    pub path: &'a SourcePath,
}

impl Seeker<'_> {
    /// Any item.
    pub fn item(&self, id: &Spanned<ItemId>) -> Option<Diagnostic> {
        let collection = id.value.collection;
        if self.portal.items.contains(&id.value) {
            return None;
        }
        let known = self.portal.collection(collection).map(|item| item.id.slug.as_str());
        let suggestion = did_you_mean(id.value.slug.as_str(), known).map(|slug| format!("{collection}/{slug}"));
        Some(self.missing(collection.folder(), &id.value.to_string(), id.span, suggestion.as_deref()))
    }

    /// An item of one collection.
    pub fn item_of(&self, collection: Collection, id: &Spanned<ItemId>) -> Option<Diagnostic> {
        if id.value.collection == collection {
            return self.item(id);
        }
        let diagnostic = Diagnostic::error("reference-kind-wrong", Place::at(self.path, id.span));
        Some(diagnostic.with("id", &id.value).with("expected", collection.folder()))
    }

    pub fn organization(&self, id: &Spanned<ItemId>) -> Option<Diagnostic> {
        self.item_of(Collection::Organizations, id)
    }

    pub fn topic(&self, id: &Spanned<TopicId>) -> Option<Diagnostic> {
        let known = self.portal.topics.iter().map(|topic| topic.id.value.as_str());
        self.word("topic", id.value.as_str(), id.span, self.portal.topic(&id.value).is_some(), known)
    }

    pub fn area(&self, id: &Spanned<AreaId>) -> Option<Diagnostic> {
        let known = self.portal.territory.areas.keys().map(AreaId::as_str);
        self.word("area", id.value.as_str(), id.span, self.portal.area(&id.value).is_some(), known)
    }

    pub fn network(&self, id: &Spanned<NetworkId>) -> Option<Diagnostic> {
        let known = self.portal.settings.networks.iter().map(|network| network.id.value.as_str());
        self.word("network", id.value.as_str(), id.span, known.clone().any(|known| known == id.value.as_str()), known)
    }

    pub fn fact(&self, id: &Spanned<FactId>) -> Option<Diagnostic> {
        let known = self.portal.facts.keys().map(FactId::as_str);
        self.word("fact", id.value.as_str(), id.span, self.portal.facts.contains_key(&id.value), known)
    }

    fn word<'a>(
        &self,
        kind: &str,
        id: &str,
        span: Span,
        exists: bool,
        known: impl Iterator<Item = &'a str>,
    ) -> Option<Diagnostic> {
        (!exists).then(|| self.missing(kind, id, span, did_you_mean(id, known)))
    }

    fn missing(&self, kind: &str, id: &str, span: Span, suggestion: Option<&str>) -> Diagnostic {
        let diagnostic = Diagnostic::error("reference-missing", Place::at(self.path, span));
        diagnostic.with("kind", kind).with("id", id).with("suggestion", suggestion.unwrap_or_default())
    }
}
