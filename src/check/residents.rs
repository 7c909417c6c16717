//! A part of the residents is no larger than the whole: the coverage report divides by these numbers.

use super::{Input, places};
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::source::Span;
use crate::parse::record::area::Residents;

pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let municipalities = input.portal.territory.areas.values().filter_map(|area| area.municipality.as_ref());
    let residents = municipalities.filter_map(|place| Some((place.id.value.as_str(), place.residents.as_ref()?)));
    residents.flat_map(|(id, residents)| [foreign(id, residents), citizens(id, residents)]).flatten().collect()
}

fn foreign(area: &str, residents: &Residents) -> Option<Diagnostic> {
    let (foreign, total) = (residents.foreign.as_ref()?, residents.total?);
    larger(area, "foreign", foreign.value.into(), ("total", total.into()), foreign.span)
}

fn citizens(area: &str, residents: &Residents) -> Option<Diagnostic> {
    let (citizens, foreign) = (residents.citizenships.as_ref()?, residents.foreign.as_ref()?);
    let sum = citizens.value.values().map(|count| u64::from(*count)).sum();
    larger(area, "citizenships", sum, ("foreign", foreign.value.into()), citizens.span)
}

fn larger(area: &str, part: &str, count: u64, (whole, all): (&str, u64), span: Span) -> Option<Diagnostic> {
    let diagnostic = || Diagnostic::error("residents-part-larger", Place::at(&places::areas(), span)).with("area", area);
    (count > all).then(|| diagnostic().with("part", part).with("found", count).with("whole", whole).with("all", all))
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    #[test]
    fn a_part_is_no_larger_than_the_whole() {
        let files = "--- content/areas.yaml
municipalities:
  - { id: a, name: A, residents: { total: 10, foreign: 10, citizenships: { MA: 6, NO: 4 } } }
  - { id: b, name: B, residents: { total: 10, foreign: 11 } }
  - { id: c, name: C, residents: { foreign: 3, citizenships: { MA: 2, RO: 2 } } }
  - { id: d, name: D, residents: { citizenships: { MA: 2 } } }
";
        let expected = [
            "areas.yaml:3:56 residents-part-larger b foreign 11 total 10",
            "areas.yaml:4:62 residents-part-larger c citizenships 4 foreign 3",
        ];
        testing::check(Rule::Portal(super::check), files, &expected);
    }
}
