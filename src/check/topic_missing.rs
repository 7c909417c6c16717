//! A question or a guide has a topic: people find it by that.

use super::{Input, places};
use crate::base::diagnostic::Diagnostic;
use crate::model::Item;
use crate::parse::record::Record;

pub fn check(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let needs_topic = matches!(item.record, Record::Faq(_) | Record::Guide(_));
    // A portal that has no topics has chosen another order.
    let is_lost = needs_topic && item.topics().next().is_none() && !input.portal.topics.is_empty();
    is_lost.then(|| Diagnostic::warning("topic-missing", places::item(item))).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::check::{Rule, testing};

    fn check(topic: &str, topics: &str, expected: &[&str]) {
        let faq =
            format!("--- content/faq/a.it.md\n---\nquestion: A\nanswer: a\n{topic}---\n--- content/topics.yaml\n{topics}\n");
        testing::check(Rule::Item(super::check), &faq, expected);
    }

    #[test]
    fn questions_have_a_topic() {
        check("topic: casa\n", "[{ id: casa, names: Casa }]", &[]);
        check("", "[]", &[]);
        check("", "[{ id: casa, names: Casa }]", &["faq/a.it.md:2:1 topic-missing"]);
    }
}
