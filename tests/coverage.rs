//! The coverage report over whole portals: what nobody wrote down is never taken for a number.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "other tests use the rest")]
#[path = "support/answers.rs"]
mod answers;
#[expect(dead_code, reason = "the tests of the command line use the rest")]
mod support;

use answers::{artifact, assemble, text};
use jiff::civil::Date;
use proptest::prelude::*;
use sportello::resolve::bound::Bound;
use sportello::resolve::coverage::{Gap, coverage};
use sportello::site::Site;
use std::sync::Arc;
use support::Portal;

const TODAY: Date = Date::constant(2026, 11, 22);
const HEAD: &str = "title: { it: Prova }\nbase_url: https://example.org\nlanguages: [it, ar]\n";

/// A desk in the one basin: its opening hours on Mondays, or nobody knows.
#[derive(Debug, Clone, Copy)]
struct Desk(Option<u8>);

/// Foreign residents of a municipality, or nobody knows.
type Residents = Option<u32>;

fn site(desks: &[Desk], residents: &[Residents]) -> Arc<Site> {
    let portal = Portal::empty();
    portal.write("content/portal.yaml", HEAD);
    portal.write("content/organizations/ente.yaml", "name: Ente\ntype: comune\n");
    let municipality = |(number, count): (usize, &Residents)| {
        let known = count.map(|count| format!(", residents: {{ foreign: {count} }}")).unwrap_or_default();
        format!("  - {{ id: c-{number}, name: C, basin: bacino{known} }}\n")
    };
    let municipalities: String = residents.iter().enumerate().map(municipality).collect();
    portal.write("content/areas.yaml", &format!("basins: [{{ id: bacino, names: Bacino }}]\nmunicipalities:\n{municipalities}"));
    for (number, Desk(hours)) in desks.iter().enumerate() {
        let hours = hours.map(|hours| format!("hours: \"Mo 08:00-{:02}:00\"\n", 8 + hours)).unwrap_or_default();
        let text = format!("name: S\nkind: desk\norganization: organizations/ente\narea: bacino\n{hours}");
        portal.write(&format!("content/services/s-{number}.yaml"), &text);
    }
    assemble(&portal.path(""), TODAY)
}

fn hours_of(site: &Site) -> Bound<u64> {
    coverage(&site.portal, &site.almanac).areas[0].minutes.bound()
}

/// The cells of the row of an area in the first table.
fn cells(html: &str, area: &str) -> Vec<String> {
    let row = html.split("<tr>").find(|row| row.contains("scope=\"row\"") && row.contains(area)).unwrap();
    row.split("<td>").skip(1).map(|cell| cell.split(['<']).next().unwrap().trim().to_owned()).collect()
}

fn desk() -> impl Strategy<Value = Desk> {
    prop::option::of(1..10_u8).prop_map(Desk)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_desk_that_says_nothing_lowers_no_bound(desks in prop::collection::vec(desk(), 0..4), more in 1..3_usize) {
        let before = hours_of(&site(&desks, &[Some(100)]));
        let with_more: Vec<Desk> = desks.into_iter().chain(std::iter::repeat_n(Desk(None), more)).collect();
        match (before, hours_of(&site(&with_more, &[Some(100)]))) {
            (Bound::Exactly(0) | Bound::Unknown, Bound::Unknown) => {}
            (Bound::Exactly(known) | Bound::AtLeast(known), Bound::AtLeast(shown)) => prop_assert_eq!(known, shown),
            (before, after) => prop_assert!(false, "{:?} became {:?}", before, after),
        }
    }

    #[test]
    fn what_is_not_known_has_no_digit_on_the_page(
        desks in prop::collection::vec(desk(), 1..4),
        residents in prop::collection::vec(prop::option::of(0..5000_u32), 1..4),
    ) {
        let site = site(&desks, &residents);
        let area = &coverage(&site.portal, &site.almanac).areas[0];
        let html = text(&site, "/it/coverage/");
        let cells = cells(&html, "Bacino");
        let digits = |at: usize| cells[at].chars().any(|letter| letter.is_ascii_digit());
        prop_assert_eq!(digits(2), area.minutes.bound() != Bound::Unknown, "{:?}", cells);
        prop_assert_eq!(digits(3), area.residents.bound() != Bound::Unknown, "{:?}", cells);
        let is_share = area.per_thousand.is_some_and(|share| share != Bound::Unknown);
        prop_assert_eq!(digits(4), is_share, "{:?}", cells);
        let unknown = residents.iter().filter(|count| count.is_none()).count();
        prop_assert_eq!(area.gaps.contains(&Gap::ResidentsUnknown(unknown)), unknown > 0);
    }
}

#[test]
fn a_table_has_an_empty_cell_where_nothing_is_known() {
    let site = site(&[Desk(None)], &[None]);
    let table = text(&site, "/it/coverage.csv");
    let row = table.lines().nth(1).unwrap();
    assert!(row.starts_with("bacino;Bacino;;1;0;unknown;;1;0;;;unknown;;unknown;;"), "{row}");
}

#[test]
fn of_an_area_without_desks_the_table_says_no_number() {
    let site = site(&[], &[Some(100)]);
    let table = text(&site, "/it/coverage.csv");
    let row = table.lines().nth(1).unwrap();
    assert_eq!(row, "bacino;Bacino;;0;0;;;1;1;;;exactly;100;;;;;;;;");
}

#[test]
fn a_bound_in_the_table_is_rounded_to_its_own_side() {
    let site = site(&[Desk(Some(2))], &[Some(3000), None]);
    let table = text(&site, "/it/coverage.csv");
    assert!(table.lines().nth(1).unwrap().contains(";at-most;0,6667;"), "{table}");
    let exactly = text(&self::site(&[Desk(Some(1))], &[Some(3000)]), "/it/coverage.csv");
    assert!(exactly.lines().nth(1).unwrap().contains(";exactly;0,3333;"), "{exactly}");
    let at_least = text(&self::site(&[Desk(Some(2)), Desk(None)], &[Some(3000)]), "/it/coverage.csv");
    assert!(at_least.lines().nth(1).unwrap().contains(";at-least;0,6666;"), "{at_least}");
}

#[test]
fn hours_without_times_are_hours() {
    let desk = "name: S\nkind: desk\norganization: organizations/ente\narea: bacino\n";
    let booked = format!("{desk}hours: 'Mo-Fr \"su appuntamento\"'\n");
    let portal = Portal::with(&[
        ("content/portal.yaml", HEAD),
        ("content/organizations/ente.yaml", "name: Ente\ntype: comune\n"),
        ("content/areas.yaml", "basins: [{ id: bacino, names: Bacino }]\n"),
        ("content/services/con.yaml", &booked),
        ("content/services/senza.yaml", desk),
    ]);
    let site = assemble(&portal.path(""), TODAY);
    let area = &coverage(&site.portal, &site.almanac).areas[0];
    assert_eq!((area.desks, area.with_hours), (2, 1));
    assert!(area.gaps.contains(&Gap::HoursUnknown(1)) && area.gaps.contains(&Gap::HoursUntimed(1)), "{:?}", area.gaps);
}

#[test]
fn a_portal_without_a_territory_has_no_such_page() {
    let portal = Portal::with(&[("content/portal.yaml", HEAD)]);
    let site = assemble(&portal.path(""), TODAY);
    for path in ["/it/coverage/", "/it/coverage.csv", "/it/practices/", "/it/practices.csv"] {
        assert_eq!(artifact(&site, path), None, "{path}");
    }
}
