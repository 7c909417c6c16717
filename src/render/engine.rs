//! The template engine. Owner of Tera.

use super::theme::Theme;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::{SourcePath, Span};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use tera::{Context, ErrorKind, Tera};

/// The templates of a theme, compiled.
pub struct Engine {
    tera: Tera,
    paths: BTreeMap<String, SourcePath>,
}

impl fmt::Debug for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Engine").field("templates", &self.paths).finish_non_exhaustive()
    }
}

/// A view as the engine holds it; cheap to clone, so that what pages share is converted once.
#[derive(Debug, Clone)]
pub struct ViewValue(tera::Value);

impl ViewValue {
    pub fn of(view: &impl Serialize) -> Self {
        Self(tera::Value::from_serializable(view))
    }
}

/// What a template is given, by name.
#[derive(Debug, Default)]
pub struct Views(Context);

impl Views {
    #[must_use]
    pub fn with(mut self, name: &'static str, view: &(impl Serialize + ?Sized)) -> Self {
        self.0.insert(name, view);
        self
    }

    #[must_use]
    pub fn with_shared(mut self, name: &'static str, value: &ViewValue) -> Self {
        self.0.insert_value(name, value.0.clone());
        self
    }
}

impl Engine {
    /// Compiles a theme's templates.
    ///
    /// # Errors
    /// A template is not Tera, or extends one that is not there.
    pub fn new(theme: &Theme) -> Result<Self, Box<Diagnostic>> {
        let paths = theme.templates.iter().map(|(name, (path, _))| (name.clone(), path.clone())).collect();
        let mut engine = Self { tera: Tera::new(), paths };
        let templates = theme.templates.iter().map(|(name, (_, text))| (name.as_str(), text.as_ref()));
        match engine.tera.add_raw_templates(templates) {
            Ok(()) => Ok(engine),
            Err(error) => Err(Box::new(engine.diagnostic("theme", &error))),
        }
    }

    /// Renders a template.
    ///
    /// # Errors
    /// The template asks for something that its views do not have, or there is no such template.
    pub fn render(&self, template: &str, views: &Views) -> Result<String, Box<Diagnostic>> {
        self.tera.render(template, &views.0).map_err(|error| Box::new(self.diagnostic(template, &error)))
    }

    fn diagnostic(&self, template: &str, error: &tera::Error) -> Diagnostic {
        let (name, span, detail) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                (report.filename(), Some(Span::from(report.span().range.clone())), report.message().to_owned())
            }
            _ => (template, None, error.to_string()),
        };
        let path = self.paths.get(name).cloned().unwrap_or_else(|| format!("themes/{name}").into());
        Diagnostic::error("template-invalid", Place { path, span }).with("detail", detail)
    }
}
