//! A desk's page: who, where, when, in which languages.

use super::{date, localized, statuses};
use crate::base::route::Route;
use crate::model::Item;
use crate::parse::record::Record;
use crate::parse::record::service::{
    Address, AppointmentNeed, Closure, ClosureKind, Contact, ContactKind, Phase, Service, Speaker, SpokenLanguage, Wheelchair,
};
use crate::render::Page;
use crate::render::frame::{self, item_link};
use crate::render::view::record::{
    AddressView, ClosureView, ContactView, ContactsView, DeskView, PositionView, ServiceView, SpokenView,
};
use crate::render::view::{Link, Text};
use crate::resolve::target::Target;
use crate::resolve::words::{self, Words};
use crate::resolve::{Context, hours};

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
            place: service.area.is_none().then(|| place(context, service)).flatten(),
            address: service.address.as_ref().map(|written| address(context, written)),
            position: service.location.as_ref().map(|point| PositionView { geo: format!("geo:{},{}", point.lat.0, point.lon.0) }),
            contacts: contacts(context, &service.contacts),
            hours: self.week(service),
            closures: service
                .closures
                .iter()
                .filter(|closure| closure.to.value.0 >= context.today)
                .map(|written| closure(context, written))
                .collect(),
            appointment: service.appointment.as_ref().map(|appointment| messages.text(appointment_message(appointment.need))),
            appointment_how: service
                .appointment
                .as_ref()
                .and_then(|appointment| appointment.how.as_ref())
                .map(|how| localized(context, how)),
            languages: service.languages.iter().map(|spoken| self.spoken(spoken)).collect(),
            mediation: service.mediation.as_ref().map(|mediation| localized(context, mediation)),
            statuses: statuses(context, &service.statuses),
            wheelchair: service.wheelchair.map(|wheelchair| messages.text(wheelchair_message(wheelchair))),
            phase: service.phase.map(|phase| messages.text(phase_message(phase))),
            confirmed_on: service.confirmed_on.map(|day| date(context, day.0)),
        }
    }

    pub(super) fn spoken(&self, spoken: &SpokenLanguage) -> SpokenView {
        let context = &self.context;
        let lang = &spoken.language.value;
        let days = spoken.days.as_ref().map(|days| hours::weekdays(&days.value, context.today)).unwrap_or_default();
        SpokenView {
            language: frame::language_label(context, lang),
            url: Route::ServicesSpeaking(context.lang().clone(), lang.clone()).path(),
            by: spoken.by.map(|speaker| {
                context.locale.messages.text(match speaker {
                    Speaker::Operator => "speaker-operator",
                    Speaker::Mediator => "speaker-mediator",
                    Speaker::Phone => "speaker-phone",
                })
            }),
            days: days.into_iter().map(|day| context.locale.formats.weekday_long(day)).collect(),
        }
    }
}

const fn appointment_message(need: AppointmentNeed) -> &'static str {
    match need {
        AppointmentNeed::None => "appointment-none",
        AppointmentNeed::Possible => "appointment-possible",
        AppointmentNeed::Required => "appointment-required",
    }
}

const fn wheelchair_message(wheelchair: Wheelchair) -> &'static str {
    match wheelchair {
        Wheelchair::Yes => "wheelchair-yes",
        Wheelchair::Limited => "wheelchair-limited",
        Wheelchair::No => "wheelchair-no",
    }
}

const fn phase_message(phase: Phase) -> &'static str {
    match phase {
        Phase::AsIs => "phase-as-is",
        Phase::Pilot => "phase-pilot",
        Phase::Live => "phase-live",
    }
}

/// Where a desk is, in a word: its municipality, or the place it names.
pub(super) fn place(context: &Context<'_>, service: &Service) -> Option<Text> {
    let source = super::item::source_lang(context);
    let named = || service.place.as_ref().map(|place| frame::text(context, Words { text: place.clone(), lang: source.clone() }));
    let area = service.area.as_ref().and_then(|area| context.portal.area(&area.value));
    area.map(|area| localized(context, &area.name)).or_else(named)
}

fn address(context: &Context<'_>, written: &Address) -> AddressView {
    AddressView {
        street: written.street.clone(),
        postal_code: written.postal_code.clone(),
        city: written.city.clone(),
        note: written.note.as_ref().map(|note| localized(context, note)),
        lang: super::item::source_lang(context).to_string(),
    }
}

fn closure(context: &Context<'_>, written: &Closure) -> ClosureView {
    ClosureView {
        kind: match written.kind {
            ClosureKind::Closure => "closure",
            ClosureKind::Hours => "hours",
            ClosureKind::Message => "message",
        },
        from: date(context, written.from.0),
        to: date(context, written.to.value.0),
        reason: written.reason.as_ref().map(|reason| localized(context, reason)),
    }
}

pub(in crate::render) fn contacts(context: &Context<'_>, contacts: &[Contact]) -> Vec<ContactView> {
    let view = |contact: &Contact| {
        let (kind, prefix) = match contact.kind {
            ContactKind::Phone => ("phone", "tel:"),
            ContactKind::Mobile => ("mobile", "tel:"),
            ContactKind::Email => ("email", "mailto:"),
            ContactKind::Pec => ("pec", "mailto:"),
            ContactKind::Website => ("website", ""),
        };
        let text = contact.value.value.clone();
        let bare = if prefix == "tel:" { text.replace([' ', '.', '/'], "") } else { text.clone() };
        ContactView {
            kind,
            label: context.locale.messages.text(&format!("contact-{kind}")),
            url: format!("{prefix}{bare}"),
            text,
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
        place: place(context, service),
        contacts: contacts(context, &service.contacts),
    })
}

fn service_of<'a>(context: &Context<'a>, target: &Target) -> Option<(&'a Item, &'a Service)> {
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
