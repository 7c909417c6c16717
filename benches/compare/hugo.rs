//! The items of a corpus as a site of Hugo: `content/LANG/`, the words of each language in `data/`, and `hugo.toml`.
//!
//! Same items, same words, same links as `corpus/portal.rs` writes; the layouts beside this file make the same pages of them. Facts
//! that are the same in every language stand in each file, because Hugo's pages share none.

use crate::corpus::items::{
    APPOINTMENTS, CourseWords, ORGANIZATIONS, Question, REVIEW_BY, SOURCE_TITLE, SOURCE_URN, Service, TOPICS, Training, UPDATED,
    WEEKS, Words, area_id, places,
};
use crate::corpus::{Corpus, put};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

const TRANSLATED: &str = "2026-11-22";
const RIGHT_TO_LEFT: [&str; 2] = ["ar", "ur"];
const NAMES: [(&str, &str); 12] = [
    ("it", "Italiano"),
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("ro", "Română"),
    ("sq", "Shqip"),
    ("ar", "العربية"),
    ("zh", "中文"),
    ("uk", "Українська"),
    ("bn", "বাংলা"),
    ("ur", "اردو"),
    ("pa", "ਪੰਜਾਬੀ"),
];
const SECTIONS: [&str; 7] = ["faq", "guides", "services", "organizations", "glossary", "training", "news"];
/// Pages that lead to others, with the layout of each.
const GUIDEPOSTS: [&str; 3] = ["search", "letters", "translations"];

/// Writes the site, without its layouts.
pub fn write(corpus: &Corpus, site: &Path) -> io::Result<()> {
    let grammars = corpus.grammars()?;
    put(&site.join("hugo.toml"), &settings(corpus))?;
    let places = places(&grammars);
    // Nobody wants a list of no desks.
    let areas: BTreeSet<String> = Service::all(corpus, &grammars).map(|service| service.area).collect();
    let kinds: BTreeSet<&str> = Service::all(corpus, &grammars).map(|service| service.kind).collect();
    for (position, grammar) in grammars.iter().enumerate() {
        let language =
            Language { code: grammar.lang, is_source: position == 0, folder: &site.join("content").join(grammar.lang) };
        let names: Vec<&str> =
            (0..places.len()).map(|place| grammar.list("place").get(place).copied().unwrap_or(places[place])).collect();
        let terms = Terms {
            kinds: kinds.clone(),
            topics: grammar.list("document"),
            areas: places.iter().copied().map(area_id).zip(names).filter(|(id, _)| areas.contains(id)).collect(),
        };
        let words = words(corpus, grammar.lang, &terms)?;
        language.lists(corpus, &words, &terms)?;
        put(&site.join(format!("data/words/{}.json", grammar.lang)), &Value::Object(words).to_string())?;
        for question in Question::all(corpus) {
            language.page("faq", &question.slug, &question.words(grammar), &format!("{}{}", under(question.topic), shared()))?;
        }
        for service in Service::all(corpus, &grammars) {
            language.page("services", &service.slug, &service.words(grammar), &desk(&service))?;
        }
        for training in Training::all(corpus, &grammars) {
            let words = training.words(grammar);
            language.page("training", &training.slug, &words.words, &course(&training, &words))?;
        }
    }
    Ok(())
}

fn settings(corpus: &Corpus) -> String {
    let source = &corpus.langs[0];
    let mut text = include_str!("hugo/settings.toml").replace("SOURCE", source);
    for (position, lang) in corpus.langs.iter().enumerate() {
        let direction = direction(lang);
        let _ = write!(
            text,
            "\n[languages.{lang}]\ncontentDir = \"content/{lang}\"\nlabel = \"{}\"\nweight = {}\nlocale = \"{lang}\"\ndirection = \"{direction}\"\n\
             title = \"Portale di prova\"\n",
            name_of(lang),
            position + 1
        );
    }
    text
}

/// What speakers call their language.
fn name_of(lang: &str) -> &str {
    NAMES.iter().find(|(code, _)| *code == lang).map_or(lang, |(_, name)| name)
}

