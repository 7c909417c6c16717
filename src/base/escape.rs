//! Words as HTML. Owner of `pulldown-cmark-escape`, which Tera uses too.

use pulldown_cmark_escape::{FmtWriter, escape_html, escape_html_body_text};
use std::fmt;

/// Words for an attribute in quotation marks, and for wherever else words may stand.
#[derive(Debug, Clone, Copy)]
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape_html(FmtWriter(formatter), self.0)
    }
}

/// Appends words that stand between tags: apostrophes and quotation marks stay as they are.
pub fn push_text(out: &mut String, text: &str) {
    // Nothing fails where a text is only appended to.
    let _ = escape_html_body_text(out, text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_no_attribute_and_begin_no_tag() {
        assert_eq!(Escaped("l'è \"qui\" & <là>").to_string(), "l&#39;è &quot;qui&quot; &amp; &lt;là&gt;");
        assert_eq!(Escaped("居留证 senza segni").to_string(), "居留证 senza segni");
    }

    #[test]
    fn between_tags_apostrophes_stay() {
        let mut out = "<p>".to_owned();
        push_text(&mut out, "l'ufficio \"A\" & <b>, con più di sedici lettere");
        assert_eq!(out, "<p>l'ufficio \"A\" &amp; &lt;b&gt;, con più di sedici lettere");
    }
}
