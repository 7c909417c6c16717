//! A finished page, with its addresses turned and without what a page on a disk cannot do. Here lol_html writes; in `site/fetched.rs` it reads.
//!
//! Must not know where anything is, nor what is said: it asks.

use crate::base::escape::Escaped;
use lol_html::errors::RewritingError;
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, end, rewrite_str, text};
use std::cell::Cell;

const ADDRESSES: [&str; 3] = ["href", "src", "action"];
/// Browsers load no module from `file://`, and what a module would show must not stand there unshown.
const NEEDS_MODULES: &str = r#"script[type="module"], link[rel="modulepreload"], template[data-tool]"#;

/// The day of a copy: a link to the page of which it is one.
#[derive(Debug)]
pub struct Stamp<'a> {
    pub text: &'a str,
    pub address: String,
}

/// The page with every address that `turn` knows turned; `scripts` are loaded at the end of its head, in their order, and `stamp`
/// begins its foot, or ends it where there is no foot.
///
/// # Errors
/// The page cannot be taken apart.
pub fn turned(
    html: &str,
    turn: impl Fn(&str) -> Option<String>,
    scripts: &[&str],
    stamp: &Stamp<'_>,
) -> Result<String, RewritingError> {
    let stamped = Cell::new(false);
    let scripts: String = scripts.iter().map(|name| format!("<script defer src=\"{name}\"></script>\n")).collect();
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!(NEEDS_MODULES, |found| {
            found.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("[href], [src], [action], [srcset]", |found| Ok(turn_element(found, &turn)?)))
        // What stands in it is letters to a browser with scripts, and so to the reader of this page.
        .append_element_content_handler(text!("head > noscript", |chunk| {
            if let Some(sent) = sent_on(chunk.as_str(), &turn) {
                chunk.replace(&sent, ContentType::Html);
            }
            Ok(())
        }))
        .append_element_content_handler(element!("head", |head| {
            head.append(&scripts, ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!("body > footer", |foot| {
            if !stamped.replace(true) {
                foot.prepend(&stamp.html(), ContentType::Html);
            }
            Ok(())
        }))
        .append_document_content_handler(end!(|end| {
            if !stamped.get() {
                end.append(&stamp.html(), ContentType::Html);
            }
            Ok(())
        }));
    rewrite_str(html, settings)
}

impl Stamp<'_> {
    fn html(&self) -> String {
        format!("<div><p><a href=\"{}\">{}</a></p></div>\n", Escaped(&self.address), Escaped(self.text))
    }
}

fn turn_element(
    found: &mut Element<'_, '_>,
    turn: &impl Fn(&str) -> Option<String>,
) -> Result<(), lol_html::errors::AttributeNameError> {
    for name in ADDRESSES {
        if let Some(turned) = found.get_attribute(name).and_then(|address| turn(&address)) {
            found.set_attribute(name, &turned)?;
        }
    }
    if let Some(set) = found.get_attribute("srcset") {
        found.set_attribute("srcset", &turned_set(&set, turn))?;
    }
    Ok(())
}

/// `<meta http-equiv="refresh" content="0; url=/it/index/">`
fn sent_on(html: &str, turn: &impl Fn(&str) -> Option<String>) -> Option<String> {
    let (before, rest) = html.split_once("url=")?;
    let (address, after) = rest.split_at(rest.find('"')?);
    Some(format!("{before}url={}{after}", turn(address)?))
}

/// `/a.png 1x, /b.png 2x`
fn turned_set(set: &str, turn: &impl Fn(&str) -> Option<String>) -> String {
    let image = |image: &str| {
        let (address, size) = image.trim().split_once(' ').unwrap_or((image.trim(), ""));
        let address = turn(address).unwrap_or_else(|| address.to_owned());
        if size.is_empty() { address } else { format!("{address} {size}") }
    };
    set.split(',').map(image).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(html: &str, scripts: &[&str]) -> String {
        let stamp = Stamp { text: "<22 nov>", address: "https://x/?a&b".to_owned() };
        let turned = turned(
            html,
            |address| Some(format!("..{}", address.strip_prefix('/').map(|rest| format!("/{rest}"))?)),
            scripts,
            &stamp,
        )
        .unwrap();
        assert_eq!(turned.matches(STAMP).count(), 1, "{turned}");
        turned.replace(STAMP, "")
    }

    const STAMP: &str = "<div><p><a href=\"https://x/?a&amp;b\">&lt;22 nov&gt;</a></p></div>\n";

    #[test]
    fn the_stamp_stands_in_the_foot_of_the_page_or_at_its_end() {
        let stamp = Stamp { text: "<22 nov>", address: "https://x/?a&b".to_owned() };
        let turned = |html| turned(html, |_| None, &[], &stamp).unwrap();
        assert_eq!(
            turned("<body><article><footer>a</footer></article><footer>b</footer></body>"),
            format!("<body><article><footer>a</footer></article><footer>{STAMP}b</footer></body>")
        );
        assert_eq!(turned("<body>a</body>"), format!("<body>a</body>{STAMP}"));
    }

    #[test]
    fn every_kind_of_address_is_turned() {
        let html = r#"<a href="/a/?x=1&amp;y=2#z">1</a><img src="/b.png" srcset="/b.png 1x, https://c/d.png 2x"><form action="/s/"></form><a href="https://x/">2</a>"#;
        let expected = r#"<a href="../a/?x=1&amp;y=2#z">1</a><img src="../b.png" srcset="../b.png 1x, https://c/d.png 2x"><form action="../s/"></form><a href="https://x/">2</a>"#;
        assert_eq!(turn(html, &[]), expected);
    }

    #[test]
    fn readers_without_scripts_are_sent_on_in_the_copy_too() {
        let html = r#"<head><noscript><meta http-equiv="refresh" content="0; url=/it/index/"></noscript></head><noscript>url=/x/"</noscript>"#;
        assert_eq!(turn(html, &[]), html.replace("url=/it", "url=../it"));
    }

    #[test]
    fn modules_and_their_tools_go_and_scripts_come() {
        let html = r#"<head><script type="module" src="/p.js"></script><script type="application/ld+json">{"a":"</b>"}</script></head><template data-tool="keep"><div><button>x</button></div></template><p>y</p>"#;
        let expected = "<head><script type=\"application/ld+json\">{\"a\":\"</b>\"}</script><script defer src=\"s.js\"></script>\n</head><p>y</p>";
        assert_eq!(turn(html, &["s.js"]), expected);
    }
}
