//! The words of the interface in every language, and which language answers when one lacks a message.
//!
//! A language asks its parents (`zh-Hant`, `zh`) and then English; a message that nobody has shows its own name between
//! brackets (⟨name⟩), so a page is never missing and the gap is plain to see. Absent on purpose: Fluent (see `bundle`), and
//! which messages a theme needs.

use crate::base::diagnostic::Checked;
use crate::base::lang::Lang;
use crate::base::source::Source;
use crate::locale::bundle::{Bundle, Formatted};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a message is told. Numbers choose plural forms and are written in the language's digits; texts are put in as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument<'a> {
    Text(&'a str),
    Number(i64),
}

/// Every language's messages.
#[derive(Debug, Default)]
pub struct Catalog(BTreeMap<Lang, Messages>);

impl Catalog {
    /// Reads `.ftl` sources. Of two messages with one name the later is kept: so a portal's own words go over the embedded ones.
    pub fn parse(sources: impl IntoIterator<Item = (Lang, Source)>) -> Checked<Self> {
        let mut bundles: BTreeMap<Lang, Bundle> = BTreeMap::new();
        let mut diagnostics = Vec::new();
        for (lang, source) in sources {
            let bundle = bundles.entry(lang).or_insert_with_key(Bundle::new);
            diagnostics.extend(bundle.add(&source));
        }
        let alone = |(lang, bundle)| (lang, Messages { layers: vec![Arc::new(bundle)] });
        Checked { value: Self(bundles.into_iter().map(alone).collect()), diagnostics }
    }

    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.0.keys()
    }

    /// The messages of exactly this language, without fallback: to see what it lacks.
    #[must_use]
    pub fn messages(&self, lang: &Lang) -> Option<&Messages> {
        self.0.get(lang)
    }

    /// The messages that a page in this language shows. Cheap to make and to clone.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> Messages {
        let found = chain(lang).filter_map(|tag| self.0.get(tag));
        Messages { layers: found.flat_map(|messages| messages.layers.iter().cloned()).collect() }
    }
}

/// The languages to ask, nearest first, each once.
fn chain(lang: &Lang) -> impl Iterator<Item = &str> {
    let parents = std::iter::successors(Some(lang.as_str()), |tag| tag.rsplit_once('-').map(|(parent, _)| parent));
    let is_english = parents.clone().any(|tag| tag == "en");
    parents.chain((!is_english).then_some("en"))
}

/// The messages of a language, then those of the languages that stand in for it.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    layers: Vec<Arc<Bundle>>,
}

impl Messages {
    /// A message without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    #[must_use]
    pub fn format(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let formatted = self.layers.iter().find_map(|layer| layer.message(id, arguments));
        formatted.map_or_else(|| format!("⟨{id}⟩"), |formatted| formatted.text)
    }

