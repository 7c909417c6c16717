//! `sportello build`: the whole site or a part of it, published in one step.

use super::terminal::{self, Terminal};
use super::{Ending, arguments, merge};
use crate::base::cabinet::Cabinet;
use crate::base::diagnostic::has_errors;
use crate::base::source::SourcePath;
use crate::load::{self, Earlier};
use crate::locale::messages::Argument;
use crate::parse::value::WebAddress;
use crate::pipeline::{self, Assembled, Settings, Workspace, faulty_files};
use crate::publish::{Before, Failure, Order, Outcome, Progress, Sound, publish};
use crate::site::part::{Axis, Only, Part, Unknown};
use crate::write::{Published, Spare};
use clap::ArgMatches;
use std::collections::BTreeSet;
use std::mem::ManuallyDrop;
use std::panic;
use std::path::{Path, PathBuf};
use std::thread::{self, Scope, ScopedJoinHandle};

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    if let Some(folders) = matches.get_many::<PathBuf>("merge") {
        return merge::run(terminal, matches, &folders.cloned().collect::<Vec<_>>());
    }
    let out = arguments::out(matches);
    thread::scope(|scope| build(terminal, matches, &out, scope))
}

/// What is published already is looked at by a thread of its own, beside what is the work of one thread anyway.
fn build<'scope>(terminal: &Terminal, matches: &ArgMatches, out: &'scope Path, scope: &'scope Scope<'scope, '_>) -> Ending {
    let before = scope.spawn(|| Before::of(out));
    let root = arguments::root(matches);
    let spare = Spare::beside(out);
    let earlier = spare.as_ref().map(|cabinet| Earlier { cabinet, now: terminal::now() });
    let files = match load::load(&root, earlier) {
        Ok(files) => files,
        Err(error) => return terminal.fail_to_load(&error),
    };
    let base_url = matches.get_one::<WebAddress>("base-url").map(|url| url.as_str().to_owned());
    let settings = Settings { base_url, today: arguments::today(matches) };
    let only = only(matches);
    let [search, precompress] = [!matches.get_flag("without-search"), matches.get_flag("precompress")];
    let whole = pipeline::whole(&files, &settings, &format!("{search} {precompress}")).filter(|_| only.is_empty());
    let before = joined(before);
    let unchanged = before.as_ref().ok().zip(whole).and_then(|(before, whole)| before.unchanged(whole));
    if let Some((Outcome { published, .. }, warnings)) = unchanged {
        terminal.report(&warnings, &pipeline::quoted(&root, &files, &warnings));
        say_published(terminal, &published, out);
        return Ending::Fine;
    }
    let begun = scope.spawn(|| before.and_then(Before::begin));
    // The program ends after this: taking a portal apart text by text takes longer than the system needs to have its memory back.
    let mut workspace = ManuallyDrop::new(Workspace::parse(&root, files, spare.as_ref().map(|spare| spare as &dyn Cabinet)));
    let keep_going = matches.get_flag("keep-going");
    let Assembled { site, diagnostics } = workspace.assemble(&settings);
    terminal.report(&diagnostics, &workspace.quoted(&diagnostics));
    let unsound = has_errors(&diagnostics);
    let left_out = if unsound && keep_going { faulty_files(&diagnostics) } else { BTreeSet::new() };
    let site = if left_out.is_empty() { site } else { workspace.assemble_without(&settings, &left_out).site };
    let Some(site) = site.filter(|_| !unsound || keep_going) else {
        terminal.say(&terminal.text("cli-build-refused"));
        return Ending::Content;
    };
    let part = match Part::choose(&site.portal, &only) {
        Ok(part) => part,
        Err(unknown) => return refuse_unknown(terminal, unknown),
    };
    if matches!(&part, Part::Of(selection) if selection.is_empty()) {
        terminal.fail("cli-only-nothing", &[]);
        return Ending::Usage;
    }
    if unsound {
        say_left_out(terminal, &left_out);
    }
    let bar = Bar::new(terminal);
    let order = Order {
        site: &site,
        inputs: workspace.inputs(&settings, &left_out),
        part: &part,
        search,
        precompress,
        keep_going,
        sound: whole.filter(|_| !unsound && !workspace.has_moved()).map(|whole| Sound { whole, warnings: &diagnostics }),
        progress: &bar,
    };
    let outcome = joined(begun).map_err(Failure::Disk).and_then(|begun| publish(&order, begun));
    bar.finish();
    let Outcome { published, failed } = match outcome {
        Ok(outcome) => outcome,
        Err(failure) => return refuse(terminal, &workspace, failure),
    };
    terminal.report(&failed, &workspace.quoted(&failed));
    say_published(terminal, &published, out);
    if matches!(part, Part::Of(_)) {
        terminal.say(&terminal.text("cli-build-part"));
    }
    if unsound || !failed.is_empty() { Ending::Content } else { Ending::Fine }
}

fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panicked| panic::resume_unwind(panicked))
}

fn refuse(terminal: &Terminal, workspace: &Workspace, failure: Failure) -> Ending {
    match failure {
        Failure::Pages(failed) => {
            terminal.report(&failed, &workspace.quoted(&failed));
            terminal.say(&terminal.text("cli-build-refused"));
            Ending::Content
        }
        Failure::Disk(error) => {
            terminal.fail(error.message_id(), &error.arguments());
            Ending::Outside
        }
    }
}

fn only(matches: &ArgMatches) -> Vec<Only> {
    matches.get_many::<Only>("only").into_iter().flatten().cloned().collect()
}

fn refuse_unknown(terminal: &Terminal, unknown: Unknown) -> Ending {
    let Unknown { axis, typed, perhaps, known } = unknown;
    let id = match axis {
        Axis::Language => "cli-only-language",
        Axis::Area => "cli-only-area",
    };
    // Fluent chooses between words, and nothing is no word. No language or area can be called so.
    let perhaps = perhaps.unwrap_or_else(|| "no_name".to_owned());
    terminal.fail(id, &[("name", typed), ("perhaps", perhaps), ("known", known.join(", "))]);
    Ending::Usage
}

/// The bar that a person sees.
#[derive(Debug)]
pub(super) struct Bar(indicatif::ProgressBar);

impl Bar {
    pub fn new(terminal: &Terminal) -> Self {
        Self(terminal.progress(&terminal.text("cli-build-progress")))
    }

    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn expect(&self, addresses: usize) {
        self.0.inc_length(addresses as u64);
    }

    fn done(&self) {
        self.0.inc(1);
    }
}

fn say_left_out(terminal: &Terminal, files: &BTreeSet<SourcePath>) {
    terminal.say(&terminal.text("cli-build-left-out"));
    for path in files {
        terminal.say(&format!("  {path}"));
    }
}

pub(super) fn say_published(terminal: &Terminal, published: &Published, out: &Path) {
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let path = out.display().to_string();
    let arguments = [
        ("path", Argument::Text(&path)),
        ("total", number(published.written + published.unchanged)),
        ("written", number(published.written)),
        ("removed", number(published.removed)),
    ];
    terminal.say(&terminal.format("cli-build-done", &arguments));
}
