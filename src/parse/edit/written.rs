//! A value in the YAML that our own files are written in: words in double quotes, names plain, short lists on one line.

use std::fmt::Write as _;

/// What is to be written, and how it is spelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// A name, a day or a number: without quotes where YAML reads it as what it is.
    Plain(String),
    /// Words for people.
    Text(String),
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
}

impl Written {
    /// On one line, as it stands inside brackets.
    #[must_use]
    pub fn flow(&self) -> String {
        match self {
            Self::Plain(text) if is_plain(text) => text.clone(),
            Self::Plain(text) | Self::Text(text) => quoted(text),
            Self::List(items) => format!("[{}]", items.iter().map(Self::flow).collect::<Vec<_>>().join(", ")),
            Self::Map(entries) if entries.is_empty() => "{}".to_owned(),
            Self::Map(entries) => {
                let entries: Vec<String> =
                    entries.iter().map(|(name, value)| format!("{}: {}", key(name), value.flow())).collect();
                format!("{{ {} }}", entries.join(", "))
            }
        }
    }

    /// After the colon of a key that is indented by `indent`: a space and a line, or lines of its own.
    #[must_use]
    pub fn block(&self, indent: usize) -> String {
        let inner = " ".repeat(indent + 2);
        match self {
            Self::List(items) if items.iter().any(|item| matches!(item, Self::List(_) | Self::Map(_))) => {
                items.iter().map(|item| format!("\n{inner}- {}", item.flow())).collect()
            }
            Self::Map(entries) if entries.iter().any(|(_, value)| !matches!(value, Self::Plain(_))) => {
                entries.iter().map(|(name, value)| format!("\n{inner}{}:{}", key(name), value.block(indent + 2))).collect()
            }
            short => format!(" {}", short.flow()),
        }
    }
}

/// A key as it must be spelled: `no` is a language, and to many readers of YAML a truth value.
#[must_use]
pub fn key(name: &str) -> String {
    if is_name(name) { name.to_owned() } else { quoted(name) }
}

/// Whether every reader of YAML takes the bare word for what it is.
fn is_plain(text: &str) -> bool {
    let is_day = crate::parse::value::Date::parse(text).is_some();
    let is_number = text.parse::<f64>().is_ok() && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
    // Several zeros in front are a code, and a code is a word.
    let is_code = text.trim_start_matches('-').starts_with('0') && !text.trim_start_matches('-').starts_with("0.") && text != "0";
    is_name(text) || is_day || (is_number && !is_code)
}

fn is_name(text: &str) -> bool {
    let mut bytes = text.bytes();
    let starts = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let goes_on = bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'/'));
    let truths = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    starts && goes_on && !truths.contains(&text.to_ascii_lowercase().as_str())
}

/// In double quotes, with everything escaped that YAML does not take as it is.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') => {
                // A String takes every character.
                let _ = write!(quoted, "\\u{:04X}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_bare_and_words_in_quotes() {
        let plain = |text: &str| Written::Plain(text.to_owned()).flow();
        assert_eq!(
            ["alba", "organizations/comune-alba", "2026-11-22", "44.1", "-7"].map(plain).join(" "),
            "alba organizations/comune-alba 2026-11-22 44.1 -7"
        );
        assert_eq!(["no", "004003", "Mo-Fr 09:00", "", "1e5"].map(plain).join(" "), r#""no" "004003" "Mo-Fr 09:00" "" "1e5""#);
        assert_eq!(Written::Text("Dice \"sì\"\\\n\u{85}".to_owned()).flow(), r#""Dice \"sì\"\\\n\u0085""#);
    }

    #[test]
    fn maps_of_words_have_lines_of_their_own() {
        let text = |text: &str| Written::Text(text.to_owned());
        let map = Written::Map(vec![("it".to_owned(), text("a")), ("no".to_owned(), text("b"))]);
        assert_eq!(map.block(0), "\n  it: \"a\"\n  \"no\": \"b\"");
        let contact =
            Written::Map(vec![("kind".to_owned(), Written::Plain("phone".to_owned())), ("value".to_owned(), text("112"))]);
        assert_eq!(Written::List(vec![contact]).block(2), "\n    - { kind: phone, value: \"112\" }");
    }
}
