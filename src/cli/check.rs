//! `sportello check`: what is wrong and where, for people and for machines.

use super::Ending;
use super::arguments;
use super::terminal::{Terminal, color};
use crate::base::diagnostic::has_errors;
use crate::pipeline::{Settings, Workspace};
use crate::report::{Format, Report};
use clap::ArgMatches;

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let mut workspace = match Workspace::read(&arguments::root(matches)) {
        Ok(workspace) => workspace,
        Err(error) => return terminal.fail_to_load(&error),
    };
    let assembled = workspace.assemble(&Settings { base_url: None, today: arguments::today(matches) });
    let format = match matches.get_one::<String>("format").map(String::as_str) {
        Some("short") => Format::Short,
        Some("json") => Format::Json,
        Some("sarif") => Format::Sarif,
        Some("github") => Format::Github,
        _ => Format::Text(color(&std::io::stdout())),
    };
    let heard = terminal.heard(&assembled.diagnostics);
    let report = Report { diagnostics: &heard, texts: &workspace.quoted(&heard), messages: terminal.messages() };
    // People need no line that says that there is none; what a machine reads stays whole.
    if !(heard.is_empty() && terminal.is_quiet() && matches!(format, Format::Text(_))) {
        terminal.print(&report.render(format));
    }
    if has_errors(&assembled.diagnostics) { Ending::Content } else { Ending::Fine }
}
