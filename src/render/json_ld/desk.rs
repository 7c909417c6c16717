//! A desk: the office, with its hours, and the service that it gives.

use super::{address, named_body, values};
use crate::parse::record::service::{Address, ClosureKind, ContactKind, Service, ServiceKind};
use crate::resolve::hours::{Kind, intervals, timetable::HORIZON};
use crate::resolve::item::ResolvedItem;
use crate::resolve::schedule::{Slot, weekly};
use crate::resolve::{Context, open_data, words};
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
            "openingHoursSpecification": weekly(service, context.today).iter().flatten().map(usual).collect::<Vec<_>>(),
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

/// Closures that are not over, and of the coming quarter of a year holidays and days with other hours.
fn special(context: &Context<'_>, service: &Service) -> Vec<Value> {
    let coming = service.closures.iter().filter(|closure| closure.to.value.0 >= context.today);
    let closures = coming.flat_map(|closure| {
        let (from, to) = (closure.from.0, closure.to.value.0);
        match closure.kind {
            ClosureKind::Closure => vec![closed(from, to)],
            ClosureKind::Hours => other(context, service, from, to),
            ClosureKind::Message => Vec::new(),
        }
    });
    let last = context.today.checked_add(i64::from(HORIZON).days()).unwrap_or(Date::MAX);
    let holidays = open_data::closed_holidays(context.portal, service, context.today).map(|(day, _)| day);
    closures.chain(holidays.take_while(|day| *day <= last).map(|day| closed(day, day))).collect()
}

/// Opening and closing at midnight is how schema.org says "closed".
fn closed(from: Date, to: Date) -> Value {
    json!({
        "@type": "OpeningHoursSpecification",
        "validFrom": from.to_string(), "validThrough": to.to_string(), "opens": "00:00", "closes": "00:00",
    })
}

/// Days of which only words say the hours are left out; a day without any is closed.
fn other(context: &Context<'_>, service: &Service, from: Date, to: Date) -> Vec<Value> {
    let first = from.max(context.today);
    let days = first.until(to).map_or(0, |span| u16::try_from(span.get_days()).unwrap_or_default().saturating_add(1));
    let known = intervals(context.portal, service, first, days.min(HORIZON)).unwrap_or_default();
    let on_day = |(day, open): (Date, Vec<_>)| {
        if open.is_empty() {
            return vec![closed(day, day)];
        }
        let sure = open.into_iter().filter(|interval: &crate::resolve::hours::Interval| interval.kind != Kind::Unsure);
        sure.map(|interval| {
            let (opens, closes) = Slot { weekdays: Vec::new(), interval }.clock();
            json!({
                "@type": "OpeningHoursSpecification",
                "validFrom": day.to_string(), "validThrough": day.to_string(), "opens": opens, "closes": closes,
            })
        })
        .collect()
    };
    known.into_iter().flat_map(on_day).collect()
}
