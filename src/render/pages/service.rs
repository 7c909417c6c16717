//! A desk's page: who, where, when, in which languages.

use super::{date, directions, hours, localized, statuses};
use crate::base::route::{Cut, Route};
use crate::model::Front;
use crate::parse::record::Record;
use crate::parse::record::service::{Address, Contact, Service, SpokenLanguage};
use crate::render::Page;
use crate::render::frame::{self, item_link};
use crate::render::view::record::{AddressView, ContactView, ContactsView, DeskView, PositionView, ServiceView, SpokenView};
use crate::render::view::{Link, Text};
use crate::resolve::hours::{Kind, interval::DAY};
use crate::resolve::target::Target;
use crate::resolve::words::{self, Words};
use crate::resolve::{Context, attendance, choice, confirmation, field, opening};

impl Page<'_> {
    pub(super) fn service(&self, service: &Service) -> ServiceView {
        let context = &self.context;
        let messages = &context.locale.messages;
        let networks = context
            .portal
            .settings
            .networks
            .iter()
            .filter(|network| service.networks.iter().any(|id| id.value == network.id.value));
        let area = service.area.as_ref().and_then(|area| super::services::area_link(context, &area.value, None));
        let organization = item_link(context, &service.organization.value);
        ServiceView {
            kind: Link {
                label: Text::plain(messages.text(&format!("service-kind-{}", service.kind.as_str()))),
                url: Some(super::services::kind_route(context.lang(), service.kind).path()),
            },
            organization: organization
                .unwrap_or_else(|| Link { label: Text::plain(service.organization.value.to_string()), url: None }),
            networks: networks.map(|network| localized(context, &network.name)).collect(),
            area: area.map(|area| Link { label: area.label, url: Some(area.url) }),
            place: service.area.is_none().then(|| place_of(context, service)).flatten(),
            address: service.address.as_ref().map(|written| address(context, written)),
            position: service
                .location
                .as_ref()
                .map(|point| PositionView { geo: format!("geo:{},{}", point.value.lat.0, point.value.lon.0) }),
            directions: directions::directions(context, service),
            contacts: contacts(context, &service.contacts),
            hours: hours::week(context, service),
            opening: hours::opening_view(context, service),
            closures: opening::later(service, context.today()).map(|written| hours::closure(context, service, written)).collect(),
            appointment: service.appointment.as_ref().map(|appointment| choice::appointment(context, appointment.need)),
            appointment_how: service
                .appointment
                .as_ref()
                .and_then(|appointment| appointment.how.as_ref())
                .map(|how| localized(context, how)),
            languages: service.languages.iter().map(|spoken| self.spoken(spoken)).collect(),
            mediation: service.mediation.as_ref().map(|mediation| localized(context, mediation)),
            statuses: statuses(context, &service.statuses),
            wheelchair: wheelchair(context, service),
            phase: service.phase.map(|phase| choice::phase(context, phase)),
            confirmed_on: service.confirmed_on.map(|day| date(context, day.0)),
            unconfirmed: confirmation::warning(context, service),
        }
    }

    pub(super) fn spoken(&self, spoken: &SpokenLanguage) -> SpokenView {
        let context = &self.context;
        let lang = &spoken.language.value;
        SpokenView {
            language: frame::language_label(context, lang),
            url: Route::Services(*context.lang(), Cut::Speaking(*lang)).path(),
            by: spoken.by.map(|by| choice::speaker(context, by)),
            days: spoken_days(context, spoken),
        }
    }
}

