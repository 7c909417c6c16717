//! How Elasticsearch cuts a language into words. Only what its default distribution and OpenSearch's both have: no plugins.

use crate::base::lang::{Direction, Lang};
use serde_json::{Value, json};

/// An analyzer of Elasticsearch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Analyzer {
    /// With stop words and a stemmer for the language.
    BuiltIn(&'static str),
    /// Put together from built-in parts, where the engine knows the script but not the language.
    Custom(Custom),
}

/// A chain of filters for the languages of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Custom {
    pub name: &'static str,
    filters: &'static [&'static str],
}

/// Also for Ukrainian and Albanian: Italian words stand in texts of every script, with and without their accents.
const LETTERS: Custom = Custom { name: "sportello_letters", filters: &["lowercase", "asciifolding"] };
/// Urdu and its neighbours: one letter has several codes, as keyboards are Arabic, Persian or Urdu.
const ARABIC_SCRIPT: Custom = Custom {
    name: "sportello_arabic_script",
    filters: &["lowercase", "decimal_digit", "arabic_normalization", "persian_normalization", "asciifolding"],
};
/// Panjabi and its neighbours: the same letter is written in one code or in two.
const INDIC: Custom =
    Custom { name: "sportello_indic", filters: &["lowercase", "decimal_digit", "indic_normalization", "asciifolding"] };

/// Apostrophes are letters of Ukrainian, and every keyboard has another one.
const APOSTROPHES: &str = "sportello_apostrophes";

impl Analyzer {
    /// The best that the engine has for a language.
    #[must_use]
    pub fn of(lang: &Lang) -> Self {
        let primary = lang.as_str().split('-').next().unwrap_or_default();
        let built_in = match primary {
            // The engine's Arabic and Indic analyzers expect the usual script of the language.
            "pa" if lang.direction() == Direction::RightToLeft => return Self::Custom(ARABIC_SCRIPT),
            "ur" | "ps" | "sd" => return Self::Custom(ARABIC_SCRIPT),
            "pa" | "gu" | "mr" | "ne" | "or" | "ta" | "te" | "kn" | "ml" => return Self::Custom(INDIC),
            "ar" => "arabic",
            "bg" => "bulgarian",
            "bn" => "bengali",
            "ca" => "catalan",
            "cs" => "czech",
            "da" => "danish",
            "de" => "german",
            "el" => "greek",
            "en" => "english",
            "es" => "spanish",
            "et" => "estonian",
            "eu" => "basque",
            "fa" => "persian",
            "fi" => "finnish",
            "fr" => "french",
            "ga" => "irish",
            "gl" => "galician",
            "hi" => "hindi",
            "hu" => "hungarian",
            "hy" => "armenian",
            "id" => "indonesian",
            "it" => "italian",
            "zh" | "ja" | "ko" => "cjk",
            "ckb" => "sorani",
            "lt" => "lithuanian",
            "lv" => "latvian",
            "nl" => "dutch",
            "no" | "nb" | "nn" => "norwegian",
            "pt" => "portuguese",
            "ro" => "romanian",
            "ru" => "russian",
            "sv" => "swedish",
            "th" => "thai",
            "tr" => "turkish",
            _ => return Self::Custom(LETTERS),
        };
        Self::BuiltIn(built_in)
    }

    /// As mappings name it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BuiltIn(name) => name,
            Self::Custom(custom) => custom.name,
        }
    }
}

/// The settings that define those of the analyzers that the engine does not have.
#[must_use]
pub fn settings(analyzers: &[Analyzer]) -> Value {
    let customs = analyzers.iter().filter_map(|analyzer| match analyzer {
        Analyzer::BuiltIn(_) => None,
        Analyzer::Custom(custom) => Some(*custom),
    });
    let customs: serde_json::Map<String, Value> = customs.map(|custom| (custom.name.to_owned(), custom.definition())).collect();
    if customs.is_empty() {
        return json!({});
    }
    let apostrophes = json!({ "type": "mapping", "mappings": ["\u{2019} => '", "\u{2bc} => '"] });
    json!({ "analysis": { "analyzer": customs, "char_filter": { APOSTROPHES: apostrophes } } })
}

impl Custom {
    fn definition(self) -> Value {
        json!({ "type": "custom", "char_filter": [APOSTROPHES], "tokenizer": "standard", "filter": self.filters })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(tag: &str) -> &'static str {
        Analyzer::of(&Lang::parse(tag).unwrap()).name()
    }

    #[test]
    fn a_language_has_its_own_analyzer_or_that_of_its_script() {
        assert_eq!(["it", "zh-Hant", "pt-BR", "bn"].map(name), ["italian", "cjk", "portuguese", "bengali"]);
        assert_eq!(["sq", "uk", "pa", "pa-Arab"].map(name), [LETTERS.name, LETTERS.name, INDIC.name, ARABIC_SCRIPT.name]);
    }

    #[test]
    fn only_what_the_engine_lacks_is_defined() {
        assert_eq!(settings(&[Analyzer::BuiltIn("italian")]), json!({}));
        let urdu = settings(&[Analyzer::Custom(ARABIC_SCRIPT), Analyzer::BuiltIn("italian")]);
        let defined: Vec<&String> = urdu["analysis"]["analyzer"].as_object().unwrap().keys().collect();
        assert_eq!(defined, [ARABIC_SCRIPT.name]);
    }
}
