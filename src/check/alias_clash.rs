//! An old address leads to one page, and is not the address of another.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::id::ItemId;
use crate::base::route::Route;
use crate::model::Portal;
use crate::resolve::cuts;
use std::collections::BTreeMap;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let portal = input.portal;
    let mut owners: BTreeMap<&str, &ItemId> = BTreeMap::new();
    let mut found = Vec::new();
    for item in portal.items.iter() {
        for alias in &item.shared.aliases {
            let owner = *owners.entry(alias.value.as_str()).or_insert(&item.id);
            let other = if *owner == item.id { page_at(portal, alias.value.as_str()) } else { Some(owner.to_string()) };
            if let Some(other) = other {
                let diagnostic = Diagnostic::error("alias-clash", Place::at(&item.path, alias.span));
                found.push(diagnostic.with("alias", alias.value.as_str()).with("other", other));
            }
        }
    }
    found
}

/// What the site already has at this address.
fn page_at(portal: &Portal, alias: &str) -> Option<String> {
    let source = &portal.settings.source;
    let exists = match Route::parse(&format!("/{source}/{alias}/"))? {
        // The page of an item that is gone is what an alias is for.
        Route::Item(id, _) => portal.items.contains(&id),
        Route::Topic(_, id) => portal.topic(&id).is_some(),
        Route::Services(_, cut) => cuts::is_an_address(portal, &cut),
        Route::Alias(..) => false,
        _ => true,
    };
    exists.then(|| alias.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(aliases: &str, expected: &[&str]) {
        let other = "--- content/pages/a.it.md\n---\ntitle: A\naliases: [/vecchia/]\n---\n";
        let page = format!("--- content/pages/b.it.md\n---\ntitle: B\naliases: [{aliases}]\n---\n");
        testing::check(Rule::Portal(super::check), &format!("{other}{page}"), expected);
    }

    #[test]
    fn an_address_has_one_owner() {
        check("/faq/tolta/, /pagine/b/", &[]);
        check("/vecchia/", &["pages/b.it.md:3:11 alias-clash vecchia pages/a"]);
        check("/pages/a/", &["pages/b.it.md:3:11 alias-clash pages/a pages/a"]);
        check("/search/", &["pages/b.it.md:3:11 alias-clash search search"]);
    }
}
