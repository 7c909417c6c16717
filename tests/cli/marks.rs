//! `translations mark` and `validations mark`: of which words a translation and a validation speak, from the editor's edit to
//! the reader's page.

use crate::support::Portal;

const SOURCE: &str = "content/faq/quando-dichiarare-la-residenza.it.md";
const TRANSLATION: &str = "content/faq/quando-dichiarare-la-residenza.en.md";
const PAGE: &str = "public/en/faq/quando-dichiarare-la-residenza/index.html";
/// In the critical section `tempi`, in the source and in the translation.
const ITALIAN: &str = "dal trasloco.";
const ENGLISH: &str = "from the move.";

fn marked() -> Portal {
    let portal = Portal::starter();
    portal.run(&["translations", "mark", TRANSLATION, "--date", "2026-10-01"]).ends(0);
    portal
}

/// What the English page says in its critical section.
fn deadline(portal: &Portal) -> String {
    portal.build(&["--quiet"]).ends(0);
    let page = portal.read(PAGE);
    let from = page.find("id=\"tempi\"").unwrap();
    page[from..from + page[from..].find("</section>").unwrap()].to_owned()
}

#[test]
fn a_mark_names_the_words_and_the_day() {
    let portal = Portal::starter();
    assert!(deadline(&portal).contains(ITALIAN), "an unmarked translation is not trusted with a deadline");
    let run = portal.run(&["translations", "mark", TRANSLATION, "--date", "2026-10-01"]).ends(0);
    assert!(run.err.contains(TRANSLATION), "{}", run.err);
    let text = portal.read(TRANSLATION);
    assert!(text.contains("  of: { contatti: \"") && text.contains("  on: 2026-10-01\n"), "{text}");
    assert!(text.contains("tempi: \"") && text.contains("head: \""), "{text}");
    assert!(deadline(&portal).contains(ENGLISH));
    portal.run(&["translations", "mark", TRANSLATION, "--date", "2026-10-01"]).ends(0);
    assert_eq!(portal.read(TRANSLATION), text, "a second mark changes nothing");
}

#[test]
fn an_edit_of_the_source_makes_the_translation_outdated() {
    let portal = marked();
    assert!(!portal.check(&[]).ends(0).out.contains("translation-outdated"));
    portal.edit(SOURCE, ITALIAN, "dal giorno del trasloco.");
    assert!(deadline(&portal).contains("dal giorno del trasloco."), "a deadline is never shown outdated");
    let checked = portal.check(&["--format", "short"]).ends(0);
    let warning = checked.out.lines().find(|line| line.contains("translation-outdated"));
    assert!(warning.is_some_and(|line| line.contains(TRANSLATION)), "{}", checked.out);
}

#[test]
fn an_edit_that_changes_no_meaning_can_be_said_to_be_minor() {
    let portal = marked();
    portal.edit(SOURCE, ITALIAN, "dal giorno del trasloco.");
    portal.run(&["translations", "mark", SOURCE]).ends(1);
    portal.run(&["translations", "mark", "--minor", SOURCE, "--date", "2026-11-22"]).ends(0);
    assert!(deadline(&portal).contains(ENGLISH));
    assert!(portal.read(TRANSLATION).contains("on: 2026-10-01\n"), "the day of the translation stays");
}

#[test]
fn a_new_translation_is_marked_anew() {
    let portal = marked();
    portal.edit(SOURCE, ITALIAN, "dal giorno del trasloco.");
    portal.edit(TRANSLATION, ENGLISH, "from the day of the move.");
    portal.run(&["translations", "mark", TRANSLATION, "--date", "2026-11-22"]).ends(0);
    assert!(deadline(&portal).contains("from the day of the move."));
    assert!(portal.read(TRANSLATION).contains("on: 2026-11-22\n"));
}

#[test]
fn an_edit_elsewhere_voids_no_other_section() {
    let portal = marked();
    portal.edit(SOURCE, "La dichiarazione si fa", "Si dichiara");
    assert!(deadline(&portal).contains(ENGLISH));
}

#[test]
fn a_strangers_file_is_not_marked() {
    let portal = Portal::starter();
    portal.write("altro.md", "mio");
    for file in ["altro.md", "non-esiste.md", "content/portal.yaml"] {
        let run = portal.run(&["translations", "mark", file]).ends(1);
        assert!(run.err.contains(file), "{}", run.err);
    }
    assert_eq!(portal.read("altro.md"), "mio");
}

#[test]
fn an_edit_voids_the_stamp_of_a_validation() {
    let portal = Portal::starter();
    let unmarked = "validated: { by: organizations/comune, on: 2026-11-01, of: \"00000000\" }\nsources:";
    portal.edit(SOURCE, "sources:", unmarked);
    portal.run(&["validations", "mark", SOURCE]).ends(0);
    assert!(!portal.read(SOURCE).contains("00000000"));
    assert_eq!(stamp(&portal), "valid");
    portal.edit(SOURCE, "La dichiarazione si fa", "Si dichiara");
    assert_eq!(stamp(&portal), "voided");
    portal.run(&["validations", "mark", SOURCE]).ends(0);
    assert_eq!(stamp(&portal), "valid");
    portal.run(&["validations", "mark", "content/guides/residenza.it.md"]).ends(1);
}

fn stamp(portal: &Portal) -> String {
    portal.build(&["--quiet"]).ends(0);
    let page = portal.read("public/it/faq/quando-dichiarare-la-residenza/index.html");
    let (_, after) = page.split_once("class=\"stamp stamp-").unwrap();
    after.split('"').next().unwrap().to_owned()
}
