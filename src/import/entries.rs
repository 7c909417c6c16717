//! Wishes that need several cells: a position, telephones with what each is for, languages with who speaks them, sources.

use crate::base::lang::Lang;
use crate::import::column::{Fills, Spoken};
use crate::import::goal::{Goal, Want};
use crate::import::offer::Offer;
use crate::import::propose::{Proposal, parts};
use crate::parse::edit::Written;
use crate::parse::record::service::ContactKind;

/// Adds them to what the single cells want.
pub fn add(offer: &Offer, source: &Lang, proposal: &mut Proposal) {
    let mut goals: Vec<Goal> = position(offer).into_iter().chain(spoken(offer)).chain(legal_sources(offer)).collect();
    for (kind, name) in CONTACTS {
        goals.extend(contacts(offer, source, kind, name));
    }
    for (at, scheme, identifier) in identifiers(offer) {
        proposal.identifiers.push((scheme.clone(), identifier.clone()));
        let item = map(&[("scheme", Written::Text(scheme.clone())), ("identifier", Written::Text(identifier))]);
        let group = ("scheme", scheme.clone());
        goals.push(entries(format!("identifier:{scheme}"), vec![at], "identifiers", group, "identifier", vec![item]));
    }
    proposal.goals.extend(goals);
}

const CONTACTS: [(ContactKind, &str); 5] = [
    (ContactKind::Phone, "phone"),
    (ContactKind::Mobile, "mobile"),
    (ContactKind::Email, "email"),
    (ContactKind::Pec, "pec"),
    (ContactKind::Website, "website"),
];

