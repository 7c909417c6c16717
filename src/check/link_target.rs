//! A link must lead somewhere.

use super::Input;
use super::mention::Mention;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::resolve::link::LinkProblem;

pub fn check(_input: &Input<'_>, mention: &Mention<'_>) -> Option<Diagnostic> {
    let problem = mention.found.as_ref().as_ref().err()?;
    Some(diagnostic(problem, mention.place()))
}

fn diagnostic(problem: &LinkProblem, place: Place) -> Diagnostic {
    match problem {
        LinkProblem::SchemeUnknown { scheme, suggestion } => {
            Diagnostic::error("link-scheme-unknown", place).with("scheme", scheme).with("suggestion", suggestion)
        }
        LinkProblem::TargetMissing { scheme, id, suggestion } => {
            Diagnostic::error("link-target-missing", place).with("scheme", scheme).with("id", id).with("suggestion", suggestion)
        }
        LinkProblem::AnchorMissing { anchor, suggestion } => {
            Diagnostic::error("link-anchor-missing", place).with("anchor", anchor).with("suggestion", suggestion)
        }
        LinkProblem::FieldUnknown { field, known, suggestion } => Diagnostic::error("link-field-unknown", place)
            .with("field", field)
            .with("suggestion", suggestion)
            .with("known", known.join(", ")),
        LinkProblem::FileMissing { name, suggestion } => {
            Diagnostic::error("link-file-missing", place).with("name", name).with("suggestion", suggestion)
        }
        LinkProblem::OutsideRoot { path } => Diagnostic::error("path-outside-root", place).with("path", path),
        LinkProblem::Absolute { path } => Diagnostic::error("link-absolute", place).with("path", path),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::Rule;
    use crate::check::testing;

    fn check(body: &str, expected: &[&str]) {
        let files = format!("--- content/faq/a.it.md\n---\nquestion: A\nanswer: a\n---\n\n## B {{#b}}\n\n{body}\n");
        testing::check(Rule::Mention(super::check), &files, expected);
    }

    #[test]
    fn a_link_leads_somewhere() {
        check("[io](faq:a) [b](faq:a#b) [b](#b) [x](https://x.example) [y](mailto:a@b.it) [z](tel:+39011)", &[]);
        check("[x](faq:aa)", &["faq/a.it.md:8:1 link-target-missing faq aa "]);
        check("[x](fak:a)", &["faq/a.it.md:8:1 link-scheme-unknown fak faq"]);
        check("[x](faq:a#bb)", &["faq/a.it.md:8:1 link-anchor-missing bb "]);
        check("[x](#c)", &["faq/a.it.md:8:1 link-anchor-missing c "]);
        check("[x](modulo.pdf)", &["faq/a.it.md:8:1 link-file-missing modulo.pdf "]);
        check("[x](../b.pdf)", &["faq/a.it.md:8:1 path-outside-root ../b.pdf"]);
        check("[x](/it/faq/a/)", &["faq/a.it.md:8:1 link-absolute /it/faq/a/"]);
    }

    #[test]
    fn everywhere_in_a_text() {
        check("> - **[x](faq:q)**", &["faq/a.it.md:8:7 link-target-missing faq q "]);
        check("| a |\n|---|\n| [x](faq:q) |", &["faq/a.it.md:10:3 link-target-missing faq q "]);
        check("```desks\nservices: [q]\n```", &["faq/a.it.md:9:12 link-target-missing service q "]);
        check("```steps\n- title: a\n  text: vedi [x](faq:q)\n```", &["faq/a.it.md:10:9 link-target-missing faq q "]);
    }
}
