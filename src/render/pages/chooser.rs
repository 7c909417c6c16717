//! Pages for readers of every language at once: the choice of a language, and "not found".

use crate::base::diagnostic::Diagnostic;
use crate::base::route::Route;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{self, Frame, Languages};
use crate::render::view::page::{ChooserEntry, NotFoundEntry};
use crate::resolve::Locale;
use crate::resolve::words;

impl Page<'_> {
    pub(in crate::render) fn chooser(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let entries: Vec<ChooserEntry> = self.in_order().map(|locale| self.chooser_entry(locale)).collect();
        let title = words::localized(self.context.portal, &self.context.portal.settings.title, self.context.lang());
        let frame = Frame { title: title.text, languages: Languages::All, ..bare(Route::Chooser) };
        self.render("chooser.html", frame, Views::default().with("entries", &entries))
    }

    pub(in crate::render) fn not_found(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let entries: Vec<NotFoundEntry> = self.in_order().map(|locale| self.not_found_entry(locale)).collect();
        let title = self.context.locale.messages.text("not-found-title");
        let frame = Frame { title, ..bare(Route::NotFound) };
        self.render("not-found.html", frame, Views::default().with("entries", &entries))
    }

    fn in_order(&self) -> impl Iterator<Item = &Locale> {
        self.context.portal.settings.languages.iter().filter_map(|lang| self.context.locales.get(lang))
    }

    fn chooser_entry(&self, locale: &Locale) -> ChooserEntry {
        let (portal, lang) = (self.context.portal, &locale.lang);
        let own = |text: &crate::parse::localized::Localized| text.get(lang, &portal.settings.source).map(ToOwned::to_owned);
        ChooserEntry {
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            name: frame::own_name(self.context.locales, lang),
            url: Route::Home(*lang).path(),
            title: own(&portal.settings.title).unwrap_or_default(),
            tagline: portal.settings.tagline.as_ref().and_then(own),
        }
    }

    fn not_found_entry(&self, locale: &Locale) -> NotFoundEntry {
        let lang = &locale.lang;
        NotFoundEntry {
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            name: frame::own_name(self.context.locales, lang),
            title: locale.messages.text("not-found-title"),
            text: locale.messages.text("not-found-text"),
            home_label: locale.messages.text("nav-home"),
            home: Route::Home(*lang).path(),
            search_label: locale.messages.text("search-title"),
            search: Route::Search(*lang).path(),
        }
    }
}

/// A page for all languages at once: in one of them, it is that language's home page.
fn bare(at: Route) -> Frame {
    Frame {
        title: String::new(),
        description: None,
        at: Some(at),
        route: Box::new(|lang| Route::Home(*lang)),
        languages: Languages::None,
        trail: Vec::new(),
        section: None,
    }
}
