//! The words of a link must say where it leads: people who use a screen reader hear the links alone, one after the other.

use super::Input;
use super::mention::{Mention, MentionKind, words};
use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::resolve::link::Found;

/// What says nothing by itself, in the languages that portals are written in.
const VAGUE: [(&str, &[&str]); 17] = [
    (
        "it",
        &[
            "qui",
            "clicca qui",
            "cliccare qui",
            "clicca",
            "link",
            "questo link",
            "leggi",
            "leggi tutto",
            "continua",
            "vai",
            "scarica",
            "pagina",
            "più informazioni",
            "di più",
        ],
    ),
    (
        "en",
        &[
            "here",
            "click here",
            "click",
            "link",
            "this link",
            "read more",
            "more",
            "learn more",
            "continue",
            "go",
            "download",
            "page",
            "more information",
        ],
    ),
    (
        "fr",
        &[
            "ici",
            "cliquez ici",
            "cliquer ici",
            "lien",
            "ce lien",
            "lire la suite",
            "en savoir plus",
            "plus",
            "suite",
            "télécharger",
            "page",
        ],
    ),
    (
        "es",
        &[
            "aquí",
            "haga clic aquí",
            "haz clic aquí",
            "clic aquí",
            "enlace",
            "este enlace",
            "leer más",
            "más",
            "más información",
            "descargar",
            "página",
        ],
    ),
    (
        "pt",
        &[
            "aqui",
            "clique aqui",
            "link",
            "ligação",
            "ler mais",
            "mais",
            "saiba mais",
            "mais informações",
            "descarregar",
            "página",
        ],
    ),
    (
        "ro",
        &[
            "aici",
            "clic aici",
            "click aici",
            "apasă aici",
            "link",
            "citește mai mult",
            "mai mult",
            "mai multe",
            "descarcă",
            "pagina",
        ],
    ),
    ("sq", &["këtu", "kliko këtu", "klikoni këtu", "lidhja", "lexo më shumë", "më shumë", "shkarko", "faqja"]),
    ("de", &["hier", "hier klicken", "klicken sie hier", "link", "mehr", "weiterlesen", "mehr erfahren", "herunterladen"]),
    ("ar", &["هنا", "اضغط هنا", "انقر هنا", "رابط", "الرابط", "المزيد", "اقرأ المزيد", "تحميل"]),
    ("ur", &["یہاں", "یہاں کلک کریں", "کلک کریں", "لنک", "مزید", "مزید پڑھیں", "ڈاؤن لوڈ"]),
    ("fa", &["اینجا", "اینجا کلیک کنید", "کلیک کنید", "لینک", "بیشتر", "ادامه مطلب", "دانلود"]),
    ("bn", &["এখানে", "এখানে ক্লিক করুন", "ক্লিক করুন", "লিংক", "আরও", "আরও পড়ুন", "ডাউনলোড"]),
    ("pa", &["ਇੱਥੇ", "ਇੱਥੇ ਕਲਿੱਕ ਕਰੋ", "ਕਲਿੱਕ ਕਰੋ", "ਲਿੰਕ", "ਹੋਰ", "ਹੋਰ ਪੜ੍ਹੋ"]),
    ("hi", &["यहाँ", "यहां", "यहाँ क्लिक करें", "यहां क्लिक करें", "लिंक", "और पढ़ें", "डाउनलोड"]),
    ("zh", &["这里", "此处", "点击这里", "点击此处", "点击", "链接", "更多", "阅读更多", "下载"]),
    ("uk", &["тут", "сюди", "натисніть тут", "посилання", "детальніше", "читати далі", "завантажити"]),
    ("ru", &["здесь", "тут", "сюда", "нажмите здесь", "ссылка", "подробнее", "читать далее", "скачать"]),
];

pub fn check(_input: &Input<'_>, mention: &Mention<'_>) -> Option<Diagnostic> {
    let MentionKind::Link { content } = &mention.kind else { return None };
    let text = words(content);
    if text.trim().is_empty() {
        let is_named_by_its_target = matches!(
            *mention.found,
            Ok(Found::Item { .. } | Found::Field { .. } | Found::Topic(_) | Found::Area(_) | Found::Fact(_)) | Err(_)
        );
        return (!is_named_by_its_target).then(|| Diagnostic::error("link-text-empty", mention.place()));
    }
    is_vague(&text, mention.lang).then(|| Diagnostic::warning("link-text-vague", mention.place()).with("text", text.trim()))
}

fn is_vague(text: &str, lang: &Lang) -> bool {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    let Some((_, vague)) = VAGUE.iter().find(|(known, _)| *known == language) else { return false };
    let plain = text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    vague.contains(&plain.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Rule, testing};

    fn check(body: &str, expected: &[&str]) {
        let files = format!("--- content/faq/a.it.md\n---\nquestion: A\nanswer: a\n---\n{body}\n");
        testing::check(Rule::Mention(super::check), &files, expected);
    }

    #[test]
    fn a_link_says_where_it_leads() {
        check("[](faq:a) [il modulo](https://x.example) [**Qui**, al Comune](https://x.example)", &[]);
        check("[](https://x.example)", &["faq/a.it.md:5:1 link-text-empty"]);
        check("[![](a.png)](https://x.example)", &["faq/a.it.md:5:1 link-text-empty"]);
        check("[ **Clicca qui!** ](https://x.example)", &["faq/a.it.md:5:1 link-text-vague Clicca qui!"]);
    }

    #[test]
    fn a_broken_link_is_said_once() {
        check("[](faq:zz)", &[]);
    }

    #[test]
    fn each_language_has_its_own_empty_words() {
        let vague = |text, tag| is_vague(text, &Lang::parse(tag).unwrap());
        assert!(vague("هنا", "ar") && vague("here", "en-GB") && vague("点击这里。", "zh-Hant"));
        assert!(!vague("qui", "fr") && !vague("here", "xx"));
    }
}
