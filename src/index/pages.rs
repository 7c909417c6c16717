//! Portal → what each page offers to a search, as plain text of one language.

use super::document::{Facets, Library, SearchDocument, SearchTerm};
use crate::base::document::{Block, Blocks, Component, Inline, Inlines};
use crate::base::id::{AreaId, Collection};
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::model::{Front, Item};
use crate::parse::record::Record;
use crate::resolve::item::{TranslationState, resolve};
use crate::resolve::target::Target;
use crate::resolve::validation::ValidityState;
use crate::resolve::{Context, words};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Every item of the portal for the context's reader, in the order of their ids, and the terms of the glossary.
#[must_use]
pub fn library(context: &Context<'_>) -> Library {
    let items: Vec<&Item> = context.portal.items.iter().map(AsRef::as_ref).collect();
    let documents = items.into_par_iter().map(|item| document(context, item)).collect();
    let (lang, source) = (*context.lang(), context.portal.settings.source);
    Library { lang, source, documents, terms: terms(context) }
}

/// The terms of the glossary, as the reader's pages may mention them.
#[must_use]
pub fn terms(context: &Context<'_>) -> Vec<SearchTerm> {
    context.portal.collection(Collection::Glossary).filter_map(|item| term(context, item)).collect()
}

/// What an item offers to a search of the context's reader.
#[must_use]
pub fn document(context: &Context<'_>, item: &Item) -> SearchDocument {
    let resolved = resolve(context, item);
    let mut official = official_words(item);
    let mut body = String::new();
    let mut headings = Vec::new();
    for section in &resolved.sections {
        if let Some(heading) = &section.shown.heading {
            let mut words = String::new();
            inlines(heading, &mut words, &mut official);
            headings.push(words);
        }
        blocks(&section.shown.blocks, &mut body, &mut official);
    }
    let foreign = |lang: &Lang| Some(*lang).filter(|lang| lang != context.lang());
    let in_source = matches!(resolved.translation, TranslationState::Fallback).then_some(&item.source);
    let topic = item.topics().filter_map(|id| context.portal.topic(id));
    SearchDocument {
        url: Route::Item(item.id.clone(), *context.lang()).path(),
        kind: item.id.collection,
        foreign_title: foreign(&resolved.title.lang),
        foreign_text: resolved.summary.as_ref().map(|summary| &summary.lang).or(in_source).and_then(foreign),
        title: resolved.title.text,
        state: resolved.translation.key(),
        headings,
        summary: resolved.summary.map(|summary| summary.text).unwrap_or_default(),
        body,
        terms: own_terms(context, item).into_iter().collect(),
        official: official.into_iter().collect(),
        topic: topic.map(|topic| words::localized(context.portal, &topic.names, context.lang()).text).collect(),
        place: place(context, item).into_iter().collect(),
        validated: resolved.validation.is_some_and(|validity| validity.state == ValidityState::Valid),
        updated: item.shared.updated.map(|day| day.0),
        facets: facets(context, item),
    }
}

/// Hidden words and the reader's name of an official term.
fn own_terms(context: &Context<'_>, item: &Item) -> BTreeSet<String> {
    let mut terms: BTreeSet<String> = item.hidden_search_terms(context.lang()).iter().cloned().collect();
    if let Record::Term(term) = &item.record {
        terms.extend(term.names.get(context.lang()).cloned());
    }
    terms
}

/// The words of the source language by which the item is known. They serve every reader: they stand on the letter.
fn official_words(item: &Item) -> BTreeSet<String> {
    let mut words: BTreeSet<String> = item.shared.tags.iter().cloned().collect();
    words.extend(item.hidden_search_terms(&item.source).iter().cloned());
    words.extend(item.title(&item.source).map(ToOwned::to_owned));
    if let Record::Term(term) = &item.record {
        words.extend(term.variants.iter().cloned());
        words.extend(term.expansion.clone());
        words.extend(term.transliterations.values().cloned());
    }
    words
}

