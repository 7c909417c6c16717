//! What a page fetches as it opens, read from its HTML as a browser would, whatever theme wrote it.
//!
//! Absent on purpose: what a style or a script fetches in its turn, and what each thing weighs (see `budget`).

use std::collections::BTreeSet;

/// Links of a page that browsers follow by themselves.
const FOLLOWED: [&str; 5] = ["stylesheet", "icon", "modulepreload", "preload", "manifest"];
/// What stands in these is no markup.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// The paths on the site of all that a page fetches, without `?` and `#`, each once.
#[must_use]
pub fn paths(html: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = after(comment, "-->");
            continue;
        }
        let Some((tag, behind)) = Tag::read(rest) else {
            rest = &rest[1..];
            continue;
        };
        rest = behind;
        found.extend(tag.fetched().filter(|address| address.starts_with('/') && !address.starts_with("//")).map(path));
        if RAW.contains(&tag.name.as_str()) {
            rest = after_end(rest, &tag.name);
        } else if tag.name == "template" {
            rest = after_template(rest);
        }
    }
    found
}

/// A start tag: its name in small letters, and its attributes as they are written.
#[derive(Debug)]
struct Tag<'a> {
    name: String,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    /// The tag at the beginning of a text, and what comes after it.
    fn read(text: &'a str) -> Option<(Self, &'a str)> {
        let text = text.strip_prefix('<').filter(|text| text.starts_with(|letter: char| letter.is_ascii_alphabetic()))?;
        let (name, mut rest) = text.split_at(text.find(|letter: char| ends_name(letter))?);
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|letter: char| letter.is_ascii_whitespace() || letter == '/');
            if let Some(behind) = rest.strip_prefix('>') {
                return Some((Self { name: name.to_ascii_lowercase(), attributes }, behind));
            }
            // An equals sign at the beginning belongs to the name.
            let first = rest.chars().next()?.len_utf8();
            let end = first + rest[first..].find(|letter: char| letter == '=' || ends_name(letter))?;
            let (key, behind) = rest.split_at(end);
            let (value, behind) = value(behind)?;
            attributes.push((key, value));
            rest = behind;
        }
    }

    fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// A `source` is one of several from which the browser chooses: what stands in for all of them counts.
    fn fetched(&self) -> impl Iterator<Item = &'a str> {
        let followed = || {
            let mut kinds = self.attribute("rel").unwrap_or_default().split_ascii_whitespace();
            kinds.any(|kind| FOLLOWED.iter().any(|known| kind.eq_ignore_ascii_case(known)))
        };
        let href = match self.name.as_str() {
            "link" if followed() => self.attribute("href"),
            // Parts of drawings.
            "use" | "image" => self.attribute("href"),
            _ => None,
        };
        let src = self.attribute("src").filter(|_| self.name != "source");
        let more = match self.name.as_str() {
            "video" => self.attribute("poster"),
            "object" => self.attribute("data"),
            _ => None,
        };
        href.into_iter().chain(src).chain(more)
    }
}

/// What stands after the name of an attribute, if anything: `="a"`, `='a'`, `=a`.
fn value(text: &str) -> Option<(&str, &str)> {
    let Some(text) = text.trim_ascii_start().strip_prefix('=') else { return Some(("", text)) };
    let text = text.trim_ascii_start();
    match text.chars().next()? {
        quote @ ('"' | '\'') => text[1..].split_once(quote),
        _ => Some(text.split_at(text.find(|letter: char| letter.is_ascii_whitespace() || letter == '>')?)),
    }
}

const fn ends_name(letter: char) -> bool {
    letter.is_ascii_whitespace() || matches!(letter, '/' | '>')
}

fn after<'a>(text: &'a str, end: &str) -> &'a str {
    text.split_once(end).map_or("", |(_, rest)| rest)
}

/// What comes after the end tag of an element whose content is no markup.
fn after_end<'a>(text: &'a str, name: &str) -> &'a str {
    let ends = text.match_indices("</").map(|(at, _)| &text[at + 2..]);
    ends.into_iter()
        .find(|rest| rest.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)))
        .map_or("", |rest| &rest[name.len()..])
}

/// What comes after a template: nothing in it is fetched before a script takes it out. Templates stand in one another.
fn after_template(text: &str) -> &str {
    let mut open = 1;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let begins = |with: &str| rest.get(..with.len()).is_some_and(|found| found.eq_ignore_ascii_case(with));
        if begins("template") {
            open += 1;
        } else if begins("/template") {
            open -= 1;
            if open == 0 {
                return rest;
            }
        }
    }
    ""
}

fn path(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[&str]) {
        assert_eq!(paths(html).into_iter().collect::<Vec<_>>(), expected, "{html}");
    }

    #[test]
    fn what_a_browser_follows_by_itself_is_fetched() {
        check(r#"<link rel="stylesheet" href="/a.css"><LINK HREF='/b.svg' REL='shortcut ICON'>"#, &["/a.css", "/b.svg"]);
        check(
            r#"<script type="module" src="/a.js"></script><img alt="x > y" src=/b.png><img src = "/c.png"/>"#,
            &["/a.js", "/b.png", "/c.png"],
        );
        check(r##"<svg><use href="/i.svg#a"/></svg><img loading="lazy" src="/a.png?x">"##, &["/a.png", "/i.svg"]);
        check(r#"<img src="/a.png"><img src="/a.png">"#, &["/a.png"]);
    }

    #[test]
    fn what_waits_for_the_reader_is_not() {
        check(r#"<a href="/a.pdf"><link rel="alternate" href="/b.json"><link rel=canonical href=/c>"#, &[]);
        check(r#"<i data-src="/a.js"></i><img src="https://x.example/a.png"><img src="//x/a.png">"#, &[]);
        check(r#"<!-- <img src="/a.png"> --><template><template></template><img src="/a.png"></template>"#, &[]);
        check(r#"<script>"<img src='/a.png'>"</script><img src="/b.png">"#, &["/b.png"]);
    }

    #[test]
    fn broken_html_has_an_end() {
        for html in
            ["<", "<a", "<a b", "<a b=", "<a b='", "<!--", "<script>", "<template>", "< img src=/a>", "<a é=è", "<template><è"]
        {
            check(html, &[]);
        }
    }
}
