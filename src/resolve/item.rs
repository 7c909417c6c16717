//! An item as a reader of one language gets it.

use super::Context;
use super::section::{self, ResolvedSection};
use super::validation::{self, Validity};
use super::words::{self, Words};
use crate::base::id::SectionId;
use crate::base::lang::Lang;
use crate::model::{Behind, Front, Item, SectionState};
use crate::parse::record::translation::Translator;
use jiff::civil::Date;

/// An item, worked out for one reader.
#[derive(Debug, Clone)]
pub struct ResolvedItem<'a> {
    pub item: &'a Item,
    pub title: Words,
    pub summary: Option<Words>,
    pub sections: Vec<ResolvedSection<'a>>,
    pub translation: TranslationState,
    pub validation: Option<Validity<'a>>,
}

/// How the page as a whole stands to its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslationState {
    /// The reader's language is the source's.
    Original,
    /// Nothing is written in the reader's language.
    Fallback,
    Translated {
        by: Translator,
        on: Option<Date>,
        outdated: usize,
        missing: usize,
    },
}

impl TranslationState {
    /// Whether a reader finds other words than the source's, or not all of them.
    #[must_use]
    pub const fn is_wanting(&self) -> bool {
        match self {
            Self::Original => false,
            Self::Fallback => true,
            Self::Translated { outdated, missing, .. } => *outdated > 0 || *missing > 0,
        }
    }

    /// The end of the message ids that speak of it.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Fallback => "missing",
            Self::Translated { outdated: 0, missing: 0, by: Translator::Machine, .. } => "machine",
            Self::Translated { outdated: 0, missing: 0, by: Translator::MachineReviewed, .. } => "machine-reviewed",
            Self::Translated { outdated: 0, missing: 0, by: Translator::Person, .. } => "current",
            Self::Translated { outdated: 0, .. } => "partial",
            Self::Translated { .. } => "outdated",
        }
    }
}

/// The state of an item in a language, without its texts.
#[must_use]
pub fn translation_state(item: &Front, lang: &Lang) -> TranslationState {
    if *lang == item.source {
        return TranslationState::Original;
    }
    match (item.translation(lang), &item.data_translation) {
        (Some(translation), _) => {
            let Behind { outdated, missing } = item.behind(lang);
            TranslationState::Translated { by: translation.by, on: Some(translation.on.0), outdated, missing }
        }
        // Words of a data file of which nobody says who made them are taken for a person's.
        (None, data) if item.title(lang).is_some() || item.summary(lang).is_some() => TranslationState::Translated {
            by: data.as_ref().map_or(Translator::Person, |data| data.by),
            on: data.as_ref().map(|data| data.on.0),
            outdated: 0,
            missing: 0,
        },
        _ => TranslationState::Fallback,
    }
}

/// Works an item out for the context's reader.
#[must_use]
pub fn resolve<'a>(context: &Context<'a>, item: &'a Item) -> ResolvedItem<'a> {
    let lang = context.lang();
    let translation = translation_state(item, lang);
    let head_is_outdated = !item.id.collection.is_data() && item.state(lang, &SectionId::head()) == SectionState::Outdated;
    // A short answer may name a fee or a term of days: outdated, it gives way to the source's.
    let summary = if head_is_outdated {
        words::summary(context.portal, item, &item.source)
    } else {
        words::summary(context.portal, item, lang)
    };
    ResolvedItem {
        item,
        title: words::title(context.portal, item, lang),
        summary,
        sections: section::resolve(context, item),
        translation,
        validation: item.shared.validated.as_ref().map(|validation| validation::judge(item, validation, context.today())),
    }
}
