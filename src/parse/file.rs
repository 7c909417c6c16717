//! One file of `content/` → what it holds, judged by its name.

use crate::base::diagnostic::{Checked, Diagnostic, Place, did_you_mean};
use crate::base::hash::Version;
use crate::base::id::{Collection, ItemId, Slug};
use crate::base::lang::Lang;
use crate::base::source::{Source, SourcePath, Span};
use crate::parse::markdown::{self, ParsedSection, Words};
use crate::parse::outlines::{self, Outlines};
use crate::parse::readings::{Drawer, Reading};
use crate::parse::record::accessibility::Audit;
use crate::parse::record::area::Areas;
use crate::parse::record::fact::Fact;
use crate::parse::record::holiday::Holiday;
use crate::parse::record::portal::PortalSettings;
use crate::parse::record::shared::Shared;
use crate::parse::record::topic::Topic;
use crate::parse::record::translation::{DataTranslation, Translation, TranslationFront};
use crate::parse::record::{Record, faq, glossary, guide, organization, page, service, training};
use crate::parse::yaml::{Node, Value};
use crate::parse::{decode, front_matter, yaml};
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// What a file holds.
#[derive(Debug, Clone)]
pub enum Parsed {
    Settings(Box<PortalSettings>),
    Topics(Vec<Topic>),
    Areas(Areas),
    Outlines(Outlines),
    Holidays(Vec<Holiday>),
    Facts(Vec<Fact>),
    Audit(Box<Audit>),
    /// Shared, so that a portal assembled anew after an edit copies no text.
    Item(Arc<ItemFile>),
}

/// One file of an item.
#[derive(Debug, Clone)]
pub struct ItemFile {
    pub path: SourcePath,
    pub id: ItemId,
    /// Where the file's data begin: the place of a complaint about the file as a whole.
    pub span: Span,
    /// Of all its bytes.
    pub version: Version,
    /// Of what stands before its prose.
    pub front: Version,
    pub part: ItemPart,
}

/// Which part of an item a file is.
#[derive(Debug, Clone)]
pub enum ItemPart {
    /// `.yaml`: data, the same in every language.
    Data { data: Box<ItemData>, translation: Option<DataTranslation> },
    /// Prose in the item's own language, with its data in the front matter.
    Source { lang: Lang, data: Box<ItemData>, sections: Vec<ParsedSection> },
    /// Prose made from the source.
    Translation { lang: Lang, front: TranslationFront, sections: Vec<ParsedSection> },
    /// Prose of an item whose data stand in a `.yaml`.
    Body { lang: Lang, translation: Option<Translation>, sections: Vec<ParsedSection> },
}

/// What is the same in every language. Most files are translations, which have none: it is boxed beside them.
#[derive(Debug, Clone)]
pub struct ItemData {
    pub shared: Shared,
    pub record: Record,
}

impl ItemPart {
    /// The item's data, in the file that carries them.
    #[must_use]
    pub const fn data(&self) -> Option<&ItemData> {
        match self {
            Self::Data { data, .. } | Self::Source { data, .. } => Some(data),
            Self::Translation { .. } | Self::Body { .. } => None,
        }
    }

    /// The language of the prose; data have none of their own.
    #[must_use]
    pub const fn lang(&self) -> Option<&Lang> {
        match self {
            Self::Data { .. } => None,
            Self::Source { lang, .. } | Self::Translation { lang, .. } | Self::Body { lang, .. } => Some(lang),
        }
    }

    #[must_use]
    pub fn sections(&self) -> &[ParsedSection] {
        match self {
            Self::Data { .. } => &[],
            Self::Source { sections, .. } | Self::Translation { sections, .. } | Self::Body { sections, .. } => sections,
        }
    }

    #[must_use]
    pub const fn translation(&self) -> Option<&Translation> {
        match self {
            Self::Data { .. } | Self::Source { .. } => None,
            Self::Translation { front, .. } => Some(&front.translation),
            Self::Body { translation, .. } => translation.as_ref(),
        }
    }
}

/// Front matter of the prose of a data item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BodyFront {
    /// Only in a translation.
    pub translation: Option<Translation>,
}

