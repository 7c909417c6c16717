//! Items in the generator's own format: `content/` with its YAML and Markdown.

use super::grammar::Grammar;
use super::items::{
    ORGANIZATIONS, Question, REVIEW_BY, SOURCE_TITLE, SOURCE_URN, Service, TOPICS, Training, UPDATED, WEEKS, Words, area_id,
    places,
};
use super::{Corpus, put};
use std::fmt::Write as _;
use std::io;
use std::path::Path;

const TRANSLATION: &str = "translation: { by: machine, on: 2026-11-22 }\n";
/// Settings of a portal that other generators are compared with: what they do not make is off.
const PLAIN: &str = "embed: { allow: false }\noffline: false\ncounter: false\n";

pub fn write(corpus: &Corpus, grammars: &[Grammar], root: &Path) -> io::Result<usize> {
    let content = root.join("content");
    let mut bytes = put(&content.join("portal.yaml"), &settings(corpus))?;
    bytes += put(&content.join("topics.yaml"), &topics(grammars))?;
    for question in Question::all(corpus) {
        for (position, grammar) in grammars.iter().enumerate() {
            let path = content.join(format!("faq/{}.{}.md", question.slug, grammar.lang));
            bytes += put(&path, &faq(&question, &question.words(grammar), position == 0))?;
        }
    }
    if corpus.services + corpus.trainings > 0 {
        bytes += territory(grammars, &content)?;
    }
    for service in Service::all(corpus, grammars) {
        let words: Vec<Words> = grammars.iter().map(|grammar| service.words(grammar)).collect();
        let stem = format!("services/{}", service.slug);
        bytes += put(&content.join(format!("{stem}.yaml")), &desk(&service, grammars, &words))?;
        bytes += prose(&content, &stem, grammars, &words)?;
    }
    for training in Training::all(corpus, grammars) {
        bytes += course(&training, grammars, &content)?;
    }
    Ok(bytes)
}

fn settings(corpus: &Corpus) -> String {
    let langs = corpus.langs.join(", ");
    let mut text = format!("title: \"Portale di prova\"\nbase_url: \"https://example.org\"\nlanguages: [{langs}]\n");
    if corpus.services + corpus.trainings > 0 {
        text.push_str("data_translations: { by: machine, on: 2026-11-22 }\n");
    }
    if corpus.plain {
        text.push_str(PLAIN);
    }
    text
}

fn topics(grammars: &[Grammar]) -> String {
    let mut text = String::new();
    for (number, topic) in TOPICS.iter().enumerate() {
        let _ = write!(text, "- id: {topic}\n  order: {}\n  names:\n", number + 1);
        for grammar in grammars {
            let _ = writeln!(text, "    {}: \"{}\"", grammar.lang, grammar.list("document")[number]);
        }
    }
    text
}

fn faq(question: &Question, words: &Words, is_source: bool) -> String {
    let mut text = format!("---\nquestion: \"{}\"\nanswer: \"{}\"\n", words.title, words.summary);
    if is_source {
        let _ = write!(text, "topic: {}\n{}", question.topic, shared());
    } else {
        text.push_str(TRANSLATION);
    }
    let _ = write!(text, "---\n{}", words.body);
    text
}

/// What is the same in every language: written once, in the source file.
fn shared() -> String {
    format!(
        "tags: [prova]\nupdated: {UPDATED}\nreview_by: {REVIEW_BY}\nsources:\n  - {{ urn: \"{SOURCE_URN}\", title: \"{SOURCE_TITLE}\" }}\n"
    )
}

