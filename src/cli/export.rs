//! `sportello export`: the site in other shapes. `offline` makes one language of it a zip that opens without a network; `search` has a
//! file of its own.

mod search;

use super::Ending;
use super::arguments;
use super::terminal::Terminal;
use crate::base::diagnostic::has_errors;
use crate::base::lang::Lang;
use crate::locale::messages::Argument;
use crate::pipeline::{Settings, Workspace};
use crate::portable::{self, PortableError};
use crate::site::Site;
use crate::write::replace_file;
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    match matches.subcommand() {
        Some(("offline", matches)) => offline(terminal, matches).unwrap_or_else(|ending| ending),
        Some(("search", matches)) => search::run(terminal, matches).unwrap_or_else(|ending| ending),
        _ => Ending::Usage,
    }
}

fn offline(terminal: &Terminal, matches: &ArgMatches) -> Result<Ending, Ending> {
    let mut workspace = Workspace::read(&arguments::root(matches)).map_err(|error| terminal.fail_to_load(&error))?;
    let site = sound_site(terminal, &mut workspace, matches)?;
    let fail = |error: PortableError| fail(terminal, &workspace, &error);
    let lang = matches.get_one::<Lang>("lang").ok_or(Ending::Usage)?;
    let files = portable::files(&site, lang).map_err(fail)?;
    let files = files.ok_or_else(|| unknown_language(terminal, &site, lang))?;
    let zip = portable::zip(&files, site.almanac.today()).map_err(fail)?;
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| default_name(&site, lang));
    write(terminal, &out, &zip)?;
    let (path, count) = (out.display().to_string(), i64::try_from(files.len()).unwrap_or(i64::MAX));
    let arguments = [("path", Argument::Text(&path)), ("count", Argument::Number(count))];
    terminal.say(&terminal.format("cli-export-done", &arguments));
    Ok(Ending::Fine)
}

/// The site, if nothing is wrong with it: a copy on a stick is not mended tomorrow, nor an index that somebody else runs.
fn sound_site(terminal: &Terminal, workspace: &mut Workspace, matches: &ArgMatches) -> Result<Arc<Site>, Ending> {
    let assembled = workspace.assemble(&Settings { base_url: None, today: arguments::today(matches) });
    terminal.report(&assembled.diagnostics, &workspace.quoted(&assembled.diagnostics));
    let unsound = has_errors(&assembled.diagnostics);
    assembled.site.filter(|_| !unsound).ok_or_else(|| refused(terminal))
}

/// `respi-ar.zip`: the portal's first network, or no name.
fn default_name(site: &Site, lang: &Lang) -> PathBuf {
    let portal =
        site.portal.settings.networks.first().map_or_else(|| "portal".to_owned(), |network| network.id.value.to_string());
    format!("{portal}-{lang}.zip").into()
}

fn write(terminal: &Terminal, out: &Path, bytes: &[u8]) -> Result<(), Ending> {
    replace_file(out, bytes).map_err(|error| {
        terminal.fail("cli-write-failed", &[("path", out.display().to_string()), ("reason", error.to_string())]);
        Ending::Outside
    })
}

fn unknown_language(terminal: &Terminal, site: &Site, lang: &Lang) -> Ending {
    let known = site.portal.settings.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    terminal.fail("cli-search-language", &[("lang", lang.to_string()), ("known", known)]);
    Ending::Usage
}

fn refused(terminal: &Terminal) -> Ending {
    terminal.say(&terminal.text("cli-export-refused"));
    Ending::Content
}

/// A template that fails is told as `build` tells it.
fn fail(terminal: &Terminal, workspace: &Workspace, error: &PortableError) -> Ending {
    if let PortableError::Template(diagnostic) = error {
        let diagnostics = std::slice::from_ref(diagnostic.as_ref());
        terminal.report(diagnostics, &workspace.quoted(diagnostics));
        return refused(terminal);
    }
    terminal.fail(error.message_id().unwrap_or_default(), &error.arguments());
    Ending::Outside
}
