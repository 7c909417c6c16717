//! `sportello search`: asks the index of one language.

use super::Ending;
use super::arguments;
use super::terminal::Terminal;
use crate::base::lang::Lang;
use crate::index::Hit;
use crate::pipeline::{Settings, Workspace, index};
use clap::ArgMatches;

/// Runs the command.
pub fn run(terminal: &Terminal, matches: &ArgMatches) -> Ending {
    let mut workspace = match Workspace::read(&arguments::root(matches)) {
        Ok(workspace) => workspace,
        Err(error) => return terminal.fail_to_load(&error),
    };
    let assembled = workspace.assemble(&Settings { base_url: None, today: arguments::today(matches) });
    let Some(site) = assembled.site else {
        terminal.report(&assembled.diagnostics, &workspace.texts());
        return Ending::Content;
    };
    let (Some(lang), Some(words)) = (matches.get_one::<Lang>("lang"), matches.get_many::<String>("query")) else {
        return Ending::Usage;
    };
    let query = words.cloned().collect::<Vec<_>>().join(" ");
    let limit = matches.get_one::<u16>("limit").copied().unwrap_or(10);
    match index(&site, lang).and_then(|index| index.map(|index| index.search(&query, limit.into())).transpose()) {
        Ok(Some(hits)) if hits.is_empty() => terminal.say(&terminal.text("cli-search-nothing")),
        Ok(Some(hits)) => hits.iter().enumerate().for_each(|(at, hit)| terminal.print(&shown(terminal, at + 1, hit))),
        Ok(None) => {
            let known = site.portal.settings.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            terminal.fail("cli-search-language", &[("lang", lang.to_string()), ("known", known)]);
            return Ending::Usage;
        }
        Err(error) => {
            terminal.fail("cli-search-failed", &[("reason", error.to_string())]);
            return Ending::Outside;
        }
    }
    Ending::Fine
}

fn shown(terminal: &Terminal, at: usize, hit: &Hit) -> String {
    let state = terminal.text(&format!("cli-state-{}", hit.state));
    let validated = if hit.validated { format!(", {}", terminal.text("cli-state-validated")) } else { String::new() };
    let excerpt = hit.excerpt.text.replace('\n', " ");
    format!("{at:>2}. {}\n    {}  [{state}{validated}, {:.2}]\n    {excerpt}\n", hit.title, hit.url, hit.score)
}
