//! An offer → what it wants: cells become values, names become ids. What a value may be is for the record's own parser to say.

use crate::base::diagnostic::Diagnostic;
use crate::base::id::{ItemId, Slug};
use crate::base::lang::Lang;
use crate::import::body::Bodies;
use crate::import::column::{Fills, Reading, Spoken};
use crate::import::directory::{Directory, Lost};
use crate::import::entries;
use crate::import::geojson;
use crate::import::goal::{Goal, Want};
use crate::import::name::fold;
use crate::import::offer::{Cell, Format, Offer, Origin};
use crate::parse::edit::Written;

/// What a row says of one desk.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The record that the row names itself.
    pub slug: Option<(Slug, usize)>,
    pub area: Option<String>,
    /// In every language that it has, the portal's first in front.
    pub names: Vec<String>,
    pub identifiers: Vec<(String, String)>,
    /// The body that is to be made for it.
    pub body: Option<ItemId>,
    pub goals: Vec<Goal>,
}

/// What is wrong with a row, and with which of its cells.
#[derive(Debug)]
pub struct Refusal {
    pub diagnostics: Vec<Diagnostic>,
    pub cells: Vec<usize>,
}

/// Reads rows for one portal.
pub struct Proposer<'a> {
    pub origin: &'a Origin,
    pub directory: &'a Directory,
    /// The language of words without one.
    pub source: &'a Lang,
    pub bodies: Bodies,
}

