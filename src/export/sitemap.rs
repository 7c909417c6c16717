//! Sitemaps (sitemaps.org 0.9): an index, and one map a language with the alternates of every page.

use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::model::Portal;
use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io;

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// A page and its equals in other languages; pages that are a fallback are not listed. Addresses are absolute.
#[derive(Debug, Clone)]
pub struct Listed {
    pub address: String,
    /// All languages in which the page is itself, this one included.
    pub alternates: Vec<(Lang, String)>,
    pub x_default: String,
    /// The day of the last change of substance.
    pub updated: Option<jiff::civil::Date>,
}

/// The index of the sitemaps.
///
/// # Errors
/// Never: memory does not fail to be written to; the signature is the XML writer's.
pub fn index(portal: &Portal) -> io::Result<Vec<u8>> {
    let mut xml = document(0)?;
    xml.write_event(Event::Start(BytesStart::new("sitemapindex").with_attributes([("xmlns", SITEMAP)])))?;
    for lang in &portal.settings.languages {
        xml.write_event(Event::Start(BytesStart::new("sitemap")))?;
        element(&mut xml, "loc", &portal.settings.absolute(&Route::Sitemap(*lang)))?;
        xml.write_event(Event::End(BytesEnd::new("sitemap")))?;
    }
    xml.write_event(Event::End(BytesEnd::new("sitemapindex")))?;
    Ok(xml.into_inner())
}

/// The sitemap of one language; `links` says how many alternates it may have in all.
///
/// # Errors
/// As [`index`].
pub fn of_language(pages: impl Iterator<Item = Listed>, links: usize) -> io::Result<Vec<u8>> {
    let mut xml = document(links * USUAL_LINK)?;
    let root = BytesStart::new("urlset").with_attributes([("xmlns", SITEMAP), ("xmlns:xhtml", XHTML)]);
    xml.write_event(Event::Start(root))?;
    for page in pages {
        xml.write_event(Event::Start(BytesStart::new("url")))?;
        element(&mut xml, "loc", &page.address)?;
        if let Some(day) = page.updated {
            element(&mut xml, "lastmod", &day.to_string())?;
        }
        for (lang, address) in &page.alternates {
            alternate(&mut xml, lang.as_str(), address)?;
        }
        alternate(&mut xml, "x-default", &page.x_default)?;
        xml.write_event(Event::End(BytesEnd::new("url")))?;
    }
    xml.write_event(Event::End(BytesEnd::new("urlset")))?;
    Ok(xml.into_inner())
}

/// Bytes of an alternate. A map has megabytes: growing to them step by step would copy them many times.
const USUAL_LINK: usize = 128;

fn document(room: usize) -> io::Result<Writer<Vec<u8>>> {
    let mut xml = Writer::new(Vec::with_capacity(room));
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

fn element(xml: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    xml.write_event(Event::Start(BytesStart::new(name)))?;
    xml.write_event(Event::Text(BytesText::new(text)))?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}

/// There are ten times as many of these as pages: attributes one by one take three times as long.
fn alternate(xml: &mut Writer<Vec<u8>>, lang: &str, url: &str) -> io::Result<()> {
    const NAME: &str = "xhtml:link";
    let content = [NAME, " rel=\"alternate\" hreflang=\"", lang, "\" href=\"", &escape(url), "\""].concat();
    xml.write_event(Event::Empty(BytesStart::from_content(content, NAME.len())))
}
