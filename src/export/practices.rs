//! The exceptions of desks as a table: a row for each desk and subject.

use super::csv::{Cell, Dialect, Table};
use crate::base::id::ItemId;
use crate::base::route::Route;
use crate::parse::localized::Localized;
use crate::parse::record::Record;
use crate::resolve::practice::{self, Exception};
use crate::resolve::{Context, words};

const COLUMNS: [&str; 12] = [
    "guide",
    "guide_title",
    "subject",
    "standard",
    "desk",
    "desk_name",
    "organization",
    "practice",
    "reason",
    "until",
    "days_left",
    "overdue",
];

/// For a spreadsheet, in the words of the context's language.
#[must_use]
pub fn table(context: &Context<'_>) -> Vec<u8> {
    let mut table = Table::new(Dialect::Spreadsheet, COLUMNS);
    for divergence in practice::all(context.portal) {
        for exception in &divergence.exceptions {
            for desk in &exception.desks {
                table.row(row(context, &divergence.guide.id, exception, desk));
            }
        }
    }
    table.finish()
}

fn row(context: &Context<'_>, guide: &ItemId, exception: &Exception<'_>, desk: &ItemId) -> [Cell; 12] {
    let page = context.portal.settings.absolute(&Route::Item(guide.clone(), *context.lang()));
    let said = |text: &Localized| Cell::from(words::localized(context.portal, text, context.lang()).text);
    [
        guide.to_string().into(),
        title(context, guide),
        exception.about.as_str().into(),
        format!("{page}#{}", exception.about.section()).into(),
        desk.to_string().into(),
        title(context, desk),
        organization(context, desk),
        said(exception.text),
        said(exception.reason),
        exception.until.into(),
        exception.days_left(context.today()).into(),
        i64::from(!exception.is_in_force(context.today())).into(),
    ]
}

fn title(context: &Context<'_>, id: &ItemId) -> Cell {
    let item = context.portal.item(id);
    item.map(|item| words::title(context.portal, item, context.lang()).text).into()
}

fn organization(context: &Context<'_>, desk: &ItemId) -> Cell {
    match context.portal.item(desk).map(|item| &item.record) {
        Some(Record::Service(service)) => title(context, &service.organization.value),
        _ => Cell::Empty,
    }
}
