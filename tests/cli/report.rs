//! `check`: the same findings for people and for machines.

use crate::support::Portal;

/// One mistake of each stage: a file that is no text, a key that nobody knows, a date that is none, an id given twice.
fn broken() -> Portal {
    let portal = Portal::starter();
    portal.write(
        "content/topics.yaml",
        "- { id: casa, names: { it: Casa, en: Home } }\n- { id: casa, names: { it: Alloggio, en: Lodging } }\n",
    );
    portal
        .write("content/facts.yaml", "- id: termine\n  label: { it: Termine, en: Time limit }\n  kind: duration\n  valori: []\n");
    portal.write("content/faq/perché.it.md", "---\nquestion: \"x\"\n---\n");
    portal.write(
        "content/news/2026-11-01-avviso.it.md",
        "---\ntitle: \"Avviso\"\nsummary: \"Sì.\"\ndate: 32/11/2026\n---\n\nTesto.\n",
    );
    for file in [
        "content/guides/residenza.it.md",
        "content/faq/quando-dichiarare-la-residenza.it.md",
        "content/faq/quando-dichiarare-la-residenza.en.md",
    ] {
        portal.remove(file);
    }
    portal.edit(
        "content/portal.yaml",
        "needs:\n  - label: { it: Devo fare la residenza, en: I must register my residence }\n    to: guides/residenza\n",
        "",
    );
    portal.edit("content/services/sportello.yaml", "topic: residenza", "topic: casa");
    portal
}

fn checked(format: &str) -> String {
    broken().check(&["--format", format]).ends(1).out
}

#[test]
fn text() {
    insta::assert_snapshot!(checked("text"));
}

#[test]
fn short() {
    insta::assert_snapshot!(checked("short"));
}

#[test]
fn json() {
    let out = checked("json");
    let findings: Vec<serde_json::Value> = serde_json::from_str(&out).unwrap();
    assert!(findings.iter().all(|finding| finding["code"].is_string() && finding["path"].is_string()));
    insta::assert_snapshot!(out);
}

#[test]
fn sarif() {
    let out = checked("sarif");
    let log: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["runs"][0]["results"].as_array().is_some_and(|results| !results.is_empty()));
    insta::assert_snapshot!(out.replace(env!("CARGO_PKG_VERSION"), "VERSION"));
}

#[test]
fn github() {
    insta::assert_snapshot!(checked("github"));
}

#[test]
fn italian() {
    insta::assert_snapshot!(broken().check(&["--ui-lang", "it"]).ends(1).out);
}

#[test]
fn the_sample_has_no_errors() {
    let run = crate::support::sample(&["check", "--date", crate::support::DATE, "--format", "short"]).ends(0);
    assert!(!run.out.contains(" error"), "{}", run.out);
}
