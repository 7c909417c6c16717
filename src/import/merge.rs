//! A row's wishes and a record: gaps are filled, agreement is silence, and where the two differ the editor's words stay.

use crate::base::lang::Lang;
use crate::base::source::Span;
use crate::import::goal::{Goal, Want};
use crate::parse::edit::{Document, Written};
use crate::parse::yaml::{Node, Value};
use std::collections::BTreeSet;

/// What came of the wishes.
#[derive(Debug, Default)]
pub struct Merged {
    /// Fields that were written.
    pub written: Vec<String>,
    pub conflicts: Vec<Conflict>,
    /// Wishes that the file leaves no safe place for.
    pub unwritable: Vec<usize>,
}

/// A field that has another value.
#[derive(Debug)]
pub struct Conflict {
    pub field: String,
    pub ours: String,
    pub theirs: String,
    /// Where ours stands in the record's file, as it was.
    pub span: Span,
    /// The cell that theirs comes from.
    pub cell: Option<usize>,
}

/// How records are written.
#[derive(Debug)]
pub struct Rules<'a> {
    /// The language of plain words.
    pub source: &'a Lang,
    /// Fields in the order in which a new one is put among others.
    pub order: &'a [&'static str],
    /// Fields in which theirs goes over ours.
    pub overwrite: &'a BTreeSet<String>,
}

/// What one wish comes to.
enum Verdict {
    Agrees,
    Written,
    Unwritable,
    Differs { ours: String, theirs: String, span: Span },
}

/// Works the wishes into a document.
pub fn merge(document: &mut Document, goals: &[Goal], rules: &Rules<'_>) -> Merged {
    let mut merged = Merged::default();
    let original = document.clone();
    for (at, goal) in goals.iter().enumerate() {
        let may_overwrite = rules.overwrite.iter().any(|name| goal.is_called(name));
        let verdict = match &goal.want {
            Want::Value { keys, value } => of_value(document, keys, value, rules, may_overwrite),
            Want::Words { keys, lang, text } => {
                let is_alone =
                    goals.iter().filter(|other| matches!(&other.want, Want::Words { keys: own, .. } if own == keys)).count() == 1;
                of_words(document, keys, lang, text, rules, Manner { may_overwrite, is_alone })
            }
            Want::Entries { list, group, unit, items } => of_entries(document, list, group, unit, items, rules, may_overwrite),
        };
        match verdict {
            Verdict::Agrees => {}
            Verdict::Written => merged.written.push(goal.field.clone()),
            Verdict::Unwritable => merged.unwritable.push(at),
            Verdict::Differs { .. } if goal.is_gentle => {}
            Verdict::Differs { ours, theirs, span } => {
                let span = standing(&original, goal).unwrap_or(span);
                merged.conflicts.push(Conflict {
                    field: goal.field.clone(),
                    ours,
                    theirs,
                    span,
                    cell: goal.cells.first().copied(),
                });
            }
        }
    }
    merged
}

/// Where a field stood before the other wishes moved it.
fn standing(original: &Document, goal: &Goal) -> Option<Span> {
    let node = match &goal.want {
        Want::Value { keys, .. } => original.get(keys),
        Want::Words { keys, lang, .. } => original.get(&[keys, &[lang.as_str()][..]].concat()).or_else(|| original.get(keys)),
        Want::Entries { list, group, .. } => original.get(&[list]).and_then(|list| in_group(list, group).into_iter().next()),
    };
    node.map(|node| original.extent(node))
}

fn written(done: Option<()>) -> Verdict {
    if done.is_some() { Verdict::Written } else { Verdict::Unwritable }
}

fn of_value(document: &mut Document, keys: &[&str], value: &Written, rules: &Rules<'_>, may_overwrite: bool) -> Verdict {
    match document.get(keys) {
        None => written(document.set(keys, value, rules.order)),
        Some(node) if agrees(node, value) => Verdict::Agrees,
        Some(_) if may_overwrite => written(document.set(keys, value, rules.order)),
        Some(node) => differs(document, node, shown(value)),
    }
}

fn differs(document: &Document, ours: &Node, theirs: String) -> Verdict {
    let span = document.extent(ours);
    Verdict::Differs { ours: shown(&of_node(ours)), theirs, span }
}

#[derive(Clone, Copy)]
struct Manner {
    may_overwrite: bool,
    /// The row has these words in one language only.
    is_alone: bool,
}

