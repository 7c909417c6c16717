//! However the cells of a portal are dealt out, every address is in exactly one part, and every part can be asked for in words.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "other tests use the rest")]
#[path = "support/case_files.rs"]
mod case_files;
#[path = "support/portal.rs"]
mod portal;

use jiff::civil::Date;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sportello::base::lang::Lang;
use sportello::base::route::Route;
use sportello::pipeline::{Settings, Workspace};
use sportello::site::part::{Grid, Locality, Only, Part, Selection};
use sportello::site::{Site, routes, without_search};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// More hands than parts that anybody would build here.
const HANDS: usize = 4;

fn site(root: &Path) -> Option<Arc<Site>> {
    let settings = Settings { base_url: None, today: Date::constant(2026, 11, 22) };
    Workspace::read(root).unwrap().assemble(&settings).site
}

/// The portals of `tests/cases/`, faulty ones too, as far as there is a site in them.
fn cases() -> Vec<(String, Arc<Site>)> {
    let site = |case: &Path| site(portal::unpack(&case_files::read(case)).path());
    case_files::all("cases").iter().filter_map(|case| Some((case.display().to_string(), site(case)?))).collect()
}

/// Deals languages to hands, and each hand's localities to hands again.
fn deal(grid: &Grid, turns: &[usize]) -> Vec<Selection> {
    let mut turns = turns.iter().copied().cycle();
    let mut hand = || turns.next().unwrap() % HANDS;
    let mut languages: BTreeMap<usize, BTreeSet<Lang>> = BTreeMap::new();
    for lang in &grid.languages {
        languages.entry(hand()).or_default().insert(*lang);
    }
    let mut parts = Vec::new();
    for languages in languages.into_values() {
        let mut localities: BTreeMap<usize, BTreeSet<Locality>> = BTreeMap::new();
        for locality in grid.localities.keys() {
            localities.entry(hand()).or_default().insert(locality.clone());
        }
        let selections = localities.into_values().map(|localities| Selection { languages: languages.clone(), localities });
        parts.extend(selections);
    }
    parts
}

/// The part that somebody gets who types this.
fn ask(site: &Site, typed: &str) -> Part {
    let only: Vec<Only> = typed.split("--only ").skip(1).map(|only| Only::parse(only.trim()).unwrap()).collect();
    Part::choose(&site.portal, &only).unwrap()
}

/// Every address is in one part.
fn check(name: &str, site: &Site, routes: &[Route], turns: &[usize]) -> Result<(), TestCaseError> {
    let grid = Grid::of(&site.portal);
    let dealt = deal(&grid, turns);
    prop_assert_eq!(grid.rest(&dealt.iter().collect::<Vec<_>>()), []);
    let mut parts = Vec::new();
    for selection in &dealt {
        let typed = grid.typed(selection);
        let part = ask(site, &typed);
        prop_assert!(matches!(&part, Part::Of(chosen) if chosen == selection), "{}: {} gives {:?}", name, typed, part);
        parts.push(part);
    }
    for route in routes {
        let count = parts.iter().filter(|part| part.has(&site.portal, route)).count();
        prop_assert_eq!(count, 1, "{}: {} is in {} parts", name, route, count);
    }
    Ok(())
}

fn any_turns() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..HANDS, 1..40)
}

#[test]
fn every_address_of_every_case_is_in_one_part() {
    let sites: Vec<_> = cases().into_iter().map(|(name, site)| (name, routes(&site), site)).collect();
    assert!(sites.len() > 20, "{}", sites.len());
    let config = ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() };
    let every = |turns: Vec<usize>| sites.iter().try_for_each(|(name, routes, site)| check(name, site, routes, &turns));
    TestRunner::new(config).run(&any_turns(), every).unwrap();
}

#[test]
fn every_address_of_the_sample_is_in_one_part() {
    let site = site(Path::new(".")).unwrap();
    let routes = without_search(&site);
    let grid = Grid::of(&site.portal);
    assert!(grid.languages.len() > 10 && grid.localities.len() > 5, "{grid:?}");
    let config = ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config).run(&any_turns(), |turns| check("the sample", &site, &routes, &turns)).unwrap();
}

#[test]
fn a_desk_stands_where_it_is_with_all_that_is_made_of_it() {
    let site = site(Path::new(".")).unwrap();
    let part = ask(&site, "--only area=alba");
    let inside = without_search(&site).into_iter().filter(|route| part.has(&site.portal, route)).map(|route| route.path());
    let paths: BTreeSet<String> = inside.collect();
    for path in [
        "/ar/services/anagrafe-alba/",
        "/ar/poster/anagrafe-alba/",
        "/services/anagrafe-alba/",
        "/ar/services/in/alba/",
        "/embed/ar/services/anagrafe-alba/content.json",
        "/embed/ar/services/in/alba/",
    ] {
        assert!(paths.contains(path), "{path} in {paths:#?}");
    }
    for path in ["/", "/ar/", "/ar/services/", "/ar/services/anagrafe-bra/", "/ar/services/in/bacino-alba-bra/"] {
        assert!(!paths.contains(path), "{path}");
    }
}