fn term(context: &Context<'_>, item: &Front) -> Option<SearchTerm> {
    let Record::Term(term) = &item.record else { return None };
    let lang = context.lang();
    let variants = term.variants.iter().chain(&term.expansion).cloned().collect();
    let name = term.names.get(lang).cloned();
    Some(SearchTerm {
        official: item.title(&item.source)?.to_owned(),
        variants,
        name,
        transliteration: term.transliterations.get(lang).cloned(),
    })
}

fn facets(context: &Context<'_>, item: &Item) -> Facets {
    let (spoken, statuses) = match &item.record {
        Record::Service(service) => {
            (service.languages.iter().map(|spoken| spoken.language.value).collect(), service.statuses.clone())
        }
        Record::Guide(guide) => (Vec::new(), guide.statuses.clone()),
        _ => (Vec::new(), Vec::new()),
    };
    let basin = |area: &AreaId| context.portal.area(area).and_then(|area| area.basin.clone());
    let around = |area: &AreaId| [area.clone()].into_iter().chain(basin(area)).collect();
    Facets { topics: item.topics().cloned().collect(), areas: area(item).map(around).unwrap_or_default(), spoken, statuses }
}

fn area(item: &Item) -> Option<&AreaId> {
    match &item.record {
        Record::Service(service) => service.area.as_ref().map(|area| &area.value),
        Record::Organization(organization) => organization.area.as_ref().map(|area| &area.value),
        _ => None,
    }
}

fn place(context: &Context<'_>, item: &Item) -> Option<String> {
    let area = context.portal.area(area(item)?)?;
    Some(words::localized(context.portal, &area.name, context.lang()).text)
}

fn blocks(content: &Blocks<Target>, out: &mut String, terms: &mut BTreeSet<String>) {
    for block in content {
        self::block(block, out, terms);
        out.push('\n');
    }
}

fn block(block: &Block<Target>, out: &mut String, terms: &mut BTreeSet<String>) {
    match block {
        Block::Paragraph(content) => inlines(content, out, terms),
        Block::Heading(heading) => inlines(&heading.content, out, terms),
        Block::List { items, .. } => items.iter().for_each(|item| blocks(item, out, terms)),
        Block::Quote(content) | Block::Alert { blocks: content, .. } | Block::Footnote { blocks: content, .. } => {
            blocks(content, out, terms)
        }
        Block::Code { text } => out.push_str(text),
        Block::Table(table) => {
            for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                inlines(cell, out, terms);
                out.push(' ');
            }
        }
        Block::Definitions(definitions) => {
            for definition in definitions {
                inlines(&definition.term, out, terms);
                out.push(' ');
                definition.details.iter().for_each(|detail| blocks(detail, out, terms));
            }
        }
        Block::Component(component) => self::component(component, out, terms),
        Block::Rule => {}
    }
}

/// Desks and contacts are pages of their own, found by themselves.
fn component(component: &Component<Target>, out: &mut String, terms: &mut BTreeSet<String>) {
    let mut say = |content: &Inlines<Target>| {
        inlines(content, out, terms);
        out.push('\n');
    };
    match component {
        Component::Documents(documents) => documents.iter().for_each(|document| {
            say(&document.name);
            say(&document.note);
        }),
        Component::Steps(steps) => steps.iter().for_each(|step| {
            say(&step.title);
            say(&step.text);
        }),
        Component::Deadline { text, .. } => say(text),
        Component::Desks(_) | Component::Contacts { .. } => {}
    }
}

fn inlines(content: &Inlines<Target>, out: &mut String, terms: &mut BTreeSet<String>) {
    for inline in content {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => inlines(inner, out, terms),
            Inline::Link { target, content } => {
                match &**target {
                    Target::Fact { text, .. } => out.push_str(text),
                    Target::Field { value, .. } if content.is_empty() => out.push_str(value.text()),
                    // The official word, whatever the text calls it.
                    Target::Term { term, .. } => drop(terms.insert(term.text.clone())),
                    _ => {}
                }
                inlines(content, out, terms);
            }
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::Image { alt, .. } => out.push_str(alt),
            Inline::FootnoteReference(_) => {}
        }
    }
}
