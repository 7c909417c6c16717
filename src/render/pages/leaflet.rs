//! A topic to hand out: its questions with their short answers on a sheet that is folded in three.

use super::{entry, localized, sorted};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::{Collection, TopicId};
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::qr;
use crate::render::view::Link;
use crate::render::view::list::Listed;
use crate::render::view::sheet::LeafletView;

impl Page<'_> {
    pub(in crate::render) fn leaflet(&self, id: &TopicId) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let context = &self.context;
        let Some(topic) = context.portal.topic(id) else { return Ok(None) };
        let page = Route::Topic(*context.lang(), id.clone());
        let url = context.portal.settings.absolute(&page);
        let title = localized(context, &topic.names);
        let leaflet = LeafletView {
            topic: Link { label: title.clone(), url: Some(page.path()) },
            summary: topic.summary.as_ref().map(|summary| localized(context, summary)),
            icon: topic.icon.map(super::topic::icon_name),
            code: qr::code(&url),
            url,
            questions: self.entries_of(id, Collection::Faq),
            guides: self.entries_of(id, Collection::Guides),
            services: self.entries_of(id, Collection::Services),
            title,
        };
        let own = id.clone();
        let frame = Frame {
            title: context.locale.messages.format("leaflet-title", &[("title", Argument::Text(&leaflet.title.text))]),
            description: Some(context.locale.messages.text("leaflet-summary")),
            at: None,
            route: Box::new(move |lang| Route::Leaflet(*lang, own.clone())),
            languages: Languages::Derived,
            trail: vec![leaflet.topic.clone()],
            section: None,
        };
        self.render("leaflet.html", frame, Views::default().with("leaflet", &leaflet)).map(Some)
    }

    /// A topic's items of one collection, in the order of the reader's alphabet.
    pub(super) fn entries_of(&self, topic: &TopicId, collection: Collection) -> Vec<Listed> {
        let items = self.context.portal.about(topic, collection);
        sorted(&self.context, items.map(|item| entry(&self.context, item).into()).collect())
    }
}
