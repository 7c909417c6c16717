//! All the cells of a portal: what of them is left when some are taken, and how what is left is asked for.

use super::{Locality, Selection, locality_of};
use crate::base::id::AreaId;
use crate::base::lang::Lang;
use crate::model::Portal;
use crate::resolve::desk;
use std::collections::{BTreeMap, BTreeSet};

/// Each of these languages in each of these localities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    pub languages: BTreeSet<Lang>,
    /// Those that have an address, and in which basin each lies.
    pub localities: BTreeMap<Locality, Option<AreaId>>,
}

impl Grid {
    #[must_use]
    pub fn of(portal: &Portal) -> Self {
        let settings = &portal.settings;
        let with_page = desk::areas(portal).into_iter().cloned().map(Locality::Area);
        let of_items = portal.items.iter().map(|item| locality_of(portal, item));
        let localities = with_page.chain(of_items).chain([Locality::Nowhere]);
        Self {
            languages: settings.languages.iter().chain([&settings.source]).cloned().collect(),
            localities: localities.map(|locality| (locality.clone(), basin(portal, &locality))).collect(),
        }
    }

    /// The cells that none of these has. Taken together they are all that is missing, and no cell is named twice.
    #[must_use]
    pub fn rest(&self, taken: &[&Selection]) -> Vec<Selection> {
        let mut rest: BTreeMap<BTreeSet<Locality>, BTreeSet<Lang>> = BTreeMap::new();
        for lang in &self.languages {
            let of_lang: Vec<_> = taken.iter().filter(|selection| selection.languages.contains(lang)).collect();
            let is_left = |locality: &&Locality| !of_lang.iter().any(|selection| selection.localities.contains(*locality));
            let left: BTreeSet<Locality> = self.localities.keys().filter(is_left).cloned().collect();
            if !left.is_empty() {
                rest.entry(left).or_default().insert(*lang);
            }
        }
        rest.into_iter().map(|(localities, languages)| Selection { languages, localities }).collect()
    }

    /// What to type to get exactly these cells: `--only lang=ar,zh --only area=cuneo,-alba`.
    #[must_use]
    pub fn typed(&self, selection: &Selection) -> String {
        let has_all = (selection.languages == self.languages, selection.localities.len() == self.localities.len());
        let languages = || selection.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
        let areas = || self.areas(&selection.localities).join(",");
        match has_all {
            (_, true) => format!("--only lang={}", languages()),
            (true, false) => format!("--only area={}", areas()),
            (false, false) => format!("--only lang={} --only area={}", languages(), areas()),
        }
    }

    /// By what is in or by what is out, whichever is shorter. A basin stands for all that lies in it.
    fn areas(&self, localities: &BTreeSet<Locality>) -> Vec<String> {
        let others: BTreeSet<Locality> = self.localities.keys().filter(|one| !localities.contains(*one)).cloned().collect();
        let lies_in = |locality: &Locality, set: &BTreeSet<Locality>| {
            let basin = self.localities.get(locality).cloned().flatten();
            basin.is_some_and(|basin| set.contains(&Locality::Area(basin)))
        };
        let heads = |set: &BTreeSet<Locality>| set.iter().filter(|one| !lies_in(one, set)).cloned().collect::<Vec<_>>();
        let out = |names: Vec<Locality>| names.into_iter().map(|name| format!("-{name}"));
        let exceptions: Vec<Locality> = others.iter().filter(|one| lies_in(one, localities)).cloned().collect();
        let by_in: Vec<String> = heads(localities).iter().map(ToString::to_string).chain(out(exceptions)).collect();
        let by_out: Vec<String> = out(heads(&others)).collect();
        let is_exact = !localities.iter().any(|one| lies_in(one, &others));
        if is_exact && by_out.len() < by_in.len() { by_out } else { by_in }
    }
}

fn basin(portal: &Portal, locality: &Locality) -> Option<AreaId> {
    match locality {
        Locality::Nowhere => None,
        Locality::Area(id) => portal.area(id)?.basin.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn localities(names: &str) -> BTreeSet<Locality> {
        names.split_whitespace().filter_map(Locality::parse).collect()
    }

    fn selection(languages: &str, areas: &str) -> Selection {
        Selection { languages: languages.split(' ').filter_map(Lang::parse).collect(), localities: localities(areas) }
    }

    /// Two languages; the basin `cuneo` with two towns, the basin `asti` with one, a town in no basin.
    fn grid() -> Grid {
        let basins = [("cuneo", "alba bra"), ("asti", "nizza")];
        let inside =
            basins.iter().flat_map(|(basin, towns)| localities(towns).into_iter().map(|town| (town, AreaId::parse(basin))));
        let others = localities("_none cuneo asti none").into_iter().map(|one| (one, None));
        Grid { languages: selection("it en", "").languages, localities: inside.chain(others).collect() }
    }

    #[test]
    fn what_is_left_is_named_once() {
        let (grid, all) = (grid(), "_none cuneo alba bra asti nizza none");
        assert_eq!(grid.rest(&[]), [selection("it en", all)]);
        assert_eq!(grid.rest(&[&selection("it", all), &selection("en", all)]), []);
        let taken = [&selection("it", "alba bra"), &selection("en", all)];
        assert_eq!(grid.rest(&taken), [selection("it", "_none cuneo asti nizza none")]);
        let rest = grid.rest(&[&selection("it", "alba")]);
        assert_eq!(rest.len(), 2, "{rest:?}");
    }

    #[test]
    fn what_is_left_is_asked_for_in_few_words() {
        let grid = grid();
        for (languages, areas, typed) in [
            ("it", "_none cuneo alba bra asti nizza none", "--only lang=it"),
            ("it en", "cuneo alba bra", "--only area=cuneo"),
            ("it en", "cuneo bra", "--only area=cuneo,-alba"),
            ("it en", "_none asti nizza none", "--only area=-cuneo"),
            ("it en", "_none cuneo asti nizza none", "--only area=-alba,-bra"),
            ("it", "alba nizza", "--only lang=it --only area=alba,nizza"),
            ("it en", "_none alba asti nizza none", "--only area=_none,alba,asti,none"),
        ] {
            assert_eq!(grid.typed(&selection(languages, areas)), typed);
        }
    }
}
