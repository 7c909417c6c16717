//! Benchmark of the preview: `cargo bench --bench preview -- --pages 20000 --langs it,en [--edits 20]`.
//!
//! Starts `serve` on a made-up portal, saves one file after the other, and asks for the page of each until it has the new word.
#![expect(clippy::disallowed_methods, reason = "a benchmark writes its own portal")]

mod arguments;
mod corpus;

use arguments::{Arguments, start};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitCode, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Between one save and the next: an editor reads what he wrote, and the checks come to their end.
const PAUSE: Duration = Duration::from_millis(2500);
/// Between one question and the next.
const POLL: Duration = Duration::from_millis(2);
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    start(|arguments| run(arguments).map_err(|error| error.to_string()))
}

fn run(arguments: &Arguments) -> std::io::Result<()> {
    let scratch = tempfile::tempdir()?;
    let root = arguments.write(scratch.path()).map_err(std::io::Error::other)?;
    let begun = Instant::now();
    let preview = Preview::start(&root)?;
    let lang = &arguments.corpus.langs[0];
    preview.get(&format!("/{lang}/"))?;
    println!("first page     {:.2} s after the start", begun.elapsed().as_secs_f64());
    sleep(PAUSE * 2);
    let mut times = Vec::new();
    for edit in 0..arguments.edits {
        let page = edit * arguments.corpus.faqs / arguments.edits;
        times.push(preview.edit(&root, page, lang, &format!("parolanuova{edit}"))?);
        sleep(PAUSE);
    }
    times.sort();
    let at = |share: f64| times.get(((times.len() - 1) as f64 * share).round() as usize).map_or(0.0, Duration::as_secs_f64);
    println!(
        "changed page   {:.3} s after the save (median of {}), {:.3} s at most in 95 of 100",
        at(0.5),
        times.len(),
        at(0.95)
    );
    Ok(())
}

struct Preview {
    process: Child,
    address: String,
    /// Kept open: what is said there is nobody's business here, but must find a reader.
    _said: BufReader<ChildStderr>,
}

impl Preview {
    fn start(root: &Path) -> std::io::Result<Self> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
        command.args(["serve", "--port", "0", "--date", "2026-11-22", "--root"]).arg(root);
        let mut process = command.env("LANG", "C").stderr(Stdio::piped()).spawn()?;
        let mut said = BufReader::new(process.stderr.take().ok_or_else(|| std::io::Error::other("no stderr"))?);
        let mut line = String::new();
        said.read_line(&mut line)?;
        let address = line.split_once("http://").and_then(|(_, after)| after.split_whitespace().next());
        let address = address.ok_or_else(|| std::io::Error::other(format!("no address: {line}")))?.to_owned();
        Ok(Self { process, address, _said: said })
    }

    fn get(&self, path: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    /// Saves a page with a new word; how long until the page has it.
    fn edit(&self, root: &Path, page: usize, lang: &str, word: &str) -> std::io::Result<Duration> {
        let slug = format!("domanda-{page:06}");
        let file = root.join(format!("content/faq/{slug}.{lang}.md"));
        let text = fs::read_to_string(&file)? + "\n" + word + "\n";
        let saved = Instant::now();
        fs::write(&file, text)?;
        while !self.get(&format!("/{lang}/faq/{slug}/"))?.contains(word) {
            if saved.elapsed() > PATIENCE {
                return Err(std::io::Error::other(format!("{} never changed", file.display())));
            }
            sleep(POLL);
        }
        Ok(saved.elapsed())
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
