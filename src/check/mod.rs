//! Portal → what an editor should know about it: one rule a file, each with its tests.
//!
//! A rule only judges: it sees the portal, the interface's words and the day, and answers with diagnostics. Absent on purpose:
//! the shape of a file (see `parse`), how files fit together (see `model`), the sentences of the diagnostics (see `locales`).

mod alias_clash;
mod answer_length;
mod base_url;
mod borders;
mod closures;
mod confirmation;
mod contact_typed;
mod contacts;
mod dates_reversed;
mod fact_in_force;
mod fact_values;
mod field_given;
mod guide_sections;
mod holiday_rule;
mod hours;
mod image;
mod languages;
mod licence;
mod link_target;
mod link_text;
mod locales;
mod mention;
mod places;
mod portal_references;
mod position;
mod practice;
mod public_duties;
mod references;
mod reserved_id;
mod residents;
mod review;
mod seeker;
mod title_duplicate;
mod topic_missing;
mod translation_sections;
mod translation_state;
mod translation_title;
mod validation;

#[cfg(test)]
mod testing;

use crate::base::diagnostic::Diagnostic;
use crate::locale::messages::Catalog;
use crate::model::{Item, Portal};
use jiff::civil::Date;
use mention::Mention;
use rayon::prelude::*;

/// What is checked, and on which day.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    pub portal: &'a Portal,
    pub catalog: &'a Catalog,
    pub today: Date,
}

/// What a rule looks at.
enum Rule {
    /// Every link and image of every text.
    Mention(fn(&Input<'_>, &Mention<'_>) -> Option<Diagnostic>),
    Item(fn(&Input<'_>, &Item) -> Vec<Diagnostic>),
    Portal(fn(&Input<'_>) -> Vec<Diagnostic>),
}

const RULES: [Rule; 38] = [
    Rule::Mention(link_target::check),
    Rule::Mention(field_given::check),
    Rule::Mention(link_text::check),
    Rule::Mention(image::check),
    Rule::Mention(fact_in_force::check),
    Rule::Item(fact_in_force::check_costs),
    Rule::Item(references::check),
    Rule::Item(reserved_id::check),
    Rule::Item(translation_sections::check),
    Rule::Item(translation_state::check),
    Rule::Item(translation_title::check),
    Rule::Item(guide_sections::check),
    Rule::Item(practice::check),
    Rule::Item(hours::check),
    Rule::Item(position::check),
    Rule::Item(closures::check),
    Rule::Item(dates_reversed::check),
    Rule::Item(contacts::check),
    Rule::Item(validation::check),
    Rule::Item(review::check),
    Rule::Item(answer_length::check),
    Rule::Item(topic_missing::check),
    Rule::Item(languages::check),
    Rule::Portal(portal_references::check),
    Rule::Portal(languages::check_portal),
    Rule::Portal(fact_values::check),
    Rule::Portal(residents::check),
    Rule::Portal(holiday_rule::check),
    Rule::Portal(alias_clash::check),
    Rule::Portal(title_duplicate::check),
    Rule::Portal(locales::check),
    Rule::Portal(base_url::check),
    Rule::Portal(contacts::check_portal),
    Rule::Portal(contact_typed::check),
    Rule::Portal(borders::check),
    Rule::Portal(public_duties::check),
    Rule::Portal(confirmation::check),
    Rule::Portal(licence::check),
];

/// Everything that the rules find, in no particular order.
#[must_use]
pub fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> =
        input.portal.items.iter().collect::<Vec<_>>().into_par_iter().flat_map_iter(|item| in_item(input, item)).collect();
    let of_portal = RULES.par_iter().flat_map_iter(|rule| match rule {
        Rule::Portal(rule) => rule(input),
        Rule::Item(_) | Rule::Mention(_) => Vec::new(),
    });
    found.par_extend(of_portal);
    found
}

fn in_item(input: &Input<'_>, item: &Item) -> Vec<Diagnostic> {
    let mentions = mention::all(input.portal, item);
    let judge = |rule: &Rule| match rule {
        Rule::Mention(rule) => mentions.iter().filter_map(|mention| rule(input, mention)).collect(),
        Rule::Item(rule) => rule(input, item),
        Rule::Portal(_) => Vec::new(),
    };
    RULES.iter().flat_map(judge).collect()
}
