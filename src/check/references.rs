//! What an item names – topic, owner, area, network, facts, other items – must be there.

use super::Input;
use super::seeker::Seeker;
use crate::base::diagnostic::Diagnostic;
use crate::base::id::Collection;
use crate::model::Item;
use crate::parse::record::Record;
use crate::parse::record::service::Service;
use crate::parse::record::shared::Shared;

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let seeker = Seeker { portal: input.portal, path: &item.path };
    let mut found = in_shared(&seeker, &item.shared);
    found.extend(in_record(&seeker, &item.record));
    found
}

fn in_shared(seeker: &Seeker<'_>, shared: &Shared) -> Vec<Diagnostic> {
    let topics = shared.topic.iter().chain(&shared.topics).filter_map(|topic| seeker.topic(topic));
    let related = shared.related.iter().filter_map(|id| seeker.item(id));
    let owner = shared.owner.iter().filter_map(|owner| seeker.organization(owner));
    let validated = shared.validated.iter().flat_map(|validation| {
        let scope = validation.scope.iter().filter_map(|area| seeker.area(area));
        seeker.organization(&validation.by).into_iter().chain(scope)
    });
    topics.chain(related).chain(owner).chain(validated).collect()
}

fn in_record(seeker: &Seeker<'_>, record: &Record) -> Vec<Diagnostic> {
    match record {
        Record::Service(service) => in_service(seeker, service),
        Record::Organization(body) => {
            let parent = body.parent.iter().filter_map(|parent| seeker.organization(parent));
            parent.chain(body.area.iter().filter_map(|area| seeker.area(area))).collect()
        }
        Record::Guide(guide) => {
            let costs = guide.costs.iter().filter_map(|fact| seeker.fact(fact));
            costs
                .chain(guide.authorities.iter().filter_map(|authority| seeker.organization(authority)))
                .chain(guide.practices.iter().filter_map(|practice| seeker.item_of(Collection::Services, &practice.desk)))
                .collect()
        }
        Record::Training(training) => {
            let trainers = training.sessions.iter().flat_map(|session| &session.trainers);
            training.provider.iter().chain(trainers).filter_map(|body| seeker.organization(body)).collect()
        }
        Record::Faq(_) | Record::Term(_) | Record::News(_) | Record::Page(_) => Vec::new(),
    }
}

fn in_service(seeker: &Seeker<'_>, service: &Service) -> Vec<Diagnostic> {
    let organization = seeker.organization(&service.organization);
    let networks = service.networks.iter().filter_map(|network| seeker.network(network));
    organization.into_iter().chain(networks).chain(service.area.iter().filter_map(|area| seeker.area(area))).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    const COMUNE: &str = "--- content/organizations/comune-alba.yaml\nname: Comune di Alba\ntype: comune\n";

    fn check(files: &str, expected: &[&str]) {
        testing::check(Rule::Item(super::check), &format!("{COMUNE}{files}"), expected);
    }

    #[test]
    fn what_every_item_may_name() {
        check(
            "--- content/pages/a.it.md\n---\ntitle: A\ntopic: casa\nowner: organizations/comune-albo\nrelated: [pages/b]\n---\n",
            &[
                "pages/a.it.md:3:8 reference-missing topic casa ",
                "pages/a.it.md:4:8 reference-missing organizations organizations/comune-albo organizations/comune-alba",
                "pages/a.it.md:5:11 reference-missing pages pages/b ",
            ],
        );
    }

    #[test]
    fn who_validated_and_for_where() {
        check(
            "--- content/pages/a.it.md\n---\ntitle: A\nvalidated: { by: pages/a, on: 2026-01-01, scope: [bra], of: 00000000 }\n---\n",
            &["pages/a.it.md:3:18 reference-kind-wrong pages/a organizations", "pages/a.it.md:3:51 reference-missing area bra "],
        );
    }

    #[test]
    fn what_a_service_names() {
        check(
            "--- content/services/a.yaml\nname: A\nkind: desk\norganization: organizations/comune-alba\nnetworks: [respi]\narea: alba\n",
            &["services/a.yaml:4:12 reference-missing network respi ", "services/a.yaml:5:7 reference-missing area alba "],
        );
    }

    #[test]
    fn what_guides_and_courses_name() {
        check(
            "--- content/guides/a.it.md\n---\ntitle: A\nsummary: a\ncosts: [bollo]\n---\n\
             --- content/training/a.yaml\ntitle: A\nsessions:\n  - trainers: [services/x]\n",
            &[
                "guides/a.it.md:4:9 reference-missing fact bollo ",
                "training/a.yaml:3:16 reference-kind-wrong services/x organizations",
            ],
        );
    }
}