fn direction(lang: &str) -> &'static str {
    if RIGHT_TO_LEFT.contains(&lang) { "rtl" } else { "ltr" }
}

/// What the terms of lists are called in a language.
struct Terms<'a> {
    kinds: BTreeSet<&'static str>,
    topics: &'a [&'static str],
    areas: Vec<(String, &'a str)>,
}

/// The words of the layouts: those of our own theme, and the names of terms beside their addresses. A map is quicker to ask than
/// Hugo's `i18n` and its pages of terms.
fn words(corpus: &Corpus, lang: &str, terms: &Terms) -> io::Result<Map<String, Value>> {
    let mut words = Map::from_iter([("home".to_owned(), json!(format!("/{lang}/")))]);
    let source = name_of(&corpus.langs[0]);
    for file in ["theme", "pages"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{lang}/{file}.ftl"));
        for (key, value) in fs::read_to_string(path)?.lines().filter_map(|line| line.split_once(" = ")) {
            words.insert(key.replace('-', "_"), json!(value.replace("{ $language }", source)));
        }
    }
    words.insert("letters_title".to_owned(), json!(text(&words, "search_index", "A-Z")));
    let notice = text(&words, "translation_machine", "");
    let (before, after) = notice.split_once("{ $date }").unwrap_or((&notice, ""));
    words.insert("note_before".to_owned(), json!(before));
    words.insert("note_after".to_owned(), json!(after));
    let named = |folder: &str, id: &str, name: &str| {
        (id.to_owned(), json!({ "id": id, "name": name, "url": format!("/{lang}/{folder}/{id}/") }))
    };
    let topics: Map<_, _> = TOPICS.iter().zip(terms.topics).map(|(id, name)| named("topics", id, name)).collect();
    let areas: Map<_, _> = terms.areas.iter().map(|(id, name)| named("areas", id, name)).collect();
    let kinds: Map<_, _> =
        terms.kinds.iter().map(|id| named("kinds", id, &text(&words, &format!("service_kind_{id}"), id))).collect();
    let spoken: Map<_, _> = corpus.langs.iter().map(|id| named("spoken", id, name_of(id))).collect();
    let organizations: Map<_, _> = ORGANIZATIONS.iter().map(|(id, name, _)| named("organizations", id, name)).collect();
    let needs: Map<_, _> =
        APPOINTMENTS.iter().map(|id| ((*id).to_owned(), json!(text(&words, &format!("appointment_{id}"), id)))).collect();
    for (key, map) in [
        ("topic", topics),
        ("area", areas),
        ("kind", kinds),
        ("language", spoken),
        ("organization", organizations),
        ("need", needs),
    ] {
        words.insert(key.to_owned(), Value::Object(map));
    }
    Ok(words)
}

fn text(words: &Map<String, Value>, key: &str, otherwise: &str) -> String {
    words.get(key).and_then(Value::as_str).unwrap_or(otherwise).to_owned()
}

struct Language<'a> {
    code: &'static str,
    is_source: bool,
    folder: &'a Path,
}

