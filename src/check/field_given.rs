//! A detail that a text takes from a record must stand in the record.

use super::Input;
use super::mention::Mention;
use crate::base::diagnostic::Diagnostic;
use crate::resolve::link::Found;

pub fn check(input: &Input<'_>, mention: &Mention<'_>) -> Option<Diagnostic> {
    let Ok(Found::Field { id, field }) = mention.found.as_ref() else { return None };
    let is_given = input.portal.item(id).is_none_or(|item| field.is_given(&item.record));
    let diagnostic = || Diagnostic::warning("link-field-empty", mention.place()).with("field", field).with("id", id);
    (!is_given).then(diagnostic)
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    #[test]
    fn what_is_taken_by_reference_is_there() {
        let files = "--- content/organizations/b.yaml
name: B
type: comune
contacts: [{ kind: phone, value: '0171 445111' }]
--- content/services/s.yaml
name: S
kind: desk
organization: organizations/b
hours: Mo 09:00-12:00
--- content/faq/a.it.md
---
question: A
answer: a
---
[](service:s#hours) [](organization:b#phone) [](service:s#phone) [](organization:b#phone-2)
";
        let expected =
            ["faq/a.it.md:5:46 link-field-empty phone services/s", "faq/a.it.md:5:66 link-field-empty phone-2 organizations/b"];
        testing::check(Rule::Mention(super::check), files, &expected);
    }
}
