//! The files of the search, language by language. A language whose pages offer the same words as before keeps them.

use super::Work;
use super::ledger::Stamped;
use super::twins::Packer;
use crate::base::hash::Version;
use crate::base::lang::Lang;
use crate::base::route::Route;
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
    let terms = Version::of_value(&pages::terms(&context));
    let version = Version::of(offers.iter().map(|offer| offer.version).chain([terms]).map(Version::to_bytes));
    if let Some(files) = work.known.library(lang, version)
        && keep_all(work, lang, files)?
    {
        work.made.add_library(lang, version, files.to_vec());
        return Ok(());
    }
    let document = |(offer, item): (Offer, &Arc<Item>)| offer.document.unwrap_or_else(|| pages::document(&context, item));
    let documents = offers.into_par_iter().zip(items).map(document).collect();
    let files = match site.search_of(lang, pages::library_of(&context, documents)) {
        Ok(files) => files,
        Err(diagnostic) => {
            work.fail(*diagnostic);
            return Ok(());
        }
    };
    let mut packer = Packer::default();
    let put = |(name, bytes): (String, Vec<u8>)| {
        let path = Route::SearchFile(*lang, name.clone()).file();
        let stamp = work.put(&mut packer, &path, &bytes)?;
        Ok((name, stamp))
    };
    let stamps: Result<Stamped, PublishError> = files.into_iter().map(put).collect();
    work.made.add_library(lang, version, stamps?);
    Ok(())
}

/// Either all files of a language are as they were or none counts as kept.
fn keep_all(work: &Work<'_>, lang: &Lang, files: &[(String, Stamp)]) -> Result<bool, PublishError> {
    let paths: Stamped = files.iter().map(|(name, stamp)| (Route::SearchFile(*lang, name.clone()).file(), *stamp)).collect();
    work.keep(&paths)
}

/// What an item offers to the search of a language. It is worked out only if something that it was worked out from has changed, or when
/// the language's index is made anew.
struct Offer {
    version: Version,
    document: Option<SearchDocument>,
}

impl Offer {
    fn of(work: &Work<'_>, lang: &Lang, item: &Item) -> Self {
        let key = format!("{lang} {}", item.id);
        if let Some(entry) = work.known.document(&key) {
            work.made.carry_document(key, entry);
            return Self { version: entry.made, document: None };
        }
        let site = work.order.site.watched();
        // Looked up, not taken as it is, so that it is among what was looked at.
        let document = site.context(lang).zip(site.portal.item(&item.id)).map(|(context, item)| pages::document(&context, item));
        let version = Version::of_value(&document);
        work.made.add_document(key, &site.portal.items.reads(), version);
        Self { version, document }
    }
}
