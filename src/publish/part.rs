//! What a part of a site says of itself, in a file of its folder: from what it was made, which cells it has, which files. A merge
//! reads it and needs nothing else.

use super::Order;
use crate::base::hash::Version;
use crate::base::id::{AreaId, Collection};
use crate::base::lang::Lang;
use crate::model::Read;
use crate::site::part::{Grid, Locality, Selection};
use crate::write::{Folder, PublishError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// No page has this address. The whole site has no such file.
pub const FILE: &str = ".sportello-part";

/// The shape of the file; another program's may be another.
const FORMAT: u8 = 1;

/// A part of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Of all that the whole site is made of.
    pub inputs: Version,
    /// All cells of the portal.
    pub grid: Grid,
    /// Those that are here.
    pub selection: Selection,
    pub files: BTreeMap<String, Version>,
}

/// The same as it is written.
#[derive(Serialize, Deserialize)]
struct Written {
    format: u8,
    inputs: Version,
    portal: WrittenGrid,
    part: WrittenSelection,
    files: BTreeMap<String, Version>,
}

#[derive(Serialize, Deserialize)]
struct WrittenGrid {
    languages: Vec<String>,
    /// Each with its basin.
    areas: BTreeMap<String, Option<String>>,
}

#[derive(Serialize, Deserialize)]
struct WrittenSelection {
    languages: Vec<String>,
    areas: Vec<String>,
}

impl Manifest {
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let Self { inputs, grid, selection, files } = self;
        let areas = grid.localities.iter().map(|(area, basin)| (area.to_string(), basin.as_ref().map(ToString::to_string)));
        let written = Written {
            format: FORMAT,
            inputs: *inputs,
            portal: WrittenGrid { languages: texts(&grid.languages), areas: areas.collect() },
            part: WrittenSelection { languages: texts(&selection.languages), areas: texts(&selection.localities) },
            files: files.clone(),
        };
        // Texts and numbers: there is nothing in them that JSON lacks.
        serde_json::to_vec(&written).unwrap_or_default()
    }

    /// # Errors
    /// Why these bytes are no such file, in the words of programmers.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let written: Written = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        let Written { format, inputs, portal, part, files } = written;
        if format != FORMAT {
            return Err(format!("format {format}, not {FORMAT}"));
        }
        let localities = portal.areas.iter().map(|(area, basin)| {
            let basin = basin.as_ref().map(|basin| read(basin, AreaId::parse)).transpose()?;
            Ok((read(area, Locality::parse)?, basin))
        });
        let grid = Grid {
            languages: parse_all(&portal.languages, Lang::parse)?,
            localities: localities.collect::<Result<_, String>>()?,
        };
        let selection = Selection {
            languages: parse_all(&part.languages, Lang::parse)?,
            localities: parse_all(&part.areas, Locality::parse)?,
        };
        let is_inside = selection.languages.is_subset(&grid.languages)
            && selection.localities.iter().all(|locality| grid.localities.contains_key(locality));
        if is_inside { Ok(Self { inputs, grid, selection, files }) } else { Err("cells".to_owned()) }
    }
}

fn texts<'a, T: ToString + 'a>(names: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    names.into_iter().map(ToString::to_string).collect()
}

fn parse_all<T, C: FromIterator<T>>(names: &[String], parse: fn(&str) -> Option<T>) -> Result<C, String> {
    names.iter().map(|name| read(name, parse)).collect()
}

fn read<T>(name: &str, parse: fn(&str) -> Option<T>) -> Result<T, String> {
    parse(name).ok_or_else(|| name.to_owned())
}

/// The files of a part, gathered by all threads while it is made.
#[derive(Debug)]
pub(super) struct Listing {
    selection: Selection,
    old: Folder,
    files: Mutex<BTreeMap<String, Version>>,
}

impl Listing {
    pub fn new(selection: &Selection, out: &Path) -> Self {
        Self { selection: selection.clone(), old: Folder::at(out), files: Mutex::default() }
    }

    pub fn add(&self, file: &str, bytes: &[u8]) {
        let version = Version::of([bytes]);
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(file.to_owned(), version);
    }

    /// A file that stays as it was published. It is read: a merge trusts bytes, not times.
    pub fn add_kept(&self, file: &str) -> Result<(), PublishError> {
        let bytes = self.old.read(file).map_err(|error| PublishError::Disk { path: self.old.path().join(file), error })?;
        self.add(file, &bytes);
        Ok(())
    }

    pub fn finish(self, order: &Order<'_>) -> Manifest {
        let files = self.files.into_inner().unwrap_or_else(PoisonError::into_inner);
        Manifest { inputs: inputs(order), grid: Grid::of(&order.site.portal), selection: self.selection, files }
    }
}

/// Parts that have the same are of the same site.
fn inputs(order: &Order<'_>) -> Version {
    let items = &order.site.portal.items;
    let items = Collection::ALL.into_iter().map(|collection| items.version(&Read::Texts(collection)).unwrap_or_default());
    let options = vec![order.search.into(), order.precompress.into()];
    Version::of([order.inputs].into_iter().chain(items).map(Version::to_bytes).map(Vec::from).chain([options]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let locality = |name: &str| Locality::parse(name).unwrap();
        let languages = ["ar", "it"].into_iter().filter_map(Lang::parse);
        let localities = [("_none", None), ("cuneo", None), ("alba", Some("cuneo"))];
        let grid = Grid {
            languages: languages.collect(),
            localities: localities.map(|(name, basin)| (locality(name), basin.and_then(AreaId::parse))).into(),
        };
        let selection = Selection { languages: grid.languages.clone(), localities: [locality("alba")].into() };
        let files = BTreeMap::from([("it/services/a/index.html".to_owned(), Version::of(["a"]))]);
        Manifest { inputs: Version::of(["content"]), grid, selection, files }
    }

    #[test]
    fn what_is_written_reads_back() {
        let manifest = manifest();
        assert_eq!(Manifest::parse(&manifest.to_bytes()), Ok(manifest));
    }

    #[test]
    fn what_no_program_of_ours_wrote_is_refused() {
        let text = String::from_utf8(manifest().to_bytes()).unwrap();
        for (from, to) in
            [("\"format\":1", "\"format\":2"), ("\"alba\"", "\"Alba\""), ("\"areas\":[\"alba\"]", "\"areas\":[\"bra\"]")]
        {
            assert!(text.contains(from), "{text}");
            assert!(Manifest::parse(text.replace(from, to).as_bytes()).is_err(), "{from}");
        }
        assert!(Manifest::parse(b"").is_err());
    }
}