fn entries(
    field: String,
    cells: Vec<usize>,
    list: &'static str,
    group: (&'static str, String),
    unit: &'static str,
    items: Vec<Written>,
) -> Goal {
    Goal { field, cells, want: Want::Entries { list, group, unit, items }, is_gentle: false }
}

fn map(entries: &[(&str, Written)]) -> Written {
    Written::Map(entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

/// The first cell that fills something.
fn cell(offer: &Offer, fills: Fills) -> Option<(usize, &str)> {
    let found = offer.cells.iter().enumerate().find(|(_, cell)| cell.column.known.fills == fills);
    found.map(|(at, cell)| (at, cell.text.as_str()))
}

/// Degrees; spreadsheets in Italian write a comma.
fn position(offer: &Offer) -> Option<Goal> {
    let degrees = |text: &str| Written::Plain(text.replace(',', "."));
    let (lat, lon) = (cell(offer, Fills::Latitude), cell(offer, Fills::Longitude));
    let named = [("lat", lat), ("lon", lon)];
    let given = named.iter().filter_map(|(name, cell)| cell.map(|(at, text)| (at, (*name, degrees(text)))));
    let (cells, values): (Vec<usize>, Vec<(&str, Written)>) = given.unzip();
    let want = Want::Value { keys: &["location"], value: map(&values) };
    (!cells.is_empty()).then(|| Goal { field: "location".to_owned(), cells, want, is_gentle: false })
}

fn spoken(offer: &Offer) -> Option<Goal> {
    let (at, languages) = cell(offer, Fills::Spoken(Spoken::Language))?;
    let (by, days) = (cell(offer, Fills::Spoken(Spoken::By)), cell(offer, Fills::Spoken(Spoken::Days)));
    let nth = |cell: Option<(usize, &str)>, number| cell.and_then(|(_, text)| parts(text).nth(number).map(ToOwned::to_owned));
    let item = |(number, language): (usize, &str)| {
        let mut entries = vec![("language", Written::Plain(tag(language)))];
        let own = |value: Option<String>| value.filter(|value| !value.is_empty());
        entries.extend(own(nth(by, number)).map(|by| ("by", Written::Plain(by))));
        entries.extend(own(nth(days, number)).map(|days| ("days", Written::Text(days))));
        map(&entries)
    };
    let items: Vec<Written> = parts(languages).filter(|part| !part.is_empty()).enumerate().map(item).collect();
    let cells = std::iter::once(at).chain([by, days].into_iter().flatten().map(|(at, _)| at)).collect();
    let want = Want::Value { keys: &["languages"], value: Written::List(items) };
    Some(Goal { field: "languages".to_owned(), cells, want, is_gentle: false })
}

/// `AR` is Arabic too; tags with more parts have capitals of their own.
fn tag(language: &str) -> String {
    if language.len() <= 3 { language.to_ascii_lowercase() } else { language.to_owned() }
}

fn contacts(offer: &Offer, source: &Lang, kind: ContactKind, name: &'static str) -> Option<Goal> {
    let (at, values) = cell(offer, Fills::Contact(kind))?;
    let purposes = offer.cells.iter().enumerate().filter(|(_, cell)| cell.column.known.fills == Fills::Purpose(kind));
    let purposes: Vec<_> = purposes.collect();
    let item = |(number, value): (usize, &str)| {
        let words = purposes.iter().filter_map(|(_, cell)| {
            let text = parts(&cell.text).nth(number).filter(|text| !text.is_empty())?;
            Some((cell.column.lang.unwrap_or(*source).to_string(), Written::Text(text.to_owned())))
        });
        let words: Vec<(String, Written)> = words.collect();
        let mut entries = vec![("kind", Written::Plain(name.to_owned())), ("value", Written::Text(value_of(kind, value)))];
        match words.as_slice() {
            [] => {}
            [(lang, text)] if lang == source.as_str() => entries.push(("purpose", text.clone())),
            _ => entries.push(("purpose", Written::Map(words))),
        }
        map(&entries)
    };
    let items = parts(values).filter(|part| !part.is_empty()).enumerate().map(item).collect();
    let cells = std::iter::once(at).chain(purposes.iter().map(|(at, _)| *at)).collect();
    Some(entries(name.to_owned(), cells, "contacts", ("kind", name.to_owned()), "value", items))
}

fn value_of(kind: ContactKind, value: &str) -> String {
    match kind {
        ContactKind::Phone | ContactKind::Mobile => dialled(value).unwrap_or_else(|| value.to_owned()),
        ContactKind::Email | ContactKind::Pec | ContactKind::Website => value.to_owned(),
    }
}

/// The first number of a cell that may be more than one.
#[must_use]
pub fn unclear(kind: ContactKind, cell: &str) -> Option<&str> {
    let is_number = matches!(kind, ContactKind::Phone | ContactKind::Mobile);
    parts(cell).find(|part| is_number && dialled(part).is_none())
}

/// A number with spaces between its groups. A sign stands for a space after the area code and nowhere else: in `0172 438111/2` and
/// `06 46521 / 46522` it begins a second number, which only the editor can write in full. Other letters are for the record's parser.
fn dialled(value: &str) -> Option<String> {
    const SIGNS: [char; 3] = ['/', '-', '.'];
    let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let value = spaced(&value.replace(['(', ')', '\u{a0}'], " "));
    let is_ours = |letter: char| letter.is_ascii_digit() || letter == '+' || letter == ' ' || SIGNS.contains(&letter);
    let Some((code, rest)) = value.split_once(SIGNS).filter(|_| value.chars().all(is_ours)) else { return Some(value) };
    let code = ["+39", "0039"].iter().find_map(|country| code.strip_prefix(country)).unwrap_or(code).trim_start();
    let is_area_code = (2..=4).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    let is_rest =
        rest.bytes().filter(u8::is_ascii_digit).count() >= SHORTEST && rest.starts_with(|first: char| first.is_ascii_digit());
    (is_area_code && is_rest && !rest.contains(SIGNS)).then(|| value.replacen(SIGNS, " ", 1))
}

/// Digits after an area code: fewer are the end of a second number, or an extension.
const SHORTEST: usize = 4;

fn identifiers(offer: &Offer) -> impl Iterator<Item = (usize, String, String)> {
    let own = offer.cells.iter().enumerate().filter(|(_, cell)| cell.column.known.fills == Fills::Identifier);
    own.map(|(at, cell)| (at, cell.column.scheme.clone().unwrap_or_default(), cell.text.clone()))
}

/// Several sources stand in one cell as other lists do; the address of each at the same place in the other cell, a URN where it has one.
fn legal_sources(offer: &Offer) -> Vec<Goal> {
    let Some((at, titles)) = cell(offer, Fills::SourceTitle) else { return Vec::new() };
    let addresses = cell(offer, Fills::SourceUrl);
    let cells: Vec<usize> = std::iter::once(at).chain(addresses.map(|(at, _)| at)).collect();
    let address = |number| addresses.and_then(|(_, text)| parts(text).nth(number)).filter(|address| !address.is_empty());
    let goal = |(number, title): (usize, &str)| {
        let name = |address: &str| if address.starts_with("urn:") { "urn" } else { "url" };
        let named = address(number).map(|address| (name(address), Written::Text(address.to_owned())));
        let item: Vec<_> = std::iter::once(("title", Written::Text(title.to_owned()))).chain(named).collect();
        entries("source".to_owned(), cells.clone(), "sources", ("title", title.to_owned()), "title", vec![map(&item)])
    };
    parts(titles).enumerate().filter(|(_, title)| !title.is_empty()).map(goal).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_after_the_area_code_is_a_space() {
        for (written, expected) in [
            ("0172/438111", "0172 438111"),
            ("333-1234567", "333 1234567"),
            ("+39 0172.43 81 11", "+39 0172 43 81 11"),
            ("(0172) 438111", "0172 438111"),
            ("0172 438 111", "0172 438 111"),
            ("0173 x/2", "0173 x/2"),
        ] {
            assert_eq!(dialled(written).as_deref(), Some(expected));
        }
    }

    #[test]
    fn two_numbers_do_not_become_one() {
        let two =
            ["0172 438111/2", "06 46521 / 46522", "0171 431111 - 12", "0172/438111/2", "0172/43", "0172 - 438111", "06/46521-22"];
        for written in two {
            assert_eq!((written, dialled(written)), (written, None));
        }
        assert_eq!(unclear(ContactKind::Phone, "0172/438111 | 06 1234/5"), Some("06 1234/5"));
        assert_eq!(unclear(ContactKind::Website, "https://a.example/x-y"), None);
    }
}
