//! Files of open data: which there are, that none says what is not known, and that their names stay.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/answers.rs"]
mod answers;
#[path = "support/portal.rs"]
mod portal;

use answers::{artifact, assemble, headers, json, text};
use jiff::civil::Date;
use serde_json::Value;
use sportello::base::lang::Lang;
use sportello::base::route::{DataFile, HsdsTable, Route};
use sportello::import::{self, Standing};
use sportello::pipeline::Workspace;
use sportello::site::{Site, routes};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

const TODAY: Date = Date::constant(2026, 11, 22);

/// The portal whose desks have every field, on a day.
fn site_on(today: Date) -> Arc<Site> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/open-data");
    assemble(&root, today)
}

/// A small portal with these settings and files.
fn portal_with(files: &[(&str, &str)]) -> Arc<Site> {
    let case: String = files.iter().map(|(path, text)| format!("--- content/{path}\n{text}")).collect();
    assemble(portal::unpack(&case).path(), TODAY)
}

fn data(site: &Site) -> Vec<Route> {
    routes(site).into_iter().filter(|route| matches!(route, Route::Data(_))).collect()
}

/// The rows of a table of HSDS, by the names of its columns.
fn rows(site: &Site, table: HsdsTable) -> Vec<BTreeMap<String, String>> {
    let text = text(site, &Route::Data(DataFile::HsdsTable(table)).path());
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn every_listed_file_is_there_and_has_its_type() {
    let site = site_on(TODAY);
    let files = data(&site);
    assert!(files.len() > 30, "{files:?}");
    for route in files {
        let artifact = site.artifact(&route).unwrap().unwrap_or_else(|| panic!("{route} is not there"));
        assert!(!artifact.bytes.is_empty(), "{route} is empty");
        assert_ne!(artifact.media_type, "application/octet-stream", "{route}");
    }
    for path in
        ["/data/services/ignoto.vcf", "/data/it/services/ignoto.ics", "/data/it/services/nessuno.ics", "/data/fr/services.csv"]
    {
        assert_eq!(artifact(&site, path), None, "{path}");
    }
}

#[test]
fn the_page_lists_the_files_that_are_about_all() {
    let site = site_on(TODAY);
    let page = text(&site, "/ar/open-data/");
    let arabic = Lang::parse("ar").unwrap();
    for route in data(&site) {
        let Route::Data(file) = &route else { continue };
        let is_listed = file.desk().is_none() && file.lang().is_none_or(|lang| *lang == arabic);
        assert_eq!(page.contains(&format!("href=\"{}\"", route.path())), is_listed, "{route}");
    }
    assert!(page.contains("rel=\"license\"") && page.contains("creativecommons.org/licenses/by/4.0/"));
    assert!(text(&site, "/ar/").contains("href=\"/ar/open-data/\""), "the foot leads there");
    assert!(text(&site, "/it/sitemap.xml").contains("/it/open-data/"));
}

#[test]
fn who_wants_none_has_none() {
    let desk = ("services/a.yaml", "name: A\nkind: desk\norganization: organizations/b\n");
    let body = ("organizations/b.yaml", "name: B\ntype: comune\n");
    let settings = "title: A\nbase_url: https://x.example\nlanguages: [it]\n";
    let with = portal_with(&[("portal.yaml", settings), desk, body]);
    assert!(!data(&with).is_empty() && text(&with, "/_headers").contains("/data/*"));
    let refused = format!("{settings}open_data: false\n");
    for without in [portal_with(&[("portal.yaml", &refused), desk, body]), portal_with(&[("portal.yaml", settings)])] {
        assert_eq!(data(&without), []);
        assert_eq!(artifact(&without, "/it/open-data/"), None);
        assert!(!text(&without, "/_headers").contains("/data/") && !text(&without, "/it/").contains("open-data"));
    }
}

#[test]
fn what_is_not_known_is_not_said() {
    let site = site_on(TODAY);
    let services = json(&site, "/data/hsds/services.json");
    let unknown =
        services.as_array().unwrap().iter().find(|service| service["name"] == "Sportello di cui non si sa nulla").unwrap();
    let said: BTreeSet<&str> = unknown.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(said, BTreeSet::from(["attributes", "id", "name", "organization", "organization_id", "status"]));
    let [address] = rows(&site, HsdsTable::Addresses).try_into().unwrap();
    assert_eq!((address["address_1"].as_str(), address["state_province"].as_str()), ("Via Roma, 28", "CN"));
    let places = rows(&site, HsdsTable::Locations);
    assert_eq!(places[1]["description"], "Via Po 1, Cuneo", "an address without its postal code is none to HSDS");
    let schedules = rows(&site, HsdsTable::Schedules);
    let seasonal = schedules.iter().find(|schedule| schedule["description"].starts_with("Jun-Aug")).unwrap();
    assert_eq!((seasonal["freq"].as_str(), seasonal["opens_at"].as_str()), ("", ""), "weeks that differ are no weekly rule");
    let page = text(&site, "/it/services/ignoto/");
    assert!(!page.contains("openingHours") && !page.contains("telephone") && !page.contains(".vcf"));
}

#[test]
fn the_tables_refer_to_each_other_and_say_what_the_lists_say() {
    let site = site_on(TODAY);
    let mut names = BTreeSet::new();
    for table in HsdsTable::ALL {
        for row in rows(&site, table) {
            assert!(names.insert(row["id"].clone()), "{table:?}: {} is there twice", row["id"]);
        }
    }
    for table in HsdsTable::ALL {
        for (column, value) in rows(&site, table).into_iter().flatten() {
            assert!(!column.ends_with("_id") || value.is_empty() || names.contains(&value), "{table:?}: {column} {value}");
        }
    }
    let listed = json(&site, "/data/hsds/services.json");
    let names: Vec<&str> = listed.as_array().unwrap().iter().map(|service| service["id"].as_str().unwrap()).collect();
    let tabled: Vec<String> = rows(&site, HsdsTable::Services).into_iter().map(|row| row["id"].clone()).collect();
    assert_eq!(tabled, names);
}

/// A change of the rule would give everything a new name, for everybody who keeps a copy.
#[test]
fn names_stay_what_they_are() {
    let site = site_on(TODAY);
    let service = &json(&site, "/data/hsds/services.json")[0];
    assert_eq!(service["id"], "4182bc29-f39b-5cae-8c9e-a5d8c41e21d9");
    assert_eq!(json(&site, "/data/services.geojson")["features"][0]["id"], service["id"]);
    assert!(text(&site, "/data/services/completo.vcf").contains(&format!("UID:urn:uuid:{}", service["id"].as_str().unwrap())));
}

#[test]
fn a_calendar_changes_with_its_content_and_not_with_the_day() {
    for path in ["/data/it/services/completo.ics", "/data/it/services.ics"] {
        let calendar = |today| text(&site_on(today), path);
        assert_eq!(calendar(TODAY), calendar(Date::constant(2026, 11, 23)));
        // What comes after a year moves on: the next Immaculate Conception.
        assert_ne!(calendar(TODAY), calendar(Date::constant(2026, 12, 9)));
    }
}

#[test]
fn no_two_entries_of_a_calendar_have_one_name() {
    let calendar = text(&site_on(TODAY), "/data/it/services.ics");
    let all: Vec<&str> = calendar.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{calendar}");
    assert!(calendar.contains("Entrata da via Po") && calendar.contains("Ascensore fermo"));
}

#[test]
fn what_was_exported_is_not_imported_as_news() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/open-data");
    let workspace = Workspace::read(&root).unwrap();
    let (portal, texts) = (workspace.portal().unwrap(), workspace.texts());
    let standing = Standing { portal: &portal, texts: &texts };
    let site = site_on(TODAY);
    let plan = |name: &str, path: &str| {
        import::plan(&name.into(), text(&site, path).as_bytes(), &standing, &import::Settings::default())
    };
    let points = plan("desks.geojson", "/data/services.geojson");
    assert!(points.edits.is_empty() && points.unchanged.len() == 1, "{:?}", points.edits);
    assert!(points.all_diagnostics().is_empty(), "{:?}", points.all_diagnostics());
    let services = plan("desks.json", "/data/hsds/services.json");
    let news: Vec<String> = services.changes().map(import::unified).collect();
    assert_eq!(news.len(), 3);
    // Only the name by which HSDS knows each is new.
    let added = |line: &&str| line.starts_with('+') && !line.starts_with("+++");
    let is_name = |line: &str| line.contains("identifiers:") || line.contains("scheme: \"hsds\"");
    for diff in news {
        assert!(diff.lines().filter(added).all(is_name), "{diff}");
    }
}

