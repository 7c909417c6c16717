//! The portal's own lists of terms, as taxonomies: kinds of desks, kinds of bodies, statuses of permits, topics, networks.

use super::record::{Attribute, Taxonomy, Term};
use crate::base::id::Collection;
use crate::export::data::desk::{self, label, text};
use crate::export::data::ids::Names;
use crate::model::Front;
use crate::parse::record::Record;
use crate::parse::record::organization::OrganizationKind;
use crate::parse::record::service::Service;
use crate::resolve::Context;
use std::collections::BTreeMap;

/// A list of terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    ServiceKind,
    OrganizationKind,
    Status,
    Topic,
    Network,
}

impl List {
    const ALL: [Self; 5] = [Self::ServiceKind, Self::OrganizationKind, Self::Status, Self::Topic, Self::Network];

    /// Its code, and what its terms say of a record.
    const fn code(self) -> &'static str {
        match self {
            Self::ServiceKind => "service-kind",
            Self::OrganizationKind => "organization-kind",
            Self::Status => "permit-status",
            Self::Topic => "topic",
            Self::Network => "network",
        }
    }

    /// The message that names it.
    const fn message(self) -> &'static str {
        match self {
            Self::ServiceKind => "service-kind",
            Self::OrganizationKind => "organization-kind",
            Self::Status => "service-statuses",
            Self::Topic => "topics",
            Self::Network => "service-networks",
        }
    }
}

pub fn all(context: &Context<'_>) -> Vec<Taxonomy> {
    let names = Names::of(&context.portal.settings);
    let taxonomy = |list: List| {
        let name = label(context, list.message());
        Taxonomy { id: names.name(list.code()), description: name.clone(), name }
    };
    List::ALL.map(taxonomy).into()
}

/// Every term that is used, once.
pub fn terms(context: &Context<'_>) -> Vec<Term> {
    let used = context.portal.collection(Collection::Services).chain(context.portal.collection(Collection::Organizations));
    let terms = used
        .flat_map(|item| of(context, item))
        .map(|(list, code, name)| ((list, code.clone()), term(context, list, &code, name)));
    terms.collect::<BTreeMap<_, _>>().into_values().collect()
}

/// The terms that fit an item's record.
pub fn attributes(context: &Context<'_>, item: &Front) -> Vec<Attribute> {
    let names = Names::of(&context.portal.settings);
    let entity = if item.id.collection == Collection::Services { "service" } else { "organization" };
    let attribute = |(list, code, name): (List, String, String)| {
        let term = term(context, list, &code, name);
        Attribute {
            id: names.name(&format!("{}#{}", item.id, term.code)),
            link_id: names.name(&item.id.to_string()),
            taxonomy_term_id: term.id.clone(),
            link_type: list.code(),
            link_entity: entity,
            taxonomy_term: term,
        }
    };
    of(context, item).into_iter().map(attribute).collect()
}

fn term(context: &Context<'_>, list: List, code: &str, name: String) -> Term {
    let names = Names::of(&context.portal.settings);
    let code = format!("{}/{code}", list.code());
    Term {
        id: names.name(&code),
        code,
        description: name.clone(),
        name,
        taxonomy: label(context, list.message()),
        language: context.lang().to_string(),
        taxonomy_id: names.name(list.code()),
    }
}

/// Each with its list, its code there and its name.
fn of(context: &Context<'_>, item: &Front) -> Vec<(List, String, String)> {
    match &item.record {
        Record::Service(service) => of_service(context, item, service),
        Record::Organization(body) => {
            let kind = organization_kind(body.kind);
            vec![(List::OrganizationKind, kind.clone(), label(context, &format!("organization-kind-{kind}")))]
        }
        _ => Vec::new(),
    }
}

fn of_service(context: &Context<'_>, item: &Front, service: &Service) -> Vec<(List, String, String)> {
    let kind = service.kind.as_str();
    let mut terms = vec![(List::ServiceKind, kind.to_owned(), label(context, &format!("service-kind-{kind}")))];
    let statuses = service.statuses.iter().zip(desk::statuses(service));
    terms.extend(statuses.map(|(code, name)| (List::Status, code.clone(), name)));
    let topics = item.topics().filter_map(|id| context.portal.topic(id));
    terms.extend(topics.map(|topic| (List::Topic, topic.id.value.to_string(), text(context, &topic.names))));
    let networks = context.portal.settings.networks.iter();
    let own = networks.filter(|network| service.networks.iter().any(|id| id.value == network.id.value));
    terms.extend(own.map(|network| (List::Network, network.id.value.to_string(), text(context, &network.name))));
    terms.dedup_by(|next, last| (next.0, &next.1) == (last.0, &last.1));
    terms
}

/// As it is written in content.
pub fn organization_kind(kind: OrganizationKind) -> String {
    let written = serde_json::to_value(kind).ok();
    written.and_then(|value| value.as_str().map(ToOwned::to_owned)).unwrap_or_default()
}
