//! `sportello schema`: JSON Schema of what editors write, from the structs that read it.

use super::Ending;
use super::terminal::Terminal;
use crate::parse::schema;
use clap::ArgMatches;

/// Runs the command: one schema, or all of them by name.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let value = match matches.get_one::<String>("type") {
        Some(name) => schema::of(name),
        None => Some(schema::NAMES.iter().filter_map(|name| Some(((*name).to_owned(), schema::of(name)?))).collect()),
    };
    match value {
        Some(value) => terminal.print(&format!("{value:#}\n")),
        None => return Ending::Usage,
    }
    Ending::Fine
}
