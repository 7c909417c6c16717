//! What the made-up pages of a language are made of: the lists of `words/<language>.txt`.
//!
//! A list opens with `# name`; each line after it is an entry. Entries have slots: `{document}` is the page's own, the same wherever
//! the page speaks of it; `{document?}` is any, drawn anew. `{coined}` is a word that no list has, `{Coined}` a name (see `coined`).
//! Grammar may limp where a slot meets an ending; the lengths, letters and frequencies are those of real pages.

use std::collections::BTreeMap;

const SOURCES: [(&str, &str); 12] = [
    ("it", include_str!("words/it.txt")),
    ("en", include_str!("words/en.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("es", include_str!("words/es.txt")),
    ("ro", include_str!("words/ro.txt")),
    ("sq", include_str!("words/sq.txt")),
    ("ar", include_str!("words/ar.txt")),
    ("zh", include_str!("words/zh.txt")),
    ("uk", include_str!("words/uk.txt")),
    ("bn", include_str!("words/bn.txt")),
    ("ur", include_str!("words/ur.txt")),
    ("pa", include_str!("words/pa.txt")),
];

pub struct Grammar {
    pub lang: &'static str,
    lists: BTreeMap<&'static str, Vec<&'static str>>,
}

impl Grammar {
    pub fn of(lang: &str) -> Option<Self> {
        let (lang, text) = SOURCES.into_iter().find(|(known, _)| *known == lang)?;
        let mut lists = read(text);
        // Most languages write the names of towns as Italians do.
        if !lists.contains_key("place") {
            lists.insert("place", read(SOURCES[0].1).remove("place").unwrap_or_default());
        }
        Some(Self { lang, lists })
    }

    /// A list; for what only some languages have, sentences and documents stand in.
    pub fn list(&self, name: &str) -> &[&'static str] {
        let known = |name: &str| self.lists.get(name).map(Vec::as_slice);
        known(name).or_else(|| known(if name == "summary" { "sentence" } else { "document" })).unwrap_or_default()
    }
}

pub fn languages() -> impl Iterator<Item = &'static str> {
    SOURCES.into_iter().map(|(lang, _)| lang)
}

fn read(text: &'static str) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut lists: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut name = "";
    for line in text.lines() {
        match line.strip_prefix("# ") {
            Some(heading) => name = heading,
            None => lists.entry(name).or_default().push(line),
        }
    }
    lists
}
