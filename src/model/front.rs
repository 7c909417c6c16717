//! What stands before the texts of an item: its data, its titles and summaries, and how its translations stand to their source.
//!
//! Lists show this and no more. Nothing here leads to the words of a section, so that a list that was made of fronts is as it was when
//! only such words have changed.

use super::currency::Behind;
use crate::base::hash::Version;
use crate::base::id::{ItemId, Slug, TopicId};
use crate::base::lang::Lang;
use crate::base::source::{SourcePath, Span};
use crate::model::assemble::Attachment;
use crate::parse::file::{ItemFile, ItemPart};
use crate::parse::localized::Localized;
use crate::parse::record::Record;
use crate::parse::record::shared::Shared;
use crate::parse::record::translation::{DataTranslation, Translation, TranslationFront};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An item without the texts of its sections.
#[derive(Debug, Clone)]
pub struct Front {
    pub id: ItemId,
    /// The language in which its words were first written.
    pub source: Lang,
    pub shared: Shared,
    pub record: Record,
    /// The file that carries the data, and the place of a complaint about the item as a whole.
    pub path: SourcePath,
    pub span: Span,
    /// Who translated the words of its data file.
    pub data_translation: Option<DataTranslation>,
    pub attachments: Vec<Attachment>,
    /// Of all that a front tells: as long as it is the same, so is every list with this item.
    pub version: Version,
    /// The portal's languages in which anything of it is written, in the portal's order.
    pub languages: Vec<Lang>,
    /// The prose, by language; the source language's too.
    pub(super) prose: BTreeMap<Lang, Arc<ItemFile>>,
    /// By language of a translation. Every list in that language asks.
    pub(super) behind: BTreeMap<Lang, Behind>,
    /// The official terms to which the texts in the source language link.
    pub terms: BTreeSet<Slug>,
}

/// Where the pages of an item are, and no way to what they say.
#[derive(Debug, Clone, Copy, Hash)]
pub struct Whereabouts<'a> {
    pub id: &'a ItemId,
    pub source: &'a Lang,
    /// See [`Front::languages`].
    pub languages: &'a [Lang],
    /// The day of the last change of substance.
    pub updated: Option<jiff::civil::Date>,
}

impl Front {
    /// What a sitemap tells of it.
    #[must_use]
    pub fn whereabouts(&self) -> Whereabouts<'_> {
        let updated = self.shared.updated.map(|day| day.0);
        Whereabouts { id: &self.id, source: &self.source, languages: &self.languages, updated }
    }

    /// The title in exactly this language.
    #[must_use]
    pub fn title(&self, lang: &Lang) -> Option<&str> {
        self.words(lang, Some(self.record.title()), |front| front.title.as_ref().map(|title| title.value.as_str()))
    }

    /// The summary, or a FAQ's short answer, in exactly this language.
    #[must_use]
    pub fn summary(&self, lang: &Lang) -> Option<&str> {
        self.words(lang, self.record.summary(), |front| front.summary.as_ref().map(|summary| summary.value.as_str()))
    }

    fn words<'a>(
        &'a self,
        lang: &Lang,
        data: Option<&'a Localized>,
        front: impl Fn(&'a TranslationFront) -> Option<&'a str>,
    ) -> Option<&'a str> {
        match self.prose.get(lang).map(|file| &file.part) {
            Some(ItemPart::Translation { front: translation, .. }) => front(translation),
            _ => data?.get(lang, &self.source),
        }
    }

    /// Words that people type in this language and that the text does not contain.
    #[must_use]
    pub fn hidden_search_terms(&self, lang: &Lang) -> &[String] {
        match self.prose.get(lang).map(|file| &file.part) {
            Some(ItemPart::Translation { front, .. }) => &front.hidden_search_terms,
            _ if *lang == self.source => &self.shared.hidden_search_terms,
            _ => &[],
        }
    }

    /// Who translated its prose into this language, when, and from what.
    #[must_use]
    pub fn translation(&self, lang: &Lang) -> Option<&Translation> {
        self.prose.get(lang).and_then(|file| file.part.translation())
    }

    /// How much of its translation into this language is not current; nothing is, where there is no translation.
    #[must_use]
    pub fn behind(&self, lang: &Lang) -> Behind {
        self.behind.get(lang).copied().unwrap_or_default()
    }

    /// All topics that it names, its own first.
    pub fn topics(&self) -> impl Iterator<Item = &TopicId> {
        self.shared.topic.iter().chain(&self.shared.topics).map(|topic| &topic.value)
    }

    #[must_use]
    pub fn names(&self, topic: &TopicId) -> bool {
        self.topics().any(|own| own == topic)
    }

    /// Whether anything at all is written in this language of the portal.
    #[must_use]
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.languages.contains(lang)
    }

    /// For who fills in [`Front::languages`].
    pub(super) fn has_words(&self, lang: &Lang) -> bool {
        *lang == self.source || self.prose.contains_key(lang) || self.title(lang).is_some() || self.summary(lang).is_some()
    }
}
