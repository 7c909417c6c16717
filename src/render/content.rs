//! A piece as JSON, for sites that make their own pages of it: what `content.json` holds.
//!
//! Unlike the views of templates, everything here stands alone: each text names its language or has the file's, each address is
//! whole. Names and meanings are a promise to other people's programs: fields are added, none is renamed or removed.

use super::view::Text;
use super::view::hours::{ClosureView, DayView};
use super::view::record::{AddressView, ContactView};
use crate::base::lang::Lang;
use crate::parse::record::translation::Translator;
use schemars::JsonSchema;
use serde::Serialize;

/// What a `content.json` holds; `kind` says which.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Content {
    Item(Box<ItemContent>),
    List(Box<ListContent>),
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A question and its answer.
    Faq,
    /// A procedure.
    Guide,
    /// A desk or an office.
    Service,
    /// A topic: its guides, answers, desks.
    Topic,
    /// A place: its desks.
    Area,
    /// The search: it has no entries.
    Search,
}

/// What all pieces say of themselves.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct About {
    /// `faq/rinnovo-permesso`, `topics/casa`, `services/in/alba`: the same in all languages.
    pub id: String,
    pub kind: Kind,
    /// The language that was asked for (BCP 47). Texts name their own, which may be another.
    pub lang: String,
    /// `ltr` or `rtl`, of `lang`.
    pub dir: &'static str,
    pub title: ContentText,
    /// A question's short answer.
    pub summary: Option<ContentText>,
    /// The page for a frame.
    pub url: String,
    /// The full page: the address to link and to quote.
    pub canonical: String,
    /// The portal's name.
    pub portal: ContentText,
    /// What the portal tells readers on every page; show it too.
    pub notice: Option<ContentText>,
    /// The body that publishes the portal.
    pub publisher: Option<ContentText>,
    /// The day on which this file was made.
    pub generated: String,
    /// This file in every language in which the piece is written.
    pub languages: Vec<Alternative>,
}

/// A question, a guide or a desk.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ItemContent {
    #[serde(flatten)]
    pub about: About,
    /// The day of the last change of substance.
    pub updated: Option<String>,
    pub sections: Vec<ContentSection>,
    pub translation: ContentTranslation,
    pub validation: Option<ContentValidation>,
    pub topics: Vec<ContentLink>,
    /// The law and the official pages that the text rests on.
    pub sources: Vec<ContentLink>,
    pub attachments: Vec<ContentAttachment>,
    /// What only a desk has.
    pub service: Option<ServiceContent>,
}

/// A topic or an area.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ListContent {
    #[serde(flatten)]
    pub about: About,
    pub entries: Vec<ContentEntry>,
}

/// Words and their language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ContentText {
    pub text: String,
    /// BCP 47 tag, for the `lang` attribute.
    pub lang: String,
    /// `ltr` or `rtl`, for the `dir` attribute.
    pub dir: &'static str,
}

/// The same piece in a language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Alternative {
    pub lang: String,
    /// The language's name in itself.
    pub name: String,
    /// Its `content.json`.
    pub content: String,
}

/// A part of a text. Show `notice` with it: it says what a reader must know of a part that is out of date or not translated.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContentSection {
    /// The fragment of the heading on the full page; `intro` has no heading.
    pub id: String,
    /// Plain text.
    pub heading: Option<String>,
    /// Of `heading`, `text` and `html`.
    pub lang: String,
    pub dir: &'static str,
    /// `original`, `current`, `outdated` or `missing`.
    pub state: &'static str,
    /// Fees, deadlines, addresses: never shown out of date.
    pub critical: bool,
    /// A sentence to the reader, in the language of the file.
    pub notice: Option<String>,
    /// Plain text, one paragraph a line; entries of lists begin with `- `.
    pub text: String,
    /// The same as HTML without scripts or styles; addresses are whole.
    pub html: String,
    /// Desks that do what this part says in their own way, for a while. Show them with it: the part does not hold there.
    pub practices: Vec<ContentPractice>,
}

/// What some desks do differently.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContentPractice {
    pub desks: Vec<ContentLink>,
    pub text: ContentText,
    /// A sentence to the reader about the translation of `text`.
    pub notice: Option<String>,
    pub reason: ContentText,
    /// The last day.
    pub until: String,
}

/// How the text stands to the one in which it was written. Show `notice` above the text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContentTranslation {
    /// `original`, `current`, `machine`, `machine-reviewed`, `partial`, `outdated` or `missing`.
    pub state: &'static str,
    /// Who made it; null when it is no translation.
    pub by: Option<Translator>,
    pub on: Option<String>,
    pub notice: Option<String>,
}

/// A body's word that the text is right.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContentValidation {
    /// `valid`, `expired` or `voided`.
    pub state: &'static str,
    /// A sentence to the reader.
    pub text: String,
    pub by: String,
    pub on: String,
    pub expires: Option<String>,
    /// The places for which it holds; empty: everywhere.
    pub scope: Vec<ContentText>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContentLink {
    pub label: ContentText,
    /// Null for what has a name and no page.
    pub url: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContentAttachment {
    pub name: String,
    pub url: String,
    /// `PDF, 120 kB`
    pub format: String,
}

/// Where, when and in which languages a desk answers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ServiceContent {
    /// What kind of desk, as a word.
    pub kind: String,
    pub organization: ContentText,
    pub place: Option<ContentText>,
    pub address: Option<AddressView>,
    /// `geo:44.39,7.54`
    pub position: Option<String>,
    pub contacts: Vec<ContactView>,
    /// The seven days from `generated`; null when the hours are not known.
    pub hours: Option<Vec<DayView>>,
    pub closures: Vec<ClosureView>,
    /// A sentence; null when not known.
    pub appointment: Option<String>,
    pub appointment_how: Option<ContentText>,
    pub languages: Vec<ContentSpoken>,
    /// A sentence; null when not known.
    pub wheelchair: Option<String>,
    pub confirmed_on: Option<String>,
    /// A sentence to show: that the desk has not confirmed these details of late, or ever; null: all is well.
    pub unconfirmed: Option<String>,
}

#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContentSpoken {
    /// BCP 47 tag.
    pub lang: String,
    /// Who speaks it, in words; null when not known.
    pub by: Option<String>,
    /// Days on which it is spoken; empty: always.
    pub days: Vec<String>,
}

/// A piece of a topic or an area.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ContentEntry {
    pub id: String,
    pub title: ContentText,
    pub summary: Option<ContentText>,
    /// The state of the translation, as in `translation.state`.
    pub state: &'static str,
    /// Its `content.json`; null for what is no piece by itself.
    pub content: Option<String>,
    pub canonical: String,
    /// What only a desk has, in the list of an area.
    pub service: Option<ServiceContent>,
}

impl ContentText {
    /// Words of a page in `page`.
    #[must_use]
    pub fn of(text: Text, page: &Lang) -> Self {
        Self {
            text: text.text,
            lang: text.lang.unwrap_or_else(|| page.to_string()),
            dir: text.dir.unwrap_or_else(|| page.direction().as_str()),
        }
    }
}