impl Proposer<'_> {
    /// What the row wants.
    ///
    /// # Errors
    /// A cell names what the portal does not have.
    pub fn propose(&mut self, offer: &Offer) -> Result<Proposal, Refusal> {
        let mut refusal = Refusal { diagnostics: Vec::new(), cells: Vec::new() };
        let mut proposal =
            Proposal { slug: None, area: None, names: Vec::new(), identifiers: Vec::new(), body: None, goals: Vec::new() };
        // The area first: a body that is made for the row lies there.
        let is_area = |cell: &Cell| matches!(cell.column.known.fills, Fills::One(_, Reading::Area));
        let (areas, others): (Vec<_>, Vec<_>) = offer.cells.iter().enumerate().partition(|(_, cell)| is_area(cell));
        for (at, cell) in areas.into_iter().chain(others) {
            if let Err(problem) = self.take(offer, at, cell, &mut proposal) {
                refusal.diagnostics.push(problem);
                refusal.cells.push(at);
            }
        }
        entries::add(offer, self.source, &mut proposal);
        self.name_the_city(offer, &mut proposal);
        if refusal.diagnostics.is_empty() { Ok(proposal) } else { Err(refusal) }
    }

    fn take(&mut self, offer: &Offer, at: usize, cell: &Cell, proposal: &mut Proposal) -> Result<(), Diagnostic> {
        let mut push = |field: &str, want| {
            proposal.goals.push(Goal { field: field.to_owned(), cells: vec![at], want, is_gentle: false });
        };
        match cell.column.known.fills {
            Fills::Id => {
                let text = cell.text.strip_prefix("services/").unwrap_or(&cell.text);
                let slug = Slug::parse(text).ok_or_else(|| self.origin.error("slug-invalid", cell.span).with("value", text))?;
                proposal.slug = Some((slug, at));
            }
            // The town of an address is no more than a hint at the area.
            Fills::One(_, Reading::Area) if self.is_hint(cell) && self.directory.area(&cell.text).is_err() => {}
            Fills::One(keys, reading) => {
                let number = house_number(offer).filter(|_| keys == ["address", "street"]);
                let text = number.map_or_else(|| cell.text.clone(), |number| format!("{} {number}", cell.text));
                let value = self.read(offer, cell, &text, reading, proposal)?;
                if reading == Reading::Area
                    && let Written::Plain(id) = &value
                {
                    proposal.area = Some(id.clone());
                }
                proposal.goals.push(Goal {
                    field: keys.join("."),
                    cells: vec![at],
                    want: Want::Value { keys, value },
                    is_gentle: reading == Reading::Area && self.is_hint(cell),
                });
            }
            Fills::Many(keys, reading) => {
                let parts = parts(&cell.text).filter(|part| !part.is_empty());
                let items: Result<Vec<Written>, Diagnostic> =
                    parts.map(|part| self.read(offer, cell, part, reading, proposal)).collect();
                proposal.goals.push(Goal {
                    field: keys.join("."),
                    cells: vec![at],
                    want: Want::Value { keys, value: Written::List(items?) },
                    is_gentle: false,
                });
            }
            Fills::Words(keys) => {
                let lang = cell.column.lang.unwrap_or(*self.source);
                let field = if cell.column.lang.is_some() { format!("{}:{lang}", keys.join(".")) } else { keys.join(".") };
                push(&field, Want::Words { keys, lang, text: cell.text.clone() });
                if keys == ["name"] {
                    let first = if lang == *self.source { 0 } else { proposal.names.len() };
                    proposal.names.insert(first, cell.text.clone());
                }
            }
            Fills::Contact(kind) => {
                if let Some(number) = entries::unclear(kind, &cell.text) {
                    return Err(self.origin.error("import-number-unclear", cell.span).with("value", number));
                }
            }
            // Those that need more than one cell: see `entries` and `body`.
            Fills::Latitude
            | Fills::Longitude
            | Fills::Purpose(_)
            | Fills::Spoken(Spoken::Language | Spoken::By | Spoken::Days)
            | Fills::Identifier
            | Fills::SourceTitle
            | Fills::SourceUrl
            | Fills::OrganizationName
            | Fills::OrganizationKind
            | Fills::HouseNumber => {}
        }
        Ok(())
    }

    fn is_hint(&self, cell: &Cell) -> bool {
        match self.origin.format {
            Format::Hsds => !cell.heading.starts_with("--"),
            Format::GeoJson => cell.heading == geojson::TOWN,
            Format::Csv => false,
        }
    }

    fn read(
        &mut self,
        offer: &Offer,
        cell: &Cell,
        text: &str,
        reading: Reading,
        proposal: &mut Proposal,
    ) -> Result<Written, Diagnostic> {
        let found = match reading {
            Reading::Text => return Ok(Written::Text(text.to_owned())),
            Reading::Choice(words) => return Ok(Written::Plain(choice(text, words))),
            Reading::Day => return Ok(Written::Plain(day(text))),
            Reading::Area => self.directory.area(text),
            Reading::Organization => match self.directory.organization(text) {
                Err(Lost::Unknown { suggestion }) => match self.bodies.wish(offer, text, proposal.area.as_deref()) {
                    Some(id) => {
                        proposal.body = Some(id.clone());
                        Ok(id.to_string())
                    }
                    None => Err(Lost::Unknown { suggestion }),
                },
                found => found,
            },
            Reading::Topic => self.directory.topics.find(text),
            Reading::Network => self.directory.networks.find(text),
        };
        found.map(Written::Plain).map_err(|lost| self.lost(cell, text, reading, lost))
    }

    fn lost(&self, cell: &Cell, name: &str, reading: Reading, lost: Lost) -> Diagnostic {
        let kind = match reading {
            Reading::Area => self.directory.areas.kind,
            Reading::Topic => self.directory.topics.kind,
            Reading::Network => self.directory.networks.kind,
            _ => self.directory.organizations.kind,
        };
        match lost {
            Lost::Unknown { suggestion } => self
                .origin
                .error("import-name-unknown", cell.span)
                .with("kind", kind)
                .with("name", name)
                .with("suggestion", suggestion),
            Lost::Ambiguous { candidates } => self
                .origin
                .error("import-name-ambiguous", cell.span)
                .with("kind", kind)
                .with("name", name)
                .with("candidates", candidates),
        }
    }

    /// A street without its town stands in the municipality that the row names.
    fn name_the_city(&self, offer: &Offer, proposal: &mut Proposal) {
        let at = |keys: &[&str]| {
            let is_it = |goal: &&Goal| matches!(&goal.want, Want::Value { keys: own, .. } if *own == keys);
            proposal.goals.iter().find(is_it)
        };
        let (Some(_), None, Some(area)) = (at(&["address", "street"]), at(&["address", "city"]), at(&["area"])) else { return };
        let Some(name) = proposal.area.as_deref().and_then(|area| self.directory.areas.name(area)) else { return };
        debug_assert!(area.cells.iter().all(|cell| *cell < offer.cells.len()));
        let want = Want::Value { keys: &["address", "city"], value: Written::Text(name.to_owned()) };
        let goal = Goal { field: "address.city".to_owned(), cells: area.cells.clone(), want, is_gentle: true };
        proposal.goals.push(goal);
    }
}

fn house_number(offer: &Offer) -> Option<&str> {
    let cell = offer.cells.iter().find(|cell| cell.column.known.fills == Fills::HouseNumber)?;
    Some(cell.text.as_str())
}

/// The parts of a cell that holds several values.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').map(str::trim)
}

/// Our word for a choice, whatever the spreadsheet says for it; another word stays, for the parser to refuse.
#[must_use]
pub fn choice(text: &str, words: &[(&str, &str)]) -> String {
    let folded = fold(text);
    let known = words.iter().find(|(word, _)| *word == folded).map(|(_, ours)| (*ours).to_owned());
    known.unwrap_or_else(|| text.to_ascii_lowercase().replace(' ', "-"))
}

/// `22/11/2026`, as Italian spreadsheets write it, in the order of the calendar.
fn day(text: &str) -> String {
    let parts: Vec<&str> = text.split(['/', '.']).collect();
    match parts.as_slice() {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => text.to_owned(),
    }
}
