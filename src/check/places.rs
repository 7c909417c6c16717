//! Where things stand for which the portal keeps no place of their own.

use crate::base::diagnostic::Place;
use crate::base::lang::Lang;
use crate::base::source::{SourcePath, Span, Spanned};
use crate::model::Item;
use crate::parse::file::ItemPart;
use crate::parse::localized::Localized;

pub fn facts() -> SourcePath {
    "content/facts.yaml".into()
}

pub fn holidays() -> SourcePath {
    "content/holidays.yaml".into()
}

pub fn topics() -> SourcePath {
    "content/topics.yaml".into()
}

pub fn areas() -> SourcePath {
    "content/areas.yaml".into()
}

/// The item as a whole.
pub fn item(item: &Item) -> Place {
    Place::at(&item.path, item.span)
}

/// An item's title in a language.
pub fn title(item: &Item, lang: &Lang) -> Place {
    words(item, lang, Some(item.record.title()), |part| match part {
        ItemPart::Translation { front, .. } => front.title.as_ref().map(|title| title.span),
        _ => None,
    })
}

/// An item's summary, or a FAQ's short answer, in a language.
pub fn summary(item: &Item, lang: &Lang) -> Place {
    words(item, lang, item.record.summary(), |part| match part {
        ItemPart::Translation { front, .. } => front.summary.as_ref().map(|summary| summary.span),
        _ => None,
    })
}

fn words(item: &Item, lang: &Lang, data: Option<&Localized>, translated: impl Fn(&ItemPart) -> Option<Span>) -> Place {
    let file = item.prose().get(lang);
    if let Some((file, span)) = file.and_then(|file| Some((file, translated(&file.part)?))) {
        return Place::at(&file.path, span);
    }
    let span = data.and_then(|words| words.written(lang, &item.source)).map_or(item.span, |text| text.span);
    Place::at(&item.path, span)
}

/// A part of a value. When the value is written with escapes or over several lines, only the whole has a known place.
pub fn inside(value: &Spanned<String>, part: Span) -> Span {
    let written = value.span.end - value.span.start;
    match written.checked_sub(value.value.len()) {
        Some(0) => part.shifted(value.span.start),
        // Quotation marks.
        Some(2) => part.shifted(value.span.start + 1),
        _ => value.span,
    }
}
