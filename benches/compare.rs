//! Writes one made-up portal in two formats: `cargo bench --bench compare -- --faqs 1700 --services 250 --trainings 50
//! --langs it,en,ar --seed 1 --out DIR --hugo DIR`. Measures nothing: `compare/compare.py` runs both generators on what it wrote.
#![expect(clippy::disallowed_methods, reason = "a benchmark writes its own portal")]

mod arguments;

mod corpus;
#[path = "compare/hugo.rs"]
mod hugo;

use arguments::{Arguments, start};
use std::process::ExitCode;

fn main() -> ExitCode {
    start(run)
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    arguments.write(scratch.path())?;
    if let Some(folder) = &arguments.hugo {
        hugo::write(&arguments.corpus, folder).map_err(|error| error.to_string())?;
    }
    Ok(())
}
