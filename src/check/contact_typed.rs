//! A telephone number or a mail address that stands in a record is taken from there: typed into a text, it stays old when the desk's changes.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::id::{Collection, ItemId};
use crate::base::source::{Span, Spanned};
use crate::parse::file::ItemFile;
use crate::parse::record::service::ContactKind;
use crate::resolve::field::{self, Field};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Where a number or an address is written down.
type Known = BTreeMap<String, (ItemId, Field)>;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let known = known(input);
    if known.is_empty() {
        return Vec::new();
    }
    let items: Vec<_> = input.portal.items.iter().collect();
    let files = items.into_par_iter().flat_map_iter(|item| item.prose().values());
    files.flat_map_iter(|file| in_file(&known, file)).collect()
}

/// Of a number that several records give, the desk's comes before the body's: that is whom the reader looks for.
fn known(input: &Input<'_>) -> Known {
    let mut known = Known::new();
    for collection in [Collection::Services, Collection::Organizations] {
        for item in input.portal.texts(collection) {
            let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
            for contact in field::contacts(&item.record) {
                let number = numbers.entry(contact.kind.as_str()).or_default();
                *number += 1;
                let field = Field::Contact { kind: contact.kind, number: *number };
                if let Some(key) = key_of(contact.kind, &contact.value.value) {
                    known.entry(key).or_insert_with(|| (item.id.clone(), field));
                }
            }
        }
    }
    known
}

fn key_of(kind: ContactKind, value: &str) -> Option<String> {
    match kind {
        ContactKind::Phone | ContactKind::Mobile => Some(digits(value)),
        ContactKind::Email | ContactKind::Pec => Some(value.to_lowercase()),
        ContactKind::Website => None,
    }
}

/// A number without Italy's prefix, which some write and some do not.
fn digits(text: &str) -> String {
    let plain: String = text.chars().filter(char::is_ascii_digit).collect();
    let prefix = if text.starts_with("+39") { "39" } else { "0039" };
    match plain.strip_prefix(prefix) {
        Some(rest) => rest.to_owned(),
        None => plain,
    }
}

fn in_file(known: &Known, file: &ItemFile) -> Vec<Diagnostic> {
    let typed = file.part.sections().iter().flat_map(|section| section.typed.iter());
    let found = typed.flat_map(|typed| found(known, typed).into_iter().map(move |(inside, record)| (typed, inside, record)));
    let diagnostics = found.map(|(typed, inside, (id, field))| {
        let reference = format!("[]({}:{}#{field})", id.collection.link_scheme(), id.slug);
        Diagnostic::warning("contact-typed", Place::at(&file.path, inside.shifted(typed.span.start)))
            .with("value", &typed.value[inside.start..inside.end])
            .with("id", id)
            .with("reference", reference)
    });
    diagnostics.collect()
}

/// The records to which what was typed belongs, and where in it each stands: `0171 1 / 0171 2` is two numbers.
fn found<'a>(known: &'a Known, typed: &Spanned<String>) -> Vec<(Span, &'a (ItemId, Field))> {
    let text = typed.value.as_str();
    if text.contains('@') {
        let record = known.get(&text.to_lowercase());
        return record.map(|record| (Span::new(0, text.len()), record)).into_iter().collect();
    }
    let mut found = Vec::new();
    let mut groups = groups(text);
    while let [first, ..] = groups.as_slice() {
        // The longest number that begins here: the shorter one would leave an extension behind.
        let longest = groups.iter().enumerate().rev().find_map(|(last, group)| {
            let span = Span::new(first.start, group.end);
            Some((last, span, known.get(&digits(&text[span.start..span.end]))?))
        });
        found.extend(longest.map(|(_, span, record)| (span, record)));
        groups.drain(..=longest.map_or(0, |(last, ..)| last));
    }
    found
}

/// The groups of digits in a number, a `+` with the first.
fn groups(text: &str) -> Vec<Span> {
    let mut groups: Vec<Span> = Vec::new();
    for (at, letter) in text.char_indices() {
        match groups.last_mut() {
            Some(group) if group.end == at && letter.is_ascii_digit() => group.end = at + 1,
            _ if letter.is_ascii_digit() || letter == '+' => groups.push(Span::new(at, at + 1)),
            _ => {}
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(body: &str, expected: &[&str]) {
        let files = format!(
            "--- content/services/s.yaml
name: S
kind: desk
organization: organizations/b
contacts:
  - {{ kind: phone, value: '+39 0171 445111' }}
  - {{ kind: phone, value: '0171 445222' }}
  - {{ kind: email, value: sportello@x.example }}
--- content/faq/a.it.md
---
question: A
answer: a
---
{body}
"
        );
        testing::check(Rule::Portal(super::check), &files, expected);
    }

    #[test]
    fn what_belongs_to_a_desk_is_taken_from_it() {
        let first =
            |place: &str, value: &str| format!("faq/a.it.md:{place} contact-typed {value} services/s [](service:s#phone)");
        check("Chiama lo 0171/445111.", &[&first("5:11", "0171/445111")]);
        check("0039 0171 445111", &[&first("5:1", "0039 0171 445111")]);
        check("[qui](tel:+390171445111)", &[&first("5:11", "+390171445111")]);
        check("Tel. 0171 999999 / 0171 445111", &[&first("5:20", "0171 445111")]);
        let second = "faq/a.it.md:5:15 contact-typed 0171 445222 services/s [](service:s#phone-2)";
        check("0171 445111 / 0171 445222", &[&first("5:1", "0171 445111"), second]);
        check("il 0171 445222", &["faq/a.it.md:5:4 contact-typed 0171 445222 services/s [](service:s#phone-2)"]);
        let mail = "faq/a.it.md:5:8 contact-typed Sportello@x.example services/s [](service:s#email)";
        check("Scrivi Sportello@x.example.", &[mail]);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        check("0171 999999, 2026-11-22, altro@x.example, 445111, il 10171445111", &[]);
        check("[](service:s#phone)", &[]);
    }

    #[test]
    fn also_inside_a_block() {
        let block = "```steps\n- title: Chiama\n  text: allo 0171 445111\n```";
        check(block, &["faq/a.it.md:7:14 contact-typed 0171 445111 services/s [](service:s#phone)"]);
    }
}
