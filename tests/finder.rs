//! The finder's data say of every question what a plain look at all desks says, and are small.
//!
//! `tests/data/finder.json` holds a portal's data with questions and their answers: the browser's own narrowing is asked the same
//! (`tests/browser/finder-answers.test.js`). `INSTA_UPDATE=always` renews it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "finder/decode.rs"]
mod decode;
#[path = "finder/made_up.rs"]
mod made_up;
#[path = "finder/naive.rs"]
mod naive;
#[path = "support/portal.rs"]
mod support;

use decode::{Data, found};
use jiff::civil::Date;
use made_up::{LANGUAGES, MadeUp, Random, Town};
use naive::{Moment, Question};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use sportello::base::lang::Lang;
use sportello::base::route::{Cut, Route};
use sportello::pack;
use sportello::pipeline::{Settings, Workspace};
use sportello::resolve::cuts;
use sportello::site::{Site, without_search};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

/// What hosts are handed ready-made: scripts at this quality, the finder's data at the best (see `publish/twins.rs`).
const QUALITY: i32 = 4;
/// Bytes of all that the finder fetches, compressed.
const MOST: usize = 40_000;
/// As many desks as a region has.
const MANY: usize = 1_850;
const TODAY: Date = Date::constant(2026, 11, 22);

const SMALL: &str = "basins: [{ id: nord, names: { it: Nord } }, { id: sud, names: { it: Sud } }]\nmunicipalities:\n";

/// A few municipalities in two basins, one in none.
fn small() -> (String, Vec<Town>) {
    let names =
        [("alba", "Alba", Some("nord")), ("alto", "Alto", Some("nord")), ("bra", "Bra", Some("sud")), ("lago", "Lago", None)];
    let town = |(at, (id, name, basin)): (usize, (&str, &str, Option<&str>))| Town {
        id: id.to_owned(),
        name: name.to_owned(),
        basin: basin.map(ToOwned::to_owned),
        lat: 44.0 + f64::from(u8::try_from(at).unwrap()) / 10.0,
        lon: 8.0,
    };
    let towns: Vec<Town> = names.into_iter().enumerate().map(town).collect();
    let rows = towns.iter().map(|town| {
        let basin = town.basin.as_ref().map(|basin| format!(", basin: {basin}")).unwrap_or_default();
        format!("  - {{ id: {}, name: {}{basin}, lat: {}, lon: {} }}\n", town.id, town.name, town.lat, town.lon)
    });
    (rows.fold(SMALL.to_owned(), |out, row| out + &row), towns)
}

/// The municipalities of the sample portal: a real province's.
fn province() -> (String, Vec<Town>) {
    #[expect(clippy::disallowed_methods, reason = "a test reads the sample portal")]
    let text = fs::read_to_string("content/areas.yaml").unwrap();
    let field = |line: &str, name: &str| {
        let rest = line.split_once(&format!("{name}: "))?.1.trim_start_matches('"');
        Some(rest.split(['"', ',', ' ', '}']).next()?.to_owned())
    };
    let name = |line: &str| Some(line.split_once("name: \"")?.1.split_once('"')?.0.to_owned());
    let town = |line: &str| {
        Some(Town {
            id: field(line, "id")?,
            name: name(line)?,
            basin: field(line, "basin"),
            lat: field(line, "lat")?.parse().ok()?,
            lon: field(line, "lon")?.parse().ok()?,
        })
    };
    let towns = text.lines().filter(|line| line.starts_with("  - { id: ") && line.contains("istat")).filter_map(town).collect();
    (text, towns)
}

fn site(made: &MadeUp) -> Arc<Site> {
    let folder = support::unpack(&made.text);
    let assembled = Workspace::read(folder.path()).unwrap().assemble(&Settings { base_url: None, today: TODAY });
    let codes: BTreeSet<&str> = assembled.diagnostics.iter().map(|found| found.code).collect();
    assert!(assembled.site.is_some(), "{codes:?}");
    assembled.site.unwrap()
}

fn data(site: &Site, lang: &str) -> Vec<u8> {
    site.artifact(&Route::FinderData(Lang::parse(lang).unwrap())).unwrap().unwrap().bytes
}

#[test]
fn the_data_answer_as_a_look_at_every_desk_does() {
    let (areas, towns) = small();
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let portals = (any::<u64>(), 0_usize..60);
    let outcome = runner.run(&portals, |(seed, services)| {
        let made = made_up::portal(seed, services, &["it", "ar"], &areas, &towns);
        let site = site(&made);
        let moment = Moment { ahead: 2, minute: 570 };
        for lang in ["it", "ar"] {
            let read: Data = serde_json::from_slice(&data(&site, lang)).unwrap();
            let mut random = Random(seed);
            for _ in 0..40 {
                let question = Question::random(&mut random);
                let expected: BTreeSet<String> = naive::found(&made.desks, &question, moment);
                prop_assert_eq!(found(&read, &question, moment), expected, "{:?}", question);
            }
        }
        Ok(())
    });
    assert_eq!(outcome, Ok(()));
}

