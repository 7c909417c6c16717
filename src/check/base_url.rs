//! The address in feeds, codes and printed sheets: a public site is served over HTTPS, and the portal has a host of its own, because
//! its links begin at the root.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::model::Portal;
use crate::parse::value::WebAddress;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    path(input.portal).into_iter().chain(insecure(input.portal)).collect()
}

fn path(portal: &Portal) -> Option<Diagnostic> {
    let settings = &portal.settings;
    let address = WebAddress::parse(&settings.base_url).filter(WebAddress::goes_on)?;
    let place = Place::at(&settings.path, settings.places.base_url);
    Some(Diagnostic::error("base-url-path", place).with("url", &settings.base_url).with("rest", address.origin()))
}

fn insecure(portal: &Portal) -> Option<Diagnostic> {
    let settings = &portal.settings;
    let rest = settings.base_url.strip_prefix("http://")?;
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    // A try on one's own machine.
    if matches!(host, "localhost" | "127.0.0.1" | "[") {
        return None;
    }
    let place = Place::at(&settings.path, settings.places.base_url);
    Some(Diagnostic::warning("base-url-insecure", place).with("url", &settings.base_url).with("rest", rest))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(url: &str, expected: &[&str]) {
        let files = format!("--- content/portal.yaml\ntitle: A\nbase_url: \"{url}\"\nlanguages: [it]\n");
        testing::check(Rule::Portal(super::check), &files, expected);
    }

    #[test]
    fn a_portal_has_a_host_of_its_own() {
        check("https://x.example/", &[]);
        check("https://x.example/a/", &["portal.yaml:2:11 base-url-path https://x.example/a https://x.example"]);
        check("https://x.example?a", &["portal.yaml:2:11 base-url-path https://x.example?a https://x.example"]);
        check("https://x.example/#a", &["portal.yaml:2:11 base-url-path https://x.example/#a https://x.example"]);
    }

    #[test]
    fn only_ones_own_machine_goes_without() {
        check("https://x.example", &[]);
        check("http://localhost:8080/", &[]);
        check("http://[::1]/", &[]);
        check("http://localhost.example", &["portal.yaml:2:11 base-url-insecure http://localhost.example localhost.example"]);
    }
}