/// The files that stand directly in `content/`.
pub const TOP_FILES: [&str; 7] =
    ["portal.yaml", "topics.yaml", "areas.yaml", "areas.geojson", "holidays.yaml", "facts.yaml", "audit.yaml"];

/// Parses a Markdown or YAML file of `content/`.
#[must_use]
pub fn read(source: &Source) -> Checked<Option<Parsed>> {
    read_again(source, &mut Drawer::default())
}

/// The same, with what an earlier run kept and keeping for the next.
#[must_use]
pub fn read_again(source: &Source, drawer: &mut Drawer) -> Checked<Option<Parsed>> {
    match kind(&source.path) {
        Ok(Kind::Top(name)) => top_file(source, name),
        Ok(Kind::Item(id, lang)) => {
            let read = || if lang.is_some() { prose(source) } else { data(source) };
            let Checked { value, diagnostics } = drawer.reading(&source.path, source.version, read);
            let Some(reading) = value else { return Checked { value: None, diagnostics } };
            let mut checked = item(&source.path, source.version, id, lang, reading);
            checked.diagnostics.extend(diagnostics);
            checked
        }
        Err(diagnostic) => Checked { value: None, diagnostics: vec![*diagnostic] },
    }
}

/// The same of a file of which only this is known; `None` where its text is needed.
#[must_use]
pub fn recall(path: &SourcePath, version: Version, drawer: &mut Drawer) -> Option<Checked<Option<Parsed>>> {
    let Ok(Kind::Item(id, lang)) = kind(path) else { return None };
    drawer.kept(path, version).map(|reading| item(path, version, id, lang, reading))
}

/// What a file is, by its path.
enum Kind<'a> {
    /// It stands directly in `content/`.
    Top(&'a str),
    /// `slug.lang.md`, or without a language `slug.yaml`.
    Item(ItemId, Option<Lang>),
}

fn kind(path: &SourcePath) -> Result<Kind<'_>, Box<Diagnostic>> {
    let inside = path.strip_prefix("content/").unwrap_or(path);
    match inside.split('/').collect::<Vec<_>>().as_slice() {
        [name] => Ok(Kind::Top(name)),
        [folder, name] => match Collection::from_folder(folder) {
            Some(collection) => item_name(collection, name).map_err(|(code, argument)| {
                Box::new(Diagnostic::error(code, Place::file(path)).with("name", name).with("part", argument))
            }),
            None => Err(Box::new(unknown_folder(path, folder))),
        },
        _ => Err(Box::new(Diagnostic::error("file-too-deep", Place::file(path)))),
    }
}

fn unknown_folder(path: &SourcePath, folder: &str) -> Diagnostic {
    let known = Collection::ALL.map(Collection::folder);
    let suggestion = did_you_mean(folder, known).unwrap_or_default();
    let diagnostic = Diagnostic::error("folder-unknown", Place::file(path)).with("folder", folder);
    diagnostic.with("suggestion", suggestion).with("known", known.join(", "))
}

fn top_file(source: &Source, name: &str) -> Checked<Option<Parsed>> {
    match name {
        "portal.yaml" => record(source).map(|settings| Parsed::Settings(Box::new(settings))),
        "topics.yaml" => record(source).map(Parsed::Topics),
        "areas.yaml" => record(source).map(Parsed::Areas),
        "areas.geojson" => outlines::read(source).map(Parsed::Outlines),
        "holidays.yaml" => record(source).map(Parsed::Holidays),
        "facts.yaml" => record(source).map(Parsed::Facts),
        "audit.yaml" => record(source).map(|audit| Parsed::Audit(Box::new(audit))),
        _ => {
            let suggestion = did_you_mean(name, TOP_FILES).unwrap_or_default();
            let diagnostic = Diagnostic::error("file-unexpected", Place::file(&source.path)).with("name", name);
            let diagnostic = diagnostic.with("suggestion", suggestion).with("known", TOP_FILES.join(", "));
            Checked { value: None, diagnostics: vec![diagnostic] }
        }
    }
}

impl<T> Checked<Option<T>> {
    fn map<U>(self, function: impl FnOnce(T) -> U) -> Checked<Option<U>> {
        Checked { value: self.value.map(function), diagnostics: self.diagnostics }
    }
}

