//! What there is to write about, whatever the format: items with their facts, and their words in a language.
//!
//! Invented: no office, course or address is anybody's. Bodies are Markdown; their links have the form `(faq:SLUG)`.

use super::Corpus;
use super::grammar::Grammar;
use super::random::Random;
use super::writer::Writer;
use std::fmt::Write as _;

pub const TOPICS: [&str; 6] = ["permesso-di-soggiorno", "famiglia", "cittadinanza", "residenza-casa", "salute", "lavoro"];
pub const KINDS: [&str; 6] = ["desk", "comune", "cpi", "asl", "patronato", "association"];
/// Bodies that run the desks, with their types.
pub const ORGANIZATIONS: [(&str, &str, &str); 4] = [
    ("consorzio-di-prova", "Consorzio di prova", "consorzio"),
    ("agenzia-di-prova", "Agenzia di prova", "agency"),
    ("azienda-di-prova", "Azienda sanitaria di prova", "asl"),
    ("associazione-di-prova", "Associazione di prova", "association"),
];
pub const UPDATED: &str = "2026-11-22";
pub const REVIEW_BY: &str = "2027-11-22";
pub const SOURCE_URN: &str = "urn:nir:stato:decreto.legislativo:1998-07-25;286~art5";
pub const SOURCE_TITLE: &str = "D.Lgs. 286/1998, art. 5";
pub const APPOINTMENTS: [&str; 3] = ["none", "possible", "required"];

type Times = &'static [[&'static str; 2]];
const MORNING: Times = &[["09:00", "12:30"]];
const AFTERNOON: Times = &[["14:00", "16:00"]];
const BOTH: Times = &[["08:30", "12:30"], ["14:00", "17:00"]];
const SHUT: Times = &[];

/// Opening hours in the syntax of OpenStreetMap, and the same as a table from Monday on: a later rule takes the place of an earlier.
pub const WEEKS: [(&str, [Times; 7]); 4] = [
    ("Mo-Fr 09:00-12:30; PH off", [MORNING, MORNING, MORNING, MORNING, MORNING, SHUT, SHUT]),
    ("Mo-Fr 09:00-12:30; Tu 14:00-16:00; PH off", [MORNING, AFTERNOON, MORNING, MORNING, MORNING, SHUT, SHUT]),
    ("Mo,We,Fr 08:30-12:30,14:00-17:00; PH off", [BOTH, SHUT, BOTH, SHUT, BOTH, SHUT, SHUT]),
    ("Tu,Th 14:00-16:00; Sa 09:00-12:30; PH off", [SHUT, AFTERNOON, SHUT, AFTERNOON, SHUT, MORNING, SHUT]),
];

/// Lists of headings, and the sections that they head.
const SECTIONS: [(&str, &str); 3] = [("need", "cosa-serve"), ("cost", "costi .critical"), ("time", "tempi .critical")];
/// A language with fewer titles would give many questions the same, and an editor is told of each that is there twice.
const MANY: usize = 10;
/// Numbers of pages, from which their words are drawn: questions count from nought.
const FIRST_SERVICE: usize = 1 << 24;
const FIRST_TRAINING: usize = 2 << 24;

/// The words of an item in one language.
pub struct Words {
    pub title: String,
    pub summary: String,
    pub body: String,
}

pub struct Question {
    number: usize,
    pub slug: String,
    pub topic: &'static str,
    related: String,
    seed: u64,
}

impl Question {
    pub fn all(corpus: &Corpus) -> impl Iterator<Item = Self> {
        (0..corpus.faqs).map(|number| Self {
            number,
            slug: slug(number),
            topic: TOPICS[number % TOPICS.len()],
            related: slug(Random::of(corpus.seed, number, "related").below(corpus.faqs)),
            seed: corpus.seed,
        })
    }

    pub fn words(&self, grammar: &Grammar) -> Words {
        let mut writer = Writer::new(grammar, self.seed, self.number);
        let (mut title, summary) = (writer.entry("title"), writer.entry("summary"));
        if grammar.list("title").len() < MANY {
            let _ = write!(title, " ({})", writer.slot("form"));
        }
        let mut body = body(&mut writer);
        let _ = write!(body, "\n[{}](faq:{})\n", writer.slot("document?"), self.related);
        Words { title, summary, body }
    }
}

pub struct Service {
    number: usize,
    pub slug: String,
    pub topic: &'static str,
    pub kind: &'static str,
    pub organization: &'static str,
    /// An id of `areas`.
    pub area: String,
    pub city: &'static str,
    pub street: String,
    /// A place in `WEEKS`.
    pub week: usize,
    pub appointment: &'static str,
    pub spoken: Vec<String>,
    seed: u64,
}

