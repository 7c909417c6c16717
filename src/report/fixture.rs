//! The few diagnostics that every format's test writes.

use super::{Format, Report};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::lang::Lang;
use crate::base::source::{Source, Span, Texts};
use crate::locale::messages::Catalog;

const MESSAGES: &str = "
diagnostic-link-target-missing = Il collegamento porta a { $target }, che non c’è.
    .help = Forse intendevi { $meant }?
diagnostic-topic-empty = { $count ->
    [one] Una domanda
   *[other] { $count } domande
 } senza tema.
diagnostic-date-wrong = 100%: { $date }, non una data
";
const TEXT: &str = "---\ntitolo: Perché\n---\n\nVedi [qui](faq:rinovo) è.\n";

/// Three diagnostics: on a passage with help, on several lines, on a file without a text.
pub fn render(format: Format, tag: &str) -> String {
    let source = Source::new("faq/a, b.it.md", TEXT);
    let mut texts = Texts::default();
    texts.insert(&source);
    let at = |start, end| Place::at(&source.path, Span::new(start, end));
    let link = TEXT.find("faq:").unwrap();
    let diagnostics = [
        Diagnostic::error("link-target-missing", at(link, link + 10)).with("target", "rinovo").with("meant", "rinnovo"),
        Diagnostic::error("date-wrong", at(0, 18)).with("date", "2026"),
        Diagnostic::warning("topic-empty", Place::file(&"topics.yaml".into())).with("count", 2),
    ];
    let lang = Lang::parse(tag).unwrap();
    let words = [include_str!("../../locales/it/cli.ftl"), MESSAGES].concat();
    let english = include_str!("../../locales/en/cli.ftl");
    let source = |text: &str| Source::new("x.ftl", text);
    let catalog =
        Catalog::parse([(Lang::parse("it").unwrap(), source(&words)), (Lang::parse("en").unwrap(), source(english))]).value;
    Report { diagnostics: &diagnostics, texts: &texts, messages: &catalog.get(&lang) }.render(format)
}
