//! Addresses as they are written and read back: each route has one, and each one is read as its route.

use super::*;
use crate::base::id::AreaId;

#[test]
fn every_kind_of_route_reads_back() {
    let lang = Lang::parse("ar").unwrap();
    let item = ItemId::parse("faq/rinnovo").unwrap();
    let routes = [
        Route::Chooser,
        Route::NotFound,
        Route::Robots,
        Route::SitemapIndex,
        Route::Sitemap(lang),
        Route::Home(lang),
        Route::Topic(lang, TopicId::parse("casa").unwrap()),
        Route::Collection(lang, Collection::Services),
        Route::Item(item.clone(), lang),
        Route::Services(lang, Cut::In(AreaId::parse("alba").unwrap())),
        Route::Finder(lang),
        Route::FinderData(lang),
        Route::Search(lang),
        Route::Index(lang),
        Route::SearchFile(lang, SEARCH_MANIFEST.to_owned()),
        Route::SearchFile(lang, "t/0-abcde.bin".to_owned()),
        Route::Translations(lang),
        Route::Accessibility(lang),
        Route::Offline(lang),
        Route::Everywhere(item.clone()),
        Route::Counter(item.clone(), lang),
        Route::Poster(Slug::parse("centro-migranti").unwrap(), lang),
        Route::Leaflet(lang, TopicId::parse("casa").unwrap()),
        Route::Embeds(lang, None),
        Route::Embeds(lang, Some(Collection::Services)),
        Route::EmbedScript,
        Route::OpenData(lang),
        Route::ServiceWorker,
        Route::Headers(HeaderFile::Plain),
        Route::Headers(HeaderFile::Apache),
        Route::Feed(lang),
        Route::Alias(lang, "faq/vecchio/nome".to_owned()),
        Route::Attachment(item, "modulo è 1.pdf".to_owned()),
        Route::Asset("style.css".to_owned()),
    ];
    for route in routes {
        assert_eq!(Route::parse(&route.path()), Some(route.clone()), "{route}");
    }
}

#[test]
fn every_form_of_every_piece_for_other_sites_reads_back() {
    let lang = Lang::parse("ar").unwrap();
    let pieces = [
        Embedded::Item(ItemId::parse("faq/rinnovo").unwrap()),
        Embedded::Topic(TopicId::parse("casa").unwrap()),
        Embedded::ServicesIn(AreaId::parse("alba").unwrap()),
        Embedded::Search,
    ];
    for piece in pieces {
        for form in EmbedForm::ALL {
            let route = Route::Embed(lang, piece.clone(), form);
            assert_eq!(Route::parse(&route.path()), Some(route.clone()), "{route}");
        }
    }
}

#[test]
fn hostile_paths_are_no_routes() {
    for path in [
        "",
        "it",
        "/it",
        "/../etc/passwd",
        "/it/../x/",
        "/it/faq/%2e%2e/",
        "/files/faq/a/%zz",
        "/IT/",
        "/embed/it/",
        "/embed/it/pages/",
        "/embed/it/faq/a/x.json",
    ] {
        assert_eq!(Route::parse(path), None, "{path}");
    }
}
