//! `export offline`: one language as a zip that opens from a disk. `export search`: what is written, and when nothing is.

use crate::support::{DATE, Portal};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

fn exported(portal: &Portal, lang: &str, out: &str) -> BTreeMap<String, Vec<u8>> {
    portal.run(&["export", "offline", "--lang", lang, "--date", DATE, "--out", out]).ends(0);
    unzipped(std::fs::read(portal.path(out)).unwrap())
}

fn unzipped(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(file.name().unwrap().into_owned(), bytes);
    }
    files
}

fn text<'a>(files: &'a BTreeMap<String, Vec<u8>>, name: &str) -> &'a str {
    std::str::from_utf8(files.get(name).unwrap_or_else(|| panic!("{name} of {:?}", files.keys()))).unwrap()
}

/// The values of the attributes that hold addresses.
fn addresses(html: &str) -> BTreeSet<&str> {
    let values = |name| html.split(name).skip(1).filter_map(|rest| rest.split('"').next());
    [" href=\"", " src=\"", " action=\""].into_iter().flat_map(values).collect()
}

/// The file that an address names, from the file in which it stands.
fn target(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split(['?', '#']).next().unwrap().split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{address} leaves the copy");
        } else {
            parts.push(part);
        }
    }
    parts.join("/").replace("%20", " ").replace("%C3%A8", "è")
}

#[test]
fn two_copies_of_a_day_are_the_same_and_of_that_day() {
    let portal = Portal::starter();
    let first = exported(&portal, "it", "a.zip");
    exported(&portal, "it", "copie/b.zip");
    let bytes = |name| std::fs::read(portal.path(name)).unwrap();
    assert_eq!(bytes("a.zip"), bytes("copie/b.zip"));
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes("a.zip"))).unwrap();
    let day = archive.by_name("index.html").unwrap().last_modified().unwrap();
    assert_eq!((day.year(), day.month(), day.day()), (2026, 11, 22));
    let note = text(&first, "LEGGIMI-README.txt");
    assert!(note.contains("22 novembre 2026") && note.contains("index.html") && note.contains("\r\n"), "{note}");
}

#[test]
fn every_relative_link_leads_to_a_file_of_the_copy() {
    let portal = Portal::starter();
    portal.write("content/faq/quando-dichiarare-la-residenza/modulo è.pdf", "%PDF");
    let file = "content/faq/quando-dichiarare-la-residenza.it.md";
    portal.write(file, &format!("{}\n\n[Il modulo](<modulo è.pdf>)\n", portal.read(file)));
    let files = exported(&portal, "it", "it.zip");
    let mut found = 0;
    for name in files.keys().filter(|name| name.ends_with(".html")) {
        for address in
            addresses(text(&files, name)).into_iter().filter(|address| !address.contains(':') && !address.starts_with('#'))
        {
            assert!(!address.starts_with('/'), "{name}: {address}");
            assert!(files.contains_key(&target(name, address)), "{name}: {address}");
            found += 1;
        }
    }
    assert!(found > 50, "{found} links");
    assert!(files.contains_key("files/faq/quando-dichiarare-la-residenza/modulo è.pdf"), "{:?}", files.keys());
}

#[test]
fn a_copy_has_one_language_and_leads_to_the_site_for_the_others() {
    let files = exported(&Portal::starter(), "en", "en.zip");
    let home = text(&files, "index.html");
    assert!(home.contains("<html lang=\"en\"") && home.contains("href=\"https://sportello.example.org/it/\""), "{home}");
    assert!(home.contains("<link rel=\"canonical\" href=\"https://sportello.example.org/en/\""), "{home}");
    assert!(!home.contains("type=\"module\"") && !home.contains("data-tool"), "{home}");
    assert!(files.keys().all(|name| !name.ends_with(".xml") && !name.contains("translations")), "{:?}", files.keys());
}

#[test]
fn every_page_says_of_which_day_it_is_and_where_the_site_is() {
    let files = exported(&Portal::starter(), "en", "en.zip");
    for name in files.keys().filter(|name| name.ends_with(".html")) {
        let page = text(&files, name);
        let foot = page.split("<footer class=\"foot\">").nth(1).unwrap_or_else(|| panic!("{name}"));
        let line = foot.trim_start().split("</div>").next().unwrap();
        assert!(line.contains("22 November 2026") && line.contains("https://sportello.example.org"), "{name}: {line}");
        assert!(line.starts_with("<div><p><a href=\"https://sportello.example.org/en/"), "{name}: {line}");
    }
}

#[test]
fn a_template_that_fails_is_told_as_build_tells_it() {
    let portal = Portal::starter();
    portal.edit("content/portal.yaml", "base_url:", "theme: mio\nbase_url:");
    portal.write("themes/mio/templates/faq.html", "{{ item.title.text.missing.more }}");
    let build = portal.build(&[]).ends(1);
    let run = portal.run(&["export", "offline", "--lang", "it", "--date", DATE]).ends(1);
    assert!(build.err.contains("error[template-invalid]") && run.err.contains("error[template-invalid]"), "{}", run.err);
    assert!(run.err.contains("help: ") && !portal.exists("portal-it.zip"), "{}", run.err);
}

