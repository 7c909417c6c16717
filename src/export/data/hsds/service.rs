//! Desks and bodies → records of HSDS.

use super::record::{
    Accessibility, Address, Contact, Language, Location, Organization, Owner, Phone, Schedule, Service, ServiceAtLocation, Weekly,
};
use super::taxonomy;
use crate::base::route::Route;
use crate::export::data::desk::{self, Desk, label, text};
use crate::export::data::ids::{Names, numbered};
use crate::model::Front;
use crate::parse::record::organization::Organization as Body;
use crate::parse::record::service::{
    AppointmentNeed, Closure, ClosureKind, Contact as Written, ContactKind, Speaker, SpokenLanguage,
};
use crate::resolve::schedule::{Slot, weekly};
use crate::resolve::{Context, choice, hours, open_data, words};

/// As RFC 5545 writes them, Monday first.
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

#[must_use]
pub fn of(context: &Context<'_>, desk: &Desk<'_>) -> Service {
    let names = Names::of(&context.portal.settings);
    let maker = Maker { context, desk, names, id: names.name(&desk.item.id.to_string()) };
    let service = desk.service;
    Service {
        organization_id: names.name(&service.organization.value.to_string()),
        name: desk.title(context),
        description: desk.summary(context),
        // Not the page of this portal: whoever takes the file over would take that for the desk's own site.
        url: desk.first(ContactKind::Website).map(ToOwned::to_owned),
        email: desk.first(ContactKind::Email).map(ToOwned::to_owned),
        status: maker.status(),
        interpretation_services: maker.interpretation(),
        application_process: maker.booking(),
        eligibility_description: Some(desk::statuses(service).join(", ")).filter(|statuses| !statuses.is_empty()),
        assured_date: service.confirmed_on.map(|day| day.0.to_string()),
        alert: maker.alert(),
        last_modified: open_data::day_of(desk.item).map(|day| format!("{day}T00:00:00.000Z")),
        organization: desk.organization(context).map(|item| in_short(context, names, item)),
        phones: phones(context, names, desk.item, &service.contacts, &Owner::Service(maker.id.clone())),
        contacts: contacts(context, names, desk.item, &service.contacts, &Owner::Service(maker.id.clone())),
        schedules: maker.schedules(),
        service_at_locations: maker.location().into_iter().map(|location| maker.at(location)).collect(),
        languages: service
            .languages
            .iter()
            .enumerate()
            .filter(|(_, spoken)| spoken.by != Some(Speaker::Phone))
            .map(|(at, spoken)| maker.language(at, spoken))
            .collect(),
        attributes: taxonomy::attributes(context, desk.item),
        id: maker.id,
    }
}

#[must_use]
pub fn organization(context: &Context<'_>, names: Names, item: &Front, body: &Body) -> Organization {
    let owner = Owner::Organization(names.name(&item.id.to_string()));
    let first = |kind| body.contacts.iter().find(|contact| contact.kind == kind).map(|contact| contact.value.value.clone());
    Organization {
        email: first(ContactKind::Email),
        website: body.site.as_ref().map(|site| site.as_str().to_owned()).or_else(|| first(ContactKind::Website)),
        parent_organization_id: body.parent.as_ref().map(|parent| names.name(&parent.value.to_string())),
        phones: phones(context, names, item, &body.contacts, &owner),
        contacts: contacts(context, names, item, &body.contacts, &owner),
        attributes: taxonomy::attributes(context, item),
        description: description(context, item, body),
        ..in_short(context, names, item)
    }
}

/// HSDS wants one of every body: its summary, its part in the network, or at least what kind of body it is.
fn description(context: &Context<'_>, item: &Front, body: &Body) -> String {
    let summary = words::summary(context.portal, item, context.lang()).map(|summary| summary.text);
    let role = || body.role.as_ref().map(|role| text(context, role));
    let kind = || label(context, &format!("organization-kind-{}", taxonomy::organization_kind(body.kind)));
    summary.or_else(role).unwrap_or_else(kind)
}

/// What a service says of its body.
fn in_short(context: &Context<'_>, names: Names, item: &Front) -> Organization {
    let description = match &item.record {
        crate::parse::record::Record::Organization(body) => description(context, item, body),
        _ => String::new(),
    };
    Organization {
        id: names.name(&item.id.to_string()),
        name: words::title(context.portal, item, context.lang()).text,
        description,
        email: None,
        website: None,
        uri: context.portal.settings.absolute(&Route::Item(item.id.clone(), *context.lang())),
        parent_organization_id: None,
        phones: Vec::new(),
        contacts: Vec::new(),
        attributes: Vec::new(),
    }
}

