//! Open data without a licence are not open: nobody may reuse them (CAD, art. 52; AGID's guidelines on open data).

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::resolve::open_data;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let settings = &input.portal.settings;
    // The duty is a public body's: a portal without a publisher is somebody's try.
    let Some(publisher) = &settings.publisher else { return Vec::new() };
    let silent = settings.licence.is_none() && open_data::is_published(input.portal);
    silent.then(|| Diagnostic::warning("licence-missing", Place::at(&settings.path, publisher.span))).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(settings: &str, more: &str, expected: &[&str]) {
        let files = format!(
            "--- content/portal.yaml\ntitle: A\nbase_url: https://x.example\nlanguages: [it]\n{settings}\
             --- content/organizations/a.yaml\nname: A\ntype: comune\n{more}"
        );
        testing::check(Rule::Portal(super::check), &files, expected);
    }

    #[test]
    fn what_a_body_publishes_may_be_reused() {
        let desk = "--- content/services/b.yaml\nname: B\nkind: desk\norganization: organizations/a\n";
        check("publisher: organizations/a\n", desk, &["portal.yaml:4:12 licence-missing"]);
        check("publisher: organizations/a\n", "", &[]);
        check("publisher: organizations/a\nopen_data: false\n", desk, &[]);
        check("publisher: organizations/a\nlicence: { name: CC0, url: https://x.example/cc0 }\n", desk, &[]);
        check("", desk, &[]);
    }
}
