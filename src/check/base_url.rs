//! A public site is served over HTTPS; the address in feeds, codes and printed sheets says so.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let settings = &input.portal.settings;
    let Some(rest) = settings.base_url.strip_prefix("http://") else { return Vec::new() };
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    // A try on one's own machine.
    if matches!(host, "localhost" | "127.0.0.1" | "[") {
        return Vec::new();
    }
    let place = Place::at(&settings.path, settings.places.base_url);
    vec![Diagnostic::warning("base-url-insecure", place).with("url", &settings.base_url).with("rest", rest)]
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(url: &str, expected: &[&str]) {
        let files = format!("--- content/portal.yaml\ntitle: A\nbase_url: \"{url}\"\nlanguages: [it]\n");
        testing::check(Rule::Portal(super::check), &files, expected);
    }

    #[test]
    fn only_ones_own_machine_goes_without() {
        check("https://x.example", &[]);
        check("http://localhost:8080/", &[]);
        check("http://[::1]/", &[]);
        check("http://localhost.example", &["portal.yaml:2:11 base-url-insecure http://localhost.example localhost.example"]);
    }
}
