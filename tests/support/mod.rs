//! A portal in a folder of its own, and the program run on it as a person runs it.

#![expect(clippy::disallowed_methods, reason = "tests are the editor who saves files")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

/// The day on which everything happens.
pub const DATE: &str = "2026-11-22";

/// A folder that is removed at the end of the test.
pub struct Portal {
    folder: tempfile::TempDir,
}

/// How the program ended and what it said.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Fails, with all that was said, unless the program ended with `code`.
    #[track_caller]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }
}

impl Portal {
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// What `init` makes.
    pub fn starter() -> Self {
        let portal = Self::empty();
        portal.run(&["init", "."]).ends(0);
        portal
    }

    pub fn with(files: &[(&str, &str)]) -> Self {
        let portal = Self::empty();
        for (path, text) in files {
            portal.write(path, text);
        }
        portal
    }

    pub fn path(&self, inside: &str) -> PathBuf {
        self.folder.path().join(inside)
    }

    pub fn write(&self, inside: &str, text: &str) {
        let path = self.path(inside);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[track_caller]
    pub fn read(&self, inside: &str) -> String {
        String::from_utf8(self.bytes(inside)).unwrap()
    }

    pub fn bytes(&self, inside: &str) -> Vec<u8> {
        fs::read(self.path(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"))
    }

    pub fn remove(&self, inside: &str) {
        fs::remove_file(self.path(inside)).unwrap();
    }

    /// Replaces words in a file that has them.
    #[track_caller]
    pub fn edit(&self, inside: &str, from: &str, to: &str) {
        let text = self.read(inside);
        assert!(text.contains(from), "{inside} does not say {from:?}:\n{text}");
        self.write(inside, &text.replace(from, to));
    }

    pub fn exists(&self, inside: &str) -> bool {
        self.path(inside).exists()
    }

    /// The program, about to run in the portal's folder for somebody who reads English.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = sportello();
        command.args(arguments).current_dir(self.folder.path());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        finish(self.command(arguments))
    }

    /// `build` on the fixed day.
    pub fn build(&self, more: &[&str]) -> Run {
        self.run(&[&["build", "--date", DATE], more].concat())
    }

    /// `check` on the fixed day.
    pub fn check(&self, more: &[&str]) -> Run {
        self.run(&[&["check", "--date", DATE], more].concat())
    }

    pub fn tree(&self, inside: &str) -> BTreeMap<String, Vec<u8>> {
        files(&self.path(inside)).into_iter().map(|(path, name)| (name, fs::read(path).unwrap())).collect()
    }

    pub fn times(&self, inside: &str) -> BTreeMap<String, SystemTime> {
        let modified = |path: PathBuf| fs::metadata(path).unwrap().modified().unwrap();
        files(&self.path(inside)).into_iter().map(|(path, name)| (name, modified(path))).collect()
    }
}

/// The program without the language and colours of whoever runs the tests.
pub fn sportello() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C").env("NO_COLOR", "1").stdin(Stdio::null());
    command
}

pub fn finish(mut command: Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

/// The repository, which is the sample portal.
pub fn sample(arguments: &[&str]) -> Run {
    let mut command = sportello();
    command.args(arguments).args(["--root", env!("CARGO_MANIFEST_DIR")]);
    finish(command)
}

fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
    entries.filter(|entry| entry.file_type().is_file()).map(|entry| (entry.path().to_owned(), name(entry.path()))).collect()
}