impl Service {
    pub fn all(corpus: &Corpus, grammars: &[Grammar]) -> impl Iterator<Item = Self> {
        let places = places(grammars);
        (0..corpus.services).map(move |position| {
            let number = FIRST_SERVICE + position;
            let mut random = Random::of(corpus.seed, number, "service");
            // The draw by which sentences choose their place, so that the desk is where they say it is.
            let city = places[Random::of(corpus.seed, number, "place").below(places.len())];
            let mut spoken: Vec<String> = (0..3).map(|_| corpus.langs[random.below(corpus.langs.len())].clone()).collect();
            spoken.sort();
            spoken.dedup();
            Self {
                number,
                slug: format!("sportello-{position:05}"),
                topic: TOPICS[random.below(TOPICS.len())],
                kind: KINDS[random.below(KINDS.len())],
                organization: ORGANIZATIONS[random.below(ORGANIZATIONS.len())].0,
                area: area_id(city),
                city,
                street: format!("Via di prova {}", random.below(200) + 1),
                week: random.below(WEEKS.len()),
                appointment: APPOINTMENTS[random.below(APPOINTMENTS.len())],
                spoken,
                seed: corpus.seed,
            }
        })
    }

    pub fn words(&self, grammar: &Grammar) -> Words {
        let mut writer = Writer::new(grammar, self.seed, self.number);
        let title = format!("{} {} ({})", writer.filled("{office}"), writer.filled("{Coined}"), self.city);
        let summary = writer.entry("summary");
        Words { title, summary, body: body(&mut writer) }
    }
}

pub struct Training {
    number: usize,
    pub slug: String,
    pub topic: &'static str,
    pub provider: &'static str,
    /// Hours of each part.
    pub modules: [usize; 3],
    /// Days of the meetings, and how many people came.
    pub sessions: [(String, usize); 2],
    pub city: &'static str,
    seed: u64,
}

/// The words that only a course has.
pub struct CourseWords {
    pub words: Words,
    pub programme: String,
    pub needs: String,
    pub modules: [String; 3],
}

impl Training {
    pub fn all(corpus: &Corpus, grammars: &[Grammar]) -> impl Iterator<Item = Self> {
        let places = places(grammars);
        (0..corpus.trainings).map(move |position| {
            let number = FIRST_TRAINING + position;
            let mut random = Random::of(corpus.seed, number, "training");
            Self {
                number,
                slug: format!("corso-{position:05}"),
                topic: TOPICS[random.below(TOPICS.len())],
                provider: ORGANIZATIONS[random.below(ORGANIZATIONS.len())].0,
                modules: [0; 3].map(|_| random.below(12) + 1),
                sessions: [9, 10].map(|month| (format!("2026-{month:02}-{:02}", random.below(28) + 1), random.below(60) + 5)),
                city: places[random.below(places.len())],
                seed: corpus.seed,
            }
        })
    }

    pub fn words(&self, grammar: &Grammar) -> CourseWords {
        let mut writer = Writer::new(grammar, self.seed, self.number);
        let (title, summary) = (format!("{} {}", writer.entry("course"), writer.filled("{Coined}")), writer.entry("summary"));
        let (programme, needs) = (writer.entry("sentence"), writer.entry("sentence"));
        let modules = [0; 3].map(|_| writer.entry("paper"));
        CourseWords { words: Words { title, summary, body: body(&mut writer) }, programme, needs, modules }
    }
}

fn body(writer: &mut Writer) -> String {
    let mut text = writer.paragraph();
    for (list, id) in SECTIONS {
        let _ = write!(text, "\n## {} {{#{id}}}\n\n{}", writer.entry(list), writer.section());
    }
    text
}

/// Municipalities, as the source language writes them.
pub fn places(grammars: &[Grammar]) -> Vec<&'static str> {
    grammars.first().map(|grammar| grammar.list("place").to_vec()).unwrap_or_default()
}

/// An id for a municipality, of letters that every address can have.
pub fn area_id(name: &str) -> String {
    let plain = |letter: char| match letter.to_ascii_lowercase() {
        'à' | 'á' => Some('a'),
        'è' | 'é' => Some('e'),
        'ì' | 'í' => Some('i'),
        'ò' | 'ó' => Some('o'),
        'ù' | 'ú' => Some('u'),
        letter if letter.is_ascii_alphanumeric() => Some(letter),
        ' ' | '\'' | '-' => Some('-'),
        _ => None,
    };
    let id: String = name.chars().filter_map(plain).collect();
    // A script without such letters: the words' own numbers will do.
    if id.is_empty() { name.chars().map(|letter| format!("{:x}", u32::from(letter))).collect() } else { id }
}

fn slug(page: usize) -> String {
    format!("domanda-{page:06}")
}
