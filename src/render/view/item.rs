//! `item`: what every kind of item shows.

use super::practice::PracticeView;
use super::{DateView, Link, Text};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ItemView {
    /// `faq/rinnovo-permesso`
    pub id: String,
    /// `faq`, `guides`, `services`, …
    pub collection: &'static str,
    pub title: Text,
    /// A FAQ's short answer; a term's explanation.
    pub summary: Option<Text>,
    pub topics: Vec<Link>,
    pub sections: Vec<SectionView>,
    pub translation: TranslationView,
    pub validation: Option<ValidationView>,
    pub updated: Option<DateView>,
    /// The day by which the text is to be read again, when that day is past.
    pub review_overdue: Option<DateView>,
    pub owner: Option<Link>,
    pub sources: Vec<SourceView>,
    pub related: Vec<Link>,
    pub attachments: Vec<AttachmentView>,
    /// The page with two languages side by side, or of the choice of the other language; null where there is none.
    pub counter: Option<String>,
    /// The sheet to hang up; null where there is none.
    pub poster: Option<String>,
    /// Ways to pass the page on.
    pub share: ShareView,
    /// What the page is about, as schema.org says it, ready for a `<script type="application/ld+json">`; null on other shapes of the item.
    pub json_ld: Option<String>,
}

/// A page passed on. All of it works without scripts.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ShareView {
    /// Title, beginning of the short answer, address: a text message long.
    pub text: String,
    /// Absolute.
    pub url: String,
    /// `sms:` with the text.
    pub sms: String,
    /// `mailto:` with title and text.
    pub mail: String,
}

/// A section; `heading` and `html` are safe HTML.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SectionView {
    /// For `id` of the heading; `intro` has no heading.
    pub id: String,
    pub heading: Option<String>,
    pub html: String,
    /// When the words shown are not in the page's language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    /// `original`, `current`, `outdated` or `missing`.
    pub state: &'static str,
    /// Fees, deadlines, addresses.
    pub critical: bool,
    /// The value of `data-element` for the validator of Italian public sites; null: none.
    pub mark: Option<&'static str>,
    /// A sentence to the reader about the state; null when there is nothing to say.
    pub notice: Option<String>,
    /// The words of the source, to stand beside a translation that no person has checked or that is outdated.
    pub original: Option<OriginalView>,
    /// Desks that do what this section says in their own way.
    pub practices: Vec<PracticeView>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OriginalView {
    pub lang: String,
    pub dir: &'static str,
    /// "Text in Italian", in the reader's language.
    pub label: String,
    pub heading: Option<String>,
    pub html: String,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TranslationView {
    /// `original`, `current`, `machine`, `machine-reviewed`, `partial`, `outdated` or `missing`.
    pub state: &'static str,
    /// A sentence to the reader; null when there is nothing to say.
    pub notice: Option<String>,
    /// The page in the language in which it was written; null when this is it.
    pub original: Option<Link>,
    /// The `hreflang` of `original`.
    pub original_lang: Option<String>,
}

/// The stamp: who, when, scope, until when.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ValidationView {
    /// `valid`, `expired` or `voided`.
    pub state: &'static str,
    /// A sentence to the reader.
    pub text: String,
    pub by: Link,
    pub on: DateView,
    pub expires: Option<DateView>,
    pub scope: Vec<Text>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SourceView {
    pub title: Text,
    pub url: Option<String>,
    pub urn: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AttachmentView {
    pub name: String,
    pub url: String,
    /// `PDF, 120 kB`
    pub format: String,
    /// The language of the file, when its name says it: `modulo.ar.pdf`.
    pub lang: Option<String>,
}
