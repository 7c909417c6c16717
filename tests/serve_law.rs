//! The law of the preview and of the second build: after any edits, what one serves and the other publishes equals what a cold build
//! would publish, byte for byte.
//!
//! And one preview from outside, with a file saved while a page is open.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "serve_law/edit.rs"]
mod edit;
#[path = "serve_law/running.rs"]
mod running;
#[expect(dead_code, reason = "the tests of the command line use the rest")]
mod support;

use edit::Edit;
use jiff::civil::Date;
use proptest::prelude::*;
use sportello::base::id::{Collection, TopicId};
use sportello::load::{self, Earlier, Files};
use sportello::model::Read;
use sportello::pipeline::{Assembled, Settings, Workspace, faulty_files};
use sportello::publish::{Before, Order, Progress, publish};
use sportello::site::part::{Only, Part};
use sportello::site::{Artifact, Site, routes};
use sportello::write::{Published, Spare};
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};
use support::Portal;

fn settings() -> Settings {
    Settings { base_url: None, today: Date::constant(2026, 11, 22) }
}

/// Every address with its bytes.
fn pages(site: &Site) -> BTreeMap<String, Option<Artifact>> {
    routes(site)
        .into_iter()
        .map(|route| (route.file(), site.artifact(&route).unwrap_or_else(|error| panic!("{error:?}"))))
        .collect()
}

