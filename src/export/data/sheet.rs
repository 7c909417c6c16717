//! All desks as one table for a spreadsheet, with headings in the reader's language.

use super::desk::{self, Desk};
use crate::base::route::Route;
use crate::export::csv::{Cell, Dialect, Table};
use crate::parse::record::service::ContactKind;
use crate::resolve::{Context, choice, words};

/// A column: the message that heads it, and what stands in it.
type Column = (&'static str, for<'a> fn(&Context<'a>, &Desk<'a>) -> Cell);

const COLUMNS: [Column; 22] = [
    ("data-id", |_, desk| desk.item.id.slug.as_str().into()),
    ("data-name", |context, desk| desk.title(context).into()),
    ("service-kind", |context, desk| desk::label(context, &format!("service-kind-{}", desk.service.kind.as_str())).into()),
    ("service-organization", |context, desk| {
        desk.organization(context).map(|body| words::title(context.portal, body, context.lang()).text).into()
    }),
    ("service-area", |context, desk| desk.place(context).into()),
    ("data-street", |_, desk| desk.service.address.as_ref().map(|address| address.street.as_str()).into()),
    ("data-postal-code", |_, desk| desk.service.address.as_ref().and_then(|address| address.postal_code.as_deref()).into()),
    ("data-city", |_, desk| desk.service.address.as_ref().map(|address| address.city.as_str()).into()),
    ("data-latitude", |_, desk| desk.service.location.as_ref().map(|point| point.value.lat.0).into()),
    ("data-longitude", |_, desk| desk.service.location.as_ref().map(|point| point.value.lon.0).into()),
    ("contact-phone", |_, desk| Cell::phones(values(desk, ContactKind::Phone))),
    ("contact-mobile", |_, desk| Cell::phones(values(desk, ContactKind::Mobile))),
    ("contact-email", |_, desk| Cell::texts(values(desk, ContactKind::Email))),
    ("contact-pec", |_, desk| Cell::texts(values(desk, ContactKind::Pec))),
    ("contact-website", |_, desk| Cell::texts(values(desk, ContactKind::Website))),
    ("service-hours", |_, desk| desk.service.hours.as_ref().map(|hours| hours.value.as_str()).into()),
    ("service-appointment", |context, desk| {
        desk.service.appointment.as_ref().map(|appointment| choice::appointment(context, appointment.need)).into()
    }),
    ("service-languages", |context, desk| {
        let spoken = desk.service.languages.iter().map(|spoken| words::language(context, &spoken.language.value));
        Cell::texts(spoken.collect::<Vec<_>>().iter().map(String::as_str))
    }),
    ("service-statuses", |_, desk| Cell::texts(desk::statuses(desk.service).iter().map(String::as_str))),
    ("service-wheelchair", |context, desk| desk.service.wheelchair.map(|access| choice::wheelchair(context, access)).into()),
    ("service-confirmed", |_, desk| desk.service.confirmed_on.map(|day| day.0).into()),
    ("data-page", |context, desk| {
        let page = Route::Item(desk.item.id.clone(), *context.lang());
        context.portal.settings.absolute(&page).into()
    }),
];

#[must_use]
pub fn file(context: &Context<'_>) -> Vec<u8> {
    let heads: Vec<String> = COLUMNS.iter().map(|(head, _)| desk::label(context, head)).collect();
    let mut table = Table::new(Dialect::Spreadsheet, heads.iter().map(String::as_str));
    for desk in desk::all(context) {
        table.row(COLUMNS.iter().map(|(_, cell)| cell(context, &desk)));
    }
    table.finish()
}

fn values<'a>(desk: &Desk<'a>, kind: ContactKind) -> impl Iterator<Item = &'a str> {
    let of_kind = desk.service.contacts.iter().filter(move |contact| contact.kind == kind);
    of_kind.map(|contact| contact.value.value.as_str())
}
