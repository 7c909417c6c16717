//! `build --only` and `build --merge`: what many machines build is what one would have built, or nothing is published.

use crate::support::{Portal, Run};

const AREAS: &str = "basins:
  - { id: cuneo, names: { it: Bacino di Cuneo } }
  - { id: torino, names: { it: Bacino di Torino } }
municipalities:
  - { id: alba, basin: cuneo, name: Alba, istat: '004003' }
  - { id: none, basin: torino, name: None, istat: '001168' }
";

/// The starter with two basins, a desk in a town of each, and an attachment.
fn portal() -> Portal {
    let portal = Portal::starter();
    portal.write("content/areas.yaml", AREAS);
    for town in ["alba", "none"] {
        let desk = portal.read("content/services/sportello.yaml");
        portal.write(&format!("content/services/sportello-{town}.yaml"), &format!("{desk}area: {town}\n"));
    }
    portal.write("content/services/sportello-alba/modulo.txt", "Modulo");
    portal
}

/// Builds a part into a folder.
fn part(portal: &Portal, out: &str, only: &[&str]) {
    let only = only.iter().flat_map(|only| ["--only", only]);
    portal.build(&["--out", out].into_iter().chain(only).collect::<Vec<_>>()).ends(0);
}

fn merge(portal: &Portal, parts: &[&str]) -> Run {
    portal.run(&[&["build", "--merge"], parts].concat())
}

/// Two parts that are the whole.
fn halves() -> Portal {
    let portal = portal();
    part(&portal, "a", &["lang=it"]);
    part(&portal, "b", &["lang=-it"]);
    portal
}

/// Nothing is published, and the reader is told why and what to do.
#[track_caller]
fn is_refused(portal: &Portal, parts: &[&str], why: &[&str]) {
    let before = portal.exists("public").then(|| portal.tree("public"));
    let run = merge(portal, parts).ends(3);
    for words in why {
        assert!(run.err.contains(words), "{words} in {}", run.err);
    }
    assert!(run.err.contains("Nothing was published"), "{}", run.err);
    assert_eq!(portal.exists("public").then(|| portal.tree("public")), before);
}

#[test]
fn languages_together_are_the_whole() {
    let portal = halves();
    portal.build(&["--out", "whole"]).ends(0);
    // The content stays at home: a merge reads the parts only.
    std::fs::rename(portal.path("content"), portal.path("altrove")).unwrap();
    let run = merge(&portal, &["a", "b"]).ends(0);
    assert!(run.err.contains("Published in"), "{}", run.err);
    assert_eq!(portal.tree("public"), portal.tree("whole"));
    assert!(portal.exists("public/.sportello") && !portal.exists("public/.sportello-part"));
}

#[test]
fn languages_by_areas_together_are_the_whole() {
    let portal = portal();
    let (mut parts, mut files) = (Vec::new(), 0);
    for lang in ["lang=it", "lang=en"] {
        for area in ["area=cuneo", "area=none", "area=torino,-none", "area=_none"] {
            let out = format!("parts/{lang}-{area}");
            part(&portal, &out, &[lang, area]);
            files += portal.tree(&out).len() - 2;
            parts.push(out);
        }
    }
    assert!(portal.exists("parts/lang=it-area=cuneo/files/services/sportello-alba/modulo.txt"));
    assert!(portal.exists("parts/lang=en-area=none/en/services/sportello-none/index.html"));
    portal.build(&["--out", "whole"]).ends(0);
    merge(&portal, &parts.iter().map(String::as_str).collect::<Vec<_>>()).ends(0);
    assert_eq!(portal.tree("public"), portal.tree("whole"));
    assert_eq!(files + 1, portal.tree("whole").len(), "every file was built once");
}

#[test]
fn the_same_option_twice_is_both() {
    let portal = portal();
    part(&portal, "a", &["lang=it", "lang=en"]);
    part(&portal, "b", &["lang=it,en"]);
    assert_eq!(portal.tree("a"), portal.tree("b"));
}

#[test]
fn a_second_merge_writes_nothing() {
    let portal = halves();
    merge(&portal, &["a", "b"]).ends(0);
    let times = portal.times("public");
    let run = merge(&portal, &["b", "a"]).ends(0);
    assert!(run.err.contains("0 written, 0 removed"), "{}", run.err);
    assert_eq!(portal.times("public"), times);
    // What one machine builds over it is the same.
    let run = portal.build(&[]).ends(0);
    assert!(run.err.contains("0 written, 0 removed"), "{}", run.err);
}

