//! `build --precompress`: texts compressed beside themselves, made once for a file.

use crate::support::{DATE, Portal};
use std::fs::{self, File};

const PAGE: &str = "public/it/faq/quando-dichiarare-la-residenza/index.html";
const SOURCE: &str = "content/faq/quando-dichiarare-la-residenza.it.md";

fn build(portal: &Portal) {
    portal.build(&["--precompress"]).ends(0);
}

fn bytes(portal: &Portal, file: &str) -> Vec<u8> {
    fs::read(portal.path(file)).unwrap()
}

/// Spoils a file so that only who reads it sees it: its length and its time stay.
fn spoil(portal: &Portal, file: &str) -> Vec<u8> {
    let path = portal.path(file);
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    let spoilt = vec![b'x'; bytes(portal, file).len()];
    fs::write(&path, &spoilt).unwrap();
    File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    spoilt
}

fn twins(portal: &Portal) -> Vec<String> {
    let is_twin = |name: &String| [".br", ".gz"].iter().any(|end| name.ends_with(end));
    portal.tree("public").into_keys().filter(is_twin).collect()
}

#[test]
fn a_text_has_its_twins_and_nothing_else_has() {
    let portal = Portal::starter();
    portal.write("content/faq/quando-dichiarare-la-residenza/breve.txt", "breve");
    build(&portal);
    let tree = portal.tree("public");
    for (file, text) in tree.iter().filter(|(name, _)| name.ends_with(".html") || name.ends_with(".bin")) {
        let packed = [".br", ".gz"].map(|end| tree.get(&format!("{file}{end}")));
        let is_packed = file.ends_with(".html") && text.len() >= 1000;
        assert!(packed.iter().all(|twin| twin.is_some_and(|twin| twin.len() < text.len()) == is_packed), "{file}");
    }
    let packed = twins(&portal);
    let has = |part: &str| packed.iter().any(|file| file.contains(part));
    assert!(has(".css.br") && has(".js.gz") && has("sitemap.xml.br"), "{packed:?}");
    assert!(!has("breve") && !has("_headers") && !has(".htaccess") && !has(".bin"), "{packed:?}");
    // No hour and no name, so that every machine makes the same bytes.
    assert_eq!(bytes(&portal, &format!("{PAGE}.gz"))[..10], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
}

#[test]
fn what_has_not_changed_is_not_compressed_again() {
    let portal = Portal::starter();
    build(&portal);
    let [page, other] = [PAGE.to_owned(), "public/it/index.html".to_owned()].map(|page| format!("{page}.br"));
    let [_, spoilt] = [&page, &other].map(|file| spoil(&portal, file));
    let before = portal.times("public");
    build(&portal);
    assert_eq!(portal.times("public"), before);

    // One page is another, and one was asked for again and came out as it was: it has its twins from before.
    portal.edit(SOURCE, "La dichiarazione si fa", "Si va");
    portal.edit("content/portal.yaml", "languages: [it, en]", "languages: [it, en] # due");
    build(&portal);
    assert_eq!(bytes(&portal, &other), spoilt, "neither made nor read");
    assert_ne!(bytes(&portal, &page)[..4], *b"xxxx");

    // What has another time is made again.
    portal.write(&other, "guasto");
    build(&portal);
    portal.build(&["--precompress", "--out", "cold"]).ends(0);
    assert_eq!(portal.tree("public"), portal.tree("cold"));
}

#[test]
fn without_the_option_they_go() {
    let portal = Portal::starter();
    portal.build(&["--out", "plain"]).ends(0);
    build(&portal);
    assert!(!twins(&portal).is_empty());
    portal.build(&[]).ends(0);
    assert_eq!(portal.tree("public"), portal.tree("plain"));
}

#[test]
fn an_editors_own_file_is_no_twin() {
    let portal = Portal::starter();
    let folder = "content/faq/quando-dichiarare-la-residenza";
    portal.write(&format!("{folder}/modulo.txt"), &"modulo ".repeat(500));
    build(&portal);
    let published = "public/files/faq/quando-dichiarare-la-residenza/modulo.txt";
    assert!(portal.exists(&format!("{published}.br")));
    portal.write(&format!("{folder}/modulo.txt.gz"), "altro");
    build(&portal);
    assert_eq!(portal.read(&format!("{published}.gz")), "altro");
    assert!(!portal.exists(&format!("{published}.br")));
}

#[test]
fn parts_bring_theirs() {
    let portal = Portal::starter();
    for (out, only) in [("a", "lang=it"), ("b", "lang=-it")] {
        portal.build(&["--precompress", "--out", out, "--only", only]).ends(0);
        // A second build of a part lists what it keeps.
        portal.build(&["--precompress", "--out", out, "--only", only]).ends(0);
    }
    portal.run(&["build", "--merge", "a", "b", "--out", "merged"]).ends(0);
    build(&portal);
    assert_eq!(portal.tree("merged"), portal.tree("public"));
    portal.run(&["build", "--date", DATE, "--out", "b", "--only", "lang=-it"]).ends(0);
    let run = portal.run(&["build", "--merge", "a", "b"]).ends(3);
    assert!(run.err.contains("are parts of different sites"), "{}", run.err);
}
