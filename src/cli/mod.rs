//! The command line: one file a command. The only place that prints, reads the environment and the clock.

mod arguments;
mod build;
mod check;
mod confirm;
mod export;
mod hours;
mod import;
mod init;
mod mark;
mod merge;
mod new;
mod schema;
mod search;
mod serve;
mod terminal;

use crate::model::Portal;
use crate::pipeline::Workspace;
use clap::ArgMatches;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use terminal::Terminal;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Fine = 0,
    /// The content has errors.
    Content = 1,
    /// The command was typed wrong.
    Usage = 2,
    /// The disk, the network or another program failed.
    Outside = 3,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(ending as u8)
    }
}

/// Runs the command that `arguments` spell (the program's name first).
#[must_use]
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    let terminal = Terminal::new(&arguments);
    let matches = match arguments::command(&terminal).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return arguments::refuse(&terminal, &error).into(),
    };
    let terminal = terminal.with_volume(&matches);
    dispatch(&terminal, &matches).into()
}

/// The portal in a folder, for the commands that write into it.
fn open_portal(terminal: &Terminal, root: &Path) -> Result<(Workspace, Portal), Ending> {
    let workspace = Workspace::read(root).map_err(|error| terminal.fail_to_load(&error))?;
    match workspace.portal() {
        Some(portal) => Ok((workspace, portal)),
        None => {
            terminal.fail("cli-no-portal", &[]);
            Err(Ending::Content)
        }
    }
}

fn dispatch(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    match matches.subcommand() {
        Some(("build", matches)) => build::run(terminal, matches),
        Some(("check", matches)) => check::run(terminal, matches),
        Some(("serve", matches)) => serve::run(terminal, matches),
        Some(("search", matches)) => search::run(terminal, matches),
        Some(("hours", matches)) => hours::run(terminal, matches),
        Some(("export", matches)) => export::run(terminal, matches),
        Some(("schema", matches)) => schema::run(terminal, matches),
        Some(("import", matches)) => import::run(terminal, matches),
        Some(("init", matches)) => init::run(terminal, matches),
        Some(("new", matches)) => new::run(terminal, matches),
        Some(("services", matches)) => confirm::run(terminal, matches),
        Some(("translations", matches)) => mark::translations(terminal, matches),
        Some(("validations", matches)) => mark::validations(terminal, matches),
        // clap asks for a subcommand itself.
        _ => Ending::Usage,
    }
}