fn record<T: DeserializeOwned>(source: &Source) -> Checked<Option<T>> {
    match yaml::read(&source.path, &source.text, 0) {
        Ok(tree) => decode::decode(&source.path, tree),
        Err(diagnostic) => Checked { value: None, diagnostics: vec![diagnostic] },
    }
}

fn item_name<'a>(collection: Collection, name: &str) -> Result<Kind<'a>, (&'static str, String)> {
    let id = |slug: &str| match Slug::parse(slug) {
        Some(slug) => Ok(ItemId::new(collection, slug)),
        None => Err(("file-name-invalid", slug.to_owned())),
    };
    if let Some(stem) = name.strip_suffix(".md") {
        let (stem, tag) = stem.split_once('.').ok_or(("file-language-missing", stem.to_owned()))?;
        let lang = Lang::parse(tag).ok_or(("file-language-invalid", tag.to_owned()))?;
        return Ok(Kind::Item(id(stem)?, Some(lang)));
    }
    match name.strip_suffix(".yaml") {
        Some(stem) if collection.is_data() => Ok(Kind::Item(id(stem)?, None)),
        Some(_) => Err(("data-file-unexpected", collection.folder().to_owned())),
        None => Err(("file-extension-unknown", name.to_owned())),
    }
}

/// Reads data as they are written.
fn data(source: &Source) -> Checked<Option<Reading>> {
    match yaml::read(&source.path, &source.text, 0) {
        Ok(front) => {
            let reading = Reading { before_prose: source.version, front, sections: Vec::new() };
            Checked { value: Some(reading), diagnostics: Vec::new() }
        }
        Err(diagnostic) => Checked { value: None, diagnostics: vec![diagnostic] },
    }
}

/// Reads what stands before the prose and the prose, as they are written. `None` when the front cannot be read.
fn prose(source: &Source) -> Checked<Option<Reading>> {
    let parts = match front_matter::split(source) {
        Ok(parts) => parts,
        Err(diagnostic) => return Checked { value: None, diagnostics: vec![diagnostic] },
    };
    let front = yaml::read(&source.path, parts.front, parts.front_offset);
    let words = if front.as_ref().is_ok_and(is_translation) { Words::Translated } else { Words::Original };
    let Checked { value: sections, diagnostics } = markdown::read(&source.path, parts.body, parts.body_offset, words);
    match front {
        Ok(front) => {
            let reading = Reading { before_prose: Version::of([parts.front]), front, sections };
            Checked { value: Some(reading), diagnostics }
        }
        Err(diagnostic) => Checked { value: None, diagnostics: [vec![diagnostic], diagnostics].concat() },
    }
}

/// Decodes what was read: data without a language, else prose.
fn item(path: &SourcePath, version: Version, id: ItemId, lang: Option<Lang>, reading: Reading) -> Checked<Option<Parsed>> {
    let Reading { before_prose, front: tree, sections } = reading;
    let span = first_line(&tree);
    let part = match lang {
        None => data_part(path, id.collection, tree),
        Some(lang) => prose_part(path, id.collection, lang, tree, sections),
    };
    let file = |part| ItemFile { path: path.clone(), id, span, version, front: before_prose, part };
    part.map(|part| Parsed::Item(Arc::new(file(part))))
}

#[derive(Deserialize)]
struct DataEnvelope {
    translation: Option<DataTranslation>,
}

fn data_part(path: &SourcePath, collection: Collection, tree: Node) -> Checked<Option<ItemPart>> {
    let (own, rest) = split_off(tree, &["translation"]);
    let translation: Checked<Option<DataEnvelope>> = decode::decode(path, own);
    let mut checked = item_data(path, collection, rest).map(|data| {
        let translation = translation.value.and_then(|envelope| envelope.translation);
        ItemPart::Data { data: Box::new(data), translation }
    });
    checked.diagnostics.extend(translation.diagnostics);
    checked
}

