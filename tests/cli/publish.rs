//! `build`: what is published, what is kept, and when nothing is.

use crate::support::Portal;
use std::collections::BTreeMap;

const FAQ: &str = "content/faq/quando-dichiarare-la-residenza.it.md";
const PAGE: &str = "public/it/faq/quando-dichiarare-la-residenza/index.html";
/// Beside the site, what was read.
const KEPT: &str = ".public.sportello-spare";
/// An unknown key.
const BROKEN: &str = "---\nquestion: \"Che cosa?\"\nanswer: \"Questo.\"\nrisposta: x\n---\n\nTesto.\n";

#[test]
fn the_same_day_gives_the_same_bytes_and_writes_nothing() {
    let portal = Portal::starter();
    portal.build(&[]).ends(0);
    let (tree, times) = (portal.tree("public"), portal.times("public"));
    let run = portal.build(&[]).ends(0);
    assert!(run.err.contains("0 written, 0 removed"), "{}", run.err);
    assert_eq!(portal.times("public"), times);
    portal.build(&["--out", "altrove"]).ends(0);
    assert_eq!(portal.tree("altrove"), tree);
}

/// Nothing is parsed when nothing changed, but what is wrong is still said, and what somebody spoilt is mended.
#[test]
fn a_build_in_vain_says_again_what_the_last_one_said() {
    let portal = Portal::starter();
    portal.write("content/faq/domanda.en.md", "---\nquestion: \"What?\"\nanswer: \"This.\"\n---\n\nText.\n");
    portal.edit("content/faq/domanda.en.md", "answer", "topic: residenza\nanswer");
    portal.write(
        "content/faq/domanda.it.md",
        "---\nquestion: \"Che cosa?\"\nanswer: \"Questo.\"\ntranslation: { by: person, on: 2026-11-22 }\n---\n\nTesto.\n",
    );
    let first = portal.build(&[]).ends(0);
    assert!(first.err.contains("warning[translation-unmarked]"), "{}", first.err);
    let (tree, times) = (portal.tree("public"), portal.times("public"));
    let warnings = |err: &str| err.lines().filter(|line| !line.contains(" written, ")).map(str::to_owned).collect::<Vec<_>>();
    let second = portal.build(&[]).ends(0);
    assert_eq!(warnings(&second.err), warnings(&first.err));
    assert_eq!(portal.times("public"), times);

    portal.write(PAGE, "guasto");
    portal.write("public/it/di-troppo.html", "di troppo");
    assert!(portal.build(&[]).ends(0).err.contains("1 written, 1 removed"));
    assert_eq!(portal.tree("public"), tree);
    // Another day is another site: hours, terms and the date at the foot depend on it.
    let tomorrow = portal.run(&["build", "--date", "2026-11-23"]).ends(0);
    assert!(!tomorrow.err.contains("0 written"), "{}", tomorrow.err);
}

/// Texts that were read once are not read again; whatever becomes of what is kept for that, the site is the one that begins from nothing.
#[test]
fn what_is_kept_beside_the_site_changes_no_byte() {
    let portal = Portal::starter();
    portal.build(&[]).ends(0);
    // What had just been written is not known again yet.
    let tree = || portal.tree(KEPT).into_iter().filter(|(path, _)| path != "register").collect::<BTreeMap<_, _>>();
    let kept = tree();
    portal.build(&[]).ends(0);
    assert!(!kept.is_empty() && tree() == kept);

    portal.edit(FAQ, "trasloco", "cambio di casa");
    portal.build(&[]).ends(0);
    portal.build(&["--out", "nuovo"]).ends(0);
    assert_eq!(portal.tree("public"), portal.tree("nuovo"));
    let is_drawer = |path: &str| path.bytes().all(|byte| byte.is_ascii_digit());
    let after = tree();
    let changed = after.iter().filter(|(path, bytes)| is_drawer(path) && kept.get(*path) != Some(bytes)).count();
    assert_eq!(changed, 1, "one text, one drawer");

    portal.tree(KEPT).keys().for_each(|path| portal.write(&format!("{KEPT}/{path}"), "guasto"));
    portal.edit(FAQ, "cambio di casa", "trasloco");
    portal.build(&[]).ends(0);
    portal.build(&["--out", "da-capo"]).ends(0);
    assert_eq!(portal.tree("public"), portal.tree("da-capo"));
}

