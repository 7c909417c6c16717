//! The columns that a table may have: their names, the other names by which spreadsheets call them, and the field that each fills.

use crate::base::lang::Lang;
use crate::import::name::fold;
use crate::parse::record::service::ContactKind;

/// One column of a file, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub known: &'static Known,
    /// `name:en`: the language of the words. None: the portal's first.
    pub lang: Option<Lang>,
    /// `identifier:ipa`: who gave the identifier.
    pub scheme: Option<String>,
}

/// A column that we know.
#[derive(Debug, PartialEq, Eq)]
pub struct Known {
    /// As our own tables call it.
    pub name: &'static str,
    /// As others do, folded: small letters, no accents, spaces for signs.
    pub aliases: &'static [&'static str],
    pub fills: Fills,
}

/// What a column fills, and how its words are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fills {
    /// The record itself: its slug.
    Id,
    /// One value, at the end of a row of keys.
    One(&'static [&'static str], Reading),
    /// Several values with `|` between them.
    Many(&'static [&'static str], Reading),
    /// Words in one language.
    Words(&'static [&'static str]),
    Latitude,
    Longitude,
    Contact(ContactKind),
    Purpose(ContactKind),
    Spoken(Spoken),
    Identifier,
    SourceTitle,
    SourceUrl,
    /// What a body is called that the portal does not have yet.
    OrganizationName,
    OrganizationKind,
    /// What stands behind the street, in a column of its own.
    HouseNumber,
}

/// Parts of the list of languages, in the same order in each column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoken {
    Language,
    By,
    Days,
}

/// How the words of a cell become a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    Text,
    /// A word of ours, or what Italian spreadsheets write for it.
    Choice(&'static [(&'static str, &'static str)]),
    /// `2026-11-22` or `22/11/2026`.
    Day,
    /// By id, by name or by ISTAT code.
    Area,
    /// By id or by name.
    Organization,
    Topic,
    Network,
}

const KINDS: &[(&str, &str)] = &[
    ("sportello", "desk"),
    ("municipio", "comune"),
    ("anagrafe", "comune"),
    ("centro per l impiego", "cpi"),
    ("azienda sanitaria", "asl"),
    ("camera di commercio", "ccia"),
    ("associazione", "association"),
];
const NEEDS: &[(&str, &str)] = &[
    ("no", "none"),
    ("nessuno", "none"),
    ("possibile", "possible"),
    ("facoltativo", "possible"),
    ("si", "required"),
    ("obbligatorio", "required"),
];
const WHEELCHAIR: &[(&str, &str)] = &[("si", "yes"), ("parziale", "limited"), ("limitato", "limited")];
const PHASES: &[(&str, &str)] = &[("sperimentale", "pilot"), ("attivo", "live")];
const BODIES: &[(&str, &str)] = &[
    ("scuola", "school"),
    ("agenzia", "agency"),
    ("ministero", "ministry"),
    ("camera di commercio", "chamber-of-commerce"),
    ("universita", "university"),
    ("associazione", "association"),
];

