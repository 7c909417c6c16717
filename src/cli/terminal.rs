//! Where words go: language, colour, volume, progress. The owner of indicatif, of the environment and of the clock.

use super::Ending;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::lang::Lang;
use crate::base::source::{Source, Texts};
use crate::load::LoadError;
use crate::locale::messages::{Argument, Catalog, Messages};
use crate::report::{Color, Format, Report};
use clap::ArgMatches;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::civil::Date;
use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::time::SystemTime;

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Volume {
    Quiet,
    Usual,
    Verbose,
}

/// The person at the other end.
#[derive(Debug)]
pub struct Terminal {
    messages: Messages,
    lang: Lang,
    volume: Volume,
}

impl Terminal {
    /// Chooses the language from the arguments or the environment, before anything else is known.
    #[must_use]
    pub fn new(arguments: &[OsString]) -> Self {
        let catalog = own_catalog();
        let lang = asked_language(arguments).or_else(environment_language);
        let lang = lang.filter(|lang| ["it", "en"].contains(&lang.as_str())).unwrap_or_else(Lang::english);
        Self { messages: catalog.get(&lang), lang, volume: Volume::Usual }
    }

    /// The language in which the program speaks.
    #[must_use]
    pub const fn lang(&self) -> &Lang {
        &self.lang
    }

    #[must_use]
    pub fn with_volume(mut self, matches: &ArgMatches) -> Self {
        if matches.get_flag("quiet") {
            self.volume = Volume::Quiet;
        } else if matches.get_flag("verbose") {
            self.volume = Volume::Verbose;
        }
        self
    }

    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.messages.text(id)
    }

    #[must_use]
    pub fn format(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.messages.format(id, arguments)
    }

    #[must_use]
    pub const fn messages(&self) -> &Messages {
        &self.messages
    }

    /// What the command was asked for: always printed.
    pub fn print(&self, text: &str) {
        // A reader that closes the pipe has seen enough.
        let _ = write!(std::io::stdout(), "{text}");
    }

    /// What happened, unless `--quiet`.
    pub fn say(&self, text: &str) {
        if self.volume > Volume::Quiet {
            let _ = writeln!(std::io::stderr(), "{text}");
        }
    }

    /// More than most people want to know.
    pub fn detail(&self, text: &str) {
        if self.volume >= Volume::Verbose {
            let _ = writeln!(std::io::stderr(), "{text}");
        }
    }

    /// Why nothing came of it, with help where there is some.
    pub fn fail(&self, id: &str, arguments: &[(&'static str, String)]) {
        let arguments: Vec<(&str, Argument<'_>)> = arguments.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
        let error = self.text("cli-report-error");
        let _ = writeln!(std::io::stderr(), "{error}: {}", self.format(id, &arguments));
        if let Some(help) = self.messages.attribute(id, "help", &arguments) {
            let _ = writeln!(std::io::stderr(), "{}: {help}", self.text("cli-report-help"));
        }
    }

    /// The root could not be read.
    pub fn fail_to_load(&self, error: &LoadError) -> Ending {
        self.fail("cli-root-unreadable", &[("path", error.path.display().to_string()), ("reason", error.cause.to_string())]);
        Ending::Outside
    }

    /// Those of which somebody wants to hear: with `--quiet` errors alone.
    #[must_use]
    pub fn heard<'d>(&self, diagnostics: &'d [Diagnostic]) -> Cow<'d, [Diagnostic]> {
        match self.volume {
            Volume::Quiet => diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).cloned().collect(),
            _ => Cow::Borrowed(diagnostics),
        }
    }

    /// Whether nothing is to be said where all is well.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.volume == Volume::Quiet
    }

    /// Diagnostics on standard error, for people; with `--quiet` errors alone.
    pub fn report(&self, diagnostics: &[Diagnostic], texts: &Texts) {
        let said = self.heard(diagnostics);
        if !said.is_empty() {
            let report = Report { diagnostics: &said, texts, messages: &self.messages };
            let _ = write!(std::io::stderr(), "{}", report.render(Format::Text(color(&std::io::stderr()))));
        }
    }

    /// A bar on a terminal, nothing elsewhere.
    #[must_use]
    pub fn progress(&self, message: &str) -> ProgressBar {
        let visible = self.volume > Volume::Quiet && std::io::stderr().is_terminal();
        let target = if visible { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(0), target).with_message(message.to_owned());
        bar.with_style(
            ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar()),
        )
    }
}

/// Colours for a stream, unless it is no terminal or `NO_COLOR` says otherwise.
#[must_use]
pub fn color(stream: &impl IsTerminal) -> Color {
    if stream.is_terminal() && environment("NO_COLOR").is_none_or(|value| value.is_empty()) { Color::Ansi } else { Color::Plain }
}

/// The moment at which a command begins: read here once and handed down.
#[must_use]
pub fn now() -> SystemTime {
    #[expect(clippy::disallowed_methods, reason = "this is the one reader of the clock")]
    SystemTime::now()
}

/// The day on which the command runs: read here once and handed down.
#[must_use]
pub fn today() -> Date {
    #[expect(clippy::disallowed_methods, reason = "this is the one reader of the clock")]
    jiff::Zoned::now().date()
}

fn environment(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "this is the one reader of the environment")]
    std::env::var(name).ok()
}

/// `--ui-lang it` or `--ui-lang=it`, wherever it stands.
fn asked_language(arguments: &[OsString]) -> Option<Lang> {
    let words: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let apart = words.windows(2).find(|pair| pair[0] == "--ui-lang").map(|pair| pair[1]);
    Lang::parse(apart.or_else(|| words.iter().find_map(|word| word.strip_prefix("--ui-lang=")))?)
}

/// `it_IT.UTF-8` in the first of the variables that POSIX names, in its order.
fn environment_language() -> Option<Lang> {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(environment).find(|value| !value.is_empty())?;
    Lang::parse(value.split(['_', '.', '@']).next()?)
}

/// The embedded words; they are sound, a test reads them.
fn own_catalog() -> Catalog {
    let sources = crate::load::embedded_texts("locales/").into_iter().filter_map(|source: Source| {
        let inside = source.path.strip_prefix(crate::load::EMBEDDED)?.strip_prefix("locales/")?.to_owned();
        let (tag, name) = inside.split_once('/')?;
        (name.starts_with("cli") || name.starts_with("diagnostics")).then(|| Some((Lang::parse(tag)?, source)))?
    });
    Catalog::parse(sources).value
}
