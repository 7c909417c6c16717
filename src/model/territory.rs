//! Basins and municipalities under one kind of id, so that a desk, a validation or a page can name either.

use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::id::AreaId;
use crate::base::source::SourcePath;
use crate::parse::localized::Localized;
use crate::parse::record::area::{Areas, DataSource, Municipality};
use std::collections::BTreeMap;

/// A basin or a municipality.
#[derive(Debug, Clone)]
pub struct Area {
    pub id: AreaId,
    pub name: Localized,
    /// The basin in which a municipality lies.
    pub basin: Option<AreaId>,
    /// `None` for a basin.
    pub municipality: Option<Municipality>,
}

/// The whole territory.
#[derive(Debug, Clone, Default)]
pub struct Territory {
    pub areas: BTreeMap<AreaId, Area>,
    /// In the order of the file.
    pub basins: Vec<AreaId>,
    pub note: Option<Localized>,
    pub sources: Vec<DataSource>,
}

impl Territory {
    /// Puts basins and municipalities together; an id given twice is an error, and the first stands.
    #[must_use]
    pub fn assemble(path: &SourcePath, written: &Areas, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut territory = Self { note: written.note.clone(), sources: written.sources.clone(), ..Self::default() };
        for basin in &written.basins {
            territory.basins.push(basin.id.value.clone());
            let area = Area { id: basin.id.value.clone(), name: basin.names.clone(), basin: None, municipality: None };
            territory.add(area, &Place::at(path, basin.id.span), diagnostics);
        }
        for municipality in &written.municipalities {
            let area = Area {
                id: municipality.id.value.clone(),
                name: municipality.name.clone(),
                basin: municipality.basin.as_ref().map(|basin| basin.value.clone()),
                municipality: Some(municipality.clone()),
            };
            territory.add(area, &Place::at(path, municipality.id.span), diagnostics);
        }
        for municipality in &written.municipalities {
            let Some(basin) = &municipality.basin else { continue };
            if !territory.basins.contains(&basin.value) {
                diagnostics.push(Diagnostic::error("basin-unknown", Place::at(path, basin.span)).with("id", &basin.value));
            }
        }
        territory
    }

    fn add(&mut self, area: Area, place: &Place, diagnostics: &mut Vec<Diagnostic>) {
        if self.areas.contains_key(&area.id) {
            diagnostics.push(Diagnostic::error("id-duplicate", place.clone()).with("id", &area.id));
        } else {
            self.areas.insert(area.id.clone(), area);
        }
    }

    /// Whether `inner` is `outer` or lies in it.
    #[must_use]
    pub fn contains(&self, outer: &AreaId, inner: &AreaId) -> bool {
        outer == inner || self.areas.get(inner).is_some_and(|area| area.basin.as_ref() == Some(outer))
    }
}
