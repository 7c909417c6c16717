//! `sportello new`: a file of the right shape in the right place, with words to be replaced.

use super::arguments;
use super::init::put;
use super::terminal::{Terminal, today};
use super::{Ending, open_portal};
use crate::base::id::{Collection, ItemId, Slug};
use crate::base::lang::Lang;
use crate::locale::messages::{Argument, Messages};
use crate::parse::record::guide;
use clap::ArgMatches;
use std::fmt::Write as _;

/// How a kind of item is typed.
#[must_use]
pub const fn kind_name(collection: Collection) -> &'static str {
    match collection {
        Collection::Faq => "faq",
        Collection::Guides => "guide",
        Collection::Services => "service",
        Collection::Organizations => "organization",
        Collection::Glossary => "term",
        Collection::Training => "training",
        Collection::News => "news",
        Collection::Pages => "page",
    }
}

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let root = arguments::root(matches);
    let (workspace, portal) = match open_portal(terminal, &root) {
        Ok(opened) => opened,
        Err(ending) => return ending,
    };
    let kind = matches.get_one::<String>("kind").map(String::as_str).unwrap_or_default();
    let collection = Collection::ALL.into_iter().find(|collection| kind_name(*collection) == kind);
    let (Some(collection), Some(slug)) = (collection, matches.get_one::<Slug>("slug")) else { return Ending::Usage };
    let slug = dated(collection, slug);
    let lang = &portal.settings.source;
    let inside = file_name(collection, &slug, lang);
    let path = root.join("content").join(&inside);
    if path.exists() || portal.item(&ItemId::new(collection, slug.clone())).is_some() {
        terminal.fail("cli-new-exists", &[("path", path.display().to_string())]);
        return Ending::Outside;
    }
    let title = matches.get_one::<String>("title").cloned().unwrap_or_else(|| spoken(&slug));
    let organization = portal.collection(Collection::Organizations).next().map(|item| item.id.to_string());
    let starter = Starter {
        messages: workspace.catalog().get(lang),
        title,
        topic: portal.topics.first().map(|topic| topic.id.value.to_string()),
        organization,
    };
    if let Some(ending) = put(terminal, &path, &starter.text(collection)) {
        return ending;
    }
    let shown = path.display().to_string();
    terminal.say(&terminal.format("cli-new-done", &[("path", Argument::Text(&shown))]));
    Ending::Fine
}

/// Notices begin with their day, so that their folder is in order.
fn dated(collection: Collection, slug: &Slug) -> Slug {
    let has_day = slug.as_str().get(..10).is_some_and(|start| crate::parse::value::Date::parse(start).is_some());
    if collection == Collection::News && !has_day {
        return Slug::parse(&format!("{}-{slug}", today())).unwrap_or_else(|| slug.clone());
    }
    slug.clone()
}

fn file_name(collection: Collection, slug: &Slug, lang: &Lang) -> String {
    if collection.is_data() { format!("{collection}/{slug}.yaml") } else { format!("{collection}/{slug}.{lang}.md") }
}

/// `rinnovo-permesso` → `Rinnovo permesso`
fn spoken(slug: &Slug) -> String {
    let words = slug.as_str().replace('-', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The words to be replaced, in the portal's source language.
struct Starter {
    messages: Messages,
    title: String,
    topic: Option<String>,
    organization: Option<String>,
}

impl Starter {
    fn text(&self, collection: Collection) -> String {
        let say = |id: &str| quoted(&self.messages.text(id));
        let title = quoted(&self.title);
        let topic = self.topic.as_ref().map(|topic| format!("topic: {topic}\n")).unwrap_or_default();
        let organization = self.organization.clone().unwrap_or_else(|| "organizations/…".to_owned());
        let day = today();
        let body = format!("{}\n", self.messages.text("cli-starter-body"));
        match collection {
            Collection::Faq => {
                format!("---\nquestion: {title}\nanswer: {}\n{topic}updated: {day}\n---\n\n{body}", say("cli-starter-answer"))
            }
            Collection::Guides => {
                format!(
                    "---\ntitle: {title}\nsummary: {}\n{topic}updated: {day}\n---\n\n{}",
                    say("cli-starter-summary"),
                    self.guide_sections()
                )
            }
            Collection::News => {
                format!("---\ntitle: {title}\nsummary: {}\ndate: {day}\n---\n\n{body}", say("cli-starter-summary"))
            }
            Collection::Pages => {
                format!("---\ntitle: {title}\nsummary: {}\nupdated: {day}\n---\n\n{body}", say("cli-starter-summary"))
            }
            Collection::Services => {
                format!(
                    "name: {title}\nkind: desk\norganization: {organization}\nsummary: {}\n{topic}updated: {day}\n",
                    say("cli-starter-summary")
                )
            }
            Collection::Organizations => format!("name: {title}\ntype: comune\nsummary: {}\n", say("cli-starter-summary")),
            Collection::Glossary => format!("term: {title}\nexplanation: {}\n{topic}", say("cli-starter-explanation")),
            Collection::Training => {
                format!(
                    "title: {title}\nsummary: {}\nsessions:\n  - {{ date: {day}, status: planned }}\nupdated: {day}\n",
                    say("cli-starter-summary")
                )
            }
        }
    }

    /// All sections of the service card, in its order.
    fn guide_sections(&self) -> String {
        let mut text = String::new();
        for id in guide::SECTIONS {
            let critical = if matches!(id, "tempi" | "costi") { " .critical" } else { "" };
            let heading = self.messages.text(&format!("cli-section-{id}"));
            let _ = write!(text, "## {heading} {{#{id}{critical}}}\n\n{}\n\n", self.messages.text("cli-starter-body"));
        }
        text
    }
}

/// A YAML string in double quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
