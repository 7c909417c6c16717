//! For coordinators: where desks do a procedure differently from its guide, why, and until when.

use super::practice::{desk_link, subject};
use super::{count, date, localized};
use crate::base::diagnostic::Diagnostic;
use crate::base::id::ItemId;
use crate::base::route::{Oversight, OversightForm, Route};
use crate::locale::messages::Argument;
use crate::model::Front;
use crate::parse::record::Record;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages, item_link};
use crate::render::view::oversight::{DivergencesView, ExceptionView, GuideDivergence, ResponsibleDesk};
use crate::render::view::{Link, Text};
use crate::resolve::practice::{self, Divergence, Exception};

impl Page<'_> {
    pub(in crate::render) fn practices(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let (messages, today) = (&context.locale.messages, context.today());
        let found = practice::all(context.portal);
        let exceptions = || found.iter().flat_map(|divergence| &divergence.exceptions);
        let overdue = exceptions().filter(|exception| !exception.is_in_force(today)).count();
        let view = DivergencesView {
            table: Route::Oversight(*context.lang(), Oversight::Practices, OversightForm::Table).path(),
            count: count(context, "practices-count", exceptions().count()),
            overdue: (overdue > 0).then(|| count(context, "practices-overdue", overdue)),
            guides: found.iter().filter_map(|divergence| self.divergence(divergence)).collect(),
        };
        let frame = Frame::alone(
            messages.text("practices-title"),
            Some(messages.text("practices-summary")),
            Languages::Editors,
            |lang| Route::Oversight(lang, Oversight::Practices, OversightForm::Page),
        );
        self.render("practices.html", frame, Views::default().with("divergences", &view))
    }

    fn divergence(&self, divergence: &Divergence<'_>) -> Option<GuideDivergence> {
        let context = &self.context;
        let guide = divergence.guide;
        Some(GuideDivergence {
            id: guide.id.slug.to_string(),
            guide: item_link(context, &guide.id)?,
            owner: guide.shared.owner.as_ref().and_then(|owner| item_link(context, &owner.value)),
            exceptions: divergence.exceptions.iter().map(|exception| self.exception(guide, exception)).collect(),
        })
    }

    fn exception(&self, guide: &Front, exception: &Exception<'_>) -> ExceptionView {
        let context = &self.context;
        let page = Route::Item(guide.id.clone(), *context.lang()).path();
        ExceptionView {
            about: Link {
                label: Text::plain(subject(context, exception.about)),
                url: Some(format!("{page}#{}", exception.about.section())),
            },
            desks: exception.desks.iter().map(|id| self.responsible(id)).collect(),
            text: localized(context, exception.text),
            reason: localized(context, exception.reason),
            until: date(context, exception.until),
            left: self.days_left(exception.days_left(context.today())),
            overdue: !exception.is_in_force(context.today()),
        }
    }

    /// "12 days left", "Overdue by 3 days".
    fn days_left(&self, left: i64) -> String {
        let messages = &self.context.locale.messages;
        let days = messages.format("duration-days", &[("count", Argument::Number(left.abs()))]);
        match left {
            0 => messages.text("practice-last-day"),
            1.. => messages.format("practice-left", &[("time", Argument::Text(&days))]),
            _ => messages.format("practice-late", &[("time", Argument::Text(&days))]),
        }
    }

    fn responsible(&self, desk: &ItemId) -> ResponsibleDesk {
        let context = &self.context;
        let owner = context.portal.item(desk).and_then(|item| match &item.record {
            Record::Service(service) => item_link(context, &service.organization.value),
            _ => None,
        });
        ResponsibleDesk { desk: desk_link(context, desk), owner }
    }
}
