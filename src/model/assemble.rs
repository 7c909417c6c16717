//! Puts the parsed files together, and says what does not fit: an id given twice, a translation without a source.

use super::{Item, Portal, Settings, Territory};
use crate::base::diagnostic::{Checked, Diagnostic, Place};
use crate::base::id::{Collection, ItemId, Slug};
use crate::base::lang::Lang;
use crate::base::source::SourcePath;
use crate::parse::file::{ItemFile, ItemPart, Parsed};
use crate::parse::record::fact::Fact;
use crate::parse::record::topic::Topic;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file that belongs to an item: `faq/rinnovo-permesso/modulo-209.pdf`.
#[derive(Debug, Clone)]
pub struct Attachment {
    pub path: SourcePath,
    /// The file's name inside the item's folder.
    pub name: String,
    pub bytes: Arc<[u8]>,
}

/// Assembles the portal. `None` when there is no usable `portal.yaml`: nothing can be said without a language.
#[must_use]
pub fn assemble<'a>(
    files: impl Iterator<Item = (&'a SourcePath, &'a Parsed)>,
    attachments: impl Iterator<Item = (SourcePath, Arc<[u8]>)>,
) -> Checked<Option<Portal>> {
    let mut gathered = Gathered::default();
    for (path, parsed) in files {
        gathered.take(path, parsed);
    }
    for (path, bytes) in attachments {
        gathered.attach(path, bytes);
    }
    let Some(settings) = gathered.settings.take() else {
        if !gathered.lacks_languages {
            let place = Place::file(&SourcePath::from("content/portal.yaml"));
            gathered.diagnostics.push(Diagnostic::error("portal-missing", place));
        }
        return Checked { value: None, diagnostics: gathered.diagnostics };
    };
    gathered.finish(settings)
}

#[derive(Default)]
struct Gathered {
    settings: Option<Settings>,
    lacks_languages: bool,
    topics: Vec<Topic>,
    territory: Territory,
    holidays: Vec<crate::parse::record::holiday::Holiday>,
    facts: BTreeMap<crate::base::id::FactId, Fact>,
    items: BTreeMap<ItemId, Vec<Arc<ItemFile>>>,
    attachments: BTreeMap<ItemId, Vec<Attachment>>,
    diagnostics: Vec<Diagnostic>,
}

impl Gathered {
    fn take(&mut self, path: &SourcePath, parsed: &Parsed) {
        match parsed {
            Parsed::Settings(settings) => {
                self.lacks_languages = settings.languages.is_empty();
                self.settings = Settings::complete(path.clone(), (**settings).clone());
                if self.lacks_languages {
                    self.diagnostics.push(Diagnostic::error("languages-empty", Place::file(path)));
                }
            }
            Parsed::Topics(topics) => self.topics = self.distinct_topics(path, topics),
            Parsed::Areas(areas) => self.territory = Territory::assemble(path, areas, &mut self.diagnostics),
            Parsed::Holidays(holidays) => self.holidays.clone_from(holidays),
            Parsed::Facts(facts) => self.facts(path, facts),
            Parsed::Item(item) => self.items.entry(item.id.clone()).or_default().push(Arc::clone(item)),
        }
    }

    fn distinct_topics(&mut self, path: &SourcePath, written: &[Topic]) -> Vec<Topic> {
        let mut topics: Vec<Topic> = Vec::new();
        for topic in written {
            if topics.iter().any(|known| known.id.value == topic.id.value) {
                let place = Place::at(path, topic.id.span);
                self.diagnostics.push(Diagnostic::error("id-duplicate", place).with("id", &topic.id.value));
            } else {
                topics.push(topic.clone());
            }
        }
        topics.sort_by_key(|topic| topic.order.unwrap_or(i32::MAX));
        topics
    }

