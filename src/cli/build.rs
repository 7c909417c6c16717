//! `sportello build`: the whole site, published in one step.

use super::Ending;
use super::arguments;
use super::terminal::Terminal;
use crate::base::diagnostic::{Diagnostic, has_errors, in_order};
use crate::locale::messages::Argument;
use crate::parse::value::WebAddress;
use crate::pipeline::{Assembled, Settings, Workspace, faulty_files};
use crate::site::budget::{self, Scales};
use crate::site::{Site, routes};
use crate::write::{Durability, Publication, PublishError, Published};
use clap::ArgMatches;
use rayon::prelude::*;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let root = arguments::root(matches);
    let mut workspace = match Workspace::read(&root) {
        Ok(workspace) => workspace,
        Err(error) => return terminal.fail_to_load(&error),
    };
    let base_url = matches.get_one::<WebAddress>("base-url").map(|url| url.as_str().to_owned());
    let settings = Settings { base_url, today: arguments::today(matches) };
    let keep_going = matches.get_flag("keep-going");
    let Assembled { site, diagnostics } = assemble(&mut workspace, &settings, keep_going);
    terminal.report(&diagnostics, &workspace.texts());
    let unsound = has_errors(&diagnostics);
    let Some(site) = site.filter(|_| !unsound || keep_going) else {
        terminal.say(&terminal.text("cli-build-refused"));
        return Ending::Content;
    };
    if unsound {
        say_left_out(terminal, &diagnostics);
    }
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| root.join("public"));
    match publish(terminal, &site, &out, keep_going) {
        Ok((published, failed)) => {
            terminal.report(&failed, &workspace.texts());
            say_published(terminal, &published, &out);
            if unsound || !failed.is_empty() { Ending::Content } else { Ending::Fine }
        }
        Err(Failure::Pages(failed)) => {
            terminal.report(&failed, &workspace.texts());
            terminal.say(&terminal.text("cli-build-refused"));
            Ending::Content
        }
        Err(Failure::Disk(error)) => {
            terminal.fail(error.message_id(), &error.arguments());
            Ending::Outside
        }
    }
}

/// With `--keep-going`, the site without the files that have errors, and the diagnostics of all.
fn assemble(workspace: &mut Workspace, settings: &Settings, keep_going: bool) -> Assembled {
    let whole = workspace.assemble(settings);
    if !keep_going || !has_errors(&whole.diagnostics) {
        return whole;
    }
    let site = workspace.assemble_without(settings, &faulty_files(&whole.diagnostics)).site;
    Assembled { site, diagnostics: whole.diagnostics }
}

enum Failure {
    Pages(Vec<Diagnostic>),
    Disk(PublishError),
}

/// Renders and writes in parallel. With `keep_going` pages that fail are left out and heavy pages are published; without it either
/// stops everything.
fn publish(
    terminal: &Terminal,
    site: &Site,
    out: &std::path::Path,
    keep_going: bool,
) -> Result<(Published, Vec<Diagnostic>), Failure> {
    let routes = routes(site);
    let publication = Publication::begin(out).map_err(Failure::Disk)?;
    let bar = terminal.progress(routes.len(), &terminal.text("cli-build-progress"));
    let failed = Mutex::new(Vec::new());
    let heavy = Mutex::new(Vec::new());
    let scales = Scales::new(site);
    let written = routes.par_iter().try_for_each(|route| {
        bar.inc(1);
        match site.artifact(route) {
            Ok(Some(artifact)) => {
                heavy.lock().unwrap_or_else(PoisonError::into_inner).extend(scales.judge(route, &artifact));
                publication.put(&route.file(), &artifact.bytes)
            }
            Ok(None) => Ok(()),
            Err(diagnostic) => {
                failed.lock().unwrap_or_else(PoisonError::into_inner).push(*diagnostic);
                Ok(())
            }
        }
    });
    bar.finish_and_clear();
    written.map_err(Failure::Disk)?;
    let mut failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    failed.extend(budget::diagnostics(heavy.into_inner().unwrap_or_else(PoisonError::into_inner)));
    let failed = in_order(failed);
    if !failed.is_empty() && !keep_going {
        return Err(Failure::Pages(failed));
    }
    publication.finish(Durability::PowerCut).map(|published| (published, failed)).map_err(Failure::Disk)
}

fn say_left_out(terminal: &Terminal, diagnostics: &[Diagnostic]) {
    terminal.say(&terminal.text("cli-build-left-out"));
    for path in faulty_files(diagnostics) {
        terminal.say(&format!("  {path}"));
    }
}

fn say_published(terminal: &Terminal, published: &Published, out: &std::path::Path) {
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
