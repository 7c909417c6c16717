//! `sportello hours`: the coming days as the site would understand a rule, to try it before it is published.

use super::Ending;
use super::arguments;
use super::terminal::Terminal;
use crate::base::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::base::id::AreaId;
use crate::base::source::{Source, Texts};
use crate::load;
use crate::locale::format::Formats;
use crate::model::Portal;
use crate::parse::value::Date;
use crate::resolve::hours::correction::correction;
use crate::resolve::hours::{Day, Interval, Kind, days_of_rule, stated, validate};
use crate::resolve::words;
use clap::ArgMatches;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// A rule and the days to tell of it; a list of them is what `--questions` reads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    rule: String,
    area: Option<AreaId>,
    from: Date,
    days: u16,
}

/// What `--json` says of a question.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    rule: &'a str,
    /// Absent: the rule cannot be read.
    days: Option<Vec<AnswerDay>>,
}

#[derive(Debug, Serialize)]
struct AnswerDay {
    date: String,
    /// The name of the entry of `holidays.yaml`.
    holiday: Option<String>,
    times: Vec<AnswerTimes>,
}

#[derive(Debug, Serialize)]
struct AnswerTimes {
    from: String,
    until: String,
    kind: &'static str,
    comment: String,
}

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let (_, portal) = match super::open_portal(terminal, &arguments::root(matches)) {
        Ok(opened) => opened,
        Err(ending) => return ending,
    };
    if let Some(file) = matches.get_one::<PathBuf>("questions") {
        return answer_all(terminal, &portal, file);
    }
    let question = Question {
        rule: matches.get_one::<String>("rule").cloned().unwrap_or_default(),
        area: matches.get_one::<AreaId>("area").cloned(),
        from: Date(arguments::today(matches)),
        days: matches.get_one::<u16>("days").copied().unwrap_or_default(),
    };
    if let Some(unknown) = question.area.as_ref().filter(|area| portal.area(area).is_none()) {
        let known = did_you_mean(unknown.as_str(), portal.territory.areas.keys().map(AreaId::as_str)).unwrap_or("none");
        terminal.fail("cli-hours-area", &[("area", unknown.to_string()), ("known", known.to_owned())]);
        return Ending::Usage;
    }
    if matches.get_flag("json") {
        return print_json(terminal, &[answer(&portal, &question)]);
    }
    match days(&portal, &question) {
        Some(days) => show(terminal, &portal, &days),
        None => refuse(terminal, &question.rule),
    }
}

fn days<'a>(portal: &'a Portal, question: &Question) -> Option<Vec<Day<'a>>> {
    days_of_rule(portal, question.area.as_ref(), &question.rule, question.from.0, question.days)
}

fn show(terminal: &Terminal, portal: &Portal, days: &[Day<'_>]) -> Ending {
    let formats = Formats::new(terminal.lang());
    for day in days {
        let weekday = formats.weekday_short(u8::try_from(day.date.weekday().to_monday_one_offset()).unwrap_or(1));
        let intervals = stated(day.intervals.as_deref().unwrap_or_default());
        let times: Vec<String> = intervals.into_iter().map(|interval| times(terminal, interval)).collect();
        let times = if times.is_empty() { terminal.text("cli-hours-closed") } else { times.join(", ") };
        let holiday = day.holiday.map(|holiday| words::localized(portal, &holiday.names, terminal.lang()).text);
        let holiday = holiday.map(|name| format!("  [{name}]")).unwrap_or_default();
        terminal.print(&format!("{weekday} {}  {times}{holiday}\n", day.date));
    }
    Ending::Fine
}

fn times(terminal: &Terminal, interval: &Interval) -> String {
    let note = match interval.kind {
        Kind::Open => String::new(),
        Kind::Appointment => format!(" ({})", terminal.text("cli-hours-appointment")),
        Kind::Unsure => format!(" ({})", terminal.text("cli-hours-unsure")),
    };
    let (from, until) = interval.clock();
    let clock = if interval.timed { format!("{from}–{until}") } else { "…".to_owned() };
    let comment = Some(&interval.comment).filter(|comment| !interval.kind.says_all_of(comment));
    let comment = comment.map(|comment| format!(" \"{comment}\"")).unwrap_or_default();
    format!("{clock}{note}{comment}")
}

/// The same words as `check` would use of a file.
fn refuse(terminal: &Terminal, rule: &str) -> Ending {
    let source = Source::new("hours", rule);
    let mut texts = Texts::default();
    texts.insert(&source);
    if let Err(problem) = validate(rule) {
        let found = if problem.span.start == 0 { "" } else { rule.get(problem.span.start..).unwrap_or_default().trim() };
        let diagnostic = Diagnostic::error("hours-invalid", Place::at(&source.path, problem.span))
            .with("value", rule)
            .with("found", found)
            .with("suggestion", correction(rule).unwrap_or_default());
        terminal.report(&[diagnostic], &texts);
    }
    Ending::Content
}

fn answer_all(terminal: &Terminal, portal: &Portal, file: &Path) -> Ending {
    let questions: Result<Vec<Question>, String> = load::text_file(file)
        .map_err(|error| error.to_string())
        .and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()));
    match questions {
        Ok(questions) => print_json(terminal, &questions.iter().map(|question| answer(portal, question)).collect::<Vec<_>>()),
        Err(reason) => {
            terminal.fail("cli-search-questions", &[("path", file.display().to_string()), ("reason", reason)]);
            Ending::Outside
        }
    }
}

fn answer<'a>(portal: &Portal, question: &'a Question) -> Answer<'a> {
    let day = |day: Day<'_>| AnswerDay {
        date: day.date.to_string(),
        holiday: day.holiday.map(|holiday| holiday.id.value.to_string()),
        times: day.intervals.into_iter().flat_map(Cow::into_owned).map(answer_times).collect(),
    };
    Answer { rule: &question.rule, days: days(portal, question).map(|days| days.into_iter().map(day).collect()) }
}

fn answer_times(interval: Interval) -> AnswerTimes {
    let (from, until) = interval.clock();
    let kind = match interval.kind {
        Kind::Open => "open",
        Kind::Appointment => "appointment",
        Kind::Unsure => "unsure",
    };
    AnswerTimes { from, until, kind, comment: interval.comment }
}

fn print_json(terminal: &Terminal, answers: &[Answer<'_>]) -> Ending {
    // Texts alone: there is nothing in them that JSON lacks.
    terminal.print(&format!("{}\n", serde_json::to_string_pretty(answers).unwrap_or_default()));
    let is_read = |answer: &Answer<'_>| answer.days.is_some();
    if answers.iter().all(is_read) { Ending::Fine } else { Ending::Content }
}
