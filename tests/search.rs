//! By the word on the letter: in the sample portal every official term is found by all its names, in every language.

use sportello::base::id::Collection;
use sportello::base::route::Route;
use sportello::index::SearchIndex;
use sportello::model::Front;
use sportello::parse::record::Record;
use sportello::pipeline::{Settings, Workspace};
use std::path::Path;

/// At which place the page of an item stands, from 1.
fn place(index: &SearchIndex, question: &str, page: &str) -> Option<usize> {
    index.ask(question, 10).hits.iter().position(|hit| hit.page.url == page).map(|at| at + 1)
}

fn url(item: &Front, index: &SearchIndex) -> String {
    Route::Item(item.id.clone(), index.lang).path()
}

#[test]
fn official_terms_are_found_by_all_their_names() {
    let settings = Settings { base_url: None, today: jiff::civil::Date::constant(2026, 11, 22) };
    let site = Workspace::read(Path::new(".")).unwrap().assemble(&settings).site.unwrap();
    let terms: Vec<_> = site.portal.collection(Collection::Glossary).collect();
    let (mut missed, mut asked) = (Vec::new(), 0);
    for lang in &site.portal.settings.languages {
        let index = site.search_index(lang).unwrap().unwrap();
        for item in &terms {
            let Record::Term(term) = &item.record else { continue };
            let page = url(item, &index);
            let official = item.title(&item.source).unwrap();
            let first = [Some(official), term.names.get(lang).map(String::as_str)];
            let others = term.variants.iter().chain(&term.expansion).chain(term.transliterations.get(lang)).map(String::as_str);
            let wanted = first.into_iter().flatten().map(|name| (name, 3)).chain(others.map(|name| (name, 10)));
            for (name, most) in wanted {
                asked += 1;
                let place = place(&index, name, &page);
                if place.is_none_or(|place| place > most) {
                    missed.push(format!("{lang} {name} → {} ({place:?})", item.id));
                }
            }
        }
    }
    assert!(asked > 2_000, "{asked}");
    assert!(missed.is_empty(), "{} of {asked}:\n{}", missed.len(), missed.join("\n"));
}
