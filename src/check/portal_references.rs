//! What the files of the portal as a whole name must be there: publisher, links at the foot, needs, areas of holidays.

use super::seeker::Seeker;
use super::{Input, places};
use crate::base::diagnostic::Diagnostic;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let (portal, settings) = (input.portal, &input.portal.settings);
    let seeker = Seeker { portal, path: &settings.path };
    let publisher = settings.publisher.iter().filter_map(|publisher| seeker.organization(publisher));
    let duties = settings.privacy.iter().chain(&settings.legal_notes);
    let linked = settings.footer_links.iter().chain(duties).chain(settings.needs.iter().map(|need| &need.to));
    let found = publisher.chain(linked.filter_map(|id| seeker.item(id)));
    let holidays = Seeker { portal, path: &places::holidays() };
    let areas = portal.holidays.iter().filter_map(|holiday| holidays.area(holiday.area.as_ref()?));
    found.chain(areas).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    #[test]
    fn what_the_portal_names() {
        let files = "--- content/portal.yaml
title: A
base_url: https://x.example
languages: [it]
publisher: pages/privacy
footer: { links: [pages/privacy, pages/privaci] }
needs: [{ label: B, to: guides/x }]
--- content/pages/privacy.it.md
---
title: Privacy
---
--- content/holidays.yaml
- { id: patrono, names: P, every: 03-19, area: cuneo }
";
        let expected = [
            "holidays.yaml:1:48 reference-missing area cuneo ",
            "portal.yaml:4:12 reference-kind-wrong pages/privacy organizations",
            "portal.yaml:5:34 reference-missing pages pages/privaci pages/privacy",
            "portal.yaml:6:25 reference-missing guides guides/x ",
        ];
        testing::check(Rule::Portal(super::check), files, &expected);
    }
}
