//! What static hosts should answer beside the pages: security and caching, as `_headers` (Netlify, Cloudflare Pages) and as
//! `.htaccess` (Apache).
//!
//! Where two paths of `_headers` both fit an address, hosts join the values of a header with a comma: two policies would then
//! both hold, and what one allows the other forbids. So no header is set by two paths that can fit the same address.

use crate::base::id::Collection;
use crate::base::route::HeaderFile;
use crate::model::Portal;
use crate::resolve::open_data;
use std::fmt::Write as _;

/// Names never change their bytes: they carry a fingerprint.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// A page may be wrong until it is asked for again: so it is asked for each time, and answered "not modified".
const ASK_AGAIN: &str = "public, max-age=0, must-revalidate";
/// For what other sites load: a correction arrives within minutes.
const MINUTES: &str = "public, max-age=600";

/// For what the portal offers to download: should one of these files be opened as a page, nothing in it runs. `sandbox` would say
/// more, but browsers then do not show a PDF; what they need to show one, or a picture by itself, is allowed.
const FILE_POLICY: &str = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; \
     object-src 'self'; form-action 'none'; frame-ancestors 'self'; base-uri 'none'";

type Header = (&'static str, String);

/// Headers for some addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    at: At,
    headers: Vec<Header>,
}

/// Which addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
enum At {
    Everything,
    /// One file or page.
    Exactly(String),
    /// All below a folder, `/it/`.
    Below(String),
    /// A file of every language.
    InEachLanguage(&'static str),
}

/// The file's text.
#[must_use]
pub fn text(portal: &Portal, file: HeaderFile) -> String {
    match file {
        HeaderFile::Plain => plain(&rules(portal)),
        HeaderFile::Apache => apache(&rules(portal)),
    }
}

fn rules(portal: &Portal) -> Vec<Rule> {
    let mut rules = vec![Rule { at: At::Everything, headers: everywhere(portal) }];
    let page =
        vec![("Cache-Control", ASK_AGAIN.to_owned()), ("Content-Security-Policy", policy(portal, "'self'", &tiles(portal)))];
    rules.extend(places_of_pages(portal).into_iter().map(|at| Rule { at, headers: page.clone() }));
    rules.push(Rule {
        at: At::InEachLanguage("feed.xml"),
        headers: vec![("Content-Type", "application/atom+xml; charset=utf-8".to_owned())],
    });
    rules.push(Rule { at: At::Below("/assets/".to_owned()), headers: vec![("Cache-Control", FOR_EVER.to_owned())] });
    let of_search = vec![("Cache-Control", FOR_EVER.to_owned()), ("Content-Type", "application/octet-stream".to_owned())];
    rules.push(Rule { at: At::Below("/search/".to_owned()), headers: of_search });
    rules.push(Rule { at: At::Below("/files/".to_owned()), headers: vec![("Content-Security-Policy", FILE_POLICY.to_owned())] });
    rules.extend(of_data(portal));
    if portal.settings.embed.is_some() {
        let policy = ("Content-Security-Policy", policy(portal, &embedders(portal), ""));
        let headers = for_others().into_iter().chain([policy]).collect();
        rules.push(Rule { at: At::Below("/embed/".to_owned()), headers });
        rules.push(Rule { at: At::Exactly("/embed.js".to_owned()), headers: for_others() });
    }
    if portal.settings.offline {
        rules.push(Rule { at: At::Exactly("/sw.js".to_owned()), headers: vec![("Cache-Control", ASK_AGAIN.to_owned())] });
    }
    rules
}

/// Files of open data: programs of other sites read them. Hosts do not know all of their types.
fn of_data(portal: &Portal) -> Vec<Rule> {
    if !open_data::is_published(portal) {
        return Vec::new();
    }
    let typed = |at, media_type: &str| Rule { at, headers: vec![("Content-Type", media_type.to_owned())] };
    let file = |name: &str, media_type| typed(At::Exactly(format!("/data/{name}")), media_type);
    let mut rules = vec![Rule { at: At::Below("/data/".to_owned()), headers: for_others() }];
    for set in ["catalog", "guides"] {
        rules.push(file(&format!("{set}.ttl"), "text/turtle; charset=utf-8"));
        rules.push(file(&format!("{set}.jsonld"), "application/ld+json"));
    }
    rules.push(file("services.geojson", "application/geo+json"));
    rules.push(file("services.vcf", CARD));
    rules.push(typed(At::Below("/data/services/".to_owned()), CARD));
    for lang in &portal.settings.languages {
        rules.push(file(&format!("{lang}/services.csv"), "text/csv; charset=utf-8"));
        rules.push(file(&format!("{lang}/services.ics"), CALENDAR));
        rules.push(typed(At::Below(format!("/data/{lang}/services/")), CALENDAR));
    }
    rules
}

const CARD: &str = "text/vcard; charset=utf-8";
const CALENDAR: &str = "text/calendar; charset=utf-8";

/// Where the pages are that a reader visits: at the root, below each language, and below the folders of short addresses.
fn places_of_pages(portal: &Portal) -> Vec<At> {
    let alone = ["/", "/404.html"].map(|path| At::Exactly(path.to_owned()));
    let languages = portal.settings.languages.iter().map(|lang| At::Below(format!("/{lang}/")));
    let short = Collection::ALL.into_iter().map(|collection| At::Below(format!("/{collection}/")));
    alone.into_iter().chain(languages).chain(short).collect()
}

fn everywhere(portal: &Portal) -> Vec<Header> {
    let mut headers = vec![
        ("X-Content-Type-Options", "nosniff".to_owned()),
        // Not the path: the address of a search holds its words.
        ("Referrer-Policy", "strict-origin".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()".to_owned()),
    ];
    if portal.settings.base_url.starts_with("https://") {
        headers.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
    }
    headers
}

/// What other sites may read and show: nothing there is secret, and nothing there knows the reader.
fn for_others() -> Vec<Header> {
    vec![
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
        ("Cache-Control", MINUTES.to_owned()),
    ]
}

/// From where a map with streets has its pictures: readers are told before they open one.
fn tiles(portal: &Portal) -> String {
    portal.settings.map.as_ref().map(|map| format!(" {}", map.tiles.origin())).unwrap_or_default()
}

/// All from this site and nothing inline, but for `pictures`; `ancestors` may show the page in a frame.
fn policy(portal: &Portal, ancestors: &str, pictures: &str) -> String {
    let feedback = portal.settings.feedback.as_ref().and_then(|feedback| feedback.endpoint.as_ref());
    let forms = feedback.map(|endpoint| format!(" {}", endpoint.value.origin())).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'{pictures}; font-src 'self'; connect-src 'self'; \
         manifest-src 'self'; worker-src 'self'; form-action 'self'{forms}; frame-ancestors {ancestors}; base-uri 'none'"
    )
}

fn embedders(portal: &Portal) -> String {
    let origins = portal.settings.embed.as_ref().map(|embed| embed.origins.as_slice()).unwrap_or_default();
    if origins.is_empty() {
        return "*".to_owned();
    }
    let named: String = origins.iter().map(|site| format!(" {}", site.origin())).collect();
    format!("'self'{named}")
}

fn plain(rules: &[Rule]) -> String {
    let mut out = "# Netlify, Cloudflare Pages and hosts that read the same file. Written by sportello.\n".to_owned();
    for rule in rules {
        let path = match &rule.at {
            At::Everything => "/*".to_owned(),
            At::Exactly(path) => path.clone(),
            At::Below(folder) => format!("{folder}*"),
            At::InEachLanguage(file) => format!("/:lang/{file}"),
        };
        let _ = writeln!(out, "\n{path}");
        for (name, value) in &rule.headers {
            let _ = writeln!(out, "  {name}: {value}");
        }
    }
    out
}

fn apache(rules: &[Rule]) -> String {
    let mut out =
        "# Apache 2.4 with mod_headers. Written by sportello.\nErrorDocument 404 /404.html\n\n<IfModule mod_headers.c>\n"
            .to_owned();
    for rule in rules {
        let condition = match &rule.at {
            At::Everything => None,
            // Apache looks for the index of a folder by a second request of its own.
            At::Exactly(path) if path.ends_with('/') => Some(format!("^{path}(index\\.html)?$")),
            At::Exactly(path) => Some(format!("^{}$", path.replace('.', "\\."))),
            At::Below(folder) => Some(format!("^{folder}")),
            At::InEachLanguage(file) => Some(format!("^/[^/]+/{}$", file.replace('.', "\\."))),
        };
        let condition = condition.map(|pattern| format!("%{{REQUEST_URI}} =~ m#{pattern}#"));
        let indent = if condition.is_some() { "  " } else { "" };
        if let Some(condition) = &condition {
            let _ = writeln!(out, "  <If \"{condition}\">");
        }
        for (name, value) in &rule.headers {
            // "always" means errors too: what is missing now may be there in a year.
            let when = if value == FOR_EVER { "" } else { "always " };
            let _ = match *name {
                // Apache decides the type itself, after mod_headers has spoken.
                "Content-Type" => writeln!(out, "  {indent}ForceType \"{value}\""),
                _ => writeln!(out, "  {indent}Header {when}set {name} \"{value}\""),
            };
        }
        if condition.is_some() {
            out.push_str("  </If>\n");
        }
    }
    out.push_str("</IfModule>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_dialects_say_the_same() {
        let rules = [
            Rule { at: At::Everything, headers: vec![("A", "b c".to_owned())] },
            Rule { at: At::Below("/it/".to_owned()), headers: vec![("D", "'e'".to_owned())] },
            Rule { at: At::InEachLanguage("feed.xml"), headers: vec![("F", "g".to_owned())] },
            Rule { at: At::Exactly("/h".to_owned()), headers: vec![("I", "j".to_owned())] },
            Rule { at: At::Exactly("/k".to_owned()), headers: vec![("L", FOR_EVER.to_owned())] },
        ];
        let (_, plain) = plain(&rules).split_once('\n').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        assert_eq!(
            plain,
            "\n/*\n  A: b c\n\n/it/*\n  D: 'e'\n\n/:lang/feed.xml\n  F: g\n\n/h\n  I: j\n\n/k\n  L: public, max-age=31536000, immutable\n"
        );
        let apache = apache(&rules);
        assert!(
            apache.contains(
                "  Header always set A \"b c\"\n  <If \"%{REQUEST_URI} =~ m#^/it/#\">\n    Header always set D \"'e'\"\n  </If>\n"
            ),
            "{apache}"
        );
        assert!(apache.contains("\n    Header set L \"public, "), "{apache}");
        assert!(apache.contains("m#^/[^/]+/feed\\.xml$#") && apache.contains("m#^/h$#"), "{apache}");
    }
}
