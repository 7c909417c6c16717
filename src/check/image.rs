//! An image must be a file of the portal and say in words what it shows.

use super::Input;
use super::mention::{Mention, MentionKind};
use crate::base::diagnostic::Diagnostic;
use crate::resolve::link::Found;

pub fn check(_input: &Input<'_>, mention: &Mention<'_>) -> Option<Diagnostic> {
    let MentionKind::Image { alt } = mention.kind else { return None };
    if alt.trim().is_empty() {
        return Some(Diagnostic::error("image-alt-missing", mention.place()));
    }
    // An image of another site would tell that site who reads the page.
    let is_elsewhere = mention.found.as_ref().as_ref().is_ok_and(|found| !matches!(found, Found::Attachment(_)));
    is_elsewhere.then(|| Diagnostic::error("image-not-attached", mention.place()).with("target", &mention.target.destination))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(body: &str, expected: &[&str]) {
        let files = format!("--- content/faq/a.it.md\n---\nquestion: A\nanswer: a\n---\n{body}\n--- content/faq/a/foto.png\nx\n");
        testing::check(Rule::Mention(super::check), &files, expected);
    }

    #[test]
    fn an_image_is_ours_and_has_words() {
        check("![La porta dell'ufficio](foto.png)", &[]);
        check("![ ](foto.png)", &["faq/a.it.md:5:1 image-alt-missing"]);
        check("![Foto](https://x.example/a.png)", &["faq/a.it.md:5:1 image-not-attached https://x.example/a.png"]);
    }
}
