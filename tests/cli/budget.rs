//! A page that is too heavy is not published.

use crate::support::Portal;

const LIMITS: &str = "budget: { answer: 14 kB, visit: 30 kB, requests: 4 }";

#[test]
fn the_starter_is_within_its_budget() {
    let portal = Portal::starter();
    portal.edit("content/portal.yaml", LIMITS, LIMITS);
    portal.build(&[]).ends(0);
}

#[test]
fn a_page_over_the_budget_stops_the_build() {
    let portal = Portal::starter();
    portal.edit("content/portal.yaml", LIMITS, "budget: { answer: 1 kB }");
    let run = portal.build(&[]).ends(1);
    assert!(run.err.contains("error[page-too-heavy]"), "{}", run.err);
    assert!(run.err.contains("content/faq/quando-dichiarare-la-residenza.it.md"), "{}", run.err);
    assert!(!portal.exists("public"));
}

#[test]
fn requests_are_counted_with_the_theme_s_own_files() {
    let portal = Portal::starter();
    portal.edit("content/portal.yaml", LIMITS, "budget: { requests: 3 }");
    let run = portal.build(&[]).ends(1);
    assert!(run.err.contains("error[page-too-many-requests]") && run.err.contains("asks for 4 files"), "{}", run.err);
}

#[test]
fn keep_going_leaves_only_the_heavy_pages_out() {
    let portal = Portal::starter();
    portal.edit("content/portal.yaml", LIMITS, "budget: { answer: 1 kB }");
    portal.build(&["--keep-going"]).ends(1);
    assert!(!portal.exists("public/it/faq/quando-dichiarare-la-residenza/index.html"));
    assert!(portal.exists("public/it/guides/residenza/index.html"));
}
