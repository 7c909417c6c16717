//! A desk's hours as a reader sees them: the coming days, the usual week, one line for a list, closures.

use super::{date, localized};
use crate::base::diagnostic::Diagnostic;
use crate::locale::messages::Messages;
use crate::model::Front;
use crate::parse::record::service::{Closure, ClosureKind, Service};
use crate::render::Page;
use crate::render::engine::Views;
use crate::render::frame;
use crate::render::view::hours::{ClosureView, DayView, OpeningPiece, OpeningView, TimesView};
use crate::resolve::Context;
use crate::resolve::hours::{self, Day, DeskHours, Interval, Kind, Quarter};
use crate::resolve::opening::{self, Notice, State};
use crate::resolve::words::Words;
use jiff::ToSpan;
use jiff::civil::Date;
use std::borrow::Cow;
use std::sync::Arc;

/// How many days the tables of a desk show.
const SHOWN: u16 = 7;

fn quarter(context: &Context<'_>, service: &Service) -> Option<Arc<Quarter>> {
    context.almanac.quarter(context.portal, service)
}

/// The next seven days; `None` when the hours are not known.
pub(super) fn week(context: &Context<'_>, service: &Service) -> Option<Vec<DayView>> {
    let quarter = quarter(context, service)?;
    let days = quarter.days(context.portal, service);
    Some(days.iter().take(SHOWN.into()).map(|written| day(context, written)).collect())
}

/// The next days on which somebody is there, of a desk whose weeks differ; empty where they are alike or not known.
pub(super) fn coming(context: &Context<'_>, service: &Service) -> Vec<DayView> {
    if usual_week(context, service).is_some() {
        return Vec::new();
    }
    let Some(quarter) = quarter(context, service) else { return Vec::new() };
    let days = quarter.days(context.portal, service);
    let open = days.iter().filter(|day| day.intervals.as_ref().is_some_and(|intervals| !intervals.is_empty()));
    open.take(SHOWN.into()).map(|written| day(context, written)).collect()
}

/// The usual week, Monday first, days in a row that are alike as one: a sheet has no room for seven lines that say the same. `None` when
/// the hours are not known, or weeks differ.
pub(super) fn usual_week(context: &Context<'_>, service: &Service) -> Option<Vec<DayView>> {
    let today = context.today();
    let monday = today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?;
    let week = hours::usual_week_of(context.almanac, service)?.into_iter().zip(0_i64..);
    let usual = |(intervals, ahead): (Vec<Interval>, i64)| {
        let date = monday.checked_add(ahead.days()).ok()?;
        let intervals = Cow::from(intervals);
        Some(Day { date, usual: intervals.clone(), intervals: Some(intervals), closure: None, holiday: None })
    };
    let days: Vec<Day<'_>> = week.map(usual).collect::<Option<_>>()?;
    let runs = days.chunk_by(|one, next| one.usual == next.usual);
    Some(runs.filter_map(|run| Some(run_view(context, run.first()?, run.last()?))).collect())
}

/// Days from one to another, of which the first stands for all.
fn run_view(context: &Context<'_>, first: &Day<'_>, last: &Day<'_>) -> DayView {
    let view = day(context, first);
    if first.date == last.date {
        return view;
    }
    let until = day(context, last).weekday;
    DayView { weekday: format!("{}–{until}", view.weekday), ..view }
}

fn day(context: &Context<'_>, written: &Day<'_>) -> DayView {
    let is_usual = written.intervals.as_ref() == Some(&written.usual);
    let closure = written.closure.and_then(|closure| closure.reason.as_ref());
    let holiday = written.holiday.filter(|_| !is_usual && written.closure.is_none()).map(|holiday| &holiday.names);
    DayView {
        weekday: context.locale.formats.weekday_long(u8::try_from(written.date.weekday().to_monday_one_offset()).unwrap_or(1)),
        date: date(context, written.date),
        times: written.intervals.as_deref().map(|intervals| times(context, intervals)).unwrap_or_default(),
        holiday: written.holiday.is_some(),
        reason: closure.or(holiday).map(|reason| localized(context, reason)),
        told: written.intervals.is_none(),
    }
}

fn times(context: &Context<'_>, intervals: &[Interval]) -> Vec<TimesView> {
    let stated = hours::stated(intervals);
    let has_times = stated.first().is_some_and(|interval| interval.timed);
    stated.into_iter().map(|interval| span(context, interval, has_times)).collect()
}

fn span(context: &Context<'_>, interval: &Interval, has_times: bool) -> TimesView {
    let (from, until) = interval.clock();
    let words = |text: &str| {
        let source = context.portal.settings.source;
        frame::text(context, Words { text: text.to_owned(), lang: source })
    };
    let comment = Some(interval.comment.as_str()).filter(|comment| !interval.kind.says_all_of(comment));
    let messages = &context.locale.messages;
    TimesView {
        from,
        until,
        timed: interval.timed,
        otherwise: (has_times && !interval.timed).then(|| messages.text("hours-otherwise")),
        note: note(messages, interval.kind),
        comment: comment.map(words),
    }
}

