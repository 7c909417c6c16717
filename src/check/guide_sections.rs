//! A guide has the sections of the Italian service card, in its order, so that people find costs and times in the same place
//! in every guide.

use super::{Input, places};
use crate::base::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::model::Item;
use crate::parse::markdown::ParsedSection;
use crate::parse::record::Record;
use crate::parse::record::guide::SECTIONS;

pub fn check(_input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    if !matches!(item.record, Record::Guide(_)) {
        return Vec::new();
    }
    let sections: Vec<&ParsedSection> =
        item.sections(&item.source).iter().filter(|parsed| parsed.section.heading.is_some()).collect();
    let unknown = sections.iter().filter(|parsed| rank(parsed).is_none()).map(|parsed| unknown(item, parsed));
    missing(item, &sections).into_iter().chain(unknown).chain(out_of_order(item, &sections)).collect()
}

fn rank(parsed: &ParsedSection) -> Option<usize> {
    SECTIONS.iter().position(|known| *known == parsed.section.id.as_str())
}

fn missing(item: &Item, sections: &[&ParsedSection]) -> Option<Diagnostic> {
    let has = |wanted: &str| sections.iter().any(|parsed| parsed.section.id.as_str() == wanted);
    let missing: Vec<&str> = SECTIONS.into_iter().filter(|wanted| !has(wanted)).collect();
    let diagnostic = || Diagnostic::error("guide-section-missing", places::item(item));
    (!missing.is_empty()).then(|| diagnostic().with("count", missing.len()).with("sections", missing.join(", ")))
}

fn unknown(item: &Item, parsed: &ParsedSection) -> Diagnostic {
    let id = parsed.section.id.as_str();
    let suggestion = did_you_mean(id, SECTIONS).unwrap_or_default();
    let diagnostic = Diagnostic::warning("guide-section-unknown", Place::at(&item.path, parsed.section.span));
    diagnostic.with("id", id).with("suggestion", suggestion).with("known", SECTIONS.join(", "))
}

fn out_of_order(item: &Item, sections: &[&ParsedSection]) -> Option<Diagnostic> {
    let ranked: Vec<(usize, &ParsedSection)> = sections.iter().filter_map(|parsed| Some((rank(parsed)?, *parsed))).collect();
    let (first, second) = ranked.iter().zip(ranked.iter().skip(1)).find(|(first, second)| second.0 < first.0)?;
    let diagnostic = Diagnostic::warning("guide-section-order", Place::at(&item.path, second.1.section.span));
    Some(diagnostic.with("id", &second.1.section.id).with("before", &first.1.section.id).with("known", SECTIONS.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Rule, testing};

    fn check(ids: &[&str], expected: &[&str]) {
        let body: String = ids.iter().map(|id| format!("## T {{#{id}}}\n\n")).collect();
        testing::check(
            Rule::Item(super::check),
            &format!("--- content/guides/a.it.md\n---\ntitle: A\nsummary: a\n---\n{body}"),
            expected,
        );
    }

    #[test]
    fn the_service_card_is_complete_and_in_order() {
        check(&SECTIONS, &[]);
        check(&SECTIONS[1..], &["guides/a.it.md:2:1 guide-section-missing 1 destinatari"]);
        let order = "destinatari, come-fare, cosa-serve, cosa-si-ottiene, tempi, costi, accesso, condizioni, contatti";
        let mut swapped = SECTIONS;
        swapped.swap(4, 5);
        check(&swapped, &[&format!("guides/a.it.md:15:1 guide-section-order tempi costi {order}")]);
        let extra = [&SECTIONS[..], &["kosti"]].concat();
        check(&extra, &[&format!("guides/a.it.md:23:1 guide-section-unknown kosti costi {order}")]);
    }
}
