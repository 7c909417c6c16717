//! Site → folder: every address is asked once, in parallel, and what did not change is neither made nor written.
//!
//! What a page was made from is noted while it is made (`model::Items`), and kept beside the folder with the stamps of the files
//! ([`ledger`]). The next build makes again what stood on something that is different now; nobody guesses. What all pages stand on
//! (`ground`) is one number: a change there makes everything anew.
//! Absent on purpose: how a page is made, how folders change places, what people read of it.

mod before;
mod ground;
mod ledger;
pub mod merge;
mod pages;
pub mod part;
mod said;
mod search;
mod twins;

use crate::base::diagnostic::{Diagnostic, in_order};
use crate::base::hash::Version;
use crate::site::Site;
use crate::site::budget::{self, Excess, Scales};
use crate::site::part::Part;
use crate::write::{Durability, Publication, PublishError, Published, Spare};
pub use before::{Before, Begun};
use ledger::{Ledger, NewLedger};
use part::Listing;
use said::Said;
use std::fmt::Debug;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// What is to be published.
#[derive(Debug)]
pub struct Order<'a> {
    pub site: &'a Site,
    /// Of the files that are no items, and of what the run was told (see `Workspace::inputs`).
    pub inputs: Version,
    /// How much of it.
    pub part: &'a Part,
    /// Whether the files of the search are made.
    pub search: bool,
    /// Whether texts are published compressed, too.
    pub precompress: bool,
    /// Publish what is healthy: pages that fail are left out, heavy ones are published.
    pub keep_going: bool,
    /// `None` where something is wrong with what went in.
    pub sound: Option<Sound<'a>>,
    pub progress: &'a dyn Progress,
}

/// Something without errors went in: while it is the same there is nothing to do (see [`Before::unchanged`]), and this to be said.
#[derive(Debug, Clone, Copy)]
pub struct Sound<'a> {
    /// Of everything that went in (see `pipeline::whole`).
    pub whole: Version,
    pub warnings: &'a [Diagnostic],
}

/// Who is told how far it is.
pub trait Progress: Debug + Sync {
    /// So many addresses are to come.
    fn expect(&self, addresses: usize);
    /// One of them is done.
    fn done(&self);
}

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    pub published: Published,
    /// What is wrong with pages: left out or too heavy.
    pub failed: Vec<Diagnostic>,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum Failure {
    /// These pages fail, or are too heavy.
    Pages(Vec<Diagnostic>),
    Disk(PublishError),
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        Self::Disk(error)
    }
}

/// A publication under way, as those see it who make its files.
struct Work<'a> {
    order: &'a Order<'a>,
    publication: &'a Publication,
    known: Ledger,
    made: NewLedger,
    /// Of a part: what it says of itself.
    listing: Option<Listing>,
    /// What one build leaves for the next, besides the note.
    spare: Option<Spare>,
    twins: twins::Rule,
    scales: Scales<'a>,
    failed: Mutex<Vec<Diagnostic>>,
    heavy: Mutex<Vec<Excess>>,
}

/// Publishes a site into the folder for which this was begun.
///
/// # Errors
/// See [`Failure`]; the folder is then as it was.
pub fn publish(order: &Order<'_>, begun: Begun) -> Result<Outcome, Failure> {
    let Begun { out, publication, note } = begun;
    let ground = ground::version(order);
    let known = note.map(|note| Ledger::read(note, ground, &order.site.portal)).unwrap_or_default();
    let work = Work {
        order,
        publication: &publication,
        made: NewLedger::after(&known, ground),
        known,
        listing: listing(order, &out),
        spare: Spare::beside(&out),
        twins: if order.precompress { twins::Rule::of(order.site) } else { twins::Rule::Never },
        scales: Scales::new(order.site),
        failed: Mutex::default(),
        heavy: Mutex::default(),
    };
    // An index is the work of one thread. Beside it the others make pages.
    let (pages, search) = rayon::join(|| pages::publish(&work), || search::publish(&work));
    pages.and(search)?;
    let Work { known, made, listing, failed, heavy, .. } = work;
    let mut failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    failed.extend(budget::diagnostics(heavy.into_inner().unwrap_or_else(PoisonError::into_inner)));
    let failed = in_order(failed);
    if !failed.is_empty() && !order.keep_going {
        return Err(Failure::Pages(failed));
    }
    if let Some(listing) = listing {
        publication.put(part::FILE, &listing.finish(order).to_bytes())?;
    }
    let sound = order.sound.filter(|_| failed.is_empty() && matches!(order.part, Part::Whole));
    let warnings = sound.iter().flat_map(|sound| sound.warnings).map(Said::from).collect();
    // What was known is let go there as well: taking it apart is work for a second thread.
    let note = move || made.finish(&known, &order.site.portal, sound.map(|sound| sound.whole), warnings);
    let published = publication.finish(Durability::PowerCut, note)?;
    Ok(Outcome { published, failed })
}

fn listing(order: &Order<'_>, out: &Path) -> Option<Listing> {
    match order.part {
        Part::Whole => None,
        Part::Of(selection) => Some(Listing::new(selection, out)),
    }
}

impl Work<'_> {
    /// Notes a file of a part that was just made.
    fn list(&self, file: &str, bytes: &[u8]) {
        if let Some(listing) = &self.listing {
            listing.add(file, bytes);
        }
    }

    /// Notes a file of a part that stays as it was.
    fn list_kept(&self, file: &str) -> Result<(), PublishError> {
        self.listing.as_ref().map_or(Ok(()), |listing| listing.add_kept(file))
    }

    fn fail(&self, diagnostic: Diagnostic) {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).push(diagnostic);
    }
}
