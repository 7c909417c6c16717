//! What can be kept on the reader's device, and what is: the second only a script knows.

use super::localized;
use crate::base::diagnostic::Diagnostic;
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::parse::record::topic::Topic;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages};
use crate::render::view::list::{KeepableTopic, OfflineView};

impl Page<'_> {
    pub(in crate::render) fn offline(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let messages = &self.context.locale.messages;
        let topics = self.context.portal.topics.iter().map(|topic| self.keepable(topic)).collect();
        let frame =
            Frame::alone(messages.text("offline-title"), Some(messages.text("offline-summary")), Languages::All, Route::Offline);
        self.render("offline.html", frame, Views::default().with("offline", &OfflineView { topics }))
    }

    fn keepable(&self, topic: &Topic) -> KeepableTopic {
        let title = localized(&self.context, &topic.names);
        let arguments = [("topic", Argument::Text(&title.text))];
        KeepableTopic {
            label: self.context.locale.messages.format("keep-topic-named", &arguments),
            url: Route::Topic(*self.context.lang(), topic.id.value.clone()).path(),
            title,
        }
    }
}