/// The bodies that run desks, and the municipalities where these are.
fn territory(grammars: &[Grammar], content: &Path) -> io::Result<usize> {
    let mut areas = String::from("municipalities:\n");
    for (position, place) in places(grammars).into_iter().enumerate() {
        let names: Vec<String> = grammars
            .iter()
            .map(|grammar| format!("{}: \"{}\"", grammar.lang, grammar.list("place").get(position).unwrap_or(&place)))
            .collect();
        let _ = writeln!(areas, "  - {{ id: {}, name: {{ {} }} }}", area_id(place), names.join(", "));
    }
    let mut bytes = put(&content.join("areas.yaml"), &areas)?;
    for (slug, name, kind) in ORGANIZATIONS {
        let text = format!("name: \"{name}\"\ntype: {kind}\nupdated: {UPDATED}\n");
        bytes += put(&content.join(format!("organizations/{slug}.yaml")), &text)?;
    }
    Ok(bytes)
}

fn desk(service: &Service, grammars: &[Grammar], words: &[Words]) -> String {
    let Service { kind, organization, area, topic, appointment, street, city, .. } = service;
    let spoken: Vec<String> = service.spoken.iter().map(|lang| format!("{{ language: {lang} }}")).collect();
    let mut text = localized("name", grammars, words.iter().map(|words| words.title.as_str()));
    text += &localized("summary", grammars, words.iter().map(|words| words.summary.as_str()));
    let _ = write!(
        text,
        "kind: {kind}\norganization: organizations/{organization}\narea: {area}\n\
         address: {{ street: \"{street}\", city: \"{city}\" }}\nhours: \"{}\"\nappointment: {{ need: {appointment} }}\n\
         languages: [{}]\nwheelchair: \"yes\"\ntopics: [{topic}]\n{}",
        WEEKS[service.week].0,
        spoken.join(", "),
        shared()
    );
    text
}

fn course(training: &Training, grammars: &[Grammar], content: &Path) -> io::Result<usize> {
    let words: Vec<_> = grammars.iter().map(|grammar| training.words(grammar)).collect();
    let mut text = localized("title", grammars, words.iter().map(|words| words.words.title.as_str()));
    text += &localized("summary", grammars, words.iter().map(|words| words.words.summary.as_str()));
    text += &localized("programme", grammars, words.iter().map(|words| words.programme.as_str()));
    text += &localized("needs", grammars, words.iter().map(|words| words.needs.as_str()));
    let _ = write!(text, "project: \"Progetto di prova\"\nprovider: organizations/{}\nmodules:\n", training.provider);
    for (position, hours) in training.modules.iter().enumerate() {
        let titles: Vec<String> = grammars
            .iter()
            .zip(&words)
            .map(|(grammar, words)| format!("{}: \"{}\"", grammar.lang, words.modules[position]))
            .collect();
        let _ = writeln!(text, "  - {{ title: {{ {} }}, hours: {hours} }}", titles.join(", "));
    }
    text.push_str("sessions:\n");
    for (date, attended) in &training.sessions {
        let _ = writeln!(
            text,
            "  - {{ date: {date}, hours: 3, mode: in-person, place: \"{}\", participants: {{ attended: {attended} }}, status: held }}",
            training.city
        );
    }
    let _ = write!(text, "topics: [{}]\n{}", training.topic, shared());
    let stem = format!("training/{}", training.slug);
    let bytes = put(&content.join(format!("{stem}.yaml")), &text)?;
    let words: Vec<Words> = words.into_iter().map(|words| words.words).collect();
    Ok(bytes + prose(content, &stem, grammars, &words)?)
}

/// The bodies of an item whose data are in YAML.
fn prose(content: &Path, stem: &str, grammars: &[Grammar], words: &[Words]) -> io::Result<usize> {
    let mut bytes = 0;
    for (position, (grammar, words)) in grammars.iter().zip(words).enumerate() {
        let head = if position == 0 { "" } else { TRANSLATION };
        bytes += put(&content.join(format!("{stem}.{}.md", grammar.lang)), &format!("---\n{head}---\n{}", words.body))?;
    }
    Ok(bytes)
}

fn localized<'a>(name: &str, grammars: &[Grammar], texts: impl Iterator<Item = &'a str>) -> String {
    let mut text = format!("{name}:\n");
    for (grammar, words) in grammars.iter().zip(texts) {
        let _ = writeln!(text, "  {}: \"{words}\"", grammar.lang);
    }
    text
}
