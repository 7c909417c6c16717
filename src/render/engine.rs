//! The template engine. Owner of Tera.

use super::theme::Theme;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::{SourcePath, Span};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};
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

/// The folder of the templates whose outcome all pages of a language share.
const SHARED: &str = "shared/";
/// The folder of the drawings, which all pages share: `icons/door.html` is `icons.door` in every template.
const ICONS: &str = "icons/";

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
        engine.tera.set_escape_fn(escape);
        let templates = theme.templates.iter().map(|(name, (_, text))| (name.as_str(), text.as_ref()));
        engine.tera.add_raw_templates(templates).map_err(|error| Box::new(engine.diagnostic("theme", &error)))?;
        let ViewValue(icons) = engine.folder(ICONS, &Views::default())?;
        engine.tera.global_context().insert_value("icons", icons);
        Ok(engine)
    }

    /// Renders a template.
    ///
    /// # Errors
    /// The template asks for something that its views do not have, or there is no such template.
    pub fn render(&self, template: &str, views: &Views) -> Result<String, Box<Diagnostic>> {
        self.tera.render(template, &views.0).map_err(|error| Box::new(self.diagnostic(template, &error)))
    }

    /// Renders every template of `shared/`: safe HTML by its plain name.
    ///
    /// # Errors
    /// One of them asks for something that its views do not have.
    pub fn shared(&self, views: &Views) -> Result<ViewValue, Box<Diagnostic>> {
        self.folder(SHARED, views)
    }

    fn folder(&self, folder: &str, views: &Views) -> Result<ViewValue, Box<Diagnostic>> {
        let plain = |name: &str| Some(name.strip_prefix(folder)?.strip_suffix(".html")?.to_owned());
        let named = self.paths.keys().filter_map(|name| Some((name, plain(name)?)));
        let written = named.map(|(name, plain)| Ok((plain, tera::Value::safe_string(self.render(name, views)?.trim()))));
        Ok(ViewValue(written.collect::<Result<BTreeMap<_, _>, Box<Diagnostic>>>()?.into()))
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

/// What Tera's own function writes, in stretches instead of letter by letter: most words hold nothing to escape.
fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| IS_ESCAPED[usize::from(*byte)]) {
        out.write_all(&rest[..at])?;
        out.write_all(entity(rest[at]).unwrap_or_default())?;
        rest = &rest[at + 1..];
    }
    out.write_all(rest)
}

/// Whether a byte has an entity: one look for each byte of a site.
const IS_ESCAPED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < u8::MAX {
        table[byte as usize] = entity(byte).is_some();
        byte += 1;
    }
    table
};

const fn entity(byte: u8) -> Option<&'static [u8]> {
    match byte {
        b'&' => Some(b"&amp;"),
        b'<' => Some(b"&lt;"),
        b'>' => Some(b"&gt;"),
        b'"' => Some(b"&quot;"),
        b'\'' => Some(b"&#39;"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_a_file_and_a_name_without_one_draws_nothing() {
        let mut theme = Theme::default();
        let texts = [
            ("icons/casa.html", "<svg>casa</svg>\n".to_owned()),
            (
                "icons.html",
                "{% component icon(name, @icons) -%}{% if icons[name] %}{{ icons[name] }}{% endif %}{%- endcomponent icon %}"
                    .to_owned(),
            ),
            ("page.html", "{{ <icon name=\"casa\" /> }}{{ <icon name=\"manca\" /> }}".to_owned()),
        ];
        for (name, text) in texts {
            theme.templates.insert(name.to_owned(), (name.into(), text.into()));
        }
        let page = Engine::new(&theme).unwrap().render("page.html", &Views::default()).unwrap();
        assert_eq!(page, "<svg>casa</svg>");
    }

    #[test]
    fn escaping_is_that_of_tera() {
        for text in ["", "parole", "<a href=\"x\">l'è & c'è</a>", "''", "居留证 <"] {
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            escape(text, &mut ours).unwrap();
            tera::escape_html(text, &mut theirs).unwrap();
            assert_eq!(ours, theirs, "{text}");
        }
    }
}