    fn facts(&mut self, path: &SourcePath, facts: &[Fact]) {
        for fact in facts {
            if self.facts.insert(fact.id.value.clone(), fact.clone()).is_some() {
                let place = Place::at(path, fact.id.span);
                self.diagnostics.push(Diagnostic::error("id-duplicate", place).with("id", &fact.id.value));
            }
        }
    }

    /// `content/faq/rinnovo-permesso/modulo.pdf` belongs to `faq/rinnovo-permesso`; anything elsewhere belongs to nothing.
    fn attach(&mut self, path: SourcePath, bytes: Arc<[u8]>) {
        let parts: Vec<&str> = path.split('/').collect();
        let owner = match parts.as_slice() {
            [_, folder, slug, name] => {
                Collection::from_folder(folder).zip(Slug::parse(slug)).map(|owner| (owner, (*name).to_owned()))
            }
            _ => None,
        };
        match owner {
            Some(((collection, slug), name)) => {
                let attachment = Attachment { path: path.clone(), name, bytes };
                self.attachments.entry(ItemId::new(collection, slug)).or_default().push(attachment);
            }
            None => self.diagnostics.push(Diagnostic::error("attachment-misplaced", Place::file(&path))),
        }
    }

    fn finish(mut self, settings: Settings) -> Checked<Option<Portal>> {
        let mut items = BTreeMap::new();
        for (id, files) in std::mem::take(&mut self.items) {
            let attachments = self.attachments.remove(&id).unwrap_or_default();
            if let Some(item) = item(&settings, files, attachments, &mut self.diagnostics) {
                items.insert(id, Arc::new(item));
            }
        }
        for attachment in self.attachments.values().flatten() {
            self.diagnostics.push(Diagnostic::error("attachment-misplaced", Place::file(&attachment.path)));
        }
        let aliases = items
            .values()
            .flat_map(|item| item.shared.aliases.iter().map(|alias| (alias.value.as_str().to_owned(), item.id.clone())));
        let portal = Portal {
            aliases: aliases.collect(),
            items,
            settings: Arc::new(settings),
            topics: self.topics.into(),
            territory: Arc::new(self.territory),
            holidays: self.holidays.into(),
            facts: Arc::new(self.facts),
        };
        Checked { value: Some(portal), diagnostics: self.diagnostics }
    }
}

/// One item from its files: exactly one carries the data.
fn item(
    settings: &Settings,
    files: Vec<Arc<ItemFile>>,
    attachments: Vec<Attachment>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Item> {
    let (mut with_data, without): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.part.data().is_some());
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
    let (shared, record) = file.part.data()?;
    let data_translation = match &file.part {
        ItemPart::Data { translation, .. } => translation.clone().or_else(|| settings.data_translations.clone()),
        _ => None,
    };
    let mut item = Item {
        id: file.id.clone(),
        source: file.part.lang().cloned().unwrap_or_else(|| settings.source.clone()),
        shared: shared.clone(),
        record: record.clone(),
        path: file.path.clone(),
        span: file.span,
        prose: BTreeMap::new(),
        data_translation,
        attachments,
    };
    for file in std::iter::once(file.clone()).filter(|file| file.part.lang().is_some()).chain(without) {
        add_prose(settings, &mut item, file, diagnostics);
    }
    Some(item)
}

fn add_prose(settings: &Settings, item: &mut Item, file: Arc<ItemFile>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(lang) = file.part.lang().cloned() else { return };
    let place = Place::at(&file.path, file.span);
    if !settings.languages.contains(&lang) {
        diagnostics.push(
            Diagnostic::error("language-not-in-portal", place).with("lang", &lang).with("known", list(&settings.languages)),
        );
    } else if file.part.translation().is_some() && lang == item.source {
        diagnostics.push(Diagnostic::error("source-duplicate", place).with("id", &item.id));
    } else if file.part.translation().is_none() && lang != item.source {
        diagnostics.push(Diagnostic::error("translation-block-missing", place).with("lang", &lang));
    } else {
        item.prose.insert(lang, file);
    }
}

fn list(languages: &[Lang]) -> String {
    languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ")
}
