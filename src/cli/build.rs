//! `sportello build`: the whole site, published in one step.

use super::Ending;
use super::arguments;
use super::terminal::Terminal;
use crate::base::diagnostic::has_errors;
use crate::base::source::SourcePath;
use crate::locale::messages::Argument;
use crate::parse::value::WebAddress;
use crate::pipeline::{Assembled, Settings, Workspace, faulty_files};
use crate::publish::{Failure, Order, Outcome, Progress, publish};
use crate::write::Published;
use clap::ArgMatches;
use std::collections::BTreeSet;
use std::mem::ManuallyDrop;
use std::path::PathBuf;

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let root = arguments::root(matches);
    let mut workspace = match Workspace::read(&root) {
        // The program ends after this: taking a portal apart text by text takes longer than the system needs to have its memory back.
        Ok(workspace) => ManuallyDrop::new(workspace),
        Err(error) => return terminal.fail_to_load(&error),
    };
    let base_url = matches.get_one::<WebAddress>("base-url").map(|url| url.as_str().to_owned());
    let settings = Settings { base_url, today: arguments::today(matches) };
    let keep_going = matches.get_flag("keep-going");
    let Assembled { site, diagnostics } = workspace.assemble(&settings);
    terminal.report(&diagnostics, &workspace.texts());
    let unsound = has_errors(&diagnostics);
    let left_out = if unsound && keep_going { faulty_files(&diagnostics) } else { BTreeSet::new() };
    let site = if left_out.is_empty() { site } else { workspace.assemble_without(&settings, &left_out).site };
    let Some(site) = site.filter(|_| !unsound || keep_going) else {
        terminal.say(&terminal.text("cli-build-refused"));
        return Ending::Content;
    };
    if unsound {
        say_left_out(terminal, &left_out);
    }
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| root.join("public"));
    let bar = Bar(terminal.progress(&terminal.text("cli-build-progress")));
    let order = Order {
        site: &site,
        inputs: workspace.inputs(&settings, &left_out),
        search: !matches.get_flag("without-search"),
        keep_going,
        progress: &bar,
    };
    let outcome = publish(&order, &out);
    bar.0.finish_and_clear();
    match outcome {
        Ok(Outcome { published, failed }) => {
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

/// The bar that a person sees.
#[derive(Debug)]
struct Bar(indicatif::ProgressBar);

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
