//! An item for readers of every language at once: the address that stands on paper.

use crate::base::diagnostic::Diagnostic;
use crate::base::id::ItemId;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::model::Front;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{self, Frame, Languages};
use crate::render::view::Text;
use crate::render::view::page::EverywhereEntry;
use crate::resolve::{shape, words};

impl Page<'_> {
    pub(in crate::render) fn everywhere(&self, id: &ItemId) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let context = &self.context;
        let Some(item) = context.portal.item(id).filter(|item| shape::has_everywhere(context.portal, item)) else {
            return Ok(None);
        };
        let entries: Vec<EverywhereEntry> =
            context.portal.settings.languages.iter().map(|lang| self.entry_in(item, lang)).collect();
        let id = id.clone();
        let frame = Frame {
            title: words::title(context.portal, item, context.lang()).text,
            description: words::summary(context.portal, item, context.lang()).map(|summary| summary.text),
            at: Some(Route::Everywhere(id.clone())),
            route: Box::new(move |lang| Route::Item(id.clone(), *lang)),
            languages: Languages::Derived,
            trail: Vec::new(),
            section: None,
        };
        self.render("everywhere.html", frame, Views::default().with("entries", &entries)).map(Some)
    }

    fn entry_in(&self, item: &Front, lang: &Lang) -> EverywhereEntry {
        EverywhereEntry {
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            name: frame::own_name(self.context.locales, lang),
            url: Route::Item(item.id.clone(), *lang).path(),
            title: Text::of(words::title(self.context.portal, item, lang), lang),
        }
    }
}
