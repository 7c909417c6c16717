//! Offers → a plan: the texts that files should have, the conflicts left to a person, the rows that could not be taken.

use crate::base::diagnostic::{Diagnostic, Place, Severity};
use crate::base::id::{Collection, ItemId, Slug};
use crate::base::source::{Source, SourcePath, Span};
use crate::import::body::{Bodies, Body};
use crate::import::directory::Directory;
use crate::import::goal::{Goal, Want};
use crate::import::matching::{Register, Unmatched};
use crate::import::merge::{self, Conflict, Merged, Rules};
use crate::import::offer::{Offer, Origin};
use crate::import::propose::{Proposal, Proposer, Refusal};
use crate::import::{Settings, Standing};
use crate::parse::decode::fields_of;
use crate::parse::edit::{Document, Written};
use crate::parse::record::service::Service;
use crate::parse::record::shared::Shared;
use std::collections::BTreeMap;

/// What an import would do.
#[derive(Debug)]
pub struct Plan {
    pub origin: Origin,
    pub edits: Vec<Edit>,
    /// Records that say already what their rows say.
    pub unchanged: Vec<ItemId>,
    /// Of all rows: what was refused and why, and what a person should decide.
    pub diagnostics: Vec<Diagnostic>,
    offers: Vec<Offer>,
}

/// One file, before and after.
#[derive(Debug)]
pub struct Edit {
    pub id: ItemId,
    pub path: SourcePath,
    /// `None`: the file is new.
    pub before: Option<String>,
    pub after: String,
    /// What was written, by field.
    pub fields: Vec<String>,
    pub conflicts: Vec<Diagnostic>,
    /// The row that it comes from, and what that row wanted; a body comes from those that name it.
    cause: Cause,
}

#[derive(Debug)]
enum Cause {
    Row { offer: usize, goals: Vec<Goal>, body: Option<ItemId> },
    Body,
}

/// Makes a plan of offers.
pub(super) fn plan(origin: Origin, offers: Vec<Offer>, standing: &Standing<'_>, settings: &Settings) -> Plan {
    let directory = Directory::new(standing.portal);
    let register = Register::new(standing.portal);
    let source = &standing.portal.settings.source;
    let bodies = Bodies { may_be_made: settings.with_organizations, ..Bodies::default() };
    let mut proposer = Proposer { origin: &origin, directory: &directory, source, bodies };
    let order: Vec<&'static str> = fields_of::<Service>().iter().chain(fields_of::<Shared>()).copied().collect();
    let rules = Rules { source, order: &order, overwrite: &settings.overwrite };
    let mut work = Work { origin: &origin, standing, rules, taken: BTreeMap::new(), edits: Vec::new(), unchanged: Vec::new() };
    let mut diagnostics = Vec::new();
    for (at, offer) in offers.iter().enumerate() {
        let proposed = proposer.propose(offer).and_then(|proposal| work.take(&register, at, offer, proposal));
        if let Err(refusal) = proposed {
            diagnostics.extend(refusal.diagnostics);
            diagnostics.push(origin.refusal(offer, &refusal.cells));
        }
    }
    let (mut edits, unchanged) = (work.edits, work.unchanged);
    edits.extend(proposer.bodies.made.into_iter().filter_map(|(id, body)| new_body(id, &body)));
    let mut plan = Plan { origin, edits, unchanged, diagnostics, offers };
    plan.drop_idle_bodies();
    plan
}

/// What a plan grows in.
struct Work<'a> {
    origin: &'a Origin,
    standing: &'a Standing<'a>,
    rules: Rules<'a>,
    /// The row that each record was given to.
    taken: BTreeMap<Slug, String>,
    edits: Vec<Edit>,
    unchanged: Vec<ItemId>,
}

