//! The template engine. Owner of Tera.

use super::theme::Theme;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::escape::Escaped;
use crate::base::source::{SourcePath, Span};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};
use tera::value::Key;
use tera::{Context, Error, ErrorKind, Filter, Kwargs, State, Tera, TeraResult, Value};

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
/// The folder of the drawings, which all pages share: `icons/door.html` is `{{ "door" | icon }}` in every template.
const ICONS: &str = "icons/";
/// Most pages are shorter: room that is made in time need not grow.
const USUAL_PAGE: usize = 32 * 1024;

/// A view as the engine holds it; cheap to clone, so that what pages share is converted once.
#[derive(Debug, Clone)]
pub struct ViewValue(Value);

impl ViewValue {
    pub fn of(view: &impl Serialize) -> Self {
        Self(Value::from_serializable(view))
    }
}

/// Inside another view it is taken as it is: the engine knows its own values.
impl Serialize for ViewValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
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
        let icons = Arc::new(OnceLock::new());
        engine.register_filters(&icons);
        let templates = theme.templates.iter().map(|(name, (_, text))| (name.as_str(), text.as_ref()));
        engine.tera.add_raw_templates(templates).map_err(|error| Box::new(engine.diagnostic("theme", &error)))?;
        // Drawings are templates too, so that they come after the filter that puts them into others.
        let _ = icons.set(engine.folder(ICONS, &Views::default())?);
        Ok(engine)
    }

    /// What pages ask for most. Tera renders a component in a scope of its own, which takes several times as long as a filter.
    fn register_filters(&mut self, icons: &Arc<OnceLock<BTreeMap<String, Value>>>) {
        self.tera.register_filter("text", |value: &Value, _: Kwargs, _: &State| text(value));
        self.tera.register_filter("safe", Safe);
        let icons = Arc::clone(icons);
        self.tera.register_filter("icon", move |name: &str, _: Kwargs, _: &State| {
            icons.get().and_then(|icons| icons.get(name)).cloned().unwrap_or_else(|| Value::safe_string(""))
        });
    }

    /// Renders a template.
    ///
    /// # Errors
    /// The template asks for something that its views do not have, or there is no such template.
    pub fn render(&self, template: &str, views: &Views) -> Result<String, Box<Diagnostic>> {
        self.tera.render(template, &views.0).map_err(|error| Box::new(self.diagnostic(template, &error)))
    }

    /// The same as bytes: of a whole page nobody needs to know that they are letters.
    ///
    /// # Errors
    /// As [`Engine::render`].
    pub fn render_page(&self, template: &str, views: &Views) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut page = Vec::with_capacity(USUAL_PAGE);
        let rendered = self.tera.render_to(template, &views.0, &mut page);
        rendered.map_err(|error| Box::new(self.diagnostic(template, &error))).map(|()| page)
    }

    /// Renders every template of `shared/`: safe HTML by its plain name.
    ///
    /// # Errors
    /// One of them asks for something that its views do not have.
    pub fn shared(&self, views: &Views) -> Result<ViewValue, Box<Diagnostic>> {
        Ok(ViewValue(self.folder(SHARED, views)?.into()))
    }

    fn folder(&self, folder: &str, views: &Views) -> Result<BTreeMap<String, Value>, Box<Diagnostic>> {
        let plain = |name: &str| Some(name.strip_prefix(folder)?.strip_suffix(".html")?.to_owned());
        let named = self.paths.keys().filter_map(|name| Some((name, plain(name)?)));
        let written = named.map(|(name, plain)| Ok((plain, Value::safe_string(self.render(name, views)?.trim()))));
        written.collect()
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

/// Tera's filter of this name, which copies what it marks: half of a page is HTML that is ready.
struct Safe;

impl Filter<&Value, Value> for Safe {
    fn call(&self, value: &Value, _: Kwargs, _: &State<'_>) -> Value {
        value.clone()
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// The filter `text`: words, with their language where it is not the page's.
fn text(words: &Value) -> TeraResult<Value> {
    let field = |name| words.as_map().and_then(|words| words.get(&Key::Str(name)));
    let spelled = field("text").ok_or_else(|| Error::message(format!("`text` wants words, and this is {words:?}")))?;
    let Some(lang) = field("lang").and_then(Value::as_str) else { return Ok(spelled.clone()) };
    let (dir, spelled) = (field("dir").and_then(Value::as_str).unwrap_or("auto"), spelled.as_str().unwrap_or_default());
    Ok(Value::safe_string(&format!("<span lang=\"{lang}\" dir=\"{dir}\">{}</span>", Escaped(spelled))))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a template makes of words.
    fn page(templates: &[(&str, &str)], words: &impl Serialize) -> Result<String, Box<Diagnostic>> {
        let mut theme = Theme::default();
        for (name, text) in templates {
            theme.templates.insert((*name).to_owned(), ((*name).into(), (*text).into()));
        }
        let engine = Engine::new(&theme).unwrap();
        let page = engine.render("page.html", &Views::default().with("words", words));
        let bytes = engine.render_page("page.html", &Views::default().with("words", words));
        assert_eq!(page.as_ref().ok().map(|page| page.as_bytes()), bytes.as_ref().ok().map(Vec::as_slice));
        page
    }

    #[test]
    fn a_drawing_is_a_file_and_a_name_without_one_draws_nothing() {
        let templates = [
            ("icons/casa.html", "<svg>casa</svg>\n"),
            ("parts.html", "{% component small(name) -%}<p>{{ name | icon }}</p>{%- endcomponent small %}"),
            ("page.html", "{{ \"casa\" | icon }}{{ \"manca\" | icon }}{{ <small name={words} /> }}"),
        ];
        assert_eq!(page(&templates, &"casa").unwrap(), "<svg>casa</svg><p><svg>casa</svg></p>");
    }

    #[test]
    fn words_say_their_language_where_it_is_not_the_page_s() {
        let templates = [("page.html", "{{ words | text }}")];
        let lang = |tag| crate::base::lang::Lang::parse(tag).unwrap();
        let words = |tag| crate::resolve::words::Words { text: "l'età < 18".to_owned(), lang: lang(tag) };
        let text = |tag, around| page(&templates, &crate::render::view::Text::of(words(tag), &lang(around))).unwrap();
        assert_eq!(text("it", "it"), "l&#39;età &lt; 18");
        assert_eq!(text("it", "ar"), "<span lang=\"it\" dir=\"ltr\">l&#39;età &lt; 18</span>");
        assert_eq!(text("ar", "it"), "<span lang=\"ar\" dir=\"rtl\">l&#39;età &lt; 18</span>");
        let error = page(&templates, &7).unwrap_err();
        assert_eq!((error.code, error.place.path.as_ref()), ("template-invalid", "page.html"));
    }

    #[test]
    fn safe_html_stays_as_it_is_and_other_words_do_not() {
        let templates = [("page.html", "{{ words | safe }}{{ words }}")];
        assert_eq!(page(&templates, &"<b>").unwrap(), "<b>&lt;b&gt;");
    }

    #[test]
    fn a_value_inside_a_view_is_the_same_as_its_view() {
        #[derive(Serialize)]
        struct Around<'a, T> {
            inner: &'a T,
        }
        let inner = ["l'è", "<b>"];
        let templates = [("page.html", "{% for word in words.inner %}{{ word }} {{ word | safe }}{% endfor %}")];
        let whole = page(&templates, &Around { inner: &inner }).unwrap();
        assert_eq!(page(&templates, &Around { inner: &ViewValue::of(&inner) }).unwrap(), whole);
        assert_eq!(whole, "l&#39;è l'è&lt;b&gt; <b>");
    }

    #[test]
    fn what_a_view_does_not_have_is_a_mistake_in_every_filter() {
        #[derive(Serialize)]
        struct Nothing {}
        for filter in ["safe", "text", "icon"] {
            let template = format!("{{{{ words.missing | {filter} }}}}");
            let error = page(&[("page.html", &template)], &Nothing {}).unwrap_err();
            assert_eq!((error.code, error.place.path.as_ref()), ("template-invalid", "page.html"), "{filter}");
        }
    }
}
