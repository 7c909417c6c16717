//! What editors write, one struct a type; JSON Schema and the content reference are derived from these structs.
//!
//! Field names follow Open Referral HSDS for organisations and services, schema.org where HSDS is silent, CPSV-AP_IT for
//! procedures. Absent on purpose: languages other than as keys, links between files (see `model`, `check`).
//! Networks, projects, indicators, documents, opportunities and cities will each be one more file here and one more
//! [`Record`] variant.

pub mod accessibility;
pub mod area;
pub mod coverage;
pub mod fact;
pub mod faq;
pub mod glossary;
pub mod guide;
pub mod holiday;
pub mod organization;
pub mod page;
pub mod portal;
pub mod service;
pub mod shared;
pub mod topic;
pub mod training;
pub mod translation;

use crate::base::id::Collection;
use crate::parse::localized::Localized;

/// An item's own data, by collection.
#[derive(Debug, Clone)]
pub enum Record {
    Faq(faq::Faq),
    Guide(guide::Guide),
    Service(Box<service::Service>),
    Organization(organization::Organization),
    Term(glossary::Term),
    Training(Box<training::Training>),
    News(page::News),
    Page(page::Page),
}

impl Record {
    #[must_use]
    pub const fn collection(&self) -> Collection {
        match self {
            Self::Faq(_) => Collection::Faq,
            Self::Guide(_) => Collection::Guides,
            Self::Service(_) => Collection::Services,
            Self::Organization(_) => Collection::Organizations,
            Self::Term(_) => Collection::Glossary,
            Self::Training(_) => Collection::Training,
            Self::News(_) => Collection::News,
            Self::Page(_) => Collection::Pages,
        }
    }

    /// What a page is called.
    #[must_use]
    pub fn title(&self) -> &Localized {
        match self {
            Self::Faq(faq) => &faq.question,
            Self::Guide(guide) => &guide.title,
            Self::Service(service) => &service.name,
            Self::Organization(organization) => &organization.name,
            Self::Term(term) => &term.term,
            Self::Training(training) => &training.title,
            Self::News(news) => &news.title,
            Self::Page(page) => &page.title,
        }
    }

    /// What it says, in a sentence or two.
    #[must_use]
    pub fn summary(&self) -> Option<&Localized> {
        match self {
            Self::Faq(faq) => Some(&faq.answer),
            Self::Guide(guide) => Some(&guide.summary),
            Self::Service(service) => service.summary.as_ref(),
            Self::Organization(organization) => organization.summary.as_ref(),
            Self::Term(term) => Some(&term.explanation),
            Self::Training(training) => training.summary.as_ref(),
            Self::News(news) => news.summary.as_ref(),
            Self::Page(page) => page.summary.as_ref(),
        }
    }
}
