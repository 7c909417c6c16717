//! Benchmark of a whole build: `cargo bench --bench portal -- --pages 1000 --langs it,en,ar --seed 1 [--out DIR]`.
//!
//! Builds a made-up portal with the program itself, again with nothing changed, and copies what came out: no build can be
//! quicker than writing its files.
#![expect(clippy::disallowed_methods, reason = "a benchmark writes its own portal")]

mod arguments;
mod corpus;

use arguments::{Arguments, mega, start};
use nix::sys::resource::{Usage, UsageWho, getrusage};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use walkdir::WalkDir;

fn main() -> ExitCode {
    start(run)
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let root = arguments.write(scratch.path())?;
    let public = root.join("public");
    let first = build(&root)?;
    let (files, bytes) = size(&public);
    let pages = (arguments.corpus.items() * arguments.corpus.langs.len()) as f64;
    println!("output         {files} files, {:.1} MB", mega(bytes));
    println!("first build    {first}, {:.0} pages/s", pages / first.wall.as_secs_f64());
    let again = build(&root)?;
    let ratio = |wall: Duration| wall.as_secs_f64() / first.wall.as_secs_f64();
    println!("second build   {again}, {:.2} of the first", ratio(again.wall));
    let begun = Instant::now();
    copy(&public, &root.join("copy")).map_err(|error| error.to_string())?;
    let wall = begun.elapsed();
    println!("copying it     {:6.2} s, {:.2} of the first", wall.as_secs_f64(), ratio(wall));
    Ok(())
}

/// What a build took.
struct Cost {
    wall: Duration,
    processor: Duration,
    /// The largest of all builds until now.
    peak_bytes: f64,
}

impl std::fmt::Display for Cost {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [wall, processor] = [self.wall, self.processor].map(|time| time.as_secs_f64());
        write!(formatter, "{wall:6.2} s, {processor:6.2} s of processor, {:.0} MB at most", mega(self.peak_bytes))
    }
}

fn build(root: &Path) -> Result<Cost, String> {
    let before = processor(&usage()?);
    let begun = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
    command.args(["build", "--quiet", "--date", "2026-11-22", "--root"]).arg(root).stderr(Stdio::null());
    let status = command.status().map_err(|error| error.to_string())?;
    let wall = begun.elapsed();
    let after = usage()?;
    if !status.success() {
        return Err(format!("the build failed: {status}"));
    }
    // Linux counts it in units of 1024 bytes.
    Ok(Cost { wall, processor: processor(&after).saturating_sub(before), peak_bytes: after.max_rss() as f64 * 1024.0 })
}

fn usage() -> Result<Usage, String> {
    getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())
}

fn processor(usage: &Usage) -> Duration {
    let microseconds = [usage.user_time(), usage.system_time()].map(|time| {
        let whole = u64::try_from(time.tv_sec()).unwrap_or_default() * 1_000_000;
        whole + u64::try_from(time.tv_usec()).unwrap_or_default()
    });
    Duration::from_micros(microseconds.iter().sum())
}

fn size(folder: &Path) -> (usize, f64) {
    let files = WalkDir::new(folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    let sizes: Vec<u64> = files.filter_map(|file| file.metadata().ok()).map(|metadata| metadata.len()).collect();
    (sizes.len(), sizes.iter().sum::<u64>() as f64)
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from).unwrap_or(entry.path()));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
