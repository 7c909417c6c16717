//! For the coordinator: which desks have not said of late that what is written of them is right.

use super::{count, date};
use crate::base::diagnostic::Diagnostic;
use crate::base::route::{Oversight, OversightForm, Route};
use crate::locale::messages::Argument;
use crate::model::Front;
use crate::parse::record::service::Service;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{Frame, Languages, item_link};
use crate::render::view::confirmation::{ConfirmationRow, ConfirmationView};
use crate::render::view::{Link, Text};
use crate::resolve::confirmation::{Pending, pending};

impl Page<'_> {
    pub(in crate::render) fn confirmation(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let context = &self.context;
        let pending = pending(context.portal, context.today());
        let mut overdue: Vec<ConfirmationRow> = Vec::new();
        for late in &pending.overdue {
            let days = context.locale.formats.integer(late.days);
            let confirmed_on = Some(date(context, late.since));
            overdue.push(ConfirmationRow { confirmed_on, days, ..self.confirmation_row(late.item, late.service) });
        }
        let mut never: Vec<_> = pending.never.iter().map(|(item, service)| self.confirmation_row(item, service)).collect();
        never.sort_by(|left, right| context.locale.formats.compare(&left.desk.label.text, &right.desk.label.text));
        let example = overdue.first().or_else(|| never.first());
        let slug = example.map_or("ID", |row| row.slug.as_str());
        let body = self.example_body(&pending);
        let view = ConfirmationView {
            count: self.confirmation_count(&pending),
            limit: count(context, "confirmation-limit", context.portal.settings.confirm_within.unwrap_or_default() as usize),
            command: format!("sportello services confirm {slug}"),
            command_all: format!("sportello services confirm --all-of {body}"),
            table: Route::Oversight(*context.lang(), Oversight::Confirmation, OversightForm::Table).path(),
            overdue,
            never,
        };
        let frame = Frame::alone(
            context.locale.messages.text("confirmation-title"),
            Some(context.locale.messages.text("confirmation-summary")),
            Languages::Editors,
            |lang| Route::Oversight(lang, Oversight::Confirmation, OversightForm::Page),
        );
        self.render("confirmation.html", frame, Views::default().with("confirmation", &view))
    }

    fn confirmation_row(&self, item: &Front, service: &Service) -> ConfirmationRow {
        let link = |id| item_link(&self.context, id).unwrap_or_else(|| Link { label: Text::plain(id.to_string()), url: None });
        ConfirmationRow {
            desk: link(&item.id),
            slug: item.id.slug.to_string(),
            body: link(&service.organization.value),
            confirmed_on: None,
            days: String::new(),
        }
    }

    fn confirmation_count(&self, pending: &Pending<'_>) -> String {
        let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let arguments = [
            ("overdue", number(pending.overdue.len())),
            ("never", number(pending.never.len())),
            ("confirmed", number(pending.confirmed)),
        ];
        self.context.locale.messages.format("confirmation-count", &arguments)
    }

    fn example_body(&self, pending: &Pending<'_>) -> String {
        let overdue = pending.overdue.iter().map(|late| late.service);
        let mut services = overdue.chain(pending.never.iter().map(|(_, service)| *service));
        services.next().map_or_else(|| "organizations/ID".to_owned(), |service| service.organization.value.to_string())
    }
}