fn phones(context: &Context<'_>, names: Names, item: &Front, written: &[Written], of: &Owner) -> Vec<Phone> {
    let phone = |(at, contact): (usize, &Written)| {
        let kind = match contact.kind {
            ContactKind::Phone => "voice",
            ContactKind::Mobile => "cell",
            ContactKind::Email | ContactKind::Pec | ContactKind::Website => return None,
        };
        Some(Phone {
            id: names.name(&format!("{}#phone-{at}", item.id)),
            of: of.clone(),
            number: contact.value.value.clone(),
            kind,
            description: contact.purpose.as_ref().map(|purpose| text(context, purpose)),
        })
    };
    written.iter().enumerate().filter_map(phone).collect()
}

/// Mailboxes besides the first: a record of HSDS has room for one.
fn contacts(context: &Context<'_>, names: Names, item: &Front, written: &[Written], of: &Owner) -> Vec<Contact> {
    let is_first = |at: usize| written.iter().position(|contact| contact.kind == ContactKind::Email) == Some(at);
    let contact = |(at, contact): (usize, &Written)| {
        let is_mail = matches!(contact.kind, ContactKind::Email | ContactKind::Pec) && !is_first(at);
        let kind = || label(context, if contact.kind == ContactKind::Pec { "contact-pec" } else { "contact-email" });
        is_mail.then(|| Contact {
            id: names.name(&format!("{}#contact-{at}", item.id)),
            of: of.clone(),
            department: contact.purpose.as_ref().map_or_else(kind, |purpose| text(context, purpose)),
            email: contact.value.value.clone(),
        })
    };
    written.iter().enumerate().filter_map(contact).collect()
}

/// What the parts of one service's record are made from.
struct Maker<'a> {
    context: &'a Context<'a>,
    desk: &'a Desk<'a>,
    names: Names,
    /// The service's.
    id: String,
}

