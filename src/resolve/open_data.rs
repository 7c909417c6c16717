//! Which files of open data a portal has, and of which day they are.

use super::desk;
use super::hours::Almanac;
use crate::base::id::Collection;
use crate::base::lang::Lang;
use crate::base::route::{DataFile, HsdsList, HsdsTable, Rdf};
use crate::model::{Front, Portal};
use crate::parse::record::Record;
use crate::parse::record::service::Service;
use jiff::civil::Date;

/// Whether there is anything to publish, and the portal wants it published.
#[must_use]
pub fn is_published(portal: &Portal) -> bool {
    portal.settings.open_data && [Collection::Services, Collection::Guides].into_iter().any(|data| portal.items.has(data))
}

/// The files about all desks or all guides: those in no language or this one's.
#[must_use]
pub fn files(portal: &Portal, lang: &Lang) -> Vec<DataFile> {
    let mut files = Vec::new();
    if !is_published(portal) {
        return files;
    }
    if portal.items.has(Collection::Services) {
        files.extend([DataFile::Sheet(*lang), DataFile::Points]);
        files.extend(desk::all(portal).any(|(_, service)| has_card(service)).then_some(DataFile::Cards));
        files.extend(has_closures(portal).then_some(DataFile::Closures(*lang)));
        files.extend(HsdsList::ALL.map(DataFile::HsdsList));
        files.push(DataFile::HsdsPackage);
        files.extend(HsdsTable::ALL.map(DataFile::HsdsTable));
    }
    if portal.items.has(Collection::Guides) {
        files.extend(Rdf::ALL.map(DataFile::Guides));
    }
    files.extend(Rdf::ALL.map(DataFile::Catalog));
    files
}

/// The files about one desk: those in no language or these ones'.
#[must_use]
pub fn files_of(portal: &Portal, item: &Front, languages: &[Lang], almanac: &Almanac) -> Vec<DataFile> {
    let Record::Service(service) = &item.record else { return Vec::new() };
    if !portal.settings.open_data {
        return Vec::new();
    }
    let slug = || item.id.slug.clone();
    let card = has_card(service).then(|| DataFile::Card(slug()));
    let languages = if has_days(portal, service, almanac) { languages } else { &[] };
    card.into_iter().chain(languages.iter().map(|lang| DataFile::ClosuresOf(*lang, slug()))).collect()
}

/// Whether anything of a desk is worth an entry in an address book.
#[must_use]
pub const fn has_card(service: &Service) -> bool {
    !service.contacts.is_empty() || service.address.is_some() || service.location.is_some()
}

/// Whether it is known of any day that a desk is not as usual. A calendar without an entry is none.
fn has_days(portal: &Portal, service: &Service, almanac: &Almanac) -> bool {
    !service.closures.is_empty() || !almanac.closed_holidays(portal, service).is_empty()
}

fn has_closures(portal: &Portal) -> bool {
    !portal.holidays.is_empty() || desk::all(portal).any(|(_, service)| !service.closures.is_empty())
}

/// The day to which an item's words and data belong: of its last change, or of its last confirmation.
#[must_use]
pub fn day_of(item: &Front) -> Option<Date> {
    let confirmed = match &item.record {
        Record::Service(service) => service.confirmed_on,
        _ => None,
    };
    [item.shared.updated, confirmed].into_iter().flatten().map(|day| day.0).max()
}

/// The last of those days; `today` where nobody says any.
#[must_use]
pub fn day(portal: &Portal, collections: &[Collection], today: Date) -> Date {
    let items = collections.iter().flat_map(|collection| portal.collection(*collection));
    items.filter_map(day_of).max().unwrap_or(today)
}

/// The set of data of which a file is a form; the catalogue is of none.
#[must_use]
pub const fn set_of(file: &DataFile) -> Option<&'static str> {
    match file {
        DataFile::Catalog(_) => None,
        DataFile::Guides(_) => Some("guides"),
        _ => Some("services"),
    }
}