impl Language<'_> {
    /// The pages of lists, which have a title and nothing else.
    fn lists(&self, corpus: &Corpus, words: &Map<String, Value>, terms: &Terms) -> io::Result<()> {
        put(&self.folder.join("_index.md"), "+++\ntitle = \"Portale di prova\"\n+++\n")?;
        for section in SECTIONS {
            let title = text(words, &format!("collection_{section}"), section);
            self.list(section, &title, "")?;
        }
        for name in GUIDEPOSTS {
            let title = text(words, &format!("{name}_title"), name);
            let text = format!("+++\ntitle = {}\nlayout = \"{name}\"\n+++\n", quoted(&title));
            put(&self.folder.join(format!("{name}.md")), &text)?;
        }
        for (id, name) in TOPICS.iter().zip(terms.topics) {
            self.list(&format!("topics/{id}"), name, "outputs = [\"html\", \"leaflet\"]\n")?;
        }
        for (id, name) in &terms.areas {
            self.list(&format!("areas/{id}"), name, "")?;
        }
        for id in &terms.kinds {
            self.list(&format!("kinds/{id}"), &text(words, &format!("service_kind_{id}"), id), "")?;
        }
        for lang in &corpus.langs {
            self.list(&format!("spoken/{lang}"), name_of(lang), "")?;
        }
        for (id, name, kind) in ORGANIZATIONS {
            let text = format!("+++\ntitle = \"{name}\"\nlastmod = {UPDATED}\n[params]\ntype = \"{kind}\"\n+++\n");
            put(&self.folder.join(format!("organizations/{id}.md")), &text)?;
        }
        Ok(())
    }

    fn list(&self, folder: &str, title: &str, more: &str) -> io::Result<()> {
        put(&self.folder.join(folder).join("_index.md"), &format!("+++\ntitle = {}\n{more}+++\n", quoted(title)))?;
        Ok(())
    }

    fn page(&self, section: &str, slug: &str, words: &Words, facts: &str) -> io::Result<()> {
        let translated = if self.is_source { String::new() } else { format!("machine = {TRANSLATED}\n") };
        // The addresses are known: to have Hugo look them up would be slower.
        let body = linked(&words.body, self.code);
        let text = format!(
            "+++\ntitle = {}\ndescription = {}\n{translated}{facts}+++\n{}",
            quoted(&words.title),
            quoted(&words.summary),
            body
        );
        put(&self.folder.join(section).join(format!("{slug}.md")), &text)?;
        Ok(())
    }
}

/// Once for the lists by topic, once as what an item's own page and the groups of a list ask for.
fn under(topic: &str) -> String {
    format!("topics = [\"{topic}\"]\ntopic = \"{topic}\"\n")
}

/// What is the same in every language. Its table comes last, as TOML wants it.
fn shared() -> String {
    let url = format!("https://www.normattiva.it/uri-res/N2Ls?{SOURCE_URN}");
    format!("lastmod = {UPDATED}\nreview_by = {REVIEW_BY}\n[[sources]]\ntitle = \"{SOURCE_TITLE}\"\nurl = \"{url}\"\n")
}

fn desk(service: &Service) -> String {
    let Service { kind, organization, area, topic, appointment, street, city, .. } = service;
    let (week, spoken) = (json!(WEEKS[service.week].1), json!(service.spoken));
    format!(
        "outputs = [\"html\", \"poster\"]\n{}areas = [\"{area}\"]\nkinds = [\"{kind}\"]\nspoken = {spoken}\n\
         organization = \"{organization}\"\nstreet = \"{street}\"\ncity = \"{city}\"\nappointment = \"{appointment}\"\nwheelchair = true\n\
         week = {week}\n{}",
        under(topic),
        shared()
    )
}

fn course(training: &Training, words: &CourseWords) -> String {
    let Training { topic, provider, modules, sessions, city, .. } = training;
    let mut text = format!(
        "{}project = \"Progetto di prova\"\nprovider = \"{provider}\"\nprogramme = {}\nneeds = {}\nplace = \"{city}\"\n{}",
        under(topic),
        quoted(&words.programme),
        quoted(&words.needs),
        shared()
    );
    for (title, hours) in words.modules.iter().zip(modules) {
        let _ = write!(text, "[[modules]]\ntitle = {}\nhours = {hours}\n", quoted(title));
    }
    for (date, attended) in sessions {
        let _ = write!(text, "[[sessions]]\ndate = {date}\nhours = 3\nattended = {attended}\n");
    }
    text
}

/// `(faq:SLUG)` becomes the address of the page.
fn linked(body: &str, lang: &str) -> String {
    let mut parts = body.split("](faq:");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (slug, rest) = part.split_once(')').unwrap_or((part, ""));
        let _ = write!(text, "](/{lang}/faq/{slug}/){rest}");
    }
    text
}

/// A basic string of TOML is written as one of JSON.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
