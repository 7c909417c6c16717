//! Fills the entries of a language for one page.

use super::grammar::Grammar;
use super::random::Random;

/// Sentences a section: four sections of these make about 300 words.
const SENTENCES: usize = 4;
/// How many words that no list has come back on the page.
const OWN_COINED: usize = 3;

pub struct Writer<'a> {
    grammar: &'a Grammar,
    seed: u64,
    page: usize,
    random: Random,
}

impl<'a> Writer<'a> {
    pub fn new(grammar: &'a Grammar, seed: u64, page: usize) -> Self {
        Self { grammar, seed, page, random: Random::of(seed, page, grammar.lang) }
    }

    /// A list and a paragraph.
    pub fn section(&mut self) -> String {
        let items: String = (0..3).map(|_| format!("- {}\n", self.entry("item"))).collect();
        format!("{items}\n{}", self.paragraph())
    }

    pub fn paragraph(&mut self) -> String {
        let sentences: Vec<String> = (0..SENTENCES).map(|_| self.entry("sentence")).collect();
        let between = if self.grammar.lang == "zh" { "" } else { " " };
        format!("{}\n", sentences.join(between))
    }

    /// An entry of a list with its slots filled, from a capital on.
    pub fn entry(&mut self, list: &str) -> String {
        let entry = self.random.pick(self.grammar.list(list));
        self.filled(entry)
    }

    /// An entry that no list has, `{office}`, with its slots filled, from a capital on.
    pub fn filled(&mut self, mut rest: &str) -> String {
        let mut text = String::new();
        while let Some((before, after)) = rest.split_once('{') {
            let Some((slot, after)) = after.split_once('}') else { break };
            text.push_str(before);
            text.push_str(&self.slot(slot));
            rest = after;
        }
        capital(&(text + rest))
    }

    pub fn slot(&mut self, slot: &str) -> String {
        let (name, is_own) = slot.strip_suffix('?').map_or((slot, true), |name| (name, false));
        match name {
            "number" => (self.random.below(180) + 1).to_string(),
            "amount" => (self.own("amount").below(900) * 5 + 15).to_string(),
            "form" => {
                let mut form = self.own("form");
                let letters: String = (0..2).map(|_| form.pick(&['A', 'B', 'C', 'D', 'F', 'M', 'R', 'T'])).collect();
                format!("{letters}{}", form.below(900) + 100)
            }
            "coined" => {
                let word = self.coin(is_own);
                self.grammar.coined(word, Some(&mut self.random))
            }
            "Coined" => {
                let word = self.coin(is_own);
                capital(&self.grammar.coined(word, None))
            }
            _ => {
                let list = self.grammar.list(name);
                // Subjects are many; what is spoken of besides is mostly the same.
                let at = if is_own { self.own(name).below(list.len()) } else { self.random.early(list.len()) };
                list.get(at).copied().unwrap_or_default().to_owned()
            }
        }
    }

    fn own(&self, purpose: &str) -> Random {
        Random::of(self.seed, self.page, purpose)
    }

    fn coin(&mut self, is_own: bool) -> usize {
        if !is_own {
            return self.grammar.coin(&mut self.random);
        }
        let which = ["first", "second", "third"][self.random.below(OWN_COINED)];
        self.grammar.coin(&mut self.own(which))
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
