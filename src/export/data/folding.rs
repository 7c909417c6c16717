//! Lines as vCard has them (RFC 6350): text escaped, long lines folded. No crate: those for vCard bring tables of media types and of
//! time zones along for the sixty lines that follow.

/// A file of content lines.
#[derive(Debug, Default)]
pub struct Lines(String);

/// The most bytes that a line may have.
const WIDTH: usize = 75;

impl Lines {
    /// A line whose value is as it must be: `VERSION:4.0`, an address of the web.
    pub fn raw(&mut self, name: &str, value: &str) {
        // What an editor wrote ends no line before its time.
        self.fold(&format!("{name}:{}", value.replace(['\r', '\n'], "")));
    }

    /// A line whose value is one text. There a semicolon means nothing, and not every program takes a backslash away.
    pub fn text(&mut self, name: &str, value: &str) {
        self.raw(name, &escaped(value).replace("\\;", ";"));
    }

    /// A line of several texts in a fixed order, some of them perhaps empty: an address.
    pub fn parts(&mut self, name: &str, values: &[&str]) {
        let values: Vec<String> = values.iter().map(|value| escaped(value)).collect();
        self.raw(name, &values.join(";"));
    }

    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    /// No letter is cut in two; the space that begins a further line counts.
    fn fold(&mut self, line: &str) {
        let mut width = 0;
        for letter in line.chars() {
            if width + letter.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as the value of a property; iCalendar has the same rule.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_is_escaped() {
        let mut lines = Lines::default();
        lines.text("NOTE", "a,b;c\\d\r\ne");
        lines.parts("ADR", &["", "Via Roma, 1", "x;y"]);
        assert_eq!(String::from_utf8(lines.into_bytes()).unwrap(), "NOTE:a\\,b;c\\\\d\\ne\r\nADR:;Via Roma\\, 1;x\\;y\r\n");
    }

    #[test]
    fn lines_are_folded_between_letters() {
        let text = "è".repeat(100);
        let mut lines = Lines::default();
        lines.text("NOTE", &text);
        let file = String::from_utf8(lines.into_bytes()).unwrap();
        assert!(file.lines().all(|line| line.len() <= WIDTH), "{file}");
        assert_eq!(file.replace("\r\n ", "").trim_end(), format!("NOTE:{text}"));
    }
}