fn of_words(document: &mut Document, keys: &[&str], lang: &Lang, text: &str, rules: &Rules<'_>, manner: Manner) -> Verdict {
    let words = Written::Text(text.to_owned());
    let in_lang = [keys, &[lang.as_str()]].concat();
    let is_source = lang == rules.source;
    match document.get(keys).map(|node| &node.value) {
        None if is_source && manner.is_alone => written(document.set(keys, &words, rules.order)),
        None | Some(Value::Map(_)) => of_value(document, &in_lang, &words, rules, manner.may_overwrite),
        Some(_) if is_source => of_value(document, keys, &words, rules, manner.may_overwrite),
        Some(_) => {
            let spread = document.spread(keys, rules.source.as_str());
            written(spread.and_then(|()| document.set(&in_lang, &words, rules.order)))
        }
    }
}

fn of_entries(
    document: &mut Document,
    list: &'static str,
    group: &(&'static str, String),
    unit: &str,
    items: &[Written],
    rules: &Rules<'_>,
    may_overwrite: bool,
) -> Verdict {
    let Some(node) = document.get(&[list]) else {
        return written(document.set(&[list], &Written::List(items.to_vec()), rules.order));
    };
    let ours = in_group(node, group);
    let has = |item: &Written| {
        let Written::Map(entries) = item else { return false };
        let wanted = entries.iter().find(|(name, _)| name == unit).map(|(_, value)| value);
        wanted.is_some_and(|wanted| ours.iter().any(|own| own.get(unit).is_some_and(|own| agrees(own, wanted))))
    };
    if items.iter().all(has) {
        return Verdict::Agrees;
    }
    if ours.is_empty() {
        return written(items.iter().try_for_each(|item| document.append(&[list], item)));
    }
    if may_overwrite {
        let others = others(node, group).into_iter().map(of_node);
        let all = Written::List(others.chain(items.iter().cloned()).collect());
        return written(document.set(&[list], &all, rules.order));
    }
    let units = |written: &Written| match written {
        Written::Map(entries) => entries.iter().filter(|(name, _)| name == unit).map(|(_, value)| shown(value)).collect(),
        other => shown(other),
    };
    let theirs = items.iter().map(units).collect::<Vec<String>>().join(", ");
    let own = ours.iter().map(|node| units(&of_node(node))).collect::<Vec<String>>().join(", ");
    let span = ours.first().map_or_else(Span::default, |node| document.extent(node));
    Verdict::Differs { ours: own, theirs, span }
}

fn in_group<'a>(list: &'a Node, group: &(&'static str, String)) -> Vec<&'a Node> {
    members(list).filter(|item| belongs(item, group)).collect()
}

fn others<'a>(list: &'a Node, group: &(&'static str, String)) -> Vec<&'a Node> {
    members(list).filter(|item| !belongs(item, group)).collect()
}

fn members(list: &Node) -> impl Iterator<Item = &Node> {
    if let Value::List(items) = &list.value { items.as_slice() } else { &[] }.iter()
}

fn belongs(item: &Node, (key, value): &(&'static str, String)) -> bool {
    item.get(key).is_some_and(|own| agrees(own, &Written::Text(value.clone())))
}

/// Whether a record already says what is wanted; it may say more.
fn agrees(ours: &Node, theirs: &Written) -> bool {
    match (&ours.value, theirs) {
        (Value::List(ours), Written::List(theirs)) => theirs.iter().all(|wanted| ours.iter().any(|own| agrees(own, wanted))),
        (Value::Map(_), Written::Map(theirs)) => {
            theirs.iter().all(|(key, wanted)| ours.get(key).is_some_and(|own| agrees(own, wanted)))
        }
        (Value::List(_) | Value::Map(_), _) | (_, Written::List(_) | Written::Map(_)) => false,
        (own, Written::Plain(wanted) | Written::Text(wanted)) => {
            let own = scalar(own);
            let as_number = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
            own.split_whitespace().eq(wanted.split_whitespace())
                || matches!((own_number(&ours.value), as_number(wanted)), (Some(own), Some(wanted)) if own == wanted)
        }
    }
}

/// Only what YAML itself reads as a number is compared as one: `0171` and `171` are different telephones.
fn own_number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        _ => None,
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Float(value) => value.to_string(),
        Value::Text(text) => text.clone(),
        Value::Null | Value::List(_) | Value::Map(_) => String::new(),
    }
}

fn of_node(node: &Node) -> Written {
    match &node.value {
        Value::List(items) => Written::List(items.iter().map(of_node).collect()),
        Value::Map(entries) => Written::Map(entries.iter().map(|(key, value)| (key.name.clone(), of_node(value))).collect()),
        Value::Text(text) => Written::Text(text.clone()),
        other => Written::Plain(scalar(other)),
    }
}

/// For people: words without quotes, lists and maps on one line.
fn shown(value: &Written) -> String {
    match value {
        Written::Plain(text) | Written::Text(text) => text.clone(),
        Written::List(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        Written::Map(entries) => entries.iter().map(|(_, value)| shown(value)).collect::<Vec<_>>().join(" "),
    }
}
