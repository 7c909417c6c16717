//! Where desks do a procedure differently from the agreed standard, which is the guide itself, and how long they may.

use crate::base::id::{Collection, ItemId};
use crate::model::{Front, Portal};
use crate::parse::localized::Localized;
use crate::parse::record::Record;
use crate::parse::record::guide::{Guide, Practice, PracticeSubject};
use jiff::civil::Date;

/// One thing that some desks do differently in the same words, for the same reason and until the same day.
#[derive(Debug, Clone)]
pub struct Exception<'a> {
    pub about: PracticeSubject,
    pub desks: Vec<&'a ItemId>,
    pub text: &'a Localized,
    pub reason: &'a Localized,
    pub until: Date,
}

impl Exception<'_> {
    /// Days until the end; below zero when it has passed.
    #[must_use]
    pub fn days_left(&self, today: Date) -> i64 {
        let left = today.until(self.until).map(|span| i64::from(span.get_days()));
        left.unwrap_or_default()
    }

    /// The end is the last day of the exception.
    #[must_use]
    pub fn is_in_force(&self, today: Date) -> bool {
        self.until >= today
    }
}

/// The exceptions of a guide, equal ones together, in the order of the guide.
#[must_use]
pub fn of_guide(guide: &Guide) -> Vec<Exception<'_>> {
    let mut found: Vec<Exception<'_>> = Vec::new();
    for practice in &guide.practices {
        match found.iter_mut().find(|known| says_the_same(known, practice)) {
            Some(known) if known.desks.contains(&&practice.desk.value) => {}
            Some(known) => known.desks.push(&practice.desk.value),
            None => found.push(exception(practice)),
        }
    }
    found
}

fn exception(practice: &Practice) -> Exception<'_> {
    Exception {
        about: practice.about,
        desks: vec![&practice.desk.value],
        text: &practice.text,
        reason: &practice.reason,
        until: practice.until.value.0,
    }
}

fn says_the_same(known: &Exception<'_>, practice: &Practice) -> bool {
    known.about == practice.about
        && known.until == practice.until.value.0
        && known.text.says_the_same(&practice.text)
        && known.reason.says_the_same(&practice.reason)
}

/// A guide with exceptions.
#[derive(Debug)]
pub struct Divergence<'a> {
    pub guide: &'a Front,
    /// Those that should have ended come first.
    pub exceptions: Vec<Exception<'a>>,
}

/// All exceptions of a portal: the guide whose exception ends first is the first.
#[must_use]
pub fn all(portal: &Portal) -> Vec<Divergence<'_>> {
    let mut found: Vec<Divergence<'_>> = portal.collection(Collection::Guides).filter_map(divergence).collect();
    found.sort_by_key(|divergence| divergence.exceptions.first().map(|exception| exception.until));
    found
}

fn divergence(item: &Front) -> Option<Divergence<'_>> {
    let mut exceptions = of_guide(guide(item)?);
    exceptions.sort_by_key(|exception| (exception.until, exception.about));
    (!exceptions.is_empty()).then_some(Divergence { guide: item, exceptions })
}

/// What a desk does differently now, by guide.
#[must_use]
pub fn of_desk<'a>(portal: &'a Portal, desk: &ItemId, today: Date) -> Vec<(&'a Front, Exception<'a>)> {
    let guides = portal.desks.differing.get(desk).into_iter().flatten().filter_map(|id| portal.item(id));
    let exceptions = guides.flat_map(|item| {
        let own = guide(item).map(of_guide).unwrap_or_default();
        own.into_iter().map(move |exception| (item.front(), exception))
    });
    exceptions.filter(|(_, exception)| exception.desks.contains(&desk) && exception.is_in_force(today)).collect()
}

fn guide(item: &Front) -> Option<&Guide> {
    match &item.record {
        Record::Guide(guide) => Some(guide),
        _ => None,
    }
}