impl Work<'_> {
    fn take(&mut self, register: &Register, at: usize, offer: &Offer, mut proposal: Proposal) -> Result<(), Refusal> {
        let named: Vec<usize> = naming_cells(offer);
        // A new record has its fields in the order in which people look for them.
        proposal.goals.sort_by_key(|goal| self.rules.order.iter().position(|field| *field == goal.top()));
        let refuse = |diagnostic| Refusal { diagnostics: vec![diagnostic], cells: named.clone() };
        let span = named.first().and_then(|cell| offer.cells.get(*cell)).map_or(offer.span, |cell| cell.span);
        let slug = register.slug(&proposal).map_err(|unmatched| refuse(self.unmatched(unmatched, span)))?;
        if let Some(row) = self.taken.get(&slug) {
            let repeated = self.origin.error("import-row-repeated", span).with("id", &slug).with("row", row);
            return Err(refuse(repeated));
        }
        self.taken.insert(slug.clone(), self.origin.row(offer));
        let id = ItemId::new(Collection::Services, slug);
        let path: SourcePath = format!("content/{id}.yaml").into();
        let before = self.standing.texts.get(&path).map(ToOwned::to_owned);
        let is_sound = before.is_none() || self.standing.portal.items.contains(&id);
        let document = Document::open(&path, before.as_deref().unwrap_or_default()).filter(|_| is_sound);
        let Some(mut document) = document else {
            return Err(refuse(self.origin.error("import-record-broken", span).with("path", &path)));
        };
        let merged = merge::merge(&mut document, &proposal.goals, &self.rules);
        if !merged.unwritable.is_empty() {
            return Err(self.unwritable(&path, offer, &proposal.goals, &merged));
        }
        let conflicts = merged.conflicts.iter().map(|conflict| self.conflict(&path, offer, conflict)).collect();
        self.edits.push(Edit {
            id,
            path,
            before,
            after: document.text().to_owned(),
            fields: merged.written,
            conflicts,
            cause: Cause::Row { offer: at, goals: proposal.goals, body: proposal.body },
        });
        self.settle();
        Ok(())
    }

    /// An edit that changes nothing is none; what a person should decide is told all the same.
    fn settle(&mut self) {
        let idle = self.edits.pop_if(|edit| edit.fields.is_empty() && edit.conflicts.is_empty());
        self.unchanged.extend(idle.map(|edit| edit.id));
    }

    fn unmatched(&self, unmatched: Unmatched, span: Span) -> Diagnostic {
        match unmatched {
            Unmatched::Ambiguous(slugs) => {
                let slugs: Vec<&str> = slugs.iter().map(Slug::as_str).collect();
                self.origin.error("import-match-ambiguous", span).with("candidates", slugs.join(", "))
            }
            Unmatched::Taken(slug) => self.origin.error("import-slug-taken", span).with("id", slug),
            Unmatched::Nameless => self.origin.error("import-slug-impossible", span),
        }
    }

    fn unwritable(&self, path: &SourcePath, offer: &Offer, goals: &[Goal], merged: &Merged) -> Refusal {
        let goals: Vec<&Goal> = merged.unwritable.iter().filter_map(|goal| goals.get(*goal)).collect();
        let cells: Vec<usize> = goals.iter().flat_map(|goal| goal.cells.iter().copied()).collect();
        let span = cells.first().and_then(|cell| offer.cells.get(*cell)).map_or(offer.span, |cell| cell.span);
        let fields = goals.iter().map(|goal| goal.field.as_str()).collect::<Vec<_>>().join(", ");
        let diagnostic = self.origin.error("import-unwritable", span).with("field", fields).with("path", path);
        Refusal { diagnostics: vec![diagnostic], cells }
    }

    fn conflict(&self, path: &SourcePath, offer: &Offer, conflict: &Conflict) -> Diagnostic {
        let heading = conflict.cell.and_then(|cell| offer.cells.get(cell)).map(|cell| cell.heading.as_str());
        Diagnostic::warning("import-conflict", Place::at(path, conflict.span))
            .with("field", &conflict.field)
            .with("ours", &conflict.ours)
            .with("theirs", &conflict.theirs)
            .with("file", &self.origin.source.path)
            .with("format", self.origin.format.as_str())
            .with("row", self.origin.row(offer))
            .with("column", heading.unwrap_or_default())
            .with("overwrite", conflict.field.split([':', '.']).next().unwrap_or_default())
    }
}

/// The cells by which a row says which record it means.
fn naming_cells(offer: &Offer) -> Vec<usize> {
    let names = ["id", "identifier", "name"];
    let found = offer.cells.iter().enumerate().filter(|(_, cell)| names.contains(&cell.column.known.name));
    found.map(|(at, _)| at).collect()
}

fn new_body(id: ItemId, body: &Body) -> Option<Edit> {
    let path: SourcePath = format!("content/{id}.yaml").into();
    let mut document = Document::open(&path, "")?;
    let fields = [
        ("name", Some(Written::Text(body.name.clone()))),
        ("type", Some(Written::Plain(body.kind.clone()))),
        ("area", body.area.clone().map(Written::Plain)),
    ];
    let given: Vec<(&str, Written)> = fields.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    for (name, value) in &given {
        document.set(&[name], value, &[])?;
    }
    let fields = given.iter().map(|(name, _)| (*name).to_owned()).collect();
    let after = document.text().to_owned();
    Some(Edit { id, path, before: None, after, fields, conflicts: Vec::new(), cause: Cause::Body })
}

impl Plan {
    /// Everything that was found, conflicts included.
    #[must_use]
    pub fn all_diagnostics(&self) -> Vec<Diagnostic> {
        self.diagnostics.iter().chain(self.edits.iter().flat_map(|edit| &edit.conflicts)).cloned().collect()
    }

    /// The files that would be written.
    pub fn changes(&self) -> impl Iterator<Item = &Edit> {
        self.edits.iter().filter(|edit| edit.before.as_ref() != Some(&edit.after))
    }

