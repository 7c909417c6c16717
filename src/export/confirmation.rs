//! The coordinator's list of desks to be confirmed, for a spreadsheet.

use super::csv::{Cell, Dialect, Table};
use crate::model::Front;
use crate::parse::record::service::{ContactKind, Service};
use crate::resolve::Context;
use crate::resolve::confirmation::pending;
use crate::resolve::words;
use jiff::civil::Date;

/// One row a desk: the longest overdue first, then those that never confirmed.
#[must_use]
pub fn table(context: &Context<'_>) -> Vec<u8> {
    let headings = ["id", "desk", "body", "phone", "email", "confirmed", "days"];
    let headings = headings.map(|name| context.locale.messages.text(&format!("confirmation-column-{name}")));
    let mut table = Table::new(Dialect::Spreadsheet, headings.iter().map(String::as_str));
    let pending = pending(context.portal, context.today());
    for late in &pending.overdue {
        table.row(row(context, late.item, late.service, Some((late.since, late.days))));
    }
    for (item, service) in &pending.never {
        table.row(row(context, item, service, None));
    }
    table.finish()
}

fn row(context: &Context<'_>, item: &Front, service: &Service, late: Option<(Date, i64)>) -> [Cell; 7] {
    let lang = context.lang();
    let contact = |kinds: &[ContactKind]| {
        let found = service.contacts.iter().find(|contact| kinds.contains(&contact.kind));
        found.map(|contact| contact.value.value.as_str()).unwrap_or_default()
    };
    let body = context.portal.item(&service.organization.value);
    [
        item.id.slug.as_str().into(),
        words::title(context.portal, item, lang).text.into(),
        body.map(|body| words::title(context.portal, body, lang).text).into(),
        Cell::phone(contact(&[ContactKind::Phone, ContactKind::Mobile])),
        contact(&[ContactKind::Email, ContactKind::Pec]).into(),
        late.map(|(since, _)| since).into(),
        late.map(|(_, days)| days).into(),
    ]
}
