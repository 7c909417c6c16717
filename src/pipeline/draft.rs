//! A site before the checks: it can be shown at once, while they, which look at every page, take their time.

use crate::base::diagnostic::{Checked, Diagnostic, in_order};
use crate::check;
use crate::locale::messages::Catalog;
use crate::model::Portal;
use crate::site::Site;
use jiff::civil::Date;
use std::sync::Arc;

/// What came of the files, not yet checked.
#[derive(Debug, Clone)]
pub struct Draft {
    /// `None` when there is no portal to speak of, or its theme is broken.
    pub site: Option<Arc<Site>>,
    /// What is wrong with single files, with their fitting together and with the theme.
    pub diagnostics: Vec<Diagnostic>,
    unjudged: Option<Unjudged>,
}

/// What the checks look at.
#[derive(Debug, Clone)]
struct Unjudged {
    portal: Portal,
    catalog: Arc<Checked<Catalog>>,
    today: Date,
}

impl Draft {
    pub(super) fn new(diagnostics: Vec<Diagnostic>, portal: Portal, catalog: Arc<Checked<Catalog>>, today: Date) -> Self {
        Self { site: None, diagnostics: in_order(diagnostics), unjudged: Some(Unjudged { portal, catalog, today }) }
    }

    pub(super) fn without_portal(diagnostics: Vec<Diagnostic>) -> Self {
        Self { site: None, diagnostics: in_order(diagnostics), unjudged: None }
    }

    /// What there is to show; `None` when there is no portal to speak of.
    pub(super) fn portal(&self) -> Option<&Portal> {
        self.unjudged.as_ref().map(|unjudged| &unjudged.portal)
    }

    /// The same with the site, or with what is wrong with its theme.
    pub(super) fn with(self, site: Result<Site, Box<Diagnostic>>) -> Self {
        match site {
            Ok(site) => Self { site: Some(Arc::new(site)), ..self },
            Err(diagnostic) => Self { diagnostics: in_order([self.diagnostics, vec![*diagnostic]].concat()), ..self },
        }
    }

    /// All that is wrong: what is known already and what the checks find.
    #[must_use]
    pub fn judge(&self) -> Vec<Diagnostic> {
        let mut diagnostics = self.diagnostics.clone();
        if let Some(Unjudged { portal, catalog, today }) = &self.unjudged {
            diagnostics.extend(check::check(&check::Input { portal, catalog: &catalog.value, today: *today }));
        }
        in_order(diagnostics)
    }
}