    /// How many rows were not taken.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.diagnostics.iter().filter(|found| found.code == "import-row-refused").count()
    }

    /// Whether the file as a whole says nothing that could be taken.
    #[must_use]
    pub fn is_void(&self) -> bool {
        crate::base::diagnostic::has_errors(&self.diagnostics) && self.offers.is_empty()
    }

    /// Takes back whatever a check of the whole portal, as it would be, finds errors in, until it finds none.
    pub fn settle(&mut self, mut judge: impl FnMut(Vec<Source>) -> Vec<Diagnostic>) {
        let sources = |plan: &Self| {
            let changes = plan.changes().map(|edit| Source::new(edit.path.clone(), edit.after.as_str()));
            changes.collect::<Vec<_>>()
        };
        // Each round takes at least one edit away.
        while self.refuse(&judge(sources(self))) {}
    }

    /// Takes back the edits that a check of the whole portal found errors in, and says of which cells they come. Whether there were any.
    fn refuse(&mut self, found: &[Diagnostic]) -> bool {
        let errors = |path: &SourcePath| {
            let own = found.iter().filter(|found| found.severity == Severity::Error && found.place.path == *path);
            own.collect::<Vec<_>>()
        };
        let is_faulty = |edit: &Edit| edit.before.as_ref() != Some(&edit.after) && !errors(&edit.path).is_empty();
        let (faulty, sound): (Vec<Edit>, Vec<Edit>) = std::mem::take(&mut self.edits).into_iter().partition(is_faulty);
        self.edits = sound;
        for edit in &faulty {
            self.blame(edit, &errors(&edit.path));
        }
        self.drop_idle_bodies();
        !faulty.is_empty()
    }

    fn blame(&mut self, edit: &Edit, errors: &[&Diagnostic]) {
        let Cause::Row { offer, goals, .. } = &edit.cause else {
            return self.blame_body(edit, errors);
        };
        let Some(offer) = self.offers.get(*offer) else { return };
        let document = Document::open(&edit.path, &edit.after);
        let mut guilty = Vec::new();
        for error in errors {
            let span = error.place.span.unwrap_or_default();
            let cells: Vec<usize> = document.iter().flat_map(|document| culprits(document, goals, span)).collect();
            let place = cells.first().and_then(|cell| offer.cells.get(*cell)).map_or(offer.span, |cell| cell.span);
            let place = Place::at(&self.origin.source.path, place);
            self.diagnostics.push(told(error, place));
            guilty.extend(cells);
        }
        guilty.sort_unstable();
        guilty.dedup();
        self.diagnostics.push(self.origin.refusal(offer, &guilty));
    }

    /// A body is wrong because of the first row that names it; those rows fail in the next round, for want of the body.
    fn blame_body(&mut self, body: &Edit, errors: &[&Diagnostic]) {
        let asks = |edit: &&Edit| matches!(&edit.cause, Cause::Row { body: Some(id), .. } if *id == body.id);
        let Some(Cause::Row { offer, .. }) = self.edits.iter().find(asks).map(|edit| &edit.cause) else { return };
        let Some(offer) = self.offers.get(*offer) else { return };
        let place = Place::at(&self.origin.source.path, offer.span);
        self.diagnostics.extend(errors.iter().map(|error| Diagnostic { place: place.clone(), ..(*error).clone() }));
    }

    /// Nobody's body is not made.
    fn drop_idle_bodies(&mut self) {
        let wanted: Vec<ItemId> = self
            .edits
            .iter()
            .filter_map(|edit| if let Cause::Row { body, .. } = &edit.cause { body.clone() } else { None })
            .collect();
        self.edits.retain(|edit| matches!(edit.cause, Cause::Row { .. }) || wanted.contains(&edit.id));
    }
}

/// What is wrong with a record, to somebody who has a table before him: what is missing there is a column.
fn told(error: &Diagnostic, place: Place) -> Diagnostic {
    if error.code == "field-missing" {
        return Diagnostic { arguments: error.arguments.clone(), ..Diagnostic::error("import-field-missing", place) };
    }
    Diagnostic { place, ..error.clone() }
}

/// The cells whose words stand at a place of the record.
fn culprits(document: &Document, goals: &[Goal], span: Span) -> Vec<usize> {
    let touches = |keys: &[&str]| {
        document.get(keys).is_some_and(|node| {
            let extent = document.extent(node);
            span.start <= extent.end && extent.start <= span.end.max(span.start)
        })
    };
    let exactly = |goal: &&Goal| match &goal.want {
        Want::Value { keys, .. } => touches(keys),
        Want::Words { keys, lang, .. } => touches(&[keys, &[lang.as_str()][..]].concat()),
        Want::Entries { items, list, .. } => touches(&[list]) && items.iter().any(|item| says(document, span, item)),
    };
    let exact: Vec<usize> = goals.iter().filter(exactly).flat_map(|goal| goal.cells.clone()).collect();
    if exact.is_empty() {
        goals.iter().filter(|goal| touches(&[goal.top()])).flat_map(|goal| goal.cells.clone()).collect()
    } else {
        exact
    }
}

/// Whether the words at a place are among those of an entry.
fn says(document: &Document, span: Span, item: &Written) -> bool {
    let words = document.text().get(span.start..span.end).unwrap_or_default();
    !words.is_empty() && item.flow().contains(words)
}
