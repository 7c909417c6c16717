//! One detail of a record inside a text, by reference: `[](service:centro-migranti-cuneo#phone)`. It is written down once, in the record, and
//! every page that mentions it follows.

use super::hours::desk::covers;
use super::hours::{self, Interval, Kind};
use super::{Context, Locale};
use crate::base::lang::Lang;
use crate::locale::isolation::isolated;
use crate::model::Front;
use crate::parse::record::Record;
use crate::parse::record::service::{Address, Closure, ClosureKind, Contact, ContactKind, Service};
use crate::resolve::words::{self, Words};
use std::fmt;

/// Which detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The contact of a kind; where a record has several, the first is 1.
    Contact {
        kind: ContactKind,
        number: usize,
    },
    Address,
    Hours,
}

/// What it says, for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// What is pressed, and what is read.
    Contact {
        url: String,
        text: String,
    },
    Address(Words),
    /// The usual week, in the words of the text around it. Where it would mislead, the desk's name: its page says which hours hold.
    Hours(String),
}

impl Value {
    /// As plain text.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Contact { text, .. } | Self::Hours(text) => text,
            Self::Address(words) => &words.text,
        }
    }
}

impl Field {
    /// As written after the `#` of a link: `phone`, `email-2`, `hours`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (name, number) = match text.rsplit_once('-') {
            Some((name, number)) => (name, number.parse().ok().filter(|number| *number > 1)?),
            None => (text, 1),
        };
        match (ContactKind::parse(name), text) {
            (Some(kind), _) => Some(Self::Contact { kind, number }),
            (None, "address") => Some(Self::Address),
            (None, "hours") => Some(Self::Hours),
            (None, _) => None,
        }
    }

    /// Those that a record of this type may have: none, a body's contacts, all of a desk's.
    #[must_use]
    pub fn names(record: &Record) -> Vec<&'static str> {
        let contacts = ContactKind::ALL.map(ContactKind::as_str);
        match record {
            Record::Service(_) => contacts.into_iter().chain(["address", "hours"]).collect(),
            Record::Organization(_) => contacts.into(),
            _ => Vec::new(),
        }
    }

    /// Whether a record of this type may have the field.
    #[must_use]
    pub fn belongs_to(self, record: &Record) -> bool {
        match self {
            Self::Contact { .. } => matches!(record, Record::Service(_) | Record::Organization(_)),
            Self::Address | Self::Hours => matches!(record, Record::Service(_)),
        }
    }

    /// Whether the record says it.
    #[must_use]
    pub fn is_given(self, record: &Record) -> bool {
        match self {
            Self::Contact { kind, number } => contact(record, kind, number).is_some(),
            Self::Address => service(record).is_some_and(|service| service.address.is_some()),
            Self::Hours => service(record).is_some_and(|service| service.hours.is_some()),
        }
    }

    /// The value for a text in `lang`; `None` when the record does not say it.
    #[must_use]
    pub fn value(self, context: &Context<'_>, lang: &Lang, item: &Front) -> Option<Value> {
        match self {
            Self::Contact { kind, number } => {
                let contact = contact(&item.record, kind, number)?;
                Some(Value::Contact { url: href(contact), text: contact.value.value.clone() })
            }
            Self::Address => {
                let text = line(service(&item.record)?.address.as_ref()?);
                Some(Value::Address(Words { text, lang: context.portal.settings.source }))
            }
            Self::Hours => {
                let service = service(&item.record)?;
                service.hours.as_ref()?;
                let text = usual_week(context, lang, service);
                Some(Value::Hours(text.unwrap_or_else(|| words::title(context.portal, item, lang).text)))
            }
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contact { kind, number: 1 } => formatter.write_str(kind.as_str()),
            Self::Contact { kind, number } => write!(formatter, "{}-{number}", kind.as_str()),
            Self::Address => formatter.write_str("address"),
            Self::Hours => formatter.write_str("hours"),
        }
    }
}

/// The contacts of a desk or a body.
#[must_use]
pub fn contacts(record: &Record) -> &[Contact] {
    match record {
        Record::Service(service) => &service.contacts,
        Record::Organization(organization) => &organization.contacts,
        _ => &[],
    }
}

/// The address that a contact is reached at when it is pressed.
#[must_use]
pub fn href(contact: &Contact) -> String {
    let written = &contact.value.value;
    match contact.kind {
        ContactKind::Phone | ContactKind::Mobile => format!("tel:{}", written.replace([' ', '.', '/'], "")),
        ContactKind::Email | ContactKind::Pec => format!("mailto:{written}"),
        ContactKind::Website => written.clone(),
    }
}

