//! A made-up portal of any size, written in the generator's own format: the same seed gives the same bytes.
//!
//! A page is a FAQ in every language, about 300 words long, on a subject of its own: a document, a place, a reason, an office, that
//! come back in its title, summary, headings and sentences. Common words are common and most words rare, as on real pages. Must not
//! know the generator: it writes files and nothing else.

mod coined;
mod grammar;
mod random;
mod writer;

use grammar::Grammar;
use random::Random;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use writer::Writer;

/// What to write.
pub struct Corpus {
    pub pages: usize,
    /// The first is the source language.
    pub langs: Vec<String>,
    pub seed: u64,
}

const TOPICS: [&str; 6] = ["permesso-di-soggiorno", "famiglia", "cittadinanza", "residenza-casa", "salute", "lavoro"];
/// Lists of headings, and the sections that they head.
const SECTIONS: [(&str, &str); 3] = [("need", "cosa-serve"), ("cost", "costi .critical"), ("time", "tempi .critical")];

impl Corpus {
    /// Writes the portal under `root` and returns the bytes written.
    pub fn write(&self, root: &Path) -> io::Result<usize> {
        let grammars = self.langs.iter().map(|lang| grammar_of(lang)).collect::<io::Result<Vec<_>>>()?;
        let content = root.join("content");
        fs::create_dir_all(content.join("faq"))?;
        let mut bytes = put(&content.join("portal.yaml"), &self.settings())?;
        bytes += put(&content.join("topics.yaml"), &topics(&grammars))?;
        for page in 0..self.pages {
            for (position, grammar) in grammars.iter().enumerate() {
                let file = format!("faq/{}.{}.md", slug(page), grammar.lang);
                bytes += put(&content.join(file), &self.page(page, grammar, position == 0))?;
            }
        }
        Ok(bytes)
    }

    fn settings(&self) -> String {
        let langs = self.langs.join(", ");
        format!("title: \"Portale di prova\"\nbase_url: \"https://example.org\"\nlanguages: [{langs}]\n")
    }

    fn page(&self, number: usize, grammar: &Grammar, is_source: bool) -> String {
        let mut writer = Writer::new(grammar, self.seed, number);
        let (question, answer) = (writer.entry("title"), writer.entry("summary"));
        let mut text = format!("---\nquestion: \"{question}\"\nanswer: \"{answer}\"\n");
        text.push_str(&if is_source { self.shared(number) } else { "translation: { by: machine, on: 2026-11-22 }\n".to_owned() });
        let _ = write!(text, "---\n{}", writer.paragraph());
        for (list, id) in SECTIONS {
            let _ = write!(text, "\n## {} {{#{id}}}\n\n{}", writer.entry(list), writer.section());
        }
        let other = slug(Random::of(self.seed, number, "related").below(self.pages));
        let _ = write!(text, "\n[{}](faq:{other})\n", writer.slot("document?"));
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

/// Which languages there are words for.
pub fn languages() -> Vec<&'static str> {
    grammar::languages().collect()
}

fn grammar_of(lang: &str) -> io::Result<Grammar> {
    Grammar::of(lang).ok_or_else(|| io::Error::other(format!("no words in {lang}; there are: {}", languages().join(", "))))
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

fn slug(page: usize) -> String {
    format!("domanda-{page:06}")
}

fn put(path: &Path, text: &str) -> io::Result<usize> {
    fs::write(path, text)?;
    Ok(text.len())
}
