//! What the benchmarks are told: `--pages 1000 --langs it,en,ar --seed 1 --out DIR --edits 20`. Pages are questions; `--faqs`,
//! `--services` and `--trainings` count each kind.

use crate::corpus::{Corpus, languages};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub struct Arguments {
    pub corpus: Corpus,
    /// Where to write the portal; a folder that is removed at the end if left out.
    pub out: Option<PathBuf>,
    /// How often the preview is edited.
    pub edits: usize,
    /// A portal that exists, in place of one made up.
    pub portal: Option<PathBuf>,
    /// Where to write the same portal as a site of Hugo.
    pub hugo: Option<PathBuf>,
    /// Only write the portal.
    pub write_only: bool,
}

impl Arguments {
    pub fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let corpus = Corpus {
            faqs: 1000,
            services: 0,
            trainings: 0,
            langs: languages().into_iter().map(str::to_owned).collect(),
            seed: 1,
            plain: false,
        };
        let mut arguments = Self { corpus, out: None, edits: 20, portal: None, hugo: None, write_only: false };
        while let Some(name) = words.next() {
            // Cargo adds this one by itself.
            if name == "--bench" {
                continue;
            }
            let value = words.next().ok_or_else(|| format!("{name} needs a value"))?;
            arguments.set(&name, value)?;
        }
        Ok(arguments)
    }

    fn set(&mut self, name: &str, value: String) -> Result<(), String> {
        let bad = |_| format!("{name}: {value} is not a number");
        match name {
            "--pages" | "--faqs" => self.corpus.faqs = value.parse().map_err(bad)?,
            "--services" => self.corpus.services = value.parse().map_err(bad)?,
            "--trainings" => self.corpus.trainings = value.parse().map_err(bad)?,
            "--plain" => self.corpus.plain = value == "yes",
            "--seed" => self.corpus.seed = value.parse().map_err(bad)?,
            "--edits" => self.edits = value.parse().map_err(bad)?,
            "--langs" => self.corpus.langs = value.split(',').map(str::to_owned).collect(),
            "--out" => self.out = Some(PathBuf::from(value)),
            "--portal" => self.portal = Some(PathBuf::from(value)),
            "--hugo" => self.hugo = Some(PathBuf::from(value)),
            "--write-only" => self.write_only = value == "yes",
            _ => return Err(format!("{name} is unknown: --pages N --langs it,en --seed S --out DIR --edits N")),
        }
        Ok(())
    }

    /// Writes the portal and says how large it is.
    pub fn write(&self, scratch: &Path) -> Result<PathBuf, String> {
        let root = self.out.clone().unwrap_or_else(|| scratch.to_path_buf());
        let bytes = self.corpus.write(&root).map_err(|error| error.to_string())?;
        let Corpus { langs, seed, .. } = &self.corpus;
        let items = self.corpus.items();
        println!(
            "{items} pages in {} ({} files, {:.1} MB, seed {seed})",
            langs.join(","),
            items * langs.len(),
            mega(bytes as f64)
        );
        Ok(root)
    }
}

/// Runs a benchmark with what was typed, or says what is wrong with it.
pub fn start(run: impl FnOnce(&Arguments) -> Result<(), String>) -> ExitCode {
    match Arguments::read(std::env::args().skip(1)).and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

pub fn mega(bytes: f64) -> f64 {
    bytes / 1e6
}
