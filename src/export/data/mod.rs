//! Open data: the portal's desks and guides in the formats that other programs read.
//!
//! What is not known is left out: no empty telephone, no hours that nobody gave, no position that is only the town's. No file holds
//! anything that is not on a page, too.

mod calendar;
mod card;
mod desk;
mod folding;
mod hsds;
mod ids;
mod points;
mod province;
mod rdf;
mod sheet;

use crate::base::id::{Collection, ItemId};
use crate::base::route::DataFile;
use crate::resolve::{Context, open_data};

/// The bytes of a file; `None` when the portal has no such file.
#[must_use]
pub fn bytes(context: &Context<'_>, file: &DataFile) -> Option<Vec<u8>> {
    let exists = match file.desk() {
        Some(slug) => {
            let item = context.portal.item(&ItemId::new(Collection::Services, slug.clone()))?;
            open_data::files_of(context.portal, item, std::slice::from_ref(context.lang()), context.almanac).contains(file)
        }
        None => open_data::files(context.portal, context.lang()).contains(file),
    };
    exists.then(|| made(context, file)).flatten()
}

fn made(context: &Context<'_>, file: &DataFile) -> Option<Vec<u8>> {
    match file {
        DataFile::Catalog(form) => rdf::catalog(context, *form),
        DataFile::Guides(form) => rdf::guides(context, *form),
        DataFile::HsdsList(list) => hsds::list(context, *list),
        DataFile::HsdsPackage => hsds::package(context),
        DataFile::HsdsTable(table) => Some(hsds::table(context, *table)),
        DataFile::Points => Some(points::file(context)),
        DataFile::Sheet(_) => Some(sheet::file(context)),
        DataFile::Cards => Some(card::all(context)),
        DataFile::Card(slug) => card::of(context, slug),
        DataFile::Closures(_) => Some(calendar::all(context)),
        DataFile::ClosuresOf(_, slug) => calendar::of(context, slug),
    }
}
