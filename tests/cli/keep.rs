//! `offline: true`: what a site needs so that readers can keep pages, and nothing of it otherwise.

use crate::support::Portal;

#[test]
fn a_portal_offers_it_only_when_asked() {
    let portal = Portal::starter();
    portal.build(&[]).ends(0);
    assert!(!portal.exists("public/sw.js") && !portal.exists("public/it/offline/index.html"));
    assert!(!portal.read("public/it/topics/residenza/index.html").contains("data-tool=\"keep\""));

    portal.edit("content/portal.yaml", "languages: [it, en]", "languages: [it, en]\noffline: true");
    portal.build(&[]).ends(0);
    assert!(portal.read("public/sw.js").contains("addEventListener(\"fetch\""));
    assert!(portal.read("public/it/topics/residenza/index.html").contains("data-tool=\"keep\""));
    let page = portal.read("public/en/offline/index.html");
    assert!(page.contains("data-keep=\"/en/topics/residenza/\""), "{page}");
    assert!(portal.read("public/it/index.html").contains("href=\"/it/offline/\""));
}
