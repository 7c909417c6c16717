//! An edition made from the one before has the files of one that is made anew.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// Words with forms, accents that keys drop, and letters of another script; `stato` and `stati` are one group.
const WORDS: [&str; 16] = [
    "permesso",
    "permessi",
    "soggiorno",
    "città",
    "citta",
    "Questura",
    "stato",
    "stati",
    "ricevuta",
    "ricevute",
    "marca",
    "bollo",
    "passaporto",
    "إقامة",
    "居留证",
    "rinnovo",
];

fn narrowing(pages: &[&SearchDocument]) -> Vec<FacetWords> {
    let topics: BTreeSet<_> = pages.iter().flat_map(|page| &page.facets.statuses).collect();
    let statuses = topics.into_iter().map(|status| (status.clone(), status.to_uppercase())).collect();
    let validated = |page: &SearchDocument, _: &Lang| page.validated.then(|| "yes".to_owned()).into_iter().collect();
    vec![
        FacetWords { id: "status", values: statuses, of: |page, _| page.facets.statuses.clone() },
        FacetWords { id: "validated", values: vec![("yes".to_owned(), "sì".to_owned())], of: validated },
    ]
}

fn terms() -> Vec<SearchTerm> {
    let term = |official: &str, variant: &str| SearchTerm {
        official: official.to_owned(),
        variants: vec![variant.to_owned()],
        name: Some("titolo di soggiorno".to_owned()),
        transliteration: None,
    };
    vec![term("permesso di soggiorno", "permeso di sogiorno"), term("carta di identità", "CIE")]
}

/// What is left from one edition to the next.
#[derive(Debug, Default)]
struct Drawers(Mutex<BTreeMap<String, Vec<u8>>>);

impl Cabinet for Drawers {
    fn take_into(&self, name: &str, room: &mut Vec<u8>) -> bool {
        self.0.lock().unwrap().get(name).map(|bytes| room.clone_from(bytes)).is_some()
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        self.0.lock().unwrap().insert(name.to_owned(), bytes.to_vec());
    }
}

fn edition_of(pages: &[SearchDocument], terms: Vec<SearchTerm>, archive: Option<Archive<'_>>) -> Edition {
    let lang = Lang::parse("it").unwrap();
    let offered: Vec<Offered> = pages.iter().map(Offered::from).collect();
    let catalogue = Catalogue { lang, source: lang, terms, offered: &offered, narrowing: &narrowing };
    let make = |number: usize| pages[number].clone();
    edition(&catalogue, &mut Shelf::new(vec![None; pages.len()], &make), archive).unwrap()
}

/// What is published, step by step.
struct Shop {
    files: Files,
    drawers: Drawers,
}

impl Shop {
    fn open(pages: &[SearchDocument]) -> Self {
        let drawers = Drawers::default();
        let Edition { files, kept } = edition_of(pages, terms(), Some(Archive::empty(&drawers)));
        assert_eq!(kept, BTreeSet::new());
        Self { files, drawers }
    }

    /// How many files stay.
    fn renew(&mut self, pages: &[SearchDocument]) -> usize {
        let published = |name: &str| self.files.get(name).cloned();
        let archive = Archive { published: &published, cabinet: &self.drawers };
        let Edition { files, kept } = edition_of(pages, terms(), Some(archive));
        let is_other = |(name, bytes): &(&String, &Vec<u8>)| self.files.get(*name).is_some_and(|old| old != *bytes);
        let others: Vec<&String> = files.iter().filter(is_other).map(|(name, _)| name).collect();
        assert!(others.iter().all(|name| *name == SEARCH_MANIFEST), "a name stands for other bytes than before: {others:?}");
        let old = kept.iter().map(|name| (name.clone(), self.files[name].clone()));
        self.files = old.chain(files).collect();
        kept.len()
    }
}

/// Long enough that a few pages fill a file, so that there are several blocks of files.
fn page(number: usize, words: &[usize]) -> SearchDocument {
    let text = words.iter().map(|word| WORDS[word % WORDS.len()]).collect::<Vec<_>>().join(" ");
    let body = format!("Del {text}: numero{number} ").repeat(12);
    SearchDocument::sample(&format!("/{number}/"), &format!("Pagina {}", words.len()), &body)
}

/// Something that happens to a portal.
#[derive(Debug, Clone)]
enum Event {
    Written(usize, Vec<usize>),
    Added(usize, Vec<usize>),
    Removed(usize),
    Named(usize),
    Stands(usize, bool, bool),
    Concerns(usize, bool),
    /// Its text is in another language: one word of two languages has two stems.
    Foreign(usize),
}

fn happen(event: Event, pages: &mut Vec<SearchDocument>, next: usize) {
    let count = pages.len();
    match event {
        Event::Added(at, words) => pages.insert(at % (count + 1), page(next, &words)),
        _ if pages.is_empty() => {}
        Event::Written(at, words) => pages[at % count].body = page(at % count, &words).body,
        Event::Removed(at) => drop(pages.remove(at % count)),
        Event::Named(at) => pages[at % count].title = format!("Ricevuta {next}"),
        Event::Stands(at, is_behind, validated) => {
            let page = &mut pages[at % count];
            page.state = if is_behind { "outdated" } else { "original" };
            page.validated = validated;
        }
        Event::Foreign(at) => pages[at % count].foreign_text = Lang::parse("en"),
        Event::Concerns(at, asylum) => {
            pages[at % count].facets.statuses = asylum.then(|| "asilo".to_owned()).into_iter().collect();
        }
    }
}

