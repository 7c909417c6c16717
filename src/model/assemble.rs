//! Puts the parsed files together, and says what does not fit: an id given twice, a translation without a source.

use super::compose::{Parts, compose};
use super::{Desks, Item, Items, Portal, Settings, Territory};
use crate::base::diagnostic::{Checked, Diagnostic, Place};
use crate::base::id::{Collection, ItemId, Slug};
use crate::base::source::SourcePath;
use crate::parse::file::{ItemFile, Parsed};
use crate::parse::outlines::Outlines;
use crate::parse::record::accessibility::Audit;
use crate::parse::record::fact::Fact;
use crate::parse::record::topic::Topic;
use rayon::prelude::*;
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

/// A portal, and what does not fit in each of its items.
///
/// An item is made from its own files and the settings alone, so an edit of its files makes that item anew and no other.
#[derive(Debug, Clone)]
pub struct Assembly {
    pub portal: Portal,
    of_items: BTreeMap<ItemId, Vec<Diagnostic>>,
}

impl Assembly {
    /// What does not fit, item by item.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.of_items.values().flatten()
    }

    /// Makes these items anew from what belongs to them now; an item to which nothing belongs any more is gone.
    pub fn recompose(&mut self, parts: BTreeMap<ItemId, Parts>) {
        let settings = &self.portal.settings;
        let composed: Vec<_> = parts.into_par_iter().map(|(id, parts)| (id, compose(settings, parts))).collect();
        let mut changes = Vec::with_capacity(composed.len());
        for (id, Checked { value, diagnostics }) in composed {
            changes.push((id.clone(), value.map(Arc::new)));
            if diagnostics.is_empty() {
                self.of_items.remove(&id);
            } else {
                self.of_items.insert(id, diagnostics);
            }
        }
        self.portal.items.replace(changes);
        self.portal.desks = Arc::new(Desks::count(&self.portal.items, &self.portal.territory));
        let old = |item: &Arc<Item>| -> Vec<(String, ItemId)> {
            item.shared.aliases.iter().map(|alias| (alias.value.as_str().to_owned(), item.id.clone())).collect()
        };
        self.portal.aliases = Arc::new(self.portal.items.iter().flat_map(old).collect());
    }
}

/// The portal alone, with all that does not fit.
#[must_use]
pub fn assemble<'a>(
    files: impl Iterator<Item = (&'a SourcePath, &'a Parsed)>,
    attachments: impl Iterator<Item = (SourcePath, Arc<[u8]>)>,
) -> Checked<Option<Portal>> {
    let Checked { value, mut diagnostics } = gather(files, attachments);
    diagnostics.extend(value.iter().flat_map(Assembly::diagnostics).cloned());
    Checked { value: value.map(|assembly| assembly.portal), diagnostics }
}

/// Assembles the portal. `None` when there is no usable `portal.yaml`: nothing can be said without a language.
#[must_use]
pub fn gather<'a>(
    files: impl Iterator<Item = (&'a SourcePath, &'a Parsed)>,
    attachments: impl Iterator<Item = (SourcePath, Arc<[u8]>)>,
) -> Checked<Option<Assembly>> {
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
    outlines: Option<(SourcePath, Outlines)>,
    holidays: Vec<crate::parse::record::holiday::Holiday>,
    facts: BTreeMap<crate::base::id::FactId, Fact>,
    audit: Option<Arc<Audit>>,
    items: BTreeMap<ItemId, Parts>,
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
            Parsed::Outlines(outlines) => self.outlines = Some((path.clone(), outlines.clone())),
            Parsed::Holidays(holidays) => self.holidays.clone_from(holidays),
            Parsed::Facts(facts) => self.facts(path, facts),
            Parsed::Audit(audit) => self.audit = Some(Arc::new((**audit).clone())),
            Parsed::Item(item) => self.item(item),
        }
    }

    /// Files come in the order of their names, which are those of items: most belong to the last one.
    fn item(&mut self, file: &Arc<ItemFile>) {
        let file = Arc::clone(file);
        match self.items.last_entry().filter(|last| *last.key() == file.id) {
            Some(mut last) => last.get_mut().files.push(file),
            None => self.items.entry(file.id.clone()).or_default().files.push(file),
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

    fn attach(&mut self, path: SourcePath, bytes: Arc<[u8]>) {
        match owner(&path) {
            Some((id, name)) => {
                let name = name.to_owned();
                self.items.entry(id).or_default().attachments.push(Attachment { path, name, bytes });
            }
            None => self.diagnostics.push(Diagnostic::error("attachment-misplaced", Place::file(&path))),
        }
    }

    fn finish(mut self, settings: Settings) -> Checked<Option<Assembly>> {
        if let Some((path, outlines)) = self.outlines.take() {
            self.territory.draw(&path, outlines, &mut self.diagnostics);
        }
        let portal = Portal {
            settings: Arc::new(settings),
            items: Items::default(),
            topics: self.topics.into(),
            territory: Arc::new(self.territory),
            desks: Arc::default(),
            holidays: self.holidays.into(),
            facts: Arc::new(self.facts),
            audit: self.audit,
            aliases: Arc::default(),
        };
        let mut assembly = Assembly { portal, of_items: BTreeMap::new() };
        assembly.recompose(std::mem::take(&mut self.items));
        Checked { value: Some(assembly), diagnostics: self.diagnostics }
    }
}

/// Whose attachment a file is, and its name: `content/faq/rinnovo-permesso/modulo.pdf` belongs to `faq/rinnovo-permesso`, and
/// anything elsewhere belongs to nothing.
#[must_use]
pub fn owner(path: &str) -> Option<(ItemId, &str)> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        [_, folder, slug, name] => Some((ItemId::new(Collection::from_folder(folder)?, Slug::parse(slug)?), name)),
        _ => None,
    }
}