#[test]
fn questions_for_the_browser_are_those_of_this_program() {
    let (areas, towns) = small();
    let made = made_up::portal(7, 40, &["it", "ar"], &areas, &towns);
    let moment = Moment { ahead: 2, minute: 570 };
    let mut random = Random(11);
    let asked = (0..60).map(|_| {
        let question = Question::random(&mut random);
        let found = naive::found(&made.desks, &question, moment);
        let counts = naive::counts(&made.desks, &question, moment);
        json!({ "question": question.named(), "found": found, "counts": counts })
    });
    let asked: Vec<Value> = asked.collect();
    let read: Value = serde_json::from_slice(&data(&site(&made), "it")).unwrap();
    let cases = json!({ "data": read, "moments": [{ "ahead": moment.ahead, "minute": moment.minute }], "asked": asked });
    let text = format!("{cases}\n");
    let known = kept("tests/data/finder.json", &text);
    assert!(known == text, "tests/data/finder.json is old: INSTA_UPDATE=always renews it");
}

/// What a file holds; `text`, where it is to be renewed.
#[expect(clippy::disallowed_methods, reason = "a test keeps its own data")]
fn kept(path: &str, text: &str) -> String {
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        fs::write(path, text).unwrap();
    }
    fs::read_to_string(path).unwrap()
}

#[test]
fn the_data_of_a_region_are_small() {
    let (areas, towns) = province();
    assert!(towns.len() > 200, "{}", towns.len());
    let made = made_up::portal(1, MANY, &LANGUAGES, &areas, &towns);
    let site = site(&made);
    let script = site.theme.assets.get("finder.js").unwrap();
    let script = pack::brotli(QUALITY, &script.bytes).len();
    println!("script {script} bytes");
    for lang in LANGUAGES {
        let bytes = data(&site, lang);
        let packed = pack::brotli(pack::DENSEST, &bytes).len();
        let (five, gzip) = (pack::brotli(5, &bytes).len(), pack::Gzip::new(6).pack(&bytes).len());
        println!("{lang} {} bytes: brotli {packed}, at quality 5 {five}, gzip {gzip}", bytes.len());
        assert!(packed <= MOST, "{lang}: {packed} bytes");
    }
    assert!(script <= 6_000, "{script} bytes");
}

#[test]
fn lists_of_two_conditions_are_few_and_never_empty() {
    let (areas, towns) = province();
    let made = made_up::portal(1, 600, &["it"], &areas, &towns);
    let site = site(&made);
    let (lists, italian) = (cuts::all(&site.portal, &site.almanac), Lang::parse("it").unwrap());
    assert!(lists.iter().any(|cut| matches!(cut, Cut::OfIn(..))) && lists.iter().any(|cut| matches!(cut, Cut::SpeakingOn(..))));
    let pairs = lists.iter().filter(|cut| cut.parent().is_some());
    assert!(pairs.clone().count() < made.desks.len(), "{} lists of two conditions for {} desks", pairs.count(), made.desks.len());
    let mut titles = BTreeMap::new();
    for cut in &lists {
        let services = cuts::services(&site.portal, &site.almanac, cut);
        // The portal's languages have a page even when nobody speaks them.
        assert!(services.is_some_and(|found| !found.is_empty() || matches!(cut, Cut::Speaking(_))), "{cut}");
        let html = site.artifact(&Route::Services(italian, cut.clone())).unwrap().unwrap().bytes;
        let html = String::from_utf8(html).unwrap();
        let title = html.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0.to_owned();
        if let Some(other) = titles.insert(title.clone(), cut) {
            assert_eq!(other, cut, "{title}");
        }
    }
}

#[test]
fn every_list_that_a_page_names_exists() {
    let (areas, towns) = province();
    let made = made_up::portal(5, 400, &["it"], &areas, &towns);
    let site = site(&made);
    let known: BTreeSet<String> = without_search(&site).iter().map(Route::path).collect();
    let italian = Lang::parse("it").unwrap();
    let lists = cuts::all(&site.portal, &site.almanac).into_iter().map(|cut| Route::Services(italian, cut));
    for page in lists.chain([Route::Finder(italian)]) {
        let html = String::from_utf8(site.artifact(&page).unwrap().unwrap().bytes).unwrap();
        for link in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(!link.starts_with("/it/services/") || known.contains(link), "{page} names {link}");
        }
    }
}

#[test]
fn no_page_lists_thousands() {
    let (areas, towns) = province();
    for services in [0, 1, 3_000] {
        let made = made_up::portal(3, services, &["it"], &areas, &towns);
        let site = site(&made);
        for path in ["/it/services/find/", "/it/services/", "/it/services/kind/patronato/", "/it/services/language/ar/"] {
            let Some(page) = site.artifact(&Route::parse(path).unwrap()).unwrap() else { continue };
            assert!(page.bytes.len() < 150_000, "{path} with {services} desks: {} bytes", page.bytes.len());
        }
    }
}