#[test]
fn a_folder_can_be_another_part_and_the_whole_again() {
    let portal = portal();
    portal.build(&["--out", "whole"]).ends(0);
    part(&portal, "cold", &["area=cuneo"]);
    for only in [&["lang=it"][..], &["area=cuneo"], &[]] {
        part(&portal, "public", only);
        let like = match only {
            ["area=cuneo"] => "cold",
            [] => "whole",
            _ => continue,
        };
        assert_eq!(portal.tree("public"), portal.tree(like));
    }
}

#[test]
fn a_missing_part_is_named() {
    let portal = halves();
    portal.build(&[]).ends(0);
    is_refused(&portal, &["a"], &["sportello build --only lang=en"]);
    part(&portal, "c", &["lang=en", "area=-none"]);
    is_refused(&portal, &["a", "c"], &["sportello build --only lang=en --only area=none"]);
}

#[test]
fn a_double_part_is_named() {
    let portal = halves();
    part(&portal, "c", &["area=alba"]);
    is_refused(&portal, &["a", "b", "c"], &["\"c\" and \"a\"", "--only lang=it --only area=alba"]);
    is_refused(&portal, &["a", "b", "a"], &["\"a\" and \"a\"", "--only lang=it"]);
}

#[test]
fn parts_of_other_content_are_refused() {
    let portal = halves();
    portal.edit("content/faq/quando-dichiarare-la-residenza.it.md", "La dichiarazione si fa", "Si va");
    part(&portal, "b", &["lang=en"]);
    is_refused(&portal, &["a", "b"], &["\"b\" and \"a\" are parts of different sites"]);
}

#[test]
fn parts_built_otherwise_are_refused() {
    let portal = halves();
    for otherwise in [&["--without-search"][..], &["--date", "2026-11-23"], &["--base-url", "https://prova.example.org"]] {
        let run = [&["build", "--out", "b", "--only", "lang=en"], otherwise].concat();
        let day = if otherwise[0] == "--date" { &[][..] } else { &["--date", crate::support::DATE] };
        portal.run(&[&run, day].concat()).ends(0);
        is_refused(&portal, &["a", "b"], &["are parts of different sites"]);
    }
}

#[test]
fn a_part_with_other_files_is_refused() {
    let portal = halves();
    let page = portal.read("b/en/index.html");
    portal.write("b/en/index.html", &page.replace("html", "htmL"));
    is_refused(&portal, &["a", "b"], &["\"en/index.html\" in \"b\" is not as it was built"]);
    portal.remove("b/en/index.html");
    is_refused(&portal, &["a", "b"], &["\"b\" is not complete", "\"en/index.html\""]);
    portal.write("b/en/index.html", &page);
    portal.write("b/en/note.txt", "x");
    is_refused(&portal, &["a", "b"], &["\"en/note.txt\"", "does not belong"]);
    portal.remove("b/en/note.txt");
    merge(&portal, &["a", "b"]).ends(0);
}

#[test]
fn a_folder_that_is_no_part_is_refused() {
    let portal = halves();
    portal.build(&["--out", "whole"]).ends(0);
    is_refused(&portal, &["a", "whole"], &["\"whole\" is a whole site"]);
    is_refused(&portal, &["a", "content"], &["\"content\" is not a part of a site"]);
    is_refused(&portal, &["a", "niente"], &["\"niente\" is not a part of a site"]);
    portal.write("b/.sportello-part", "{}");
    is_refused(&portal, &["a", "b"], &["\"b\" does not say what part it is"]);
}

#[test]
fn unknown_names_are_refused_with_the_known_ones() {
    let portal = portal();
    for (only, why) in [
        ("lang=eno", "Perhaps: en. The portal's languages: en, it."),
        ("area=abla", "Perhaps: alba. Areas are named by their id in areas.yaml. The outermost: _none, cuneo, torino."),
        ("area=nona", "Perhaps: none. "),
        ("area=-xyzxyz", "help: Areas are named"),
        ("lingua=it", "A part is written like this"),
        ("area=cuneo,-cuneo", "Nothing is left to build"),
    ] {
        let run = portal.build(&["--only", only]).ends(2);
        assert!(run.err.contains(why), "{}", run.err);
    }
    // Where no town is called so, no area was meant.
    let run = Portal::starter().build(&["--only", "area=none"]).ends(2);
    assert!(run.err.contains("Perhaps: _none. "), "{}", run.err);
    let run = portal.run(&["build", "--merge", "a", "--only", "lang=it"]).ends(2);
    assert!(run.err.contains("cannot be used"), "{}", run.err);
    assert!(!portal.exists("public"));
}
