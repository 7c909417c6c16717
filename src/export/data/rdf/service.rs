//! A guide as a public service, in the European vocabulary and in the Italian one: the same node is both, since the profiles name the same
//! things differently and a reader of one knows nothing of the other.

use super::authority::{about, in_languages, localized, organization};
use super::graph::{self, Graph, Node};
use super::vocabulary::{CONCEPT, EURO, FOAF_DOCUMENT, FOAF_PAGE, ITALY, PREF_LABEL, cpsv, cpsv_it, dct, language};
use crate::base::document::{Block, Blocks, Component, DeskList};
use crate::base::id::ItemId;
use crate::base::route::Route;
use crate::model::Item;
use crate::parse::record::Record;
use crate::parse::record::fact::{FactKind, Unit};
use crate::parse::record::guide::Guide;
use crate::resolve::item::resolve;
use crate::resolve::section::ResolvedSection;
use crate::resolve::target::Target;
use crate::resolve::{Context, fact, plain};

/// The section of the service card that says what one gets.
const OUTPUTS: &str = "cosa-si-ottiene";

/// Says all that a guide says, where it has it in a form that programs can tell from prose.
pub fn describe(context: &Context<'_>, item: &Item, guide: &Guide, graph: &mut Graph) {
    let Some(service) = about(context, &item.id, "service") else { return };
    let teller = Teller { context, item, service };
    teller.names(graph);
    for authority in &guide.authorities {
        let body = organization(context, graph, &authority.value);
        teller.say(graph, &[cpsv::HAS_COMPETENT_AUTHORITY], body);
    }
    teller.law(graph);
    let sections = resolve(context, item).sections;
    teller.inputs(graph, &sections);
    teller.outputs(graph, &sections);
    teller.costs(graph, guide);
    teller.channels(graph, &sections);
    teller.topics(graph);
    teller.events(graph);
    teller.pages(graph);
}

struct Teller<'a> {
    context: &'a Context<'a>,
    item: &'a Item,
    service: Node,
}

