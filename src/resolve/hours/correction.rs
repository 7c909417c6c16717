//! What an author of hours that cannot be read probably meant: `lun-ven 9-12.30` → `Mo-Fr 09:00-12:30`.
//!
//! A guess is offered only if it can be read itself.

use super::syntax::validate;

/// The same hours in OpenStreetMap's syntax; `None` when nobody can be sure.
#[must_use]
pub fn correction(text: &str) -> Option<String> {
    let written = write(&tokens(&text.to_lowercase())?)?;
    (written != text && validate(&written).is_ok()).then_some(written)
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    /// `Mo`, `PH`.
    Day(&'static str),
    /// `09:00`.
    Time(String),
    Dash,
    Comma,
    Semicolon,
    Off,
}

/// `None` for a word that nobody knows: a guess without it would say something else.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            _ if first.is_alphabetic() => length_of(rest, char::is_alphabetic),
            '0'..='9' => length_of_time(rest),
            _ => first.len_utf8(),
        };
        let (part, after) = rest.split_at(length);
        match first {
            _ if first.is_alphabetic() => tokens.extend(word(part)?),
            '0'..='9' => tokens.push(Token::Time(time(part)?)),
            '-' | '–' | '—' => tokens.push(Token::Dash),
            ',' | '/' | '+' | '&' => tokens.push(Token::Comma),
            ';' | '|' => tokens.push(Token::Semicolon),
            ':' | '.' | '(' | ')' => {}
            _ if first.is_whitespace() => {}
            _ => return None,
        }
        rest = after;
    }
    Some(tokens)
}

fn length_of(text: &str, belongs: fn(char) -> bool) -> usize {
    text.find(|letter| !belongs(letter)).unwrap_or(text.len())
}

/// Digits, and more digits after a colon or a point: `9.30`.
fn length_of_time(text: &str) -> usize {
    let hours = length_of(text, |letter| letter.is_ascii_digit());
    let minutes = text.get(hours..).and_then(|rest| rest.strip_prefix([':', '.']));
    let digits = minutes.map_or(0, |minutes| length_of(minutes, |letter| letter.is_ascii_digit()));
    if digits == 0 { hours } else { hours + 1 + digits }
}

fn time(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60 || (hour, minute) == (24, 0)).then(|| format!("{hour:02}:{minute:02}"))
}

/// What a word stands for: nothing, if it only joins others.
fn word(word: &str) -> Option<Option<Token>> {
    const DAYS: [(&str, &[&str]); 8] = [
        ("Mo", &["lun", "lunedì", "lunedi", "mo", "mon", "monday"]),
        ("Tu", &["mar", "martedì", "martedi", "tu", "tue", "tuesday"]),
        ("We", &["mer", "mercoledì", "mercoledi", "we", "wed", "wednesday"]),
        ("Th", &["gio", "giovedì", "giovedi", "th", "thu", "thursday"]),
        ("Fr", &["ven", "venerdì", "venerdi", "fr", "fri", "friday"]),
        ("Sa", &["sab", "sabato", "sa", "sat", "saturday"]),
        ("Su", &["dom", "domenica", "su", "sun", "sunday"]),
        ("PH", &["ph", "festivi", "festivo", "holidays"]),
    ];
    if let Some((day, _)) = DAYS.iter().find(|(_, names)| names.contains(&word)) {
        return Some(Some(Token::Day(day)));
    }
    match word {
        "off" | "closed" | "chiuso" | "chiusa" => Some(Some(Token::Off)),
        "e" | "ed" | "and" => Some(Some(Token::Comma)),
        "a" | "al" | "alle" | "all" | "to" | "until" => Some(Some(Token::Dash)),
        "da" | "dal" | "dalle" | "dall" | "ore" | "h" | "from" | "il" | "nei" | "di" => Some(None),
        _ => None,
    }
}

/// Puts the tokens in order: days, then their times. `None` where one lacks the other, or an end its beginning.
fn write(tokens: &[Token]) -> Option<String> {
    let mut rules: Vec<(String, String)> = Vec::new();
    let mut joint = None;
    for token in tokens {
        match token {
            Token::Day(day) => {
                let goes_on = rules.last().is_some_and(|(_, times)| times.is_empty()) && joint != Some(';');
                if !goes_on {
                    rules.push((String::new(), String::new()));
                }
                add(&mut rules.last_mut()?.0, day, joint)?;
            }
            Token::Time(time) => add(times(&mut rules)?, time, joint)?,
            Token::Off => add(times(&mut rules)?, "off", joint)?,
            Token::Dash | Token::Comma | Token::Semicolon => {}
        }
        joint = match token {
            Token::Dash => Some('-'),
            Token::Comma => Some(','),
            Token::Semicolon => Some(';'),
            _ => None,
        };
    }
    // Times alone hold every day: so can be meant only what has no other rules beside.
    let is_alone = rules.len() == 1;
    let whole = |(days, times): &(String, String)| match (days.is_empty(), times.is_empty()) {
        (_, true) => None,
        (true, false) => is_alone.then(|| times.clone()),
        (false, false) => Some(format!("{days} {times}")),
    };
    let rules: Vec<String> = rules.iter().map(whole).collect::<Option<_>>()?;
    (!rules.is_empty()).then(|| rules.join("; "))
}

/// The times of the last rule, which need no days if it is the first.
fn times(rules: &mut Vec<(String, String)>) -> Option<&mut String> {
    if rules.is_empty() {
        rules.push((String::new(), String::new()));
    }
    rules.last_mut().map(|(_, times)| times)
}

/// Adds a word to a list of days or of times; two in a row need something between them.
fn add(list: &mut String, word: &str, joint: Option<char>) -> Option<()> {
    if !list.is_empty() {
        list.push(joint.filter(|joint| *joint != ';')?);
    }
    list.push_str(word);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_mistakes_are_understood() {
        for (typed, meant) in [
            ("lun-ven 9-12", "Mo-Fr 09:00-12:00"),
            ("Lunedì e giovedì: 9.30 - 12.30", "Mo,Th 09:30-12:30"),
            ("dal lunedì al venerdì dalle ore 9 alle 12 e dalle 14 alle 17", "Mo-Fr 09:00-12:00,14:00-17:00"),
            ("Mo-Fr 9:00–12:30; PH off", "Mo-Fr 09:00-12:30; PH off"),
            ("mar 14.30-17 / gio 9-12; festivi chiuso", "Tu 14:30-17:00; Th 09:00-12:00; PH off"),
            ("9-12", "09:00-12:00"),
            ("Mon-Fri 09:00-24.00", "Mo-Fr 09:00-24:00"),
        ] {
            assert_eq!(correction(typed).as_deref(), Some(meant), "{typed}");
        }
    }

    #[test]
    fn nothing_is_guessed_of_what_is_not_sure() {
        for typed in ["lun-ven", "Mo 9-12 e Gi", "ogni tanto", "Mo 25-26", "lun 9-12 ven", "Mo-Fr 09:00-12:30", "", "9:75"] {
            assert_eq!(correction(typed), None, "{typed}");
        }
    }
}
