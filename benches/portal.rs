//! Benchmark of a whole portal: `cargo bench --bench portal -- --pages 1000 --langs it,en,ar --seed 1 [--out DIR]`.
//!
//! For now it only writes the portal and says how large it is; measuring the pipeline comes next.
#![expect(clippy::disallowed_methods, reason = "a benchmark writes its own portal")]

mod corpus;

use corpus::{Corpus, languages};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    match read_arguments(std::env::args().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run((corpus, out): (Corpus, Option<PathBuf>)) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let root = out.unwrap_or_else(|| scratch.path().to_path_buf());
    let bytes = corpus.write(&root).map_err(|error| error.to_string())?;
    println!("{} pages in {} languages, {bytes} bytes", corpus.pages, corpus.langs.len());
    Ok(())
}

fn read_arguments(mut arguments: impl Iterator<Item = String>) -> Result<(Corpus, Option<PathBuf>), String> {
    let mut corpus = Corpus { pages: 1000, langs: languages().into_iter().map(str::to_owned).collect(), seed: 1 };
    let mut out = None;
    while let Some(name) = arguments.next() {
        // Cargo adds this one by itself.
        if name == "--bench" {
            continue;
        }
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        let bad = |_| format!("{name}: {value} is not a number");
        match name.as_str() {
            "--pages" => corpus.pages = value.parse().map_err(bad)?,
            "--seed" => corpus.seed = value.parse().map_err(bad)?,
            "--langs" => corpus.langs = value.split(',').map(str::to_owned).collect(),
            "--out" => out = Some(PathBuf::from(value)),
            _ => return Err(format!("{name} is unknown: --pages N --langs it,en --seed S --out DIR")),
        }
    }
    Ok((corpus, out))
}
