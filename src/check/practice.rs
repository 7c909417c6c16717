//! A desk may do a procedure in its own way for a while: with a reason, until a day, and only what it is asked for anyway.

use super::Input;
use crate::base::diagnostic::{Diagnostic, Place};
use crate::base::id::TopicId;
use crate::model::Item;
use crate::parse::record::Record;
use crate::parse::record::guide::{Guide, Practice};
use jiff::ToSpan;

/// An end that is further away is no end that anybody works towards.
const LONGEST_YEARS: i64 = 2;

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let Record::Guide(guide) = &item.record else { return Vec::new() };
    let rules = [without_words, overdue, far, of_another_topic];
    let each = guide.practices.iter().flat_map(|practice| rules.iter().filter_map(|rule| rule(input, item, practice)));
    each.chain(repeated(item, guide)).collect()
}

fn without_words(input: &Input<'_>, item: &Item, practice: &Practice) -> Option<Diagnostic> {
    let source = &input.portal.settings.source;
    let is_blank =
        |words: &crate::parse::localized::Localized| words.get(source, source).is_none_or(|text| text.trim().is_empty());
    let field = [("text", &practice.text), ("reason", &practice.reason)].into_iter().find(|(_, words)| is_blank(words))?;
    let span = field.1.written(source, source).map_or(practice.desk.span, |text| text.span);
    Some(Diagnostic::error("practice-without-words", Place::at(&item.path, span)).with("field", field.0))
}

fn overdue(input: &Input<'_>, item: &Item, practice: &Practice) -> Option<Diagnostic> {
    let until = practice.until.value.0;
    let diagnostic = || Diagnostic::warning("practice-overdue", Place::at(&item.path, practice.until.span));
    (until < input.today).then(|| diagnostic().with("desk", &practice.desk.value).with("guide", &item.id).with("date", until))
}

fn far(input: &Input<'_>, item: &Item, practice: &Practice) -> Option<Diagnostic> {
    let until = practice.until.value.0;
    let latest = input.today.checked_add(LONGEST_YEARS.years()).ok()?;
    let diagnostic = || Diagnostic::warning("practice-far", Place::at(&item.path, practice.until.span));
    (until > latest).then(|| diagnostic().with("date", until).with("latest", latest))
}

/// Where guide and desk both say what they are about, they have something in common.
fn of_another_topic(input: &Input<'_>, item: &Item, practice: &Practice) -> Option<Diagnostic> {
    let desk = input.portal.item(&practice.desk.value)?;
    let (own, offered): (Vec<&TopicId>, Vec<&TopicId>) = (item.topics().collect(), desk.topics().collect());
    let is_strange = !own.is_empty() && !offered.is_empty() && !own.iter().any(|topic| offered.contains(topic));
    let names = |topics: &[&TopicId]| topics.iter().map(|topic| topic.as_str()).collect::<Vec<_>>().join(", ");
    is_strange.then(|| {
        let diagnostic = Diagnostic::warning("practice-topic", Place::at(&item.path, practice.desk.span));
        diagnostic.with("desk", &practice.desk.value).with("topics", names(&own)).with("offered", names(&offered))
    })
}

/// Of two exceptions to one thing at one desk, a reader cannot know which holds.
fn repeated(item: &Item, guide: &Guide) -> Vec<Diagnostic> {
    let is_known = |at: usize, practice: &Practice| {
        let before = guide.practices.iter().take(at);
        before.filter(|known| known.about == practice.about).any(|known| known.desk.value == practice.desk.value)
    };
    let twice = guide.practices.iter().enumerate().filter(|(at, practice)| is_known(*at, practice));
    twice
        .map(|(_, practice)| {
            let diagnostic = Diagnostic::error("practice-repeated", Place::at(&item.path, practice.desk.span));
            diagnostic.with("desk", &practice.desk.value).with("about", practice.about.as_str())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(practices: &[&str], expected: &[&str]) {
        let list: String = practices.iter().map(|practice| format!("  - {{ {practice} }}\n")).collect();
        let files = format!(
            "--- content/topics.yaml\n- {{ id: casa, names: Casa }}\n- {{ id: lavoro, names: Lavoro }}\n\
             --- content/services/a.yaml\nname: A\nkind: desk\norganization: organizations/a\ntopic: lavoro\n\
             --- content/services/b.yaml\nname: B\nkind: desk\norganization: organizations/a\n\
             --- content/guides/a.it.md\n---\ntitle: A\nsummary: a\ntopic: casa\npractices:\n{list}---\n"
        );
        testing::check(Rule::Item(super::check), &files, expected);
    }

    #[test]
    fn an_exception_has_an_end_that_somebody_works_towards() {
        check(&["desk: services/b, about: times, text: T, reason: R, until: 2026-11-22"], &[]);
        check(&["desk: services/b, about: times, text: T, reason: R, until: 2028-11-22"], &[]);
        check(
            &["desk: services/b, about: times, text: T, reason: R, until: 2026-11-21"],
            &["guides/a.it.md:6:66 practice-overdue services/b guides/a 2026-11-21"],
        );
        check(
            &["desk: services/b, about: times, text: T, reason: R, until: 2028-11-23"],
            &["guides/a.it.md:6:66 practice-far 2028-11-23 2028-11-22"],
        );
    }

    #[test]
    fn an_exception_says_what_and_why() {
        check(
            &[
                "desk: services/b, about: times, text: T, reason: \" \", until: 2027-01-01",
                "desk: services/b, about: costs, text: { en: T }, reason: R, until: 2027-01-01",
            ],
            &["guides/a.it.md:6:56 practice-without-words reason", "guides/a.it.md:7:13 practice-without-words text"],
        );
    }

    #[test]
    fn a_desk_departs_only_from_what_it_does_and_only_once() {
        check(
            &["desk: services/a, about: times, text: T, reason: R, until: 2027-01-01"],
            &["guides/a.it.md:6:13 practice-topic services/a casa lavoro"],
        );
        check(
            &[
                "desk: services/b, about: times, text: T, reason: R, until: 2027-01-01",
                "desk: services/b, about: costs, text: T, reason: R, until: 2027-01-01",
                "desk: services/b, about: times, text: U, reason: R, until: 2027-02-01",
            ],
            &["guides/a.it.md:8:13 practice-repeated services/b times"],
        );
    }
}