fn compare(warm: &Assembled, cold: &Assembled) -> Result<(), TestCaseError> {
    prop_assert_eq!(&warm.diagnostics, &cold.diagnostics);
    let [warm, cold] = [warm, cold].map(|assembled| assembled.site.as_deref().map(pages));
    let files = |site: &Option<BTreeMap<_, _>>| site.as_ref().map(|pages| pages.keys().cloned().collect::<Vec<String>>());
    prop_assert_eq!(files(&warm), files(&cold));
    for ((file, warm), (_, cold)) in warm.iter().flatten().zip(cold.iter().flatten()) {
        prop_assert!(warm == cold, "{} differs", file);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_the_preview_is_a_cold_build(saves in prop::collection::vec(prop::collection::vec(edit::any(), 1..4), 1..6)) {
        let portal = edit::portal();
        let mut workspace = Workspace::read(&portal.path("")).unwrap();
        let _ = workspace.assemble(&settings());
        for save in saves {
            let changed: Vec<_> = save.into_iter().flat_map(|edit: Edit| edit.apply(&portal)).collect();
            workspace.update(&changed).unwrap();
            let cold = Workspace::read(&portal.path("")).unwrap().assemble(&settings());
            compare(&workspace.assemble(&settings()), &cold)?;
        }
    }
}

/// Nobody looks.
#[derive(Debug)]
struct Unseen;

impl Progress for Unseen {
    fn expect(&self, _addresses: usize) {}
    fn done(&self) {}
}

/// Reads a portal with what builds into a folder left beside it.
fn read_again(portal: &Portal, out: &str) -> Workspace {
    let spare = Spare::beside(&portal.path(out)).unwrap();
    Workspace::parse(&portal.path(""), files_again(portal, &spare), Some(&spare))
}

/// An hour later, when nothing has just changed.
fn files_again(portal: &Portal, spare: &Spare) -> Files {
    #[expect(clippy::disallowed_methods, reason = "files get their moments from the clock")]
    let now = SystemTime::now() + Duration::from_secs(3600);
    load::load(&portal.path(""), Some(Earlier { cabinet: spare, now })).unwrap()
}

/// Builds what is healthy into a folder of the portal, as `build --keep-going` does; `None` when there is nothing to publish.
fn build(portal: &Portal, out: &str, only: &[Only]) -> Option<Published> {
    build_of(portal, out, only, &settings(), [true, false])
}

/// The same with other settings, with the search or without, with compressed files or without.
fn build_of(
    portal: &Portal,
    out: &str,
    only: &[Only],
    settings: &Settings,
    [search, precompress]: [bool; 2],
) -> Option<Published> {
    let mut workspace = read_again(portal, out);
    let left_out = faulty_files(&workspace.assemble(settings).diagnostics);
    let site = workspace.assemble_without(settings, &left_out).site?;
    let inputs = workspace.inputs(settings, &left_out);
    let part = &Part::choose(&site.portal, only).unwrap();
    let order = Order { site: &site, inputs, part, search, precompress, keep_going: true, sound: None, progress: &Unseen };
    Some(publish(&order, Before::of(&portal.path(out)).unwrap().begin().unwrap()).unwrap().published)
}

/// What may be wanted of any portal: mostly all.
fn any_part() -> impl Strategy<Value = Vec<Only>> {
    let typed =
        prop_oneof![3 => Just(None), 1 => Just(Some("lang=it")), 1 => Just(Some("lang=-it")), 1 => Just(Some("area=-_none"))];
    typed.prop_map(|typed| typed.into_iter().filter_map(Only::parse).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_a_second_build_is_a_cold_build(
        saves in prop::collection::vec((prop::collection::vec(edit::any(), 1..4), any_part(), 22_i8..24, any::<[bool; 2]>()), 1..6)
    ) {
        let portal = edit::portal();
        build(&portal, "warm", &[]);
        for (turn, (save, only, day, flags)) in saves.into_iter().enumerate() {
            for edit in save {
                edit.apply(&portal);
            }
            let cold = format!("cold-{turn}");
            let settings = Settings { today: Date::constant(2026, 11, day), ..settings() };
            let build = |out: &str| build_of(&portal, out, &only, &settings, flags);
            if build("warm").is_some() && build(&cold).is_some() {
                let [warm, cold] = [portal.tree("warm"), portal.tree(&cold)];
                prop_assert_eq!(warm.keys().collect::<Vec<_>>(), cold.keys().collect::<Vec<_>>());
                for (file, bytes) in &warm {
                    prop_assert!(cold.get(file) == Some(bytes), "{} differs", file);
                }
            }
        }
    }
}

#[test]
fn a_second_build_makes_what_an_edit_concerns() {
    let portal = edit::portal();
    let first = build(&portal, "public", &[]).unwrap();
    let note = || portal.bytes(".public.sportello-note");
    let first_note = note();
    assert_eq!(build(&portal, "public", &[]).unwrap(), Published { written: 0, unchanged: first.written, removed: 0 });
    assert!(note() == first_note, "what nothing changed is not told again");

    // A file that somebody spoilt is made again, although nothing that it is made of changed.
    portal.write("public/it/faq/d-0/index.html", "guasto");
    assert_eq!(build(&portal, "public", &[]).unwrap(), Published { written: 1, unchanged: first.written - 1, removed: 0 });
    // So is everything where the note is lost, and nothing is written.
    portal.remove(".public.sportello-note");
    assert_eq!(build(&portal, "public", &[]).unwrap(), Published { written: 0, unchanged: first.written, removed: 0 });
}

/// A build finds a text as it was, and somebody saves it before the build has need of it.
#[cfg(unix)]
#[test]
fn a_text_that_changes_meanwhile_is_not_taken_for_the_one_that_was_found() {
    let portal = edit::portal();
    let (root, spare) = (portal.path(""), Spare::beside(&portal.path("public")).unwrap());
    let _ = files_again(&portal, &spare);
    let found = files_again(&portal, &spare);
    assert!(found.taken["content/faq/d-0.it.md"].bytes().is_none(), "it is on the disk alone");
    assert!(!Workspace::parse(&root, found.clone(), None).has_moved());

    Edit::Word(0).apply(&portal);
    let mut moved = Workspace::parse(&root, found, None);
    assert!(moved.has_moved());
    let cold = Workspace::read(&root).unwrap().assemble(&settings());
    compare(&moved.assemble(&settings()), &cold).unwrap();
}

#[test]
fn a_portal_that_could_not_be_read_is_read_again() {
    let portal = edit::portal();
    let mut workspace = Workspace::read(&portal.path("")).unwrap();
    std::fs::rename(portal.path("content"), portal.path("via")).unwrap();
    assert!(workspace.update(&[portal.path("content")]).is_err());
    portal.write("via/pages/note-legali.it.md", "---\ntitle: Altro\nsummary: Altro.\n---\n\nAltro.\n");
    std::fs::rename(portal.path("via"), portal.path("content")).unwrap();
    workspace.update(&[portal.path("content/portal.yaml")]).unwrap();
    let cold = Workspace::read(&portal.path("")).unwrap().assemble(&settings());
    compare(&workspace.assemble(&settings()), &cold).unwrap();
}

/// Two drafts of one portal share what did not change: the promise behind the speed of the preview.
#[test]
fn an_edit_makes_one_item_anew() {
    let portal = edit::portal();
    let mut workspace = Workspace::read(&portal.path("")).unwrap();
    let before = workspace.draft(&settings()).site.unwrap();
    let changed = Edit::Word(0).apply(&portal);
    workspace.update(&changed).unwrap();
    let after = workspace.draft(&settings()).site.unwrap();
    let kept = |item: &std::sync::Arc<sportello::model::Item>| {
        after.portal.items.get(&item.id).is_some_and(|new| std::sync::Arc::ptr_eq(new, item))
    };
    assert_eq!(before.portal.items.iter().filter(|item| !kept(item)).count(), 1);
}

/// What lists look at: the promise behind the speed of a build after an edit.
#[test]
fn lists_look_at_what_stands_before_texts() {
    let portal = edit::portal();
    let lists = || {
        let site = Workspace::read(&portal.path("")).unwrap().assemble(&settings()).site.unwrap();
        site.portal.items.version(&Read::Collection(Collection::Faq)).unwrap()
    };
    let after = |edit: Edit| {
        edit.apply(&portal);
        lists()
    };
    let plain = after(Edit::Text(0, 2));
    assert_eq!(after(Edit::Text(0, 2)), plain, "other words");
    assert_ne!(after(Edit::Text(0, 0)), plain, "a term, whose page names the question");
    let translated = after(Edit::Translate(0));
    assert_ne!(translated, after(Edit::Text(0, 2)), "no term");
    let translated = after(Edit::Translate(0));
    assert_eq!(after(Edit::Translate(0)), translated, "other words of a translation");
    let current = after(Edit::Mark(0));
    assert_ne!(current, translated, "a translation that is current now");
    let outdated = after(Edit::Text(0, 2));
    assert_ne!(outdated, current, "a translation that is not current any more");
    assert_eq!(after(Edit::Text(0, 2)), outdated, "nor is it after the next words");
    assert_ne!(after(Edit::Text(0, 1)), outdated, "a section that the translation has, but not current");
    assert_ne!(after(Edit::Word(0)), outdated, "another short answer");
}

/// What a topic's page and its leaflet look at.
#[test]
fn topics_look_at_what_names_them() {
    let portal = edit::portal();
    let after = |edit: Edit| {
        edit.apply(&portal);
        let site = Workspace::read(&portal.path("")).unwrap().assemble(&settings()).site.unwrap();
        let version = |topic: &str| {
            let read = Read::About(Collection::Faq, TopicId::parse(topic).unwrap());
            site.portal.items.version(&read).unwrap()
        };
        ["residenza", "altro-1"].map(version)
    };
    let [own, other] = after(Edit::Text(0, 2));
    let answered = after(Edit::Word(0));
    assert_ne!(answered[0], own, "another short answer");
    assert_eq!(answered[1], other, "of a question about something else");
    let both = after(Edit::About(0, 1));
    assert_ne!(both[1], other, "a question more");
    assert_eq!(after(Edit::Word(0))[1], other, "and gone again");
}

/// What sitemaps look at: they are the longest files of a large portal.
#[test]
fn sitemaps_look_at_languages_and_days() {
    let portal = edit::portal();
    let after = |edit: Edit| {
        edit.apply(&portal);
        let site = Workspace::read(&portal.path("")).unwrap().assemble(&settings()).site.unwrap();
        site.portal.items.version(&Read::Whereabouts(Collection::Faq)).unwrap()
    };
    let plain = after(Edit::Text(0, 2));
    assert_eq!(after(Edit::Word(0)), plain, "other words, another short answer");
    let translated = after(Edit::Translate(0));
    assert_ne!(translated, plain, "a language more");
    assert_eq!(after(Edit::Mark(0)), translated, "a translation that is current now");
    let dated = after(Edit::Day(0, 0));
    assert_ne!(dated, translated, "a day");
    assert_ne!(after(Edit::Day(0, 1)), dated, "another day");
    assert_ne!(after(Edit::Word(3)), after(Edit::Remove(3)), "a question more");
}

#[test]
fn an_open_page_hears_of_a_save_and_of_a_mistake() {
    let portal = Portal::starter();
    let preview = running::Running::start(&portal);
    let page = "/it/faq/quando-dichiarare-la-residenza/";
    let file = "content/faq/quando-dichiarare-la-residenza.it.md";
    assert!(preview.get(page).contains("La dichiarazione si fa"));
    let mut events = preview.events();
    let first = running::next_state(&mut events);
    assert_eq!(first["errors"], serde_json::Value::Null);

    portal.edit(file, "La dichiarazione si fa", "Si va");
    let second = running::next_state(&mut events);
    assert_ne!(second["build"], first["build"], "open pages reload");
    assert_eq!(second["errors"], serde_json::Value::Null);
    assert!(preview.get(page).contains("Si va"));

    portal.edit(file, "question:", "domanda:");
    let third = running::next_state(&mut events);
    let said = third["errors"].as_str().unwrap();
    assert!(said.contains(file) && said.contains("domanda"), "{said}");
    assert_eq!(third["build"], second["build"], "the last good page stays");
    assert!(preview.get(page).contains("Si va"));

    portal.edit(file, "domanda:", "question:");
    // What the checks made of the mistake may be told in between.
    while running::next_state(&mut events)["errors"] != serde_json::Value::Null {}
    assert!(preview.get("/it/niente/").starts_with("HTTP/1.1 404 "));
}
