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
    #[must_use]
    pub fn first(outcome: Outcome) -> Self {
        Self::numbered(0, outcome)
    }

    #[must_use]
    pub fn next(&self, outcome: Outcome) -> Self {
        Self::numbered(self.number + 1, outcome)
    }

    /// The process is part of the name, so that pages notice a preview that was started anew.
    fn numbered(number: u64, outcome: Outcome) -> Self {
        let build = format!("{}-{number}", std::process::id()).into();
        Self { build, errors: outcome.errors_html.map(Arc::from), number }
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
    fn every_refresh_is_another_build() {
        let first = Live::first(Outcome::default());
        let second = first.next(Outcome { errors_html: Some("<p>a\nb</p>".into()) });
        assert_ne!(first.build, second.build);
        assert!(first.json().ends_with("-0\",\"errors\":null}"));
        assert!(second.json().ends_with("-1\",\"errors\":\"<p>a\\nb</p>\"}"));
    }
}
