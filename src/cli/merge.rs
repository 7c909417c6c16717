//! `sportello build --merge`: the parts that others built, published as the site that they are together. Needs no content.

use super::Ending;
use super::arguments;
use super::build::{Bar, say_published};
use super::terminal::Terminal;
use crate::publish::merge;
use clap::ArgMatches;
use std::path::PathBuf;

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches, folders: &[PathBuf]) -> Ending {
    let out = arguments::out(matches);
    let bar = Bar::new(terminal);
    let merged = merge::merge(folders, &out, &bar);
    bar.finish();
    match merged {
        Ok(published) => {
            say_published(terminal, &published, &out);
            Ending::Fine
        }
        Err(refusal) => {
            terminal.fail(refusal.message_id(), &refusal.arguments());
            terminal.say(&terminal.text("cli-build-refused"));
            Ending::Outside
        }
    }
}
