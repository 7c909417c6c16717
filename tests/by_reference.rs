//! What stands in one record and is mentioned elsewhere is written once: a change of the record changes every page that shows it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/portal.rs"]
mod portal;

use jiff::civil::Date;
use sportello::pipeline::{Assembled, Settings, Workspace};
use sportello::site::routes;
use std::collections::BTreeMap;
use std::fs;

const CASE: &str = "--- content/portal.yaml
title: { it: Prova, en: Trial }
base_url: https://example.org
languages: [it, en, ar]
embed: {}
--- content/organizations/comune.yaml
name: Comune
type: comune
--- content/topics.yaml
- { id: casa, names: { it: Casa, en: Home, ar: Home } }
--- content/services/desk.yaml
name: { it: Sportello, en: Desk }
kind: desk
organization: organizations/comune
address: { street: \"Via Vecchia 1\", city: Alba }
contacts: [{ kind: phone, value: \"+39 0173 000001\" }]
hours: \"Mo-We 08:01-12:30\"
--- content/faq/domanda.it.md
---
question: Chi chiamo?
answer: Lo sportello.
topics: [casa]
---

Chiama [](service:desk#phone), in [](service:desk#address), aperto [](service:desk#hours).
--- content/faq/domanda.en.md
---
translation: { by: person, on: 2026-11-01 }
question: Whom do I call?
answer: The desk.
---

Call [](service:desk#phone), in [](service:desk#address), open [](service:desk#hours).
--- content/faq/altra.it.md
---
question: Altro?
answer: Sì.
---

```desks
services: [desk]
```

```contacts
service: desk
```
";

const OLD: [&str; 4] = ["0173 000001", "tel:+390173000001", "Via Vecchia 1", "08:01"];
const NEW: [&str; 4] = ["0173 000002", "tel:+390173000002", "Via Nuova 2", "09:01"];

/// Every address whose answer is text, with what it says.
fn pages(assembled: &Assembled) -> BTreeMap<String, String> {
    let site = assembled.site.as_ref().unwrap();
    let text = |route: &sportello::base::route::Route| {
        let bytes = site.artifact(route).unwrap_or_else(|error| panic!("{error:?}"))?.bytes;
        Some((route.path(), String::from_utf8(bytes).ok()?))
    };
    routes(site).iter().filter_map(text).collect()
}

fn showing(pages: &BTreeMap<String, String>, words: &str) -> Vec<String> {
    pages.iter().filter(|(_, text)| text.contains(words)).map(|(path, _)| path.clone()).collect()
}

#[test]
fn a_change_of_a_record_changes_every_page_that_shows_it() {
    let folder = portal::unpack(CASE);
    let settings = Settings { base_url: None, today: Date::constant(2026, 11, 23) };
    let mut workspace = Workspace::read(folder.path()).unwrap();
    let before = pages(&workspace.assemble(&settings));

    let record = folder.path().join("content/services/desk.yaml");
    #[expect(clippy::disallowed_methods, reason = "a test edits its own files")]
    let text = fs::read_to_string(&record).unwrap();
    let text = text.replace("000001", "000002").replace("Vecchia 1", "Nuova 2").replace("08:01", "09:01");
    #[expect(clippy::disallowed_methods, reason = "a test edits its own files")]
    fs::write(&record, text).unwrap();
    workspace.update(&[record]).unwrap();
    let after = pages(&workspace.assemble(&settings));

    for (old, new) in OLD.into_iter().zip(NEW) {
        assert_eq!(showing(&after, old), [] as [&str; 0], "what showed {old}");
        assert_eq!(showing(&before, old), showing(&after, new), "the same pages show {new}");
    }
    let shapes = [
        "/it/faq/domanda/",
        "/en/faq/domanda/",
        // No Arabic text: the Italian one stands in its place, and its numbers with it.
        "/ar/faq/domanda/",
        "/it/faq/altra/",
        "/en/counter/faq/domanda/",
        "/embed/it/faq/domanda/",
        "/embed/it/faq/domanda/content.json",
        "/it/services/desk/",
        "/it/poster/desk/",
    ];
    for words in NEW.into_iter().filter(|words| !words.starts_with("tel:")) {
        let found = showing(&after, words);
        let known: Vec<&str> = shapes.into_iter().filter(|shape| !found.iter().any(|path| path == shape)).collect();
        assert_eq!(known, [] as [&str; 0], "{words} is shown by {found:#?}");
    }
}
