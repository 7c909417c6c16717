//! What open pages are told: which build is current and what is wrong with it.

use super::Outcome;
use std::sync::Arc;

pub const EVENTS_PATH: &str = "/__sportello/events";
pub const SCRIPT_PATH: &str = "/__sportello/live.js";
pub const SCRIPT: &str = include_str!("live.js");

/// The state of the preview. A page that was made from another build is out of date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    pub build: Arc<str>,
    pub errors: Option<Arc<str>>,
    number: u64,
}

impl Live {
    /// Before anything can be shown.
    #[must_use]
    pub fn starting() -> Self {
        Self::numbered(0, None)
    }

    #[must_use]
    pub fn has_started(&self) -> bool {
        self.number > 0 || self.errors.is_some()
    }

    /// Pages that are other than before are another build; a finding about them is not.
    #[must_use]
    pub fn next(&self, outcome: Outcome) -> Self {
        Self::numbered(self.number + u64::from(outcome.renewed), outcome.errors_html)
    }

    /// The process is part of the name, so that pages notice a preview that was started anew.
    fn numbered(number: u64, errors: Option<String>) -> Self {
        let build = format!("{}-{number}", std::process::id()).into();
        Self { build, errors: errors.map(Arc::from), number }
    }

    /// What the script reads: `{"build": "…", "errors": null}`, on one line.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::json!({ "build": &*self.build, "errors": self.errors.as_deref() }).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_pages_are_another_build_and_findings_are_not() {
        let first = Live::starting().next(Outcome { renewed: true, errors_html: None });
        let found = first.next(Outcome { renewed: false, errors_html: Some("<p>a\nb</p>".into()) });
        assert!(first.json().ends_with("-1\",\"errors\":null}"));
        assert!(found.json().ends_with("-1\",\"errors\":\"<p>a\\nb</p>\"}"));
        assert_ne!(found.next(Outcome { renewed: true, errors_html: None }).build, first.build);
    }

    #[test]
    fn a_portal_without_pages_has_started_when_it_says_why() {
        assert!(!Live::starting().has_started());
        assert!(Live::starting().next(Outcome { renewed: false, errors_html: Some(String::new()) }).has_started());
    }
}
