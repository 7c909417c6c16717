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
        Route::Sitemap(lang.clone()),
        Route::Home(lang.clone()),
        Route::Topic(lang.clone(), TopicId::parse("casa").unwrap()),
        Route::Collection(lang.clone(), Collection::Services),
        Route::Item(item.clone(), lang.clone()),
        Route::Services(lang.clone(), Cut::In(AreaId::parse("alba").unwrap())),
        Route::Finder(lang.clone()),
        Route::FinderData(lang.clone()),
        Route::Search(lang.clone()),
        Route::Index(lang.clone()),
        Route::SearchFile(lang.clone(), SEARCH_MANIFEST.to_owned()),
        Route::SearchFile(lang.clone(), "t/0-abcde.bin".to_owned()),
        Route::Translations(lang.clone()),
        Route::Accessibility(lang.clone()),
        Route::Offline(lang.clone()),
        Route::Everywhere(item.clone()),
        Route::Counter(item.clone(), lang.clone()),
        Route::Poster(Slug::parse("centro-migranti").unwrap(), lang.clone()),
        Route::Leaflet(lang.clone(), TopicId::parse("casa").unwrap()),
        Route::Embeds(lang.clone(), None),
        Route::Embeds(lang.clone(), Some(Collection::Services)),
        Route::EmbedScript,
        Route::OpenData(lang.clone()),
        Route::ServiceWorker,
        Route::Headers(HeaderFile::Plain),
        Route::Headers(HeaderFile::Apache),
        Route::Feed(lang.clone()),
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
            let route = Route::Embed(lang.clone(), piece.clone(), form);
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
