//! What an editor may do to a small portal, and which paths the system would report for it.

use crate::support::Portal;
use proptest::prelude::*;
use sportello::base::id::ItemId;
use sportello::pipeline::Workspace;
use std::fs;
use std::path::PathBuf;

/// How many questions there can be.
const QUESTIONS: usize = 4;

#[derive(Debug, Clone)]
pub enum Edit {
    /// Writes a question, or writes other words into it.
    Word(usize),
    /// Writes a question's text and nothing else: words, an official term, a section more.
    Text(usize, usize),
    /// The day of a question's last change.
    Day(usize, usize),
    /// What a question is about, besides its topic.
    About(usize, usize),
    Break(usize),
    Remove(usize),
    Rename(usize, usize),
    Translate(usize),
    /// A translation of a question as it is now.
    Mark(usize),
    /// An attachment, also of a question that is not there.
    Attach(usize),
    Detach(usize),
    /// A link from one question to another, which may not be there.
    Link(usize, usize),
    Alias(usize, usize),
    Topics(usize),
    Facts(usize),
    /// A desk's kind, languages and hours.
    Desk(usize),
    /// A guide that the desk follows in its own way.
    Practice(usize),
    /// A territory, which has a page on how desks cover it.
    Areas(usize),
    /// The body that stands at the foot of every page.
    Publisher(usize),
    Term(usize),
    Settings(usize),
    /// The portal's own interface words.
    Words(usize),
    Template(usize),
    NoTemplate,
    /// A folder goes, or comes, as a whole.
    FolderAway,
    FolderBack,
    /// Files that are nobody's content.
    Scratch,
    /// Files that are in no place for content.
    Stray(usize),
}

pub fn any() -> impl Strategy<Value = Edit> {
    let question = 0..QUESTIONS;
    let number = 0..3_usize;
    prop_oneof![
        4 => question.clone().prop_map(Edit::Word),
        4 => (question.clone(), number.clone()).prop_map(|(question, text)| Edit::Text(question, text)),
        1 => (question.clone(), number.clone()).prop_map(|(question, day)| Edit::Day(question, day)),
        1 => (question.clone(), number.clone()).prop_map(|(question, topic)| Edit::About(question, topic)),
        2 => question.clone().prop_map(Edit::Break),
        2 => question.clone().prop_map(Edit::Remove),
        1 => (question.clone(), question.clone()).prop_map(|(from, to)| Edit::Rename(from, to)),
        3 => question.clone().prop_map(Edit::Translate),
        3 => question.clone().prop_map(Edit::Mark),
        1 => question.clone().prop_map(Edit::Attach),
        1 => question.clone().prop_map(Edit::Detach),
        2 => (question.clone(), question.clone()).prop_map(|(from, to)| Edit::Link(from, to)),
        1 => (question.clone(), number.clone()).prop_map(|(from, to)| Edit::Alias(from, to)),
        1 => number.clone().prop_map(Edit::Topics),
        1 => number.clone().prop_map(Edit::Facts),
        1 => number.clone().prop_map(Edit::Desk),
        2 => number.clone().prop_map(Edit::Practice),
        1 => number.clone().prop_map(Edit::Areas),
        1 => number.clone().prop_map(Edit::Publisher),
        1 => number.clone().prop_map(Edit::Term),
        1 => number.clone().prop_map(Edit::Settings),
        1 => number.clone().prop_map(Edit::Words),
        1 => number.clone().prop_map(Edit::Template),
        1 => Just(Edit::NoTemplate),
        1 => Just(Edit::FolderAway),
        1 => Just(Edit::FolderBack),
        1 => Just(Edit::Scratch),
        1 => number.prop_map(Edit::Stray),
    ]
}

/// The first portal and two questions.
pub fn portal() -> Portal {
    let portal = Portal::starter();
    Edit::Word(0).apply(&portal);
    Edit::Link(1, 0).apply(&portal);
    portal
}

