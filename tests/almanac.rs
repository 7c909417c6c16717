//! One almanac for desks that are alike but for one thing: each gets the days that are worked out for it alone.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "other tests use the rest")]
#[path = "support/answers.rs"]
mod answers;
#[expect(dead_code, reason = "the tests of the command line use the rest")]
mod support;

use answers::assemble;
use jiff::civil::Date;
use sportello::parse::record::service::Service;
use sportello::resolve::desk;
use sportello::resolve::hours::timetable::HORIZON;
use sportello::resolve::hours::{Almanac, DeskHours, zone};
use sportello::site::Site;
use std::sync::Arc;
use support::Portal;

const TODAY: Date = Date::constant(2026, 11, 22);
const PLAIN: &str = "name: S\nkind: desk\norganization: organizations/ente\narea: alta\nhours: \"Mo-Fr 09:00-12:00; PH off\"\n";

/// What each desk has beside the rule that all share, by its name; `alta` has a patron saint's day.
const DIFFERENT: [(&str, &str); 10] = [
    ("uguale", ""),
    ("uguale-ancora", ""),
    ("altro-paese", "area: bassa"),
    ("altro-fuso", "timezone: Europe/London"),
    ("prenotato", "appointment: { need: required }"),
    ("chiuso", "closures: [{ from: 2026-11-24, to: 2026-11-26, kind: closure, reason: Trasloco }]"),
    ("chiuso-dopo", "closures: [{ from: 2026-11-25, to: 2026-11-27, kind: closure, reason: Trasloco }]"),
    ("chiuso-per-altro", "closures: [{ from: 2026-11-24, to: 2026-11-26, kind: closure, reason: Lavori }]"),
    ("altri-orari", "closures: [{ from: 2026-11-24, to: 2026-11-26, kind: hours, hours: \"15:00-17:00\" }]"),
    ("orari-ancora-altri", "closures: [{ from: 2026-11-24, to: 2026-11-26, kind: hours, hours: \"16:00-18:00\" }]"),
];

fn site() -> Arc<Site> {
    let portal = Portal::with(&[
        ("content/portal.yaml", "title: { it: Prova }\nbase_url: https://example.org\nlanguages: [it]\n"),
        ("content/organizations/ente.yaml", "name: Ente\ntype: comune\n"),
        ("content/areas.yaml", "municipalities: [{ id: alta, name: Alta }, { id: bassa, name: Bassa }]\n"),
        (
            "content/holidays.yaml",
            "- { id: patrono, names: Patrono, every: 11-25, area: alta }\n- { id: natale, names: Natale, every: 12-25 }\n",
        ),
    ]);
    for (name, more) in DIFFERENT {
        let kept = if more.starts_with("area") { PLAIN.replace("area: alta\n", "") } else { PLAIN.to_owned() };
        portal.write(&format!("content/services/{name}.yaml"), &format!("{kept}{more}\n"));
    }
    assemble(&portal.path(""), TODAY)
}

fn services(site: &Site) -> Vec<&Service> {
    desk::all(&site.portal).map(|(_, service)| service).collect()
}

/// All that is said of a desk: its days with the reason of a closure, its zone, its holidays.
fn told(site: &Site, almanac: &Almanac, service: &Service) -> [String; 3] {
    let quarter = almanac.quarter(&site.portal, service).unwrap();
    let days = format!("{:?}", quarter.days(&site.portal, service));
    [days, quarter.timetable.zone.to_string(), format!("{:?}", almanac.closed_holidays(&site.portal, service))]
}

#[test]
fn desks_that_differ_in_one_thing_are_not_taken_for_each_other() {
    let site = site();
    assert_eq!(services(&site).len(), DIFFERENT.len());
    let [mut forwards, mut backwards] = [services(&site), services(&site)];
    backwards.reverse();
    forwards.extend(&backwards);
    for order in [forwards, backwards] {
        let almanac = Almanac::new(TODAY);
        for service in order {
            let hours = DeskHours::new(&site.portal, service, TODAY, HORIZON).unwrap();
            let alone: Vec<_> = hours.days(TODAY, HORIZON).unwrap().collect();
            let zone = zone(&site.portal, service).to_string();
            let holidays = Almanac::new(TODAY).closed_holidays(&site.portal, service);
            assert_eq!(told(&site, &almanac, service), [format!("{alone:?}"), zone, format!("{holidays:?}")]);
        }
    }
}

#[test]
fn each_of_these_desks_has_something_of_its_own() {
    let site = site();
    let mut all: Vec<[String; 3]> = services(&site).into_iter().map(|service| told(&site, &site.almanac, service)).collect();
    all.sort();
    all.dedup();
    // Two are the same.
    assert_eq!(all.len(), DIFFERENT.len() - 1);
}
