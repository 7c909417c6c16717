//! What a page fetches as it opens, read from its HTML, whatever theme wrote it.
//!
//! Absent on purpose: what a style or a script fetches in its turn, and what each thing weighs (see `budget`).

use lol_html::html_content::Element;
use lol_html::{HtmlRewriter, Settings, element, end_tag};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Links of a page that browsers follow by themselves.
const FOLLOWED: [&str; 5] = ["stylesheet", "icon", "modulepreload", "preload", "manifest"];

/// The paths on the site of all that a page fetches, without `?` and `#`, each once. Broken HTML gives what it can.
#[must_use]
pub fn paths(html: &str) -> BTreeSet<String> {
    let found = RefCell::new(BTreeSet::new());
    // Nothing in a template is fetched before a script takes it out. Templates stand in one another.
    let folded = Rc::new(Cell::new(0_usize));
    let template = element!("template", |template| {
        folded.set(folded.get() + 1);
        let inside = Rc::clone(&folded);
        template.on_end_tag(end_tag!(move |_| {
            inside.set(inside.get().saturating_sub(1));
            Ok(())
        }))
    });
    let any = element!("[src], [href], [poster], [data]", |tag| {
        if folded.get() == 0 {
            found.borrow_mut().extend(addresses(tag).filter_map(|address| path(&address)));
        }
        Ok(())
    });
    let settings = Settings::new().append_element_content_handler(template).append_element_content_handler(any);
    read(html, settings);
    found.take()
}

/// Shows the elements of a page to the handlers. The page stays as it is: what would be written again goes nowhere.
fn read(html: &str, handlers: Settings<'_, '_>) {
    let mut reader = HtmlRewriter::new(handlers, |_: &[u8]| {});
    if reader.write(html.as_bytes()).is_ok() {
        let _ = reader.end();
    }
}

/// What a browser follows of an element. A `source` is one of several from which it chooses: what stands in for all of them counts.
fn addresses(tag: &Element<'_, '_>) -> impl Iterator<Item = String> + use<> {
    let name = tag.tag_name();
    let is_followed = || {
        let kinds = tag.get_attribute("rel").unwrap_or_default();
        kinds.split_ascii_whitespace().any(|kind| FOLLOWED.iter().any(|known| kind.eq_ignore_ascii_case(known)))
    };
    let names: &[&str] = match name.as_str() {
        "source" => &[],
        "link" if is_followed() => &["href"],
        // Parts of drawings.
        "use" | "image" => &["href"],
        "video" => &["src", "poster"],
        "object" => &["data"],
        _ => &["src"],
    };
    let values: Vec<String> = names.iter().filter_map(|name| tag.get_attribute(name)).collect();
    values.into_iter()
}

/// A path on the site, without `?` and `#`.
fn path(address: &str) -> Option<String> {
    let own = address.starts_with('/') && !address.starts_with("//");
    own.then(|| address.split(['?', '#']).next().unwrap_or_default().to_owned())
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
