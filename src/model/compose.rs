//! One item from its files: exactly one carries the data.

use super::assemble::Attachment;
use super::item::Fingerprints;
use super::{Front, Item, Settings};
use crate::base::diagnostic::{Checked, Diagnostic, Place};
use crate::base::document::LinkText;
use crate::base::hash::Version;
use crate::base::id::{Collection, Slug};
use crate::base::lang::Lang;
use crate::base::mention::mentions;
use crate::parse::file::{ItemData, ItemFile, ItemPart};
use crate::parse::markdown::ParsedSection;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything on the disk that belongs to one item, in the order of its paths.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    pub files: Vec<Arc<ItemFile>>,
    pub attachments: Vec<Attachment>,
}

/// Endings of files that a browser, or the server itself, may run as a program: opened from the site, they could do all that its
/// pages can. XML is among them because a style sheet or a drawing inside it brings scripts along.
const UNSAFE: [&str; 22] = [
    "html", "htm", "shtml", "xhtml", "xht", "mht", "mhtml", "hta", "xml", "xsl", "xslt", "rdf", "svg", "svgz", "js", "mjs",
    "cjs", "wasm", "swf", "php", "phtml", "cgi",
];

/// Puts an item together. `None` when nothing is the source of its words: then its attachments belong to nothing either.
pub(super) fn compose(settings: &Settings, parts: Parts) -> Checked<Option<Item>> {
    let mut diagnostics = Vec::new();
    let misplaced = |attachment: &Attachment| Diagnostic::error("attachment-misplaced", Place::file(&attachment.path));
    let lost: Vec<Diagnostic> = parts.attachments.iter().map(misplaced).collect();
    diagnostics.extend(
        parts.attachments.iter().filter(|attachment| is_unsafe(&attachment.name)).map(|attachment| {
            Diagnostic::error("attachment-unsafe", Place::file(&attachment.path)).with("name", &attachment.name)
        }),
    );
    let value = item(settings, parts, &mut diagnostics);
    if value.is_none() {
        diagnostics.extend(lost);
    }
    Checked { value, diagnostics }
}

