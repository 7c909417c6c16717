//! Desks say now and then that what is written of them is right. One line for each way of not having said so, however many desks: their
//! names stand on the coordinator's page.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::id::ItemId;
use crate::base::route::{Oversight, OversightForm, Route};
use crate::model::Front;
use crate::parse::record::service::Service;
use crate::resolve::confirmation::pending;
use std::collections::BTreeSet;

/// Names that a line can hold.
const NAMED: usize = 3;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let settings = &input.portal.settings;
    let Some(limit) = settings.confirm_within else { return Vec::new() };
    let pending = pending(input.portal, input.today);
    let overdue: Vec<_> = pending.overdue.iter().map(|late| (late.item, late.service)).collect();
    let place = || settings.places.services.map_or_else(|| Place::file(&settings.path), |span| Place::at(&settings.path, span));
    let lines = [
        line(Diagnostic::warning("confirmation-overdue", place()), &overdue),
        line(Diagnostic::warning("confirmation-missing", place()), &pending.never),
    ];
    let page = Route::Oversight(settings.source, Oversight::Confirmation, OversightForm::Page).path();
    lines.into_iter().flatten().map(|line| line.with("days", limit).with("page", &page)).collect()
}

/// How many desks, of how many bodies, and the names of the first; nothing where there are none.
fn line(diagnostic: Diagnostic, desks: &[(&Front, &Service)]) -> Option<Diagnostic> {
    desks.first()?;
    let bodies: BTreeSet<&ItemId> = desks.iter().map(|(_, service)| &service.organization.value).collect();
    let named: Vec<&str> = desks.iter().take(NAMED).map(|(item, _)| item.id.slug.as_str()).collect();
    let more = if desks.len() > NAMED { ", …" } else { "" };
    let told = diagnostic.with("count", desks.len()).with("bodies", bodies.len());
    Some(told.with("names", format!("{}{more}", named.join(", "))))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(setting: &str, days: &[&str], expected: &[&str]) {
        let settings = format!("--- content/portal.yaml\ntitle: A\nbase_url: https://x.example\nlanguages: [it]\n{setting}");
        let desks: String = days
            .iter()
            .enumerate()
            .map(|(at, day)| {
                format!("--- content/services/d{at}.yaml\nname: A\nkind: desk\norganization: organizations/a\n{day}\n")
            })
            .collect();
        testing::check(Rule::Portal(super::check), &format!("{settings}{desks}"), expected);
    }

    #[test]
    fn the_day_of_the_limit_is_not_late() {
        let limit = "services: { confirm_within: 10 }\n";
        check(limit, &["confirmed_on: 2026-11-12", "confirmed_on: 2026-11-22"], &[]);
        check(limit, &["confirmed_on: 2026-11-11"], &["portal.yaml:4:11 confirmation-overdue 1 1 d0 10 /it/confirmation/"]);
    }

    #[test]
    fn a_year_unless_the_portal_says_otherwise() {
        check("", &["confirmed_on: 2025-11-22"], &[]);
        check(
            "",
            &["confirmed_on: 2025-11-21", "", "", "", ""],
            &[
                "portal.yaml confirmation-missing 4 1 d1, d2, d3, … 365 /it/confirmation/",
                "portal.yaml confirmation-overdue 1 1 d0 365 /it/confirmation/",
            ],
        );
        let english = "--- content/portal.yaml\ntitle: A\nbase_url: https://x.example\nlanguages: [en]\n--- content/services/d.yaml\nname: A\nkind: desk\norganization: organizations/a\n";
        testing::check(Rule::Portal(super::check), english, &["portal.yaml confirmation-missing 1 1 d 365 /en/confirmation/"]);
        check("services: { confirm_within: 0 }\n", &["", "confirmed_on: 1999-01-01"], &[]);
    }
}
