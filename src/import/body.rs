//! Bodies that a file names and the portal does not have: with `--with-organizations` each gets the least that a record needs.

use crate::base::id::{Collection, ItemId, Slug};
use crate::import::column::{Fills, ORGANIZATION_KINDS};
use crate::import::name;
use crate::import::offer::Offer;
use crate::import::propose::choice;
use std::collections::BTreeMap;

/// Whether bodies are made, and which.
#[derive(Debug, Default)]
pub struct Bodies {
    pub may_be_made: bool,
    pub made: BTreeMap<ItemId, Body>,
}

/// A body to be made, and the row that asked first.
#[derive(Debug, Clone)]
pub struct Body {
    pub name: String,
    pub kind: String,
    /// Of a Comune: where it is.
    pub area: Option<String>,
}

/// What the kind of a desk says of the body behind it. Behind a desk for foreign citizens anybody can stand.
const KINDS: [(&str, &str); 10] = [
    ("questura", "questura"),
    ("prefettura", "prefettura"),
    ("comune", "comune"),
    ("cpi", "agency"),
    ("asl", "asl"),
    ("cpia", "school"),
    ("ccia", "chamber-of-commerce"),
    ("consorzio", "consorzio"),
    ("patronato", "patronato"),
    ("association", "association"),
];

impl Bodies {
    /// The id of the body that a cell names, to be made. `None` when none is to be made, or too little is known of it.
    pub fn wish(&mut self, offer: &Offer, named: &str, area: Option<&str>) -> Option<ItemId> {
        if !self.may_be_made {
            return None;
        }
        let text = |fills| offer.cells.iter().find(|cell| cell.column.known.fills == fills).map(|cell| cell.text.as_str());
        let folder = format!("{}/", Collection::Organizations);
        let own_slug =
            Slug::parse(named.strip_prefix(&folder).unwrap_or(named)).filter(|_| text(Fills::OrganizationName).is_some());
        let name = text(Fills::OrganizationName).unwrap_or(named);
        let id = ItemId::new(Collection::Organizations, own_slug.or_else(|| name::slug(name))?);
        let desk = offer.cells.iter().find(|cell| cell.column.known.name == "kind");
        let of_desk = desk.and_then(|cell| {
            let Fills::One(_, crate::import::column::Reading::Choice(words)) = cell.column.known.fills else { return None };
            let desk = choice(&cell.text, words);
            KINDS.iter().find(|(kind, _)| *kind == desk).map(|(_, body)| (*body).to_owned())
        });
        let kind = text(Fills::OrganizationKind).map(|kind| choice(kind, ORGANIZATION_KINDS)).or(of_desk)?;
        let area = area.filter(|_| kind == "comune").map(ToOwned::to_owned);
        self.made.entry(id.clone()).or_insert_with(|| Body { name: name.to_owned(), kind, area });
        Some(id)
    }
}
