//! Words that no list has, as the names and rare words of real pages: some common, most on a page or two.
//!
//! They are made as words of the language are: Italian stems with endings, Arabic roots in patterns with articles, pairs of Chinese
//! characters. So they have forms that a search should bring together, and neighbours with which it should not confuse them. The
//! other languages join the beginning of one word and the end of another.

use super::grammar::Grammar;
use super::random::Random;

/// So many different ones; a portal of 5,000 pages meets two thirds of them.
const WORDS: usize = 30_000;

const SYLLABLES: [&str; 48] = [
    "ba", "be", "bo", "ca", "co", "cri", "da", "de", "di", "fa", "fe", "fio", "ga", "gra", "la", "le", "li", "lo", "ma", "me",
    "mi", "mo", "na", "ne", "no", "pa", "pe", "pi", "pro", "ra", "re", "ri", "ro", "sa", "se", "sco", "si", "spe", "sta", "ta",
    "te", "ti", "tra", "tu", "va", "ve", "vi", "zo",
];
const ENDS: [&str; 12] = ["n", "nd", "r", "rt", "st", "tt", "l", "c", "v", "m", "p", "gn"];
/// Forms of one word. The first is the one in lists.
const ENDINGS: [&[&str]; 7] = [
    &["o", "i"],
    &["a", "e"],
    &["azione", "azioni"],
    &["amento", "amenti"],
    &["are", "ato", "ata", "ati", "ando", "ano", "ava"],
    &["ista", "isti", "iste"],
    &["oso", "osa", "osi", "ose"],
];

const CONSONANTS: &str = "بتثجحخدذرزسشصضطظعغفقكلمنه";
/// 1, 2, 3 are the consonants of the root.
const PATTERNS: [&str; 7] = ["1ا23", "م12و3", "ت12ي3", "12ا3ة", "است12ا3", "م1ا23ة", "ا1ت2ا3"];
const ARTICLES: [&str; 5] = ["", "ال", "وال", "بال", "لل"];
const PLURALS: [&str; 4] = ["", "", "ات", "ين"];

const CHARACTERS: &str = "安百北本边长场成城池川春达大丹德地定东方丰风峰福富高光广贵海汉和河红宏洪花华怀黄惠吉佳家嘉建江金锦京景静久开康科克坤兰乐丽利良林灵\
    龙隆罗美民明木南宁欧平奇千前乾清庆泉仁荣容瑞三山善尚胜盛石世书水顺思松苏泰特天田通同万旺维文武西喜先祥新兴星雄秀雅阳扬洋业义益英永友\
    玉元园远月云在泽振正志智中忠洲珠竹子宗";

impl Grammar {
    /// A word's number: small ones are more common.
    pub fn coin(&self, random: &mut Random) -> usize {
        let most = random.early(WORDS) + 1;
        random.below(most)
    }

    /// A word in one of its forms; names have no other than the first.
    pub fn coined(&self, word: usize, form: Option<&mut Random>) -> String {
        let mut of_word = Random::of(0, word, self.lang);
        match self.lang {
            "it" => italian(&mut of_word, form),
            "ar" => arabic(&mut of_word, form),
            "zh" => pair(&mut of_word),
            _ => joined(&mut of_word, self.list("document"), self.list("paper")),
        }
    }
}

fn italian(word: &mut Random, form: Option<&mut Random>) -> String {
    let syllables: String = (0..=word.below(2) + 1).map(|_| word.pick(&SYLLABLES)).collect();
    let stem = syllables + word.pick(&ENDS);
    let endings = word.pick(&ENDINGS);
    stem + form.map_or(endings[0], |form| form.pick(endings))
}

fn arabic(word: &mut Random, form: Option<&mut Random>) -> String {
    let consonants: Vec<char> = CONSONANTS.chars().collect();
    let root = [0; 3].map(|_| word.pick(&consonants));
    let pattern = word.pick(&PATTERNS);
    let stem: String =
        pattern.chars().map(|letter| letter.to_digit(10).map_or(letter, |place| root[place as usize - 1])).collect();
    let Some(form) = form else { return stem };
    let plural = if stem.ends_with('ة') { "" } else { form.pick(&PLURALS) };
    form.pick(&ARTICLES).to_owned() + &stem + plural
}

fn pair(word: &mut Random) -> String {
    let characters: Vec<char> = CHARACTERS.chars().filter(|character| !character.is_whitespace()).collect();
    [0; 2].map(|_| word.pick(&characters)).into_iter().collect()
}

fn joined(word: &mut Random, firsts: &[&'static str], lasts: &[&'static str]) -> String {
    let first: Vec<char> = word.pick(firsts).chars().filter(|letter| letter.is_alphabetic()).collect();
    let last: Vec<char> = word.pick(lasts).chars().filter(|letter| letter.is_alphabetic()).collect();
    let cut = 2 + word.below(first.len().saturating_sub(2).max(1));
    let from = word.below(last.len().saturating_sub(1).max(1));
    first.into_iter().take(cut).chain(last.into_iter().skip(from)).take(12).collect()
}
