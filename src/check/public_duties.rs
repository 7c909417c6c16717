//! A public body that publishes a site declares how accessible it is, reviews that every year, and lets readers answer
//! (L. 4/2004, art. 3-quater; AGID's design guidelines, Det. 224/2022, 4.4).

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::Span;
use crate::model::Settings;
use crate::parse::record::accessibility::Accessibility;
use jiff::ToSpan;
use jiff::civil::Date;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let settings = &input.portal.settings;
    // The duty is a public body's: a portal without a publisher is somebody's try.
    let Some(publisher) = &settings.publisher else { return Vec::new() };
    let declared = declaration(settings, publisher.span);
    let answered = feedback(settings, publisher.span);
    let reviewed = settings.accessibility.as_ref().and_then(|declared| review(settings, declared, input.today));
    declared.into_iter().chain(answered).chain(reviewed).collect()
}

fn declaration(settings: &Settings, publisher: Span) -> Option<Diagnostic> {
    let said = |written: &Accessibility| written.declaration.is_some() || written.undeclared.is_some();
    let silent = !settings.accessibility.as_ref().is_some_and(said);
    silent.then(|| Diagnostic::warning("accessibility-undeclared", Place::at(&settings.path, publisher)))
}

fn feedback(settings: &Settings, publisher: Span) -> Option<Diagnostic> {
    let reachable = settings.feedback.as_ref().is_some_and(|to| to.email.is_some() || to.endpoint.is_some());
    (!reachable).then(|| Diagnostic::warning("feedback-missing", Place::at(&settings.path, publisher)))
}

fn review(settings: &Settings, written: &Accessibility, today: Date) -> Option<Diagnostic> {
    let last = written.reviewed_on.iter().chain(&written.prepared_on).max_by_key(|day| day.value)?;
    let due = last.value.0.checked_add(1.year()).ok()?;
    let diagnostic = || Diagnostic::warning("accessibility-review-old", Place::at(&settings.path, last.span));
    (due < today).then(|| diagnostic().with("date", last.value.0))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(settings: &str, expected: &[&str]) {
        let files = format!(
            "--- content/portal.yaml\ntitle: A\nbase_url: https://x.example\nlanguages: [it]\n{settings}\
             --- content/organizations/a.yaml\nname: A\ntype: comune\n"
        );
        testing::check(Rule::Portal(super::check), &files, expected);
    }

    #[test]
    fn a_public_body_declares_and_listens() {
        check("", &[]);
        let silent = ["portal.yaml:4:12 accessibility-undeclared", "portal.yaml:4:12 feedback-missing"];
        check("publisher: organizations/a\n", &silent);
        check("publisher: organizations/a\nfeedback: { email: a@b.it }\naccessibility: { undeclared: Prova }\n", &[]);
        check("publisher: organizations/a\nfeedback: {}\naccessibility: { undeclared: Prova }\n", &silent[1..]);
    }

    #[test]
    fn the_declaration_is_reviewed_every_year() {
        let declared = |days: &str| {
            format!(
                "publisher: organizations/a\nfeedback: {{ email: a@b.it }}\n\
                 accessibility: {{ declaration: https://form.agid.gov.it/view/x, {days} }}\n"
            )
        };
        check(&declared("prepared_on: 2024-09-20, reviewed_on: 2025-11-22"), &[]);
        check(&declared("prepared_on: 2025-11-21"), &["portal.yaml:6:77 accessibility-review-old 2025-11-21"]);
    }
}
