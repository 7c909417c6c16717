//! A question or a guide at the counter: the source language and the reader's side by side, section by section.

use super::{collection_link, date};
use crate::base::diagnostic::Diagnostic;
use crate::base::escape::Escaped;
use crate::base::id::ItemId;
use crate::base::lang::Lang;
use crate::base::route::Route;
use crate::locale::messages::Argument;
use crate::model::{Front, SectionState};
use crate::parse::record::Record;
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame::{self, Frame, Languages, item_link};
use crate::render::html::{Anchors, Ticks};
use crate::render::view::counter::{CellView, CounterChoiceView, CounterView, RowView, SideCost, SideView};
use crate::render::view::page::LanguageLink;
use crate::resolve::item::{ResolvedItem, TranslationState, resolve};
use crate::resolve::section::{ResolvedSection, SectionText};
use crate::resolve::words::Words;
use crate::resolve::{Context, fact, shape, words};

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

impl Page<'_> {
    pub(in crate::render) fn counter(&self, id: &ItemId) -> Result<Option<Vec<u8>>> {
        let context = &self.context;
        let Some(item) = context.portal.item(id).filter(|item| shape::has_counter(context.portal, item)) else { return Ok(None) };
        let Some(link) = item_link(context, id) else { return Ok(None) };
        let frame = counter_frame(context, item);
        if *context.lang() == item.source {
            let text = self.about_source(item, "counter-choose");
            let choice = CounterChoiceView { text, item: link, languages: languages(context, item) };
            return self.render("counter-choice.html", frame, Views::default().with("choice", &choice)).map(Some);
        }
        let resolved = resolve(context, item);
        let counter = CounterView {
            source: self.source_side(item),
            reader: self.reader_side(&resolved),
            rows: resolved.sections.iter().map(|section| self.row(&resolved, section)).collect::<Result<_>>()?,
            others_label: self.about_source(item, "counter-others"),
            others: languages(context, item),
            item: link,
            notice: self.translation(&resolved).notice,
            validation: resolved.validation.as_ref().and_then(|validity| self.validation(validity)),
            updated: item.shared.updated.map(|day| date(context, day.0)),
        };
        self.render("counter.html", frame, Views::default().with("counter", &counter)).map(Some)
    }

    fn source_side(&self, item: &Front) -> SideView {
        let title = words::title(self.context.portal, item, &item.source);
        let summary = words::summary(self.context.portal, item, &item.source);
        self.side(item, &item.source, Some(&title), summary.as_ref())
    }

    fn reader_side(&self, resolved: &ResolvedItem<'_>) -> SideView {
        let own = |words: &&Words| words.lang == *self.context.lang();
        let title = Some(&resolved.title).filter(own);
        self.side(resolved.item, self.context.lang(), title, resolved.summary.as_ref().filter(own))
    }

    fn side(&self, item: &Front, lang: &Lang, title: Option<&Words>, summary: Option<&Words>) -> SideView {
        let messages = &self.context.locale_of(lang).messages;
        SideView {
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            name: frame::own_name(self.context.locales, lang),
            title: title.map(|title| marked(title, lang)),
            answer_label: messages.text("short-answer"),
            costs_label: messages.text("guide-glance"),
            stamp_label: messages.text("counter-stamp"),
            summary: summary.map(|summary| marked(summary, lang)),
            costs: self.costs(item, lang),
        }
    }

    fn costs(&self, item: &Front, lang: &Lang) -> Vec<SideCost> {
        let (context, locale) = (&self.context, self.context.locale_of(lang));
        let Record::Guide(guide) = &item.record else { return Vec::new() };
        let facts = guide.costs.iter().filter_map(|id| context.portal.facts.get(&id.value));
        facts
            .filter_map(|known| {
                let label = marked(&words::localized(context.portal, &known.label, lang), lang);
                Some(SideCost { label, value: fact::text(locale, known, context.today())? })
            })
            .collect()
    }

    fn row(&self, resolved: &ResolvedItem<'_>, section: &ResolvedSection<'_>) -> Result<RowView> {
        let own = &section.shown.lang == self.context.lang();
        let original = section.original.filter(|_| own).map(|original| original.text());
        let source = original.as_ref().unwrap_or(&section.shown);
        let reader = if own {
            self.cell(&section.shown, "reader", Anchors::Dropped, Ticks::Drawn)?
        } else {
            self.absent(resolved, section)
        };
        let notice = reader.notice.or_else(|| self.outdated(resolved.item, section));
        let id = section.id.to_string();
        let practices = |side: &Lang| self.practices_at_side(resolved.item, &id, side);
        Ok(RowView {
            critical: section.critical,
            source: CellView {
                practices: practices(&resolved.item.source),
                ..self.cell(source, source.lang.as_str(), Anchors::Dropped, Ticks::Boxes)?
            },
            reader: CellView { notice, practices: practices(self.context.lang()), ..reader },
            id,
        })
    }

    fn cell(&self, text: &SectionText, prefix: &str, anchors: Anchors, ticks: Ticks) -> Result<CellView> {
        let (heading, html) = self.written(text, prefix, anchors, ticks)?;
        Ok(CellView { heading, html: Some(html), notice: None, practices: Vec::new() })
    }

    /// What the reader is told where only the source has current words.
    fn absent(&self, resolved: &ResolvedItem<'_>, section: &ResolvedSection<'_>) -> CellView {
        let id = if section.state == SectionState::Missing { "counter-missing" } else { "counter-outdated" };
        // Where nothing is translated the head of the page has said so.
        let notice = (resolved.translation != TranslationState::Fallback).then(|| self.about_source(resolved.item, id));
        CellView { heading: None, html: None, notice, practices: Vec::new() }
    }

    fn outdated(&self, item: &Front, section: &ResolvedSection<'_>) -> Option<String> {
        (section.state == SectionState::Outdated).then(|| self.about_source(item, "section-outdated"))
    }

    fn about_source(&self, item: &Front, id: &str) -> String {
        let language = words::language(&self.context, &item.source);
        self.context.locale.messages.format(id, &[("language", Argument::Text(&language))])
    }
}

/// As HTML, with their language where it is not that of the side.
pub(super) fn marked(words: &Words, side: &Lang) -> String {
    let text = Escaped(&words.text);
    if words.lang == *side {
        return text.to_string();
    }
    format!("<span lang=\"{}\" dir=\"{}\">{text}</span>", words.lang, words.lang.direction().as_str())
}

fn languages(context: &Context<'_>, item: &Front) -> Vec<LanguageLink> {
    let route = |lang: &Lang| Route::Counter(item.id.clone(), *lang);
    let beside: Vec<&str> = shape::beside(context.portal, item).map(Lang::as_str).collect();
    frame::switcher(context, &route).into_iter().filter(|language| beside.contains(&language.lang.as_str())).collect()
}

fn counter_frame(context: &Context<'_>, item: &Front) -> Frame {
    let title = words::title(context.portal, item, context.lang()).text;
    let id = item.id.clone();
    Frame {
        title: context.locale.messages.format("counter-title", &[("title", Argument::Text(&title))]),
        description: Some(context.locale.messages.text("counter-summary")),
        at: None,
        route: Box::new(move |lang| Route::Counter(id.clone(), *lang)),
        languages: Languages::Derived,
        trail: vec![collection_link(context, item.id.collection)].into_iter().chain(item_link(context, &item.id)).collect(),
        section: Some(item.id.collection),
    }
}
