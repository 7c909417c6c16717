//! Which record a row speaks of: by its slug, by the identifier that its source gave it, by its name and area; or a new one.

use crate::base::id::{Collection, Slug};
use crate::import::name::{self, fold};
use crate::import::propose::Proposal;
use crate::model::{Item, Portal};
use crate::parse::localized::Localized;
use crate::parse::record::Record;
use crate::parse::record::service::Service;
use std::collections::{BTreeMap, BTreeSet};

/// The records that there are.
#[derive(Debug, Default)]
pub struct Register {
    areas: BTreeMap<Slug, Option<String>>,
    identifiers: BTreeMap<(String, String), BTreeSet<Slug>>,
    names: BTreeMap<String, BTreeSet<Slug>>,
}

/// Why nobody can say which record is meant.
#[derive(Debug, PartialEq, Eq)]
pub enum Unmatched {
    /// Several could be meant.
    Ambiguous(Vec<Slug>),
    /// The slug of a new record would be that of one that is called otherwise, or lies elsewhere.
    Taken(Slug),
    /// No slug can be made of the name.
    Nameless,
}

impl Register {
    #[must_use]
    pub fn new(portal: &Portal) -> Self {
        let mut register = Self::default();
        for item in portal.texts(Collection::Services) {
            if let Record::Service(service) = &item.record {
                register.add(item, service);
            }
        }
        register
    }

    fn add(&mut self, item: &Item, service: &Service) {
        let slug = &item.id.slug;
        self.areas.insert(slug.clone(), service.area.as_ref().map(|area| area.value.to_string()));
        for known in &service.identifiers {
            let key = (known.scheme.clone(), known.identifier.clone());
            self.identifiers.entry(key).or_default().insert(slug.clone());
        }
        let plain = match &service.name {
            Localized::Plain(name) => Some(name),
            Localized::Each(_) => None,
        };
        for name in plain.into_iter().chain(service.name.each().map(|(_, name)| name)) {
            self.names.entry(fold(&name.value)).or_default().insert(slug.clone());
        }
    }

    /// The slug of the record that a row means, old or new.
    ///
    /// # Errors
    /// It cannot be known.
    pub fn slug(&self, proposal: &Proposal) -> Result<Slug, Unmatched> {
        if let Some((slug, _)) = &proposal.slug {
            return Ok(slug.clone());
        }
        let by_identifier: BTreeSet<&Slug> =
            proposal.identifiers.iter().filter_map(|key| self.identifiers.get(key)).flatten().collect();
        if let Some(found) = only(&by_identifier)? {
            return Ok(found);
        }
        let named = proposal.names.iter().filter_map(|name| self.names.get(&fold(name))).flatten();
        let is_there = |slug: &&Slug| proposal.area.is_none() || self.areas.get(*slug) == Some(&proposal.area);
        if let Some(found) = only(&named.filter(is_there).collect())? {
            return Ok(found);
        }
        self.new_slug(proposal)
    }

    /// From the name, and from the area where the name does not say it.
    fn new_slug(&self, proposal: &Proposal) -> Result<Slug, Unmatched> {
        let of_name = proposal.names.iter().find_map(|name| name::slug(name)).ok_or(Unmatched::Nameless)?;
        let says = |area: &str| format!("-{of_name}-").contains(&format!("-{area}-"));
        let slug = match &proposal.area {
            Some(area) if !says(area) => Slug::parse(&format!("{of_name}-{area}")).ok_or(Unmatched::Nameless)?,
            _ => of_name,
        };
        if self.areas.contains_key(&slug) { Err(Unmatched::Taken(slug)) } else { Ok(slug) }
    }
}

fn only(found: &BTreeSet<&Slug>) -> Result<Option<Slug>, Unmatched> {
    match found.len() {
        0 | 1 => Ok(found.first().map(|slug| (*slug).clone())),
        _ => Err(Unmatched::Ambiguous(found.iter().map(|slug| (*slug).clone()).collect())),
    }
}
