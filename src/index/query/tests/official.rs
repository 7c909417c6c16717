//! By the word on the letter: official terms, all that is typed for them, and the language in which they are written.

use super::{check, index, page, urls, with_terms};
use crate::base::id::Collection;
use crate::base::lang::Lang;
use crate::index::document::SearchTerm;
use crate::index::{Library, SearchDocument, SearchIndex};

#[test]
fn official_italian_words_find_pages_in_any_script() {
    for (tag, title, other) in [("ar", "متى أجدد التصريح؟", "كيف أحضر عائلتي؟"), ("zh", "什么时候续签？", "如何接家人？")]
    {
        let pages = [
            page("other", other, other),
            with_terms(page("permit", title, "permesso di soggiorno"), &["permesso di soggiorno", "بيرميسو", "kit giallo"]),
        ];
        let index = index(tag, &pages);
        check(
            &index,
            &[
                ("permesso di soggiorno", "permit"),
                ("permessi ", "permit"),
                ("PERMESO ", "permit"),
                ("بيرميسو", "permit"),
                ("kit", "permit"),
            ],
        );
    }
}

fn permits() -> SearchIndex {
    let pages = [
        page("school", "كيف أسجل ابني في المدرسة؟", "التسجيل مجاني للجميع."),
        page("renew", "متى أجدد؟", "قدموا طلب تجديد تصريح الإقامة قبل ستين يوما."),
        with_terms(page("term", "permesso di soggiorno", "وثيقة"), &["permesso di soggiorno", "PdS", "permeso di sogiorno"]),
    ];
    let term = SearchTerm {
        official: "permesso di soggiorno".into(),
        variants: vec!["PdS".into(), "permeso di sogiorno".into()],
        name: Some("تصريح الإقامة".into()),
        transliteration: Some("بيرميسو دي سوجورنو".into()),
    };
    SearchIndex::build(Library { terms: vec![term], ..Library::sample("ar", &pages) }).unwrap()
}

#[test]
fn the_word_on_the_letter_finds_pages_that_say_it_in_the_readers_language() {
    let index = permits();
    for query in ["permesso di soggiorno", "permessi ", "pds", "permeso sogiorno ", "PERMESO", "سوجورنو ", "تصريح الاقامه"]
    {
        let found = urls(&index, query);
        assert!(found.contains(&"renew".to_owned()) && !found.contains(&"school".to_owned()), "{query}: {found:?}");
    }
    check(&index, &[("permesso di soggiorno", "term"), ("permeso di sogiorno ", "term"), ("تجديد permesso ", "renew")]);
}

#[test]
fn a_page_called_what_was_typed_stands_first() {
    let mut pages: Vec<_> = (0..30)
        .map(|at| {
            page(
                &at.to_string(),
                "Permesso di soggiorno permesso",
                "Il permesso di soggiorno, il permesso, il soggiorno. La CPIA, la CPIA.",
            )
        })
        .collect();
    let term =
        SearchDocument { kind: Collection::Glossary, ..with_terms(page("cpi", "centro per l'impiego", "Lavoro."), &["CPI"]) };
    pages.extend([page("named", "Permesso di soggiorno", "Breve."), term]);
    let index = index("it", &pages);
    check(
        &index,
        &[
            ("permesso di soggiorno", "named"),
            ("PERMESSO DI SOGGIORNO ", "named"),
            ("cpi", "cpi"),
            ("Centro per l’impiego", "cpi"),
        ],
    );
}

#[test]
fn italian_on_a_foreign_page_is_stemmed_as_italian() {
    let foreign =
        SearchDocument { foreign_text: Lang::parse("it"), ..page("italian", "Permessi", "I permessi scaduti e i rinnovi.") };
    let index = index("en", &[foreign, page("english", "Permits", "Expired permits are renewed.")]);
    check(&index, &[("permesso scaduto rinnovo ", "italian"), ("permit renewal ", "english")]);
}
