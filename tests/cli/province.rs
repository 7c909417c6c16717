//! The real test of `import services`: the table of a whole province's desks, into a portal that has none.
//!
//! `tests/data/import/cuneo/README.md` says where the table comes from.

use crate::support::{DATE, Portal, Run, sample};

const ROWS: usize = 247;
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/import/cuneo/services.csv");

const PORTAL: &str = "title: Rete
base_url: https://rete.example
languages: [it, en, fr, es, ro, sq, ar, zh, uk, bn, ur, pa]
publisher: organizations/provincia-cuneo
feedback: { email: rete@example.org }
accessibility: { undeclared: { it: Prova } }
data_translations: { by: machine, on: 2026-11-22 }
licence: { name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }
networks:
  - { id: respi, name: Re.S.P.I. }
";

/// The territory, the topics and the publisher of the sample, and no desk.
fn portal() -> Portal {
    let portal = Portal::with(&[("content/portal.yaml", PORTAL)]);
    for file in ["areas.yaml", "topics.yaml", "organizations/provincia-cuneo.yaml"] {
        let text = std::fs::read_to_string(format!("{}/content/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        portal.write(&format!("content/{file}"), &text);
    }
    portal
}

fn import(portal: &Portal, more: &[&str]) -> Run {
    portal.run(&[&["import", "services", TABLE, "--date", DATE], more].concat())
}

#[test]
fn a_province_is_imported_whole_and_once() {
    let portal = portal();
    let shown = import(&portal, &["--with-organizations"]).ends(0);
    assert!(shown.out.contains("content/services/anagrafe-acceglio.yaml"), "{}", shown.out);
    assert!(!portal.exists("content/services"), "what is only shown is not written");

    import(&portal, &["--with-organizations", "--write"]).ends(0);
    assert_eq!(portal.tree("content/services").len(), ROWS);
    // Each desk has a body of its own, and the job centre's is one more beside the publisher.
    assert_eq!(portal.tree("content/organizations").len(), ROWS + 1);
    let checked = portal.check(&[]).ends(0);
    // That nobody has confirmed them yet is true, and the only thing to say of them.
    assert!(checked.err.is_empty() && checked.out.contains("One warning."), "{}{}", checked.out, checked.err);
    assert!(checked.out.contains("warning[confirmation-missing]: 247 desks"), "{}", checked.out);

    let before = portal.tree("content");
    import(&portal, &["--with-organizations", "--write"]).ends(0);
    assert_eq!(portal.tree("content"), before, "a second run has nothing to write");
}

#[test]
fn bodies_are_made_for_who_asks() {
    let portal = portal();
    let refused = import(&portal, &["--write"]);
    assert_ne!(refused.code, 0, "{}", refused.out);
    assert!(refused.err.contains("comune-acceglio"), "{}", refused.err);
    assert!(!portal.exists("content/services"), "{}", refused.out);
}

#[test]
fn the_sample_has_every_row() {
    let run = sample(&["import", "services", TABLE, "--date", DATE]);
    let said = format!("{}{}", run.out, run.err);
    assert!(said.contains("No new file, none changed") && said.contains("no row refused"), "{said}");
}
