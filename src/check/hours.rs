//! Opening hours can be read, and say what happens on holidays: so "open now" is never wrong.

use super::{Input, places};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::Spanned;
use crate::model::{Item, Portal};
use crate::parse::record::Record;
use crate::resolve::hours::correction::correction;
use crate::resolve::hours::syntax::{holidays_named, validate};

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let Record::Service(service) = &item.record else { return Vec::new() };
    let spoken = service.languages.iter().filter_map(|language| language.days.as_ref());
    let replaced = service.closures.iter().filter_map(|closure| closure.hours.as_ref());
    let all = service.hours.iter().chain(replaced).chain(spoken);
    let mut found: Vec<Diagnostic> = all.flat_map(|hours| [unreadable(item, hours), of_school(item, hours)]).flatten().collect();
    found.extend(service.hours.as_ref().and_then(|hours| without_holidays(input.portal, item, hours)));
    found
}

fn unreadable(item: &Item, hours: &Spanned<String>) -> Option<Diagnostic> {
    let problem = validate(&hours.value).err()?;
    // The whole value is quoted anyway.
    let found = if problem.span.start == 0 { "" } else { hours.value.get(problem.span.start..).unwrap_or_default().trim() };
    let place = Place::at(&item.path, places::inside(hours, problem.span));
    let diagnostic = Diagnostic::error("hours-invalid", place).with("value", &hours.value).with("found", found);
    Some(diagnostic.with("suggestion", correction(&hours.value).unwrap_or_default()))
}

/// The portal does not know when schools are closed, so the words "SH" mean no day.
fn of_school(item: &Item, hours: &Spanned<String>) -> Option<Diagnostic> {
    holidays_named(&hours.value).filter(|named| named.school)?;
    Some(Diagnostic::warning("hours-school-holidays", Place::at(&item.path, hours.span)))
}

/// Where a rule is silent about holidays, the desk is open at Christmas.
fn without_holidays(portal: &Portal, item: &Item, hours: &Spanned<String>) -> Option<Diagnostic> {
    let named = holidays_named(&hours.value)?;
    let is_missing = !named.public && !named.needless && !portal.holidays.is_empty();
    is_missing
        .then(|| Diagnostic::warning("hours-holidays-missing", Place::at(&item.path, hours.span)).with("value", &hours.value))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(hours: &str, expected: &[&str]) {
        let service = format!("--- content/services/a.yaml\nname: A\nkind: desk\norganization: organizations/a\n{hours}\n");
        let holidays = "--- content/holidays.yaml\n- { id: natale, names: Natale, every: 12-25 }\n";
        testing::check(Rule::Item(super::check), &format!("{service}{holidays}"), expected);
    }

    #[test]
    fn hours_are_of_openstreetmap() {
        check("hours: \"Mo-Fr 09:00-12:30; PH off\"", &[]);
        check("hours: Mo-Fr 9-25h", &["services/a.yaml:4:14 hours-invalid Mo-Fr 9-25h 9-25h "]);
        check("hours: \"lun-ven\"", &["services/a.yaml:4:9 hours-invalid lun-ven  "]);
        check("hours: \"lun-ven 9-12\"", &["services/a.yaml:4:9 hours-invalid lun-ven 9-12  Mo-Fr 09:00-12:00"]);
        check("languages: [{ language: ar, days: Martedì }]", &["services/a.yaml:4:38 hours-invalid Martedì tedì "]);
        let closure = "closures: [{ from: 2026-12-24, to: 2026-12-24, kind: hours, hours: 9.00-12.00 }]";
        check(closure, &["services/a.yaml:4:68 hours-invalid 9.00-12.00  09:00-12:00"]);
    }

    #[test]
    fn hours_say_what_happens_on_holidays() {
        check("hours: Mo-Fr 09:00-12:30", &["services/a.yaml:4:8 hours-holidays-missing Mo-Fr 09:00-12:30"]);
        check("hours: 24/7", &[]);
        check("hours: Mo-Fr 09:00-12:30; PH,SH off", &["services/a.yaml:4:8 hours-school-holidays"]);
    }
}