#[test]
fn only_a_law_is_a_legal_resource() {
    let graph = text(&site_on(TODAY), "/data/guides.ttl");
    let node = |name: &str| graph.split(" .\n").find(|node| node.trim_start().starts_with(name)).unwrap_or_default();
    assert!(node("<https://www.example.org/spiegazione>").contains("foaf:Document"), "{graph}");
    assert_eq!(graph.matches("eli:LegalResource").count() + graph.matches("eli/ontology#LegalResource").count(), 1, "{graph}");
    assert!(graph.contains("dct:source <https://www.example.org/spiegazione>"), "{graph}");
}

#[test]
fn a_closed_desk_is_temporarily_closed() {
    let status = |today| json(&site_on(today), "/data/hsds/services.json")[0]["status"].clone();
    assert_eq!(status(TODAY), "active");
    assert_eq!(status(Date::constant(2026, 12, 24)), "temporarily closed");
    assert_eq!(status(Date::constant(2027, 1, 1)), "active");
}

#[test]
fn other_sites_may_read_the_files_and_hosts_know_their_types() {
    let site = site_on(TODAY);
    assert!(headers(&site, "/data/*").contains("Access-Control-Allow-Origin: *"));
    assert!(headers(&site, "/data/guides.ttl").contains("text/turtle"));
    assert!(headers(&site, "/data/ar/services/*").contains("text/calendar"));
}

