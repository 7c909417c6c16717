//! The files of the search, language by language. A language whose pages offer what they offered keeps them; where only the standing of
//! pages is another, the dictionary stays and their texts are made again.

use super::Work;
use super::ledger::{Library, Offered, Stamped};
use super::twins::Packer;
use crate::base::hash::Version;
use crate::base::lang::Lang;
use crate::base::route::{Route, SEARCH_MANIFEST};
use crate::index::shards::{Files, Renewal};
use crate::index::{SearchDocument, pages};
use crate::model::Item;
use crate::write::{PublishError, Stamp};
use rayon::prelude::*;
use std::sync::Arc;

pub(super) fn publish(work: &Work<'_>) -> Result<(), PublishError> {
    if !work.order.search {
        return Ok(());
    }
    let (portal, part) = (&work.order.site.portal, work.order.part);
    // The files of a search stand in the same cell as its page, and what nobody wants needs no index.
    let is_wanted = |lang: &&Lang| part.has(portal, &Route::Search(*(*lang)));
    let languages: Vec<&Lang> = portal.settings.languages.iter().filter(is_wanted).collect();
    // A language is written and let go before its thread begins another: an index takes more memory than a thousand pages.
    languages.into_par_iter().with_max_len(1).try_for_each(|lang| language(work, lang))
}

fn language(work: &Work<'_>, lang: &Lang) -> Result<(), PublishError> {
    let site = work.order.site;
    let Some(context) = site.context(lang) else { return Ok(()) };
    let items: Vec<&Arc<Item>> = site.portal.items.iter().collect();
    let offers: Vec<Offer> = items.par_iter().map(|item| Offer::of(work, lang, item)).collect();
    let new = library(&offers, Version::of_value(&pages::terms(&context)));
    let document = |page: usize| offers[page].document.clone().unwrap_or_else(|| pages::document(&context, items[page]));
    if let Some(files) = still(work, lang, &offers, &new, &document)? {
        work.made.add_library(lang, Library { files, ..new });
        return Ok(());
    }
    let document = |(offer, item): (Offer, &Arc<Item>)| offer.document.unwrap_or_else(|| pages::document(&context, item));
    let documents = offers.into_par_iter().zip(items).map(document).collect();
    match site.search_of(lang, pages::library_of(&context, documents)) {
        Ok(files) => work.made.add_library(lang, Library { files: put(work, lang, files)?, ..new }),
        Err(diagnostic) => work.fail(*diagnostic),
    }
    Ok(())
}

/// The files as they were, or with the texts of those pages that stand otherwise; `None` when all must be made anew.
fn still(
    work: &Work<'_>,
    lang: &Lang,
    offers: &[Offer],
    new: &Library,
    document: &(dyn Fn(usize) -> SearchDocument + Sync),
) -> Result<Option<Stamped>, PublishError> {
    let Some(known) = work.known.library(lang).filter(|known| known.words == new.words) else { return Ok(None) };
    if known.states == new.states && known.validated == new.validated {
        return Ok(keep(work, lang, &known.files)?.then(|| known.files.clone()));
    }
    let manifest = known.files.iter().find(|(name, _)| name == SEARCH_MANIFEST);
    let manifest = manifest.and_then(|(name, stamp)| work.publication.published(&path(lang, name), *stamp));
    let changed: Vec<bool> = offers.iter().map(|offer| offer.document.is_some()).collect();
    let is_narrowed = known.validated != new.validated;
    let renewal = manifest.and_then(|manifest| work.order.site.restate_search(lang, &manifest, &changed, is_narrowed, document));
    let Some(Renewal { gone, files }) = renewal else { return Ok(None) };
    let kept: Stamped = known.files.iter().filter(|(name, _)| !gone.contains(name)).cloned().collect();
    Ok(if keep(work, lang, &kept)? { Some([kept, put(work, lang, files)?].concat()) } else { None })
}

fn library(offers: &[Offer], terms: Version) -> Library {
    let words = Version::of(offers.iter().map(|offer| offer.offered.words).chain([terms]).map(Version::to_bytes));
    let states: Vec<&str> = offers.iter().map(|offer| offer.offered.state.as_str()).collect();
    let validated: Vec<bool> = offers.iter().map(|offer| offer.offered.validated).collect();
    Library { words, states: Version::of_value(&states), validated: Version::of_value(&validated), files: Vec::new() }
}

fn path(lang: &Lang, name: &str) -> String {
    Route::SearchFile(*lang, name.to_owned()).file()
}

fn put(work: &Work<'_>, lang: &Lang, files: Files) -> Result<Stamped, PublishError> {
    let mut packer = Packer::default();
    let put = |(name, bytes): (String, Vec<u8>)| {
        let stamp = work.put(&mut packer, &path(lang, &name), &bytes)?;
        Ok((name, stamp))
    };
    files.into_iter().map(put).collect()
}

/// Either all files are as they were or none counts as kept.
fn keep(work: &Work<'_>, lang: &Lang, files: &[(String, Stamp)]) -> Result<bool, PublishError> {
    let paths: Stamped = files.iter().map(|(name, stamp)| (path(lang, name), *stamp)).collect();
    work.keep(&paths)
}

/// What an item offers to the search of a language. It is worked out only if something that it was worked out from has changed, or when
/// the language's index is made anew.
struct Offer {
    offered: Offered,
    document: Option<SearchDocument>,
}

impl Offer {
    fn of(work: &Work<'_>, lang: &Lang, item: &Item) -> Self {
        let key = format!("{lang} {}", item.id);
        if let Some(entry) = work.known.document(&key) {
            work.made.carry_document(key, entry);
            return Self { offered: entry.made.clone(), document: None };
        }
        let site = work.order.site.watched();
        // Looked up, not taken as it is, so that it is among what was looked at.
        let document = site.context(lang).zip(site.portal.item(&item.id)).map(|(context, item)| pages::document(&context, item));
        let offered = offered(document.as_ref());
        work.made.add_document(key, &site.portal.items.reads(), offered.clone());
        Self { offered, document }
    }
}

fn offered(document: Option<&SearchDocument>) -> Offered {
    let words = document.map(SearchDocument::words).unwrap_or_default();
    let (state, validated) = document.map_or_else(Default::default, |document| (document.state.to_owned(), document.validated));
    Offered { words, state, validated }
}
