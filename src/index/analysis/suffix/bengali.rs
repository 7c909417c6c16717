//! Bengali: emphasis, case and plural or pointing endings of nouns, then the commonest verb endings, in the order they are written on.
//!
//! The genitive after a vowel is a bare র, which roots end in too (পরিবার): there it goes from every form alike.

use super::strip;

const EMPHASIS: [&str; 2] = ["ও", "ই"];
const CASE: [&str; 7] = ["দেরকে", "য়ের", "দের", "ের", "কে", "তে", "ে"];
const POINTING: [&str; 9] = ["গুলো", "গুলি", "সমূহ", "খানা", "টি", "টা", "টো", "েরা", "রা"];
const VERB: [&str; 15] = ["েছিলেন", "েছেন", "েছি", "ছেন", "বেন", "লাম", "িয়ে", "ার", "ুন", "েন", "ছি", "বো", "বে", "লে", "া"];

#[must_use]
pub fn stem(surface: &str) -> &str {
    let plain = strip(surface, &EMPHASIS, 3);
    let bare = without_genitive(strip(plain, &CASE, 2));
    let noun = without_genitive(strip(bare, &POINTING, 2));
    if noun == plain { strip(plain, &VERB, 2) } else { strip(noun, &["া"], 2) }
}

fn without_genitive(word: &str) -> &str {
    let rest = strip(word, &["র"], 2);
    if rest.ends_with(|last| "ািীুূেৈোৌঅআইঈউঊএঐওঔ".contains(last)) { rest } else { word }
}