/// An address in one line.
#[must_use]
pub fn line(address: &Address) -> String {
    match &address.postal_code {
        Some(code) => format!("{}, {code} {}", address.street, address.city),
        None => format!("{}, {}", address.street, address.city),
    }
}

fn contact(record: &Record, kind: ContactKind, number: usize) -> Option<&Contact> {
    contacts(record).iter().filter(|contact| contact.kind == kind).nth(number.checked_sub(1)?)
}

const fn service(record: &Record) -> Option<&Service> {
    match record {
        Record::Service(service) => Some(service),
        _ => None,
    }
}

/// `lunedì–venerdì 09:00–12:30 · giovedì 14:00–16:00`; `None` where it never opens, weeks differ, or other hours hold today.
fn usual_week(context: &Context<'_>, lang: &Lang, service: &Service) -> Option<String> {
    let differs = |closure: &Closure| closure.kind != ClosureKind::Message && covers(closure, context.today());
    if service.closures.iter().any(differs) {
        return None;
    }
    let locale = context.locale_of(lang);
    let week = hours::usual_week_of(context.almanac, service)?;
    // Days alike stand together, in the order of their first.
    let mut kinds: Vec<(Vec<String>, Vec<u8>)> = Vec::new();
    for (weekday, intervals) in (1..).zip(&week) {
        let times = times(locale, intervals);
        match kinds.iter_mut().find(|(known, _)| *known == times) {
            Some((_, days)) => days.push(weekday),
            None => kinds.push((times, vec![weekday])),
        }
    }
    let open = kinds.iter().filter(|(times, _)| !times.is_empty());
    let said = open.map(|(times, days)| {
        let runs = runs(days).into_iter().map(|(first, last)| {
            let name = |day| locale.formats.weekday_long(day);
            if first == last { name(first) } else { format!("{}–{}", name(first), name(last)) }
        });
        format!("{} {}", locale.formats.list_and(&runs.collect::<Vec<_>>()), locale.formats.list_and(times))
    });
    Some(said.collect::<Vec<_>>().join(" · ")).filter(|text| !text.is_empty())
}

/// The hours of a day in words.
#[must_use]
pub fn times(locale: &Locale, intervals: &[Interval]) -> Vec<String> {
    let stated = hours::stated(intervals);
    let has_times = stated.first().is_some_and(|interval| interval.timed);
    stated.into_iter().map(|interval| span(locale, interval, has_times)).collect()
}

/// `09:00–12:30`, and what the reader must know of these hours; of hours without times only that.
fn span(locale: &Locale, interval: &Interval, has_times: bool) -> String {
    let (from, until) = interval.clock();
    let text = format!("{from}–{until}");
    let text = isolated(&text, locale.lang.direction()).unwrap_or(text);
    let note = match interval.kind {
        Kind::Open => None,
        Kind::Appointment => Some(locale.messages.text("hours-by-appointment")),
        Kind::Unsure => Some(locale.messages.text("hours-unsure")),
    };
    let comment = Some(interval.comment.to_string()).filter(|comment| !interval.kind.says_all_of(comment) && !comment.is_empty());
    let notes: Vec<String> = note.into_iter().chain(comment).collect();
    if !interval.timed {
        let otherwise = has_times.then(|| locale.messages.text("hours-otherwise"));
        return otherwise.into_iter().chain(notes).collect::<Vec<_>>().join(" ");
    }
    if notes.is_empty() { text } else { format!("{text} ({})", notes.join(", ")) }
}

/// Days that follow one another, as their first and their last: two are a run no more than one is.
fn runs(days: &[u8]) -> Vec<(u8, u8)> {
    let mut runs: Vec<(u8, u8)> = Vec::new();
    for day in days.iter().copied() {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == day => *last = day,
            _ => runs.push((day, day)),
        }
    }
    let pair = |(first, last)| if last == first + 1 { vec![(first, first), (last, last)] } else { vec![(first, last)] };
    runs.into_iter().flat_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_written_as_they_are_read() {
        for text in ["phone", "phone-2", "mobile", "email", "pec-3", "website", "address", "hours"] {
            assert_eq!(Field::parse(text).map(|field| field.to_string()).as_deref(), Some(text));
        }
        for text in ["", "phones", "phone-1", "phone-0", "phone-x", "hours-2", "address-2", "-2", "cosa-serve"] {
            assert_eq!(Field::parse(text), None, "{text}");
        }
    }

    #[test]
    fn three_days_in_a_row_are_a_run() {
        assert_eq!(runs(&[1, 2, 3, 5]), [(1, 3), (5, 5)]);
        assert_eq!(runs(&[2, 3]), [(2, 2), (3, 3)]);
        assert_eq!(runs(&[1, 2, 3, 4, 5, 6, 7]), [(1, 7)]);
    }
}