/// A translation that falls behind says the words that it said: readers keep the dictionary that they have.
#[test]
fn the_dictionary_stays_where_only_the_standing_of_a_page_changes() {
    let portal = Portal::starter();
    portal.build(&[]).ends(0);
    let before = portal.tree("public/search/en");
    portal.edit(FAQ, "si fa al Comune", "va fatta al Comune");
    portal.build(&[]).ends(0);
    let after = portal.tree("public/search/en");
    let dictionary =
        |tree: &BTreeMap<String, Vec<u8>>| tree.keys().filter(|path| !path.starts_with("d/")).cloned().collect::<Vec<_>>();
    assert_eq!(dictionary(&after), dictionary(&before));
    assert_ne!(after, before, "the page's text says that it is behind");
    portal.build(&["--out", "nuovo"]).ends(0);
    assert_eq!(portal.tree("public"), portal.tree("nuovo"));
}

/// The search takes pages in and out; it is the one of a build that begins from nothing.
#[test]
fn the_search_follows_pages_that_come_change_and_go() {
    let portal = Portal::starter();
    portal.build(&[]).ends(0);
    let text = |word: &str| format!("---\nquestion: Dove trovo {word}?\nanswer: Qui.\n---\n\n{word} e altre parole.\n");
    let steps: [&dyn Fn(); 4] = [
        &|| portal.write("content/faq/abaco.it.md", &text("abachi")),
        &|| portal.write("content/faq/zattera.it.md", &text("zattere")),
        &|| portal.write("content/faq/abaco.it.md", &text("pallottolieri")),
        &|| portal.remove("content/faq/zattera.it.md"),
    ];
    for (number, step) in steps.iter().enumerate() {
        step();
        portal.build(&[]).ends(0);
        let fresh = format!("nuovo-{number}");
        portal.build(&["--out", &fresh]).ends(0);
        assert_eq!(portal.tree("public"), portal.tree(&fresh), "step {number}");
    }
}

#[test]
fn what_did_not_change_keeps_its_time() {
    let portal = Portal::starter();
    portal.build(&[]).ends(0);
    let before = portal.times("public");
    portal.edit("content/pages/note-legali.it.md", "Descrivi qui chi", "Scrivi qui chi");
    portal.build(&[]).ends(0);
    let after = portal.times("public");
    let changed: Vec<&String> =
        after.iter().filter(|(path, time)| before.get(*path) != Some(time)).map(|(path, _)| path).collect();
    assert!(changed.iter().any(|path| path.contains("note-legali")), "{changed:?}");
    // The search knows the page's words too.
    let is_of_page =
        |path: &&String| path.contains("note-legali") || path.starts_with("search/") || path.ends_with("search/manifest.json");
    assert!(changed.iter().all(is_of_page), "{changed:?}");
}

#[test]
fn an_error_leaves_the_old_site_as_it_was() {
    let portal = Portal::starter();
    portal.build(&[]).ends(0);
    let (tree, times) = (portal.tree("public"), portal.times("public"));
    portal.write("content/faq/rotta.it.md", BROKEN);
    portal.edit(FAQ, "trasloco", "cambio di casa");
    let run = portal.build(&[]).ends(1);
    assert!(run.err.contains("content/faq/rotta.it.md") && run.err.contains("Nothing was published"), "{}", run.err);
    assert_eq!((portal.tree("public"), portal.times("public")), (tree, times));
}

#[test]
fn the_first_build_with_an_error_makes_no_folder() {
    let portal = Portal::starter();
    portal.write("content/faq/rotta.it.md", BROKEN);
    portal.build(&[]).ends(1);
    assert!(!portal.exists("public"));
}

#[test]
fn keep_going_publishes_the_healthy_pages() {
    let portal = Portal::starter();
    portal.write("content/faq/rotta.it.md", BROKEN);
    portal.edit(FAQ, "La dichiarazione si fa", "Si va");
    let run = portal.build(&["--keep-going"]).ends(1);
    assert!(run.err.contains("These files are left out:\n  content/faq/rotta.it.md\n"), "{}", run.err);
    assert!(portal.read(PAGE).contains("Si va"));
    assert!(!portal.exists("public/it/faq/rotta/index.html"));
}

