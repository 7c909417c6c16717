//! Where readers say what they need. Without a script it lists all desks by place, with the other ways to find one.

use super::services::{facets, groups};
use super::{collection_link, count};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::base::route::Route;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{FinderView, ListView};
use crate::resolve::desk;

impl Page<'_> {
    pub(in crate::render) fn finder(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let services: Vec<_> = desk::all(context.portal).collect();
        let total = services.len();
        // The places are the headings of the list already.
        let other_lists = facets::of(context, None, &services).into_iter().filter(|facet| facet.id != "area");
        let list = ListView {
            count: count(context, "count-services", total),
            facets: other_lists.collect(),
            groups: groups::whole(self, services)?,
        };
        let finder = FinderView { data: Route::FinderData(*context.lang()).path(), total };
        let messages = &context.locale.messages;
        let frame = Frame {
            trail: vec![collection_link(context, Collection::Services)],
            section: Some(Collection::Services),
            ..Frame::alone(messages.text("finder-title"), Some(messages.text("finder-summary")), Languages::All, Route::Finder)
        };
        self.render("finder.html", frame, Views::default().with("list", &list).with("finder", &finder))
    }
}
