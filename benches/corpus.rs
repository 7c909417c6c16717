//! A made-up portal of any size, written in the generator's own format: the same seed gives the same bytes.
//!
//! A page is a FAQ in every language, about 300 words long. Most words are common, some rare, as on real pages. Must not know the
//! generator: it writes files and nothing else.

mod phrases;

use phrases::{ALL, PLACES, Phrases};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

/// What to write.
pub struct Corpus {
    pub pages: usize,
    /// The first is the source language.
    pub langs: Vec<String>,
    pub seed: u64,
}

const TOPICS: [&str; 6] = ["permesso-di-soggiorno", "famiglia", "cittadinanza", "residenza-casa", "salute", "lavoro"];
const SECTIONS: [&str; 3] = ["cosa-serve", "costi .critical", "tempi .critical"];
/// Sentences a section: four sections of these make about 300 words.
const SENTENCES: usize = 4;

impl Corpus {
    /// Writes the portal under `root` and returns the bytes written.
    pub fn write(&self, root: &Path) -> io::Result<usize> {
        let phrases = self.langs.iter().map(|lang| phrases_of(lang)).collect::<io::Result<Vec<_>>>()?;
        let content = root.join("content");
        fs::create_dir_all(content.join("faq"))?;
        let mut bytes = put(&content.join("portal.yaml"), &self.settings())?;
        bytes += put(&content.join("topics.yaml"), &topics(&phrases))?;
        for page in 0..self.pages {
            for (position, phrases) in phrases.iter().enumerate() {
                let file = format!("faq/{}.{}.md", slug(page), phrases.lang);
                bytes += put(&content.join(file), &self.page(page, phrases, position == 0))?;
            }
        }
        Ok(bytes)
    }

    fn settings(&self) -> String {
        let langs = self.langs.join(", ");
        format!("title: \"Portale di prova\"\nbase_url: \"https://example.org\"\nlanguages: [{langs}]\n")
    }

    fn page(&self, number: usize, phrases: &'static Phrases, is_source: bool) -> String {
        let mut writer = Writer { phrases, random: Random::of(self.seed, number, phrases.lang) };
        let question = writer.phrase(phrases.questions);
        let answer = writer.phrase(phrases.sentences);
        let term = writer.random.pick(phrases.things);
        let mut text = format!("---\nquestion: \"{question}\"\nanswer: \"{answer}\"\nhidden_search_terms: [\"{term}\"]\n");
        text.push_str(&if is_source { self.shared(number) } else { "translation: { by: machine, on: 2026-11-22 }\n".to_owned() });
        let _ = write!(text, "---\n{}", writer.paragraph());
        for (heading, id) in phrases.headings.iter().zip(SECTIONS) {
            let _ = write!(text, "\n## {heading} {{#{id}}}\n\n{}", writer.section());
        }
        let other = slug(Random::of(self.seed, number, "related").below(self.pages));
        let _ = write!(text, "\n[{}](faq:{other})\n", writer.random.pick(phrases.things));
        text
    }

    /// What is the same in every language: written once, in the source file.
    fn shared(&self, number: usize) -> String {
        let topic = TOPICS[number % TOPICS.len()];
        let urn = "urn:nir:stato:decreto.legislativo:1998-07-25;286~art5";
        format!(
            "topic: {topic}\ntags: [prova]\nupdated: 2026-11-22\nreview_by: 2027-11-22\nsources:\n  - {{ urn: \"{urn}\", title: \"D.Lgs. 286/1998, art. 5\" }}\n"
        )
    }
}

/// Which languages there are phrases for.
pub fn languages() -> Vec<&'static str> {
    ALL.iter().map(|phrases| phrases.lang).collect()
}

fn phrases_of(lang: &str) -> io::Result<&'static Phrases> {
    let unknown = || io::Error::other(format!("no phrases in {lang}; there are: {}", languages().join(", ")));
    ALL.iter().find(|phrases| phrases.lang == lang).ok_or_else(unknown)
}

fn topics(phrases: &[&Phrases]) -> String {
    let mut text = String::new();
    for (number, topic) in TOPICS.iter().enumerate() {
        let _ = write!(text, "- id: {topic}\n  order: {}\n  names:\n", number + 1);
        for phrases in phrases {
            let _ = writeln!(text, "    {}: \"{}\"", phrases.lang, phrases.things[number]);
        }
    }
    text
}

fn slug(page: usize) -> String {
    format!("domanda-{page:06}")
}

fn put(path: &Path, text: &str) -> io::Result<usize> {
    fs::write(path, text)?;
    Ok(text.len())
}

/// Fills the phrases of one language for one page.
struct Writer {
    phrases: &'static Phrases,
    random: Random,
}

impl Writer {
    fn section(&mut self) -> String {
        let papers: String = (0..3).map(|_| format!("- {}\n", self.random.pick(self.phrases.papers))).collect();
        format!("{papers}\n{}", self.paragraph())
    }

    fn paragraph(&mut self) -> String {
        let sentences: Vec<String> = (0..SENTENCES).map(|_| self.phrase(self.phrases.sentences)).collect();
        format!("{}\n", sentences.join(" "))
    }

    /// One of the phrases with its slots filled, each by a draw of its own.
    fn phrase(&mut self, phrases: &[&'static str]) -> String {
        let mut rest = self.random.pick(phrases);
        let mut text = String::new();
        while let Some((before, after)) = rest.split_once('{') {
            let Some((slot, after)) = after.split_once('}') else { break };
            text.push_str(before);
            text.push_str(&self.slot(slot));
            rest = after;
        }
        text + rest
    }

    fn slot(&mut self, name: &str) -> String {
        match name {
            "thing" => self.random.pick(self.phrases.things).to_owned(),
            "paper" => self.random.pick(self.phrases.papers).to_owned(),
            "office" => self.random.pick(self.phrases.offices).to_owned(),
            "place" => self.random.pick(&PLACES).to_owned(),
            "number" => (self.random.below(180) + 1).to_string(),
            _ => self.rare(),
        }
    }

    /// A word that few pages share, of the language's own letters: the beginning of one word and the end of another.
    fn rare(&mut self) -> String {
        let first: Vec<char> = self.random.pick(self.phrases.things).chars().filter(|letter| letter.is_alphabetic()).collect();
        let last: Vec<char> = self.random.pick(self.phrases.papers).chars().filter(|letter| letter.is_alphabetic()).collect();
        let cut = 2 + self.random.below(first.len().saturating_sub(2).max(1));
        let from = self.random.below(last.len().saturating_sub(1).max(1));
        first.into_iter().take(cut).chain(last.into_iter().skip(from)).take(12).collect()
    }
}

/// splitmix64: a few lines, the same numbers on every machine.
struct Random(u64);

impl Random {
    /// A page's own numbers, whatever other pages and languages there are.
    fn of(seed: u64, page: usize, lang: &str) -> Self {
        let mixed = lang.bytes().fold(seed ^ (page as u64).rotate_left(32), |state, byte| Self(state ^ u64::from(byte)).next());
        Self(mixed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap_or_default()
    }

    fn pick(&mut self, choices: &[&'static str]) -> &'static str {
        choices.get(self.below(choices.len())).copied().unwrap_or_default()
    }
}
