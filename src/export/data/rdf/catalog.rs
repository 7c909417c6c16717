//! The files of open data as a catalogue: DCAT-AP_IT, by which data.europa.eu and dati.gov.it find them.

use super::authority::{agent, localized};
use super::graph::{self, Graph, Node};
use super::vocabulary::{FOAF_HOMEPAGE, FOAF_NAME, GOVERNMENT, IRREGULAR, SOCIETY, dcat, dct, file_type, language};
use crate::base::id::Collection;
use crate::base::route::{DataFile, Route};
use crate::resolve::{Context, open_data};
use std::collections::BTreeSet;

/// A set of data: the collections that it is made of, its message, its theme.
struct Set {
    name: &'static str,
    collections: &'static [Collection],
    theme: &'static str,
}

const SETS: [Set; 2] = [
    Set { name: "services", collections: &[Collection::Services, Collection::Organizations], theme: SOCIETY },
    Set { name: "guides", collections: &[Collection::Guides], theme: GOVERNMENT },
];

/// `None`: the portal's own address is none.
pub fn describe(context: &Context<'_>, graph: &mut Graph) -> Option<()> {
    let settings = &context.portal.settings;
    let page = settings.absolute(&Route::OpenData(settings.source));
    let catalog = graph::node(&format!("{page}#catalog"))?;
    let publisher = settings.publisher.as_ref().and_then(|publisher| agent(context, graph, &publisher.value));
    graph.is_a(&catalog, &dcat::CATALOG);
    localized(context, graph, &catalog, dct::TITLE, &settings.title);
    localized(context, graph, &catalog, dct::DESCRIPTION, settings.tagline.as_ref().unwrap_or(&settings.title));
    graph.add(&catalog, FOAF_HOMEPAGE, graph::node(&page)?);
    let all = [Collection::Services, Collection::Organizations, Collection::Guides];
    graph.add(&catalog, dct::MODIFIED, graph::date(open_data::day(context.portal, &all, context.today())));
    for lang in &settings.languages {
        let name = language(lang.as_str()).and_then(|name| graph::node(&name));
        name.into_iter().for_each(|name| graph.add(&catalog, dct::LANGUAGE, name));
    }
    if let Some(publisher) = &publisher {
        graph.add(&catalog, dct::PUBLISHER, publisher.clone());
    }
    for set in SETS.iter().filter(|set| set.collections.iter().any(|collection| context.portal.items.has(*collection))) {
        let node = graph::node(&format!("{page}#{}", set.name))?;
        graph.add(&catalog, dcat::DATASET, node.clone());
        set.describe(context, graph, &node, publisher.as_ref());
    }
    Some(())
}

impl Set {
    fn describe(&self, context: &Context<'_>, graph: &mut Graph, node: &Node, publisher: Option<&Node>) {
        graph.is_a(node, &dcat::DATASET_CLASS);
        graph.add(node, dct::IDENTIFIER, graph::plain(self.name));
        let page = context.portal.settings.absolute(&Route::OpenData(*context.lang()));
        graph::node(&page).into_iter().for_each(|page| graph.add(node, dcat::LANDING_PAGE, page));
        for locale in context.locales.iter() {
            let words = |message: &str| {
                graph::words(&locale.messages.text(&format!("data-set-{}{message}", self.name)), &locale.lang, None)
            };
            graph.add(node, dct::TITLE, words(""));
            graph.add(node, dct::DESCRIPTION, words("-summary"));
        }
        graph.add(node, dct::MODIFIED, graph::date(open_data::day(context.portal, self.collections, context.today())));
        graph.add(node, dcat::THEME, graph::named(self.theme));
        graph.add(node, dct::ACCRUAL_PERIODICITY, graph::named(IRREGULAR));
        if let Some(publisher) = publisher {
            graph.add(node, dct::RIGHTS_HOLDER, publisher.clone());
            graph.add(node, dct::PUBLISHER, publisher.clone());
        }
        for file in self.files(context) {
            self.distribution(context, graph, node, &file);
        }
    }

    /// In every language, each once.
    fn files(&self, context: &Context<'_>) -> BTreeSet<DataFile> {
        let languages = &context.portal.settings.languages;
        let files = languages.iter().flat_map(|lang| open_data::files(context.portal, lang));
        files.filter(|file| open_data::set_of(file) == Some(self.name)).collect()
    }

    fn distribution(&self, context: &Context<'_>, graph: &mut Graph, set: &Node, file: &DataFile) {
        let settings = &context.portal.settings;
        let address = settings.absolute(&Route::Data(file.clone()));
        let Some((node, url)) = graph::node(&format!("{address}#file")).zip(graph::node(&address)) else { return };
        graph.add(set, dcat::DISTRIBUTION, node.clone());
        graph.is_a(&node, &dcat::DISTRIBUTION_CLASS);
        graph.add(&node, dct::TITLE, graph::plain(&file.to_string()));
        let extension = file.to_string().rsplit_once('.').map(|(_, end)| end.to_owned()).unwrap_or_default();
        graph.add(&node, dct::FORMAT, graph::named(&file_type(&extension)));
        graph.add(&node, dcat::ACCESS_URL, url.clone());
        graph.add(&node, dcat::DOWNLOAD_URL, url);
        let name = file.lang().and_then(|lang| language(lang.as_str())).and_then(|name| graph::node(&name));
        name.into_iter().for_each(|name| graph.add(&node, dct::LANGUAGE, name));
        if let Some((licence, url)) =
            settings.licence.as_ref().and_then(|licence| Some((licence, graph::node(licence.url.as_str())?)))
        {
            graph.is_a(&url, &[dct::LICENSE_DOCUMENT, "http://dati.gov.it/onto/dcatapit#LicenseDocument"]);
            graph.add(&url, FOAF_NAME, graph::plain(&licence.name));
            graph.add(&node, dct::LICENSE, url);
        }
    }
}
