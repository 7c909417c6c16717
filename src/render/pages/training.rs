//! A training record: programme, sessions, evidence. Counts, never names.

use super::{date, localized};
use crate::locale::messages::Argument;
use crate::parse::record::training::{Mode, Participants, Satisfaction, Session, SessionStatus, Training};
use crate::render::Page;
use crate::render::frame::{self, item_link};
use crate::render::view::Link;
use crate::render::view::record::{ModuleView, SessionView, TrainingView};
use crate::resolve::Context;
use crate::resolve::words::Words;

impl Page<'_> {
    pub(super) fn training(&self, training: &Training) -> TrainingView {
        let context = &self.context;
        let source = super::item::source_lang(context);
        TrainingView {
            project: training.project.as_ref().map(|name| frame::text(context, Words { text: name.clone(), lang: source })),
            provider: training.provider.as_ref().and_then(|provider| item_link(context, &provider.value)),
            programme: training.programme.as_ref().map(|programme| localized(context, programme)),
            needs: training.needs.as_ref().map(|needs| localized(context, needs)),
            modules: training
                .modules
                .iter()
                .map(|module| ModuleView {
                    title: localized(context, &module.title),
                    hours: module.hours.as_ref().map(|number| hours(context, number.0)),
                })
                .collect(),
            sessions: training.sessions.iter().map(|written| session(context, written, None)).collect(),
            materials: training
                .materials
                .iter()
                .map(|material| Link { label: localized(context, &material.title), url: Some(material.url.as_str().to_owned()) })
                .collect(),
            proceedings: training.proceedings.as_ref().map(|url| url.as_str().to_owned()),
            evidence: training.evidence.iter().map(|evidence| localized(context, evidence)).collect(),
            satisfaction: training.satisfaction.as_ref().map(|satisfaction| mean(context, satisfaction)),
        }
    }
}

/// A meeting, with its course where the course is not the page itself.
pub(super) fn session(context: &Context<'_>, written: &Session, course: Option<Link>) -> SessionView {
    let messages = &context.locale.messages;
    SessionView {
        title: written.title.as_ref().map(|title| localized(context, title)),
        date: written.date.map(|day| date(context, day.0)),
        end: written.end.as_ref().map(|day| date(context, day.value.0)),
        hours: written.hours.as_ref().map(|number| hours(context, number.0)),
        mode: written.mode.map(|mode| {
            messages.text(match mode {
                Mode::InPerson => "mode-in-person",
                Mode::Distance => "mode-distance",
                Mode::Mixed => "mode-mixed",
            })
        }),
        place: written.place.as_ref().map(|place| localized(context, place)),
        trainers: written.trainers.iter().filter_map(|trainer| item_link(context, &trainer.value)).collect(),
        target_group: written.target_group.as_ref().map(|group| localized(context, group)),
        participants: written.participants.as_ref().and_then(|counts| participants(context, counts)),
        status: written.status.map(|status| {
            messages.text(match status {
                SessionStatus::Planned => "session-planned",
                SessionStatus::Held => "session-held",
                SessionStatus::Cancelled => "session-cancelled",
            })
        }),
        course,
    }
}

/// Hours may be halves: "4,5 ore".
fn hours(context: &Context<'_>, number: f64) -> String {
    let written = context.locale.formats.number(&number.to_string());
    context.locale.messages.format("hours-amount", &[("hours", Argument::Text(&written))])
}

fn participants(context: &Context<'_>, counts: &Participants) -> Option<String> {
    let said = [
        ("participants-invited", counts.invited),
        ("participants-attended", counts.attended),
        ("participants-passed", counts.passed),
    ];
    let said: Vec<String> = said
        .into_iter()
        .filter_map(|(id, count)| Some(context.locale.messages.format(id, &[("count", Argument::Number(count?.into()))])))
        .collect();
    (!said.is_empty()).then(|| context.locale.formats.list_and(&said))
}

fn mean(context: &Context<'_>, satisfaction: &Satisfaction) -> String {
    let mean = context.locale.formats.number(&satisfaction.mean.0.to_string());
    let scale = context.locale.formats.integer(satisfaction.scale.into());
    let arguments =
        [("mean", Argument::Text(&mean)), ("scale", Argument::Text(&scale)), ("count", Argument::Number(satisfaction.n.into()))];
    context.locale.messages.format("satisfaction", &arguments)
}
