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
fn keep_going_publishes_heavy_pages_too() {
    let portal = Portal::starter();
    portal.edit("content/portal.yaml", LIMITS, "budget: { answer: 1 kB }");
    let run = portal.build(&["--keep-going"]).ends(1);
    assert!(run.err.contains("error[page-too-heavy]"), "{}", run.err);
    assert!(portal.exists("public/it/faq/quando-dichiarare-la-residenza/index.html"));
}

#[test]
fn a_fault_of_the_theme_is_told_once() {
    let portal = Portal::starter();
    portal.edit("content/portal.yaml", LIMITS, "budget: { visit: 1 kB, requests: 1 }");
    let run = portal.build(&[]).ends(1);
    assert_eq!(run.err.matches("error[").count(), 2, "{}", run.err);
    assert!(run.err.contains("more pages.)"), "{}", run.err);
}

#[test]
fn images_count_at_their_own_size() {
    let portal = Portal::starter();
    let file = "content/faq/quando-dichiarare-la-residenza.it.md";
    portal.write("content/faq/quando-dichiarare-la-residenza/mappa.png", &"a".repeat(40_000));
    portal.write("content/faq/quando-dichiarare-la-residenza/modulo.pdf", &"a".repeat(40_000));
    let text = portal.read(file);
    portal.write(file, &format!("{text}\n[Il modulo](modulo.pdf)\n"));
    portal.build(&[]).ends(0);
    portal.write(file, &format!("{text}\n![La mappa](mappa.png)\n"));
    let run = portal.build(&[]).ends(1);
    assert!(run.err.contains("error[page-too-heavy]") && run.err.contains(file), "{}", run.err);
    assert!(run.err.contains("error[page-too-many-requests]") && run.err.contains("asks for 5 files"), "{}", run.err);
}
