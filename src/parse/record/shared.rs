//! What every item may say besides its own data: subject, search words, who answers for it and on what law it rests.

use crate::base::hash::ContentHash;
use crate::base::id::{AreaId, ItemId, TopicId};
use crate::base::source::Spanned;
use crate::parse::localized::Localized;
use crate::parse::value::{Alias, Date, Urn, WebAddress};
use schemars::JsonSchema;
use serde::Deserialize;

/// Keys allowed in every item.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Shared {
    /// The macro-topic under which the item is listed (an id of `topics.yaml`).
    pub topic: Option<Spanned<TopicId>>,
    /// Further macro-topics, for a service or a course that answers for several.
    pub topics: Vec<Spanned<TopicId>>,
    /// Free keywords.
    pub tags: Vec<String>,
    /// Words that people type and that the text does not contain; indexed, never shown.
    pub hidden_search_terms: Vec<String>,
    /// Items to read next, as `collection/slug`.
    pub related: Vec<Spanned<ItemId>>,
    /// Old addresses that must go on working, as `/faq/vecchio-nome/`.
    pub aliases: Vec<Spanned<Alias>>,
    /// The day of the last change of substance.
    pub updated: Option<Date>,
    /// The day by which somebody must read it again.
    pub review_by: Option<Spanned<Date>>,
    /// The organisation that answers for the text.
    pub owner: Option<Spanned<ItemId>>,
    /// Who declared the text right, when and until when.
    pub validated: Option<Validation>,
    /// The law, or the document, on which the text rests.
    pub sources: Vec<LegalSource>,
}

/// A declaration by a body that the words are right. Any later edit of the source text voids it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Validation {
    /// The organisation, as `organizations/slug`.
    pub by: Spanned<ItemId>,
    /// The day of the declaration.
    pub on: Date,
    /// The last day on which it holds.
    pub expires: Option<Date>,
    /// Areas for which it holds; empty: everywhere.
    #[serde(default)]
    pub scope: Vec<Spanned<AreaId>>,
    /// Fingerprint of the words that were validated, written by `sportello validations mark`.
    pub of: Option<Spanned<ContentHash>>,
}

/// A law or a document.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalSource {
    /// `urn:nir:stato:decreto.legislativo:1998-07-25;286~art5`; the link to Normattiva follows from it.
    pub urn: Option<Urn>,
    /// What it is called: `D.Lgs. 286/1998, art. 5`.
    pub title: Localized,
    /// Needed only where no URN leads to the text.
    pub url: Option<WebAddress>,
}

impl LegalSource {
    /// Where the text can be read.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        let given = self.url.as_ref().map(|url| url.as_str().to_owned());
        given.or_else(|| self.urn.as_ref().and_then(Urn::resolver_url))
    }
}
