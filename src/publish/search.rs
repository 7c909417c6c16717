//! The files of the search, language by language. A language whose pages offer the same words as before keeps them.

use super::Work;
use super::twins::Packer;
use crate::base::hash::Version;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::index::pages;
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
    let is_wanted = |lang: &&Lang| part.has(portal, &Route::Search((*lang).clone()));
    let languages: Vec<&Lang> = portal.settings.languages.iter().filter(is_wanted).collect();
    // One language after the other where threads are few: an index takes more memory than a thousand pages.
    languages.into_par_iter().with_max_len(1).try_for_each(|lang| language(work, lang))
}

fn language(work: &Work<'_>, lang: &Lang) -> Result<(), PublishError> {
    let site = work.order.site;
    let Some(version) = library_version(work, lang) else { return Ok(()) };
    if let Some(files) = work.known.library(lang, version) {
        let kept = keep_all(work, lang, files)?;
        if kept {
            work.made.add_library(lang, version, files.to_vec());
            return Ok(());
        }
    }
    let files = match site.make_search(lang) {
        Ok(files) => files,
        Err(diagnostic) => {
            work.fail(*diagnostic);
            return Ok(());
        }
    };
    let mut packer = Packer::default();
    let put = |(name, bytes): (String, Vec<u8>)| {
        let path = Route::SearchFile(lang.clone(), name.clone()).file();
        let stamp = work.put(&mut packer, &path, &bytes)?;
        Ok((name, stamp))
    };
    let stamps: Result<Vec<(String, Stamp)>, PublishError> = files.into_iter().map(put).collect();
    work.made.add_library(lang, version, stamps?);
    Ok(())
}

/// Either all files of a language are as they were or none counts as kept.
fn keep_all(work: &Work<'_>, lang: &Lang, files: &[(String, Stamp)]) -> Result<bool, PublishError> {
    let paths: Vec<(String, Stamp)> =
        files.iter().map(|(name, stamp)| (Route::SearchFile(lang.clone(), name.clone()).file(), *stamp)).collect();
    work.keep(&paths)
}

/// Of everything that a language's index is made of. What an item offers is worked out only if something that it was worked out from
/// has changed.
fn library_version(work: &Work<'_>, lang: &Lang) -> Option<Version> {
    let site = work.order.site;
    let items: Vec<&Arc<Item>> = site.portal.items.iter().collect();
    let documents: Option<Vec<Version>> = items.into_par_iter().map(|item| document_version(work, lang, item)).collect();
    let terms = Version::of_value(&pages::terms(&site.context(lang)?));
    Some(Version::of(documents?.into_iter().chain([terms]).map(Version::to_bytes)))
}

fn document_version(work: &Work<'_>, lang: &Lang, item: &Item) -> Option<Version> {
    let key = format!("{lang} {}", item.id);
    if let Some(entry) = work.known.document(&key) {
        work.made.carry_document(key, entry);
        return Some(entry.made);
    }
    let site = work.order.site.watched();
    let context = site.context(lang)?;
    let version = Version::of_value(&pages::document(&context, site.portal.item(&item.id)?));
    work.made.add_document(key, &site.portal.items.reads(), version);
    Some(version)
}
