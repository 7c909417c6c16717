//! Small libraries in several languages, and what readers ask of them.

mod official;

use super::Hit;
use crate::index::{Library, SearchDocument, SearchIndex};
use proptest::prelude::*;

fn page(url: &str, title: &str, body: &str) -> SearchDocument {
    SearchDocument::sample(url, title, body)
}

fn with_terms(mut page: SearchDocument, terms: &[&str]) -> SearchDocument {
    page.official = terms.iter().map(|term| (*term).to_owned()).collect();
    page
}

fn index(tag: &str, pages: &[SearchDocument]) -> SearchIndex {
    SearchIndex::build(Library::sample(tag, pages)).unwrap()
}

fn urls(index: &SearchIndex, query: &str) -> Vec<String> {
    index.ask(query, 10).hits.into_iter().map(|hit| hit.page.url.clone()).collect()
}

fn first(index: &SearchIndex, query: &str) -> String {
    urls(index, query).into_iter().next().unwrap_or_default()
}

/// Each question's best page.
fn check(index: &SearchIndex, cases: &[(&str, &str)]) {
    for (query, expected) in cases {
        assert_eq!(&first(index, query), expected, "{query}: {:?}", urls(index, query));
    }
}

fn italian() -> SearchIndex {
    index(
        "it",
        &[
            page(
                "rinnovo",
                "Quando devo rinnovare il permesso di soggiorno?",
                "Il rinnovo si chiede sessanta giorni prima della scadenza. Il kit si ritira alla posta. Alla questura servono le impronte e la marca da bollo.",
            ),
            with_terms(
                page(
                    "famiglia",
                    "Come posso far venire la mia famiglia in Italia?",
                    "Il ricongiungimento familiare si chiede allo sportello unico. Serve un alloggio idoneo e un reddito. I figli minori e il coniuge possono venire.",
                ),
                &["nulla osta", "coesione"],
            ),
            page(
                "medico",
                "Come scelgo il medico di base?",
                "L'iscrizione al servizio sanitario si fa all'ASL con il permesso di soggiorno e il codice fiscale. La tessera sanitaria arriva a casa.",
            ),
            page(
                "scuola",
                "Come iscrivo mio figlio a scuola?",
                "I bambini e i ragazzi hanno diritto alla scuola dai sei ai sedici anni. L'iscrizione è gratuita e si fa in ogni momento dell'anno.",
            ),
            page(
                "patente",
                "Posso guidare con la patente straniera?",
                "La patente estera vale un anno dalla residenza. Poi si converte alla Motorizzazione oppure si fa un esame.",
            ),
        ],
    )
}

#[test]
fn natural_questions_find_their_page() {
    check(
        &italian(),
        &[
            ("quando scade il permesso e come lo rinnovo", "rinnovo"),
            ("voglio portare mia moglie e i figli in Italia", "famiglia"),
            ("mi serve un dottore, come scelgo il medico?", "medico"),
            ("a che età i bambini vanno a scuola", "scuola"),
            ("converto patente", "patente"),
            ("nulla osta", "famiglia"),
            ("L'ISCRIZIONE ALLA SCUOLA", "scuola"),
            ("perche l’iscrizione è gratuita", "scuola"),
        ],
    );
}

#[test]
fn slips_and_beginnings_find_the_word() {
    check(
        &italian(),
        &[
            ("ricongiungimeto ", "famiglia"),
            ("patenet ", "patente"),
            ("qestura ", "rinnovo"),
            ("motorizz", "patente"),
            ("questu", "rinnovo"),
            ("tessera sanit", "medico"),
            ("motorizzazionale ", "patente"),
        ],
    );
}

