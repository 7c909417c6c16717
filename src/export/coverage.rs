//! The coverage of each area as a table: areas of the report, then the municipalities with desks of their own, then the whole.
//!
//! A cell is empty where a number is not known; the column before it says how far it is.

use super::csv::{Cell, Dialect, Table};
use crate::base::lang::Lang;
use crate::resolve::bound::Bound;
use crate::resolve::coverage::{AreaCoverage, DayOpening, LanguageCoverage, Offer, coverage};
use crate::resolve::{Context, words};

const COLUMNS: [&str; 21] = [
    "area",
    "area_name",
    "within",
    "desks",
    "desks_with_hours",
    "hours_per_week_is",
    "hours_per_week",
    "municipalities",
    "municipalities_with_residents",
    "foreign_residents_from",
    "foreign_residents_to",
    "foreign_residents_is",
    "foreign_residents",
    "hours_per_1000_foreign_residents_is",
    "hours_per_1000_foreign_residents",
    "days_open",
    "days_closed",
    "days_unknown",
    "languages_offered",
    "languages_not_offered",
    "languages_unknown",
];

/// What the whole territory is called in the column of ids.
const WHOLE: &str = "_all";
/// What lies in no basin. No id of an area has an underscore.
const NOWHERE: &str = "_none";

/// For a spreadsheet, in the words of the context's language.
#[must_use]
pub fn table(context: &Context<'_>) -> Vec<u8> {
    let found = coverage(context.portal, context.almanac);
    let mut table = Table::new(Dialect::Spreadsheet, COLUMNS);
    for area in &found.areas {
        table.row(row(context, "", area));
        let within = area.area.map(|area| area.id.to_string()).unwrap_or_default();
        for place in &area.places {
            table.row(row(context, &within, place));
        }
    }
    let whole = row(context, "", &found.whole);
    table.row(std::iter::once(Cell::from(WHOLE)).chain(whole.into_iter().skip(1)));
    table.finish()
}

fn row(context: &Context<'_>, within: &str, area: &AreaCoverage<'_>) -> Vec<Cell> {
    let name = area.area.map(|area| words::localized(context.portal, &area.name, context.lang()).text);
    let residents = &area.residents;
    let mut cells: Vec<Cell> = vec![
        area.area.map_or_else(|| NOWHERE.to_owned(), |area| area.id.to_string()).into(),
        name.into(),
        within.into(),
        whole(area.desks),
        whole(area.with_hours),
    ];
    cells.extend(bounded(area.hours()));
    cells.extend([whole(residents.count.of), whole(residents.count.known)]);
    cells.extend([residents.days.first().copied().into(), residents.days.last().copied().into()]);
    cells.extend(bounded(Some(residents.bound().map(|people| people as f64))));
    cells.extend(bounded(area.per_thousand));
    cells.extend([DayOpening::Open, DayOpening::Closed, DayOpening::Unknown].map(|wanted| days(area, wanted)));
    cells.push(languages(area, |offer| matches!(offer, Offer::Offered(_))));
    cells.push(languages(area, |offer| matches!(offer, Offer::None)));
    cells.push(languages(area, |offer| matches!(offer, Offer::Unknown)));
    cells
}

fn whole(number: usize) -> Cell {
    i64::try_from(number).ok().into()
}

/// How far a number is known, and the number. Where there is none by nature both are empty.
fn bounded(number: Option<Bound<f64>>) -> [Cell; 2] {
    /// More digits would say more than anybody knows.
    const ENOUGH: i32 = 4;
    let rounded = |number: Bound<f64>| number.rounded(number.decimals().max(ENOUGH));
    [number.map(|number| number.key().to_owned()).into(), number.and_then(rounded).into()]
}

/// As in opening hours: `Mo Tu`.
fn days(area: &AreaCoverage<'_>, wanted: DayOpening) -> Cell {
    const NAMES: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let named = NAMES.iter().zip(area.opening().into_iter().flatten()).filter(|(_, day)| **day == wanted);
    named.map(|(name, _)| *name).collect::<Vec<_>>().join(" ").into()
}

fn languages(area: &AreaCoverage<'_>, is_wanted: impl Fn(&Offer<'_>) -> bool) -> Cell {
    let wanted = area.offers().unwrap_or_default().iter().filter(|language: &&LanguageCoverage<'_>| is_wanted(&language.offer));
    wanted.map(|language| Lang::as_str(&language.language)).collect::<Vec<_>>().join(" ").into()
}
