//! `sportello init`: a small portal that builds, to be changed word by word.

use super::Ending;
use super::terminal::Terminal;
use crate::locale::messages::Argument;
use crate::write::replace_file;
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// The files of the first portal, below its folder.
const FILES: [(&str, &str); 9] = [
    ("content/portal.yaml", include_str!("starter/content/portal.yaml")),
    ("content/topics.yaml", include_str!("starter/content/topics.yaml")),
    ("content/facts.yaml", include_str!("starter/content/facts.yaml")),
    ("content/organizations/comune.yaml", include_str!("starter/content/organizations/comune.yaml")),
    ("content/services/sportello.yaml", include_str!("starter/content/services/sportello.yaml")),
    (
        "content/faq/quando-dichiarare-la-residenza.it.md",
        include_str!("starter/content/faq/quando-dichiarare-la-residenza.it.md"),
    ),
    (
        "content/faq/quando-dichiarare-la-residenza.en.md",
        include_str!("starter/content/faq/quando-dichiarare-la-residenza.en.md"),
    ),
    ("content/guides/residenza.it.md", include_str!("starter/content/guides/residenza.it.md")),
    ("content/pages/note-legali.it.md", include_str!("starter/content/pages/note-legali.it.md")),
];

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let Some(folder) = matches.get_one::<PathBuf>("dir") else { return Ending::Usage };
    let path = folder.display().to_string();
    if folder.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
        terminal.fail("cli-init-not-empty", &[("path", path)]);
        return Ending::Outside;
    }
    for (name, text) in FILES {
        if let Some(ending) = put(terminal, &folder.join(name), text) {
            return ending;
        }
    }
    terminal.say(&terminal.format("cli-init-done", &[("path", Argument::Text(&path))]));
    Ending::Fine
}

/// Writes a file; `Some` when the disk refused.
pub(super) fn put(terminal: &Terminal, path: &Path, text: &str) -> Option<Ending> {
    replace_file(path, text.as_bytes()).err().map(|error| {
        terminal.fail("cli-write-failed", &[("path", path.display().to_string()), ("reason", error.to_string())]);
        Ending::Outside
    })
}
