//! Words are in the portal's languages: words in another would never be shown.

use super::{Input, places};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::lang::Lang;
use crate::base::source::SourcePath;
use crate::model::{Item, Portal};
use crate::parse::localized::Localized;
use crate::parse::record::Record;
use crate::parse::record::service::{Contact, Service};
use crate::parse::record::training::Training;

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let mut words = of_record(&item.record);
    words.extend(item.shared.sources.iter().map(|source| &source.title));
    foreign(input.portal, &item.path, words)
}

pub fn check_portal(input: &Input<'_>) -> Vec<Diagnostic> {
    let portal = input.portal;
    let topics = portal.topics.iter().flat_map(|topic| std::iter::once(&topic.names).chain(&topic.summary));
    let areas = portal.territory.areas.values().map(|area| &area.name).chain(&portal.territory.note);
    let holidays =
        portal.holidays.iter().flat_map(|day| std::iter::once(&day.names).chain(day.source.iter().map(|source| &source.title)));
    let facts = portal.facts.values().flat_map(|fact| {
        let sources = fact.values.iter().filter_map(|value| value.source.as_ref().map(|source| &source.title));
        std::iter::once(&fact.label).chain(sources)
    });
    [
        foreign(portal, &portal.settings.path, of_settings(portal)),
        foreign(portal, &places::topics(), topics),
        foreign(portal, &places::areas(), areas),
        foreign(portal, &places::holidays(), holidays),
        foreign(portal, &places::facts(), facts),
    ]
    .concat()
}

fn foreign<'a>(portal: &Portal, path: &SourcePath, words: impl IntoIterator<Item = &'a Localized>) -> Vec<Diagnostic> {
    let known = &portal.settings.languages;
    let strange = words.into_iter().flat_map(Localized::each).filter(|(lang, _)| !known.contains(lang));
    strange
        .map(|(lang, text)| {
            let known = known.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ");
            Diagnostic::error("language-not-in-portal", Place::at(path, text.span)).with("lang", lang).with("known", known)
        })
        .collect()
}

fn of_settings(portal: &Portal) -> Vec<&Localized> {
    let settings = &portal.settings;
    let networks = settings.networks.iter().flat_map(|network| std::iter::once(&network.name).chain(&network.summary));
    let needs = settings.needs.iter().map(|need| &need.label);
    let attribution = settings.map.iter().map(|map| &map.attribution);
    let own = std::iter::once(&settings.title).chain(&settings.tagline).chain(&settings.notice);
    own.chain(networks).chain(needs).chain(attribution).collect()
}

fn of_record(record: &Record) -> Vec<&Localized> {
    let mut words: Vec<&Localized> = std::iter::once(record.title()).chain(record.summary()).collect();
    match record {
        Record::Guide(guide) => words.extend(guide.practices.iter().flat_map(|practice| [&practice.text, &practice.reason])),
        Record::Service(service) => words.extend(of_service(service)),
        Record::Organization(organization) => {
            words.extend(organization.role.iter().chain(of_contacts(&organization.contacts)));
        }
        Record::Training(training) => words.extend(of_training(training)),
        Record::Faq(_) | Record::Term(_) | Record::News(_) | Record::Page(_) => {}
    }
    words
}

fn of_contacts(contacts: &[Contact]) -> impl Iterator<Item = &Localized> {
    contacts.iter().filter_map(|contact| contact.purpose.as_ref())
}

fn of_service(service: &Service) -> impl Iterator<Item = &Localized> {
    let address = service.address.iter().filter_map(|address| address.note.as_ref());
    let closures = service.closures.iter().filter_map(|closure| closure.reason.as_ref());
    let appointment = service.appointment.iter().filter_map(|appointment| appointment.how.as_ref());
    address.chain(of_contacts(&service.contacts)).chain(closures).chain(appointment).chain(&service.mediation)
}

fn of_training(training: &Training) -> impl Iterator<Item = &Localized> {
    let modules = training.modules.iter().map(|module| &module.title);
    let sessions = training.sessions.iter().flat_map(|session| [&session.title, &session.place, &session.target_group]).flatten();
    let materials = training.materials.iter().map(|material| &material.title);
    training.programme.iter().chain(&training.needs).chain(modules).chain(sessions).chain(materials).chain(&training.evidence)
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    #[test]
    fn items_speak_the_portals_languages() {
        let files = "--- content/services/a.yaml
name: { it: A, fr: A }
kind: desk
organization: organizations/a
appointment: { need: possible, how: { en: By phone, de: Telefon } }
";
        let expected =
            ["services/a.yaml:1:20 language-not-in-portal fr it, en", "services/a.yaml:4:57 language-not-in-portal de it, en"];
        testing::check(Rule::Item(super::check), files, &expected);
    }

    #[test]
    fn and_so_do_the_portals_own_files() {
        let files = "--- content/topics.yaml\n- { id: casa, names: { it: Casa, ro: Casă } }\n";
        testing::check(Rule::Portal(super::check_portal), files, &["topics.yaml:1:38 language-not-in-portal ro it, en"]);
    }
}
