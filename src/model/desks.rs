//! How many desks there are, by place, kind and language, and which guides name a desk: what many pages show, and what few edits
//! change.

use super::{Items, Territory};
use crate::base::id::{AreaId, Collection, ItemId};
use crate::base::lang::Lang;
use crate::parse::record::Record;
use crate::parse::record::service::ServiceKind;
use std::collections::{BTreeMap, BTreeSet};

/// Nothing is listed of which there is no desk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Desks {
    /// A municipality's own, and a basin's own and those of its municipalities.
    pub by_area: BTreeMap<AreaId, usize>,
    pub by_kind: BTreeMap<ServiceKind, usize>,
    /// By language spoken.
    pub by_language: BTreeMap<Lang, usize>,
    pub by_kind_in: BTreeMap<(ServiceKind, AreaId), usize>,
    pub by_language_in: BTreeMap<(Lang, AreaId), usize>,
    /// By desk, the guides that it follows in its own way. A desk's page asks for these and not for all guides.
    pub differing: BTreeMap<ItemId, BTreeSet<ItemId>>,
}

impl Desks {
    #[must_use]
    pub fn count(items: &Items, territory: &Territory) -> Self {
        let mut desks = Self { differing: differing(items), ..Self::default() };
        for item in items.of(Collection::Services) {
            let Record::Service(service) = &item.record else { continue };
            *desks.by_kind.entry(service.kind).or_default() += 1;
            let spoken: BTreeSet<&Lang> = service.languages.iter().map(|spoken| &spoken.language.value).collect();
            for lang in &spoken {
                *desks.by_language.entry(*(*lang)).or_default() += 1;
            }
            let own = service.area.as_ref().map(|area| &area.value);
            let around = own.and_then(|area| territory.areas.get(area)?.basin.as_ref()).filter(|basin| Some(*basin) != own);
            for area in own.into_iter().chain(around) {
                desks.count_in(area, service.kind, &spoken);
            }
        }
        desks
    }

    fn count_in(&mut self, area: &AreaId, kind: ServiceKind, spoken: &BTreeSet<&Lang>) {
        *self.by_area.entry(area.clone()).or_default() += 1;
        *self.by_kind_in.entry((kind, area.clone())).or_default() += 1;
        for lang in spoken {
            *self.by_language_in.entry((*(*lang), area.clone())).or_default() += 1;
        }
    }
}

fn differing(items: &Items) -> BTreeMap<ItemId, BTreeSet<ItemId>> {
    let mut differing: BTreeMap<ItemId, BTreeSet<ItemId>> = BTreeMap::new();
    for item in items.of(Collection::Guides) {
        let Record::Guide(guide) = &item.record else { continue };
        for practice in &guide.practices {
            differing.entry(practice.desk.value.clone()).or_default().insert(item.id.clone());
        }
    }
    differing
}
