//! The one place that chooses which language to show when the reader's is missing.
//!
//! The reader's language, else the one in which the words were written, else the first of the portal's that has them.

use super::Context;
use crate::base::lang::Lang;
use crate::model::{Front, Portal};
use crate::parse::localized::Localized;

/// Words and the language that they are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    pub text: String,
    pub lang: Lang,
}

/// The best words for a reader of `lang`; `get` gives them in exactly one language.
fn best<'a>(portal: &Portal, lang: &Lang, source: &Lang, get: impl Fn(&Lang) -> Option<&'a str>) -> Option<Words> {
    let candidates = [lang, source].into_iter().chain(&portal.settings.languages);
    candidates.into_iter().find_map(|lang| {
        let text = get(lang).filter(|text| text.contains(|letter: char| !letter.is_whitespace()))?;
        Some(Words { text: text.to_owned(), lang: *lang })
    })
}

/// Words of a data file.
#[must_use]
pub fn localized(portal: &Portal, words: &Localized, lang: &Lang) -> Words {
    let source = &portal.settings.source;
    best(portal, lang, source, |lang| words.get(lang, source)).unwrap_or_else(|| Words { text: String::new(), lang: *source })
}

/// An item's title.
#[must_use]
pub fn title(portal: &Portal, item: &Front, lang: &Lang) -> Words {
    let title = best(portal, lang, &item.source, |lang| item.title(lang));
    title.unwrap_or_else(|| Words { text: item.id.to_string(), lang: item.source })
}

/// An item's summary, or a FAQ's short answer.
#[must_use]
pub fn summary(portal: &Portal, item: &Front, lang: &Lang) -> Option<Words> {
    best(portal, lang, &item.source, |lang| item.summary(lang))
}

/// A language's name in the reader's, or its tag when the reader's has no word for it.
#[must_use]
pub fn language(context: &Context<'_>, lang: &Lang) -> String {
    let id = format!("language-{lang}");
    if context.locale.messages.has(&id) { context.locale.messages.text(&id) } else { lang.to_string() }
}
