//! A map with streets: all of it where `portal.yaml` names a server of tiles, and nothing of it anywhere else.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::disallowed_methods, reason = "a portal on a disk is what is tested")]

#[expect(dead_code, reason = "other tests use the rest")]
#[path = "support/answers.rs"]
mod answers;

use answers::{assemble, text};
use jiff::civil::Date;
use sportello::base::route::Route;
use sportello::site::{Site, routes};
use std::path::Path;
use std::sync::Arc;

const TODAY: Date = Date::constant(2026, 11, 22);
const TILES: &str = "https://tiles.example.org";
const FILES: [&str; 5] = ["leaflet-licence", "leaflet.min", "leaflet", "street-map", "street-map"];
const AREA: &str = "/it/services/in/bacino/";

fn fixture() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/street-map")
}

/// The same portal without the setting.
fn bare() -> Arc<Site> {
    let folder = tempfile::tempdir().unwrap();
    let content = fixture().join("content");
    for part in ["", "services", "organizations"] {
        std::fs::create_dir_all(folder.path().join("content").join(part)).unwrap();
        for entry in std::fs::read_dir(content.join(part)).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_file() {
                let text = std::fs::read_to_string(entry.path()).unwrap();
                let kept = text.split_once("\nmap:").filter(|_| entry.file_name() == "portal.yaml");
                let text = kept.map_or(text.clone(), |(before, _)| format!("{before}\n"));
                std::fs::write(folder.path().join("content").join(part).join(entry.file_name()), text).unwrap();
            }
        }
    }
    assemble(folder.path(), TODAY)
}

/// Names of the assets that belong to a map with streets, without fingerprint and ending.
fn assets(site: &Site) -> Vec<String> {
    let paths = routes(site).into_iter().filter(|route| matches!(route, Route::Asset(_))).map(|route| route.path());
    let names = paths.filter_map(|path| Some(path.strip_prefix("/assets/")?.rsplit_once('-')?.0.to_owned()));
    let mut names: Vec<String> = names.filter(|name| name.starts_with("leaflet") || name.starts_with("street-map")).collect();
    names.sort();
    names
}

#[test]
fn a_portal_that_names_no_server_has_nothing_of_it() {
    let site = bare();
    assert_eq!(assets(&site), Vec::<String>::new());
    assert!(text(&site, "/_headers").contains("img-src 'self';"));
    let page = text(&site, AREA);
    assert!(page.contains("<figure class=\"map\">"), "a map without streets is there: {page}");
    for word in ["data-at", "street-map", "streets", "leaflet"] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn a_portal_that_names_one_publishes_it_and_says_so() {
    let site = assemble(&fixture(), TODAY);
    let mut expected = FILES.map(str::to_owned);
    expected.sort();
    assert_eq!(assets(&site), expected);
    for file in ["/_headers", "/.htaccess"] {
        let headers = text(&site, file);
        assert!(headers.contains(&format!("img-src 'self' {TILES}; font-src")), "{headers}");
        let policies = headers.lines().filter(|line| line.contains("connect-src 'self'"));
        for policy in policies {
            let is_of_pages = policy.contains("frame-ancestors 'self';");
            assert_eq!(policy.matches(TILES).count(), usize::from(is_of_pages), "pictures only, and pages only: {policy}");
        }
    }
    let page = text(&site, AREA);
    let (before, tool) = page.split_once("<template data-tool=\"streets\"").unwrap();
    let (tool, after) = tool.split_once("</template>").unwrap();
    assert!(tool.contains("tiles.example.org:") && tool.contains("data-max-zoom=\"17\""), "{tool}");
    assert!(tool.contains("Tessere di prova &amp; altri"), "{tool}");
    assert!(!before.contains(TILES) && !after.contains(TILES), "only in the template");
    // Its own position; its municipality's seat.
    assert!(after.contains("<li data-at=\"44.3891,7.5479\">") && after.contains("<li data-at=\"44.7,8.03\">"), "{after}");
}

#[test]
fn the_library_is_published_as_its_makers_signed_it() {
    let site = assemble(&fixture(), TODAY);
    let asset = &site.theme.assets["leaflet.min.js"];
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/street-map/leaflet.min.js");
    assert_eq!(*asset.bytes, *std::fs::read(source).unwrap());
    assert!(!str::from_utf8(&site.theme.assets["street-map.js"].bytes).unwrap().contains("// "), "our own comes small");
}

#[test]
fn a_theme_may_look_after_its_own_map() {
    let folder = tempfile::tempdir().unwrap();
    let theme = folder.path().join("themes/own/street-map");
    std::fs::create_dir_all(&theme).unwrap();
    std::fs::create_dir_all(folder.path().join("content")).unwrap();
    std::fs::write(theme.join("street-map.css"), "/* own */").unwrap();
    let settings = std::fs::read_to_string(fixture().join("content/portal.yaml")).unwrap();
    std::fs::write(folder.path().join("content/portal.yaml"), format!("{settings}theme: own\n")).unwrap();
    let site = assemble(folder.path(), TODAY);
    assert_eq!(&*site.theme.assets["street-map.css"].bytes, b"/* own */");
}