impl Maker<'_> {
    fn part(&self, part: &str) -> String {
        self.names.name(&format!("{}#{part}", self.desk.item.id))
    }

    fn status(&self) -> &'static str {
        let is_closed =
            |closure: &Closure| closure.kind == ClosureKind::Closure && hours::desk::covers(closure, self.context.today());
        if self.desk.service.closures.iter().any(is_closed) { "temporarily closed" } else { "active" }
    }

    /// Closures, other hours and messages that are not over.
    fn alert(&self) -> Option<String> {
        let coming = self.desk.service.closures.iter().filter(|closure| closure.to.value.0 >= self.context.today());
        let said: Vec<String> = coming.map(|closure| self.said(closure)).collect();
        (!said.is_empty()).then(|| said.join("\n"))
    }

    fn said(&self, closure: &Closure) -> String {
        let what = label(
            self.context,
            match closure.kind {
                ClosureKind::Closure => "closure-closed",
                ClosureKind::Hours => "closure-hours",
                ClosureKind::Message => "closure-message",
            },
        );
        let (from, to) = (closure.from.0, closure.to.value.0);
        let hours = closure.hours.as_ref().map(|hours| hours.value.clone());
        let reason = closure.reason.as_ref().map(|reason| text(self.context, reason));
        let rest: Vec<String> = hours.into_iter().chain(reason).collect();
        format!("{what} {from} – {to}. {}", rest.join(". ")).trim_end().to_owned()
    }

    /// Mediators, and interpreters on the telephone: their languages are not spoken at the desk itself.
    fn interpretation(&self) -> Option<String> {
        let by_phone = self.desk.service.languages.iter().filter(|spoken| spoken.by == Some(Speaker::Phone));
        let languages: Vec<String> = by_phone.map(|spoken| words::language(self.context, &spoken.language.value)).collect();
        let phone =
            (!languages.is_empty()).then(|| format!("{}: {}", label(self.context, "speaker-phone"), languages.join(", ")));
        let mediation = self.desk.service.mediation.as_ref().map(|mediation| text(self.context, mediation));
        let said: Vec<String> = mediation.into_iter().chain(phone).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    fn booking(&self) -> Option<String> {
        let appointment = self.desk.service.appointment.as_ref()?;
        let need = choice::appointment(self.context, appointment.need);
        let how = appointment.how.as_ref().map(|how| text(self.context, how));
        Some([Some(need), how].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    fn schedules(&self) -> Vec<Schedule> {
        let service = self.desk.service;
        let Some(rule) = &service.hours else { return Vec::new() };
        let schedule = |at: usize, weekly: Option<Weekly>| Schedule {
            id: self.part(&format!("schedule-{at}")),
            service_id: self.id.clone(),
            weekly,
            description: rule.value.clone(),
        };
        match weekly(self.context.almanac, service) {
            Some(slots) if !slots.is_empty() => {
                slots.iter().enumerate().map(|(at, slot)| schedule(at, Some(self.weekly(slot)))).collect()
            }
            _ => vec![schedule(0, None)],
        }
    }

    fn weekly(&self, slot: &Slot) -> Weekly {
        let (from, until) = slot.clock();
        let days: Vec<&str> = slot.weekdays.iter().filter_map(|day| WEEKDAYS.get(*day).copied()).collect();
        let booked = slot.interval.kind == hours::Kind::Appointment;
        let notes = Some(slot.interval.comment.clone()).filter(|comment| !comment.is_empty());
        Weekly {
            wkst: "MO",
            freq: "WEEKLY",
            interval: 1,
            byday: days.join(","),
            opens_at: format!("{from}:00"),
            closes_at: format!("{until}:00"),
            notes: notes.or_else(|| booked.then(|| choice::appointment(self.context, AppointmentNeed::Required))),
        }
    }

    fn language(&self, at: usize, spoken: &SpokenLanguage) -> Language {
        let by = spoken.by.map(|by| choice::speaker(self.context, by));
        let note: Vec<String> = by.into_iter().chain(spoken.days.as_ref().map(|days| days.value.clone())).collect();
        let lang = &spoken.language.value;
        // On some days an operator speaks it and on others a mediator: each row has a name of its own.
        let earlier = self.desk.service.languages.iter().take(at).filter(|earlier| earlier.language.value == *lang).count();
        Language {
            id: self.part(&numbered(format!("language-{lang}"), earlier)),
            service_id: self.id.clone(),
            name: words::language(self.context, lang),
            code: lang.to_string(),
            note: (!note.is_empty()).then(|| note.join(", ")),
        }
    }

    fn at(&self, location: Location) -> ServiceAtLocation {
        ServiceAtLocation {
            id: self.part("at-location"),
            service_id: self.id.clone(),
            location_id: location.id.clone(),
            location,
        }
    }

    /// Where a desk is, as far as it is known: at least in which town.
    fn location(&self) -> Option<Location> {
        let service = self.desk.service;
        let place = self.desk.place(self.context);
        if service.address.is_none() && service.location.is_none() && place.is_none() {
            return None;
        }
        let id = self.part("location");
        let point = service.location.as_ref();
        let address = self.address(&id);
        let written = service.address.as_ref().filter(|_| address.is_none()).map(|address| desk::one_line(address, None));
        let note = service.address.as_ref().and_then(|address| address.note.as_ref()).map(|note| text(self.context, note));
        let description: Vec<String> = written.into_iter().chain(note).collect();
        Some(Location {
            location_type: "physical",
            organization_id: self.names.name(&service.organization.value.to_string()),
            name: place,
            description: (!description.is_empty()).then(|| description.join(". ")),
            latitude: point.map(|point| point.value.lat.0),
            longitude: point.map(|point| point.value.lon.0),
            addresses: address.into_iter().collect(),
            accessibility: self.accessibility(&id).into_iter().collect(),
            id,
        })
    }

    /// HSDS wants the whole of an address. One that lacks its code or its province stands in the description of the location.
    fn address(&self, location: &str) -> Option<Address> {
        let address = self.desk.service.address.as_ref()?;
        Some(Address {
            id: self.part("address"),
            location_id: location.to_owned(),
            address_1: address.street.clone(),
            city: address.city.clone(),
            state_province: self.desk.province(self.context)?,
            postal_code: address.postal_code.clone()?,
            country: "IT",
            address_type: "physical",
        })
    }

    fn accessibility(&self, location: &str) -> Option<Accessibility> {
        let description = choice::wheelchair(self.context, self.desk.service.wheelchair?);
        let id = self.part("accessibility");
        Some(Accessibility { id, location_id: location.to_owned(), description })
    }
}
