//! Opening hours can be read, so that "open now" is never wrong.

use super::{Input, places};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::Spanned;
use crate::model::Item;
use crate::parse::record::Record;
use crate::resolve::hours::validate;

pub fn check(_input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let Record::Service(service) = &item.record else { return Vec::new() };
    let spoken = service.languages.iter().filter_map(|language| language.days.as_ref());
    service.hours.iter().chain(spoken).filter_map(|hours| judge(item, hours)).collect()
}

fn judge(item: &Item, hours: &Spanned<String>) -> Option<Diagnostic> {
    let problem = validate(&hours.value).err()?;
    // The whole value is quoted anyway.
    let found = if problem.span.start == 0 { "" } else { hours.value.get(problem.span.start..).unwrap_or_default().trim() };
    let place = Place::at(&item.path, places::inside(hours, problem.span));
    Some(Diagnostic::error("hours-invalid", place).with("value", &hours.value).with("found", found))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(hours: &str, expected: &[&str]) {
        let service = format!("--- content/services/a.yaml\nname: A\nkind: desk\norganization: organizations/a\n{hours}\n");
        testing::check(Rule::Item(super::check), &service, expected);
    }

    #[test]
    fn hours_are_of_openstreetmap() {
        check("hours: \"Mo-Fr 09:00-12:30; PH off\"", &[]);
        check("hours: Mo-Fr 9-25h", &["services/a.yaml:4:14 hours-invalid Mo-Fr 9-25h 9-25h"]);
        check("hours: \"lun-ven\"", &["services/a.yaml:4:9 hours-invalid lun-ven "]);
        check("languages: [{ language: ar, days: Martedì }]", &["services/a.yaml:4:38 hours-invalid Martedì tedì"]);
    }
}