const fn known(name: &'static str, aliases: &'static [&'static str], fills: Fills) -> Known {
    Known { name, aliases, fills }
}

/// In the order in which the manual lists them.
pub static COLUMNS: &[Known] = &[
    known("id", &["slug", "codice"], Fills::Id),
    known("identifier", &["identificativo"], Fills::Identifier),
    known("name", &["nome", "denominazione", "sportello", "ufficio"], Fills::Words(&["name"])),
    known("kind", &["tipo", "tipologia"], Fills::One(&["kind"], Reading::Choice(KINDS))),
    known("summary", &["descrizione", "description"], Fills::Words(&["summary"])),
    known("organization", &["ente", "organizzazione", "operator"], Fills::One(&["organization"], Reading::Organization)),
    known("organization.name", &["nome ente"], Fills::OrganizationName),
    known("organization.type", &["tipo ente"], Fills::OrganizationKind),
    known("networks", &["network", "rete", "reti"], Fills::Many(&["networks"], Reading::Network)),
    known("area", &["comune", "municipality", "istat", "codice istat", "addr city"], Fills::One(&["area"], Reading::Area)),
    known("place", &["luogo"], Fills::One(&["place"], Reading::Text)),
    known(
        "address.street",
        &["address", "indirizzo", "via", "street", "addr street"],
        Fills::One(&["address", "street"], Reading::Text),
    ),
    known("address.house_number", &["civico", "numero civico", "addr housenumber"], Fills::HouseNumber),
    known(
        "address.postal_code",
        &["cap", "postal code", "addr postcode"],
        Fills::One(&["address", "postal_code"], Reading::Text),
    ),
    known("address.city", &["city", "citta", "localita"], Fills::One(&["address", "city"], Reading::Text)),
    known("address.note", &["come arrivare"], Fills::Words(&["address", "note"])),
    known("lat", &["latitude", "latitudine"], Fills::Latitude),
    known("lon", &["lng", "long", "longitude", "longitudine"], Fills::Longitude),
    known("phone", &["telefono", "tel", "contact phone"], Fills::Contact(ContactKind::Phone)),
    known("phone.purpose", &["uso telefono"], Fills::Purpose(ContactKind::Phone)),
    known("mobile", &["cellulare", "cell", "contact mobile"], Fills::Contact(ContactKind::Mobile)),
    known("mobile.purpose", &["uso cellulare"], Fills::Purpose(ContactKind::Mobile)),
    known("email", &["e mail", "mail", "posta elettronica", "contact email"], Fills::Contact(ContactKind::Email)),
    known("email.purpose", &["uso email"], Fills::Purpose(ContactKind::Email)),
    known("pec", &["posta certificata", "posta elettronica certificata"], Fills::Contact(ContactKind::Pec)),
    known("pec.purpose", &["uso pec"], Fills::Purpose(ContactKind::Pec)),
    known("website", &["sito", "sito web", "url", "web", "contact website"], Fills::Contact(ContactKind::Website)),
    known("website.purpose", &["uso sito"], Fills::Purpose(ContactKind::Website)),
    known("hours", &["orari", "orario", "opening hours"], Fills::One(&["hours"], Reading::Text)),
    known("appointment.need", &["appointment", "appuntamento"], Fills::One(&["appointment", "need"], Reading::Choice(NEEDS))),
    known("appointment.how", &["come prenotare"], Fills::Words(&["appointment", "how"])),
    known("languages", &["lingue", "lingue parlate"], Fills::Spoken(Spoken::Language)),
    known("languages.by", &["chi parla"], Fills::Spoken(Spoken::By)),
    known("languages.days", &["giorni lingue"], Fills::Spoken(Spoken::Days)),
    known("mediation", &["mediazione"], Fills::Words(&["mediation"])),
    known("statuses", &["permessi"], Fills::Many(&["statuses"], Reading::Text)),
    known("wheelchair", &["accessibile", "sedia a rotelle"], Fills::One(&["wheelchair"], Reading::Choice(WHEELCHAIR))),
    known("phase", &["fase"], Fills::One(&["phase"], Reading::Choice(PHASES))),
    known("topic", &["tema"], Fills::One(&["topic"], Reading::Topic)),
    known("topics", &["temi", "argomenti"], Fills::Many(&["topics"], Reading::Topic)),
    known("tags", &["etichette"], Fills::Many(&["tags"], Reading::Text)),
    known("hidden_search_terms", &["parole chiave"], Fills::Many(&["hidden_search_terms"], Reading::Text)),
    known("owner", &["responsabile"], Fills::One(&["owner"], Reading::Organization)),
    known("updated", &["aggiornato", "aggiornato il"], Fills::One(&["updated"], Reading::Day)),
    known("review_by", &["da rivedere", "da rivedere entro"], Fills::One(&["review_by"], Reading::Day)),
    known("confirmed_on", &["confermato", "confermato il", "check date"], Fills::One(&["confirmed_on"], Reading::Day)),
    known("source.title", &["fonte", "source"], Fills::SourceTitle),
    known("source.url", &["fonte url"], Fills::SourceUrl),
];

/// The words that a choice of ours is called by elsewhere.
pub const ORGANIZATION_KINDS: &[(&str, &str)] = BODIES;

impl Column {
    /// Understands a heading: a name of ours or an alias, after a `:` the language of words or the giver of an identifier.
    #[must_use]
    pub fn parse(heading: &str) -> Option<Self> {
        // Some of OpenStreetMap's own names have a colon: `contact:phone`.
        if let Some(known) = find(heading).filter(|known| known.fills != Fills::Identifier) {
            return Some(Self { known, lang: None, scheme: None });
        }
        let (name, suffix) = heading.rsplit_once(':')?;
        let (known, suffix) = (find(name)?, suffix.trim());
        match known.fills {
            Fills::Words(_) | Fills::Purpose(_) => Some(Self { known, lang: Some(Lang::parse(suffix)?), scheme: None }),
            Fills::Identifier if !suffix.is_empty() => Some(Self { known, lang: None, scheme: Some(suffix.to_owned()) }),
            _ => None,
        }
    }
}

/// Whether a word names a field that a file can fill, or a part of one: `name`, `name:en`, `address`, `phone`.
#[must_use]
pub fn is_field(word: &str) -> bool {
    let name = word.split(':').next().unwrap_or_default();
    let more = ["location", "source", "address", "appointment"];
    let known =
        COLUMNS.iter().filter(|known| !matches!(known.fills, Fills::Id | Fills::OrganizationName | Fills::OrganizationKind));
    known.map(|known| known.name).chain(more).any(|known| known == name)
}

fn find(name: &str) -> Option<&'static Known> {
    let folded = fold(name);
    COLUMNS.iter().find(|known| fold(known.name) == folded || known.aliases.contains(&folded.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_in_many_spellings() {
        let name = |heading: &str| Column::parse(heading).map(|column| column.known.name);
        for (heading, expected) in [
            ("Nome", "name"),
            ("Denominazione", "name"),
            ("postal_code", "address.postal_code"),
            ("CAP", "address.postal_code"),
            ("E-mail", "email"),
            ("Codice ISTAT", "area"),
            ("contact:phone", "phone"),
            (" Località ", "address.city"),
            ("phone.purpose:en", "phone.purpose"),
        ] {
            assert_eq!(name(heading), Some(expected), "{heading}");
        }
        assert_eq!(["", "nomi", "hours:en", "name:inglese", "identifier", "identifier:"].map(name), [None; 6]);
    }

    #[test]
    fn what_follows_the_colon_is_kept() {
        assert_eq!(
            Column::parse("name:zh-Hant").and_then(|column| column.lang).map(|lang| lang.to_string()).as_deref(),
            Some("zh-Hant")
        );
        assert_eq!(Column::parse("identifier:ipa").and_then(|column| column.scheme).as_deref(), Some("ipa"));
    }

    #[test]
    fn no_two_columns_have_one_name() {
        let mut names: Vec<String> = Vec::new();
        for known in COLUMNS {
            names.push(fold(known.name));
            names.extend(known.aliases.iter().map(|alias| (*alias).to_owned()));
            assert!(known.aliases.iter().all(|alias| fold(alias) == **alias), "{}", known.name);
        }
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
