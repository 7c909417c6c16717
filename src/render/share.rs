//! A text passed on: as a text message, by mail, by whatever the reader's telephone offers.

use super::view::item::ShareView;
use crate::base::route::encoded_value;

/// Two text messages in letters that no short code knows (Arabic, Chinese): 134 letters with the address; in Latin ones, one.
const MOST_LETTERS: usize = 160;

/// What is sent of a page: its title, as much of the short answer as a text message bears, the address.
pub(super) fn share(title: &str, answer: Option<&str>, url: &str) -> ShareView {
    let room = MOST_LETTERS.saturating_sub(letters(title) + letters(url) + 3);
    let answer = answer.map(|answer| shortened(answer, room)).filter(|answer| !answer.is_empty());
    let text = answer.map_or_else(|| format!("{title}\n{url}"), |answer| format!("{title}\n{answer}\n{url}"));
    ShareView {
        // `?&body=` is what both Android and iOS take.
        sms: format!("sms:?&body={}", encoded_value(&text)),
        mail: format!("mailto:?subject={}&body={}", encoded_value(title), encoded_value(&text)),
        url: url.to_owned(),
        text,
    }
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

/// At most so many letters, cut between words; too few words are none.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if letters(text) <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    match cut.rsplit_once(char::is_whitespace) {
        Some((whole, _)) => format!("{whole}…"),
        // Chinese has no spaces: a cut anywhere is between words.
        None if !cut.is_ascii() && !cut.is_empty() => format!("{cut}…"),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_message_keeps_title_and_address_whole() {
        let answer = "Dal sessantesimo giorno prima della scadenza. ".repeat(9);
        let shared = share("Quando rinnovo?", Some(&answer), "https://x.example/it/faq/a/");
        assert!(letters(&shared.text) <= MOST_LETTERS, "{}", shared.text);
        assert!(shared.text.starts_with("Quando rinnovo?\nDal sessantesimo"));
        assert!(shared.text.ends_with("…\nhttps://x.example/it/faq/a/"));
        assert!(shared.sms.starts_with("sms:?&body=Quando%20rinnovo%3F%0ADal"));
    }

    #[test]
    fn words_are_not_cut() {
        assert_eq!(shortened("uno due tre", 9), "uno due…");
        assert_eq!(shortened("precipitevolissimevolmente", 9), "");
        assert_eq!(shortened("居留证到期前六十天", 5), "居留证到…");
        assert_eq!(shortened("uno", 3), "uno");
    }
}
