//! Benchmark of the search index: `cargo bench --bench search -- --pages 5000 --langs it,ar,zh --out DIR`, or `--portal DIR` for one
//! that exists, or `--write-only yes`.
//!
//! Reads a portal, then does what a build does more for having a search: texts out of the pages, an index a language, its files.
//! Prints one line of JSON for `benches/search/`, where the figures meet those of Pagefind; `print` is the same as long as every byte is.
#![expect(clippy::disallowed_methods, reason = "a benchmark writes its own portal")]

mod arguments;
mod corpus;

use arguments::{Arguments, start};
use nix::sys::resource::{UsageWho, getrusage};
use sportello::pipeline::{Settings, Workspace};
use sportello::site::Site;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    start(run)
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let root = match &arguments.portal {
        Some(portal) => portal.clone(),
        None => arguments.write(scratch.path())?,
    };
    if !arguments.write_only {
        let site = site(&root)?;
        println!("{}", measure(&site)?);
    }
    Ok(())
}

fn site(root: &Path) -> Result<std::sync::Arc<Site>, String> {
    let mut workspace = Workspace::read(root).map_err(|error| format!("{error:?}"))?;
    let settings = Settings { base_url: None, today: jiff::civil::date(2026, 11, 22) };
    workspace.draft(&settings).site.ok_or_else(|| "no portal".to_owned())
}

fn measure(site: &Site) -> Result<String, String> {
    let before = memory("VmRSS:")?;
    // From here on the peak is that of the index.
    fs::write("/proc/self/clear_refs", "5").map_err(|error| error.to_string())?;
    let (begun, processor_before) = (Instant::now(), processor()?);
    let (mut count, mut bytes, mut largest, mut print) = (0, 0, 0, blake3::Hasher::new());
    for lang in &site.portal.settings.languages {
        let context = site.context(lang).ok_or("no such language")?;
        let made = site.new_search(&context).map_err(|error| format!("{error:?}"))?;
        count += made.len();
        bytes += made.values().map(Vec::len).sum::<usize>();
        for (name, bytes) in &made {
            print.update(name.as_bytes()).update(bytes);
        }
        largest = largest.max(made.values().map(Vec::len).max().unwrap_or(0));
    }
    let (wall, cpu) = (begun.elapsed().as_secs_f64(), processor()? - processor_before);
    let (peak, whole) = (memory("VmHWM:")?, site.portal.items.iter().count() * site.portal.settings.languages.len());
    Ok(format!(
        "{{\"pages\":{whole},\"files\":{count},\"bytes\":{bytes},\"largest\":{largest},\"print\":\"{}\",\"wall\":{wall:.3},\"cpu\":{cpu:.3},\"peak\":{peak},\"before\":{before}}}",
        &print.finalize().to_hex()[..8]
    ))
}

/// Seconds of this process, all threads, user and system.
fn processor() -> Result<f64, String> {
    let usage = getrusage(UsageWho::RUSAGE_SELF).map_err(|error| error.to_string())?;
    let seconds = [usage.user_time(), usage.system_time()].map(|time| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6);
    Ok(seconds.iter().sum())
}

/// A line of what Linux knows of this process, in bytes.
fn memory(name: &str) -> Result<u64, String> {
    let status = fs::read_to_string("/proc/self/status").map_err(|error| error.to_string())?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such line")?;
    line.split_whitespace()
        .next()
        .and_then(|number| number.parse::<u64>().ok())
        .map(|kibi| kibi * 1024)
        .ok_or("no number".to_owned())
}
