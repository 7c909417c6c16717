//! How many desks there are, by place, kind and language: what readers choose among, on many pages, and what few edits change.

use super::{Items, Territory};
use crate::base::id::{AreaId, Collection};
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
}

impl Desks {
    #[must_use]
    pub fn count(items: &Items, territory: &Territory) -> Self {
        let mut desks = Self::default();
        for item in items.of(Collection::Services) {
            let Record::Service(service) = &item.record else { continue };
            *desks.by_kind.entry(service.kind).or_default() += 1;
            let spoken: BTreeSet<&Lang> = service.languages.iter().map(|spoken| &spoken.language.value).collect();
            for lang in &spoken {
                *desks.by_language.entry((*lang).clone()).or_default() += 1;
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
            *self.by_language_in.entry(((*lang).clone(), area.clone())).or_default() += 1;
        }
    }
}