impl Edit {
    /// Does it, and says what changed.
    pub fn apply(self, portal: &Portal) -> Vec<PathBuf> {
        let length = || portal.tree("content").values().map(Vec::len).sum::<usize>();
        match self {
            // No two edits write the same words.
            Self::Word(number) => write(portal, &source(number), &question(number, "", &format!("Parole {}.", length()))),
            Self::Text(number, text) => {
                let text =
                    ["Vedi [parole](term:parole).", "Testo.\n\n## Costi {#costi .critical}\n\nNiente.", "Altro testo."][text];
                let length = length();
                write(portal, &source(number), &whole(number, "Risposta.", "", &format!("{text} {length}.")))
            }
            Self::Day(number, day) => {
                write(portal, &source(number), &question(number, &format!("updated: 2026-11-0{}\n", day + 1), "Parole."))
            }
            Self::About(number, topic) => {
                write(portal, &source(number), &question(number, &format!("topics: [altro-{topic}]\n"), "Parole."))
            }
            Self::Break(number) => write(portal, &source(number), "---\nquestion: [\n---\n"),
            Self::Remove(number) => remove(portal, &source(number)),
            Self::Rename(from, to) => rename(portal, &source(from), &source(to)),
            Self::Translate(number) => write(portal, &translation(number), &translated("", &format!("Words {}.", length()))),
            Self::Mark(number) => {
                let known = Workspace::read(&portal.path("")).unwrap().portal();
                let item = known.and_then(|known| known.item(&ItemId::parse(&format!("faq/d-{number}"))?).cloned());
                let hashes = item.iter().flat_map(|item| item.source_hashes()).map(|(id, hash)| format!("{id}: \"{hash}\""));
                let of = format!(", of: {{ {} }}", hashes.collect::<Vec<_>>().join(", "));
                write(portal, &translation(number), &translated(&of, "Words.\n\n## Costs {#costi}\n\nNone."))
            }
            Self::Attach(number) => write(portal, &format!("content/faq/d-{number}/modulo.txt"), &"x".repeat(length() % 7)),
            Self::Detach(number) => remove(portal, &format!("content/faq/d-{number}/modulo.txt")),
            Self::Link(from, to) => write(portal, &source(from), &question(from, "", &format!("Vedi [qui](faq:d-{to})."))),
            Self::Alias(from, to) => {
                write(portal, &source(from), &question(from, &format!("aliases: [/faq/vecchia-{to}/]\n"), "Parole."))
            }
            Self::Topics(number) => {
                let topic = |id: &str| format!("- id: {id}\n  names: {{ it: \"Tema {number}\", en: \"Topic {number}\" }}\n");
                write(portal, "content/topics.yaml", &(topic("residenza") + &topic(&format!("altro-{number}"))))
            }
            Self::Facts(number) => {
                let text = portal.read("content/facts.yaml");
                let from = text.find("    - value: ").unwrap() + "    - value: ".len();
                let to = from + text[from..].find('\n').unwrap();
                write(portal, "content/facts.yaml", &format!("{}{}{}", &text[..from], number + 10, &text[to..]))
            }
            Self::Desk(number) => {
                let rest =
                    ["kind: desk", "kind: cpi\nlanguages: [{ language: ar }]", "kind: cpi\nhours: \"Mo-Fr 09:00-12:00\""][number];
                let text = format!("name: Sportello\norganization: organizations/comune\ntopic: residenza\n{rest}\n");
                write(portal, "content/services/sportello.yaml", &text)
            }
            Self::Practice(number) => {
                let guide = portal.read("content/guides/residenza.it.md");
                let body = guide.split("practices:").next().unwrap().split("\n---\n").next().unwrap().trim_end().to_owned();
                let sections = &guide[guide.find("\n---\n").unwrap()..];
                let practice = |desk: &str| {
                    format!(
                        "\npractices: [{{ desk: services/{desk}, about: costs, text: \"Costa {number}.\", reason: R, until: 2027-01-01 }}]"
                    )
                };
                let practice = [practice("sportello"), String::new(), practice("manca")][number].clone();
                write(portal, "content/guides/residenza.it.md", &(body + &practice + sections))
            }
            Self::Areas(number) => {
                let text = format!("municipalities: [{{ id: alba, name: Alba, residents: {{ foreign: {number} }} }}]\n");
                write(portal, "content/areas.yaml", &text)
            }
            Self::Publisher(number) => {
                write(portal, "content/organizations/comune.yaml", &format!("name: Comune {number}\ntype: comune\n"))
            }
            Self::Term(number) => {
                let text =
                    format!("term: Parole\nnames: {{ en: \"Words {number}\" }}\nexplanation: {{ it: \"Termine {number}.\" }}\n");
                write(portal, "content/glossary/parole.yaml", &text)
            }
            Self::Settings(number) => {
                let languages = ["[it, en]", "[it, en, ar]", "[it]"][number];
                let text = portal.read("content/portal.yaml");
                let lines = text.lines().map(|line| match line.starts_with("languages: ") {
                    true => format!("languages: {languages}\n"),
                    false => format!("{line}\n"),
                });
                write(portal, "content/portal.yaml", &lines.collect::<String>())
            }
            Self::Words(number) => write(portal, "locales/it/nostre.ftl", &format!("skip-link = Salta {number}\n")),
            Self::Template(number) => {
                let text = ["<p>{{ page.title }}</p>", "<h1>{{ page.title }}</h1>", "{% extends \"manca.html\" %}"][number];
                write(portal, "themes/default/templates/not-found.html", text)
            }
            Self::NoTemplate => remove(portal, "themes/default/templates/not-found.html"),
            Self::FolderAway => rename(portal, "content/pages", "via"),
            Self::FolderBack => rename(portal, "via", "content/pages"),
            Self::Scratch => {
                [write(portal, "content/faq/.bozze/d-9.it.md", "x"), write(portal, "content/faq/d-9.it.md~", "x")].concat()
            }
            Self::Stray(number) => {
                let path = ["content/appunti.txt", "content/faq/sotto/d-9.it.md", "content/domande/d-9.it.md"][number];
                if portal.exists(path) { remove(portal, path) } else { write(portal, path, "x") }
            }
        }
    }
}

fn translation(number: usize) -> String {
    format!("content/faq/d-{number}.en.md")
}

fn translated(of: &str, words: &str) -> String {
    let front = "question: \"What?\"\nanswer: \"This.\"\n";
    format!("---\n{front}translation: {{ by: machine, on: 2026-11-22{of} }}\n---\n\n{words}\n")
}

fn source(number: usize) -> String {
    format!("content/faq/d-{number}.it.md")
}

fn question(number: usize, more: &str, words: &str) -> String {
    whole(number, words, more, words)
}

fn whole(number: usize, answer: &str, more: &str, text: &str) -> String {
    format!("---\nquestion: \"Domanda {number}?\"\nanswer: \"{answer}\"\ntopic: residenza\n{more}---\n\n{text}\n")
}

fn write(portal: &Portal, path: &str, text: &str) -> Vec<PathBuf> {
    portal.write(path, text);
    vec![portal.path(path)]
}

fn remove(portal: &Portal, path: &str) -> Vec<PathBuf> {
    let _ = fs::remove_file(portal.path(path));
    vec![portal.path(path)]
}

fn rename(portal: &Portal, from: &str, to: &str) -> Vec<PathBuf> {
    let _ = fs::rename(portal.path(from), portal.path(to));
    vec![portal.path(from), portal.path(to)]
}