#[test]
fn keep_going_without_errors_is_a_build() {
    let portal = Portal::starter();
    let run = portal.build(&["--keep-going"]).ends(0);
    assert!(!run.err.contains("left out"), "{}", run.err);
}

#[test]
fn pages_without_a_source_go() {
    let portal = Portal::starter();
    portal.run(&["new", "page", "di-passaggio"]).ends(0);
    portal.build(&[]).ends(0);
    assert!(portal.exists("public/it/pages/di-passaggio/index.html"));
    portal.remove("content/pages/di-passaggio.it.md");
    portal.build(&[]).ends(0);
    assert!(!portal.exists("public/it/pages/di-passaggio"), "the folder too");
    assert!(portal.exists(PAGE));
}

#[test]
fn a_strangers_folder_is_not_published_into() {
    let portal = Portal::starter();
    portal.write("foto/mare.jpg", "la mia");
    let run = portal.build(&["--out", "foto"]).ends(3);
    assert!(run.err.contains("help: "), "{}", run.err);
    assert_eq!(portal.tree("foto").len(), 1);
    portal.build(&["--out", "content"]).ends(3);
    portal.build(&["--out", "."]).ends(3);
    assert!(!portal.exists(".foto.sportello-spare"));
}

#[test]
fn the_address_can_be_another() {
    let portal = Portal::starter();
    portal.build(&["--base-url", "https://prova.example.org/"]).ends(0);
    let page = portal.read(PAGE);
    let canonical = "https://prova.example.org/it/faq/quando-dichiarare-la-residenza/";
    assert!(page.contains(canonical) && !page.contains("sportello.example.org"), "{page}");
    assert!(portal.read("public/sitemap.xml").contains("https://prova.example.org/it/sitemap.xml"));
}

#[test]
fn the_address_is_a_host_of_its_own() {
    let portal = Portal::starter();
    let run = portal.build(&["--base-url", "https://www.comune.example/sportelli"]).ends(2);
    assert!(run.err.contains("https://sportelli.comune.example") && !portal.exists("public"), "{}", run.err);
}

#[test]
fn keep_going_leaves_an_unsafe_attachment_out() {
    let portal = Portal::starter();
    portal.write("content/faq/quando-dichiarare-la-residenza/pagina.html", "<script></script>");
    portal.build(&[]).ends(1);
    let run = portal.build(&["--keep-going"]).ends(1);
    assert!(run.err.contains("error[attachment-unsafe]"), "{}", run.err);
    assert!(portal.exists(PAGE) && !portal.exists("public/files"), "{:?}", portal.tree("public").keys());
}

#[test]
fn quiet_says_nothing_when_all_is_well() {
    let portal = Portal::starter();
    let run = portal.build(&["--quiet"]).ends(0);
    assert_eq!((run.out.as_str(), run.err.contains("Published")), ("", false), "{}", run.err);
    assert_eq!(portal.run(&["check", "--quiet"]).ends(0).out, "");
    assert_eq!(portal.run(&["check", "--quiet", "--format", "json"]).ends(0).out.trim(), "[]");
}

#[test]
fn quiet_says_errors_only() {
    let portal = Portal::starter();
    portal.write(
        "content/faq/domanda.it.md",
        "---\nquestion: \"Che cosa?\"\nanswer: \"Questo.\"\n---\n\n[dove](service:nessuno)\n",
    );
    let told = portal.build(&[]).ends(1).err;
    assert!(told.contains("error[") && told.contains("warning["), "{told}");
    let quiet = portal.build(&["--quiet"]).ends(1).err;
    assert!(quiet.contains("error[") && !quiet.contains("warning"), "{quiet}");
    for format in ["text", "short", "json"] {
        let told = portal.run(&["check", "--format", format]).ends(1).out;
        assert!(told.contains("error") && told.contains("warning"), "{told}");
        let quiet = portal.run(&["check", "--quiet", "--format", format]).ends(1).out;
        assert!(quiet.contains("error") && !quiet.contains("warning"), "{quiet}");
    }
}
