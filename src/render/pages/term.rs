//! An official Italian term, with the texts that use it; guides' and notices' small views.

use super::{date, entry, localized, sorted, statuses};
use crate::base::id::Collection;
use crate::model::{Front, Item};
use crate::parse::record::fact::Fact;
use crate::parse::record::glossary::{Encounter, Term};
use crate::parse::record::guide::Guide;
use crate::parse::record::page::News;
use crate::render::Page;
use crate::render::frame;
use crate::render::view::record::{CostView, GuideView, NewsView, TermView};
use crate::resolve::fact;
use crate::resolve::words::Words;

impl Page<'_> {
    pub(super) fn term(&self, item: &Front, term: &Term) -> TermView {
        let context = &self.context;
        let source = &item.source;
        let official = Words { text: item.title(source).unwrap_or_default().to_owned(), lang: *source };
        let users =
            [Collection::Guides, Collection::Faq].into_iter().flat_map(|collection| context.portal.collection(collection));
        let used_in = users.filter(|user| user.terms.contains(&item.id.slug)).map(|user| entry(context, user).into()).collect();
        TermView {
            official: frame::text(context, official),
            expansion: term.expansion.as_ref().map(|text| frame::text(context, Words { text: text.clone(), lang: *source })),
            name: term.names.get(context.lang()).cloned(),
            met_in: term.met_in.iter().map(|place| context.locale.messages.text(encounter(*place))).collect(),
            used_in: sorted(context, used_in),
        }
    }

    pub(super) fn guide(&self, item: &Item, guide: &Guide) -> GuideView {
        let context = &self.context;
        let cost = |written: &Fact| {
            Some(CostView {
                label: localized(context, &written.label),
                value: fact::text(context.locale, written, context.today())?,
            })
        };
        GuideView {
            costs: guide.costs.iter().filter_map(|id| cost(context.portal.facts.get(&id.value)?)).collect(),
            statuses: statuses(context, &guide.statuses),
            practices: self.practices_of_no_section(item),
        }
    }

    pub(super) fn news(&self, news: &News) -> NewsView {
        NewsView {
            date: date(&self.context, news.date.0),
            expires: news.expires.map(|day| date(&self.context, day.0)),
            expired: news.expires.is_some_and(|day| day.0 < self.context.today()),
        }
    }
}

const fn encounter(place: Encounter) -> &'static str {
    match place {
        Encounter::Letter => "encounter-letter",
        Encounter::Form => "encounter-form",
        Encounter::Office => "encounter-office",
    }
}