#[test]
fn inflected_words_find_each_other() {
    check(&italian(), &[("permessi scaduti rinnovi ", "rinnovo"), ("patenti straniere ", "patente"), ("medici ", "medico")]);
    let english = index(
        "en",
        &[
            page("renew", "When do I renew my residence permit?", "Ask for the renewal sixty days before the permit expires."),
            page("family", "Can my family join me?", "Family reunification needs a suitable home and an income."),
        ],
    );
    check(&english, &[("renewing permits ", "renew"), ("families ", "family"), ("renewal ", "renew")]);
    let arabic = index(
        "ar",
        &[
            page("renew", "متى أجدد تصريح الإقامة؟", "قدموا طلب التجديد قبل ستين يوما من انتهاء الصلاحية."),
            page("family", "كيف أحضر عائلتي؟", "يحتاج لم الشمل إلى سكن مناسب ودخل كاف."),
        ],
    );
    check(&arabic, &[("تجديد اقامة ", "renew"), ("لتجديد الإقامات ", "renew"), ("عائلة ", "family"), ("العائله ", "family")]);
    let ukrainian = index(
        "uk",
        &[
            page(
                "renew",
                "Коли продовжити дозвіл на проживання?",
                "Подайте заяву за шістдесят днів. П'ять фотографій і посвідка.",
            ),
            page("family", "Як перевезти родину?", "Возз'єднання сім'ї потребує житла та доходу."),
        ],
    );
    check(
        &ukrainian,
        &[("дозволу ", "renew"), ("посвідок ", "renew"), ("родини ", "family"), ("пʼять ", "renew"), ("сімʼя ", "family")],
    );
    let bengali = index(
        "bn",
        &[
            page("renew", "রেসিডেন্স পারমিট কখন নবায়ন করব?", "মেয়াদ শেষ হওয়ার ষাট দিন আগে আবেদন করুন।"),
            page("family", "পরিবারকে কীভাবে আনব?", "উপযুক্ত বাসা এবং আয় দরকার।"),
        ],
    );
    check(&bengali, &[("পারমিটের নবায়নের ", "renew"), ("পরিবার ", "family"), ("আবেদনের ", "renew")]);
}

#[test]
fn a_sign_that_lengthens_letters_is_no_word() {
    let pages = [page("renew", "تجديد تصريح الإقامة", "طلب"), page("school", "المدرسة", "تسجيل")];
    let index = index("ar", &pages);
    let plain: Vec<_> = index.ask("تصريح الإقامة تجديد ", 10).hits.iter().map(|hit| hit.page.url.clone()).collect();
    assert_eq!(urls(&index, "تصريح ـ الإقامة ـ تجديد "), plain);
    assert_eq!(index.ask("ـ ـ", 10).total, 0);
}

#[test]
fn far_worse_pages_are_no_results() {
    let mut pages: Vec<_> =
        (0..30).map(|at| page(&at.to_string(), "Altro", "Una riga con la parola comune e basta, e altre parole.")).collect();
    pages.push(page("right", "Cittadinanza comune", "La cittadinanza italiana."));
    let answer = index("it", &pages);
    let answer = answer.ask("cittadinanza comune ", 10);
    assert_eq!((answer.total, answer.hits[0].page.url.as_str()), (1, "right"));
}

#[test]
fn chinese_needs_no_spaces() {
    let index = index(
        "zh",
        &[
            page("renew", "居留证什么时候续签？", "请在居留证到期前六十天申请续签，费用在邮局支付。"),
            page("family", "如何申请家庭团聚？", "家庭团聚需要合适的住房和收入证明。"),
            page("school", "孩子怎么上学？", "六至十六岁的儿童必须上学，报名免费。"),
        ],
    );
    check(
        &index,
        &[
            ("续签居留证", "renew"),
            ("我想接家人来团聚", "family"),
            ("孩子上学怎么报名", "school"),
            ("学", "school"),
            ("收入 证明", "family"),
        ],
    );
    let hit = index.ask("家庭团聚需要", 1).hits.remove(0);
    assert_eq!(marked(&hit), ["家庭团聚需要"]);
}

#[test]
fn a_language_without_a_stemmer_is_searched_all_the_same() {
    let index = index(
        "ti",
        &[page("permit", "ፍቓድ መንበሪ መዓስ ይሕደስ?", "ቅድሚ ምብቃዑ ስሳ መዓልቲ ሕተቱ።"), page("school", "ውላደይ ናብ ቤት ትምህርቲ", "ትምህርቲ ነጻ እዩ።")],
    );
    check(&index, &[("ፍቓድ መንበሪ", "permit"), ("ትምህርት", "school"), ("መንበሪ ትምህርቲ ነጻ", "school")]);
}

#[test]
fn unknown_words_empty_nothing() {
    let index = italian();
    check(&index, &[("xyzzyqq patente qqwwee", "patente"), ("marca da bollo blockchain", "rinnovo")]);
    assert!(urls(&index, "xyzzyqq").is_empty());
}

#[test]
fn more_of_the_words_weigh_more_than_one_said_often() {
    let index = index(
        "en",
        &[
            page("often", "Fees", "fee fee fee fee fee fee fee fee"),
            page(
                "both",
                "Costs",
                "There is a fee for the long residence card, paid once at the post office before the appointment.",
            ),
        ],
    );
    check(&index, &[("fee card", "both"), ("fee", "often")]);
}