    /// `None` when no language has this attribute of the message.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        self.layers.iter().find_map(|layer| layer.attribute(id, attribute, arguments)).map(|formatted| formatted.text)
    }

    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.layers.iter().any(|layer| layer.ids().contains(id))
    }

    /// The names of all messages, sorted.
    #[must_use]
    pub fn ids(&self) -> BTreeSet<&str> {
        self.layers.iter().flat_map(|layer| layer.ids()).map(String::as_str).collect()
    }

    /// All messages that can be shown as they are, for templates and scripts; those of the command line are not a page's matter.
    #[must_use]
    pub fn labels(&self) -> BTreeMap<String, String> {
        let of_pages = self.ids().into_iter().filter(|id| !id.starts_with("cli-") && !id.starts_with("diagnostic-"));
        of_pages.filter_map(|id| Some((id.to_owned(), self.label(id)?))).collect()
    }

    fn label(&self, id: &str) -> Option<String> {
        let formatted: Formatted = self.layers.iter().find_map(|layer| layer.message(id, &[]))?;
        (!formatted.lacks_argument).then_some(formatted.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::{Diagnostic, Place};
    use crate::base::source::Span;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    fn parse(sources: &[(&str, &str)]) -> Checked<Catalog> {
        let source = |text: &str| Source::new("locales/x.ftl", text);
        Catalog::parse(sources.iter().map(|(tag, text)| (lang(tag), source(text))))
    }

    fn messages(tag: &str, text: &str) -> Messages {
        let catalog = parse(&[(tag, text)]);
        assert_eq!(catalog.diagnostics, []);
        catalog.value.get(&lang(tag))
    }

    #[test]
    fn a_later_source_overrides_an_earlier_one() {
        let catalog = parse(&[("it", "home = Inizio\nmenu = Menù"), ("it", "home = Portale")]).value;
        let messages = catalog.get(&lang("it"));
        assert_eq!((messages.text("home"), messages.text("menu")), ("Portale".into(), "Menù".into()));
    }

    #[test]
    fn a_language_asks_its_parents_then_english_then_shows_the_name() {
        let catalog = parse(&[("zh-Hant", "a = 甲"), ("zh", "a = 乙\nb = 乙"), ("en", "a = A\nb = B\nc = C")]).value;
        let messages = catalog.get(&lang("zh-Hant"));
        assert_eq!(["a", "b", "c", "d"].map(|id| messages.text(id)), ["甲", "乙", "C", "⟨d⟩"]);
        assert_eq!(catalog.get(&lang("xx")).text("a"), "A");
        assert!(catalog.messages(&lang("zh-Hant")).is_some_and(|own| own.has("a") && !own.has("b")));
    }

    #[test]
    fn english_is_asked_once() {
        assert_eq!(chain(&lang("en-GB")).collect::<Vec<_>>(), ["en-GB", "en"]);
        assert_eq!(chain(&lang("it")).collect::<Vec<_>>(), ["it", "en"]);
    }

    #[test]
    fn a_syntax_error_has_its_place_and_spares_the_others() {
        let checked = parse(&[("it", "a = A\nb { oops\nc = C\n")]);
        let place = Place::at(&"locales/x.ftl".into(), Span::new(8, 9));
        assert_eq!(
            checked.diagnostics,
            [Diagnostic::error("message-syntax", place).with("reason", "Expected a token starting with \"=\"")]
        );
        let messages = checked.value.get(&lang("it"));
        assert_eq!((messages.text("a"), messages.text("c")), ("A".into(), "C".into()));
    }

    #[test]
    fn an_error_at_the_end_stays_inside_the_file() {
        let text = "a = { $x";
        let checked = parse(&[("it", text)]);
        assert!(checked.diagnostics.iter().filter_map(|found| found.place.span).all(|span| span.end <= text.len()));
        assert_eq!(checked.diagnostics.len(), 1);
    }

    #[test]
    fn arabic_has_six_plural_forms() {
        let forms =
            "desks = { $count ->\n    [zero] 0\n    [one] 1\n    [two] 2\n    [few] few\n    [many] many\n   *[other] other\n}";
        let messages = messages("ar", forms);
        let form = |count| messages.format("desks", &[("count", Argument::Number(count))]);
        assert_eq!([0, 1, 2, 3, 11, 100].map(form), ["0", "1", "2", "few", "many", "other"]);
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let number = |tag| messages(tag, "n = { $n }").format("n", &[("n", Argument::Number(12_345))]);
        assert_eq!((number("it"), number("bn"), number("ar")), ("12.345".into(), "১২,৩৪৫".into(), "12,345".into()));
        let year = messages("it", "y = { NUMBER($y, useGrouping: \"false\") }");
        assert_eq!(year.format("y", &[("y", Argument::Number(12_026))]), "12026");
    }

    #[test]
    fn a_foreign_name_is_isolated_but_still_chooses_variants() {
        let messages = messages("ar", "a = في { $place }\nb = { $kind ->\n    [faq] سؤال\n   *[other] صفحة\n}");
        assert_eq!(messages.format("a", &[("place", Argument::Text("Milano"))]), "في \u{2068}Milano\u{2069}");
        assert_eq!(messages.format("b", &[("kind", Argument::Text("faq"))]), "سؤال");
    }

    #[test]
    fn labels_are_what_can_be_shown_as_it_is() {
        let messages =
            messages("it", "a = A\nb = { $x }\nc = { a }!\ncli-d = D\ndiagnostic-e = E\n-term = T\n    .x = y\nf = { -term }");
        let expected = [("a", "A"), ("c", "A!"), ("f", "T")].map(|(id, text)| (id.to_owned(), text.to_owned()));
        assert_eq!(messages.labels(), BTreeMap::from(expected));
    }

    #[test]
    fn attributes_take_arguments_too() {
        let messages = messages("it", "a = A\n    .help = Apri { $file }");
        assert_eq!(messages.attribute("a", "help", &[("file", Argument::Text("x"))]).as_deref(), Some("Apri x"));
        assert_eq!(messages.attribute("a", "title", &[]), None);
    }

    #[test]
    fn messages_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Messages>();
        shared::<Catalog>();
    }
}
