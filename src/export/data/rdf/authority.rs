//! What both graphs say: the names of bodies, and words in every language in which the portal has them.

use super::graph::{self, Graph, Node};
use super::vocabulary::{ITALY, PREF_LABEL, cpsv, cpsv_it, dcat, dct};
use crate::base::id::ItemId;
use crate::base::route::Route;
use crate::model::Front;
use crate::parse::localized::Localized;
use crate::parse::record::translation::Translator;
use crate::resolve::Context;
use crate::resolve::item::{TranslationState, translation_state};

/// The address of a thing that a page is about; pages in the source's language stand for all.
#[must_use]
pub fn about(context: &Context<'_>, item: &ItemId, part: &str) -> Option<Node> {
    let page = context.portal.settings.absolute(&Route::Item(item.clone(), context.portal.settings.source));
    graph::node(&format!("{page}#{part}"))
}

/// The same property in every language in which an item has the words.
pub fn in_languages<'a>(
    context: &Context<'a>,
    graph: &mut Graph,
    (subject, properties): (&Node, &[&str]),
    item: &'a Front,
    words: impl Fn(&crate::base::lang::Lang) -> Option<&'a str>,
) {
    for lang in &context.portal.settings.languages {
        let Some(text) = words(lang) else { continue };
        let made = match translation_state(item, lang) {
            TranslationState::Translated { by, .. } => Some((by, &item.source)),
            TranslationState::Original | TranslationState::Fallback => None,
        };
        for property in properties {
            graph.add(subject, property, graph::words(text, lang, made));
        }
    }
}

/// The same of words of a settings or data file.
pub fn localized(context: &Context<'_>, graph: &mut Graph, subject: &Node, property: &str, text: &Localized) {
    let settings = &context.portal.settings;
    let by = settings.data_translations.as_ref().map_or(Translator::Person, |translation| translation.by);
    for lang in &settings.languages {
        let Some(text) = text.get(lang, &settings.source) else { continue };
        let made = (*lang != settings.source).then_some((by, &settings.source));
        graph.add(subject, property, graph::words(text, lang, made));
    }
}

/// A body as a public organisation.
pub fn organization(context: &Context<'_>, graph: &mut Graph, id: &ItemId) -> Option<Node> {
    let item = context.portal.item(id)?;
    let node = about(context, id, "organization")?;
    graph.is_a(&node, &[cpsv::PUBLIC_ORGANISATION, cpsv::ORGANIZATION, cpsv_it::PUBLIC_ORGANIZATION]);
    graph.add(&node, dct::IDENTIFIER, graph::plain(&id.to_string()));
    in_languages(context, graph, (&node, &[PREF_LABEL]), item, |lang| item.title(lang));
    let country = graph::node(ITALY)?;
    graph.is_a(&country, &[cpsv::TERRITORIAL_UNIT, dct::LOCATION]);
    graph.add(&node, dct::SPATIAL, country);
    Some(node)
}

/// A body as the agent who answers for data.
pub fn agent(context: &Context<'_>, graph: &mut Graph, id: &ItemId) -> Option<Node> {
    let item = context.portal.item(id)?;
    let node = about(context, id, "organization")?;
    graph.is_a(&node, &dcat::AGENT);
    graph.add(&node, dct::IDENTIFIER, graph::plain(&id.to_string()));
    in_languages(context, graph, (&node, &[super::vocabulary::FOAF_NAME]), item, |lang| item.title(lang));
    Some(node)
}