/// On which weekdays a language is spoken, each with the hours if there are any; none: whenever the desk is open.
pub(super) fn spoken_days(context: &Context<'_>, spoken: &SpokenLanguage) -> Vec<String> {
    let Some(rule) = &spoken.days else { return Vec::new() };
    let days = attendance::days(context.almanac, &rule.value);
    if days.is_empty() {
        // The first Wednesday of a month is no weekday, and still not "always".
        return vec![context.locale.messages.text("spoken-some-days")];
    }
    let named = days.into_iter().map(|(day, intervals)| {
        let name = context.locale.formats.weekday_long(day.number());
        let whole_day = intervals.iter().all(|interval| interval.minutes() == DAY && interval.kind == Kind::Open);
        let times = if whole_day { Vec::new() } else { field::times(context.locale, &intervals) };
        if times.is_empty() { name } else { format!("{name} {}", times.join(", ")) }
    });
    named.collect()
}

/// A sentence; `None` when nobody has said.
pub(super) fn wheelchair(context: &Context<'_>, service: &Service) -> Option<String> {
    service.wheelchair.map(|access| choice::wheelchair(context, access))
}

/// Where a desk is, in a word: its municipality, or the place it names.
pub(super) fn place_of(context: &Context<'_>, service: &Service) -> Option<Text> {
    let source = super::item::source_lang(context);
    let named = || service.place.as_ref().map(|place| frame::text(context, Words { text: place.clone(), lang: source }));
    let area = service.area.as_ref().and_then(|area| context.portal.area(&area.value));
    area.map(|area| localized(context, &area.name)).or_else(named)
}

pub(super) fn address(context: &Context<'_>, written: &Address) -> AddressView {
    AddressView {
        street: written.street.clone(),
        postal_code: written.postal_code.clone(),
        city: written.city.clone(),
        note: written.note.as_ref().map(|note| localized(context, note)),
        lang: super::item::source_lang(context).to_string(),
    }
}

pub(in crate::render) fn contacts(context: &Context<'_>, contacts: &[Contact]) -> Vec<ContactView> {
    let view = |contact: &Contact| {
        let kind = contact.kind.as_str();
        ContactView {
            kind,
            label: context.locale.messages.text(&format!("contact-{kind}")),
            url: field::href(contact),
            text: contact.value.value.clone(),
            purpose: contact.purpose.as_ref().map(|purpose| localized(context, purpose)),
        }
    };
    contacts.iter().map(view).collect()
}

/// A desk as a `desks` block shows it: in the words of the text around it, with the reader's address.
pub(in crate::render) fn desk(context: &Context<'_>, target: &Target) -> Option<DeskView> {
    let (item, service) = service_of(context, target)?;
    let Target::Page { url, .. } = target else { return None };
    let lang = context.lang();
    Some(DeskView {
        title: Text::of(words::title(context.portal, item, lang), lang),
        url: url.clone(),
        summary: words::summary(context.portal, item, lang).map(|summary| Text::of(summary, lang)),
        place: place_of(context, service),
        opening: hours::opening_view(context, service),
        address: service.address.as_ref().map(|written| address(context, written)),
        contacts: contacts(context, &service.contacts),
        unconfirmed: confirmation::warning(context, service),
    })
}

fn service_of<'a>(context: &Context<'a>, target: &Target) -> Option<(&'a Front, &'a Service)> {
    let Target::Page { item: Some(id), .. } = target else { return None };
    let item = context.portal.item(id)?;
    match &item.record {
        Record::Service(service) => Some((item, service)),
        _ => None,
    }
}

/// What a `contacts` block shows: of a desk or of a body.
pub(in crate::render) fn contacts_of(context: &Context<'_>, target: &Target) -> Option<ContactsView> {
    let Target::Page { item: Some(id), url, .. } = target else { return None };
    let item = context.portal.item(id)?;
    let (written, address) = match &item.record {
        Record::Service(service) => (&service.contacts, service.address.as_ref().map(|written| address(context, written))),
        Record::Organization(organization) => (&organization.contacts, None),
        _ => return None,
    };
    let lang = context.lang();
    Some(ContactsView {
        title: Text::of(words::title(context.portal, item, lang), lang),
        url: url.clone(),
        address,
        contacts: contacts(context, written),
    })
}
