//! An index whose pages have the words that they had, and stand otherwise: a translation is behind, a validation has lapsed. No piece of
//! the dictionary knows of that, so the texts of those pages and perhaps what one narrows by are all that is made again.

use super::facets::FacetWords;
use super::files::{
    BLOCK, FINGERPRINT, Files, Manifest, TEXTS, insert_block, json, narrowing, narrowing_name, packed, piece_name, rows,
};
use crate::base::lang::Lang;
use crate::base::route::SEARCH_MANIFEST;
use crate::index::document::SearchDocument;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

/// How readers call what they narrow these pages by.
pub type Narrowing<'a> = dyn Fn(&[SearchDocument]) -> Vec<FacetWords> + Sync + 'a;

/// The pages of an index, of which some stand otherwise than when it was made.
pub struct Restated<'a> {
    pub lang: Lang,
    /// Of each page, whether it may.
    pub changed: &'a [bool],
    /// A page by its number. Asked for few, unless one narrows by what has changed.
    pub document: &'a (dyn Fn(usize) -> SearchDocument + Sync),
    /// `None` where nobody narrows by what has changed.
    pub narrowing: Option<&'a Narrowing<'a>>,
}

impl fmt::Debug for Restated<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Restated").field("lang", &self.lang).finish_non_exhaustive()
    }
}

/// Files that take the place of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewal {
    /// Names among which those of `files` may be.
    pub gone: BTreeSet<String>,
    /// The manifest is among them.
    pub files: Files,
}

/// What is other in the files of an index than when this manifest was made. `None` where the manifest is not of these pages.
#[must_use]
pub fn renew(manifest: &[u8], pages: &Restated<'_>) -> Option<Renewal> {
    let mut manifest: Manifest = serde_json::from_slice(manifest).ok()?;
    let pieces = pieces(&manifest.texts.sizes)?;
    let is_whole = pieces.last().map_or(0, |last| last.end) == pages.changed.len();
    if !is_whole || manifest.texts.prints.len() != pieces.len().div_ceil(BLOCK) * FINGERPRINT {
        return None;
    }
    let mut renewal = Renewal { gone: BTreeSet::from([SEARCH_MANIFEST.to_owned()]), files: Files::new() };
    for (number, block) in pieces.chunks(BLOCK).enumerate() {
        if block.iter().any(|piece| pages.changed.get(piece.clone()).is_none_or(|changed| changed.contains(&true))) {
            let (first, place) = (number * BLOCK, number * FINGERPRINT..(number + 1) * FINGERPRINT);
            let old = manifest.texts.prints.get(place.clone())?;
            renewal.gone.extend((first..first + block.len()).map(|piece| piece_name(TEXTS, piece, old)));
            let packed = packed(block, |piece| rows(&piece.clone().map(pages.document).collect::<Vec<_>>()));
            let print = insert_block(TEXTS, first, packed, &mut renewal.files);
            manifest.texts.prints.replace_range(place, &print);
        }
    }
    if let Some(words) = pages.narrowing {
        renewal.gone.extend(manifest.facets.as_deref().map(narrowing_name));
        let documents: Vec<SearchDocument> = (0..pages.changed.len()).map(pages.document).collect();
        manifest.facets = narrowing(&words(&documents), &documents, &pages.lang, &mut renewal.files);
    }
    renewal.files.insert(SEARCH_MANIFEST.to_owned(), json(&manifest));
    Some(renewal)
}

/// Which pages each file has.
fn pieces(sizes: &str) -> Option<Vec<Range<usize>>> {
    let mut end = 0;
    let piece = |size: char| {
        let start = end;
        end += size.to_digit(36)? as usize;
        Some(start..end)
    };
    sizes.chars().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::document::Library;
    use crate::index::shards::{SearchIndex, files};
    use proptest::prelude::*;

    fn narrowing(_: &[SearchDocument]) -> Vec<FacetWords> {
        let of = |page: &SearchDocument, _: &Lang| page.validated.then(|| "yes".to_owned()).into_iter().collect();
        vec![FacetWords { id: "validated", values: vec![("yes".to_owned(), "sì".to_owned())], of }]
    }

    fn made(documents: &[SearchDocument]) -> Files {
        files(&SearchIndex::build(Library::sample("it", documents)).unwrap(), &narrowing(documents))
    }

    /// Long enough that three pages fill a file, so that there are several blocks of files.
    fn pages(count: usize) -> Vec<SearchDocument> {
        let body = |number: usize| format!("permesso di soggiorno numero {number}, ").repeat(30);
        (0..count)
            .map(|number| SearchDocument::sample(&format!("/{number}/"), &format!("Pagina {number}"), &body(number)))
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn renewed_files_are_those_of_a_new_index(
            count in 1_usize..120,
            restated in prop::collection::vec((0_usize..120, any::<bool>(), any::<bool>()), 0..6),
        ) {
            let before = pages(count);
            let (mut after, mut changed) = (before.clone(), vec![false; count]);
            for (page, is_behind, validated) in restated.into_iter().filter(|(page, ..)| *page < count) {
                after[page].state = if is_behind { "outdated" } else { "original" };
                after[page].validated = validated;
                changed[page] = true;
            }
            let old = made(&before);
            let document = |page: usize| after[page].clone();
            let is_narrowed = before.iter().map(|page| page.validated).ne(after.iter().map(|page| page.validated));
            let narrowing = if is_narrowed { Some(&narrowing as _) } else { None };
            let pages = Restated { lang: Lang::parse("it").unwrap(), changed: &changed, document: &document, narrowing };
            let Renewal { gone, files } = renew(&old[SEARCH_MANIFEST], &pages).unwrap();
            let kept = old.into_iter().filter(|(name, _)| !gone.contains(name));
            prop_assert!(kept.chain(files).collect::<Files>() == made(&after));
        }
    }

    #[test]
    fn a_manifest_of_other_pages_renews_nothing() {
        let manifest = &made(&pages(9))[SEARCH_MANIFEST];
        let document = |number| pages(10).swap_remove(number);
        let of = |changed| Restated { lang: Lang::parse("it").unwrap(), changed, document: &document, narrowing: None };
        assert!(renew(manifest, &of(&[true; 9])).is_some());
        assert!(renew(manifest, &of(&[true; 10])).is_none());
        assert!(renew(b"{}", &of(&[true; 9])).is_none());
    }
}