#[test]
fn a_word_in_the_title_weighs_most_then_search_terms_then_the_text() {
    let filler = "The office opens in the morning and closes in the afternoon.";
    let plain = |url: &str, title: &str| page(url, title, filler);
    let index = index(
        "en",
        &[
            page("body", "Opening hours", &format!("{filler} Bring the passport.")),
            with_terms(plain("terms", "Opening days"), &["passport", "travel", "border", "visa", "entry", "stamp"]),
            plain("title", "The passport"),
        ],
    );
    assert_eq!(urls(&index, "passport"), ["title", "terms", "body"]);
}

#[test]
fn a_number_is_never_a_slip_of_another() {
    let index = index("it", &[page("209", "Modulo 2091", ""), page("210", "Modulo 2101", "")]);
    assert!(urls(&index, "2011 ").is_empty());
    check(&index, &[("2101", "210"), ("modulo ٢٠٩١", "209")]);
}

#[test]
fn words_in_a_row_come_before_words_apart() {
    let index = index(
        "en",
        &[
            page("apart", "Help", "The card is long and the residence is far away from the office, so bring it today."),
            page("row", "Help", "The office is far away, so bring the long residence card today and ask for the help."),
        ],
    );
    check(&index, &[("long residence card", "row")]);
}

#[test]
fn nothing_typed_finds_nothing_and_signs_are_plain_text() {
    let index = italian();
    for query in ["", "   ", "?!…—«»", "\"\"", "+-*()[]{}^~\\/:", "\u{202e}\u{200f}"] {
        assert!(index.ask(query, 10).hits.is_empty(), "{query}");
    }
    let plain = urls(&index, "permesso soggiorno");
    for query in ["+permesso -soggiorno", "title:permesso soggiorno", "\"permesso soggiorno\"~2", "(permesso) [soggiorno]"] {
        assert!(urls(&index, query).contains(&"rinnovo".to_owned()), "{query}");
    }
    assert_eq!(plain, urls(&index, "PERMESSO, SOGGIORNO"));
}

#[test]
fn hostile_queries_end_soon() {
    let index = italian();
    let long = [
        "a".repeat(10_000),
        "permesso ".repeat(1_200),
        (0..3_000).map(|number| format!("w{number} ")).collect(),
        "居".repeat(10_000),
        "\u{301}".repeat(10_000),
        "(".repeat(10_000),
        "'".repeat(10_000),
    ];
    for query in long {
        let _ = index.ask(&query, 10);
    }
}

#[test]
fn equal_pages_keep_their_order_and_two_builds_agree() {
    let pages: Vec<_> =
        (0..40).map(|number| page(&format!("p{number}"), "Permesso di soggiorno", "Il rinnovo del permesso.")).collect();
    let expected: Vec<_> = (0..10).map(|number| format!("p{number}")).collect();
    assert_eq!(urls(&index("it", &pages), "rinnovo permesso"), expected);
    let (one, other) = (italian(), italian());
    for query in ["permesso", "iscrizione scuola gratuita", "come", "i", "patent", "soggirno "] {
        assert_eq!(one.ask(query, 10), other.ask(query, 10), "{query}");
    }
}

#[test]
fn an_empty_portal_answers_nothing() {
    assert!(index("it", &[]).ask("permesso", 10).hits.is_empty());
}

#[test]
fn the_excerpt_shows_the_words_as_they_are_written() {
    let filler = "Altre parole che non dicono nulla di utile a chi cerca. ".repeat(12);
    let body = format!("{filler}Serve l'IDONEITÀ alloggiativa del Comune. {filler}");
    let index = index("it", &[page("one", "Casa", &body)]);
    let hit = index.ask("idoneita alloggiativa", 1).hits.remove(0);
    assert_eq!(marked(&hit), ["IDONEITÀ", "alloggiativa"]);
    assert!(hit.excerpt.text.starts_with('…') && hit.excerpt.text.ends_with('…'));
    assert!(hit.excerpt.text.chars().count() < 200);
}

fn marked<'a>(hit: &'a Hit<'_>) -> Vec<&'a str> {
    hit.excerpt.matches.iter().map(|range| &hit.excerpt.text[range.clone()]).collect()
}

proptest! {
    #[test]
    fn no_query_fails_and_every_mark_is_inside(query in "\\PC{0,60}", words in "[ a-zàèأ-ي居留证যপ'.]{0,400}") {
        for tag in ["it", "ar", "zh"] {
            let index = index(tag, &[page("one", "permesso", &words)]);
            for hit in index.ask(&format!("{query} {words}"), 5).hits {
                for range in hit.excerpt.matches {
                    prop_assert!(hit.excerpt.text.get(range).is_some());
                }
            }
        }
    }
}
