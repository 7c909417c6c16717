//! A text passed on: as a text message, by mail, by whatever the reader's telephone offers.

use super::view::item::ShareView;
use crate::base::route::encoded_value;

/// The letters of which a text message bears 160 (GSM 03.38, without its table of extensions); of others, two together bear 134.
const SHORT_LETTERS: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// What is sent of a page: its title, as much of the short answer as one text message bears (two in other letters), the address.
pub(super) fn share(title: &str, answer: Option<&str>, url: &str) -> ShareView {
    let is_short = title.chars().chain(answer.unwrap_or_default().chars()).all(is_short_letter);
    let most: usize = if is_short { 160 } else { 134 };
    let room = most.saturating_sub(letters(title) + letters(url) + 2);
    let answer = answer.map(|answer| shortened(answer, room)).filter(|answer| !answer.is_empty());
    let text = answer.map_or_else(|| format!("{title}\n{url}"), |answer| format!("{title}\n{answer}\n{url}"));
    let body = encoded_value(&text);
    ShareView {
        // `?&body=` is what both Android and iOS take.
        sms: format!("sms:?&body={body}"),
        mail: format!("mailto:?subject={}&body={body}", encoded_value(title)),
        url: url.to_owned(),
        text,
    }
}

fn is_short_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || SHORT_LETTERS.contains(letter)
}

/// As text messages count them: in units of UTF-16.
fn letters(text: &str) -> usize {
    text.encode_utf16().count()
}

/// At most so many letters, cut between words; too few words are none.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if letters(text) <= most {
        return text.to_owned();
    }
    // Three dots: the one sign for them is not among the letters of short messages.
    let cut: String = text.chars().take(most.saturating_sub(3)).collect();
    match cut.rsplit_once(char::is_whitespace) {
        Some((whole, _)) => format!("{whole}..."),
        // Chinese has no spaces: a cut anywhere is between words.
        None if !cut.is_ascii() && !cut.is_empty() => format!("{cut}..."),
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
        assert!((130..=160).contains(&letters(&shared.text)), "{}", shared.text);
        assert!(shared.text.starts_with("Quando rinnovo?\nDal sessantesimo"));
        assert!(shared.text.ends_with("...\nhttps://x.example/it/faq/a/"));
        assert!(shared.sms.starts_with("sms:?&body=Quando%20rinnovo%3F%0ADal"));
    }

    #[test]
    fn letters_that_short_messages_lack_leave_less_room() {
        let answer = "È possibile dal sessantesimo giorno prima. ".repeat(9);
        let shared = share("Quando rinnovo?", Some(&answer), "https://x.example/it/faq/a/");
        assert!((100..=134).contains(&letters(&shared.text)), "{}", shared.text);
    }

    #[test]
    fn words_are_not_cut() {
        assert_eq!(shortened("uno due tre", 10), "uno...");
        assert_eq!(shortened("precipitevolissimevolmente", 9), "");
        assert_eq!(shortened("居留证到期前六十天", 7), "居留证到...");
        assert_eq!(shortened("uno", 3), "uno");
    }
}
