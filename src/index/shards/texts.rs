//! Which pages' texts travel together: about two pages, so that ten results are ten small files and not one file a page.

use crate::index::document::SearchDocument;
use crate::index::store::PageNumber;
use std::ops::Range;

/// In letters; a Chinese character is as much as three.
const SIZE: usize = 2_400;
/// What one character of the list of sizes can say.
pub const MOST_PAGES: usize = 35;

/// Cuts pages of these [`length`]s.
pub fn cut(lengths: impl Iterator<Item = usize>) -> Vec<Range<PageNumber>> {
    let mut texts: Vec<Range<PageNumber>> = Vec::new();
    let mut size = SIZE;
    for (number, length) in (0..).zip(lengths) {
        match texts.last_mut().filter(|open| size < SIZE && open.len() < MOST_PAGES) {
            Some(open) => open.end = number + 1,
            None => {
                texts.push(number..number + 1);
                size = 0;
            }
        }
        size += length;
    }
    texts
}

/// How long a page is: in letters, see [`SIZE`].
pub fn length(page: &SearchDocument) -> usize {
    let words = page.terms.iter().chain(&page.official);
    let texts = [&page.title, &page.url, &page.summary, &page.body].into_iter().chain(words);
    // From U+3000 on, where the scripts of East Asia are, the first byte of a character is no less than this.
    let wide = |text: &str| text.bytes().filter(|byte| *byte >= 0xe3).count();
    texts.map(|text| text.chars().count() + 2 * wide(text)).sum()
}
