//! Statements, and how they are written. Owner of oxrdf, oxttl and oxjsonld.

use super::vocabulary::PREFIXES;
use crate::base::lang::Lang;
use crate::base::route::Rdf;
use crate::parse::record::translation::Translator;
use jiff::civil::Date;
use oxjsonld::JsonLdSerializer;
use oxrdf::vocab::xsd;
use oxrdf::{GraphNameRef, Literal, NamedNode, Term, Triple};
use oxttl::TurtleSerializer;
use std::collections::{HashMap, HashSet};

/// Something that has an address of its own.
pub type Node = NamedNode;

/// Statements in the order in which they were made, each once.
#[derive(Debug, Default)]
pub struct Graph {
    triples: Vec<Triple>,
    known: HashSet<Triple>,
}

/// `None` for what is no address.
#[must_use]
pub fn node(address: &str) -> Option<Node> {
    NamedNode::new(address).ok()
}

/// A name of a vocabulary; those in this program are right.
#[must_use]
pub fn named(term: &str) -> Node {
    NamedNode::new_unchecked(term)
}

/// Words in a language. Those that a machine translated say so in their tag, as BCP 47 has it (RFC 6497: `ar-t-it-t0-und`, "Arabic, made
/// of Italian by a machine").
#[must_use]
pub fn words(text: &str, lang: &Lang, made: Option<(Translator, &Lang)>) -> Term {
    let tag = match made {
        Some((Translator::Machine, source)) => format!("{lang}-t-{}-t0-und", source.as_str().to_lowercase()),
        _ => lang.to_string(),
    };
    match Literal::new_language_tagged_literal(text, tag) {
        Ok(literal) => literal.into(),
        Err(_) => plain(text),
    }
}

#[must_use]
pub fn plain(text: &str) -> Term {
    Literal::new_simple_literal(text).into()
}

#[must_use]
pub fn date(day: Date) -> Term {
    Literal::new_typed_literal(day.to_string(), xsd::DATE).into()
}

#[must_use]
pub fn double(number: &str) -> Term {
    Literal::new_typed_literal(number, xsd::DOUBLE).into()
}

impl Graph {
    pub fn add(&mut self, subject: &Node, predicate: &str, object: impl Into<Term>) {
        let triple = Triple::new(subject.clone(), named(predicate), object);
        if self.known.insert(triple.clone()) {
            self.triples.push(triple);
        }
    }

    /// What a thing is; it may be several things to several vocabularies.
    pub fn is_a(&mut self, subject: &Node, classes: &[&str]) {
        for class in classes {
            self.add(subject, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", named(class));
        }
    }

    /// The file. `None`: a prefix of ours is no address.
    #[must_use]
    pub fn write(mut self, form: Rdf) -> Option<Vec<u8>> {
        // What is said of a thing stands together, and there what one property says: both in the order in which they first came up.
        let (mut things, mut properties) = (HashMap::new(), HashMap::new());
        for triple in &self.triples {
            let next = things.len();
            things.entry(triple.subject.clone()).or_insert(next);
            let next = properties.len();
            properties.entry(triple.predicate.clone()).or_insert(next);
        }
        let place = |triple: &Triple| (things.get(&triple.subject).copied(), properties.get(&triple.predicate).copied());
        self.triples.sort_by_key(place);
        match form {
            Rdf::Turtle => self.turtle(),
            Rdf::JsonLd => self.json_ld(),
        }
    }

    fn turtle(&self) -> Option<Vec<u8>> {
        let with_prefix = |writer: TurtleSerializer, (prefix, iri): &(&str, &str)| writer.with_prefix(*prefix, *iri).ok();
        let mut writer = PREFIXES.iter().try_fold(TurtleSerializer::new(), with_prefix)?.for_writer(Vec::new());
        self.triples.iter().try_for_each(|triple| writer.serialize_triple(triple)).ok()?;
        writer.finish().ok()
    }

    fn json_ld(&self) -> Option<Vec<u8>> {
        let with_prefix = |writer: JsonLdSerializer, (prefix, iri): &(&str, &str)| writer.with_prefix(*prefix, *iri).ok();
        let mut writer = PREFIXES.iter().try_fold(JsonLdSerializer::new(), with_prefix)?.for_writer(Vec::new());
        let mut quads = self.triples.iter().map(|triple| triple.as_ref().in_graph(GraphNameRef::DefaultGraph));
        quads.try_for_each(|quad| writer.serialize_quad(quad)).ok()?;
        writer.finish().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn a_machine_leaves_its_mark() {
        let (arabic, italian) = (lang("ar"), lang("it"));
        assert_eq!(words("x", &arabic, Some((Translator::Machine, &italian))).to_string(), "\"x\"@ar-t-it-t0-und");
        assert_eq!(words("x", &arabic, Some((Translator::Person, &italian))).to_string(), "\"x\"@ar");
        assert_eq!(words("x", &italian, None).to_string(), "\"x\"@it");
    }

    #[test]
    fn what_is_said_of_a_thing_stands_together() {
        let (a, b) = (node("https://x.example/a").unwrap(), node("https://x.example/b").unwrap());
        let mut graph = Graph::default();
        graph.add(&a, "http://purl.org/dc/terms/title", plain("A \"1\"\n"));
        graph.add(&b, "http://purl.org/dc/terms/title", plain("B"));
        graph.add(&a, "http://purl.org/dc/terms/relation", b.clone());
        graph.add(&b, "http://purl.org/dc/terms/title", plain("B"));
        let text = String::from_utf8(graph.write(Rdf::Turtle).unwrap()).unwrap();
        let (_, statements) = text.rsplit_once("@prefix").unwrap();
        let (_, statements) = statements.split_once('\n').unwrap();
        assert_eq!(
            statements,
            "<https://x.example/a> dct:title \"A \\\"1\\\"\\n\" ;\n\tdct:relation <https://x.example/b> .\n<https://x.example/b> dct:title \"B\" .\n"
        );
    }
}
