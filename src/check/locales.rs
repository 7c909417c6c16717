//! The interface speaks every language of the portal.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::lang::Lang;
use crate::locale::messages::Catalog;
use std::collections::BTreeSet;

/// A longer list is a file to write, not a list to read.
const MOST_NAMES: usize = 8;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let languages = &input.portal.settings.languages;
    let wanted: BTreeSet<&str> =
        languages.iter().flat_map(|lang| shown(input.catalog, lang.as_str())).chain(shown(input.catalog, "en")).collect();
    // Without any words to compare with there is nothing to say.
    let comparable = languages.iter().filter(|_| !wanted.is_empty());
    comparable.filter_map(|lang| in_language(input, &wanted, lang)).collect()
}

fn in_language(input: &Input<'_>, wanted: &BTreeSet<&str>, lang: &Lang) -> Option<Diagnostic> {
    let settings = &input.portal.settings;
    let place =
        settings.places.languages.get(lang).map_or_else(|| Place::file(&settings.path), |span| Place::at(&settings.path, *span));
    let own: BTreeSet<&str> = parents(lang).flat_map(|tag| shown(input.catalog, tag)).collect();
    if own.is_empty() {
        return Some(Diagnostic::warning("locale-missing", place).with("lang", lang));
    }
    let missing: Vec<&str> = wanted.difference(&own).copied().collect();
    let mut names = missing.iter().take(MOST_NAMES).copied().collect::<Vec<_>>().join(", ");
    if missing.len() > MOST_NAMES {
        names.push_str(", …");
    }
    let diagnostic = || Diagnostic::warning("message-missing", place);
    (!missing.is_empty()).then(|| diagnostic().with("lang", lang).with("count", missing.len()).with("names", names))
}

/// `zh-Hant`, then `zh`, which stands in for it.
fn parents(lang: &Lang) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(lang.as_str()), |tag| tag.rsplit_once('-').map(|(parent, _)| parent))
}

/// The messages that pages show; those of the command line are not theirs.
fn shown<'a>(catalog: &'a Catalog, tag: &str) -> impl Iterator<Item = &'a str> {
    let messages = Lang::parse(tag).and_then(|lang| catalog.messages(&lang));
    let ids = messages.into_iter().flat_map(crate::locale::messages::Messages::ids);
    ids.filter(|id| !id.starts_with("cli-") && !id.starts_with("diagnostic-"))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(languages: &str, expected: &[&str]) {
        let files = format!(
            "--- content/portal.yaml\ntitle: A\nbase_url: https://x.example\nlanguages: [{languages}]\n\
             --- locales/it/a.ftl\nmenu = Menù\nsearch = Cerca\ncli-a = A\n--- locales/en/a.ftl\nmenu = Menu\nsearch = Search\n\
             --- locales/zh/a.ftl\nmenu = 菜单\n"
        );
        testing::check(Rule::Portal(super::check), &files, expected);
    }

    #[test]
    fn every_language_has_every_message() {
        check("it, en", &[]);
        check("it, zh-Hant", &["portal.yaml:3:17 message-missing zh-Hant 1 search"]);
        check("it, ar", &["portal.yaml:3:17 locale-missing ar"]);
    }
}
