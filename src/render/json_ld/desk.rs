//! A desk: the office, with its hours, and the service that it gives.

use super::{address, named_body, values};
use crate::parse::record::service::{Address, ClosureKind, ContactKind, Service, ServiceKind};
use crate::resolve::hours::timetable::Why;
use crate::resolve::hours::{Interval, Kind};
use crate::resolve::item::ResolvedItem;
use crate::resolve::schedule::{Slot, weekly};
use crate::resolve::{Context, words};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};

/// Monday first.
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(super) fn graph(context: &Context<'_>, resolved: &ResolvedItem<'_>, service: &Service) -> Value {
    let url = address(context, resolved.item);
    let (office, operator) = (format!("{url}#office"), named_body(context, &service.organization.value));
    let languages: Vec<&str> = service.languages.iter().map(|spoken| spoken.language.value.as_str()).collect();
    json!({ "@graph": [
        {
            "@type": office_type(service.kind),
            "@id": office,
            "name": resolved.title.text,
            "url": url,
            "parentOrganization": operator,
            "address": service.address.as_ref().map(postal),
            "geo": service.location.as_ref().map(|point| json!({
                "@type": "GeoCoordinates", "latitude": point.value.lat.0, "longitude": point.value.lon.0,
            })),
            "telephone": values(&service.contacts, &[ContactKind::Phone, ContactKind::Mobile]),
            "email": values(&service.contacts, &[ContactKind::Email, ContactKind::Pec]),
            "sameAs": values(&service.contacts, &[ContactKind::Website]),
            "openingHoursSpecification": usual_slots(context, service).iter().map(usual).collect::<Vec<_>>(),
            "specialOpeningHoursSpecification": special(context, service),
        },
        {
            "@type": "GovernmentService",
            "@id": format!("{url}#service"),
            "name": resolved.title.text,
            "description": resolved.summary.as_ref().map(|summary| &summary.text),
            "serviceOperator": operator,
            "areaServed": service.area.as_ref().and_then(|area| context.portal.area(&area.value)).map(|area| {
                words::localized(context.portal, &area.name, context.lang()).text
            }),
            "availableChannel": {
                "@type": "ServiceChannel", "serviceLocation": { "@id": office }, "availableLanguage": languages,
            },
        },
    ] })
}

/// Not every desk of a network is the State's.
const fn office_type(kind: ServiceKind) -> &'static str {
    match kind {
        ServiceKind::Patronato | ServiceKind::Association => "LocalBusiness",
        _ => "GovernmentOffice",
    }
}

fn postal(address: &Address) -> Value {
    json!({
        "@type": "PostalAddress",
        "streetAddress": address.street,
        "postalCode": address.postal_code,
        "addressLocality": address.city,
        "addressCountry": "IT",
    })
}

fn usual(slot: &Slot) -> Value {
    let days: Vec<&str> = slot.weekdays.iter().filter_map(|day| WEEKDAYS.get(*day).copied()).collect();
    let (opens, closes) = slot.clock();
    json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": opens, "closes": closes })
}

/// The usual hours of who comes without an appointment. None while other hours hold of which only words are given.
fn usual_slots(context: &Context<'_>, service: &Service) -> Vec<Slot> {
    let quarter = context.almanac.quarter(context.portal, service);
    let is_told = quarter.is_some_and(|quarter| quarter.timetable.on(context.today()).is_none());
    let slots = if is_told { None } else { weekly(context.almanac, service) };
    slots.into_iter().flatten().filter(|slot| slot.interval.kind == Kind::Open).collect()
}

/// Closures that are not over, and of the coming quarter of a year the days that are not as usual.
fn special(context: &Context<'_>, service: &Service) -> Vec<Value> {
    let coming = service.closures.iter().filter(|closure| closure.to.value.0 >= context.today());
    let closures = coming.filter(|closure| closure.kind == ClosureKind::Closure);
    let closures = closures.map(|closure| closed(closure.from.0, closure.to.value.0));
    let Some(quarter) = context.almanac.quarter(context.portal, service) else { return closures.collect() };
    let table = &quarter.timetable;
    let others = table.exceptions.iter().filter(|(_, exception)| exception.why != Why::Closure);
    let days = others.filter_map(|(ahead, exception)| {
        let day = table.from.checked_add(i64::from(*ahead).days()).ok()?;
        Some(on_day(day, exception.intervals.as_deref()?))
    });
    closures.chain(days.flatten()).collect()
}

/// Opening and closing at midnight is how schema.org says "closed".
fn closed(from: Date, to: Date) -> Value {
    json!({
        "@type": "OpeningHoursSpecification",
        "validFrom": from.to_string(), "validThrough": to.to_string(), "opens": "00:00", "closes": "00:00",
    })
}

/// A day without hours is closed; one by appointment alone, or perhaps open, says nothing to who just comes.
fn on_day(day: Date, open: &[Interval]) -> Vec<Value> {
    if open.is_empty() {
        return vec![closed(day, day)];
    }
    let plain = open.iter().filter(|interval| interval.timed && interval.kind == Kind::Open);
    plain
        .map(|interval| {
            let (opens, closes) = Slot { weekdays: Vec::new(), interval: interval.clone() }.clock();
            json!({
                "@type": "OpeningHoursSpecification",
                "validFrom": day.to_string(), "validThrough": day.to_string(), "opens": opens, "closes": closes,
            })
        })
        .collect()
}
