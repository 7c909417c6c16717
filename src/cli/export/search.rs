//! `export search`: the pages for a search engine that somebody else runs, a mapping and the documents of each language.

use crate::base::lang::Lang;
use crate::cli::Ending;
use crate::cli::arguments;
use crate::cli::terminal::Terminal;
use crate::export::search::{Format, language_index};
use crate::locale::messages::Argument;
use crate::pipeline::Workspace;
use crate::resolve::Context;
use crate::site::Site;
use clap::ArgMatches;
use std::path::PathBuf;

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Result<Ending, Ending> {
    let mut workspace = Workspace::read(&arguments::root(matches)).map_err(|error| terminal.fail_to_load(&error))?;
    let site = super::sound_site(terminal, &mut workspace, matches)?;
    let (Some(format), Some(out)) = (matches.get_one::<Format>("format"), matches.get_one::<PathBuf>("out")) else {
        return Err(Ending::Usage);
    };
    let readers = readers(terminal, &site, matches)?;
    let (mut files, mut documents) = (0, 0);
    // One language after the other: a portal of 100,000 pages need not be in memory twelve times.
    for reader in &readers {
        let index = language_index(reader, *format);
        documents += index.documents;
        for (name, bytes) in &index.files {
            super::write(terminal, &out.join(name), bytes)?;
            files += 1;
        }
    }
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let path = out.display().to_string();
    let arguments = [("path", Argument::Text(&path)), ("count", number(files)), ("documents", number(documents))];
    terminal.say(&terminal.format("cli-export-search-done", &arguments));
    Ok(Ending::Fine)
}

/// Those of the languages asked for, or of all, in the order of the portal. Nothing is written when one of them is not the portal's.
fn readers<'a>(terminal: &Terminal, site: &'a Site, matches: &ArgMatches) -> Result<Vec<Context<'a>>, Ending> {
    let asked: Vec<&Lang> = matches.get_many("lang").map(Iterator::collect).unwrap_or_default();
    let known = &site.portal.settings.languages;
    if let Some(unknown) = asked.iter().find(|lang| !known.contains(lang)) {
        return Err(super::unknown_language(terminal, site, unknown));
    }
    let chosen = known.iter().filter(|lang| asked.is_empty() || asked.contains(lang));
    Ok(chosen.filter_map(|lang| site.context(lang)).collect())
}
