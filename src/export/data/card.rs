//! Desks for an address book: vCard 4 (RFC 6350), one for each or all in a file.

use super::desk::{self, Desk};
use super::folding::Lines;
use super::ids::Names;
use crate::base::id::{Collection, ItemId, Slug};
use crate::base::route::{DataFile, Route};
use crate::parse::record::Record;
use crate::parse::record::service::ContactKind;
use crate::resolve::{Context, open_data, words};

/// Every desk of which there is something to keep.
#[must_use]
pub fn all(context: &Context<'_>) -> Vec<u8> {
    let mut lines = Lines::default();
    for desk in desk::all(context) {
        if open_data::has_card(desk.service) {
            write(context, &desk, &mut lines);
        }
    }
    lines.into_bytes()
}

#[must_use]
pub fn of(context: &Context<'_>, slug: &Slug) -> Option<Vec<u8>> {
    let item = context.portal.item(&ItemId::new(Collection::Services, slug.clone()))?;
    let Record::Service(service) = &item.record else { return None };
    let mut lines = Lines::default();
    write(context, &Desk { item, service }, &mut lines);
    Some(lines.into_bytes())
}

fn write(context: &Context<'_>, desk: &Desk<'_>, lines: &mut Lines) {
    let settings = &context.portal.settings;
    lines.raw("BEGIN", "VCARD");
    lines.raw("VERSION", "4.0");
    lines.raw("UID", &format!("urn:uuid:{}", Names::of(settings).name(&desk.item.id.to_string())));
    lines.raw("KIND", "org");
    lines.text("FN", &desk.title(context));
    if let Some(body) = desk.organization(context) {
        lines.parts("ORG", &[&words::title(context.portal, body, context.lang()).text]);
    }
    if let Some(summary) = desk.summary(context) {
        lines.text("NOTE", &summary);
    }
    place(context, desk, lines);
    contacts(desk, lines);
    let page = settings.absolute(&Route::Item(desk.item.id.clone(), *context.lang()));
    lines.raw("SOURCE", &settings.absolute(&Route::Data(DataFile::Card(desk.item.id.slug.clone()))));
    lines.raw("URL", &page);
    lines.raw("LANG", context.lang().as_str());
    if let Some(day) = open_data::day_of(desk.item) {
        lines.raw("REV", &format!("{}T000000Z", day.strftime("%Y%m%d")));
    }
    lines.raw("END", "VCARD");
}

fn place(context: &Context<'_>, desk: &Desk<'_>, lines: &mut Lines) {
    if let Some(address) = &desk.service.address {
        let province = desk.province(context).unwrap_or_default();
        let code = address.postal_code.as_deref().unwrap_or_default();
        lines.parts("ADR;TYPE=work", &["", "", &address.street, &address.city, province, code, ""]);
    }
    if let Some(point) = &desk.service.location {
        lines.raw("GEO", &format!("geo:{},{}", point.value.lat.0, point.value.lon.0));
    }
}

fn contacts(desk: &Desk<'_>, lines: &mut Lines) {
    for contact in &desk.service.contacts {
        let value = contact.value.value.as_str();
        match contact.kind {
            ContactKind::Phone => lines.text("TEL;TYPE=\"work,voice\"", value),
            ContactKind::Mobile => lines.text("TEL;TYPE=\"work,cell\"", value),
            ContactKind::Email | ContactKind::Pec => lines.text("EMAIL;TYPE=work", value),
            ContactKind::Website => lines.raw("URL;TYPE=work", value),
        }
    }
}