#[test]
fn the_search_page_has_its_scripts_in_their_order() {
    let files = exported(&Portal::starter(), "it", "it.zip");
    let page = text(&files, "search.html");
    let names = ["search-data.js", "inflate.js", "search.js"];
    let places: Vec<_> = names.map(|name| page.find(&format!("<script defer src=\"{name}\""))).into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{page}");
    assert!(names.iter().all(|name| files.contains_key(*name)));
    let data = text(&files, "search-data.js").strip_prefix("globalThis.sportelloFiles = ").unwrap();
    let data: serde_json::Value = serde_json::from_str(data.trim_end().trim_end_matches(';')).unwrap();
    let manifest = STANDARD.decode(data["manifest.json"].as_str().unwrap()).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    assert_eq!((manifest["version"].as_i64(), manifest["lang"].as_str()), (Some(1), Some("it")));
}

#[test]
fn the_name_says_the_language() {
    let portal = Portal::starter();
    let run = portal.run(&["export", "offline", "--lang", "it"]).ends(0);
    assert!(portal.exists("portal-it.zip") && run.err.contains("portal-it.zip"), "{}", run.err);
}

#[test]
fn a_language_that_the_portal_lacks_is_a_mistake_of_typing() {
    let portal = Portal::starter();
    let english = portal.run(&["export", "offline", "--lang", "de"]).ends(2);
    assert!(english.err.contains("does not have the language \"de\"") && english.err.contains("it, en"), "{}", english.err);
    let italian = portal.run(&["export", "offline", "--lang", "de", "--ui-lang", "it"]).ends(2);
    assert!(italian.err.contains("de") && italian.err.contains("it, en") && italian.err != english.err, "{}", italian.err);
    assert!(!portal.exists("portal-de.zip"));
}

#[test]
fn a_portal_with_errors_is_not_copied() {
    let portal = Portal::starter();
    portal.edit("content/faq/quando-dichiarare-la-residenza.it.md", "question:", "qestion:");
    let run = portal.run(&["export", "offline", "--lang", "it"]).ends(1);
    assert!(run.err.contains("field-unknown") || run.err.contains("qestion"), "{}", run.err);
    assert!(!portal.exists("portal-it.zip"));
}

/// `export search` into the folder `out` of the portal.
fn searchable(portal: &Portal, format: &str, more: &[&str]) -> crate::support::Run {
    portal.run(&[&["export", "search", "--format", format, "--date", DATE, "--out", "out"], more].concat())
}

#[test]
fn two_exports_for_a_search_engine_are_the_same() {
    let portal = Portal::starter();
    let run = searchable(&portal, "elasticsearch", &[]).ends(0);
    let first = portal.tree("out");
    assert_eq!(
        first.keys().collect::<Vec<_>>(),
        ["sportello-en.index.json", "sportello-en.ndjson", "sportello-it.index.json", "sportello-it.ndjson"]
    );
    assert!(run.err.contains("4 files") && run.err.contains("documents"), "{}", run.err);
    searchable(&portal, "elasticsearch", &[]).ends(0);
    assert_eq!(portal.tree("out"), first);
    searchable(&portal, "quickwit", &[]).ends(0);
    let both = portal.tree("out");
    assert!(both.len() == 8 && first.iter().all(|(name, bytes)| both[name] == *bytes), "{:?}", both.keys());
}

#[test]
fn a_page_becomes_a_document_with_its_address_and_its_language() {
    let portal = Portal::starter();
    searchable(&portal, "quickwit", &["--lang", "en"]).ends(0);
    let lines = portal.read("out/sportello-en.quickwit.ndjson");
    let documents = lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let page =
        documents.into_iter().find(|page| page["url"].as_str().unwrap().contains("quando-dichiarare-la-residenza")).unwrap();
    let path = "sportello.example.org/en/faq/quando-dichiarare-la-residenza/";
    assert_eq!((page["id"].as_str(), page["url"].as_str()), (Some(path), Some(format!("https://{path}").as_str())));
    assert_eq!((&page["portal"], &page["lang"]), (&"https://sportello.example.org".into(), &"en".into()));
    assert!(page["title"].is_string() && page["official"].is_array() && page["validated"].is_boolean(), "{page}");
}

#[test]
fn languages_are_asked_for_one_by_one_or_in_a_list() {
    let count = |more: &[&str]| {
        let portal = Portal::starter();
        searchable(&portal, "quickwit", more).ends(0);
        portal.tree("out").len()
    };
    assert_eq!(count(&["--lang", "en"]), 2);
    assert_eq!(count(&["--lang", "en,it"]), 4);
    assert_eq!(count(&["--lang", "en", "--lang", "it", "--lang", "en"]), 4);
}

#[test]
fn nothing_is_exported_for_a_search_engine_after_a_mistake() {
    let portal = Portal::starter();
    let unknown = searchable(&portal, "quickwit", &["--lang", "en,de"]).ends(2);
    assert!(unknown.err.contains("does not have the language \"de\""), "{}", unknown.err);
    let typed = searchable(&portal, "solr", &[]).ends(2);
    assert!(typed.err.contains("elasticsearch") && typed.err.contains("quickwit"), "{}", typed.err);
    portal.run(&["export", "search", "--format", "quickwit"]).ends(2);
    assert!(portal.run(&["export", "search", "--help"]).ends(0).out.contains("national portal"));
    portal.edit("content/faq/quando-dichiarare-la-residenza.it.md", "question:", "qestion:");
    searchable(&portal, "quickwit", &[]).ends(1);
    assert!(!portal.exists("out"));
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let portal = Portal::starter();
    portal.write("out", "a file in the folder's place");
    let run = searchable(&portal, "quickwit", &[]).ends(3);
    assert!(run.err.contains("out/sportello-it.quickwit.json") || run.err.contains("out\\sportello"), "{}", run.err);
}
