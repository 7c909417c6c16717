//! `import services`: a file of desks → a diff, and with `--write` the records themselves.

mod report;

use super::arguments;
use super::terminal::Terminal;
use super::{Ending, open_portal};
use crate::base::diagnostic::in_order;
use crate::base::source::{SourcePath, Texts};
use crate::import::{self, Plan, Preset, Settings, Standing};
use crate::load;
use crate::model::Portal;
use crate::pipeline::{self, Workspace};
use crate::write::replace_files;
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// Runs `import services`.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let Some(("services", matches)) = matches.subcommand() else { return Ending::Usage };
    let Some(file) = matches.get_one::<PathBuf>("file") else { return Ending::Usage };
    let root = arguments::root(matches);
    let (workspace, portal) = match open_portal(terminal, &root) {
        Ok(opened) => opened,
        Err(ending) => return ending,
    };
    let bytes = match load::bytes_file(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            terminal.fail("cli-import-unreadable", &[("path", file.display().to_string()), ("reason", error.to_string())]);
            return Ending::Outside;
        }
    };
    let plan = sound_plan(&workspace, &portal, file, &bytes, matches);
    show(terminal, matches, &workspace, &plan);
    let written = if matches.get_flag("write") { write(terminal, &root, &plan) } else { None };
    let ending = if plan.refused() == 0 && !plan.is_void() { Ending::Fine } else { Ending::Content };
    written.unwrap_or(ending)
}

/// A plan after which the portal has no errors that it does not have already.
fn sound_plan(workspace: &Workspace, portal: &Portal, file: &Path, bytes: &[u8], matches: &ArgMatches) -> Plan {
    let settings = Settings {
        with_organizations: matches.get_flag("with-organizations"),
        overwrite: matches.get_many::<String>("overwrite").into_iter().flatten().cloned().collect(),
        defaults: matches.get_many::<Preset>("default").into_iter().flatten().cloned().collect(),
    };
    let path: SourcePath = file.display().to_string().into();
    let texts = workspace.texts();
    let mut plan = import::plan(&path, bytes, &Standing { portal, texts: &texts }, &settings);
    let today = pipeline::Settings { base_url: None, today: arguments::today(matches) };
    plan.settle(|sources| workspace.imagine(sources.into_iter()).assemble(&today).diagnostics);
    plan
}

fn show(terminal: &Terminal, matches: &ArgMatches, workspace: &Workspace, plan: &Plan) {
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        terminal.print(&report::json(plan, terminal.messages(), &texts(workspace, plan), matches.get_flag("write")));
        return;
    }
    terminal.print(&report::diffs(plan));
    terminal.report(&in_order(plan.all_diagnostics()), &texts(workspace, plan));
    terminal.say(&report::summary(plan, terminal, matches.get_flag("write")));
}

/// The portal's texts and the file's own, for the passages that diagnostics quote.
fn texts(workspace: &Workspace, plan: &Plan) -> Texts {
    let mut texts = workspace.texts();
    texts.insert(&plan.origin.source);
    texts
}

/// Writes all files or none; `Some` when the disk refused.
fn write(terminal: &Terminal, root: &Path, plan: &Plan) -> Option<Ending> {
    let files: Vec<(PathBuf, &[u8])> = plan.changes().map(|edit| (root.join(&*edit.path), edit.after.as_bytes())).collect();
    replace_files(&files).err().map(|(path, error)| {
        terminal.fail("cli-write-failed", &[("path", path.display().to_string()), ("reason", error.to_string())]);
        Ending::Outside
    })
}