/// Every ending counts: for Apache `tabella.html.it` is a page in Italian.
fn is_unsafe(name: &str) -> bool {
    name.split('.').skip(1).any(|ending| UNSAFE.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

fn item(settings: &Settings, parts: Parts, diagnostics: &mut Vec<Diagnostic>) -> Option<Item> {
    let [version, fronts] = versions(&parts);
    let (mut with_data, without): (Vec<_>, Vec<_>) = parts.files.into_iter().partition(|file| file.part.data().is_some());
    if with_data.is_empty() {
        for file in &without {
            diagnostics.push(Diagnostic::error("source-missing", Place::at(&file.path, file.span)).with("id", &file.id));
        }
        return None;
    }
    // Of two originals, the one in the portal's first language is more likely to be it.
    with_data.sort_by_key(|file| file.part.lang().is_some_and(|lang| *lang != settings.source));
    for extra in with_data.drain(1..) {
        let place = Place::at(&extra.path, extra.span);
        diagnostics.push(Diagnostic::error("source-duplicate", place).with("id", &extra.id));
    }
    let file = with_data.pop()?;
    let ItemData { shared, record } = file.part.data()?;
    let data_translation = match &file.part {
        ItemPart::Data { translation, .. } => translation.clone().or_else(|| settings.data_translations.clone()),
        _ => None,
    };
    let source = file.part.lang().cloned().unwrap_or(settings.source);
    let written = std::iter::once(file.clone()).filter(|file| file.part.lang().is_some()).chain(without);
    let prose = prose(settings, &source, written, diagnostics);
    let sections = prose.get(&source).map_or(&[][..], |file| file.part.sections());
    let (fingerprints, terms) = (Fingerprints::new(&source, record, sections), terms(sections));
    let front = Front {
        id: file.id.clone(),
        source,
        shared: shared.clone(),
        record: record.clone(),
        path: file.path.clone(),
        span: file.span,
        data_translation,
        attachments: parts.attachments,
        version: Version::default(),
        languages: Vec::new(),
        prose,
        behind: BTreeMap::new(),
        terms,
    };
    let mut item = Item { front, fingerprints, version };
    item.front.behind =
        item.prose().keys().filter(|lang| **lang != item.source).map(|lang| (*lang, item.count_behind(lang))).collect();
    item.front.version = Version::of_value(&(fronts, &item.front.behind, &item.front.terms));
    item.front.languages = settings.languages.iter().filter(|lang| item.has_words(lang)).copied().collect();
    Some(item)
}

/// The official terms to which sections link.
fn terms(sections: &[ParsedSection]) -> BTreeSet<Slug> {
    let mentions = mentions(sections.iter().map(|parsed| &parsed.section)).into_iter();
    let slug = |target: &LinkText| match target.destination.split_once(':') {
        Some((scheme, slug)) if scheme == Collection::Glossary.link_scheme() => Slug::parse(slug),
        _ => None,
    };
    mentions.filter_map(|(target, _)| slug(target)).collect()
}

/// Of everything that belongs to an item, and of all but its prose. Names count: a file by another name says something else.
fn versions(parts: &Parts) -> [Version; 2] {
    let attachments: Vec<(&str, Version)> =
        parts.attachments.iter().map(|attachment| (&*attachment.path, Version::of([&attachment.bytes]))).collect();
    let of: [fn(&ItemFile) -> Version; 2] = [|file| file.version, |file| file.front];
    of.map(|of| {
        let files = parts.files.iter().map(|file| (&*file.path, of(file)));
        Version::of_named(files.chain(attachments.iter().copied()))
    })
}

/// The files with words, by language.
fn prose(
    settings: &Settings,
    source: &Lang,
    files: impl Iterator<Item = Arc<ItemFile>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Lang, Arc<ItemFile>> {
    let mut prose = BTreeMap::new();
    for file in files {
        let Some(lang) = file.part.lang().cloned() else { continue };
        let place = Place::at(&file.path, file.span);
        if !settings.languages.contains(&lang) {
            diagnostics.push(
                Diagnostic::error("language-not-in-portal", place).with("lang", lang).with("known", list(&settings.languages)),
            );
        } else if file.part.translation().is_some() && lang == *source {
            diagnostics.push(Diagnostic::error("source-duplicate", place).with("id", &file.id));
        } else if file.part.translation().is_none() && lang != *source {
            diagnostics.push(Diagnostic::error("translation-block-missing", place).with("lang", lang));
        } else {
            prose.insert(lang, file);
        }
    }
    prose
}

fn list(languages: &[Lang]) -> String {
    languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::markdown::{self, Words};

    #[test]
    fn terms_are_found_wherever_a_text_links_to_them() {
        let text = "Vedi [uno](term:uno) e [altro](faq:altro).\n\n> **[due](term:due)**\n\n| a |\n|---|\n| [tre](term:tre) |\n\n\
                    ## Passi: [quattro](term:quattro) {#passi}\n\n```steps\n- { title: \"[cinque](term:cinque)\", text: \"Poi.\" }\n```\n";
        let sections = markdown::read(&"faq/a.it.md".into(), text, 0, Words::Original);
        assert_eq!(sections.diagnostics, []);
        let found = terms(&sections.value);
        assert_eq!(found.iter().map(Slug::as_str).collect::<Vec<_>>(), ["cinque", "due", "quattro", "tre", "uno"]);
    }

    #[test]
    fn what_may_run_is_known_by_any_of_its_endings() {
        for name in ["a.html", "a.HTM", "a.svg", "a.html.it", "a.tar.js", ".xml", "a b.xhtml"] {
            assert!(is_unsafe(name), "{name}");
        }
        for name in ["a.pdf", "html", "svg.png", "a.2026.docx", "html-a.odt", "a.htmlx"] {
            assert!(!is_unsafe(name), "{name}");
        }
    }
}