fn note(messages: &Messages, kind: Kind) -> Option<String> {
    match kind {
        Kind::Open => None,
        Kind::Appointment => Some(messages.text("hours-by-appointment")),
        Kind::Unsure => Some(messages.text("hours-unsure")),
    }
}

impl Page<'_> {
    /// What stands below a desk in a list.
    pub(in crate::render::pages) fn opening_piece(
        &self,
        desk: &Front,
        service: &Service,
    ) -> Result<OpeningPiece, Box<Diagnostic>> {
        self.shared.openings.get(&desk.id, || {
            let opening = opening_view(&self.context, service);
            let views = Views::default().with("opening", &opening).with_shared("t", &self.shared.labels);
            let html = self.renderer.engine.render("opening.html", &views)?;
            Ok(OpeningPiece { html: html.trim().to_owned(), timed: opening.timetable.is_some() })
        })
    }
}

/// What stands beside a desk.
pub(super) fn opening_view(context: &Context<'_>, service: &Service) -> OpeningView {
    let today = context.today();
    let quarter = quarter(context, service);
    let days = quarter.as_ref().map(|quarter| quarter.days(context.portal, service)).unwrap_or_default();
    let opening = opening::opening(service, &days, today);
    let (state, running) = match opening.state {
        State::Open => ("open", None),
        State::Partly => ("partly", None),
        State::ByAppointment => ("appointment", None),
        State::Closed => ("closed", None),
        State::Holiday(_) => ("holiday", None),
        State::Away(closure) => ("away", Some(closure)),
        State::Other(closure) => ("other", Some(closure)),
        State::Unknown => ("unknown", None),
    };
    let notices = opening::notices(service, &days, today);
    OpeningView {
        state,
        day: opening.day.map(|written| day(context, written)),
        next: opening.next.map(|written| day(context, written)),
        closure: running.map(|written| closure(context, service, written)),
        notices: notices.into_iter().map(|near| notice(context, service, near)).collect(),
        timetable: quarter.as_ref().map(|quarter| quarter.json.clone()),
    }
}

fn notice(context: &Context<'_>, service: &Service, near: Notice<'_, '_>) -> ClosureView {
    let (on, holiday) = match near {
        Notice::Closure(written) => return closure(context, service, written),
        Notice::Holiday(on, holiday) => (on, holiday),
    };
    ClosureView {
        kind: "holiday",
        from: date(context, on.date),
        to: date(context, on.date),
        reason: Some(localized(context, &holiday.names)),
        days: Some(on).into_iter().filter(|on| !on.is_closed()).map(|written| day(context, written)).collect(),
        weekly: false,
    }
}

/// All that a sheet which hangs for months should say: closures to come, and holidays within the days of notice.
pub(super) fn closures_to_come(context: &Context<'_>, service: &Service) -> Vec<ClosureView> {
    let quarter = quarter(context, service);
    let days = quarter.as_ref().map(|quarter| quarter.days(context.portal, service)).unwrap_or_default();
    let near = opening::notices(service, &days, context.today()).into_iter().map(|near| notice(context, service, near));
    near.chain(opening::later(service, context.today()).map(|written| closure(context, service, written))).collect()
}

/// The closures of the record that have not ended.
pub(super) fn closures(context: &Context<'_>, service: &Service) -> Vec<ClosureView> {
    opening::coming(service, context.today()).map(|written| closure(context, service, written)).collect()
}

/// A closure of the record, with the hours that hold instead.
pub(super) fn closure(context: &Context<'_>, service: &Service, written: &Closure) -> ClosureView {
    let (kind, days) = match written.kind {
        ClosureKind::Closure => ("closure", Vec::new()),
        ClosureKind::Hours => ("hours", replaced(context, service, written)),
        ClosureKind::Message => ("message", Vec::new()),
    };
    ClosureView {
        kind,
        from: date(context, written.from.0),
        to: date(context, written.to.value.0),
        reason: written.reason.as_ref().map(|reason| localized(context, reason)),
        days,
        weekly: length(written.from.0, written.to.value.0) > SHOWN,
    }
}

/// The first days with other hours; empty when only words say them.
fn replaced(context: &Context<'_>, service: &Service, written: &Closure) -> Vec<DayView> {
    if written.hours.is_none() {
        return Vec::new();
    }
    let shown = length(written.from.0, written.to.value.0).min(SHOWN);
    // Where the usual hours are not known, these are.
    let Some(desk) = DeskHours::new(context.portal, service, written.from.0, shown) else { return Vec::new() };
    let days = (0..i64::from(shown)).filter_map(|ahead| written.from.0.checked_add(ahead.days()).ok());
    // The closure gives its reason itself.
    days.map(|date| DayView { reason: None, ..day(context, &desk.on(date)) }).collect()
}

fn length(first: Date, last: Date) -> u16 {
    first.until(last).ok().and_then(|span| u16::try_from(span.get_days() + 1).ok()).unwrap_or_default()
}