fn prose_part(
    path: &SourcePath,
    collection: Collection,
    lang: Lang,
    tree: Node,
    sections: Vec<ParsedSection>,
) -> Checked<Option<ItemPart>> {
    if collection.is_data() {
        let front: Checked<Option<BodyFront>> = decode::decode(path, tree);
        front.map(|front| ItemPart::Body { lang, translation: front.translation, sections })
    } else if is_translation(&tree) {
        decode::decode(path, tree).map(|front| ItemPart::Translation { lang, front, sections })
    } else {
        item_data(path, collection, tree).map(|data| ItemPart::Source { lang, data: Box::new(data), sections })
    }
}

fn is_translation(front: &Node) -> bool {
    front.get("translation").is_some()
}

/// Reads the keys that every item may have and those of its own collection, from one map.
fn item_data(path: &SourcePath, collection: Collection, tree: Node) -> Checked<Option<ItemData>> {
    let shared_keys = decode::fields_of::<Shared>();
    let (shared, own) = split_off(tree, shared_keys);
    let shared: Checked<Option<Shared>> = decode::decode(path, shared);
    let mut record = match collection {
        Collection::Faq => own_record::<faq::Faq>(path, own, shared_keys).map(Record::Faq),
        Collection::Guides => own_record::<guide::Guide>(path, own, shared_keys).map(Record::Guide),
        Collection::Services => own_record::<Box<service::Service>>(path, own, shared_keys).map(Record::Service),
        Collection::Organizations => own_record::<organization::Organization>(path, own, shared_keys).map(Record::Organization),
        Collection::Glossary => own_record::<glossary::Term>(path, own, shared_keys).map(Record::Term),
        Collection::Training => own_record::<Box<training::Training>>(path, own, shared_keys).map(Record::Training),
        Collection::News => own_record::<page::News>(path, own, shared_keys).map(Record::News),
        Collection::Pages => own_record::<page::Page>(path, own, shared_keys).map(Record::Page),
    };
    record.diagnostics.extend(shared.diagnostics);
    let shared = shared.value.unwrap_or_default();
    record.map(|record| ItemData { shared, record })
}

fn own_record<T: DeserializeOwned>(path: &SourcePath, own: Node, shared_keys: &[&str]) -> Checked<Option<T>> {
    decode::decode_part(path, own, shared_keys)
}

/// Splits a map in two: the entries under `keys`, and the others.
fn split_off(tree: Node, keys: &[&str]) -> (Node, Node) {
    let Node { span, value } = tree;
    match value {
        Value::Map(entries) => {
            let (named, rest) = entries.into_iter().partition(|(key, _)| keys.contains(&key.name.as_str()));
            (Node { span, value: Value::Map(named) }, Node { span, value: Value::Map(rest) })
        }
        value => (Node { span, value: Value::Map(Vec::new()) }, Node { span, value }),
    }
}

fn first_line(tree: &Node) -> Span {
    match &tree.value {
        Value::Map(entries) => entries.first().map_or(tree.span, |(key, _)| key.span),
        _ => tree.span,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(path: &str, text: &str) -> Vec<&'static str> {
        let source = Source::new(path, text);
        read(&source).diagnostics.into_iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn names_say_what_a_file_is() {
        let faq = "---\nquestion: a\nanswer: b\n---\n";
        assert_eq!(codes("content/faq/a.it.md", faq), [] as [&str; 0]);
        assert_eq!(codes("content/faq/a.md", faq), ["file-language-missing"]);
        assert_eq!(codes("content/faq/a.italiano.md", faq), ["file-language-invalid"]);
        assert_eq!(codes("content/faq/A b.it.md", faq), ["file-name-invalid"]);
        assert_eq!(codes("content/faqs/a.it.md", faq), ["folder-unknown"]);
        assert_eq!(codes("content/faq/b/a.it.md", faq), ["file-too-deep"]);
        assert_eq!(codes("content/faq/a.yaml", "question: a"), ["data-file-unexpected"]);
        assert_eq!(codes("content/portale.yaml", "title: a"), ["file-unexpected"]);
    }

    #[test]
    fn shared_and_own_keys_are_checked_together() {
        let text = "---\nquestion: a\nanswer: b\ntopik: c\nupdated: ieri\nsources:\n  - titel: x\n---\n";
        assert_eq!(codes("content/faq/a.it.md", text), ["field-unknown", "date-invalid", "field-unknown"]);
    }
}