impl Teller<'_> {
    fn say(&self, graph: &mut Graph, properties: &[&str], object: Option<Node>) {
        let Some(object) = object else { return };
        properties.iter().for_each(|property| graph.add(&self.service, property, object.clone()));
    }

    /// A part of the service, with its name in the source's words.
    fn part(&self, graph: &mut Graph, part: &str, classes: &[&str], name: &str) -> Option<Node> {
        let node = about(self.context, &self.item.id, part)?;
        graph.is_a(&node, classes);
        graph.add(&node, dct::IDENTIFIER, graph::plain(&format!("{}#{part}", self.item.id)));
        let words = graph::words(name, &self.item.source, None);
        graph.add(&node, dct::TITLE, words.clone());
        graph.add(&node, cpsv_it::NAME, words);
        Some(node)
    }

    fn names(&self, graph: &mut Graph) {
        let (context, item, service) = (self.context, self.item, &self.service);
        graph.is_a(service, &[cpsv::PUBLIC_SERVICE, cpsv_it::PUBLIC_SERVICE]);
        for property in [dct::IDENTIFIER, cpsv_it::IDENTIFIER] {
            graph.add(service, property, graph::plain(&item.id.to_string()));
        }
        in_languages(context, graph, (service, &[dct::TITLE, cpsv_it::NAME]), item, |lang| item.title(lang));
        in_languages(context, graph, (service, &[dct::DESCRIPTION, cpsv_it::DESCRIPTION]), item, |lang| item.summary(lang));
        for tag in &item.shared.tags {
            graph.add(service, cpsv_it::KEYWORD, graph::words(&tag.replace('-', " "), &item.source, None));
        }
        if let Some(day) = item.shared.updated {
            graph.add(service, dct::MODIFIED, graph::date(day.0));
        }
    }

    /// The law on which it rests. A procedure of the State's law is offered in all of Italy, and in Italian.
    fn law(&self, graph: &mut Graph) {
        for source in &self.item.shared.sources {
            let Some(law) = source.address().and_then(|address| graph::node(&address)) else { continue };
            // A page of the web that explains the law is none: what is law has a URN.
            let (class, property) = match source.urn {
                Some(_) => (cpsv::LEGAL_RESOURCE, cpsv::HAS_LEGAL_RESOURCE),
                None => (FOAF_DOCUMENT, dct::SOURCE),
            };
            graph.is_a(&law, &[class]);
            localized(self.context, graph, &law, dct::TITLE, &source.title);
            graph.add(&self.service, property, law);
        }
        let is_national = |urn: &str| urn.starts_with("urn:nir:stato:") || urn.starts_with("urn:nir:presidente.repubblica:");
        if !self.item.shared.sources.iter().filter_map(|source| source.urn.as_ref()).any(|urn| is_national(urn.as_str())) {
            return;
        }
        if let (Some(italy), Some(italian)) = (graph::node(ITALY), language("it").and_then(|name| graph::node(&name))) {
            graph.is_a(&italy, &[dct::LOCATION]);
            graph.is_a(&italian, &[dct::LINGUISTIC_SYSTEM]);
            self.say(graph, &[dct::SPATIAL], Some(italy));
            self.say(graph, &[dct::LANGUAGE], Some(italian));
        }
    }

    /// The papers that the office wants.
    fn inputs(&self, graph: &mut Graph, sections: &[ResolvedSection<'_>]) {
        let papers = components(sections).filter_map(|component| match component {
            Component::Documents(papers) => Some(papers),
            _ => None,
        });
        for (at, paper) in papers.flatten().enumerate() {
            let part = format!("input-{}", at + 1);
            let Some(node) = self.part(graph, &part, &[cpsv::EVIDENCE, cpsv_it::INPUT], &plain::inlines(&paper.name)) else {
                continue;
            };
            let note = plain::inlines(&paper.note);
            if !note.is_empty() {
                graph.add(&node, dct::DESCRIPTION, graph::words(&note, &self.item.source, None));
            }
            self.say(graph, &[cpsv::HAS_INPUT, cpsv_it::HAS_INPUT], Some(node));
        }
    }

    /// What one gets: the entries of the list under that heading, or its text as a whole.
    fn outputs(&self, graph: &mut Graph, sections: &[ResolvedSection<'_>]) {
        let Some(section) = sections.iter().find(|section| section.id.as_str() == OUTPUTS) else { return };
        let entries = section.shown.blocks.iter().flat_map(|block| match block {
            Block::List { items, .. } => items.iter().map(plain::blocks).collect::<Vec<_>>(),
            _ => Vec::new(),
        });
        let mut outputs: Vec<String> = entries.collect();
        if outputs.is_empty() {
            outputs.push(plain::blocks(&section.shown.blocks));
        }
        for (at, output) in outputs.iter().enumerate().filter(|(_, output)| !output.is_empty()) {
            let node = self.part(graph, &format!("output-{}", at + 1), &[cpsv::OUTPUT, cpsv_it::OUTPUT], output);
            self.say(graph, &[cpsv::PRODUCES, cpsv_it::PRODUCES_OUTPUT], node);
        }
    }

    /// The fees in force.
    fn costs(&self, graph: &mut Graph, guide: &Guide) {
        for id in &guide.costs {
            let Some(fact) = self.context.portal.facts.get(&id.value) else { continue };
            let Some(value) = fact::in_force(fact, self.context.today()) else { continue };
            let Some(node) = about(self.context, &self.item.id, &format!("cost-{}", id.value)) else { continue };
            graph.is_a(&node, &[cpsv::COST, cpsv_it::COST]);
            graph.add(&node, dct::IDENTIFIER, graph::plain(&id.value.to_string()));
            localized(self.context, graph, &node, dct::DESCRIPTION, &fact.label);
            if fact.kind == FactKind::Money {
                graph.add(&node, cpsv::HAS_VALUE, graph::double(&value.value.value));
                if let Some(euro) = graph::node(EURO).filter(|_| value.unit.is_none_or(|unit| unit == Unit::Eur)) {
                    graph.is_a(&euro, &[CONCEPT]);
                    graph.add(&node, cpsv::CURRENCY, euro);
                }
            }
            self.say(graph, &[cpsv::HAS_COST, cpsv_it::HAS_COST], Some(node));
        }
    }

    /// The desks that the guide names.
    fn channels(&self, graph: &mut Graph, sections: &[ResolvedSection<'_>]) {
        for target in components(sections).flat_map(desks) {
            let Target::Page { item: Some(id), .. } = target else { continue };
            let Some(channel) = self.channel(graph, id) else { continue };
            self.say(graph, &[cpsv::HAS_CHANNEL, cpsv_it::HAS_CHANNEL], Some(channel));
        }
    }

    fn channel(&self, graph: &mut Graph, id: &ItemId) -> Option<Node> {
        let item = self.context.portal.item(id)?;
        let Record::Service(desk) = &item.record else { return None };
        let node = about(self.context, id, "channel")?;
        graph.is_a(&node, &[cpsv::CHANNEL, cpsv_it::CHANNEL]);
        graph.add(&node, dct::IDENTIFIER, graph::plain(&id.to_string()));
        in_languages(self.context, graph, (&node, &[dct::DESCRIPTION, cpsv_it::NAME]), item, |lang| item.title(lang));
        if let Some(body) = organization(self.context, graph, &desk.organization.value) {
            graph.add(&node, cpsv::OWNED_BY, body);
        }
        Some(node)
    }

    fn topics(&self, graph: &mut Graph) {
        for topic in self.item.topics().filter_map(|id| self.context.portal.topic(id)) {
            let settings = &self.context.portal.settings;
            let page = settings.absolute(&Route::Topic(settings.source, topic.id.value.clone()));
            let Some(node) = graph::node(&format!("{page}#topic")) else { continue };
            graph.is_a(&node, &[CONCEPT]);
            localized(self.context, graph, &node, PREF_LABEL, &topic.names);
            self.say(graph, &[cpsv::THEMATIC_AREA], Some(node));
        }
    }

    /// The needs from which the home page starts are events of a life.
    fn events(&self, graph: &mut Graph) {
        let needs = self.context.portal.settings.needs.iter().enumerate();
        for (at, need) in needs.filter(|(_, need)| need.to.value == self.item.id) {
            let settings = &self.context.portal.settings;
            let home = settings.absolute(&Route::Home(settings.source));
            let Some(node) = graph::node(&format!("{home}#need-{}", at + 1)) else { continue };
            graph.is_a(&node, &[cpsv::LIFE_EVENT, cpsv::EVENT]);
            graph.add(&node, dct::IDENTIFIER, graph::plain(&format!("need-{}", at + 1)));
            localized(self.context, graph, &node, dct::TITLE, &need.label);
            self.say(graph, &[cpsv::IS_GROUPED_BY, cpsv_it::IS_PART_OF_EVENT], Some(node));
        }
    }

    /// Where people read it.
    fn pages(&self, graph: &mut Graph) {
        let portal = self.context.portal;
        for lang in &self.item.languages {
            let page = portal.settings.absolute(&Route::Item(self.item.id.clone(), *lang));
            let Some(node) = graph::node(&page) else { continue };
            graph.is_a(&node, &[FOAF_DOCUMENT]);
            if let Some(name) = language(lang.as_str()).and_then(|name| graph::node(&name)) {
                graph.add(&node, dct::LANGUAGE, name);
            }
            graph.add(&self.service, FOAF_PAGE, node);
        }
    }
}

fn components<'a>(sections: &'a [ResolvedSection<'_>]) -> impl Iterator<Item = &'a Component<Target>> {
    sections.iter().flat_map(|section| in_blocks(&section.shown.blocks))
}

fn in_blocks(blocks: &Blocks<Target>) -> Vec<&Component<Target>> {
    blocks.iter().flat_map(in_block).collect()
}

fn in_block(block: &Block<Target>) -> Vec<&Component<Target>> {
    match block {
        Block::Component(component) => vec![component],
        Block::List { items, .. } => items.iter().flat_map(in_blocks).collect(),
        Block::Quote(blocks) | Block::Alert { blocks, .. } => in_blocks(blocks),
        _ => Vec::new(),
    }
}

fn desks(component: &Component<Target>) -> Vec<&Target> {
    match component {
        Component::Desks(DeskList::Named(desks)) => desks.iter().collect(),
        Component::Contacts { of } => vec![of],
        _ => Vec::new(),
    }
}
