//! Desks, guides and the files themselves in the vocabularies of the public sector, as Turtle or JSON-LD.

mod authority;
mod catalog;
mod graph;
mod service;
mod vocabulary;

use crate::base::id::Collection;
use crate::base::route::Rdf;
use crate::parse::record::Record;
use crate::resolve::Context;
use graph::Graph;

/// Every guide as a public service: CPSV-AP 3.2 and CPSV-AP_IT 1.1.
#[must_use]
pub fn guides(context: &Context<'_>, form: Rdf) -> Option<Vec<u8>> {
    let mut graph = Graph::default();
    for item in context.portal.texts(Collection::Guides) {
        if let Record::Guide(guide) = &item.record {
            service::describe(context, item, guide, &mut graph);
        }
    }
    graph.write(form)
}

/// Which files there are: DCAT-AP_IT.
#[must_use]
pub fn catalog(context: &Context<'_>, form: Rdf) -> Option<Vec<u8>> {
    let mut graph = Graph::default();
    catalog::describe(context, &mut graph)?;
    graph.write(form)
}
