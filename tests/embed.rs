//! What other sites get: pieces as JSON and as oEmbed, the script, and the headers that hosts are told to send.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/answers.rs"]
mod answers;
#[path = "support/keywords.rs"]
mod keywords;
#[path = "support/portal.rs"]
mod portal;

use answers::{artifact, assemble, headers, json, text};
use jiff::civil::Date;
use keywords::Validation;
use schemars::generate::SchemaSettings;
use sportello::base::route::{EmbedForm, HeaderFile, Route};
use sportello::export::oembed::OEmbed;
use sportello::render::content::Content;
use sportello::site::{Site, routes};
use std::path::Path;
use std::sync::Arc;

const TODAY: Date = Date::constant(2026, 11, 23);

/// A portal with these further lines in its settings.
fn portal_with(settings: &str) -> Arc<Site> {
    let case = format!(
        "--- content/portal.yaml\ntitle: {{ it: \"Prova \\\"1\\\" & <2>\" }}\nbase_url: https://example.org\nlanguages: [it]\n{settings}\
         --- content/faq/a.it.md\n---\nquestion: \"\\\"Sì\\\" & <no>?\"\nanswer: \"Forse.\"\n---\n\nVedi [](faq:a).\n"
    );
    assemble(portal::unpack(&case).path(), TODAY)
}

#[test]
fn the_json_of_the_sample_keeps_to_its_schemas() {
    let settings = || SchemaSettings::draft2020_12().for_serialize().into_generator();
    let content = settings().into_root_schema_for::<Content>().to_value();
    let oembed = settings().into_root_schema_for::<OEmbed>().to_value();
    let site = assemble(Path::new(env!("CARGO_MANIFEST_DIR")), TODAY);
    let mut wrong = Vec::new();
    let mut read = 0;
    for route in routes(&site) {
        let schema = match &route {
            Route::Embed(lang, _, EmbedForm::Content) if ["it", "ar"].contains(&lang.as_str()) => &content,
            Route::Embed(lang, _, EmbedForm::OEmbed) if lang.as_str() == "it" => &oembed,
            _ => continue,
        };
        let path = route.path();
        let value = json(&site, &path);
        Validation { root: schema, wrong: &mut wrong }.check(schema, &value, &path);
        let html = value.to_string();
        assert!(
            !html.contains("href=\\\"/") && !html.contains("src=\\\"/"),
            "{path} has an address that serves on the portal only"
        );
        read += 1;
    }
    assert!(read > 100, "{read}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn words_with_signs_of_html_stay_words() {
    let site = portal_with("");
    let oembed = json(&site, "/embed/it/faq/a/oembed.json");
    assert_eq!(oembed["title"], "\"Sì\" & <no>?");
    assert_eq!(
        oembed["html"],
        "<iframe src=\"https://example.org/embed/it/faq/a/\" title=\"&quot;Sì&quot; &amp; &lt;no&gt;?\" width=\"640\" height=\"600\" loading=\"lazy\"></iframe>"
    );
    let lines = text(&site, "/it/embed/faq/");
    assert!(
        lines.contains("&lt;a href=&quot;https:&#x2F;&#x2F;example.org&#x2F;it&#x2F;faq&#x2F;a&#x2F;&quot;")
            || lines.contains("&lt;a href=&quot;https://example.org/it/faq/a/&quot;"),
        "{lines}"
    );
    assert!(lines.contains("&amp;lt;no&amp;gt;"), "{lines}");
}

#[test]
fn json_has_the_words_plain_and_as_html() {
    let site = portal_with("");
    let content = json(&site, "/embed/it/faq/a/content.json");
    let section = &content["sections"][0];
    assert_eq!(section["text"], "Vedi \"Sì\" & <no>?.");
    assert!(section["html"].as_str().unwrap().contains("href=\"https://example.org/it/faq/a/\""), "{section}");
    assert_eq!(content["canonical"], "https://example.org/it/faq/a/");
    assert_eq!(content["generated"], "2026-11-23");
}

#[test]
fn a_portal_that_wants_no_embeds_has_none() {
    let site = portal_with("embed: { allow: false }\n");
    let all = routes(&site);
    assert!(!all.iter().any(|route| matches!(route, Route::Embed(..) | Route::Embeds(..) | Route::EmbedScript)));
    for path in [
        "/embed.js",
        "/it/embed/",
        "/it/embed/faq/",
        "/embed/it/faq/a/",
        "/embed/it/faq/a/content.json",
        "/embed/it/faq/a/oembed.json",
    ] {
        assert_eq!(artifact(&site, path), None, "{path}");
    }
    let page = text(&site, "/it/faq/a/");
    assert!(!page.contains("oembed") && !page.contains("/it/embed/"), "{page}");
    assert!(!text(&site, "/_headers").contains("/embed"));
}

#[test]
fn pieces_are_listed_once_and_each_answers() {
    let site = portal_with("");
    let all = routes(&site);
    let pieces: Vec<String> = all.iter().map(Route::path).filter(|path| path.contains("/embed")).collect();
    let of_pieces = ["/embed/it/faq/a/", "/embed/it/search/"];
    let forms = of_pieces.iter().flat_map(|piece| ["", "content.json", "oembed.json"].map(|form| format!("{piece}{form}")));
    let expected: Vec<String> =
        ["/it/embed/", "/it/embed/faq/"].map(str::to_owned).into_iter().chain(forms).chain(["/embed.js".to_owned()]).collect();
    let assets = |path: &String| path.starts_with("/assets/");
    assert_eq!(pieces.iter().filter(|path| !assets(path)).collect::<Vec<_>>(), expected.iter().collect::<Vec<_>>());
    assert_eq!(pieces.iter().filter(|path| assets(path)).count(), 1, "embed-frame.js: {pieces:?}");
    assert!(!text(&site, "/it/sitemap.xml").contains("/embed"), "pieces are no pages of their own");
}

#[test]
fn hosts_are_told_who_may_show_and_what_may_load() {
    let site = portal_with(
        "embed: { origins: [\"https://www.comune.example\", \"https://asl.example/pagina\"] }\nfeedback: { endpoint: \"https://moduli.example/invia\" }\n",
    );
    let page = headers(&site, "/it/*");
    assert!(page.contains("form-action 'self' https://moduli.example; frame-ancestors 'self';"), "{page}");
    let piece = headers(&site, "/embed/*");
    assert!(piece.contains("frame-ancestors 'self' https://www.comune.example https://asl.example;"), "{piece}");
    assert!(piece.contains("Access-Control-Allow-Origin: *"), "{piece}");
    assert!(headers(&site, "/assets/*").contains("immutable"));
    let download = headers(&site, "/files/*");
    assert!(download.contains("default-src 'none'; script-src 'none';") && !download.contains("sandbox"), "{download}");
    let apache = text(&site, Route::Headers(HeaderFile::Apache).path().as_str());
    for rule in text(&site, "/_headers").lines().filter(|line| line.starts_with("  ")) {
        let (name, value) = rule.trim().split_once(": ").unwrap();
        let name = match name {
            "Content-Type" => "ForceType".to_owned(),
            // What is missing is not missing for ever.
            _ if value.contains("immutable") => format!("Header set {name}"),
            _ => format!("Header always set {name}"),
        };
        assert!(apache.contains(&format!("{name} \"{value}\"")), "{name}");
    }
    assert!(text(&portal_with(""), "/_headers").contains("frame-ancestors *;"));
}
