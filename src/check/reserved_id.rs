//! No item has the name of a page that the site makes beside its collection's items.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::route::Route;
use crate::model::Item;

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let own = Route::Item(item.id.clone(), input.portal.settings.source);
    // The address of an item leads to the item, unless somebody else was there first.
    let is_taken = Route::parse(&own.path()).is_none_or(|found| found != own);
    let diagnostic = || Diagnostic::error("id-reserved", Place::file(&item.path)).with("id", &item.id);
    is_taken.then(diagnostic).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    #[test]
    fn a_desk_cannot_stand_at_the_finders_address() {
        let service =
            |slug: &str| format!("--- content/services/{slug}.yaml\nname: A\nkind: desk\norganization: organizations/a\n");
        testing::check(Rule::Item(super::check), &service("find"), &["services/find.yaml id-reserved services/find"]);
        testing::check(Rule::Item(super::check), &service("finder"), &[]);
    }
}