#[test]
fn search_engines_get_the_hours_of_who_just_comes() {
    let desk = |rest: &str| format!("name: {{ it: S, en: S }}\nkind: desk\norganization: organizations/o\n{rest}\n");
    let site = portal_with(&[
        ("portal.yaml", "title: { it: P, en: P }\nbase_url: https://example.org\nlanguages: [it, en]\n"),
        ("organizations/o.yaml", "name: { it: E, en: E }\ntype: comune\n"),
        ("holidays.yaml", "- { id: festa, names: { it: Festa, en: Feast }, every: \"12-08\" }\n"),
        ("services/otherwise.yaml", &desk("hours: 'Mo-Fr 09:00-12:00; PH 10:00-11:00 || \"by appointment\"'")),
        ("services/booked.yaml", &desk("hours: Mo-Fr 09:00-12:00\nappointment: { need: required }")),
        (
            "services/told.yaml",
            &desk("hours: Mo-Fr 09:00-12:00\nclosures: [{ from: 2026-11-20, to: 2026-11-30, kind: hours, reason: mattina }]"),
        ),
    ]);
    let hours = |slug: &str, which: &str| {
        let page = text(&site, &format!("/en/services/{slug}/"));
        let data = page.split("application/ld+json\">").skip(1).find(|data| data.contains("GovernmentOffice")).unwrap();
        let data: Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
        let office = data["@graph"].as_array().unwrap().iter().find(|node| node["@type"] == "GovernmentOffice").unwrap().clone();
        // One alone stands without a list.
        let spans = match office.get(which).cloned() {
            Some(Value::Array(spans)) => spans,
            one => one.into_iter().collect(),
        };
        let said = |span: Value| format!("{}-{} {}", span["opens"], span["closes"], span["validFrom"]).replace('"', "");
        spans.into_iter().map(said).collect::<Vec<_>>()
    };
    assert_eq!(hours("otherwise", "openingHoursSpecification"), ["09:00-12:00 null"]);
    assert_eq!(hours("otherwise", "specialOpeningHoursSpecification"), ["10:00-11:00 2026-12-08"]);
    assert_eq!(hours("booked", "openingHoursSpecification"), [""; 0]);
    assert_eq!(hours("told", "openingHoursSpecification"), [""; 0]);
}
