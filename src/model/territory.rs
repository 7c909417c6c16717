//! Basins and municipalities under one kind of id, so that a desk, a validation or a page can name either.

use crate::base::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::base::id::AreaId;
use crate::base::position::{Position, Ring};
use crate::base::source::SourcePath;
use crate::parse::localized::Localized;
use crate::parse::outlines::Outlines;
use crate::parse::record::area::{Areas, DataSource, Municipality};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

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
    /// The borders of `areas.geojson`, by area.
    pub borders: BTreeMap<AreaId, Border>,
    /// Who drew them.
    pub attribution: Option<String>,
}

/// The border of an area.
#[derive(Debug, Clone)]
pub struct Border {
    pub rings: Vec<Ring>,
    /// Where its file names the area.
    pub place: Place,
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

    /// Gives areas their borders; a name that no area has is an error, and of two borders the first stands.
    pub fn draw(&mut self, path: &SourcePath, written: Outlines, diagnostics: &mut Vec<Diagnostic>) {
        self.attribution = written.attribution;
        for outline in written.outlines {
            let place = Place::at(path, outline.name.span);
            let name = outline.name.value.as_str();
            let Some(id) = self.named(name) else {
                let suggestion = did_you_mean(name, self.areas.keys().map(AreaId::as_str)).unwrap_or_default();
                diagnostics
                    .push(Diagnostic::error("outline-area-unknown", place).with("name", name).with("suggestion", suggestion));
                continue;
            };
            match self.borders.entry(id) {
                Entry::Occupied(_) => diagnostics.push(Diagnostic::error("id-duplicate", place).with("id", name)),
                Entry::Vacant(free) => {
                    free.insert(Border { rings: outline.rings, place });
                }
            }
        }
    }

    /// The area with this id, or the municipality with this code.
    fn named(&self, name: &str) -> Option<AreaId> {
        let by_id = AreaId::parse(name).filter(|id| self.areas.contains_key(id));
        let code = |area: &&Area| {
            let istat = area.municipality.as_ref().and_then(|municipality| municipality.istat.as_ref());
            istat.is_some_and(|istat| istat.as_str() == name)
        };
        by_id.or_else(|| self.areas.values().find(code).map(|area| area.id.clone()))
    }

    /// Where a municipality's seat is, if the file says so.
    #[must_use]
    pub fn position(&self, id: &AreaId) -> Option<Position> {
        let municipality = self.areas.get(id)?.municipality.as_ref()?;
        Some(Position { lat: municipality.lat.as_ref()?.0, lon: municipality.lon.as_ref()?.0 })
    }

    /// The municipalities of a basin, by id; a municipality's is itself.
    #[must_use]
    pub fn municipalities<'a>(&'a self, id: &'a AreaId) -> Vec<&'a AreaId> {
        match self.areas.get(id) {
            Some(area) if area.municipality.is_some() => vec![id],
            _ => self.areas.values().filter(|area| area.basin.as_ref() == Some(id)).map(|area| &area.id).collect(),
        }
    }

    /// Whether `inner` is `outer` or lies in it.
    #[must_use]
    pub fn contains(&self, outer: &AreaId, inner: &AreaId) -> bool {
        outer == inner || self.areas.get(inner).is_some_and(|area| area.basin.as_ref() == Some(outer))
    }
}
