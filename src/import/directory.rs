//! What the portal has, by the names that spreadsheets use: areas, bodies, topics, networks.

use crate::base::diagnostic::did_you_mean;
use crate::base::id::Collection;
use crate::base::lang::Lang;
use crate::import::name::fold;
use crate::model::Portal;
use crate::parse::localized::Localized;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that a row can name.
#[derive(Debug)]
pub struct Directory {
    pub areas: Index,
    pub organizations: Index,
    pub topics: Index,
    pub networks: Index,
}

/// Things of one kind, by id and by name.
#[derive(Debug)]
pub struct Index {
    /// The word by which messages choose.
    pub kind: &'static str,
    ids: BTreeSet<String>,
    names: BTreeMap<String, BTreeSet<String>>,
    /// In the portal's first language.
    labels: BTreeMap<String, String>,
}

/// Why a name leads nowhere.
#[derive(Debug, PartialEq, Eq)]
pub enum Lost {
    Unknown { suggestion: String },
    Ambiguous { candidates: String },
}

impl Directory {
    #[must_use]
    pub fn new(portal: &Portal) -> Self {
        let source = &portal.settings.source;
        let mut areas = Index::new("area");
        for area in portal.territory.areas.values() {
            areas.add(area.id.as_str(), &area.name, source);
            let istat = area.municipality.as_ref().and_then(|municipality| municipality.istat.as_ref());
            areas.call(area.id.as_str(), istat.map(|code| code.as_str()).unwrap_or_default());
        }
        let mut organizations = Index::new("organization");
        for item in portal.collection(Collection::Organizations) {
            organizations.add(&item.id.to_string(), item.record.title(), source);
        }
        let mut topics = Index::new("topic");
        for topic in portal.topics.iter() {
            topics.add(topic.id.value.as_str(), &topic.names, source);
        }
        let mut networks = Index::new("network");
        for network in &portal.settings.networks {
            networks.add(network.id.value.as_str(), &network.name, source);
        }
        Self { areas, organizations, topics, networks }
    }

    /// An area by id, by name, or by the code of ISTAT, whose zeros in front spreadsheets drop.
    ///
    /// # Errors
    /// No area, or several, go by that name.
    pub fn area(&self, text: &str) -> Result<String, Lost> {
        let is_code = (4..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_code { self.areas.find(&format!("{text:0>6}")) } else { self.areas.find(text) }
    }

    /// A body by id, with its folder or without, or by name.
    ///
    /// # Errors
    /// No body, or several, go by that name.
    pub fn organization(&self, text: &str) -> Result<String, Lost> {
        let id = format!("{}/{text}", Collection::Organizations);
        if self.organizations.ids.contains(&id) { Ok(id) } else { self.organizations.find(text) }
    }
}

impl Index {
    fn new(kind: &'static str) -> Self {
        Self { kind, ids: BTreeSet::new(), names: BTreeMap::new(), labels: BTreeMap::new() }
    }

    fn add(&mut self, id: &str, names: &Localized, source: &Lang) {
        self.ids.insert(id.to_owned());
        if let Some(label) = names.get(source, source) {
            self.labels.insert(id.to_owned(), label.to_owned());
        }
        if let Localized::Plain(name) = names {
            self.call(id, &name.value);
        }
        for (_, name) in names.each() {
            self.call(id, &name.value);
        }
    }

    fn call(&mut self, id: &str, name: &str) {
        let name = fold(name);
        if !name.is_empty() {
            self.names.entry(name).or_default().insert(id.to_owned());
        }
    }

    /// What a thing is called in the portal's first language.
    #[must_use]
    pub fn name(&self, id: &str) -> Option<&str> {
        self.labels.get(id).map(String::as_str)
    }

    /// The id of what goes by an id or a name.
    ///
    /// # Errors
    /// Nothing, or more than one thing, goes by that name.
    pub fn find(&self, text: &str) -> Result<String, Lost> {
        if self.ids.contains(text) {
            return Ok(text.to_owned());
        }
        let folded = fold(text);
        let found: Vec<&str> = self.names.get(&folded).into_iter().flatten().map(String::as_str).collect();
        match found.as_slice() {
            [id] => Ok((*id).to_owned()),
            [] => {
                let by_id = did_you_mean(text, self.ids.iter().map(String::as_str));
                let by_name =
                    || did_you_mean(&folded, self.names.keys().map(String::as_str)).and_then(|name| self.names.get(name));
                let suggestion = by_id.map(ToOwned::to_owned).or_else(|| by_name()?.first().cloned());
                Err(Lost::Unknown { suggestion: suggestion.unwrap_or_default() })
            }
            several => Err(Lost::Ambiguous { candidates: several.join(", ") }),
        }
    }
}
