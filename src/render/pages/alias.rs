//! An old address that goes on working: it leads to the item's present one.

use crate::base::diagnostic::Diagnostic;
use crate::base::route::Route;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages, item_link};

impl Page<'_> {
    pub(in crate::render) fn alias(&self, old: &str) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let Some(id) = self.context.portal.aliases.get(old) else { return Ok(None) };
        let Some(link) = item_link(&self.context, id) else { return Ok(None) };
        let id = id.clone();
        let frame = Frame {
            title: link.label.text.clone(),
            description: None,
            // The canonical address is the present one.
            at: None,
            route: Box::new(move |lang| Route::Item(id.clone(), *lang)),
            languages: Languages::None,
            trail: Vec::new(),
            section: None,
        };
        self.render("alias.html", frame, Views::default().with("target", &link)).map(Some)
    }
}
