//! The blocks that editors fill in, each by the theme's template of its name.

use super::{Links, Result, Ticks, Writer};
use crate::base::document::{Component, DeskList, DocumentForm, RequiredDocument};
use crate::render::engine::Views;
use crate::render::pages::service;
use crate::render::view::hours::OpeningView;
use crate::render::view::record::{ContactsView, DeadlineView, DeskView, DocumentView, StepView};
use crate::resolve::Context;
use crate::resolve::target::Target;

impl Writer<'_> {
    /// The context of what stands inside the text.
    pub(super) fn inside(&self) -> Context<'_> {
        Context { locale: self.locale(), ..self.context }
    }

    pub(super) fn component(&self, component: &Component<Target>) -> Result<String> {
        let views = Views::default().with_shared("t", self.labels).with_shared("site", self.site);
        match component {
            Component::Steps(steps) => {
                let steps: Vec<StepView> = steps
                    .iter()
                    .map(|step| StepView { title: self.inlines(&step.title), text: self.inlines(&step.text) })
                    .collect();
                self.engine.render("components/steps.html", &views.with("steps", &steps))
            }
            Component::Documents(documents) => {
                let documents: Vec<DocumentView> = documents.iter().map(|document| self.document(document)).collect();
                let views = views.with("documents", &documents).with("boxes", &(self.ticks == Ticks::Boxes));
                self.engine.render("components/documents.html", &views)
            }
            Component::Deadline { fact, text } => {
                let value = match fact {
                    Target::Fact { text, .. } => text.clone(),
                    _ => String::new(),
                };
                let deadline = DeadlineView { value, text: self.inlines(text) };
                self.engine.render("components/deadline.html", &views.with("deadline", &deadline))
            }
            Component::Desks(DeskList::Named(desks)) => {
                let desks: Vec<DeskView> =
                    desks.iter().filter_map(|desk| service::desk(&self.inside(), desk)).map(|desk| self.desk(desk)).collect();
                self.engine.render("components/desks.html", &views.with("desks", &desks))
            }
            // Resolving turns every search into a list.
            Component::Desks(DeskList::Found { .. }) => Ok(String::new()),
            Component::Contacts { of } => match service::contacts_of(&self.inside(), of) {
                Some(contacts) => self.contacts(&ContactsView { url: self.address(&contacts.url), ..contacts }, views),
                None => Ok(String::new()),
            },
        }
    }

    fn desk(&self, desk: DeskView) -> DeskView {
        // Where the text is taken elsewhere, no script of ours goes with it.
        let timetable = desk.opening.timetable.filter(|_| !matches!(self.links, Links::Elsewhere(_)));
        DeskView { url: self.address(&desk.url), opening: OpeningView { timetable, ..desk.opening }, ..desk }
    }

    fn contacts(&self, contacts: &ContactsView, views: Views) -> Result<String> {
        self.engine.render("components/contacts.html", &views.with("contacts", contacts))
    }

    fn document(&self, document: &RequiredDocument<Target>) -> DocumentView {
        let form = |form: &DocumentForm| {
            self.locale().messages.text(match form {
                DocumentForm::Original => "form-original",
                DocumentForm::Copy => "form-copy",
                DocumentForm::Photo => "form-photo",
                DocumentForm::Stamp => "form-stamp",
                DocumentForm::SwornTranslation => "form-sworn-translation",
            })
        };
        DocumentView {
            name: self.inlines(&document.name),
            note: self.inlines(&document.note),
            forms: document.forms.iter().map(form).collect(),
        }
    }
}
