//! The files of the search, language by language. A language whose pages offer what they offered keeps them; else it has an edition of
//! its own, made from the one before where that can be.

use super::Work;
use super::ledger::{Library, Noted, Stamped};
use super::twins::Packer;
use crate::base::hash::Version;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::index::shards::{Archive, Files};
use crate::index::shelf::Shelf;
use crate::index::{Offered, SearchDocument, pages};
use crate::model::Item;
use crate::write::{PublishError, Stamp};
use rayon::prelude::*;
use std::collections::HashMap;
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
    let offers: Vec<Offer<'_>> = items.par_iter().map(|item| Offer::of(work, lang, item)).collect();
    let offered: Vec<Offered> = offers.iter().map(|offer| offer.noted.made().clone()).collect();
    let (noted, made): (Vec<_>, Vec<_>) = offers.into_iter().map(|offer| ((offer.key, offer.noted), offer.document)).unzip();
    work.made.add_documents(noted);
    let offers = Version::of_value(&(&offered, pages::terms(&context)));
    let known = work.known.library(lang);
    if let Some(known) = known.filter(|known| known.offers == offers)
        && keep(work, lang, &known.files)?
    {
        work.made.add_library(lang, known.clone());
        return Ok(());
    }
    let page = |number: usize| pages::document(&context, items[number]);
    let mut shelf = Shelf::new(made, &page);
    let stamps: HashMap<&str, Stamp> =
        known.iter().flat_map(|known| &known.files).map(|(name, stamp)| (name.as_str(), *stamp)).collect();
    let published = |name: &str| work.publication.published(&path(lang, name), *stamps.get(name)?);
    let archive = work.spare.as_ref().map(|cabinet| Archive { published: &published, cabinet });
    // Where what should be kept is no longer there, the edition before is worth nothing.
    for archive in [archive, archive.map(|archive| Archive::empty(archive.cabinet))] {
        let edition = match site.search_edition(&context, &offered, &mut shelf, archive) {
            Ok(edition) => edition,
            Err(diagnostic) => {
                work.fail(*diagnostic);
                break;
            }
        };
        let kept = known.iter().flat_map(|known| &known.files).filter(|(name, _)| edition.kept.contains(name));
        let kept: Stamped = kept.cloned().collect();
        if kept.len() == edition.kept.len() && keep(work, lang, &kept)? {
            let files = [kept, put(work, lang, edition.files)?].concat();
            work.made.add_library(lang, Library { offers, files });
            break;
        }
    }
    Ok(())
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
struct Offer<'a> {
    /// The item and the language.
    key: String,
    noted: Noted<'a, Offered>,
    document: Option<SearchDocument>,
}

impl<'a> Offer<'a> {
    fn of(work: &'a Work<'_>, lang: &Lang, item: &Item) -> Self {
        let key = format!("{lang} {}", item.id);
        if let Some(entry) = work.known.document(&key) {
            return Self { key, noted: Noted::Known(entry), document: None };
        }
        let site = work.order.site.watched();
        // Looked up, not taken as it is, so that it is among what was looked at.
        let document = site.context(lang).zip(site.portal.item(&item.id)).map(|(context, item)| pages::document(&context, item));
        let offered = document.as_ref().map(Offered::from).unwrap_or_default();
        Self { key, noted: Noted::Made(site.portal.items.reads(), offered), document }
    }
}