fn events() -> impl Strategy<Value = Event> {
    let words = || prop::collection::vec(0..WORDS.len(), 0..12);
    let page = 0_usize..200;
    prop_oneof![
        (page.clone(), words()).prop_map(|(page, words)| Event::Written(page, words)),
        (page.clone(), words()).prop_map(|(page, words)| Event::Added(page, words)),
        page.clone().prop_map(Event::Removed),
        page.clone().prop_map(Event::Named),
        page.clone().prop_map(Event::Foreign),
        (page.clone(), any::<bool>(), any::<bool>()).prop_map(|(page, behind, validated)| Event::Stands(page, behind, validated)),
        (page, any::<bool>()).prop_map(|(page, asylum)| Event::Concerns(page, asylum)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn an_edition_after_changes_is_that_of_the_pages_as_they_are(
        first in prop::collection::vec(prop::collection::vec(0..WORDS.len(), 0..12), 0..60),
        days in prop::collection::vec(prop::collection::vec(events(), 0..4), 1..5),
    ) {
        let mut pages: Vec<SearchDocument> = first.iter().enumerate().map(|(number, words)| page(number, words)).collect();
        let mut shop = Shop::open(&pages);
        for (day, events) in days.into_iter().enumerate() {
            for (number, event) in events.into_iter().enumerate() {
                happen(event, &mut pages, 1000 + 10 * day + number);
            }
            shop.renew(&pages);
            prop_assert!(shop.files == Shop::open(&pages).files);
        }
    }
}

/// A page of it is a file, so that there are ten blocks of texts.
fn portal() -> Vec<SearchDocument> {
    let page = |number: usize| {
        let page = page(number, &[number, number + 1, number * 7]);
        SearchDocument { body: page.body.repeat(8), ..page }
    };
    (0..160).map(page).collect()
}

#[test]
fn most_files_stay_when_a_page_changes() {
    let mut pages = portal();
    let mut shop = Shop::open(&pages);
    let all = shop.files.len();
    assert_eq!(shop.renew(&pages), all - 1, "all but the manifest");
    pages[80].state = "outdated";
    assert!(shop.renew(&pages) > all / 2, "its texts are made again");
    pages[80].body.push_str(" francobollo");
    assert!(shop.renew(&pages) > all / 4, "and the words near its own");
}

#[test]
fn only_pages_that_have_changed_are_looked_at() {
    let mut pages = portal();
    let shop = Shop::open(&pages);
    pages[80].body.push_str(" francobollo");
    let asked = Mutex::new(BTreeSet::new());
    let make = |number: usize| {
        asked.lock().unwrap().insert(number);
        pages[number].clone()
    };
    let lang = Lang::parse("it").unwrap();
    let offered: Vec<Offered> = pages.iter().map(Offered::from).collect();
    let catalogue = Catalogue { lang, source: lang, terms: terms(), offered: &offered, narrowing: &narrowing };
    let published = |name: &str| shop.files.get(name).cloned();
    let archive = Archive { published: &published, cabinet: &shop.drawers };
    edition(&catalogue, &mut Shelf::new(vec![None; pages.len()], &make), Some(archive)).unwrap();
    // Those whose texts share a block of files with its own.
    assert!(asked.into_inner().unwrap().len() < pages.len() / 2);
}

#[test]
fn what_is_damaged_or_of_other_files_or_terms_is_worth_nothing() {
    let before = portal();
    let mut pages = before.clone();
    pages[80].body.push_str(" francobollo");
    let Shop { files, drawers } = Shop::open(&before);
    let left = drawers.0.into_inner().unwrap();
    let made = Shop::open(&pages).files;
    let kept = |manifest: &Vec<u8>, left: BTreeMap<String, Vec<u8>>, terms: Vec<SearchTerm>| {
        let of_the_same = terms == super::tests::terms();
        let cabinet = Drawers(Mutex::new(left));
        let published = |name: &str| if name == SEARCH_MANIFEST { Some(manifest) } else { files.get(name) }.cloned();
        let edition = edition_of(&pages, terms, Some(Archive { published: &published, cabinet: &cabinet }));
        let old = edition.kept.iter().map(|name| (name.clone(), files[name].clone()));
        assert!(!of_the_same || old.chain(edition.files).collect::<Files>() == made);
        edition.kept.len()
    };
    let manifest = &files[SEARCH_MANIFEST];
    assert!(kept(manifest, left.clone(), terms()) > 0);
    assert_eq!(kept(manifest, left.clone(), Vec::new()), 0);
    assert_eq!(kept(&Shop::open(&before[..159]).files[SEARCH_MANIFEST], left.clone(), terms()), 0);
    for (name, bytes) in &left {
        let with = |bytes: Vec<u8>| left.clone().into_iter().chain([(name.clone(), bytes)]).collect();
        for at in [0, bytes.len() / 2, bytes.len() - 1] {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(
                (kept(manifest, with(damaged), terms()), kept(manifest, with(bytes[..at].into()), terms())),
                (0, 0),
                "{name}"
            );
        }
    }
    // Whole, but not what this edition left.
    let others = Shop::open(&before[..159]).drawers.0.into_inner().unwrap();
    assert_eq!(left.keys().collect::<Vec<_>>(), ["search-it", "words-it"]);
    for name in left.keys() {
        let mixed = left.clone().into_iter().chain([(name.clone(), others[name].clone())]).collect();
        assert_eq!(kept(manifest, mixed, terms()), 0, "{name}");
    }
}
